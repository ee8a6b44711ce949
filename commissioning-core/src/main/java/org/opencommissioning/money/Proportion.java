package org.opencommissioning.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * One quantity as a part of another, held exactly: a share of a budget, a growth, a distance from target. Any ratio is allowed,
 * below zero and above one too; {@link #isShare()} tells whether it can be a part of a whole. Nothing is rounded before
 * {@link #toBigDecimal} or {@link #toPercent} is called.
 *
 * <p>As text: {@code 3/4}, {@code -379/5000}, {@code 2}; always in lowest terms.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Proportion implements Comparable<Proportion> permits ImmutableProportion {
    /** None of it. */
    // no class but this one names ImmutableProportion, so no other thread can be initialising it meanwhile
    public static final Proportion ZERO = of(0, 1);

    /** All of it. */
    public static final Proportion ONE = of(1, 1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number, and perhaps a denominator or a per cent sign. U+2212 is the minus sign of typeset tables. */
    private static final Pattern TEXT =
            Pattern.compile("(?<number>[-\u2212]?\\d+(\\.\\d+)?)(\\s*/\\s*(?<denominator>\\d+)|\\s*(?<percent>%))?");

    Proportion() {}

    @Value.Parameter
    abstract BigFraction fraction();

    /**
     * One whole number over another.
     *
     * @param numerator the part
     * @param denominator the whole, not zero
     * @return their ratio, in lowest terms
     * @throws InvalidValueException when the denominator is zero
     */
    public static Proportion of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * One whole number over another.
     *
     * @param numerator the part
     * @param denominator the whole, not zero
     * @return their ratio, in lowest terms
     * @throws InvalidValueException when the denominator is zero
     */
    public static Proportion of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new InvalidValueException("Proportion " + numerator + "/0: nothing is a proportion of zero;"
                    + " check for a zero whole before dividing by it");
        }
        return ImmutableProportion.of(BigFraction.of(numerator, denominator));
    }

    /**
     * So many per cent, exactly.
     *
     * @param percent 75 for three quarters
     * @return the hundredth part of it
     */
    public static Proportion percent(BigDecimal percent) {
        return exactly(Objects.requireNonNull(percent, "percent")).dividedBy(exactly(HUNDRED));
    }

    /**
     * Reads {@code 3/4}, {@code 0.75}, {@code 75%} and {@code -7.58%}, each exactly as written: {@code 0.33} is 33/100, not a
     * third.
     *
     * @param text the proportion
     * @return its value
     * @throws InvalidValueException when the text is of another form, or divides by zero
     */
    public static Proportion parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text").strip());
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        String number = matcher.group("number").replace('\u2212', '-');
        String denominator = matcher.group("denominator");
        if (denominator != null) {
            if (number.indexOf('.') >= 0) {
                throw unreadable(text);
            }
            return of(new BigInteger(number), new BigInteger(denominator));
        }
        BigDecimal decimal = new BigDecimal(number);
        return matcher.group("percent") == null ? exactly(decimal) : percent(decimal);
    }

    private static InvalidValueException unreadable(String text) {
        return new InvalidValueException(
                "Proportion \"" + text
                        + "\": expected a fraction of whole numbers such as 3/4, a decimal such as 0.75, or a percentage such as 75%");
    }

    private static Proportion exactly(BigDecimal decimal) {
        return decimal.scale() > 0
                ? of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : of(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Adds up.
     *
     * @param proportions any number of proportions
     * @return their sum; zero for none
     */
    public static Proportion total(Iterable<Proportion> proportions) {
        Proportion total = ZERO;
        for (Proportion proportion : Objects.requireNonNull(proportions, "proportions")) {
            total = total.plus(proportion);
        }
        return total;
    }

    /** {@return the numerator in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        // the fraction keeps the sign where it was given, on either number
        return fraction().getNumerator().abs().multiply(BigInteger.valueOf(signum()));
    }

    /** {@return the denominator in lowest terms, above zero} */
    public BigInteger denominator() {
        return fraction().getDenominator().abs();
    }

    /** {@return −1, 0 or 1 as this is below, at or above zero} */
    public int signum() {
        return fraction().signum();
    }

    /** {@return whether this can be a part of a whole: not below 0 and not above 1} */
    public boolean isShare() {
        return signum() >= 0 && compareTo(ONE) <= 0;
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     */
    public Proportion plus(Proportion other) {
        return ImmutableProportion.of(fraction().add(other.fraction()));
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this − other
     */
    public Proportion minus(Proportion other) {
        return ImmutableProportion.of(fraction().subtract(other.fraction()));
    }

    /**
     * The product: a part of a part.
     *
     * @param other what to multiply by
     * @return this × other
     */
    public Proportion times(Proportion other) {
        return ImmutableProportion.of(fraction().multiply(other.fraction()));
    }

    /**
     * The quotient.
     *
     * @param other what to divide by, not zero
     * @return this ÷ other
     * @throws InvalidValueException when the other is zero
     */
    public Proportion dividedBy(Proportion other) {
        if (other.signum() == 0) {
            throw new InvalidValueException("Proportion " + this + " divided by 0: nothing is a proportion of zero;"
                    + " check for a zero whole before dividing by it");
        }
        return ImmutableProportion.of(fraction().divide(other.fraction()));
    }

    /** {@return what is missing to the whole: 1 − this} */
    public Proportion complement() {
        return ONE.minus(this);
    }

    /**
     * As a decimal number, rounded as asked.
     *
     * @param scale how many digits after the point
     * @param rounding how to round what does not fit
     * @return the number
     * @throws ArithmeticException when the rounding is {@link RoundingMode#UNNECESSARY} and something does not fit
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        BigDecimal whole = new BigDecimal(numerator());
        try {
            return whole.divide(new BigDecimal(denominator()), scale, rounding);
        } catch (ArithmeticException e) {
            ArithmeticException withValue = new ArithmeticException("Proportion " + this + " is not exact to " + scale
                    + " digits after the point; pass a RoundingMode that rounds");
            withValue.initCause(e);
            throw withValue;
        }
    }

    /**
     * As a percentage for a reader, such as {@code -7.58%}; halves are rounded away from zero, as official tables do.
     *
     * @param decimals how many digits after the point, 0 or more
     * @return the text, which {@link #parse} reads as the rounded value
     * @throws InvalidValueException when fewer than 0 digits are asked for
     */
    public String toPercent(int decimals) {
        if (decimals < 0) {
            throw new InvalidValueException(
                    "toPercent(" + decimals + ") of " + this + ": expected 0 or more digits after the point");
        }
        return times(exactly(HUNDRED))
                        .toBigDecimal(decimals, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    @Override
    public int compareTo(Proportion other) {
        return fraction().compareTo(other.fraction());
    }

    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
