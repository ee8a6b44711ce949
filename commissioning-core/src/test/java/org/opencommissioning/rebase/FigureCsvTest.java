package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.ReferenceDataException;

/** What is read from the rows of a file, and what is refused. */
class FigureCsvTest extends FigureFileFixture {
    @Test
    void readsCodesFromTheFirstColumnAndKeysFromTheOthers() {
        FigureTable table = read("ccg,month,spend\n07P,2018-04,1.50\n07W,2018-04,2\n07P,2018-05,-0.01\n");
        assertEquals(3, table.size());
        assertEquals(List.of("07P", "07W"), table.codes());
        assertEquals(List.of("month"), table.keyColumns());
    }

    @Test
    void readsAFileWithAByteOrderMarkAndLinesOfWindows() {
        assertEquals(
                List.of("07P"),
                read("\uFEFF\"ccg\",\"spend\"\r\n\"07P\",\"1.50\"\r\n").codes());
        assertEquals(List.of("07P"), read("\uFEFFccg,spend\r\n07P,1.50\r\n").codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.56", "'-1,234,567'", "0.1", "12.300", "007"})
    void readsFiguresAsTablesPrintThem(String figure) {
        assertEquals(0, read("ccg,spend\n07P,\"" + figure + "\"\n").missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "1e5", "1,23", ",123", "1.", ".5", "-", "--1", "12 ", "£5", "n/a"})
    void refusesWhatIsNotAFigure(String figure) {
        assertEquals(
                csv.file() + " line 3, column spend: \"" + figure
                        + "\" is not a figure: expected a number of at most 2 decimals;"
                        + " a text that stands for a missing figure is named with missing",
                messageOf("ccg,spend\n07P,1\n07W,\"" + figure + "\"\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9223372036854775806",
        "0, 9223372036854775807",
        "0, -9223372036854775806",
        "0, -9223372036854775807",
        "0, 00000000000000000000000007",
        "2, 92233720368547758.06",
        "2, -92233720368547758.07",
        "3, 9223372036854775.807000"
    })
    void readsFiguresToTheLastThatIsHeld(int decimals, String figure) {
        Measure measure = Measure.quantity("spend", decimals);
        FigureTable table = csv.read(FigureCsv.of(measure), "ccg,spend\n07P," + figure + "\n");
        assertEquals(
                new BigDecimal(figure).movePointRight(decimals).longValueExact(),
                table.cells().sum(0, 0));
    }

    /** After nineteen digits a number begins again from below, and with a twentieth it is a small one above zero. */
    @ParameterizedTest
    @CsvSource({
        "0, 9223372036854775808, 9223372036854775807",
        "0, 9223372036854775809, 9223372036854775807",
        "0, -9223372036854775808, 9223372036854775807",
        "0, 92233720368547758065, 9223372036854775807",
        "0, 92233720368547758075, 9223372036854775807",
        "0, 92233720368547758085, 9223372036854775807",
        "0, 92233720368547758095, 9223372036854775807",
        "0, 18446744073709551617, 9223372036854775807",
        "0, 92233720368547758085.0, 9223372036854775807",
        "2, 922337203685477580812.34, 92233720368547758.07",
        "2, 92233720368547758.08, 92233720368547758.07",
        "2, 92233720368547759, 92233720368547758.07",
        "3, 92233720368547758.085, 9223372036854775.807",
        "3, 9223372036854775808, 9223372036854775.807"
    })
    void refusesAFigureBeyondWhatIsHeld(int decimals, String figure, String most) {
        FigureCsv layout = FigureCsv.of(Measure.quantity("spend", decimals));
        assertEquals(
                csv.file() + " line 2, column spend: \"" + figure + "\" is beyond what is held: expected at most "
                        + most + ", above zero or below",
                csv.messageOf(layout, "ccg,spend\n07P," + figure + "\n"));
    }

    @Test
    void takesATextForMissingBeforeItIsReadAsAFigure() {
        FigureCsv layout =
                FigureCsv.builder().measure(SPEND).addMissing("-1", "0").build();
        FigureTable table = csv.read(layout, "ccg,spend\n07P,-1\n07W,0\n08E,-10\n08G,0.00\n");
        assertEquals(2, table.missing());
        assertEquals(-1000, table.cells().sum(2, 0));
    }

    @Test
    void refusesARateAloneAndSaysHowItIsDone() {
        assertEquals(
                csv.file()
                        + " line 2, column spend: \"41.4%\" is not a figure: a rate alone cannot be carried from body to body;"
                        + " give its numerator and denominator, Measure.rate(name, numerator, denominator)",
                messageOf("ccg,spend\n07P,41.4%\n"));
    }

    @Test
    void takesAnEmptyCellAndNamedTextsForMissingNeverForZero() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addMissing("*").build();
        FigureTable table = csv.read(layout, "ccg,spend\n07P,\n07W,*\n08E,0\n");
        assertEquals(2, table.missing());
    }

    @Test
    void refusesACodeThatIsNone() {
        assertEquals(
                csv.file()
                        + " line 3, column ccg: \"07p\" is not a code: OdsCode \"07p\": expected 1 to 9 characters A–Z or 0–9 in"
                        + " capitals; OdsCode.parse accepts \"07p\" as 07P",
                messageOf("ccg,spend\n07P,1\n07p,2\n"));
    }

    @Test
    void refusesTwoRowsOfOneBodyAndKey() {
        assertEquals(
                csv.file()
                        + " line 4, column ccg: \"07P\" stands twice for 2018-04; if rows are to be added up, say summing",
                messageOf("ccg,month,spend\n07P,2018-04,1\n07W,2018-04,1\n07P,2018-04,1\n"));
    }

    @Test
    void addsUpRowsWhereThatIsSaid() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).summing(true).build();
        assertEquals(1, csv.read(layout, "ccg,spend\n07P,1\n07P,2\n").size());
    }

    @Test
    void refusesARowWithTooFewOrTooManyCells() {
        assertEquals(
                csv.file() + " line 3: has 1 cells where the header has 3",
                messageOf("ccg,month,spend\n07P,x,1\n07W\n"));
        assertEquals(
                csv.file() + " line 2: has 4 cells where the header has 3", messageOf("ccg,month,spend\n07P,x,1,9\n"));
    }

    @Test
    void refusesAnEmptyLine() {
        assertEquals(csv.file() + " line 3: the line is empty", messageOf("ccg,spend\n07P,1\n\n07W,1\n"));
    }

    @Test
    void refusesACodeThatIsEmpty() {
        assertEquals(
                csv.file() + " line 3, column ccg: the cell is empty; expected a code",
                messageOf("ccg,spend\n07P,1\n,2\n"));
    }

    @Test
    void refusesAHugeCell() {
        assertEquals(
                csv.file() + " line 2, column ccg: \"" + "X".repeat(40)
                        + "…\" is 200000 characters long; expected at most 1000",
                messageOf("ccg,spend\n" + "X".repeat(200_000) + ",1\n"));
    }

    @Test
    void refusesAnEmptyFileAndAMissingOne() {
        assertEquals(csv.file() + ": the file is empty; expected a header", messageOf(""));
        assertEquals(
                folder.resolve("none.csv") + ": the file is missing",
                assertThrows(ReferenceDataException.class, () -> PLAIN.read(folder.resolve("none.csv")))
                        .getMessage());
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(csv.file(), "ccg,place,spend\n07P,Harr\u00F3w,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                csv.file() + " line 1: is not UTF-8 text on this line or soon after; save the file as UTF-8",
                assertThrows(ReferenceDataException.class, () -> PLAIN.read(csv.file()))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ccg,month,spend\n07P,x,1\n07W,\"x,2\n08E,x,3\n",
                "ccg,month,spend\n07P,x,1\n07W,\"x,2\n08E,\"y\",3\n",
                "ccg,month,spend\n07P,x,1\n07W,\"x\" ,2\n08E,y,3\n"
            })
    void refusesAQuoteThatIsNotClosedWhereItsCellEnds(String content) {
        assertEquals(
                csv.file()
                        + " line 3, column month: a quoted cell begins on this line that is never closed, goes on over the end of"
                        + " the line, or has more than a separator after it",
                messageOf(content));
    }

    @Test
    void refusesAQuoteThatIsNeverClosedThroughALongFile() {
        assertEquals(
                csv.file()
                        + " line 2, column spend: a quoted cell begins on this line that is never closed, goes on over the end of"
                        + " the line, or has more than a separator after it",
                messageOf("ccg,spend\n07P,\"1\n" + "07W,2\n".repeat(3_000_000)));
    }

    @Test
    void refusesAQuoteThatIsNeverClosedInTheHeader() {
        assertEquals(
                csv.file()
                        + " line 1: a quoted cell begins on this line that is never closed, goes on over the end of the line, or"
                        + " has more than a separator after it",
                messageOf("ccg,\"spend\n07P,1\n"));
    }

    /** Closed again two lines on, the quote would make one row of three. */
    @Test
    void refusesACellThatGoesOnOverTheEndOfTheLine() {
        assertEquals(
                csv.file()
                        + " line 2, column month: \"2018-04,1…\" begins a quoted cell that goes on over the end of the line",
                messageOf("ccg,month,spend\n07P,\"2018-04,1\n07W,2018-04,2\n08E,2018-04\",3\n"));
    }

    @Test
    void leavesNotesOfSeveralLinesAloneWhereTheyAreIgnored() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addIgnored("note").build();
        assertEquals(
                2, csv.read(layout, "ccg,note,spend\n07P,\"a\nb\",1\n07W,,2\n").size());
    }

    private FigureTable read(String content) {
        return csv.read(PLAIN, content);
    }

    private String messageOf(String content) {
        return csv.messageOf(PLAIN, content);
    }
}
