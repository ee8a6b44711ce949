import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opencommissioning.internal.CompiledFiles;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;

/**
 * Compiles the data files of an edition, so that a program need not split them each time it reads them. Maven runs it from source,
 * with the classes just compiled on the class path: it reads the files with the strictness of the library. {@link CompiledFiles},
 * which reads what is written here, says what that is. The same files give the same bytes.
 */
final class CompileEdition {
    private final List<Table> tables = new ArrayList<>();
    /** The texts in ASCII, and the others, each with its number among its like. */
    private final Map<String, Integer> ascii = new LinkedHashMap<>();

    private final Map<String, Integer> others = new LinkedHashMap<>();

    /** A data file with its rows. */
    private record Table(String name, List<String> columns, List<CsvRow> rows) {}

    /** Bytes to which numbers are added as {@link CompiledFiles} reads them. */
    private static final class Content extends ByteArrayOutputStream {
        void number(long number) {
            long left = number;
            while (left > 0x7F) {
                write((int) (left & 0x7F | 0x80));
                left >>= 7;
            }
            write((int) left);
        }

        void text(String text) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        void bytes(byte[] bytes) {
            number(bytes.length);
            writeBytes(bytes);
        }
    }

    /**
     * Compiles the CSV files of a folder, and writes what comes of it beside them.
     *
     * @param args the folder
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        Map<String, CompileEdition> compiled = new TreeMap<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            compiled.computeIfAbsent(CompiledFiles.nameFor(name), key -> new CompileEdition())
                    .add(name, file);
        }
        for (Map.Entry<String, CompileEdition> each : compiled.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue().content());
        }
    }

    private void add(String name, Path file) throws IOException {
        List<String> columns;
        try (Stream<String> lines = Files.lines(file)) {
            columns = List.of(lines.findFirst().orElse("").split(",", -1));
        }
        List<CsvRow> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            CsvFile.rows(name, bytes, columns).forEach(rows::add);
        }
        tables.add(new Table(name, columns, rows));
        know(name);
        columns.forEach(this::know);
        for (CsvRow row : rows) {
            columns.forEach(column -> know(row.text(column)));
        }
    }

    private void know(String text) {
        Map<String, Integer> alike = text.chars().allMatch(c -> c <= 0x7F) ? ascii : others;
        alike.putIfAbsent(text, alike.size());
    }

    private int numberOf(String text) {
        Integer number = ascii.get(text);
        return number != null ? number : ascii.size() + others.get(text);
    }

    private byte[] content() throws IOException {
        Content body = new Content();
        body.number(ascii.size() + others.size());
        body.number(ascii.size());
        ascii.keySet().forEach(body::text);
        others.keySet().forEach(body::text);
        body.number(tables.size());
        for (Table table : tables) {
            body.number(numberOf(table.name()));
            body.bytes(content(table));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(whole);
        head.writeInt(CompiledFiles.FORM);
        head.writeInt(2 * Integer.BYTES + body.size());
        body.writeTo(head);
        return whole.toByteArray();
    }

    private byte[] content(Table table) {
        Content content = new Content();
        content.number(table.columns().size());
        table.columns().forEach(column -> content.number(numberOf(column)));
        long line = 1;
        for (CsvRow row : table.rows()) {
            content.number(row.line() - line);
            line = row.line();
            table.columns().forEach(column -> content.number(numberOf(row.text(column))));
        }
        return content.toByteArray();
    }
}
