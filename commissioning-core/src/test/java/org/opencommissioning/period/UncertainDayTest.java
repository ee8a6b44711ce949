package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class UncertainDayTest {
    private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
    private static final UncertainDay IN_SEPTEMBER = UncertainDay.in(YearMonth.of(2014, 9));

    @Test
    void printsWhatIsKnown() {
        assertEquals("2014-09-30", UncertainDay.on(DAY).toString());
        assertEquals("2014-09", IN_SEPTEMBER.toString());
        assertEquals(
                "2014-06-01..2014-09-30",
                UncertainDay.between(LocalDate.of(2014, 6, 1), DAY).toString());
        assertEquals(
                "2014-09-02..2014-09-30",
                UncertainDay.between(LocalDate.of(2014, 9, 2), DAY).toString());
        assertEquals(
                "2014-09-01..2014-09-29",
                UncertainDay.between(LocalDate.of(2014, 9, 1), LocalDate.of(2014, 9, 29))
                        .toString());
        assertEquals("2014-09-30 or later", UncertainDay.onOrAfter(DAY).toString());
        assertEquals("2014-09-30 or earlier", UncertainDay.onOrBefore(DAY).toString());
        assertEquals("unknown", UncertainDay.unknown().toString());
    }

    @Test
    void readsCapitalsAndSpaces() {
        assertEquals(UncertainDay.unknown(), UncertainDay.parse(" Unknown "));
        assertEquals(UncertainDay.onOrAfter(DAY), UncertainDay.parse("2014-09-30 OR LATER"));
        assertEquals(IN_SEPTEMBER, UncertainDay.parse("2014-09-01 .. 2014-09-30"));
    }

    @Test
    void readsMonthsOfFarYears() {
        UncertainDay far = UncertainDay.in(YearMonth.of(10_000, 1));
        assertEquals("+10000-01", far.toString());
        assertEquals(far, UncertainDay.parse("+10000-01"));
        assertEquals(UncertainDay.in(YearMonth.of(-1, 1)), UncertainDay.parse("-0001-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2014",
                "2014-13",
                "2014-09-31",
                "2014-09-30 or so",
                " or later",
                "2014-09..",
                "..",
                "September"
            })
    void refusesOtherText(String text) {
        assertInvalid(
                "UncertainDay \"" + text + "\": expected a day such as 2014-09-30, a month such as 2014-09,"
                        + " 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                () -> UncertainDay.parse(text));
    }

    @Test
    void refusesReversedBounds() {
        String message = "UncertainDay between 2014-09-30 and 2014-06-01: the latest day is before the earliest";
        assertInvalid(message, () -> UncertainDay.between(DAY, LocalDate.of(2014, 6, 1)));
        assertInvalid(message, () -> UncertainDay.parse("2014-09-30..2014-06-01"));
    }

    @Test
    void isKnownWhereTheBoundsMeet() {
        assertEquals(Optional.of(DAY), UncertainDay.on(DAY).known());
        assertEquals(UncertainDay.on(DAY), UncertainDay.between(DAY, DAY));
        assertEquals(Optional.empty(), IN_SEPTEMBER.known());
        assertEquals(Optional.empty(), UncertainDay.onOrAfter(DAY).known());
        assertEquals(Optional.empty(), UncertainDay.unknown().known());
    }

    @Test
    void answersWhereTheBoundsSettleIt() {
        assertEquals(Answer.YES, IN_SEPTEMBER.isBefore(LocalDate.of(2014, 10, 1)));
        assertEquals(Answer.NOT_KNOWN, IN_SEPTEMBER.isBefore(LocalDate.of(2014, 9, 30)));
        assertEquals(Answer.NO, IN_SEPTEMBER.isBefore(LocalDate.of(2014, 9, 1)));
        assertEquals(Answer.YES, IN_SEPTEMBER.isAfter(LocalDate.of(2014, 8, 31)));
        assertEquals(Answer.NOT_KNOWN, IN_SEPTEMBER.isAfter(LocalDate.of(2014, 9, 1)));
        assertEquals(Answer.NO, IN_SEPTEMBER.isAfter(LocalDate.of(2014, 9, 30)));
        assertEquals(Answer.NOT_KNOWN, UncertainDay.unknown().isBefore(DAY));
        assertEquals(Answer.NOT_KNOWN, UncertainDay.unknown().isAfter(DAY));
    }

    @Test
    void answersOfTwoDaysThatAreBothUncertain() {
        UncertainDay inOctober = UncertainDay.in(YearMonth.of(2014, 10));
        assertEquals(Answer.YES, IN_SEPTEMBER.isBefore(inOctober));
        assertEquals(Answer.NO, inOctober.isBefore(IN_SEPTEMBER));
        assertEquals(Answer.YES, inOctober.isAfter(IN_SEPTEMBER));
        assertEquals(Answer.NOT_KNOWN, IN_SEPTEMBER.isBefore(IN_SEPTEMBER));
        assertEquals(Answer.NO, UncertainDay.on(DAY).isBefore(UncertainDay.on(DAY)));
        assertEquals(Answer.NOT_KNOWN, UncertainDay.unknown().isBefore(inOctober));
        assertEquals(Answer.NOT_KNOWN, inOctober.isAfter(UncertainDay.unknown()));
    }

    @Test
    void movesItsBoundsByATime() {
        assertEquals(
                "2015-03-01..2015-03-30", IN_SEPTEMBER.plus(Period.ofMonths(6)).toString());
        assertEquals(
                "2014-08-04..2014-09-02", IN_SEPTEMBER.plus(Period.ofDays(-28)).toString());
        assertEquals(UncertainDay.unknown(), UncertainDay.unknown().plus(Period.ofDays(1)));
    }

    @Test
    void saysYesOnlyWhenItIsCertain() {
        assertEquals(true, Answer.YES.isYes());
        assertEquals(false, Answer.NO.isYes());
        assertEquals(false, Answer.NOT_KNOWN.isYes());
    }

    @Test
    void refusesNull() {
        NullContract.check(
                UncertainDay.class,
                UncertainDay.unknown(),
                IN_SEPTEMBER,
                DAY,
                YearMonth.of(2014, 9),
                Period.ZERO,
                "unknown");
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
