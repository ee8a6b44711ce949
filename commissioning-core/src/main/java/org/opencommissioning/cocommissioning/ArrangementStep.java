package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Strength;

/**
 * That an arrangement got so far, when, and who says so.
 *
 * <p>It prints as {@code approved on 2015-02-18 (stated; HSJ, …)}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class ArrangementStep permits ImmutableArrangementStep {
    ArrangementStep() {}

    /** {@return how far it got} */
    @Value.Parameter
    public abstract Status status();

    /** {@return the day on which it got there} */
    @Value.Parameter
    public abstract UncertainDay day();

    /** {@return how strongly that is said} */
    @Value.Parameter
    public abstract Strength strength();

    /** {@return where it is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * A step that is stated.
     *
     * @param status how far it got
     * @param day the day on which it got there, as far as it is known
     * @param citation where it is said
     * @return the step
     */
    public static ArrangementStep of(Status status, UncertainDay day, Citation citation) {
        return ImmutableArrangementStep.of(status, day, Strength.STATED, citation);
    }

    /**
     * The same step, said more or less strongly.
     *
     * @param strength how strongly it is said
     * @return the step of that strength
     */
    public ArrangementStep as(Strength strength) {
        return ImmutableArrangementStep.of(status(), day(), strength, citation());
    }

    /**
     * Whether it was taken by the end of a day.
     *
     * @param day the day
     * @return yes, no, or not known where the day is too uncertain or the source too weak: what is only understood may be so, and what is
     *     forecast or somebody's opinion has not happened
     */
    public Answer isTakenBy(LocalDate day) {
        return day().isAfter(requireNonNull(day, "day")).not().and(hasHappened());
    }

    /** Whether it was taken on any day, as far as the source commits itself. */
    Answer hasHappened() {
        return switch (strength()) {
            case DOCUMENTED, STATED -> Answer.YES;
            case UNDERSTOOD -> Answer.NOT_KNOWN;
            case FORECAST, OPINION -> Answer.NO;
        };
    }

    @Override
    public String toString() {
        boolean dated = !day().equals(UncertainDay.unknown());
        return status().label() + " on " + (dated ? day() : "an unknown day") + " ("
                + strength().label() + "; " + citation() + ")";
    }

    /** How far an arrangement has got, in the order in which it gets there. */
    public enum Status {
        /** It is looked at whether it could be. */
        EXPLORING("exploring"),
        /** The CCGs have asked for it. */
        PROPOSED("proposed"),
        /** NHS England has approved it. */
        APPROVED("approved"),
        /** It has begun. */
        IN_FORCE("in force"),
        /** It was given up, before or after it began. */
        WITHDRAWN("withdrawn");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }
}
