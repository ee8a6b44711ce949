package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class DateSpanTest {
    private static final LocalDate OPENED = LocalDate.of(2013, 4, 1);
    private static final LocalDate CLOSED = LocalDate.of(2022, 6, 30);
    private static final DateSpan LIFE_OF_A_CCG = DateSpan.of(OPENED, CLOSED);

    @Test
    void holdsItsFirstAndItsLastDay() {
        assertTrue(LIFE_OF_A_CCG.contains(OPENED));
        assertTrue(LIFE_OF_A_CCG.contains(CLOSED));
        assertFalse(LIFE_OF_A_CCG.contains(OPENED.minusDays(1)));
        assertFalse(LIFE_OF_A_CCG.contains(CLOSED.plusDays(1)));
    }

    @Test
    void namesItsEnds() {
        assertEquals(Optional.of(OPENED), LIFE_OF_A_CCG.firstDay());
        assertEquals(Optional.of(CLOSED), LIFE_OF_A_CCG.lastDay());
        assertEquals(Optional.of(LocalDate.of(2022, 7, 1)), LIFE_OF_A_CCG.dayAfter());
        assertEquals(Optional.empty(), DateSpan.from(OPENED).lastDay());
        assertEquals(Optional.empty(), DateSpan.from(OPENED).dayAfter());
        assertEquals(Optional.empty(), DateSpan.until(CLOSED).firstDay());
        assertEquals(Optional.of(CLOSED), DateSpan.until(CLOSED).lastDay());
    }

    @Test
    void takesTheDayAfterFromDataThatEndsWithIt() {
        assertEquals(LIFE_OF_A_CCG, DateSpan.halfOpen(OPENED, LocalDate.of(2022, 7, 1)));
    }

    @Test
    void printsItsDays() {
        assertEquals("2013-04-01..2022-06-30", LIFE_OF_A_CCG.toString());
        assertEquals("2013-04-01..", DateSpan.from(OPENED).toString());
        assertEquals("..2022-06-30", DateSpan.until(CLOSED).toString());
        assertEquals("..", DateSpan.always().toString());
    }

    @Test
    void readsSpacesAroundTheDots() {
        assertEquals(LIFE_OF_A_CCG, DateSpan.parse(" 2013-04-01 .. 2022-06-30 "));
        assertEquals(DateSpan.from(OPENED), DateSpan.parse("2013-04-01 .."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2013-04-01",
                "2013-04-01...",
                "2013-04-01..2013-31-03",
                "2013-04-01 to 2022-06-30",
                "1..2..3"
            })
    void refusesOtherText(String text) {
        assertInvalid(
                "DateSpan \"" + text + "\": expected two ISO days around two dots, such as 2013-04-01..2022-06-30",
                () -> DateSpan.parse(text));
    }

    @Test
    void refusesAReversedSpan() {
        String message = "DateSpan 2022-06-30..2013-04-01: the last day 2013-04-01 is before the first day 2022-06-30;"
                + " the last day is inside the span";
        assertInvalid(message, () -> DateSpan.of(CLOSED, OPENED));
        assertInvalid(message, () -> DateSpan.parse("2022-06-30..2013-04-01"));
    }

    @Test
    void refusesASpanOfNoDays() {
        assertInvalid(
                "DateSpan from 2013-04-01 up to 2013-04-01 holds no day: the day after must be later than the first day",
                () -> DateSpan.halfOpen(OPENED, OPENED));
    }

    @Test
    void abutsWithoutOverlapping() {
        DateSpan after = DateSpan.from(LocalDate.of(2022, 7, 1));
        assertTrue(LIFE_OF_A_CCG.abuts(after));
        assertTrue(after.abuts(LIFE_OF_A_CCG));
        assertFalse(LIFE_OF_A_CCG.overlaps(after));
        assertFalse(LIFE_OF_A_CCG.abuts(DateSpan.from(CLOSED)));
        assertFalse(LIFE_OF_A_CCG.abuts(DateSpan.from(LocalDate.of(2022, 7, 2))));
    }

    @Test
    void intersectsInTheSharedDays() {
        assertEquals(Optional.of(DateSpan.ofDay(CLOSED)), LIFE_OF_A_CCG.intersection(DateSpan.from(CLOSED)));
        assertEquals(Optional.empty(), LIFE_OF_A_CCG.intersection(DateSpan.until(OPENED.minusDays(1))));
        assertTrue(DateSpan.always().encloses(LIFE_OF_A_CCG));
        assertFalse(LIFE_OF_A_CCG.encloses(DateSpan.from(OPENED)));
    }

    @Test
    void refusesNull() {
        NullContract.check(DateSpan.class, LIFE_OF_A_CCG, DateSpan.always(), OPENED, "..");
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
