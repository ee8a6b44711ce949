package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.register.Register;

class FigureCsvTest {
    private static final Measure SPEND = Measure.pounds("spend");
    private static final FigureCsv PLAIN = FigureCsv.of(SPEND);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("f.csv");
    }

    @Test
    void readsCodesFromTheFirstColumnAndKeysFromTheOthers() {
        FigureTable table = read("ccg,month,spend\n07P,2018-04,1.50\n07W,2018-04,2\n07P,2018-05,-0.01\n");
        assertEquals(3, table.size());
        assertEquals(List.of("07P", "07W"), table.codes());
        assertEquals(List.of("month"), table.keyColumns());
    }

    @Test
    void readsAFileWithAByteOrderMarkAndLinesOfWindows() {
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
                file + " line 3, column spend: \"" + figure
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
        FigureTable table = read(FigureCsv.of(measure), "ccg,spend\n07P," + figure + "\n");
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
                file + " line 2, column spend: \"" + figure + "\" is beyond what is held: expected at most " + most
                        + ", above zero or below",
                messageOf(layout, "ccg,spend\n07P," + figure + "\n"));
    }

    @Test
    void takesATextForMissingBeforeItIsReadAsAFigure() {
        FigureCsv layout =
                FigureCsv.builder().measure(SPEND).addMissing("-1", "0").build();
        FigureTable table = read(layout, "ccg,spend\n07P,-1\n07W,0\n08E,-10\n08G,0.00\n");
        assertEquals(2, table.missing());
        assertEquals(-1000, table.cells().sum(2, 0));
    }

    @Test
    void refusesARateAloneAndSaysHowItIsDone() {
        assertEquals(
                file
                        + " line 2, column spend: \"41.4%\" is not a figure: a rate alone cannot be carried from body to body;"
                        + " give its numerator and denominator, Measure.rate(name, numerator, denominator)",
                messageOf("ccg,spend\n07P,41.4%\n"));
    }

    @Test
    void takesAnEmptyCellAndNamedTextsForMissingNeverForZero() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addMissing("*").build();
        FigureTable table = read(layout, "ccg,spend\n07P,\n07W,*\n08E,0\n");
        assertEquals(2, table.missing());
    }

    @Test
    void refusesACodeThatIsNone() {
        assertEquals(
                file
                        + " line 3, column ccg: \"07p\" is not a code: OdsCode \"07p\": expected 1 to 9 characters A–Z or 0–9 in"
                        + " capitals; OdsCode.parse accepts \"07p\" as 07P",
                messageOf("ccg,spend\n07P,1\n07p,2\n"));
    }

    @Test
    void refusesTwoRowsOfOneBodyAndKey() {
        assertEquals(
                file + " line 4, column ccg: \"07P\" stands twice for 2018-04; if rows are to be added up, say summing",
                messageOf("ccg,month,spend\n07P,2018-04,1\n07W,2018-04,1\n07P,2018-04,1\n"));
    }

    @Test
    void addsUpRowsWhereThatIsSaid() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).summing(true).build();
        assertEquals(1, read(layout, "ccg,spend\n07P,1\n07P,2\n").size());
    }

    @Test
    void refusesAMissingColumn() {
        assertEquals(
                file + " line 1, column spend: the column is missing; the file has ccg, cost",
                messageOf("ccg,cost\n07P,1\n"));
    }

    @Test
    void refusesAColumnThatNothingIsSaidOf() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addKeys("month").build();
        assertEquals(
                file + " line 1, column stp: is a column that nothing is said of; name it as a key or ignore it",
                assertThrows(
                                ReferenceDataException.class,
                                () -> read(layout, "ccg,stp,month,spend\n07P,E54000029,2018-04,1\n"))
                        .getMessage());
    }

    @Test
    void leavesOutColumnsThatAreToBeIgnored() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addIgnored("stp").build();
        assertEquals(
                List.of("month"),
                read(layout, "ccg,stp,month,spend\n07P,E54000029,2018-04,1\n").keyColumns());
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertEquals(
                file + " line 1, column spend: stands twice in the header", messageOf("ccg,spend,spend\n07P,1,1\n"));
    }

    @Test
    void refusesARowWithTooFewOrTooManyCells() {
        assertEquals(
                file + " line 3: has 1 cells where the header has 3", messageOf("ccg,month,spend\n07P,x,1\n07W\n"));
        assertEquals(file + " line 2: has 4 cells where the header has 3", messageOf("ccg,month,spend\n07P,x,1,9\n"));
    }

    @Test
    void refusesAnEmptyLine() {
        assertEquals(file + " line 3: the line is empty", messageOf("ccg,spend\n07P,1\n\n07W,1\n"));
    }

    @Test
    void refusesSemicolonsAndSaysHowTheyAreRead() {
        assertEquals(
                file + " line 1: \"ccg;spend\" has semicolons between its columns; say separator(';')",
                messageOf("ccg;spend\n07P;1\n"));
        FigureCsv layout = FigureCsv.builder().measure(SPEND).separator(';').build();
        assertEquals(1, read(layout, "ccg;spend\n07P;1\n").size());
    }

    @Test
    void refusesAHugeCell() {
        assertEquals(
                file + " line 2, column ccg: \"" + "X".repeat(40)
                        + "…\" is 200000 characters long; expected at most 1000",
                messageOf("ccg,spend\n" + "X".repeat(200_000) + ",1\n"));
    }

    @Test
    void refusesAnEmptyFileAndAMissingOne() {
        assertEquals(file + ": the file is empty; expected a header", messageOf(""));
        assertEquals(
                folder.resolve("none.csv") + ": the file is missing",
                assertThrows(ReferenceDataException.class, () -> PLAIN.read(folder.resolve("none.csv")))
                        .getMessage());
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(file, "ccg,place,spend\n07P,Harr\u00F3w,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "is not UTF-8 text on this line or soon after; save the file as UTF-8",
                assertThrows(ReferenceDataException.class, () -> PLAIN.read(file))
                        .getMessage()
                        .replaceFirst("^.*?: ", ""));
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertEquals(true, messageOf("ccg,spend\n\"07P,1\n07W,2\n").startsWith(file.toString()));
    }

    @Test
    void refusesAPeriodThatIsNone() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        assertEquals(
                file
                        + " line 3, column month: \"2018-13\" is not a period: expected a month such as 2018-07, 201807 or 2018-07-01",
                assertThrows(
                                ReferenceDataException.class,
                                () -> read(layout, "ccg,month,spend\n07P,2018-04,1\n07P,2018-13,1\n"))
                        .getMessage());
    }

    @Test
    void refusesAPeriodOutsideTheEditionWhenItIsCarried() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        FigureTable table = read(layout, "ccg,month,spend\n07P,2018-04,1\n07P,2005-04,1\n");
        Register register = Register.standard();
        Rebasing rebasing = Rebasing.onto(register.asOf(LocalDate.of(2022, 4, 1)));
        assertEquals(
                file + " line 3, column month: \"2005-04\" has the codes of 2005-04-01, of which " + register.edition()
                        + ", does not speak",
                assertThrows(ReferenceDataException.class, () -> rebasing.apply(table))
                        .getMessage());
    }

    @Test
    void cannotBeOfOneDayAndOfPeriods() {
        assertEquals(
                "FigureCsv of spend: the codes are said to be those of 2018-04-01 and those of the periods in month",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FigureCsv.builder()
                                        .measure(SPEND)
                                        .day(LocalDate.of(2018, 4, 1))
                                        .periodColumn("month")
                                        .build())
                        .getMessage());
    }

    private FigureTable read(String content) {
        return read(PLAIN, content);
    }

    private FigureTable read(FigureCsv layout, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return layout.read(file);
    }

    private String messageOf(String content) {
        return messageOf(PLAIN, content);
    }

    private String messageOf(FigureCsv layout, String content) {
        return assertThrows(ReferenceDataException.class, () -> read(layout, content))
                .getMessage();
    }
}
