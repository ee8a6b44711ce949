package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.source.Certainty;

/** Each DATA.md of this package says what the data files beside it hold, and no more. */
class BudgetDocumentsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/opencommissioning/budget");

    @ParameterizedTest
    @ValueSource(strings = {"allocations", "rates"})
    void countsTheRowsOfEveryFileAndNoOther(String folder) throws IOException {
        Map<String, String> there = new TreeMap<>();
        for (String name : names(folder)) {
            there.put(name, String.valueOf(rows(folder, name).size()));
        }
        assertEquals(there, firstCells(folder, "## The files"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocations", "rates"})
    void countsTheFactsOfEveryCertaintyAndNoOther(String folder) throws IOException {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (String name : names(folder)) {
            for (NamedCsvRecord row : rows(folder, name)) {
                row.findField("certainty").ifPresent(label -> counts.merge(Certainty.parse(label), 1, Integer::sum));
            }
        }
        Map<String, String> there = new TreeMap<>();
        counts.forEach((certainty, count) -> there.put(certainty.label(), String.valueOf(count)));
        assertEquals(there, firstCells(folder, "`certainty` is one of"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocations", "rates"})
    void citesEverySourceAndNamesNoFileOfAnybodysOwn(String folder) throws IOException {
        Set<String> cited = new TreeSet<>();
        for (String name : names(folder)) {
            for (NamedCsvRecord row : rows(folder, name)) {
                row.findField("source").ifPresent(ids -> cited.addAll(List.of(ids.split("\\|", -1))));
            }
            assertFalse(
                    Pattern.compile("DOMAIN|/work|file:")
                            .matcher(read(folder, name))
                            .find(),
                    name);
        }
        assertEquals(
                cited,
                rows(folder, "sources.csv").stream()
                        .map(row -> row.getField("id"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void countsWhatItWarnsOfInAllocations() {
        String document = read("allocations", "DATA.md");
        long inferred = rows("allocations", "tables.csv").stream()
                .filter(row -> row.getField("round_certainty").equals("inferred"))
                .count();
        assertTrue(document.contains("is inferred** for " + inferred + " of the "
                + rows("allocations", "tables.csv").size() + " tables"));
        long ownDay = rows("allocations", "allocations.csv").stream()
                .filter(row -> !row.getField("codes_of").isEmpty())
                .count();
        assertTrue(document.contains("So " + ownDay + " rows have a `codes_of` of their own."));
    }

    /** The first two cells of the rows of the table that follows a text, the first without its backquotes. */
    private static Map<String, String> firstCells(String folder, String after) {
        String document = read(folder, "DATA.md");
        Pattern cells = Pattern.compile("^\\| `([^`]+)` \\| (\\d+) \\|.*");
        Map<String, String> found = new TreeMap<>();
        document.substring(document.indexOf(after))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(cells::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> found.put(matcher.group(1), matcher.group(2)));
        return found;
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<NamedCsvRecord> rows(String folder, String name) {
        return CsvReader.builder().ofNamedCsvRecord(read(folder, name)).stream().toList();
    }

    private static String read(String folder, String name) {
        try {
            return Files.readString(RESOURCES.resolve(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
