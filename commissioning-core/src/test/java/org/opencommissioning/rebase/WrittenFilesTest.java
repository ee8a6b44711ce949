package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

class WrittenFilesTest {
    private static final Register REGISTER = Register.standard();
    private static final Measure SPEND = Measure.pounds("spend");
    private static final LocalDate EVE = LocalDate.of(2017, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2017, 4, 1);

    @TempDir
    Path folder;

    @Test
    void writesFiguresAsTheyCanBeReadAgain() throws IOException {
        FigureTable table = FigureTable.builder(SPEND, "ccg", "year")
                .add(Pounds.ofPence(10_001), "01H", "2016/17")
                .addMissing("06Y", "2016/17")
                .build()
                .codedOn(EVE);
        Path file = folder.resolve("out.csv");
        rebasing(Leftovers.FAIL).apply(table).writeCsv(file);
        assertEquals("""
                ccg,year,spend,missing
                01H,2016/17,63.10,0
                01K,2016/17,36.91,0
                06W,2016/17,,1
                06Y,2016/17,,1
                """, Files.readString(file));
        FigureTable again = FigureCsv.of(SPEND).read(file);
        assertEquals(List.of("year"), again.keyColumns());
        assertEquals(4, again.size());
        assertEquals(2, again.missing());
    }

    /** 01H gave a part to 01K, whose own figure is not known: what came is known of it, and what is missing stays missing. */
    @ParameterizedTest
    @CsvSource({"spend", "part of it"})
    void readsWhatIsHalfKnownAgainAsItWas(String denominator) {
        Measure measure = denominator.equals("spend")
                ? SPEND
                : Measure.rate("rate", Measure.count("part"), Measure.quantity(denominator, 1));
        FigureTable.Builder table = FigureTable.builder(measure, "ccg", "year").addMissing("01K", "2016/17");
        if (measure == SPEND) {
            table.addUnits(10_001, "01H", "2016/17");
        } else {
            table.addRate(new BigDecimal(300), new BigDecimal("1000.5"), "01H", "2016/17");
        }
        RebasedTable carried = rebasing(Leftovers.FAIL).apply(table.build().codedOn(EVE));
        Path file = folder.resolve("half.csv");
        carried.writeCsv(file);
        FigureTable again = FigureCsv.of(measure).read(file).codedOn(DAY);
        RebasedTable same = Rebasing.onto(REGISTER.asOf(DAY)).apply(again);
        assertEquals(carried.rows(), same.rows());
        assertEquals(
                List.of(0L, 1L),
                same.rows().stream().map(RebasedTable.Row::missing).toList());
        assertFalse(same.rows().get(1).figures().isEmpty());
    }

    @Test
    void callsColumnsAsTheyWereCalled() throws IOException {
        FigureTable table = FigureTable.builder(Measure.count("patients"), "pct_id", "missing")
                .addUnits(5, "01K", "no")
                .addMissing("01K", "yes")
                .build()
                .codedOn(EVE);
        RebasedTable carried = rebasing(Leftovers.FAIL).apply(table);
        Path file = folder.resolve("names.csv");
        carried.writeCsv(file);
        assertEquals("pct_id,missing,patients,missing figures\n01K,no,5,0\n01K,yes,,1\n", Files.readString(file));
        FigureTable again = FigureCsv.of(Measure.count("patients")).read(file).codedOn(DAY);
        assertEquals(List.of("missing"), again.keyColumns());
        assertEquals(
                carried.rows(), Rebasing.onto(REGISTER.asOf(DAY)).apply(again).rows());
    }

    @Test
    void writesWhatWasKeptApartUnderItsOwnCodes() throws IOException {
        FigureTable table = FigureTable.builder(Measure.count("patients"), "ccg")
                .addUnits(5, "01K")
                .addUnits(7, "ZZZ")
                .build()
                .codedOn(EVE);
        Path file = folder.resolve("apart.csv");
        rebasing(Leftovers.KEEP_APART).apply(table).writeApartCsv(file);
        assertEquals("ccg,patients\nZZZ,7\n", Files.readString(file));
    }

    @Test
    void leavesAFileToBeReadByWhomeverAnyNewFileIs() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Path any = Files.writeString(folder.resolve("any.txt"), "");
        // what was left of a file that could not be finished is not taken for one's own
        Path left = Files.writeString(folder.resolve("crosswalk.csv.1.part"), "left");
        Path file = folder.resolve("crosswalk.csv");
        Crosswalk.between(REGISTER.asOf(EVE), REGISTER.asOf(DAY), population()).writeCsv(file);
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(file));
        assertEquals("left", Files.readString(left));
    }

    @Test
    void writesEveryRowOfACrosswalk() throws IOException {
        Crosswalk crosswalk = Crosswalk.between(REGISTER.asOf(EVE), REGISTER.asOf(DAY), population());
        Path file = folder.resolve("crosswalk.csv");
        crosswalk.writeCsv(file);
        List<String> lines = Files.readAllLines(file);
        assertEquals("from,to,weight,numerator,denominator,kind,source", lines.get(0));
        int legs = crosswalk.routes().stream()
                .mapToInt(route -> route.legs().size())
                .sum();
        assertEquals(1 + legs, lines.size());
        assertEquals(
                "01H,01H,0.630935130581,18723,29675,apportioned",
                lines.stream()
                        .filter(line -> line.startsWith("01H,01H"))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("^((?:[^,]*,){5}[^,]*),.*", "$1"));
    }

    @Test
    void givesACrosswalkAsValuesOfSql() {
        Crosswalk crosswalk = Crosswalk.of(
                List.of(REGISTER.asOf(EVE).get(OdsCode.of("00C"))),
                REGISTER.asOf(EVE),
                REGISTER.asOf(DAY),
                population());
        assertEquals("VALUES\n  ('00C', '00C', 1, 1, 1, 'exact', '')\n", crosswalk.toSqlValues());
    }

    @Test
    void leavesWhatWasThereWhereAFileCannotBeWritten() throws IOException {
        Path file = folder.resolve("there");
        Files.createDirectory(file);
        Files.writeString(file.resolve("kept.txt"), "kept");
        Crosswalk crosswalk = Crosswalk.between(REGISTER.asOf(EVE), REGISTER.asOf(DAY), population());
        assertThrows(UncheckedIOException.class, () -> crosswalk.writeCsv(file));
        assertEquals("kept", Files.readString(file.resolve("kept.txt")));
        try (var names = Files.list(folder)) {
            assertEquals(List.of(file), names.toList());
        }
    }

    private static Weights population() {
        return Weights.of(Weighting.RESIDENT_POPULATION);
    }

    private static Rebasing rebasing(Leftovers unplaced) {
        return Rebasing.onto(REGISTER.asOf(DAY)).weightedBy(population()).unplaced(unplaced);
    }
}
