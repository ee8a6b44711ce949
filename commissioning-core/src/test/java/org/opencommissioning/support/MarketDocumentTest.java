package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Certainty;

/** DATA.md says what the data files hold, and no more. */
class MarketDocumentTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/opencommissioning/support/market");
    private static final SupportMarket MARKET = SupportMarket.standard();

    private final String document = read("DATA.md");

    @Test
    void countsTheRowsOfEveryFileAndNoOther() throws IOException {
        Map<String, String> there = new TreeMap<>();
        for (String name : names()) {
            there.put(name, String.valueOf(rows(name).size()));
        }
        assertEquals(there, firstCells("## The files"));
    }

    @Test
    void countsTheFactsOfEveryCertaintyAndNoOther() throws IOException {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (String name : names()) {
            for (NamedCsvRecord row : rows(name)) {
                row.findField("certainty").ifPresent(label -> counts.merge(Certainty.parse(label), 1, Integer::sum));
            }
        }
        Map<String, String> there = new TreeMap<>();
        counts.forEach((certainty, count) -> there.put(certainty.label(), String.valueOf(count)));
        assertEquals(there, firstCells("`certainty` is one of"));
    }

    @Test
    void namesEveryCommissionerWhosePaymentsAreNotHeld() {
        LocalDate start = LocalDate.of(2018, 4, 1);
        Set<OdsCode> held = MARKET.payers().get(FinancialYear.containing(start));
        List<String> missing = Register.standard().asOf(start).ccgs().stream()
                .map(Ccg::code)
                .filter(code -> !held.contains(code))
                .map(code -> "`" + code + "`")
                .toList();
        assertTrue(document.contains("The payments of " + missing.size() + " CCGs in 2018-19 are not held: "
                + String.join(", ", missing) + "."));
    }

    @Test
    void countsWhatItWarnsOf() {
        long optum = MARKET.purchases().stream()
                .filter(purchase -> purchase.kind() == Purchase.Kind.PRIVATE_PAYMENTS)
                .count();
        assertTrue(document.contains("The " + optum + " rows of payments to Optum (`0DG`)"));
        List<Purchase> named = MARKET.purchases().stream()
                .filter(purchase -> purchase.kind() == Purchase.Kind.NAMED_CUSTOMER)
                .toList();
        long dated = named.stream()
                .filter(purchase ->
                        purchase.days().lastDay().orElseThrow().known().isPresent())
                .count();
        String announced = named.stream()
                .filter(purchase -> purchase.evidence().certainty() == Certainty.ANNOUNCED)
                .map(purchase -> "`" + purchase.customer() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        assertTrue(document.contains(
                "The customers that 3 of these rows name, " + announced.replaceFirst(", ([^,]*)$", " and $1")));
        assertTrue(document.contains("was found for " + dated + " of the " + named.size() + " only"));
    }

    @Test
    void citesEverySourceAndNamesNoFileOfAnybodysOwn() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (String name : names()) {
            for (NamedCsvRecord row : rows(name)) {
                row.findField("source").ifPresent(ids -> cited.addAll(List.of(ids.split("\\|", -1))));
            }
            assertFalse(
                    Pattern.compile("DOMAIN|/work|file:").matcher(read(name)).find(), name);
        }
        assertEquals(
                cited,
                rows("sources.csv").stream().map(row -> row.getField("id")).collect(Collectors.toSet()));
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

    private static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(read(name)).stream().toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
