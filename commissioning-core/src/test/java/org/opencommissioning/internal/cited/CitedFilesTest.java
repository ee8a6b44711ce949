package org.opencommissioning.internal.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.market.SupportMarket;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;

/** Files of facts beside one of the sources that they cite. */
class CitedFilesTest {
    @TempDir
    Path folder;

    private CitedFiles files;

    @BeforeEach
    void writeSourcesAndFacts() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), """
                id,kind,title,publisher,licence,address
                a,press,A paper,,,https://example.org/a
                b,dataset,A count,,,
                """);
        Files.writeString(folder.resolve("facts.csv"), """
                fact,source,certainty,note
                1,a,press,
                2,a,press,in print
                3,a,press,in print
                4,b,stated,in print
                5,a,press,in part
                6,a,press,
                """);
        files = new CitedFiles(new Place.Folder(folder));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (CsvRow row : files.rows("facts.csv", List.of("fact", "source", "certainty", "note"))) {
            evidence.add(files.notedEvidence(row));
        }
        return evidence;
    }

    @Test
    void tellTheirSourcesInOrder() {
        assertEquals(
                List.of("A paper", "A count"),
                files.sources().stream().map(Source::name).toList());
        assertEquals(
                List.of(Optional.of(URI.create("https://example.org/a")), Optional.empty()),
                files.sources().stream().map(Source::address).toList());
    }

    @Test
    void giveEachFactItsEvidenceWithItsNote() {
        assertEquals(
                List.of(
                        "press (A paper)",
                        "press (A paper): in print",
                        "press (A paper): in print",
                        "stated (A count): in print",
                        "press (A paper): in part",
                        "press (A paper)"),
                evidence().stream().map(Evidence::toString).toList());
    }

    @Test
    void letFactsOfEqualCellsShareTheirEvidence() {
        List<Evidence> evidence = evidence();
        assertSame(evidence.get(0), evidence.get(5));
        assertSame(evidence.get(1), evidence.get(2));
    }

    @Test
    void areFoundBesideAClassOrNotAtAll() throws IOException {
        List<String> columns = List.of("id", "kind", "title", "publisher", "licence", "address");
        Place records = new Place.Beside(SupportMarket.class, "records");
        assertEquals(new CitedFiles(records).sources().size(), rows(records.rows("sources.csv", columns)));
        assertEquals(
                "none.csv is not beside the classes",
                assertThrows(FileNotFoundException.class, () -> records.rows("none.csv", columns))
                        .getMessage());
        assertEquals(
                "Reading none.csv",
                assertThrows(UncheckedIOException.class, () -> new CitedFiles(records).rows("none.csv", columns))
                        .getMessage());
    }

    private static int rows(Iterable<CsvRow> rows) {
        int count = 0;
        for (CsvRow row : rows) {
            count += row.text("id").isEmpty() ? 0 : 1;
        }
        return count;
    }

    @Test
    void pairsAreTwoTextsInTheirOrder() {
        Pairs<String> pairs = new Pairs<>();
        assertNull(pairs.get("a", "b"));
        pairs.put("a", "b", "first");
        assertEquals("first", pairs.get("a", "b"));
        assertEquals("first", pairs.get("a", "b"));
        assertNull(pairs.get("b", "a"));
        assertNull(pairs.get("a", "c"));
        pairs.put("a", "c", "second");
        assertEquals("second", pairs.get("a", "c"));
        assertEquals("first", pairs.get("a", "b"));
        pairs.put("a", "b", "third");
        assertEquals("third", pairs.get("a", "b"));
    }
}
