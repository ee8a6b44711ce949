package org.opencommissioning.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The editions under {@code src/test/resources/editions}: {@code good}, which is read, and one folder under {@code bad} for each
 * thing that can be wrong, which holds the files that differ from {@code good} and the message to expect.
 */
final class EditionFixtures {
    /** The name of the file with the message to expect. */
    static final String EXPECTED = "expected.txt";

    private EditionFixtures() {}

    /** The edition that is read. */
    static Path good() {
        return root().resolve("good");
    }

    /** The folders of what can be wrong, in the order of their names. */
    static List<Path> bad() {
        return filesIn(root().resolve("bad"));
    }

    /** What a folder holds, in the order of the names. */
    static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the data files of a folder over those of another. */
    static void copy(Path from, Path to) {
        try {
            for (Path file : filesIn(from)) {
                if (!file.endsWith(EXPECTED)) {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        URL url = Objects.requireNonNull(EditionFixtures.class.getResource("/editions"), "the folder editions");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
