package org.opencommissioning.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/**
 * How far what a body is given is from its fair share, its target. Below zero it is given less than that.
 *
 * <p>Nothing is rounded but in {@link #percent()}, which rounds as official tables do, halves away from zero.
 *
 * <p>It prints as {@code -£17,978,000 or -7.58% of a target of £237,285,000}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class DistanceFromTarget permits ImmutableDistanceFromTarget {
    private static final int PENCE_PER_POUND = 100;

    DistanceFromTarget() {}

    /** {@return what the body is given} */
    @Value.Parameter
    public abstract Pounds allocation();

    /** {@return its fair share} */
    @Value.Parameter
    public abstract Pounds target();

    /**
     * A distance.
     *
     * @param allocation what the body is given, zero or more
     * @param target its fair share, above zero
     * @return how far the one is from the other
     * @throws InvalidValueException when the allocation is below zero, or the target is not above it
     */
    public static DistanceFromTarget of(Pounds allocation, Pounds target) {
        return ImmutableDistanceFromTarget.of(allocation, target);
    }

    /** {@return the allocation less the target: below zero for a body that is under its target} */
    public Pounds amount() {
        return allocation().minus(target());
    }

    /** {@return the distance as a part of the target, exactly; of the sign of the amount} */
    public Proportion share() {
        return amount().shareOf(target());
    }

    /** {@return the share in per cent with two decimals, halves rounded away from zero: {@code -7.58}} */
    public BigDecimal percent() {
        return share().times(Proportion.of(PENCE_PER_POUND, 1)).toBigDecimal(2, RoundingMode.HALF_UP);
    }

    /**
     * What the body is given for each head.
     *
     * @param population the people: as they are counted, not weighted, in official tables
     * @return pounds for each head, exactly
     * @throws InvalidValueException when there is nobody
     */
    public Proportion allocationPerHead(long population) {
        return perHead(allocation(), population);
    }

    /**
     * The fair share for each head. By the weighted population it is the rate of the formula, one for all bodies of a year; by the
     * people as they are counted it is what official tables print.
     *
     * @param population the people, weighted or not
     * @return pounds for each head, exactly
     * @throws InvalidValueException when there is nobody
     */
    public Proportion targetPerHead(long population) {
        return perHead(target(), population);
    }

    static Proportion perHead(Pounds amount, long population) {
        if (population <= 0) {
            throw new InvalidValueException(
                    amount + " for each of " + population + " people: expected a population of 1 or more");
        }
        return Proportion.of(
                BigInteger.valueOf(amount.pence()),
                BigInteger.valueOf(population).multiply(BigInteger.valueOf(PENCE_PER_POUND)));
    }

    @Value.Check
    void check() {
        Problems.of("DistanceFromTarget")
                .require(allocation().signum() >= 0, "the allocation is " + allocation() + ", expected £0 or more")
                .require(target().signum() > 0, "the target is " + target() + ", expected more than £0")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return amount() + " or " + percent() + "% of a target of " + target();
    }
}
