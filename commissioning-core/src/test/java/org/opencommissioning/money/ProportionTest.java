package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class ProportionTest {
    @ParameterizedTest
    @CsvSource({
        "3/4, 3/4",
        "6 / 8, 3/4",
        "75%, 3/4",
        "75 %, 3/4",
        "0.75, 3/4",
        "0.33, 33/100",
        "-7.58%, -379/5000",
        "−7.58%, -379/5000",
        "-1/3, -1/3",
        "125%, 5/4",
        "10/5, 2",
        "0/7, 0",
        "-0, 0",
        "100%, 1",
    })
    void readsFractionsDecimalsAndPercentages(String text, String lowestTerms) {
        assertEquals(lowestTerms, Proportion.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "3/", "/4", "3/-4", "1.5/2", "3/4%", "75%%", ".75", "1e3", "three quarters", "٣"})
    void refusesOtherText(String text) {
        assertInvalid(
                "Proportion \"" + text + "\": expected a fraction of whole numbers such as 3/4, a decimal such as 0.75,"
                        + " or a percentage such as 75%",
                () -> Proportion.parse(text));
    }

    @Test
    void refusesToDivideByZero() {
        String advice = ": nothing is a proportion of zero; check for a zero whole before dividing by it";
        assertInvalid("Proportion 3/0" + advice, () -> Proportion.of(3, 0));
        assertInvalid("Proportion 0/0" + advice, () -> Proportion.of(BigInteger.ZERO, BigInteger.ZERO));
        assertInvalid("Proportion 3/0" + advice, () -> Proportion.parse("3/0"));
        assertInvalid(
                "Proportion 3/4 divided by 0" + advice,
                () -> Proportion.of(3, 4).dividedBy(Proportion.ZERO));
    }

    @Test
    void keepsTheSignInTheNumerator() {
        Proportion negative = Proportion.of(2, -4);
        assertEquals(BigInteger.valueOf(-1), negative.numerator());
        assertEquals(BigInteger.TWO, negative.denominator());
        assertEquals(Proportion.of(-1, 2), negative);
        assertEquals(Proportion.of(-1, 2).hashCode(), negative.hashCode());
        assertEquals(
                Proportion.of(1, 2),
                Proportion.of(Long.MIN_VALUE, Long.MIN_VALUE).minus(Proportion.of(1, 2)));
    }

    @Test
    void isAShareFromNothingToAll() {
        assertTrue(Proportion.ZERO.isShare());
        assertTrue(Proportion.of(3, 4).isShare());
        assertTrue(Proportion.ONE.isShare());
        assertFalse(Proportion.of(-1, 100).isShare());
        assertFalse(Proportion.of(101, 100).isShare());
    }

    @Test
    void readsPercentagesOfTables() {
        assertEquals(Proportion.of(-379, 5000), Proportion.percent(new BigDecimal("-7.58")));
        assertEquals(Proportion.of(3, 1), Proportion.percent(new BigDecimal("3E+2")));
    }

    @Test
    void makesAWholeOfThreeThirds() {
        Proportion third = Proportion.of(1, 3);
        assertEquals(Proportion.ONE, Proportion.total(List.of(third, third, third)));
        assertEquals(Proportion.of(2, 3), third.complement());
        assertEquals(Proportion.ZERO, Proportion.total(List.of()));
        assertEquals(Proportion.of(4, 9), third.times(Proportion.of(4, 3)));
        assertEquals(Proportion.of(1, 4), third.dividedBy(Proportion.of(4, 3)));
    }

    /** Allocation and target in £000, and the percentage printed for them, of the 2013/14 working paper. */
    @ParameterizedTest
    @CsvSource({
        "219307, 237285, -7.58%",
        "193566, 206448, -6.24%",
        "120033, 119722, 0.26%",
        "231588, 250484, -7.54%",
        "308328, 306264, 0.67%",
        "445168, 441728, 0.78%",
        "1517990, 1561931, -2.81%",
        "130336, 127351, 2.34%",
        "398372, 380698, 4.64%",
    })
    void printsPercentagesAsOfficialTablesDo(long allocation, long target, String printed) {
        assertEquals(printed, Proportion.of(allocation - target, target).toPercent(2));
    }

    @Test
    void roundsHalvesOfPercentagesAwayFromZero() {
        assertEquals("13%", Proportion.parse("12.5%").toPercent(0));
        assertEquals("-13%", Proportion.parse("-12.5%").toPercent(0));
        assertEquals("75.0%", Proportion.of(3, 4).toPercent(1));
        assertEquals("0.00%", Proportion.of(-1, 1_000_000).toPercent(2));
        assertInvalid(
                "toPercent(-1) of 3/4: expected 0 or more digits after the point",
                () -> Proportion.of(3, 4).toPercent(-1));
    }

    @Test
    void roundsOnlyAsAsked() {
        assertEquals(new BigDecimal("0.33"), Proportion.of(1, 3).toBigDecimal(2, RoundingMode.DOWN));
        assertEquals(new BigDecimal("-0.34"), Proportion.of(-1, 3).toBigDecimal(2, RoundingMode.UP));
        assertEquals(new BigDecimal("0.750"), Proportion.of(3, 4).toBigDecimal(3, RoundingMode.UNNECESSARY));
        ArithmeticException inexact = assertThrows(
                ArithmeticException.class, () -> Proportion.of(1, 3).toBigDecimal(2, RoundingMode.UNNECESSARY));
        assertEquals(
                "Proportion 1/3 is not exact to 2 digits after the point; pass a RoundingMode that rounds",
                inexact.getMessage());
    }

    @Test
    void refusesNull() {
        NullContract.check(
                Proportion.class, Proportion.ONE, BigInteger.ONE, BigDecimal.ONE, "", List.of(), RoundingMode.DOWN);
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
