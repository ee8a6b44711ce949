package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Strength;

/**
 * The word of another that a proposal needs, such as NHS England's or an area team's, and what is known of it.
 *
 * <p>It prints as {@code approval by NHS England (X24) of "business case": pending on 2014-04-30 [NHS England, letter, …]}.
 */
@Value.Immutable
public abstract sealed class Approval permits ImmutableApproval {
    Approval() {}

    /** {@return a builder, which needs who is asked, a subject and an authority} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the body whose word is needed} */
    public abstract Organisation by();

    /** {@return what it is asked to approve, assure or agree} */
    public abstract String subject();

    /** {@return what says that its word is needed: law, guidance, or the report that says so} */
    public abstract Authority authority();

    /** {@return what became of it; {@link State#NOT_KNOWN} unless said} */
    @Value.Default
    public State state() {
        return State.NOT_KNOWN;
    }

    /** {@return the day on which it was given or refused, or a day on which it was still pending; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return how strongly the state is said; {@link Strength#STATED} unless said otherwise} */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /** {@return where the state is said; wanted where it was given or refused} */
    public abstract Optional<Citation> citation();

    /** {@return whether it is the word of NHS England: its own, or that of a region, area team or local office of it} */
    public boolean isByNhsEngland() {
        return switch (by().kind()) {
            case NATIONAL_BODY, REGION, AREA_TEAM, LOCAL_OFFICE -> true;
            default -> false;
        };
    }

    /**
     * Whether it was given by the end of a day.
     *
     * @param day the day
     * @return yes where it is documented or stated that it was given by then; no where it was refused, was given later, or was
     *     still pending that day or later; not known otherwise
     */
    public Answer isGivenBy(LocalDate day) {
        requireNonNull(day, "day");
        if (strength() != Strength.DOCUMENTED && strength() != Strength.STATED) {
            return Answer.NOT_KNOWN; // what is understood or forecast changes nothing
        }
        return switch (state()) {
            case GIVEN -> day().isAfter(day).not();
            case REFUSED -> Answer.NO;
            case PENDING -> day().isBefore(day) == Answer.NO ? Answer.NO : Answer.NOT_KNOWN;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        };
    }

    /**
     * Whether a body gave its word on a subject by the end of a day, of all that is recorded of it. Where it refused and later gave it,
     * or the other way about, its latest word counts, and a refusal counts from its day on.
     */
    static Answer isGivenBy(LocalDate day, Collection<Approval> words) {
        Answer given = Answer.NO;
        for (Approval word : words) {
            if (word.state() != State.NOT_KNOWN) {
                given = given.or(
                        word.isGivenBy(day).and(word.isRefusedLater(day, words).not()));
            }
        }
        return words.stream().allMatch(word -> word.state() == State.NOT_KNOWN) ? Answer.NOT_KNOWN : given;
    }

    /** Whether a refusal followed by the end of a day; of one day they contradict each other, and it is not known which came last. */
    private Answer isRefusedLater(LocalDate day, Collection<Approval> words) {
        Answer refused = Answer.NO;
        for (Approval other : words) {
            if (other.state() == State.REFUSED && other.isGivenBy(day) == Answer.NO) {
                boolean sameDay = other.day().known().isPresent() && other.day().equals(day());
                Answer later = sameDay ? Answer.NOT_KNOWN : day().isBefore(other.day());
                refused = refused.or(later.and(other.day().isAfter(day).not()));
            }
        }
        return refused;
    }

    @Value.Check
    void check() {
        boolean settled = state() == State.GIVEN || state() == State.REFUSED;
        Problems.of("Approval", this)
                .require(!subject().isBlank(), "the subject is blank")
                .require(
                        !settled || citation().isPresent(),
                        state().label() + " without a citation; say where that is said")
                .require(
                        state() != State.NOT_KNOWN || day().equals(UncertainDay.unknown()),
                        "the state is not known, and a day is given for it; leave it out")
                .throwIfAny();
    }

    @Override
    public String toString() {
        boolean dated = !day().equals(UncertainDay.unknown());
        return "approval by " + by() + " of \"" + subject() + "\": " + state().label() + (dated ? " on " + day() : "")
                + " [" + authority() + "]";
    }

    /** What became of the question. */
    public enum State {
        /** Asked, or to be asked, and not answered. */
        PENDING("pending"),
        /** Given. */
        GIVEN("given"),
        /** Refused. */
        REFUSED("refused"),
        /** Nothing is known of it. */
        NOT_KNOWN("not known");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** {@return the word or words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of an approval. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
