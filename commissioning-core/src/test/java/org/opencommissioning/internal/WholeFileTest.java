package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void takesThePlaceOfTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        WholeFile.write(file, writer -> writer.write("Caf\u00e9\n"));
        assertEquals("Caf\u00e9\n", Files.readString(file));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    void leavesWhatWasThereWhenItCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        IOException full = new IOException("the disk is full");
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class,
                () -> WholeFile.write(file, writer -> {
                    writer.write("half");
                    throw full;
                }));
        assertEquals("Writing " + file, thrown.getMessage());
        assertEquals(full, thrown.getCause());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("table.csv"), names());
    }

    @Test
    void writesBesideThePartsOfOthers() throws IOException {
        Files.writeString(folder.resolve("table.csv.1.part"), "of another");
        WholeFile.write(folder.resolve("table.csv"), writer -> {
            writer.write("new");
            assertEquals(List.of("table.csv.1.part", "table.csv.2.part"), names());
        });
        assertEquals("of another", Files.readString(folder.resolve("table.csv.1.part")));
        assertEquals("new", Files.readString(folder.resolve("table.csv")));
        assertEquals(List.of("table.csv", "table.csv.1.part"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
