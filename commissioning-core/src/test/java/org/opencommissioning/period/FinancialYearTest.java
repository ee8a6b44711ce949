package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class FinancialYearTest {
    private static final FinancialYear YEAR = FinancialYear.startingIn(2014);

    @Test
    void runsFromAprilToMarch() {
        assertEquals(LocalDate.of(2014, 4, 1), YEAR.firstDay());
        assertEquals(LocalDate.of(2015, 3, 31), YEAR.lastDay());
        assertEquals("2014-04-01..2015-03-31", YEAR.days().toString());
        assertEquals(YEAR, FinancialYear.containing(LocalDate.of(2014, 4, 1)));
        assertEquals(YEAR, FinancialYear.containing(LocalDate.of(2015, 3, 31)));
        assertEquals(YEAR.plus(-1), FinancialYear.containing(LocalDate.of(2014, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-15", "2014/15", "2014–15", "FY2014/15", "fy 2014-15", "2014/2015", " 2014 / 15 "})
    void readsWhatNewspapersAndTablesWrite(String text) {
        assertEquals(YEAR, FinancialYear.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014", "14-15", "2014-5", "2014-015", "2014-15-16", "2014 to 2015"})
    void refusesOtherText(String text) {
        assertInvalid(
                "FinancialYear \"" + text + "\": expected two years such as 2014-15, 2014/15 or FY2014/15",
                () -> FinancialYear.parse(text));
    }

    @Test
    void refusesYearsThatDoNotFollowEachOther() {
        assertInvalid(
                "FinancialYear \"2014-16\": 16 does not follow 2014; the year that begins in 2014 is 2014-15",
                () -> FinancialYear.parse("2014-16"));
        assertInvalid(
                "FinancialYear \"2014/2014\": 2014 does not follow 2014; the year that begins in 2014 is 2014-15",
                () -> FinancialYear.parse("2014/2014"));
    }

    @Test
    void printsTheLastTwoFiguresOfTheYearItEndsIn() {
        assertEquals("1999-00", FinancialYear.startingIn(1999).toString());
        assertEquals("2008-09", FinancialYear.startingIn(2008).toString());
        assertEquals("2009-10", FinancialYear.startingIn(2009).toString());
        assertEquals(FinancialYear.startingIn(1999), FinancialYear.parse("1999-00"));
        assertEquals(FinancialYear.startingIn(1999), FinancialYear.parse("1999-2000"));
    }

    @Test
    void refusesYearsThatMustBeMistyped() {
        assertInvalid("FinancialYear starting in 1899: expected 1900 to 2999", () -> FinancialYear.startingIn(1899));
        assertInvalid("FinancialYear starting in 3000: expected 1900 to 2999", () -> FinancialYear.startingIn(3000));
        assertInvalid(
                "FinancialYear starting in 201: expected 1900 to 2999",
                () -> FinancialYear.containing(LocalDate.of(201, 4, 1)));
        assertInvalid(
                "FinancialYear starting in 2147485661: expected 1900 to 2999", () -> YEAR.plus(Integer.MAX_VALUE));
    }

    @Test
    void refusesNull() {
        NullContract.check(FinancialYear.class, YEAR, LocalDate.EPOCH, "2014-15");
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
