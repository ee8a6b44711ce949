package org.opencommissioning.conflict;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/**
 * Something that somebody of a CCG was offered: a gift, or hospitality, which is meals and drinks. What is not said of it is not known; it
 * does not count as no.
 *
 * <p>It prints as {@code gift of Care Ltd to Ann Ayre of NHS Brent CCG (07P), worth £20}.
 */
@Value.Immutable
public abstract sealed class Gift permits ImmutableGift {
    Gift() {}

    /** {@return a builder, which needs a kind, who gives, to whom, and the CCG} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether it is a gift or hospitality} */
    public abstract Kind kind();

    /** {@return who offers it} */
    public abstract Party from();

    /** {@return to whom} */
    public abstract Person to();

    /** {@return the CCG as whose member, employee or seat-holder the person was offered it} */
    public abstract Ccg of();

    /** {@return when it was offered; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return what it is worth; empty where that is not known} */
    public abstract Optional<Pounds> worth();

    /** {@return whether the giver sells something to the CCG, or is likely to; not known unless said} */
    @Value.Default
    public Answer fromSupplier() {
        return Answer.NOT_KNOWN;
    }

    /** {@return of a gift, whether it is promotional, such as a pen with a name on it; not known unless said} */
    @Value.Default
    public Answer promotional() {
        return Answer.NOT_KNOWN;
    }

    /** {@return what became of it; {@link Outcome#NOT_KNOWN} unless said} */
    @Value.Default
    public Outcome outcome() {
        return Outcome.NOT_KNOWN;
    }

    /** {@return whether the person declared it; not known unless said} */
    @Value.Default
    public Answer declared() {
        return Answer.NOT_KNOWN;
    }

    /** {@return whether a senior of the person approved that it be accepted; not known unless said} */
    @Value.Default
    public Answer approvedBySenior() {
        return Answer.NOT_KNOWN;
    }

    @Value.Check
    void check() {
        boolean hospitality = kind() == Kind.HOSPITALITY;
        Problems.of("Gift", this)
                .require(
                        worth().filter(sum -> sum.signum() < 0).isEmpty(),
                        "worth less than nothing; leave out what is not known")
                .require(
                        !hospitality || outcome() != Outcome.ACCEPTED_FOR_ORGANISATION,
                        "hospitality cannot be accepted for the organisation; it is the guest's alone")
                .require(!hospitality || !promotional().isYes(), "promotional hospitality; only gifts are promotional")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return kind().label() + " of " + from() + " to " + to() + " of " + of() + ", worth "
                + worth().map(Pounds::toString).orElse("an unknown sum");
    }

    /** The two kinds of what guidance has thresholds for. */
    public enum Kind {
        /** Goods, money or a service. */
        GIFT("gift"),
        /** Meals and drinks. */
        HOSPITALITY("hospitality");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** What became of what was offered. */
    public enum Outcome {
        /** The person took it for himself or herself. */
        ACCEPTED("accepted", Answer.YES),
        /** The person took it, and it is the organisation's, or goes to a charity. */
        ACCEPTED_FOR_ORGANISATION("accepted for the organisation", Answer.YES),
        /** The person did not take it. */
        DECLINED("declined", Answer.NO),
        /** Nobody tells. */
        NOT_KNOWN("not known", Answer.NOT_KNOWN);

        private final String label;
        private final Answer accepted;

        Outcome(String label, Answer accepted) {
            this.label = label;
            this.accepted = accepted;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }

        /** Whether it was taken at all. */
        Answer accepted() {
            return accepted;
        }

        /** Whether the person has it. */
        Answer acceptedPersonally() {
            return this == ACCEPTED_FOR_ORGANISATION ? Answer.NO : accepted;
        }

        /** Whether the organisation has it. */
        Answer acceptedForOrganisation() {
            return this == ACCEPTED ? Answer.NO : accepted;
        }
    }

    /** Collects the parts of a gift. */
    public static final class Builder extends ImmutableGift.Builder {
        Builder() {}
    }
}
