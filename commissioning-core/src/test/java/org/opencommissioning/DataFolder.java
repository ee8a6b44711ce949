package org.opencommissioning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of data files inside the jar, with the {@code DATA.md} that describes them. */
public record DataFolder(String name) {
    private static final Path RESOURCES = Path.of("src/main/resources/org/opencommissioning");

    /** Every folder that has a description and cites sources; the register's has a layout and a test of its own. */
    static Stream<DataFolder> all() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.endsWith("sources.csv"))
                    .map(file ->
                            RESOURCES.relativize(file.getParent()).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("register/edition"))
                    .sorted()
                    .map(DataFolder::new)
                    .toList()
                    .stream();
        }
    }

    /** {@return the description} */
    public String document() {
        return read("DATA.md");
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(name))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the rows of a file} */
    public List<NamedCsvRecord> rows(String file) {
        return CsvReader.builder().ofNamedCsvRecord(read(file)).stream().toList();
    }

    String read(String file) {
        try {
            return Files.readString(RESOURCES.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first two cells of the rows of the table that follows a text, the first without its backquotes} */
    public Map<String, String> firstCells(String after) {
        Pattern cells = Pattern.compile("^\\| `([^`]+)` \\| (\\d+) \\|.*");
        Map<String, String> found = new TreeMap<>();
        document()
                .substring(document().indexOf(after))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(cells::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> found.put(matcher.group(1), matcher.group(2)));
        return found;
    }

    @Override
    public String toString() {
        return name;
    }
}
