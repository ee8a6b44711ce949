package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

class WrittenFilesTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate EVE = LocalDate.of(2017, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2017, 4, 1);

    @TempDir
    Path folder;

    @Test
    void writesFiguresAsTheyCanBeReadAgain() throws IOException {
        FigureTable table = FigureTable.builder(Measure.pounds("spend"), "ccg", "year")
                .add(Pounds.ofPence(10_001), "01H", "2016/17")
                .addMissing("06Y", "2016/17")
                .build()
                .codedOn(EVE);
        Path file = folder.resolve("out.csv");
        rebasing(Leftovers.FAIL).apply(table).writeCsv(file);
        assertEquals("""
                code,year,spend,missing
                01H,2016/17,63.10,0
                01K,2016/17,36.91,0
                06W,2016/17,,1
                06Y,2016/17,,1
                """, Files.readString(file));
        assertEquals(
                4,
                FigureCsv.builder()
                        .measure(Measure.pounds("spend"))
                        .addIgnored("missing")
                        .build()
                        .read(file)
                        .size());
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
        assertEquals("code,patients\nZZZ,7\n", Files.readString(file));
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
