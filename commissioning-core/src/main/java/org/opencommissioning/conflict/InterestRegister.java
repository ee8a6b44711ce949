package org.opencommissioning.conflict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/**
 * The register of interests of a CCG: of its members, its employees and those who sit on its boards. What nobody recorded of it is not
 * known, and does not count as not having happened.
 *
 * <p>It prints as {@code register of interests of NHS Brent CCG (07P)}.
 */
@Value.Immutable
public abstract sealed class InterestRegister permits ImmutableInterestRegister {
    InterestRegister() {}

    /** {@return a builder, which needs a CCG} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the CCG that keeps it} */
    public abstract Ccg of();

    /** {@return what is known to be on it, or to have been; inferred interests may be among them that nobody declared} */
    public abstract List<Entry> entries();

    /** {@return whether there are no other entries; false unless said, for what is not listed may not be known} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /** {@return the days on which the CCG satisfied itself that the register was accurate, in any order} */
    public abstract List<UncertainDay> reviews();

    /** {@return whether there were no other such days; false unless said} */
    @Value.Default
    public boolean allReviewsKnown() {
        return false;
    }

    /**
     * What the public could read on a day.
     *
     * @param day the day
     * @return the interests that certainly were on the public register that day
     */
    public List<Interest> publicOn(LocalDate day) {
        return publicOn(requireNonNull(day, "day"), Answer.YES);
    }

    /**
     * What the public may have read on a day.
     *
     * @param day the day
     * @return the interests neither known to have been on the public register that day nor known not to have been
     */
    public List<Interest> notKnownToBePublicOn(LocalDate day) {
        return publicOn(requireNonNull(day, "day"), Answer.NOT_KNOWN);
    }

    private List<Interest> publicOn(LocalDate day, Answer answer) {
        ImmutableList.Builder<Interest> interests = ImmutableList.builder();
        for (Entry entry : entries()) {
            if (entry.isPublicOn(day) == answer) {
                interests.add(entry.interest());
            }
        }
        return interests.build();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("InterestRegister of", of());
        Set<Interest> listed = new HashSet<>();
        for (Entry entry : entries()) {
            problems.require(
                    listed.add(entry.interest()),
                    "two entries of " + entry.interest() + "; one entry has all its days");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "register of interests of " + of();
    }

    /**
     * An interest on the register, and how long it is kept there. It prints as the interest, followed by {@code ; public 2013-05-01 to
     * open; archive not known}.
     */
    @Value.Immutable
    public abstract static sealed class Entry permits ImmutableEntry {
        Entry() {}

        /** {@return a builder, which needs an interest} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the interest, with the days on which its person has it, became aware of it and declared it} */
        public abstract Interest interest();

        /**
         * Since when its person had to declare interests to the CCG: as its member, its employee, or by a seat on one of its boards.
         * Many have an interest for years before that.
         *
         * @return the first such day, at the earliest the first day of the CCG, whatever is said; unknown unless said
         */
        @Value.Default
        public UncertainDay boundSince() {
            return UncertainDay.unknown();
        }

        /** {@return the days on which the public register shows it; empty where they are not known, or there are none} */
        public abstract Optional<UncertainSpan> publicDays();

        /**
         * Whether it certainly never was on the public register. From 16 June 2017 on, only interests of people who take part in decisions
         * need be there.
         *
         * @return false unless said; {@link #publicDays()} of which nothing is said are not known
         */
        @Value.Default
        public boolean neverPublic() {
            return false;
        }

        /** {@return the days on which the CCG keeps a record of it that need not be public; empty where they are not known} */
        public abstract Optional<UncertainSpan> archiveDays();

        /**
         * Whether the public register shows it on a day.
         *
         * @param day the day
         * @return yes, no, or not known
         */
        public Answer isPublicOn(LocalDate day) {
            requireNonNull(day, "day");
            return neverPublic()
                    ? Answer.NO
                    : publicDays().map(days -> days.contains(day)).orElse(Answer.NOT_KNOWN);
        }

        @Value.Check
        void check() {
            Problems.of("Entry of", interest())
                    .require(
                            !neverPublic() || publicDays().isEmpty(),
                            "never public, and public "
                                    + publicDays().map(UncertainSpan::toString).orElse(""))
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return interest() + "; "
                    + (neverPublic() ? "never public" : "public " + print(publicDays()))
                    + "; archive " + print(archiveDays());
        }

        private static String print(Optional<UncertainSpan> days) {
            return days.map(UncertainSpan::toString).orElse(Answer.NOT_KNOWN.label());
        }

        /** Collects the parts of an entry. */
        public static final class Builder extends ImmutableEntry.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of a register. */
    public static final class Builder extends ImmutableInterestRegister.Builder {
        Builder() {}
    }
}
