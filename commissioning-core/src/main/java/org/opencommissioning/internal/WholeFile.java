package org.opencommissioning.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place under another name first, and into its place at the end. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param writer where to
         * @throws IOException when it cannot be written
         */
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes a file, in place of any that is there.
     *
     * @param file the file
     * @param content what to write, in UTF-8
     * @throws UncheckedIOException when it cannot be written; what was there before is there still
     */
    public static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        try {
            Path part = newPart(whole);
            try {
                try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    content.writeTo(writer);
                }
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + file, e);
        }
    }

    /** A new file beside another. One from {@link Files#createTempFile} would be the owner's alone to read, and stay so. */
    private static Path newPart(Path whole) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createFile(whole.resolveSibling(whole.getFileName() + "." + number + ".part"));
            } catch (FileAlreadyExistsException e) {
                // another is being written, or was left; files that were left are few
            }
        }
    }
}
