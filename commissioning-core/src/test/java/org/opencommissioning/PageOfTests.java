package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A document in whose tables rows name the tests that show them, as {@code Class#method}. */
final class PageOfTests {
    private static final Path TESTS = Path.of("src", "test", "java", "org", "opencommissioning");
    private static final Path DOCUMENTS = Path.of("..", "docs");

    private final Map<String, String> sources = new TreeMap<>();
    private final List<String> lines;

    PageOfTests(String document) throws IOException {
        this.lines = Files.readAllLines(DOCUMENTS.resolve(document));
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    List<String> lines() {
        return lines;
    }

    /** The cells of every row whose first cell is of a form. */
    List<List<String>> rows(String firstCell) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() > 2 && cells.get(1).matches(firstCell)) {
                rows.add(cells.subList(1, cells.size() - 1));
            }
        }
        return rows;
    }

    /** Fails unless every test named in a cell, divided by commas, is there. */
    void requireTests(String row, String cell) {
        assertTrue(!cell.isEmpty(), () -> row + " names no test");
        for (String test : cell.split(", ", -1)) {
            List<String> parts = Arrays.asList(test.split("#", -1));
            String source = sources.get(parts.get(0));
            assertNotNull(source, () -> row + " names " + test + ", of a class that is not there");
            assertTrue(
                    parts.size() == 2 && source.contains("void " + parts.get(1) + "("),
                    () -> row + " names " + test + ", which is not there");
        }
    }
}
