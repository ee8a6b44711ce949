package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.fault.ReferenceDataException;

/** What the build compiles, beside the CSV files it was compiled from; and the form of it, byte by byte. */
class CompiledFilesTest {
    private static final Path EDITION = classes().resolve("org/opencommissioning/register/edition");
    private static final List<String> COLUMNS = List.of("code", "name");

    /** Of f.csv: the texts f.csv, code, name, 07P, and in other than ASCII Café; a header, and two rows. */
    private static final byte[] SMALL = bytes(
            'O', 'C', 'F', 1, 0, 0, 0, 48, //
            5, 4, //
            5, 'f', '.', 'c', 's', 'v', 4, 'c', 'o', 'd', 'e', 4, 'n', 'a', 'm', 'e', 3, '0', '7', 'P', //
            5, 'C', 'a', 'f', 0xC3, 0xA9, //
            1, 0, 9, //
            2, 1, 2, //
            1, 3, 4, //
            2, 3, 3);

    @TempDir
    Path folder;

    static List<String> csvFiles() {
        try (Stream<Path> files = Files.list(EDITION)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("csvFiles")
    void holdEveryCellOfTheEditionOnItsLine(String name) throws IOException {
        assertEquals(csv(EDITION.resolve(name)), compiled(EDITION, name));
    }

    @Test
    void areOfTheVeryFilesThatAreThere() throws IOException, InterruptedException {
        assertEquals(11, csvFiles().size());
        for (String name : csvFiles()) {
            Files.copy(EDITION.resolve(name), folder.resolve(name));
        }
        compile();
        for (String name : List.of("bodies.dat", "practices.dat")) {
            assertArrayEquals(
                    Files.readAllBytes(EDITION.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void holdWhatCsvCanSay() throws IOException, InterruptedException {
        String many = IntStream.range(0, 20_000).mapToObj(i -> i + ",\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("many.csv"), "code,name\n" + many);
        Files.writeString(
                folder.resolve("odd.csv"),
                "name,code\r\n\"North, \"\"East\"\"\r\nand West\",07P\r\n \u2003,\u00E9\r\nYnys M\u00F4n \uD83D\uDE00,07P");
        Files.writeString(folder.resolve("practices.csv"), "code");
        compile();
        for (String name : List.of("many.csv", "odd.csv", "practices.csv")) {
            assertEquals(csv(folder.resolve(name)), compiled(folder, name), name);
        }
        assertEquals(
                List.of(
                        "2: [North, \"East\"\r\nand West, 07P]",
                        "4: [ \u2003, \u00E9]",
                        "5: [Ynys M\u00F4n \uD83D\uDE00, 07P]"),
                compiled(folder, "odd.csv"));
        assertEquals(20_000, compiled(folder, "many.csv").size());
    }

    @Test
    void areReadInTheFormThatIsDescribed() {
        assertEquals(List.of("2: [07P, Caf\u00E9]", "4: [07P, 07P]"), rows(SMALL, "f.csv", COLUMNS));
        assertEquals(List.of("2: [Caf\u00E9, 07P]", "4: [07P, 07P]"), rows(SMALL, "f.csv", List.of("name", "code")));
    }

    @Test
    void shareOneStringAmongEqualCells() {
        List<CsvRow> rows = new ArrayList<>();
        read(SMALL).rows("f.csv", COLUMNS).forEach(rows::add);
        assertSame(rows.get(0).text("code"), rows.get(1).text("name"));
    }

    @Test
    void readEqualCellsOnceByOneReader() {
        List<String> read = new ArrayList<>();
        CellReader<Integer> reader = text -> {
            read.add(text);
            return text.length();
        };
        for (CsvRow row : read(SMALL).rows("f.csv", COLUMNS)) {
            assertEquals(row.text("code").length(), row.value("code", reader));
            assertEquals(row.text("name").length(), row.value("name", reader));
        }
        assertEquals(List.of("07P", "Caf\u00E9"), read);
    }

    @Test
    void readACellAnewByAnotherReader() {
        CsvRow row = read(SMALL).rows("f.csv", COLUMNS).iterator().next();
        assertEquals(3, row.value("code", String::length));
        assertEquals("07p", row.value("code", text -> text.toLowerCase(Locale.ROOT)));
    }

    @Test
    void canBeReadAgain() {
        CompiledFiles files = read(SMALL);
        Iterator<CsvRow> rows = files.rows("f.csv", COLUMNS).iterator();
        assertEquals(2, rows.next().line());
        assertEquals(2, files.rows("f.csv", COLUMNS).iterator().next().line());
        assertEquals(4, rows.next().line());
        assertFalse(rows.hasNext());
        assertEquals(
                "no further row",
                assertThrows(NoSuchElementException.class, rows::next).getMessage());
    }

    @Test
    void nameThePlaceOfAFaultAsTheCsvFileDoes() {
        List<CsvRow> rows = new ArrayList<>();
        read(SMALL).rows("f.csv", COLUMNS).forEach(rows::add);
        assertEquals(
                "f.csv line 4, column name: \"07P\" is a code",
                rows.get(1).fault("name", "is a code").getMessage());
    }

    @Test
    void mustHaveTheColumnsAskedFor() {
        assertEquals(
                "f.csv line 1, column name: \"name\" is not a column of this file; expected code",
                messageOf(() -> rows(SMALL, "f.csv", List.of("code"))));
        assertEquals(
                "f.csv line 1, column kind: the column is missing; expected code,kind,name",
                messageOf(() -> rows(SMALL, "f.csv", List.of("code", "kind", "name"))));
    }

    @Test
    void mustHoldTheFileAskedFor() {
        assertEquals("g.csv: the file is missing", messageOf(() -> rows(SMALL, "g.csv", COLUMNS)));
    }

    @Test
    void mustBeWhole() {
        assertEquals(
                "some.dat: has 47 bytes, expected 48; build the library again",
                messageOf(() -> read(Arrays.copyOf(SMALL, SMALL.length - 1))));
        assertEquals(
                "some.dat: has 49 bytes, expected 48; build the library again",
                messageOf(() -> read(Arrays.copyOf(SMALL, SMALL.length + 1))));
    }

    @Test
    void mustBeOfTheFormThatIsDescribed() {
        byte[] later = SMALL.clone();
        later[3] = 2;
        byte[] headAlone = bytes('O', 'C', 'F', 1, 0, 0, 0, 8);
        for (byte[] other : List.of(
                later, new byte[0], Arrays.copyOf(SMALL, 7), headAlone, bytes('c', 'o', 'd', 'e', ',', 'a', 10, 'b'))) {
            assertEquals(
                    "some.dat: is not of the form that this version of the library reads; build the library again",
                    messageOf(() -> read(other)));
        }
    }

    @Test
    void handOnThatTheyCannotBeRead() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertEquals(
                "Reading some.dat",
                assertThrows(UncheckedIOException.class, () -> CompiledFiles.read("some.dat", closed))
                        .getMessage());
    }

    private static String messageOf(Runnable reading) {
        return String.valueOf(
                assertThrows(ReferenceDataException.class, reading::run).getMessage());
    }

    private static CompiledFiles read(byte[] content) {
        return CompiledFiles.read("some.dat", new ByteArrayInputStream(content));
    }

    private static List<String> rows(byte[] content, String name, List<String> columns) {
        return texts(read(content).rows(name, columns), columns);
    }

    private static List<String> texts(Iterable<CsvRow> rows, List<String> columns) {
        List<String> texts = new ArrayList<>();
        for (CsvRow row : rows) {
            texts.add(row.line() + ": " + columns.stream().map(row::text).toList());
        }
        return texts;
    }

    private static List<String> csv(Path file) throws IOException {
        List<String> columns = header(file);
        try (InputStream bytes = Files.newInputStream(file)) {
            return texts(CsvFile.rows(file.getFileName().toString(), bytes, columns), columns);
        }
    }

    private static List<String> compiled(Path folder, String name) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(CompiledFiles.nameFor(name)));
        return rows(content, name, header(folder.resolve(name)));
    }

    private static List<String> header(Path file) throws IOException {
        return List.of(Files.readString(file).lines().findFirst().orElseThrow().split(","));
    }

    /** Runs the program of the build on the files of the folder. */
    private void compile() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classes() + File.pathSeparator + placeOf(CsvReader.class),
                        "src/build/CompileEdition.java",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
    }

    private static Path classes() {
        return placeOf(CompiledFiles.class);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
