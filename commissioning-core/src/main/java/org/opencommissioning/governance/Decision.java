package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Strength;

/**
 * What one body did about one subject on one day. There is no decision of several bodies: eight CCGs that approve a scheme take
 * eight decisions, and {@link #eachOf} makes them. Only an approval binds, it binds only the body that gave it, and neither
 * chairs nor a collaboration board can give it. A rejection binds nobody, and does not undo that something was approved.
 *
 * <p>It prints as {@code 2014-05 NHS Brent CCG (07P), governing body: approved "in-house support" (stated; HSJ, …)}.
 */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {
    Decision() {}

    /** {@return a builder, which needs a body, a verb, a subject and a citation} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same decision, taken by each of several bodies for itself.
     *
     * @param bodies the bodies
     * @param parts sets every part but the body; it is called once for each of them
     * @return a decision for each body, in their order
     */
    public static List<Decision> eachOf(Collection<? extends Organisation> bodies, Consumer<? super Builder> parts) {
        requireNonNull(parts, "parts");
        return requireNonNull(bodies, "bodies").stream()
                .map(body -> {
                    Builder builder = builder().body(body);
                    parts.accept(builder);
                    return builder.build();
                })
                .toList();
    }

    /** {@return the body that decided, or that was advised to} */
    public abstract Organisation body();

    /** {@return what it did} */
    public abstract Verb verb();

    /** {@return what it was about; decisions on one proposal name it by its title} */
    public abstract String subject();

    /** {@return when; {@link UncertainDay#unknown()} unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return who did it for the body; unless said, the chairs where chairs agreed, and otherwise {@link Taker#NOT_SAID}} */
    @Value.Default
    public Taker taker() {
        return verb() == Verb.AGREED_BY_CHAIRS ? Taker.CHAIRS : Taker.NOT_SAID;
    }

    /** {@return what the meeting or round of meetings is called in which it was taken, to find what was decided together} */
    public abstract Optional<String> session();

    /** {@return how strongly it is said that this was decided; {@link Strength#STATED} unless said otherwise} */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /** {@return where that is said} */
    public abstract Citation citation();

    /**
     * Whether it was taken at all, as far as the source commits itself.
     *
     * @return yes for what is documented or stated, not known for what somebody only understands, no for a forecast or an
     *     opinion, which are not about what has happened
     */
    public Answer isTaken() {
        return switch (strength()) {
            case DOCUMENTED, STATED -> Answer.YES;
            case UNDERSTOOD -> Answer.NOT_KNOWN;
            case FORECAST, OPINION -> Answer.NO;
        };
    }

    /**
     * Whether it was taken by the end of a day.
     *
     * @param day the day
     * @return yes, no, or not known where the source is too weak or the day of the decision too uncertain
     */
    public Answer isTakenBy(LocalDate day) {
        return day().isAfter(requireNonNull(day, "day")).not().and(isTaken());
    }

    /**
     * Whether it binds a body on a day. A CCG could let a joint committee decide for it from 1 October 2014 only. A body is bound
     * while it is there, and by nothing that it is said to have decided before it was or afterwards.
     *
     * @param body the body
     * @param day the day
     * @return yes for the body that had approved by then; no for any other body and for any other verb, and after the body's
     *     end; not known where it is not known whether the approval was given by then, or whether the body was there
     */
    public Answer binds(Organisation body, LocalDate day) {
        return approvesFor(requireNonNull(body, "body"), requireNonNull(day, "day"))
                .and(Lives.isThere(body, day));
    }

    /** Whether the body had approved by the end of a day, which it may not have outlived. */
    Answer approvesFor(Organisation body, LocalDate day) {
        return isDone(Verb.APPROVED, body, day);
    }

    /** Whether the body had so acted by the end of a day, and could. */
    Answer isDone(Verb act, Organisation body, LocalDate day) {
        if (verb() != act || !body().equals(body)) {
            return Answer.NO;
        }
        return isTakenBy(day)
                .and(couldBeTakenSo())
                .and(Lives.isBefore(body, day()).not())
                .and(Lives.isAfter(body, day()).not());
    }

    /** Whether who took it could take it for the body on the day it was taken. */
    private Answer couldBeTakenSo() {
        return taker() == Taker.JOINT_COMMITTEE && body() instanceof Ccg
                ? day().isBefore(Law.CCG_JOINT_COMMITTEES_FROM).not()
                : Answer.YES;
    }

    @Value.Check
    void check() {
        boolean chairs = verb() == Verb.AGREED_BY_CHAIRS;
        Problems.of("Decision", this)
                .require(!subject().isBlank(), "the subject is blank")
                .refuseBlank(session(), "the session")
                .require(
                        !chairs || taker() == Taker.CHAIRS,
                        "agreed by chairs, and the taker is given as " + taker().label() + "; leave it out")
                .require(
                        !verb().isOfTheBody() || taker().canDecide(),
                        verb().label() + " by the " + taker().label() + ", which cannot decide for a body; "
                                + instead())
                .throwIfAny();
    }

    private String instead() {
        if (verb() != Verb.APPROVED) {
            return "leave it out";
        }
        return "say " + (taker() == Taker.CHAIRS ? Verb.AGREED_BY_CHAIRS : Verb.RECOMMENDED);
    }

    @Override
    public String toString() {
        boolean named = taker() != Taker.NOT_SAID && verb() != Verb.AGREED_BY_CHAIRS;
        return day() + " " + body() + (named ? ", " + taker().label() : "") + ": " + verb().label() + " \"" + subject()
                + "\" (" + strength().label() + "; " + citation() + ")";
    }

    /** What a body does about a subject. They are different acts, and none implies another. */
    public enum Verb {
        /** It was before the body, which took note of it or talked it over. */
        CONSIDERED("considered"),
        /** Somebody advised the body to do it. */
        RECOMMENDED("recommended"),
        /** The chairs of the bodies agreed among themselves, which approves nothing. */
        AGREED_BY_CHAIRS("agreed by chairs"),
        /** The body decided to do it. */
        APPROVED("approved"),
        /** The body decided not to do it, which binds nobody, itself least of all: it may approve it another day. */
        REJECTED("rejected"),
        /** The body asked for the word of another that it needs to do it, which does not say that it has approved it. */
        APPLIED("applied for"),
        /** A body that oversees others found it sound. */
        ASSURED("assured");

        private final String label;

        Verb(String label) {
            this.label = label;
        }

        /** {@return the word or words for it, in lower case} */
        public String label() {
            return label;
        }

        /** Whether it is for the body to do it, and not for those who advise it or oversee it. */
        boolean isOfTheBody() {
            return this == APPROVED || this == REJECTED || this == APPLIED;
        }
    }

    /** Who acts for a body. */
    public enum Taker {
        /** The members of the body, by a vote or however else its constitution has them decide: of a CCG, its practices. */
        MEMBERS("members"),
        /** The body's governing body, or the board of a body that has a board. */
        GOVERNING_BODY("governing body"),
        /** A committee of the body itself, with power to decide for it. */
        COMMITTEE("committee"),
        /** A committee that decides for several bodies at once. */
        JOINT_COMMITTEE("joint committee"),
        /** The chairs of several bodies. */
        CHAIRS("chairs"),
        /** A board of several bodies that advises them. */
        COLLABORATION_BOARD("collaboration board"),
        /** The source does not say. */
        NOT_SAID("not said");

        private final String label;

        Taker(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }

        boolean canDecide() {
            return this != CHAIRS && this != COLLABORATION_BOARD;
        }
    }

    /** Collects the parts of a decision. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
