package org.opencommissioning.register;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Source files too large for this repository. Their folder is the system property {@code commissioning.data}, or else
 * {@code ../shared/data} beside the repository; where it is absent, the tests that read it are skipped.
 */
public final class SharedData {
    private SharedData() {}

    /** A file of that folder, by its path there. */
    public static Path file(String name) {
        String folder = System.getProperty("commissioning.data");
        // tests run in the folder of their module
        Path data = folder == null
                ? Path.of("..", "..", "shared", "data").toAbsolutePath().normalize()
                : Path.of(folder);
        assumeTrue(
                Files.isDirectory(data),
                () -> "Skipped: no folder " + data + "; -Dcommissioning.data=FOLDER names another");
        return data.resolve(name);
    }

    /** The rows of a file whose first line names its columns. */
    public static List<NamedCsvRecord> rows(String name) {
        Path path = file(name);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
