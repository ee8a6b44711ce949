package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;

/**
 * A line of income: from one customer, from several together, or from customers of a kind whose names are not known.
 *
 * <p>It prints as its customers.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Income permits ImmutableIncome {
    Income() {}

    /** {@return the customers, of one kind; empty where their names are not known} */
    @Value.Parameter
    public abstract Set<Organisation> customers();

    /** {@return what kind of customer it is from} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return how much it is in the year; empty where that is not known} */
    @Value.Parameter
    public abstract Optional<Pounds> amount();

    /** {@return the group in which the customers act together with those of other lines, by any name} */
    @Value.Parameter
    public abstract Optional<String> group();

    /**
     * From one customer.
     *
     * @param customer the customer
     * @return a line whose amount is not known
     */
    public static Income of(Organisation customer) {
        return of(List.of(requireNonNull(customer, "customer")));
    }

    /**
     * From several customers that act together and whose incomes nobody has told apart.
     *
     * @param customers the customers, of one kind
     * @return a line whose amount is not known
     * @throws InvalidValueException when there is none, or they are of several kinds
     */
    public static Income of(Collection<? extends Organisation> customers) {
        List<Kind> kinds = requireNonNull(customers, "customers").stream()
                .map(Kind::of)
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            throw new InvalidValueException(
                    "Income from " + customers + ": expected customers of one kind, and these are " + kinds);
        }
        return ImmutableIncome.of(Set.copyOf(customers), kinds.get(0), Optional.empty(), Optional.empty());
    }

    /**
     * From customers whose names are not known.
     *
     * @param kind what kind of customers they are
     * @return a line whose amount is not known
     */
    public static Income ofUnnamed(Kind kind) {
        return ImmutableIncome.of(Set.of(), kind, Optional.empty(), Optional.empty());
    }

    /**
     * The same line with an amount.
     *
     * @param amount how much it is in the year
     * @return the line with that amount
     * @throws InvalidValueException when it is negative
     */
    public Income worth(Pounds amount) {
        return ImmutableIncome.of(customers(), kind(), Optional.of(requireNonNull(amount, "amount")), group());
    }

    /**
     * The same line, of customers that act together with those of other lines.
     *
     * @param group what to call the group; lines of one group name it alike
     * @return the line in that group
     * @throws InvalidValueException when the name is blank
     */
    public Income actingAs(String group) {
        return ImmutableIncome.of(customers(), kind(), amount(), Optional.of(requireNonNull(group, "group")));
    }

    @Value.Check
    void check() {
        Problems.of("Income from", this)
                .require(amount().filter(each -> each.signum() < 0).isEmpty(), "the amount is negative")
                .refuseBlank(group(), "the group")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return customers().isEmpty() ? kind().label() + " not named" : Parties.print(customers(), "customers together");
    }

    /** What kind of customer, as the accounts of the sector told them apart. */
    public enum Kind {
        /** Clinical commissioning groups. */
        CCG("CCGs"),
        /** NHS England, and its areas, offices and hubs, which are parts of it. */
        NHS_ENGLAND("NHS England"),
        /** Anybody else: providers, councils, firms. */
        OTHER("others");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return what they are called in messages} */
        public String label() {
            return label;
        }

        static Kind of(Organisation customer) {
            return switch (customer.kind()) {
                case CCG -> CCG;
                case NATIONAL_BODY, REGION, AREA_TEAM, LOCAL_OFFICE, COMMISSIONING_HUB -> NHS_ENGLAND;
                default -> OTHER;
            };
        }
    }
}
