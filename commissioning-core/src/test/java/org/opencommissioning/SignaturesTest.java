package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What callers can name changes only on purpose: it is written down, and a change shows in the file that says so. */
class SignaturesTest {
    private static final Path WRITTEN_DOWN = Path.of("signatures.txt");
    private static final Path AS_THEY_ARE = Path.of("target", "signatures.txt");

    @Test
    void areWrittenDown() throws IOException {
        List<String> now = Signatures.ofTheLibrary().lines().toList();
        Files.write(AS_THEY_ARE, now);
        List<String> then = Files.readAllLines(WRITTEN_DOWN);
        List<String> differences = new ArrayList<>();
        String type = "";
        for (String line : then) {
            type = line.startsWith(" ") ? type : line;
            if (!now.contains(line)) {
                differences.add("gone: " + type + line);
            }
        }
        for (String line : now) {
            type = line.startsWith(" ") ? type : line;
            if (!then.contains(line)) {
                differences.add("new: " + type + line);
            }
        }
        String toDo = "if that is meant, copy commissioning-core/" + AS_THEY_ARE + " to commissioning-core/"
                + WRITTEN_DOWN + ", and say in CHANGELOG.md what callers must do";
        assertEquals(List.of(), differences, toDo);
        assertEquals(then, now, toDo);
    }

    private static String of(Class<?> type) {
        StringBuilder text = new StringBuilder();
        Signatures.append(text, type);
        return text.toString();
    }

    /** What a builder gets from generated code, which no caller can name. */
    @SuppressWarnings("unused") // read by reflection
    abstract static class Generated<T extends Comparable<T>> {
        public final Generated<T> name(String... names) {
            return this;
        }
    }

    @SuppressWarnings("unused") // read by reflection
    public static final class Builder extends Generated<String> implements AutoCloseable {
        public static final int LIMIT = 3;

        public Builder(List<? extends Number> numbers, Optional<?>[] more) {}

        public static <K extends Comparable<K>> Optional<K> greatest(List<? super K> of) {
            return Optional.empty();
        }

        @Override
        public void close() {}

        void hidden() {}

        @Override
        public String toString() {
            return "not told";
        }
    }

    @Test
    void tellWhatABuilderInherits() {
        assertEquals("""

                static final class SignaturesTest.Builder implements AutoCloseable
                    final SignaturesTest.Generated<T> name(String[])
                    new SignaturesTest.Builder(List<? extends Number>, Optional<?>[])
                    static <K extends Comparable<K>> Optional<K> greatest(List<? super K>)
                    static final int LIMIT
                    void close()
                """, of(Builder.class));
    }
}
