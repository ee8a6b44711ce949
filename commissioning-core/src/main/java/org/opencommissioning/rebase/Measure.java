package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;

/**
 * What the figures of a table are, which decides how they may be carried. Pounds, counts and quantities are totals: they are
 * divided by shares, and what leaves one body comes to another, to the last penny. A rate is not: a rate of a merged body is
 * known only from what was counted, so that a rate is given as its numerator and its denominator, which are carried apart and
 * divided again. There is no measure for a rate alone.
 */
@Value.Immutable
public abstract sealed class Measure permits ImmutableMeasure {
    /** Kinds of figures. */
    public enum Kind {
        /** Money, held in whole pence. */
        POUNDS,
        /** Things that cannot be divided: people, practices, items. */
        COUNT,
        /** Amounts with a fixed number of decimals. */
        QUANTITY,
        /** One total divided by another. */
        RATE
    }

    private static final int MOST_DECIMALS = 9;

    Measure() {}

    /** {@return what it is called, which is also the column of a file that holds it} */
    public abstract String name();

    /** {@return what kind of figures these are} */
    public abstract Kind kind();

    /** {@return how many decimals are held: 2 for pounds, 0 for counts} */
    public abstract int decimals();

    /** {@return of a rate, what is counted above and below the line, in that order; empty for all else} */
    public abstract List<Measure> parts();

    /**
     * Money.
     *
     * @param name what it is called
     * @return a measure in pounds, held in whole pence
     */
    public static Measure pounds(String name) {
        return new Builder().name(name).kind(Kind.POUNDS).decimals(2).build();
    }

    /**
     * A count of things that cannot be divided.
     *
     * @param name what it is called
     * @return a measure in whole numbers
     */
    public static Measure count(String name) {
        return new Builder().name(name).kind(Kind.COUNT).decimals(0).build();
    }

    /**
     * A quantity with decimals.
     *
     * @param name what it is called
     * @param decimals how many decimals are held, from 0 to 9; a figure with more is refused, not rounded
     * @return a measure in units of that fineness
     * @throws InvalidValueException when there are more or fewer decimals than that
     */
    public static Measure quantity(String name, int decimals) {
        return new Builder().name(name).kind(Kind.QUANTITY).decimals(decimals).build();
    }

    /**
     * A rate, by what it is made of.
     *
     * @param name what the rate is called
     * @param numerator what is counted above the line
     * @param denominator what is counted below it
     * @return the rate
     * @throws InvalidValueException when one of them is a rate itself, or both are called the same
     */
    public static Measure rate(String name, Measure numerator, Measure denominator) {
        return new Builder()
                .name(name)
                .kind(Kind.RATE)
                .decimals(0)
                .addParts(requireNonNull(numerator, "numerator"), requireNonNull(denominator, "denominator"))
                .build();
    }

    /** The totals that are carried: itself, or the two parts of a rate. */
    List<Measure> planes() {
        return kind() == Kind.RATE ? parts() : List.of(this);
    }

    /** An amount in its smallest unit, as a number. */
    BigDecimal amount(long units) {
        return BigDecimal.valueOf(units, decimals());
    }

    /** A number in the smallest unit. */
    long units(BigDecimal amount) {
        try {
            return amount.setScale(decimals()).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidValueException(this + " " + amount + ": expected a number of at most " + decimals()
                    + " decimals and about 18 digits; it is not rounded");
        }
    }

    @Value.Check
    void check() {
        boolean ofRates = false;
        for (Measure part : parts()) {
            ofRates |= part.kind() == Kind.RATE;
        }
        Problems.of("Measure \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .require(
                        decimals() >= 0 && decimals() <= MOST_DECIMALS,
                        decimals() + " decimals; expected 0 to " + MOST_DECIMALS)
                .require(!ofRates, "a rate is made of totals; give the numerator and denominator of each rate in it")
                .require(
                        parts().isEmpty()
                                || !parts().get(0).name().equals(parts().get(1).name()),
                        "numerator and denominator are called the same")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return name();
    }

    /** Only for the factories, each of which asks for what its kind needs. */
    static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
