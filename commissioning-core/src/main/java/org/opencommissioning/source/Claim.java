package org.opencommissioning.source;

import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * A reported figure and what it is a figure of. Two claims are rivals when their subject and their measure are word for word
 * the same. Whether <em>its business</em> and <em>its total income</em> are one measure is for the caller to say, by naming
 * them alike.
 *
 * <p>It prints as {@code North West London CSU, share of its business: about 0.75 (documented; …)}.
 *
 * @param <T> the value, immutable
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Claim<T> permits ImmutableClaim {
    Claim() {}

    /** {@return what the figure is about: a body, an agreement, a scheme} */
    @Value.Parameter
    public abstract String subject();

    /** {@return what of it was measured, and when if that matters} */
    @Value.Parameter
    public abstract String measure();

    /** {@return the figure as it was reported} */
    @Value.Parameter
    public abstract Stated<T> figure();

    /**
     * A claim.
     *
     * @param subject what the figure is about
     * @param measure what of it was measured
     * @param figure the figure as it was reported
     * @param <T> the value
     * @return the claim
     * @throws InvalidValueException when a text is blank
     */
    public static <T> Claim<T> of(String subject, String measure, Stated<T> figure) {
        return ImmutableClaim.of(subject, measure, figure);
    }

    @Value.Check
    void check() {
        Problems.of("Claim", this)
                .require(!subject().isBlank(), "the subject is blank")
                .require(!measure().isBlank(), "the measure is blank")
                .throwIfAny();
    }

    /** Word for word: that two measures are one is the caller's judgement, never guessed here. */
    boolean isRivalOf(Claim<?> other) {
        return subject().equals(other.subject()) && measure().equals(other.measure());
    }

    @Override
    public String toString() {
        return subject() + ", " + measure() + ": " + figure();
    }
}
