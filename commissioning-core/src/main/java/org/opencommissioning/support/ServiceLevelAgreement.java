package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Stated;

/**
 * What a commissioning support unit is to do for its customers, for how long and for how much. The unit is not a legal person, so
 * its {@link #host()} stands behind every agreement.
 *
 * <p>It prints as {@code agreement of NHS North West London Commissioning Support Unit (0AT) with 8 customers, unknown to 2014-09}.
 */
@Value.Immutable
public abstract sealed class ServiceLevelAgreement permits ImmutableServiceLevelAgreement {
    ServiceLevelAgreement() {}

    /** {@return a builder, which needs a provider and at least one customer} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who does the work} */
    public abstract Csu provider();

    /** {@return the party with legal personality on the provider's side} */
    public NationalBody host() {
        return provider().host();
    }

    /** {@return who buys the work, each once, in the order given} */
    public abstract List<Customer> customers();

    /** {@return what it is worth in a year, as it was reported without naming the year; it need not be the sum of what was reported of the customers} */
    public abstract Optional<Stated<Pounds>> value();

    /** {@return what it was worth in each financial year, as far as that was reported by year} */
    @Value.NaturalOrder
    public abstract SortedMap<FinancialYear, Stated<Pounds>> values();

    /** {@return from when to when it runs; unknown at both ends unless said} */
    @Value.Default
    public UncertainSpan term() {
        return UncertainSpan.of(UncertainDay.unknown(), UncertainDay.unknown());
    }

    /** {@return how long before its end notice has to be given; empty where that is not known} */
    public abstract Optional<Period> notice();

    /** {@return whether it binds in law; no unless said, since agreements within the NHS did not} */
    @Value.Default
    public Answer legallyBinding() {
        return Answer.NO;
    }

    /** {@return whether the provider won it in open competition; not known unless said} */
    @Value.Default
    public Answer wonInCompetition() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the customers as bodies, in the order given} */
    public Set<Organisation> bodies() {
        return customers().stream().map(Customer::body).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What is agreed for one customer.
     *
     * @param body a body
     * @return its part of the agreement; empty when it is no customer
     */
    public Optional<Customer> findCustomer(Organisation body) {
        requireNonNull(body, "body");
        return customers().stream().filter(each -> each.body().equals(body)).findFirst();
    }

    /** {@return where that is said; empty where nothing is cited} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Problems problems = Problems.of("ServiceLevelAgreement of", provider())
                .require(!customers().isEmpty(), "no customer")
                .require(
                        notice().filter(time -> time.isNegative() || time.isZero())
                                .isEmpty(),
                        "the notice of " + notice().map(Period::toString).orElse("") + " is no time; leave it out");
        Set<Organisation> seen = new HashSet<>();
        for (Customer customer : customers()) {
            problems.require(seen.add(customer.body()), customer.body() + " is a customer twice");
            Parties.requireLegalPerson(problems, "the customer", customer.body());
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "agreement of " + provider() + " with " + Parties.print(bodies(), "customers") + ", " + term();
    }

    /**
     * One customer of an agreement, and what is known of what it buys.
     *
     * <p>It prints as its body.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Customer permits ImmutableCustomer {
        Customer() {}

        /** {@return the body that buys} */
        @Value.Parameter
        public abstract Organisation body();

        /** {@return the service lines it buys; empty where they are not known} */
        @Value.Parameter
        @Value.NaturalOrder
        public abstract SortedSet<ServiceLine> services();

        /** {@return what they are worth in a year, as it was reported} */
        @Value.Parameter
        public abstract Optional<Stated<Pounds>> value();

        /**
         * A customer of which no more is known.
         *
         * @param body the body that buys
         * @return the customer, its service lines and their value unknown
         */
        public static Customer of(Organisation body) {
            return of(body, Set.of());
        }

        /**
         * A customer and what it buys.
         *
         * @param body the body that buys
         * @param services the service lines it buys
         * @return the customer, the value of the services unknown
         */
        public static Customer of(Organisation body, Collection<ServiceLine> services) {
            return ImmutableCustomer.of(body, sorted(services), Optional.empty());
        }

        private static SortedSet<ServiceLine> sorted(Collection<ServiceLine> services) {
            return new TreeSet<>(requireNonNull(services, "services"));
        }

        /**
         * The same customer, with a value.
         *
         * @param value what the services are worth in a year
         * @return the customer with that value
         */
        public Customer worth(Stated<Pounds> value) {
            return ImmutableCustomer.of(body(), services(), Optional.of(requireNonNull(value, "value")));
        }

        @Override
        public String toString() {
            return body().toString();
        }
    }

    /** Collects the parts of an agreement. */
    public static final class Builder extends ImmutableServiceLevelAgreement.Builder {
        Builder() {}

        /**
         * Adds a customer of which no more is known.
         *
         * @param body the body that buys
         * @return this
         */
        public Builder addCustomer(Organisation body) {
            return addCustomers(Customer.of(body));
        }

        /**
         * Adds customers of which no more is known.
         *
         * @param bodies the bodies that buy
         * @return this
         */
        public Builder addAllCustomers(Collection<? extends Organisation> bodies) {
            for (Organisation body : requireNonNull(bodies, "bodies")) {
                addCustomer(body);
            }
            return this;
        }

        /**
         * Sets a term that is known to the day; an open beginning is an unknown first day, and an open end no end.
         *
         * @param days the days of the term
         * @return this
         */
        public Builder term(DateSpan days) {
            UncertainDay first = days.firstDay().map(UncertainDay::on).orElse(UncertainDay.unknown());
            return term(days.lastDay()
                    .map(last -> UncertainSpan.of(first, UncertainDay.on(last)))
                    .orElseGet(() -> UncertainSpan.from(first)));
        }

        /**
         * Sets a term of which no more is said than the month in which it ends.
         *
         * @param month the month
         * @return this
         */
        public Builder expiringIn(YearMonth month) {
            return term(UncertainSpan.of(UncertainDay.unknown(), UncertainDay.in(month)));
        }
    }
}
