package org.opencommissioning.internal.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.market.SupportMarket;

/** Files in a folder, and those that stand beside a class. */
class PlaceTest {
    private static final Place RECORDS = new Place.Beside(SupportMarket.class, "records");

    private static List<String> column(Place place, String file, String column, String... others) throws IOException {
        List<String> columns = new ArrayList<>(List.of(others));
        columns.add(column);
        List<String> cells = new ArrayList<>();
        for (CsvRow row : place.rows(file, columns)) {
            cells.add(row.text(column));
        }
        return cells;
    }

    @Test
    void readsAFileBesideAClass() throws IOException {
        List<String> keys = column(RECORDS, "sector.csv", "key", "value", "source", "certainty");
        assertEquals(
                List.of("year", "units", "income", "share of CCGs", "share of NHS England", "share of others"), keys);
    }

    @Test
    void tellsWhenAFileIsNotBesideTheClasses() {
        FileNotFoundException fault =
                assertThrows(FileNotFoundException.class, () -> RECORDS.rows("nothing.csv", List.of("key")));
        assertEquals("nothing.csv is not beside the classes", fault.getMessage());
    }

    @Test
    void readsAFileOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.csv"), "key,value\na,1\nb,2\n");
        Place place = new Place.Folder(folder);
        assertEquals(List.of("a", "b"), column(place, "own.csv", "key", "value"));
        assertThrows(NoSuchFileException.class, () -> place.rows("other.csv", List.of("key")));
    }
}
