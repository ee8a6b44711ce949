package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a figure is read, wherever in the text of a file it stands. */
class FiguresTest {
    private static long pence(String cell) {
        return Figures.read(("-," + cell + ",9").toCharArray(), 2, cell.length(), 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|1200",
                "12.3|1230",
                "12.34|1234",
                "12.3400|1234",
                "-12.34|-1234",
                "123,456|12345600",
                "1,234,567.89|123456789",
                "-1,234|-123400",
                "0012|1200",
                "92233720368547758.07|9223372036854775807"
            })
    void readsFigures(String cell, long pence) {
        assertEquals(pence, pence(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "1.345",
                "1.2.3",
                "1,",
                "1,2",
                "1,23.4",
                "1,,234",
                ",123",
                "1234,567",
                "1,2345",
                "1/",
                "1:",
                "1./",
                "1.:",
                "--1",
                "+1",
                "1e3",
                "92233720368547758.08",
                "922337203685477581"
            })
    void readsNothingElse(String cell) {
        assertEquals(Figures.MISSING, pence(cell));
    }

    @Test
    void readsACellOfNothingAtTheEndOfTheText() {
        assertEquals(Figures.MISSING, Figures.read(new char[0], 0, 0, 2));
        assertEquals(1200, Figures.read("12".toCharArray(), 0, 2, 2));
    }
}
