package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opencommissioning.fault.ReferenceDataException;

/** A file of figures that a test writes and has read. */
record FigureFile(Path file) {
    FigureTable read(FigureCsv layout, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return layout.read(file);
    }

    /** What is said of a file that is refused. */
    String messageOf(FigureCsv layout, String content) {
        return String.valueOf(assertThrows(ReferenceDataException.class, () -> read(layout, content))
                .getMessage());
    }
}
