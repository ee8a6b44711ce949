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

/**
 * Customers tell a unit formally that their agreement, or some services in it, end on a day.
 *
 * <p>It prints as {@code notice by 5 customers to NHS NEL CSU (0DJ), to end on 2019-03-31}; a day of which nothing is known is
 * left out.
 */
@Value.Immutable
public abstract sealed class NoticeOfTermination permits ImmutableNoticeOfTermination {
    NoticeOfTermination() {}

    /** {@return a builder, which needs a provider and at least one customer} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who is told} */
    public abstract Csu provider();

    /** {@return who tells, each for itself} */
    public abstract Set<Organisation> customers();

    /** {@return the services that end; empty for all} */
    @Value.NaturalOrder
    public abstract SortedSet<ServiceLine> services();

    /** {@return the day on which notice was given; unknown unless said} */
    @Value.Default
    public UncertainDay given() {
        return UncertainDay.unknown();
    }

    /** {@return the last day of the services; unknown unless said} */
    @Value.Default
    public UncertainDay lastDay() {
        return UncertainDay.unknown();
    }

    /** {@return why, as far as anybody has told; empty where nobody has} */
    public abstract Set<RenewalIntention.Ground> grounds();

    /** {@return on which grounds they say it is not: <em>not for poor quality</em>} */
    public abstract Set<RenewalIntention.Ground> deniedGrounds();

    /** {@return where that is said; empty where nothing is cited} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Problems problems = Problems.of("NoticeOfTermination to", provider())
                .require(!customers().isEmpty(), "no customer")
                .require(
                        lastDay().isBefore(given()) != Answer.YES,
                        "the last day " + lastDay() + " is before notice was given on " + given());
        for (RenewalIntention.Ground ground : deniedGrounds()) {
            problems.require(!grounds().contains(ground), ground.label() + " is a ground, and denied");
        }
        for (Organisation customer : customers()) {
            Parties.requireLegalPerson(problems, "the customer", customer);
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "notice by " + Parties.print(customers(), "customers") + " to " + provider()
                + told(", given on ", given()) + told(", to end on ", lastDay());
    }

    private static String told(String before, UncertainDay day) {
        return day.equals(UncertainDay.unknown()) ? "" : before + day;
    }

    /** Collects the parts of a notice. */
    public static final class Builder extends ImmutableNoticeOfTermination.Builder {
        Builder() {}
    }
}
