package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

class ToleranceTest {
    private static final Citation HSJ = Citation.of(Source.of(SourceKind.PRESS, "HSJ"));
    private static final Proportion TENTH = Proportion.parse("0.10");

    @Test
    void printsItsName() {
        assertEquals(
                "within 1/10 of the value", Tolerance.relativeProportion(TENTH).toString());
        assertEquals(
                "within 1/200 of the value",
                Tolerance.relativeInteger(Proportion.parse("0.005")).toString());
        assertEquals(
                "within 1 of the value", Tolerance.relativeLong(Proportion.ONE).name());
        assertEquals("without tolerance", Tolerance.<Integer>none().toString());
    }

    @Test
    void takesTheMarginFromTheSizeOfTheValue() {
        Tolerance<Proportion> tolerance = Tolerance.relativeProportion(TENTH);
        assertEquals(Proportion.parse("0.675"), tolerance.lowest(Proportion.parse("0.75")));
        assertEquals(Proportion.parse("0.825"), tolerance.highest(Proportion.parse("0.75")));
        assertEquals(Proportion.parse("-22"), tolerance.lowest(Proportion.parse("-20")));
        assertEquals(Proportion.parse("-18"), tolerance.highest(Proportion.parse("-20")));
    }

    @Test
    void countsWholePenceWithinTheMargin() {
        Tolerance<Pounds> tolerance = Tolerance.relativePounds(Proportion.of(1, 3));
        assertEquals(Pounds.parse("£0.67"), tolerance.lowest(Pounds.of(1)));
        assertEquals(Pounds.parse("£1.33"), tolerance.highest(Pounds.of(1)));
        assertEquals(Pounds.parse("-£1.33"), tolerance.lowest(Pounds.of(-1)));
    }

    @Test
    void countsWholeNumbersWithinTheMargin() {
        assertEquals(58, Tolerance.relativeInteger(TENTH).lowest(64));
        assertEquals(70, Tolerance.relativeInteger(TENTH).highest(64));
        assertEquals(58L, Tolerance.relativeLong(TENTH).lowest(64L));
        assertEquals(70L, Tolerance.relativeLong(TENTH).highest(64L));
    }

    @Test
    void refusesToLeaveTheReachOfACount() {
        assertThrows(
                ArithmeticException.class,
                () -> Tolerance.relativeInteger(TENTH).highest(Integer.MAX_VALUE));
        assertThrows(
                ArithmeticException.class, () -> Tolerance.relativeLong(TENTH).lowest(Long.MIN_VALUE));
    }

    @Test
    void readsTheWordsAroundAValue() {
        Tolerance<Integer> tolerance = Tolerance.relativeInteger(TENTH);
        assertAllows(tolerance, Stated.exactly(100, HSJ), 100, 100);
        assertAllows(tolerance, Stated.about(100, HSJ), 90, 110);
        assertAllows(tolerance, Stated.almost(100, HSJ), 90, 99);
        assertAllows(tolerance, Stated.over(100, HSJ), 101, Integer.MAX_VALUE);
        assertAllows(tolerance, Stated.upTo(100, HSJ), Integer.MIN_VALUE, 100);
        assertAllows(tolerance, Stated.atLeast(100, HSJ), 100, Integer.MAX_VALUE);
    }

    private static void assertAllows(Tolerance<Integer> tolerance, Stated<Integer> figure, int least, int most) {
        assertTrue(tolerance.allows(figure, least));
        assertTrue(tolerance.allows(figure, most));
        if (least > Integer.MIN_VALUE) {
            assertFalse(tolerance.allows(figure, least - 1));
        }
        if (most < Integer.MAX_VALUE) {
            assertFalse(tolerance.allows(figure, most + 1));
        }
    }

    @Test
    void takesMarginsOfTheCallersOwn() {
        Tolerance<LocalDate> week = Tolerance.named("within a week", day -> day.minusWeeks(1), day -> day.plusWeeks(1));
        LocalDate day = LocalDate.of(2014, 9, 30);
        assertTrue(week.allows(Stated.about(day, HSJ), LocalDate.of(2014, 9, 23)));
        assertFalse(week.allows(Stated.about(day, HSJ), LocalDate.of(2014, 9, 22)));
    }

    @Test
    void rejectsBoundsOnTheWrongSide() {
        Tolerance<Integer> twisted = Tolerance.named("twisted", value -> value + 1, value -> value - 1);
        assertEquals(
                "Tolerance \"twisted\" around 5: its bound 6 is on the wrong side; the lowest cannot be above the value, nor"
                        + " the highest below",
                assertThrows(InvalidValueException.class, () -> twisted.lowest(5))
                        .getMessage());
        assertEquals(
                "Tolerance \"twisted\" around 5: its bound 4 is on the wrong side; the lowest cannot be above the value, nor"
                        + " the highest below",
                assertThrows(InvalidValueException.class, () -> twisted.highest(5))
                        .getMessage());
    }

    @Test
    void rejectsANegativeMargin() {
        assertEquals(
                "Tolerance within -1/20 of the value: expected a share of 0 or more",
                assertThrows(InvalidValueException.class, () -> Tolerance.relativeProportion(Proportion.parse("-0.05")))
                        .getMessage());
    }

    @Test
    void namesAMissingShare() {
        assertEquals(
                "share",
                assertThrows(NullPointerException.class, () -> Tolerance.relativeProportion(null))
                        .getMessage());
    }

    @Test
    void leavesNothingAroundAValueWithoutAMargin() {
        assertEquals(5, Tolerance.<Integer>none().lowest(5));
        assertEquals(5, Tolerance.<Integer>none().highest(5));
        assertEquals(64L, Tolerance.relativeLong(Proportion.ZERO).lowest(64L));
        assertEquals(
                "within 0 of the value", Tolerance.relativeLong(Proportion.ZERO).name());
    }
}
