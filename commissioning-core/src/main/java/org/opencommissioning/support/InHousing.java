package org.opencommissioning.support;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.staff.StaffTransfer;

/**
 * Customers take services back from a unit and do them themselves.
 *
 * <p>It prints as {@code in-housing by 8 customers from NHS North West London Commissioning Support Unit (0AT) on 2014-10-01}.
 */
@Value.Immutable
public abstract sealed class InHousing permits ImmutableInHousing {
    InHousing() {}

    /** {@return a builder, which needs a provider and at least one customer} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit they take the services from} */
    public abstract Csu provider();

    /** {@return who takes them} */
    public abstract Set<Organisation> customers();

    /** {@return which services each of them takes; empty for all that it has} */
    @Value.NaturalOrder
    public abstract SortedSet<ServiceLine> services();

    /** {@return the first day on which they are in-house; unknown unless said} */
    @Value.Default
    public UncertainDay firstDay() {
        return UncertainDay.unknown();
    }

    /**
     * {@return whether they are a significant proportion of what these customers buy, which nobody has put a number to; not known
     * unless said}
     */
    @Value.Default
    public Answer significant() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the business case for it, with what each body decided and whose word it needs} */
    public abstract Optional<BusinessCase> businessCase();

    /** {@return the staff who go with the services} */
    public abstract Optional<StaffTransfer> staff();

    /** {@return where that is said; empty where nothing is cited} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Problems problems =
                Problems.of("InHousing from", provider()).require(!customers().isEmpty(), "no customer");
        for (Organisation customer : customers()) {
            Parties.requireLegalPerson(problems, "the customer", customer);
        }
        staff().flatMap(StaffTransfer::unit)
                .ifPresent(unit -> problems.require(unit.equals(provider()), "the staff are of another unit, " + unit));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "in-housing by " + Parties.print(customers(), "customers") + " from " + provider()
                + (firstDay().equals(UncertainDay.unknown()) ? "" : " on " + firstDay());
    }

    /** Collects the parts of an in-housing. */
    public static final class Builder extends ImmutableInHousing.Builder {
        Builder() {}
    }
}
