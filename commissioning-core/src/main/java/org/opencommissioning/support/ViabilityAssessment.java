package org.opencommissioning.support;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Strength;

/**
 * What somebody holds of whether a unit can go on by itself. It is a judgement with a source. The indicators that a
 * {@link CustomerBase} works out stand beside it and never overrule it, nor does it overrule them.
 *
 * <p>It prints as {@code NHS North West London Commissioning Support Unit (0AT): not viable stand-alone, by its spokesman}.
 */
@Value.Immutable
public abstract sealed class ViabilityAssessment permits ImmutableViabilityAssessment {
    ViabilityAssessment() {}

    /** {@return a builder, which needs a unit and an outcome, and but for {@link Outcome#NOT_ASSESSED} a holder and a citation} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract Csu unit();

    /** {@return what is held of it} */
    public abstract Outcome outcome();

    /** {@return who holds it} */
    public abstract Optional<String> holder();

    /** {@return the customers whose leaving it reckons with; empty for the unit as it stands} */
    public abstract Set<Organisation> leaving();

    /** {@return when it was said; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return what is to become of the unit, where anybody has told} */
    public abstract Optional<Plan> plan();

    /** {@return whether the unit was accredited for the lead provider framework; not known unless said} */
    @Value.Default
    public Answer accredited() {
        return Answer.NOT_KNOWN;
    }

    /** {@return how strongly it is said; {@link Strength#STATED} unless said otherwise} */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /** {@return where it is said} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        boolean judged = outcome() != Outcome.NOT_ASSESSED;
        Problems.of("ViabilityAssessment of", unit())
                .require(
                        !judged || holder().isPresent(),
                        outcome().label() + " without a holder; say whose judgement it is")
                .require(
                        !judged || citation().isPresent(),
                        outcome().label() + " without a citation; say where it is said")
                .refuseBlank(holder(), "the holder")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return unit() + ": " + outcome().label()
                + holder().map(by -> ", by " + by).orElse("");
    }

    /** What is held of a unit. */
    public enum Outcome {
        /** It can go on by itself. */
        VIABLE("viable"),
        /** It can, but may not be able to for long. */
        VIABLE_AT_RISK("viable, at risk"),
        /** It cannot go on by itself. */
        NOT_VIABLE_STANDALONE("not viable stand-alone"),
        /** It is closing, whether it could go on or not. */
        CLOSING("closing"),
        /** Nobody has said. */
        NOT_ASSESSED("not assessed");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** What is to become of a unit. */
    public enum Plan {
        /** It becomes one with others. */
        MERGE("merge"),
        /** It stops. */
        CLOSE("close"),
        /** It goes on smaller. */
        SHRINK("shrink"),
        /** Nothing is planned. */
        NONE("none");

        private final String label;

        Plan(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of an assessment. */
    public static final class Builder extends ImmutableViabilityAssessment.Builder {
        Builder() {}
    }
}
