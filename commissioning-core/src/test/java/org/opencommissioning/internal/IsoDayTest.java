package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
    @ParameterizedTest
    @ValueSource(strings = {"2013-04-01", "2016-02-29", "2021-12-31", "0000-01-01", "9999-12-31"})
    void readsADayAsTheJdkDoes(String text) {
        assertEquals(LocalDate.parse(text), IsoDay.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2015-02-29", "2013-4-01", "+013-04-01", "-001-04-01", "2013-04-01Z", "2013-0\u0664-01"})
    void readsNothingElse(String text) {
        assertNull(IsoDay.parse(text));
    }

    @Test
    void refusesWhatStandsJustBeforeAndAfterTheDigits() {
        assertNull(IsoDay.parse("2013-04-0/"));
        assertNull(IsoDay.parse("2013-04-0:"));
    }
}
