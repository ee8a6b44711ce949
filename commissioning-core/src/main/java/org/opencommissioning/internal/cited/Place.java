package org.opencommissioning.internal.cited;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;

/** Where data files are. */
public interface Place {
    /**
     * The rows of a file, to be gone through once.
     *
     * @param name its name
     * @param columns the columns it must have
     * @return the rows
     * @throws IOException when it cannot be read, and {@link NoSuchFileException} when it is not there
     */
    Iterable<CsvRow> rows(String name, List<String> columns) throws IOException;

    /** Lets go of what was read; what is asked for after is read again. */
    void close();

    /**
     * The CSV files of a folder.
     *
     * @param path the folder
     */
    record Folder(Path path) implements Place {
        @Override
        public Iterable<CsvRow> rows(String name, List<String> columns) throws IOException {
            try (InputStream bytes = Files.newInputStream(path.resolve(name))) {
                return CsvFile.rows(name, bytes, columns);
            }
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }

    /**
     * The CSV files in a folder beside a class, which every jar of it has.
     *
     * @param type the class
     * @param folder the name of the folder
     */
    record Beside(Class<?> type, String folder) implements Place {
        @Override
        public Iterable<CsvRow> rows(String name, List<String> columns) throws IOException {
            try (InputStream bytes = type.getResourceAsStream(folder + '/' + name)) {
                if (bytes == null) {
                    throw new FileNotFoundException(name + " is not beside the classes");
                }
                return CsvFile.rows(name, bytes, columns);
            }
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }
}
