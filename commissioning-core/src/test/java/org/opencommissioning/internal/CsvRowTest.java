package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;

class CsvRowTest {
    @Test
    void givesTheTextOfACellAsItStands() {
        assertEquals(" a b ", rowOf(" a b ").text("cell"));
        assertEquals("", rowOf("").text("cell"));
    }

    @Test
    void doesNotKnowOtherColumns() {
        CsvRow row = rowOf("a");
        assertEquals(
                "f.csv has no column colour",
                assertThrows(IllegalArgumentException.class, () -> row.text("colour"))
                        .getMessage());
    }

    @Test
    void readsAValueByItsParser() {
        assertEquals(5, rowOf("seven").value("cell", String::length));
    }

    @Test
    void refusesAnEmptyCellWhereAValueIsWanted() {
        assertEquals("f.csv line 2, column cell: the cell is empty", messageOf("", CsvRowTest::anyText));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t  ", "\u2003"})
    void refusesABlankCell(String text) {
        assertEquals("f.csv line 2, column cell: \"" + text + "\" is blank", messageOf(text, CsvRowTest::anyText));
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u2003a"})
    void refusesBlanksAtTheEndsOfACell(String text) {
        assertEquals(
                "f.csv line 2, column cell: \"" + text + "\" begins or ends with a blank",
                messageOf(text, CsvRowTest::anyText));
    }

    @Test
    void saysWhatTheParserSaid() {
        assertEquals(
                "f.csv line 2, column cell: \"red\" cannot be read: expected blue",
                messageOf(
                        "red",
                        row -> row.value("cell", text -> {
                            throw new InvalidValueException("expected blue");
                        })));
    }

    @Test
    void readsATextThatMayBeLeftOut() {
        assertEquals(Optional.of("NHS Brent CCG"), rowOf("NHS Brent CCG").optionalText("cell"));
        assertEquals(Optional.empty(), rowOf("").optionalText("cell"));
        assertEquals("NHS Brent CCG", rowOf("NHS Brent CCG").requiredText("cell"));
        assertEquals("~", rowOf("~").requiredText("cell"));
    }

    @Test
    void readsADayAgain() {
        CsvRow row = rowOf("2016-02-29");
        assertEquals(row.day("cell"), row.day("cell"));
        assertEquals(Optional.of(row.day("cell")), row.optionalDay("cell"));
    }

    @Test
    void readsADay() {
        assertEquals(LocalDate.of(2016, 2, 29), rowOf("2016-02-29").day("cell"));
        assertEquals(Optional.of(LocalDate.of(2013, 4, 1)), rowOf("2013-04-01").optionalDay("cell"));
        assertEquals(Optional.empty(), rowOf("").optionalDay("cell"));
    }

    @Test
    void refusesAnEmptyCellWhereADayIsWanted() {
        assertEquals("f.csv line 2, column cell: the cell is empty", messageOf("", row -> row.day("cell")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-31-03",
                "2015-02-29",
                "2013-4-1",
                "2013-04-1",
                "2013/04/01",
                "2013-04/01",
                "01-04-2013",
                "+201-04-01",
                "2013-+4-01",
                "2013-04-+1",
                "\u0662\u0660\u0661\u0663-04-01",
                "20130401",
                "2013-04-01T00:00",
                "unknown"
            })
    void refusesWhatIsNotADay(String text) {
        String expected = "f.csv line 2, column cell: \"" + text + "\" is not a day; expected one such as 2013-04-01";
        assertEquals(expected, messageOf(text, row -> row.day("cell")));
        assertEquals(expected, messageOf(text, row -> row.optionalDay("cell")));
    }

    @Test
    void readsAWholeNumber() {
        assertEquals(0, rowOf("0").wholeNumber("cell", 10));
        assertEquals(10, rowOf("10").wholeNumber("cell", 10));
        assertEquals(7, rowOf("007").wholeNumber("cell", 10));
        assertEquals(Long.MAX_VALUE, rowOf("9223372036854775807").wholeNumber("cell", Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "+1", "1.0", "1e1", "1 000", "\u0663", "x", "9223372036854775808"})
    void refusesWhatIsNotAWholeNumberWithinBounds(String text) {
        assertEquals(
                "f.csv line 2, column cell: \"" + text + "\" is not a whole number from 0 to 10",
                messageOf(text, row -> row.wholeNumber("cell", 10)));
    }

    @Test
    void refusesAnEmptyCellWhereANumberIsWanted() {
        assertEquals("f.csv line 2, column cell: the cell is empty", messageOf("", row -> row.wholeNumber("cell", 10)));
    }

    @Test
    void namesFileLineColumnAndValueOfAFault() {
        ReferenceDataException fault = rowOf("red").fault("cell", "is not blue");
        assertEquals("f.csv line 2, column cell: \"red\" is not blue", fault.getMessage());
        assertEquals("f.csv", fault.file());
        assertEquals(2, fault.line());
        assertEquals("cell", fault.column());
        assertEquals("red", fault.value());
    }

    private static String anyText(CsvRow row) {
        return row.value("cell", text -> text);
    }

    private static String messageOf(String cell, Function<CsvRow, ?> reading) {
        CsvRow row = rowOf(cell);
        return String.valueOf(assertThrows(ReferenceDataException.class, () -> reading.apply(row))
                .getMessage());
    }

    /** The second column keeps the line of an empty cell from being an empty line. */
    private static CsvRow rowOf(String cell) {
        List<CsvRow> rows = new ArrayList<>();
        byte[] bytes = ("cell,other\n" + cell + ",x\n").getBytes(StandardCharsets.UTF_8);
        CsvFile.rows("f.csv", new ByteArrayInputStream(bytes), List.of("cell", "other"))
                .forEach(rows::add);
        return rows.get(0);
    }
}
