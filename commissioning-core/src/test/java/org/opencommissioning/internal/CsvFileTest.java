package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.ReferenceDataException;

class CsvFileTest {
    @Test
    void readsColumnsInAnyOrder() {
        assertEquals(List.of("2: 07P, NHS Brent CCG"), read("name,code\nNHS Brent CCG,07P\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsTheLineEndsOfEverySystem(String end) {
        assertEquals(
                List.of("2: 07P, Brent", "3: 07W, Ealing"),
                read(String.join(end, "code,name", "07P,Brent", "07W,Ealing", "")));
    }

    @Test
    void readsALastLineThatDoesNotEnd() {
        assertEquals(List.of("2: 07P, Brent"), read("code,name\n07P,Brent"));
    }

    @Test
    void readsAHeaderWithoutRows() {
        assertEquals(List.of(), read("code,name"));
    }

    @Test
    void countsTheLinesInsideQuotedCells() {
        assertEquals(
                List.of("2: 07P, Brent\nand more", "4: 07W, Ealing\r\n\r\n", "7: 08E, Harrow"),
                read("code,name\n07P,\"Brent\nand more\"\n07W,\"Ealing\r\n\r\n\"\n08E,Harrow\n"));
    }

    @Test
    void namesTheLineOnWhichARowBegins() {
        assertEquals(
                "f.csv line 4: \"08E\" has 1 fields where the header has 2",
                messageOf("code,name\n07P,\"Brent\nand more\"\n08E\n"));
    }

    @Test
    void readsQuotesThatAreDoubled() {
        assertEquals(
                List.of("2: 07P, \"Brent\"", "3: , a \" b", "4: 07W, \"\""),
                read("code,name\n07P,\"\"\"Brent\"\"\"\n\"\",\"a \"\" b\"\n07W,\"\"\"\"\"\""));
    }

    @Test
    void readsCommasInsideQuotes() {
        assertEquals(List.of("2: 99P, North, East, West Devon"), read("code,name\n99P,\"North, East, West Devon\"\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "07P,\"Brent^08E,Harrow^|2",
                "07P,\"a^\"\"b^08E,Harrow^|2",
                "07P,\"\"\"a^08E,Harrow^|2",
                "07P,Brent^08E,\"|3"
            })
    void refusesAQuoteThatIsNeverClosed(String rows, int line) {
        ReferenceDataException fault = faultOf("code,name\n" + rows.replace('^', '\n'));
        assertEquals(
                "f.csv line " + line + ": a quoted cell begins on this line and is never closed", fault.getMessage());
        assertEquals(line, fault.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "07P,\"Bre\"nt^|2|a quoted cell goes on after its closing quote",
                "07P,\"a^b\" ^|3|a quoted cell goes on after its closing quote",
                "07P,Bre\"nt^|2|a quote stands inside a cell that does not begin with one",
                "07P, \"Brent\"^|2|a quote stands inside a cell that does not begin with one",
                "07P,Brent\"\"^|2|a quote stands inside a cell that does not begin with one"
            })
    void refusesQuotesOutOfPlace(String rows, int line, String problem) {
        ReferenceDataException fault = faultOf("code,name\n" + rows.replace('^', '\n'));
        assertEquals(
                "f.csv line " + line + ": " + problem + "; put the cell in quotes and double each quote inside it",
                fault.getMessage());
        assertEquals(line, fault.line());
    }

    @Test
    void refusesAnOpenQuoteInTheHeaderToo() {
        assertEquals(
                "f.csv line 1: a quoted cell begins on this line and is never closed",
                messageOf("\"code,name\n07P,Brent\n"));
    }

    @Test
    void refusesAByteOrderMark() {
        assertEquals(
                "f.csv line 1: begins with a byte order mark; save the file as UTF-8 without one",
                messageOf("\uFEFFcode,name\n"));
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesTheLine() {
        byte[] latin = "code,name\n07P,Brent\n08E,Harr\u00F3w\n".getBytes(StandardCharsets.ISO_8859_1);
        ReferenceDataException fault =
                assertThrows(ReferenceDataException.class, () -> read(new ByteArrayInputStream(latin)));
        assertEquals("f.csv line 3: is not UTF-8 text; save the file as UTF-8", fault.getMessage());
    }

    @Test
    void refusesWhatIsNotUtf8AtTheVeryBeginning() {
        byte[] latin = "\u00F3,name\n07P,Brent\n".getBytes(StandardCharsets.ISO_8859_1);
        ReferenceDataException fault =
                assertThrows(ReferenceDataException.class, () -> read(new ByteArrayInputStream(latin)));
        assertEquals("f.csv line 1: is not UTF-8 text; save the file as UTF-8", fault.getMessage());
    }

    @Test
    void leavesTheMarkOfALostCharacterThatStandsInTheFile() {
        assertEquals(List.of("2: 07P, Br\uFFFDnt"), read("code,name\n07P,Br\uFFFDnt\n"));
    }

    @Test
    void readsLinesOfAnyNumberOfCells() {
        assertEquals(
                "f.csv line 2: \"07P" + ",".repeat(19_999) + "\" has 20000 fields where the header has 2",
                messageOf("code,name\n07P" + ",".repeat(19_999)));
    }

    @Test
    void refusesAnEmptyLineAtTheEnd() {
        assertEquals("f.csv line 3: the line is empty", messageOf("code,name\n07P,Brent\n\n"));
    }

    @Test
    void handsOnThatAFileCannotBeRead() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> read(closed));
        assertEquals("Reading f.csv", thrown.getMessage());
        assertEquals("Stream closed", thrown.getCause().getMessage());
    }

    @Test
    void readsNothingAfterTheFirstFault() {
        List<Long> lines = new ArrayList<>();
        byte[] bytes = "code,name\n07P,Brent\n07W\n08E,Harrow\n".getBytes(StandardCharsets.UTF_8);
        assertThrows(
                ReferenceDataException.class,
                () -> CsvFile.rows("f.csv", new ByteArrayInputStream(bytes), List.of("code", "name"))
                        .forEach(row -> lines.add(row.line())));
        assertEquals(List.of(2L), lines);
    }

    private static String messageOf(String text) {
        return String.valueOf(faultOf(text).getMessage());
    }

    private static ReferenceDataException faultOf(String text) {
        ReferenceDataException fault = assertThrows(ReferenceDataException.class, () -> read(text));
        assertEquals("f.csv", fault.file());
        return fault;
    }

    private static List<String> read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(InputStream bytes) {
        List<String> rows = new ArrayList<>();
        CsvFile.rows("f.csv", bytes, List.of("code", "name"))
                .forEach(row -> rows.add(row.line() + ": " + row.text("code") + ", " + row.text("name")));
        return rows;
    }
}
