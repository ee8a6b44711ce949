package org.opencommissioning.conflict;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.internal.Problems;

/**
 * What the minutes of a meeting say of conflicts of interest: who had one in what, and how it was dealt with. Which conflicts there were
 * is for the {@link Meeting} to tell, whether anybody minuted them or not.
 *
 * <p>It prints as {@code minutes of meeting of governing body of NHS Brent CCG (07P) on 2014-05-20}.
 */
@Value.Immutable
public abstract sealed class Minutes permits ImmutableMinutes {
    Minutes() {}

    /** {@return a builder, which needs a meeting} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the meeting; whoever is neither among those present nor has a seat is taken not to have been there} */
    public abstract Meeting meeting();

    /** {@return what the minutes say of how conflicts were dealt with, as far as it is known} */
    public abstract List<Handling> handlings();

    /** {@return whether that is all they say of it; false unless said, for they may not have been read, or in part only} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    @Override
    public String toString() {
        return "minutes of " + meeting();
    }

    /**
     * What minutes say of one person's conflict in one matter. What is left out, they do not say, if they were read to the end.
     *
     * <p>It prints as {@code Bob Best on "payment": financial interest in Care Ltd, excluded from the decision}.
     */
    @Value.Immutable
    public abstract static sealed class Handling permits ImmutableHandling {
        Handling() {}

        /** {@return a builder, which needs a matter and a person} */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * What was to be decided. A handling of a matter of the same words and other bodies may be one of the matter that the minutes are
         * checked on, or not; one of other words is not.
         *
         * @return the matter
         */
        public abstract Matter matter();

        /** {@return who had the conflict} */
        public abstract Person person();

        /** {@return in what the person has an interest; where it is empty, it stands for whatever interests the person has} */
        public abstract Optional<Party> interestIn();

        /** {@return of what kind the minutes say that the interest is} */
        public abstract Optional<Interest.Kind> nature();

        /** {@return what was done about it} */
        public abstract Optional<Action> action();

        /** {@return when the person left, such as <em>14:05</em> or <em>before item 7</em>} */
        public abstract Optional<String> left();

        /** {@return when the person came back, such as <em>for item 8</em> or <em>did not return</em>} */
        public abstract Optional<String> returned();

        @Value.Check
        void check() {
            boolean tookPart = action().equals(Optional.of(Action.TOOK_PART));
            Problems.of("Handling", this)
                    .refuseBlank(left(), "when the person left")
                    .refuseBlank(returned(), "when the person returned")
                    .require(
                            !tookPart || (left().isEmpty() && returned().isEmpty()),
                            "the person left, and took part; give what was done as one of the exclusions")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return person() + " on \"" + matter() + "\": "
                    + nature().map(kind -> kind.label() + " interest").orElse("interest")
                    + interestIn().map(party -> " in " + party).orElse("")
                    + ", " + action().map(Action::label).orElse("and no word of what was done");
        }

        /** Collects the parts of a handling. */
        public static final class Builder extends ImmutableHandling.Builder {
            Builder() {}
        }
    }

    /** What the chair can do about a conflict. */
    public enum Action {
        /** The person heard the matter discussed, and neither decided nor voted. */
        EXCLUDED_FROM_DECISION("excluded from the decision"),
        /** The person was not there while the matter was discussed and decided. */
        EXCLUDED_FROM_DISCUSSION("excluded from discussion and decision"),
        /**
         * The person took part, and the interest was noted. The chair may allow that; whether it was right to is another question than what
         * the minutes tell, and a {@link Meeting} leaves the person out of the vote and the quorum whatever they tell.
         */
        TOOK_PART("took part with the interest noted");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of minutes. */
    public static final class Builder extends ImmutableMinutes.Builder {
        Builder() {}
    }
}
