package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class UncertainSpanTest {
    private static final LocalDate OPENED = LocalDate.of(2013, 4, 1);
    private static final UncertainSpan ENDED = UncertainSpan.of(UncertainDay.on(OPENED), UncertainDay.unknown());

    @Test
    void tellsAnUnknownEndFromNone() {
        UncertainSpan goesOn = UncertainSpan.from(UncertainDay.on(OPENED));
        LocalDate later = LocalDate.of(2020, 1, 1);
        assertEquals("2013-04-01 to unknown", ENDED.toString());
        assertEquals("2013-04-01 to open", goesOn.toString());
        assertEquals(Answer.NOT_KNOWN, ENDED.contains(later));
        assertEquals(Answer.YES, goesOn.contains(later));
        assertEquals(Answer.NO, ENDED.contains(OPENED.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-04-01 to 2014-09, 2014-08-31, YES",
        "2013-04-01 to 2014-09, 2014-09-15, NOT_KNOWN",
        "2013-04-01 to 2014-09, 2014-10-01, NO",
        "2013-04-01 to 2014-09-30 or later, 2014-09-30, YES",
        "2013-04-01 to 2014-09-30 or later, 2014-10-01, NOT_KNOWN",
        "2013-04-01 to unknown, 2013-04-01, YES",
        "unknown to 2014-09-30, 2014-09-30, YES",
        "unknown to 2014-09-30, 2014-09-29, NOT_KNOWN",
        "unknown to unknown, 2014-09-29, NOT_KNOWN",
        // the last day cannot be before the 5th, as the first is not, so only the 5th is possible
        "2014-09-05..2014-09-10 to 2014-09-03..2014-09-05, 2014-09-05, YES",
    })
    void containsADayWhereEveryPossibilityDoes(String span, LocalDate day, Answer answer) {
        assertEquals(answer, UncertainSpan.parse(span).contains(day));
    }

    @Test
    void holdsTheDaysOfACertainSpan() {
        DateSpan days = DateSpan.parse("2013-04-01..2022-06-30");
        assertEquals("2013-04-01 to 2022-06-30", UncertainSpan.certain(days).toString());
        assertEquals(Optional.of(days), UncertainSpan.certain(days).known());
        assertEquals(
                Optional.of(DateSpan.from(OPENED)),
                UncertainSpan.certain(DateSpan.from(OPENED)).known());
        assertEquals(Optional.empty(), ENDED.known());
    }

    @Test
    void boundsTheDaysThatArePossible() {
        assertEquals("2013-04-01..", ENDED.possible().toString());
        assertEquals(
                "2013-04-01..2014-09-30",
                UncertainSpan.of(UncertainDay.on(OPENED), UncertainDay.in(YearMonth.of(2014, 9)))
                        .possible()
                        .toString());
        assertEquals(
                "..2014-09-30",
                UncertainSpan.parse("unknown to 2014-09").possible().toString());
        assertEquals("..", UncertainSpan.parse("unknown to open").possible().toString());
    }

    @Test
    void readsCapitalsAndSpaces() {
        assertEquals(ENDED, UncertainSpan.parse(" 2013-04-01 TO Unknown "));
        assertEquals(UncertainSpan.from(UncertainDay.on(OPENED)), UncertainSpan.parse("2013-04-01  to  Open"));
    }

    @Test
    void refusesOtherText() {
        assertInvalid(
                "UncertainSpan \"2013-04-01..\": expected two days around the word to, such as \"2013-04-01 to unknown\"",
                () -> UncertainSpan.parse("2013-04-01.."));
        assertInvalid(
                "UncertainDay \"never\": expected a day such as 2014-09-30, a month such as 2014-09,"
                        + " 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                () -> UncertainSpan.parse("2013-04-01 to never"));
        assertInvalid(
                "UncertainDay \"\": expected a day such as 2014-09-30, a month such as 2014-09,"
                        + " 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                () -> UncertainSpan.parse(" to 2014-09-30"));
    }

    @Test
    void refusesAnEndCertainlyBeforeTheBeginning() {
        assertInvalid(
                "UncertainSpan 2014-09 to 2014-08-31 or earlier: the last day is before the first day;"
                        + " the last day is inside the span",
                () -> UncertainSpan.parse("2014-09 to 2014-08-31 or earlier"));
    }

    @Test
    void refusesACertainSpanWithoutABeginning() {
        assertInvalid(
                "UncertainSpan of ..2014-09-30: expected a first day; an unknown one is UncertainDay.unknown()",
                () -> UncertainSpan.certain(DateSpan.until(LocalDate.of(2014, 9, 30))));
    }

    @Test
    void refusesNull() {
        NullContract.check(UncertainSpan.class, ENDED, UncertainDay.unknown(), DateSpan.always(), OPENED, "");
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
