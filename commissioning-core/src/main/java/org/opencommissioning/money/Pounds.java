package org.opencommissioning.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * An amount of money in pounds sterling, to the penny; it may be negative. It holds up to 92 thousand million million
 * pounds either way; arithmetic beyond that throws, and never wraps round.
 *
 * <p>There is no factory from {@code double}: a {@code double} does not hold pence. Nothing is rounded except by
 * {@link #times(Proportion, RoundingMode)}, whose caller says how; to split an amount so that the parts add up, use
 * {@link Apportionment}.
 *
 * <p>As text: {@code £31,000,000}, {@code £1,234.56}, {@code -£21,200,000}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Pounds implements Comparable<Pounds> permits ImmutablePounds {
    /** No money. */
    // no class but this one names ImmutablePounds, so no other thread can be initialising it meanwhile
    public static final Pounds ZERO = ofPence(0);

    private static final int PENCE_PER_POUND = 100;
    private static final int DIGITS_IN_A_GROUP = 3;

    /** No amount has more digits before the point. */
    private static final int DIGITS = 17;

    private static final String BEYOND =
            "beyond what an amount can hold, -£92,233,720,368,547,758.08 to £92,233,720,368,547,758.07";

    Pounds() {}

    /** {@return the whole amount in pence} */
    @Value.Parameter
    public abstract long pence();

    /**
     * Whole pounds.
     *
     * @param pounds how many pounds
     * @return the amount
     * @throws InvalidValueException when it is beyond what an amount can hold
     */
    public static Pounds of(long pounds) {
        return of(BigDecimal.valueOf(pounds));
    }

    /**
     * Pounds and pence.
     *
     * @param pounds how many pounds; digits after the second decimal place must be zero
     * @return the amount
     * @throws InvalidValueException when it is not whole pence, or beyond what an amount can hold
     */
    public static Pounds of(BigDecimal pounds) {
        return exactly(Objects.requireNonNull(pounds, "pounds"), pounds.toString());
    }

    /**
     * Whole pence.
     *
     * @param pence how many pence
     * @return the amount
     */
    public static Pounds ofPence(long pence) {
        return ImmutablePounds.of(pence);
    }

    /**
     * Thousands of pounds: the <em>£000</em> of official tables.
     *
     * @param thousands how many thousand pounds
     * @return the amount
     * @throws InvalidValueException when it is beyond what an amount can hold
     */
    public static Pounds thousands(long thousands) {
        return exactly(BigDecimal.valueOf(thousands, -3), thousands + " thousand");
    }

    /**
     * Millions of pounds.
     *
     * @param millions how many million pounds
     * @return the amount
     * @throws InvalidValueException when it is beyond what an amount can hold
     */
    public static Pounds millions(long millions) {
        return exactly(BigDecimal.valueOf(millions, -6), millions + " million");
    }

    /**
     * Reads an amount as {@link #toString()} and as papers and tables write it: {@code £35m}, {@code £1,234.56},
     * {@code -£21.2m}, {@code £-21.2m}, {@code £31k}, {@code £1.3bn}, {@code £35 million}, {@code 35000000}; {@code (1,234)}
     * in the brackets of accounts is negative.
     *
     * @param text the amount
     * @return its value
     * @throws InvalidValueException when the text is of another form, not whole pence, or beyond what an amount can hold
     */
    public static Pounds parse(String text) {
        BigDecimal pounds = PoundsText.read(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new InvalidValueException("Pounds \"" + text
                        + "\": expected an amount such as £31,000,000, £1,234.56, -£21.2m, £31k, £1.3bn or (1,234)"));
        return exactly(pounds, '"' + text + '"');
    }

    private static Pounds exactly(BigDecimal pounds, String given) {
        // without trailing zeros, decimal places and digits are known before any great power of ten is computed
        BigDecimal shortest = pounds.stripTrailingZeros();
        if (shortest.scale() > 2) {
            throw new InvalidValueException("Pounds " + given + ": not whole pence; round it first, for example with"
                    + " setScale(2, RoundingMode.HALF_UP) of BigDecimal");
        }
        long digitsBeforePoint = (long) shortest.precision() - shortest.scale();
        if (digitsBeforePoint > DIGITS || !fits(shortest.movePointRight(2).toBigIntegerExact())) {
            throw new InvalidValueException("Pounds " + given + ": " + BEYOND);
        }
        return ofPence(shortest.movePointRight(2).longValueExact());
    }

    private static boolean fits(BigInteger pence) {
        return pence.bitLength() < Long.SIZE;
    }

    /**
     * Adds up.
     *
     * @param amounts any number of amounts
     * @return their sum, whatever their order; zero for none
     * @throws ArithmeticException when the sum is beyond what an amount can hold
     */
    public static Pounds total(Iterable<Pounds> amounts) {
        BigInteger pence = BigInteger.ZERO;
        for (Pounds amount : Objects.requireNonNull(amounts, "amounts")) {
            pence = pence.add(BigInteger.valueOf(amount.pence()));
        }
        if (!fits(pence)) {
            throw new ArithmeticException("A total of £" + new BigDecimal(pence, 2) + " is " + BEYOND);
        }
        return ofPence(pence.longValue());
    }

    /** {@return the amount in pounds, with two decimal places} */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(pence(), 2);
    }

    /** {@return −1, 0 or 1 as this is below, at or above zero} */
    public int signum() {
        return Long.signum(pence());
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return this + other
     * @throws ArithmeticException when it is beyond what an amount can hold
     */
    public Pounds plus(Pounds other) {
        try {
            return ofPence(Math.addExact(pence(), other.pence()));
        } catch (ArithmeticException e) {
            throw beyond(this + " plus " + other, e);
        }
    }

    /**
     * The difference.
     *
     * @param other what to take away
     * @return this − other
     * @throws ArithmeticException when it is beyond what an amount can hold
     */
    public Pounds minus(Pounds other) {
        try {
            return ofPence(Math.subtractExact(pence(), other.pence()));
        } catch (ArithmeticException e) {
            throw beyond(this + " minus " + other, e);
        }
    }

    /**
     * Several times the amount.
     *
     * @param count how many times
     * @return this × count
     * @throws ArithmeticException when it is beyond what an amount can hold
     */
    public Pounds times(long count) {
        try {
            return ofPence(Math.multiplyExact(pence(), count));
        } catch (ArithmeticException e) {
            throw beyond(this + " times " + count, e);
        }
    }

    /**
     * A part, or a multiple, of the amount, rounded to the penny as asked. Parts taken one by one need not add up to the whole
     * again; those of {@link Apportionment#split} do.
     *
     * @param proportion what to multiply by
     * @param rounding how to round what is not whole pence
     * @return this × proportion
     * @throws ArithmeticException when it is beyond what an amount can hold; when the rounding is
     *     {@link RoundingMode#UNNECESSARY} and the product is not whole pence
     */
    public Pounds times(Proportion proportion, RoundingMode rounding) {
        Objects.requireNonNull(proportion, "proportion");
        Objects.requireNonNull(rounding, "rounding");
        Proportion exact = Proportion.of(pence(), 1).times(proportion);
        if (rounding == RoundingMode.UNNECESSARY && !exact.denominator().equals(BigInteger.ONE)) {
            throw new ArithmeticException(
                    this + " times " + proportion + " is not whole pence; pass a RoundingMode that rounds");
        }
        try {
            return ofPence(exact.toBigDecimal(0, rounding).longValueExact());
        } catch (ArithmeticException e) {
            throw beyond(this + " times " + proportion, e);
        }
    }

    /**
     * The amount with the other sign.
     *
     * @return −this
     * @throws ArithmeticException when it is beyond what an amount can hold, as that of the least amount is
     */
    public Pounds negated() {
        return ZERO.minus(this);
    }

    /**
     * The amount without its sign.
     *
     * @return this, or −this where this is negative
     * @throws ArithmeticException when it is beyond what an amount can hold, as that of the least amount is
     */
    public Pounds abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The exact part that this is of a whole.
     *
     * @param whole the whole, not zero
     * @return this ÷ whole
     * @throws InvalidValueException when the whole is zero
     */
    public Proportion shareOf(Pounds whole) {
        if (whole.signum() == 0) {
            throw new InvalidValueException(
                    this + " as a share of £0: nothing is a share of no money; check for a zero whole before asking");
        }
        return Proportion.of(pence(), whole.pence());
    }

    private static ArithmeticException beyond(String operation, ArithmeticException cause) {
        ArithmeticException withValues = new ArithmeticException(operation + " is " + BEYOND);
        withValues.initCause(cause);
        return withValues;
    }

    @Override
    public int compareTo(Pounds other) {
        return Long.compare(pence(), other.pence());
    }

    @Override
    public String toString() {
        // without a Formatter, since verdicts print thousands of amounts
        String pounds = Long.toString(Math.abs(pence() / PENCE_PER_POUND));
        StringBuilder text = new StringBuilder(signum() < 0 ? "-£" : "£");
        for (int i = 0; i < pounds.length(); i++) {
            if (i > 0 && (pounds.length() - i) % DIGITS_IN_A_GROUP == 0) {
                text.append(',');
            }
            text.append(pounds.charAt(i));
        }
        long pennies = Math.abs(pence() % PENCE_PER_POUND);
        if (pennies != 0) {
            text.append(pennies < 10 ? ".0" : ".").append(pennies);
        }
        return text.toString();
    }
}
