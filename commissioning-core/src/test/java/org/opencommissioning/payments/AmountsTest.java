package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a cell of a published file is read, wherever in the text of the file it stands. */
class AmountsTest {
    private static final String BEFORE = "9,";
    private static final String AFTER = ",9";

    private static long read(String cell) {
        return Amounts.read((BEFORE + cell + AFTER).toCharArray(), BEFORE.length(), cell.length());
    }

    private static BigDecimal patients(String cell) {
        return Amounts.patients((BEFORE + cell + AFTER).toCharArray(), BEFORE.length(), cell.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1234.56|123456",
                "1234.5|123450",
                "1234|123400",
                "1,234|123400",
                "12,345.67|1234567",
                "123,456|12345600",
                "1,234,567.80|123456780",
                "090.00|9000",
                "1.2300|123",
                "-1,234.56|-123456",
                "\u22121|-100",
                "\u20131|-100",
                "£1|100",
                "-£1|-100",
                "£-1|-100",
                "(1,234)|-123400",
                "(£1)|-100",
                "' 1 '|100",
                "'\u00A01\u00A0'|100",
                "92233720368547758.07|9223372036854775807"
            })
    void readsWhatPublishedFilesWrite(String cell, long pence) {
        assertEquals(pence, read(cell), cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", " - ", "\u2212", "\u2013", "\u00A0"})
    void takesNothingAndADashForNoFigure(String cell) {
        assertEquals(Amounts.NO_FIGURE, read(cell));
        assertNull(patients(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "1/",
                "1:",
                "/1",
                ":1",
                "1.",
                ".5",
                "1.5.5",
                "1./",
                "1.:",
                "1234,567",
                "1,23",
                "1,2345",
                "1,",
                "1,234,",
                ",123",
                "1,,234",
                "1,234,56",
                "1,234,5678",
                "1,23.45",
                "--1",
                "££1",
                "(-1)",
                "(1",
                "1)",
                "(",
                "()",
                "1-",
                "£",
                "1 2"
            })
    void refusesTheRest(String cell) {
        assertEquals(Amounts.NOT_AN_AMOUNT, read(cell));
    }

    @Test
    void readsNothingBeyondTheCell() {
        assertEquals(Amounts.NOT_AN_AMOUNT, Amounts.read(new char[] {'£'}, 0, 1));
        assertEquals(Amounts.NO_FIGURE, Amounts.read(new char[] {' ', ' ', ' '}, 0, 2));
        assertNull(Amounts.patients(new char[] {' ', ' ', ' '}, 0, 2));
    }

    @Test
    void doesNotRoundUnlessAsked() {
        assertEquals(Amounts.NOT_WHOLE_PENCE, read("1.234"));
        assertEquals(Amounts.NOT_WHOLE_PENCE, read("1.2304"));
        assertEquals(123, Amounts.cut("1.239".toCharArray(), 0, 5));
        assertEquals(-123, Amounts.cut("-1.239".toCharArray(), 0, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92233720368547758.08",
                "92233720368547758.1",
                "92233720368547759",
                "99999999999999999999999999.99"
            })
    void tellsWhatNoAmountCanHold(String cell) {
        assertEquals(Amounts.TOO_GREAT, read(cell));
        assertEquals(Amounts.TOO_GREAT, read("-" + cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "8234", "8234.5", "8234.25", "0.5"})
    void readsNumbersOfPatientsWithAnyDecimals(String cell) {
        assertEquals(new BigDecimal(cell), patients(cell));
        assertEquals(new BigDecimal(cell), patients(" " + cell + "\u00A0"));
    }

    @Test
    void readsNumbersOfPatientsWithCommas() {
        assertEquals(new BigDecimal("8234"), patients("8,234"));
        assertEquals(new BigDecimal("1108234.5"), patients("1,108,234.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 800", ".5", "5.", "1.2.3", "8/", "8:", "82,34", "-8", "(8)"})
    void refusesWhatIsNoNumberOfPatients(String cell) {
        assertThrows(NumberFormatException.class, () -> patients(cell));
    }
}
