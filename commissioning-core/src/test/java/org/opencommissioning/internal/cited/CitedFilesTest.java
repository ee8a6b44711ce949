package org.opencommissioning.internal.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;

/** Rows name their sources, and say how sure these are of them. */
class CitedFilesTest {
    private static final String SOURCES = """
            id,kind,title,publisher,licence,address
            a,press,A paper,A house,OGL,https://example.org/a
            b,dataset,A table,,,
            k,general knowledge,Known,,,
            """;
    private static final List<String> COLUMNS = List.of("source", "certainty", "note");

    /** Files that are texts. */
    private static final class Texts implements Place {
        private final Map<String, String> texts = new HashMap<>();
        private boolean closed;

        @Override
        public Iterable<CsvRow> rows(String name, List<String> columns) throws IOException {
            String text = texts.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            if (text.isEmpty()) {
                throw new IOException("the disk is worn out");
            }
            return CsvFile.rows(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Texts texts = new Texts();

    private CitedFiles files(String sources) {
        texts.texts.put("sources.csv", sources);
        return new CitedFiles(texts);
    }

    private List<Evidence> evidence(String... rows) {
        texts.texts.put("facts.csv", String.join(",", COLUMNS) + "\n" + String.join("\n", rows) + "\n");
        CitedFiles files = files(SOURCES);
        List<Evidence> evidence = new ArrayList<>();
        for (CsvRow row : files.rows("facts.csv", COLUMNS)) {
            evidence.add(files.notedEvidence(row));
        }
        return evidence;
    }

    private static String problem(Runnable reading) {
        return String.valueOf(
                assertThrows(ReferenceDataException.class, reading::run).getMessage());
    }

    @Test
    void hasItsSourcesInTheOrderOfTheirFile() {
        List<Source> sources = files(SOURCES).sources();
        assertEquals(
                List.of("A paper", "A table", "Known"),
                sources.stream().map(Source::name).toList());
        assertEquals(
                Optional.of(URI.create("https://example.org/a")), sources.get(0).address());
        assertEquals(Optional.of("A house"), sources.get(0).publisher());
        assertEquals(Optional.of("OGL"), sources.get(0).licence());
        assertEquals(Optional.empty(), sources.get(1).address());
    }

    @Test
    void refusesASourceThatStandsTwiceOrHasNoAddressWhereItGivesOne() {
        assertEquals(
                "sources.csv line 5, column id: \"b\" stands twice in this file",
                problem(() -> files(SOURCES + "b,press,Another,,,\n")));
        assertEquals(
                "sources.csv line 5, column address: \"https://exa mple\" is not an address; expected one such as"
                        + " https://www.england.nhs.uk/",
                problem(() -> files(SOURCES + "c,press,Another,,,https://exa mple\n")));
    }

    @Test
    void aRowRestsOnTheSourcesThatItNames() {
        assertEquals(
                List.of(
                        "press (A house, A paper)",
                        "stated (A table; A house, A paper)",
                        "general knowledge (Known (from general knowledge))"),
                evidence("a,press,", "b|a,stated,", "k,general knowledge,").stream()
                        .map(Evidence::toString)
                        .toList());
    }

    @Test
    void refusesASourceThatIsNotHeldAndACertaintyThatDoesNotGoWithIt() {
        assertEquals(
                "facts.csv line 3, column source: \"a|c\" names \"c\", which is not an id of sources.csv",
                problem(() -> evidence("a,press,", "a|c,press,")));
        assertEquals(
                "facts.csv line 2, column certainty: \"press\" does not go with its sources: Evidence from Known (from general"
                        + " knowledge): given as press, but general knowledge states nothing; expected general knowledge or"
                        + " assumed",
                problem(() -> evidence("k,press,")));
    }

    @Test
    void evidenceOfEqualCellsIsOne() {
        List<Evidence> found = evidence("a,press,", "b,stated,", "a,press,", "a,press,both", "a,press,both");
        assertSame(found.get(0), found.get(2));
        assertSame(found.get(3), found.get(4));
    }

    @Test
    void aNoteIsThatOfItsRowWhateverStandsBeforeIt() {
        List<Evidence> found =
                evidence("a,press,one", "a,press,other", "b,stated,other", "b,stated,", "b,stated,other");
        assertEquals(
                List.of(
                        Optional.of("one"),
                        Optional.of("other"),
                        Optional.of("other"),
                        Optional.<String>empty(),
                        Optional.of("other")),
                found.stream().map(Evidence::note).toList());
        assertEquals(
                List.of("A paper", "A paper", "A table", "A table", "A table"),
                found.stream()
                        .map(each -> each.citations().get(0).source().name())
                        .toList());
    }

    @Test
    void tellsWhenAFileIsMissingOrCannotBeRead() {
        assertEquals("sources.csv: the file is missing", problem(() -> new CitedFiles(texts)));
        CitedFiles files = files(SOURCES);
        assertEquals("facts.csv: the file is missing", problem(() -> files.rows("facts.csv", COLUMNS)));
        texts.texts.put("facts.csv", "");
        UncheckedIOException fault = assertThrows(UncheckedIOException.class, () -> files.rows("facts.csv", COLUMNS));
        assertEquals("Reading facts.csv", fault.getMessage());
    }

    @Test
    void letsGoOfTheFilesWhenItIsClosed() {
        CitedFiles files = files(SOURCES);
        assertFalse(texts.closed);
        files.close();
        assertTrue(texts.closed);
    }
}
