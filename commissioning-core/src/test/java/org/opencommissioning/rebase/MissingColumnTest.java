package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;

/** The column that says, beside a figure, how many further figures of it are missing. */
class MissingColumnTest extends FigureFileFixture {
    @Test
    void countsFiguresThatAreMissingBesideAFigure() {
        FigureTable table = csv.read(PLAIN, "ccg,month,spend,missing\n07P,x,1.50,2\n07W,x,,3\n08E,x,0,0\n");
        assertEquals(List.of("month"), table.keyColumns());
        assertEquals(5, table.missing());
        assertEquals(1, table.cells().present(0));
        assertEquals(0, table.cells().present(1));
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .missingColumn("suppressed")
                .ignoringOthers(true)
                .summing(true)
                .build();
        FigureTable summed = csv.read(layout, "ccg,suppressed,missing,spend\n07P,2,x,1\n07P,1,x,\n");
        assertEquals(3, summed.missing());
        assertEquals(1, summed.cells().present(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "-1", "2147483648"})
    void refusesACountThatIsNone(String count) {
        assertEquals(
                csv.file() + " line 2, column missing: " + (count.isEmpty() ? "" : "\"" + count + "\" ")
                        + "is not a count of missing figures: expected a whole number; if the column is a key, name it as one",
                csv.messageOf(PLAIN, "ccg,spend,missing\n07P,1," + count + "\n"));
    }

    @Test
    void refusesToCountNoneWhereTheFigureIsMissing() {
        assertEquals(
                csv.file() + " line 2, column missing: \"0\" counts no missing figure, and the figure is missing",
                csv.messageOf(PLAIN, "ccg,spend,missing\n07P,,0\n"));
    }

    @Test
    void refusesMoreMissingFiguresThanAreCounted() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).summing(true).build();
        assertEquals(
                csv.file() + " line 3, column ccg: \"07P\" spend: more than 2147483647 figures of a body are missing",
                csv.messageOf(layout, "ccg,spend,missing\n07P,1,2147483647\n07P,1,1\n"));
    }

    /** A column called {@code missing} counts where a table writes it, unless the caller says otherwise. */
    @Test
    void tellsAKeyCalledMissingFromTheCountOfMissingFigures() {
        assertEquals(
                List.of("missing"),
                csv.read(PLAIN, "ccg,missing,spend\n07P,1,2\n").keyColumns());
        assertEquals(
                List.of("area", "missing"),
                csv.read(PLAIN, "ccg,spend,area,missing\n07P,1,x,2\n").keyColumns());
        FigureCsv key = FigureCsv.builder().measure(SPEND).addKeys("missing").build();
        assertEquals(0, csv.read(key, "ccg,spend,missing\n07P,1,2\n").missing());
        FigureCsv ignored =
                FigureCsv.builder().measure(SPEND).addIgnored("missing").build();
        assertEquals(0, csv.read(ignored, "ccg,spend,missing\n07P,1,x\n").missing());
        FigureCsv others =
                FigureCsv.builder().measure(SPEND).ignoringOthers(true).build();
        assertEquals(0, csv.read(others, "ccg,spend,missing\n07P,1,x\n").missing());
        FigureCsv keys = FigureCsv.builder().measure(SPEND).addKeys("month").build();
        assertEquals(2, csv.read(keys, "ccg,month,spend,missing\n07P,x,1,2\n").missing());
    }

    @Test
    void refusesAColumnThatCannotCountMissingFigures() {
        assertEquals(
                "FigureCsv of spend: the column spend is said to hold the figures and to count missing figures",
                assertThrows(
                                InvalidValueException.class,
                                () -> FigureCsv.builder()
                                        .measure(SPEND)
                                        .missingColumn("spend")
                                        .build())
                        .getMessage());
        FigureCsv counted =
                FigureCsv.builder().measure(SPEND).missingColumn("suppressed").build();
        assertEquals(
                csv.file() + " line 1, column suppressed: the column is missing; the file has ccg, spend",
                csv.messageOf(counted, "ccg,spend\n"));
    }

    @Test
    void readsACountOfMissingFiguresFromTheFirstColumn() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .body("ccg")
                .missingColumn("gone")
                .addMissing("*")
                .build();
        assertEquals(
                3, csv.read(layout, "gone,ccg,spend\n3,07P,1.50\n0,07W,2\n").missing());
    }
}
