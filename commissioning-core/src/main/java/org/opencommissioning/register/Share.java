package org.opencommissioning.register;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.source.Evidence;

/**
 * What part of the predecessor a partial flow carries, by one weighting: 186,184 of 504,475 people. It is kept as counted, not
 * in lowest terms, so that a reader can find the numbers in their source. Where a source gives rounded shares
 * that do not add to 1, each is kept as a part of what they add to: of 0.3 and 0.6, as 3 of 9 and 6 of 9.
 */
@Value.Immutable
public abstract sealed class Share permits ImmutableShare {
    Share() {}

    /** {@return what is counted} */
    @Value.Parameter
    public abstract Weighting weighting();

    /** {@return how much of it moved, from nothing to all} */
    @Value.Parameter
    public abstract long numerator();

    /** {@return how much of it the predecessor had, above zero} */
    @Value.Parameter
    public abstract long denominator();

    /** {@return where the count comes from} */
    @Value.Parameter
    public abstract Evidence evidence();

    /** {@return the part that moved, from 0 to 1} */
    public final Proportion proportion() {
        return Proportion.of(numerator(), denominator());
    }

    @Value.Check
    void check() {
        Problems.of("Share", this)
                .require(denominator() > 0, "the whole is not above zero")
                .require(
                        numerator() >= 0 && numerator() <= denominator(),
                        "the part is not between nothing and the whole")
                .throwIfAny();
    }

    /** A share from all its parts. */
    static Share of(Weighting weighting, long numerator, long denominator, Evidence evidence) {
        return ImmutableShare.of(weighting, numerator, denominator, evidence);
    }

    /** {@return a builder; every part is wanted} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return numerator() + "/" + denominator() + " by " + weighting().label();
    }

    /** Builds a share. */
    public static final class Builder extends ImmutableShare.Builder {
        Builder() {}
    }
}
