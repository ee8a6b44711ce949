package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.Answer;

/**
 * A meeting of a governing body or a committee: who was there, and which interests they have. For a matter on its table it
 * tells who may vote and whether enough of them are there. What nobody recorded is not known, and does not count as <em>was
 * there</em> or as <em>has no interest</em>.
 *
 * <p>It prints as {@code meeting of governing body of NHS Brent CCG (07P) on 2014-05-20}.
 */
@Value.Immutable
public abstract sealed class Meeting permits ImmutableMeeting {
    Meeting() {}

    /** {@return a builder, which needs a governing body or a committee, and a day} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the governing body that met; empty for a committee} */
    public abstract Optional<GoverningBody> governingBody();

    /** {@return the committee that met; empty for a governing body} */
    public abstract Optional<Committee> committee();

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return who was there; people without a seat may be among them, and have no voice} */
    public abstract Set<Person> present();

    /** {@return who was not there; of everybody else with a seat it is not known} */
    public abstract Set<Person> absent();

    /** {@return who has declared every interest there is, or that there is none; of everybody else that is not known} */
    public abstract Set<Person> declarers();

    /** {@return the interests that are known, declared or inferred; those of seats in their own practices need not be listed} */
    public abstract List<Interest> interests();

    /**
     * Who may vote on a matter, and whether enough of them are there. Whoever has an interest in a body that the matter concerns is
     * excluded, neither votes nor counts. Of a matter of which nobody said whom it concerns it is not known whether people with
     * interests may vote, and an interest in something of the name of a body is not known to be one in that body.
     *
     * @param matter what is to be decided
     * @return the standing of those with a seat, as far as it is known
     */
    public Standing standingOn(Matter matter) {
        return new Standings(this, requireNonNull(matter, "matter")).result();
    }

    /**
     * The interests that anybody has in what a matter concerns, with a vote or without, there or not: declared ones, inferred ones,
     * and those of seats in their own practices, which nobody need have declared.
     *
     * @param matter what is to be decided
     * @return each such interest of that day with {@link Answer#YES}, and with {@link Answer#NOT_KNOWN} each that may be one; there may
     *     be others of people who are not {@linkplain #declarers() known to have declared everything}
     */
    public Map<Interest, Answer> conflictsOn(Matter matter) {
        return Conflicts.of(this, requireNonNull(matter, "matter"));
    }

    @Value.Check
    void check() {
        Set<Person> both = present().stream().filter(absent()::contains).collect(ImmutableSet.toImmutableSet());
        Problems.of("Meeting on", day())
                .require(
                        governingBody().isPresent() != committee().isPresent(),
                        governingBody().isPresent()
                                ? "of a governing body and of a committee; expected one of them"
                                : "of nobody; expected a governing body or a committee")
                .require(both.isEmpty(), both + " given as present and as absent")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "meeting of "
                + governingBody()
                        .map(GoverningBody::toString)
                        .or(() -> committee().map(Committee::toString))
                        .orElse("nobody")
                + " on " + day();
    }

    /** What is to be decided, and which bodies it concerns. It prints as its title. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Matter permits ImmutableMatter {
        Matter() {}

        /** {@return what is to be decided} */
        @Value.Parameter
        public abstract String title();

        /** {@return the bodies that stand to gain or lose by it; empty where it concerns nobody, or where it is not known whom} */
        @Value.Parameter
        public abstract Set<Party> concerns();

        /** {@return whether nobody in particular stands to gain or lose by it} */
        @Value.Parameter
        public abstract boolean concernsNobody();

        /**
         * Something to be decided.
         *
         * @param title what it is
         * @param concerns the bodies that stand to gain or lose by it; none where it is not known whom it concerns
         * @return the matter
         * @throws InvalidValueException when the title is blank
         */
        public static Matter of(String title, Party... concerns) {
            return ImmutableMatter.of(
                    title, ImmutableSet.copyOf(Arrays.asList(requireNonNull(concerns, "concerns"))), false);
        }

        /**
         * Something to be decided by which nobody in particular stands to gain or lose.
         *
         * @param title what it is
         * @return the matter
         * @throws InvalidValueException when the title is blank
         */
        public static Matter concerningNobody(String title) {
            return ImmutableMatter.of(title, ImmutableSet.of(), true);
        }

        @Value.Check
        void check() {
            Problems.of("Matter \"" + title() + "\"")
                    .require(!title().isBlank(), "the title is blank")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return title();
        }
    }

    /** Who may vote on a matter at a meeting, and whether enough of them are there. */
    @Value.Immutable
    public abstract static sealed class Standing permits ImmutableStanding {
        Standing() {}

        /** {@return the matter} */
        public abstract Matter matter();

        /** {@return who is excluded, there or not, and for which interests} */
        public abstract Map<Person, List<Interest>> excluded();

        /** {@return who certainly is there and may vote} */
        public abstract Set<Person> eligibleVoters();

        /** {@return who may be there and may be allowed to vote; neither is certain, nor certainly not so} */
        public abstract Set<Person> notKnownToBeEligible();

        /** {@return whether enough people are there who may vote, as the quorum wants them} */
        public abstract Answer quorate();

        /** {@return what the quorum wants and is certainly not there; empty unless the meeting is certainly not quorate} */
        public abstract List<String> shortfalls();

        /** {@return the facts that are missing to tell whether the meeting is quorate; empty where that is known} */
        public abstract List<String> missing();

        @Override
        public String toString() {
            return matter() + ": " + eligibleVoters().size() + " may vote, "
                    + notKnownToBeEligible().size()
                    + " may be allowed to, " + excluded().size() + " excluded; "
                    + switch (quorate()) {
                        case YES -> "quorate";
                        case NO -> "not quorate: " + String.join("; ", shortfalls());
                        case NOT_KNOWN ->
                            "not known to be quorate for want of "
                                    + missing().stream().collect(Collectors.joining(", "));
                    };
        }

        /** Made by {@link Standings} only. */
        static final class Builder extends ImmutableStanding.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of a meeting. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
