package org.opencommissioning.source;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/**
 * How far from a value <em>about</em> and <em>almost</em> may lie. The number is always the caller's: no source says how much
 * <em>about</em> is. A tolerance has a name, which it prints as, so that a report can show under which one figures agreed.
 *
 * @param <T> the values
 */
public final class Tolerance<T extends Comparable<? super T>> {
    private final String name;
    private final UnaryOperator<T> lowest;
    private final UnaryOperator<T> highest;

    private Tolerance(String name, UnaryOperator<T> lowest, UnaryOperator<T> highest) {
        this.name = Objects.requireNonNull(name, "name");
        this.lowest = Objects.requireNonNull(lowest, "lowest");
        this.highest = Objects.requireNonNull(highest, "highest");
    }

    /**
     * A tolerance for any values.
     *
     * @param name what reports call it, such as {@code within 1 percentage point}
     * @param lowest for a value, the least that may still be called about that value
     * @param highest for a value, the most that may still be called about that value
     * @param <T> the values
     * @return the tolerance
     */
    public static <T extends Comparable<? super T>> Tolerance<T> named(
            String name, UnaryOperator<T> lowest, UnaryOperator<T> highest) {
        return new Tolerance<>(name, lowest, highest);
    }

    /**
     * No margin: <em>about</em> is taken to be exact, and no value is <em>almost</em> another. For claims that are exact.
     *
     * @param <T> the values
     * @return the tolerance
     */
    public static <T extends Comparable<? super T>> Tolerance<T> none() {
        return new Tolerance<T>("without tolerance", value -> value, value -> value);
    }

    /**
     * A margin in proportion to the value, for amounts of money. Whole pence within it count.
     *
     * @param share the margin as a share of the value
     * @return the tolerance
     * @throws InvalidValueException when the share is negative
     */
    public static Tolerance<Pounds> relativePounds(Proportion share) {
        return new Tolerance<>(
                within(share),
                value -> value.minus(value.abs().times(share, RoundingMode.FLOOR)),
                value -> value.plus(value.abs().times(share, RoundingMode.FLOOR)));
    }

    /**
     * A margin in proportion to the value, for shares and rates: a tenth of three quarters is 7.5 percentage points.
     *
     * @param share the margin as a share of the value
     * @return the tolerance
     * @throws InvalidValueException when the share is negative
     */
    public static Tolerance<Proportion> relativeProportion(Proportion share) {
        return new Tolerance<>(
                within(share),
                value -> value.minus(share.times(magnitude(value))),
                value -> value.plus(share.times(magnitude(value))));
    }

    /**
     * A margin in proportion to the value, for counts. Whole numbers within it count; the rest of it is rounded away. A count
     * beyond the reach of an {@code int} is an {@link ArithmeticException}.
     *
     * @param share the margin as a share of the value
     * @return the tolerance
     * @throws InvalidValueException when the share is negative
     */
    public static Tolerance<Integer> relativeInteger(Proportion share) {
        return new Tolerance<>(
                within(share),
                value -> wholes(value, share)
                        .negate()
                        .add(BigInteger.valueOf(value))
                        .intValueExact(),
                value -> wholes(value, share).add(BigInteger.valueOf(value)).intValueExact());
    }

    /**
     * A margin in proportion to the value, for large counts. Whole numbers within it count; the rest of it is rounded away. A
     * count beyond the reach of a {@code long} is an {@link ArithmeticException}.
     *
     * @param share the margin as a share of the value
     * @return the tolerance
     * @throws InvalidValueException when the share is negative
     */
    public static Tolerance<Long> relativeLong(Proportion share) {
        return new Tolerance<>(
                within(share),
                value -> wholes(value, share)
                        .negate()
                        .add(BigInteger.valueOf(value))
                        .longValueExact(),
                value -> wholes(value, share).add(BigInteger.valueOf(value)).longValueExact());
    }

    private static String within(Proportion share) {
        Objects.requireNonNull(share, "share");
        if (share.signum() < 0) {
            throw new InvalidValueException(
                    "Tolerance within " + share + " of the value: expected a share of 0 or more");
        }
        return "within " + share + " of the value";
    }

    private static Proportion magnitude(Proportion value) {
        return value.signum() < 0 ? Proportion.ZERO.minus(value) : value;
    }

    /** How many whole numbers the margin on one side of a count holds. */
    private static BigInteger wholes(long value, Proportion share) {
        return BigInteger.valueOf(value).abs().multiply(share.numerator()).divide(share.denominator());
    }

    /** {@return what reports call it} */
    public String name() {
        return name;
    }

    /**
     * The near side of the margin below.
     *
     * @param value the value
     * @return the least that may still be called about that value
     * @throws InvalidValueException when the tolerance was made so that this is above the value
     */
    public T lowest(T value) {
        T bound = lowest.apply(Objects.requireNonNull(value, "value"));
        requireInOrder(bound.compareTo(value) <= 0, value, bound);
        return bound;
    }

    /**
     * The far side of the margin above.
     *
     * @param value the value
     * @return the most that may still be called about that value
     * @throws InvalidValueException when the tolerance was made so that this is below the value
     */
    public T highest(T value) {
        T bound = highest.apply(Objects.requireNonNull(value, "value"));
        requireInOrder(bound.compareTo(value) >= 0, value, bound);
        return bound;
    }

    private void requireInOrder(boolean inOrder, T value, T bound) {
        if (!inOrder) {
            throw new InvalidValueException("Tolerance \"" + name + "\" around " + value + ": its bound " + bound
                    + " is on the wrong side; the lowest cannot be above the value, nor the highest below");
        }
    }

    /**
     * Whether what was said leaves room for a value.
     *
     * @param figure what was said
     * @param value a value
     * @return true when the figure, as exactly as it was said, could be that value
     */
    public boolean allows(Stated<T> figure, T value) {
        Objects.requireNonNull(value, "value");
        return allowed(figure).contains(value);
    }

    /** Every value a figure leaves room for. */
    Range<T> allowed(Stated<T> figure) {
        T value = Objects.requireNonNull(figure, "figure").value();
        return switch (figure.exactness()) {
            case EXACTLY -> Range.singleton(value);
            case ABOUT -> Range.closed(lowest(value), highest(value));
            case ALMOST -> Range.closedOpen(lowest(value), value);
            case OVER -> Range.greaterThan(value);
            case UP_TO -> Range.atMost(value);
            case AT_LEAST -> Range.atLeast(value);
        };
    }

    /** Whether no value is left. Between 63 and 64 there is room for an amount, but not for a count. */
    static boolean isVoid(Range<?> range) {
        if (range.isEmpty()) {
            return true;
        }
        boolean open = range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerBoundType() == BoundType.OPEN
                && range.upperBoundType() == BoundType.OPEN;
        return open && isWhole(range.lowerEndpoint()) && areNeighbours(range.lowerEndpoint(), range.upperEndpoint());
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static boolean areNeighbours(Object lower, Object upper) {
        return ((Number) upper).longValue() - ((Number) lower).longValue() == 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
