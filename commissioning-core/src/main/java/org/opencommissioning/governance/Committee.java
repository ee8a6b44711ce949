package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.LegalProvision;

/**
 * People who meet for one or several bodies. What they can lawfully do for a body depends on the kind of committee, on whose
 * functions it exercises and on the day: {@link #powerFor}.
 *
 * <p>It prints as {@code collaboration board of the eight (collaboration board of 8 bodies)}.
 */
@Value.Immutable
public abstract sealed class Committee permits ImmutableCommittee {
    Committee() {}

    /** {@return a builder, which needs a name, a kind, the bodies and the days} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String name();

    /** {@return its kind} */
    public abstract Kind kind();

    /** {@return the bodies it stands for; one for a committee of one body, several for any other kind} */
    public abstract Set<Organisation> bodies();

    /** {@return the bodies whose functions a joint committee exercises; empty where that is not known} */
    public abstract Set<Organisation> functionsOf();

    /** {@return the seats that are known, of whatever days} */
    public abstract List<Seat> seats();

    /** {@return whether there are no other seats than those; false unless said, for what is not listed may not be known} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /** {@return who has to be present for a decision, where the terms of reference are known} */
    public abstract Optional<Quorum> quorum();

    /** {@return the days on which it exists} */
    public abstract UncertainSpan days();

    /**
     * The seats of a day. They end with the committee.
     *
     * @param day the day
     * @return those certainly held that day
     */
    public List<Seat> on(LocalDate day) {
        return Seats.on(requireNonNull(day, "day"), Answer.YES, seats(), days());
    }

    /**
     * The seats that may have been held on a day.
     *
     * @param day the day
     * @return those neither known to have been held that day nor known not to have been
     */
    public List<Seat> notKnownOn(LocalDate day) {
        return Seats.on(requireNonNull(day, "day"), Answer.NOT_KNOWN, seats(), days());
    }

    /**
     * Whether it could on a day take a decision that binds a body, in a function of that body. A collaboration board never
     * could. A joint committee could bind CCGs from 1 October 2014, and NHS England, in its own functions, from 1 April 2013.
     * Committees in common bind each body by the decision of its own committee. No committee binds a CCG after 30 June 2022.
     *
     * @param body the body whose function it is
     * @param day the day
     * @return whether it could, why, and by which law; not known for bodies on which the law is not held here, and for a committee
     *     of CCGs and NHS England of which nobody said whose functions it exercises
     */
    public Power powerFor(Organisation body, LocalDate day) {
        return Powers.of(this, requireNonNull(body, "body"), requireNonNull(day, "day"));
    }

    @Value.Check
    void check() {
        boolean ofOne = kind() == Kind.COMMITTEE;
        Problems.of("Committee \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .require(
                        ofOne ? bodies().size() == 1 : bodies().size() >= 2,
                        kind().label() + " of " + bodies() + "; expected "
                                + (ofOne ? "one body" : "at least two bodies"))
                .require(
                        functionsOf().isEmpty() || kind() == Kind.JOINT_COMMITTEE,
                        "functions of " + functionsOf() + " are given; they are asked of joint committees only")
                .require(
                        bodies().containsAll(functionsOf()),
                        "functions of " + functionsOf() + ", not all of which are among its bodies " + bodies())
                .throwIfAny();
    }

    @Override
    public String toString() {
        String of = bodies().size() == 1 ? bodies().iterator().next().toString() : bodies().size() + " bodies";
        return name() + " (" + kind().label() + " of " + of + ")";
    }

    /** Kinds of committee, by whom they can bind. */
    public enum Kind {
        /** A committee of one body, which decides for it as its constitution allows. */
        COMMITTEE("committee"),
        /** Several committees, one of each body, at one time and place. Each decides for its own body, and they may differ. */
        IN_COMMON("committees in common"),
        /** One committee that decides for several bodies at once. */
        JOINT_COMMITTEE("joint committee"),
        /** A board on which several bodies meet to advise each of them. */
        COLLABORATION_BOARD("collaboration board");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /**
     * Whether a committee could bind a body on a day, and why. It prints as {@code no: a collaboration board advises; each of its
     * bodies decides for itself}.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Power permits ImmutablePower {
        Power() {}

        /** {@return whether it could} */
        @Value.Parameter
        public abstract Answer answer();

        /** {@return why, in words} */
        @Value.Parameter
        public abstract String reason();

        /** {@return the law that gives the power, or that lacks it; empty where the answer rests on no provision} */
        @Value.Parameter
        public abstract Optional<LegalProvision> provision();

        static Power of(Answer answer, String reason) {
            return ImmutablePower.of(answer, reason, Optional.empty());
        }

        static Power of(Answer answer, String reason, LegalProvision provision) {
            return ImmutablePower.of(answer, reason, Optional.of(provision));
        }

        @Override
        public String toString() {
            return answer().label() + ": " + reason()
                    + provision().map(law -> " [" + law + "]").orElse("");
        }
    }

    /** Collects the parts of a committee. */
    public static final class Builder extends ImmutableCommittee.Builder {
        Builder() {}
    }
}
