package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** DATA.md says what the table of categories holds, and no more. */
class CategoriesDocumentTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/opencommissioning/budget/categories");
    private static final List<PaymentCategory> CATEGORIES =
            PaymentCategories.standard().categories();

    private final String document = Files.readString(FOLDER.resolve("DATA.md"));

    CategoriesDocumentTest() throws IOException {}

    @Test
    void countsTheRowsOfEveryFileAndNoOther() throws IOException {
        Map<String, String> there = new TreeMap<>();
        for (String name : names()) {
            there.put(name, String.valueOf(rows(name).size()));
        }
        assertEquals(there, firstCells("## The files"));
    }

    @Test
    void countsTheRowsOfEveryCertaintyAndListing() {
        assertEquals(
                count(CATEGORIES.stream()
                        .map(category ->
                                category.evidence().orElseThrow().certainty().label())),
                firstCells("`certainty` is one of"));
        assertEquals(
                count(CATEGORIES.stream().map(category -> category.listing().label())),
                firstCells("`listing` is one of"));
    }

    private static Map<String, String> count(Stream<String> labels) {
        Map<String, String> counts = new TreeMap<>();
        labels.collect(Collectors.groupingBy(label -> label, Collectors.counting()))
                .forEach((label, count) -> counts.put(label, count.toString()));
        return counts;
    }

    @Test
    void namesWhatBelongsToNoStream() {
        List<String> without = CATEGORIES.stream()
                .filter(category -> category.stream().isEmpty())
                .map(PaymentCategory::name)
                .toList();
        assertTrue(document.replace("\n ", "").contains("**" + without.size() + " names belong to no stream**"));
        assertTrue(document.replaceAll("\\s+", " ").contains(": " + String.join(", ", without) + "."));
    }

    @Test
    void citesEverySourceAndNamesNoFileOfAnybodysOwn() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (NamedCsvRecord row : rows("categories.csv")) {
            cited.addAll(List.of(row.getField("source").split("\\|", -1)));
        }
        assertEquals(
                cited,
                rows("sources.csv").stream().map(row -> row.getField("id")).collect(Collectors.toSet()));
        for (String name : names()) {
            assertFalse(
                    Pattern.compile("DOMAIN|/work|file:")
                            .matcher(Files.readString(FOLDER.resolve(name)))
                            .find(),
                    name);
        }
    }

    /** The first two cells of the rows of the table that follows a text, the first without its backquotes. */
    private Map<String, String> firstCells(String after) {
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

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(FOLDER.resolve(name))).stream()
                .toList();
    }
}
