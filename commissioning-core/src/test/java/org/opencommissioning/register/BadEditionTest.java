package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;

/** Each thing that can be wrong in the files of an edition is refused, with one message that names its place. */
class BadEditionTest {
    private static final int FEWEST_CASES = 137;
    private static final Set<String> READ_WHEN_ASKED = Set.of("practices.csv", "practice_memberships.csv");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @TempDir
    Path folder;

    static Stream<Named<Path>> wrongs() {
        return EditionFixtures.bad().stream()
                .map(path -> Named.of(path.getFileName().toString(), path));
    }

    static List<String> fileNames() {
        return EditionFixtures.filesIn(EditionFixtures.good()).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void refuses(Path wrong) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        EditionFixtures.copy(wrong, folder);

        ReferenceDataException fault = assertDoesNotThrow(() -> faultIn(folder), wrong::toString);

        assertEquals(expected(wrong).stripTrailing(), fault.getMessage(), wrong::toString);
        assertEquals(
                messageStart(fault),
                fault.getMessage().substring(0, messageStart(fault).length()));
        pointsAtTheCell(fault);
        readsTheGoodEditionStill();
    }

    @ParameterizedTest
    @MethodSource("fileNames")
    void missesEachFile(String name) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.delete(folder.resolve(name));

        ReferenceDataException fault = faultIn(folder);

        assertEquals(name + ": the file is missing", fault.getMessage());
        assertEquals(List.of(name, 0L, "", ""), List.of(fault.file(), fault.line(), fault.column(), fault.value()));
    }

    @Test
    void missesTheFolder() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                "sources.csv: the file is missing",
                assertThrows(ReferenceDataException.class, () -> Register.read(nowhere))
                        .getMessage());
    }

    @Test
    void handsOnThatAFileIsAFolder() throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.delete(folder.resolve("aliases.csv"));
        Files.createDirectory(folder.resolve("aliases.csv"));
        assertEquals(
                "Reading aliases.csv",
                assertThrows(UncheckedIOException.class, () -> Register.read(folder))
                        .getMessage());
    }

    @Test
    void saysTheSameOfBadPracticesWheneverAsked() throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.writeString(folder.resolve("practices.csv"), "");
        Register register = Register.read(folder);
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "practices.csv: the file is empty; expected the header"
                            + " practice,setting,first_day,last_day,source,certainty",
                    assertThrows(
                                    ReferenceDataException.class,
                                    () -> register.asOf(DAY).practices())
                            .getMessage());
        }
        EditionFixtures.copy(EditionFixtures.good(), folder);
        assertEquals(4, register.asOf(DAY).practices().gpPractices().size());
    }

    @Test
    void usesEveryFileOfTheFixtures() throws IOException {
        Set<String> known = Set.copyOf(fileNames());
        assertEquals(11, known.size());
        assertTrue(EditionFixtures.bad().size() >= FEWEST_CASES);
        for (Path wrong : EditionFixtures.bad()) {
            List<Path> files = EditionFixtures.filesIn(wrong);
            assertTrue(files.size() > 1 && files.contains(wrong.resolve(EditionFixtures.EXPECTED)), wrong::toString);
            for (Path file : files) {
                Path name = file.getFileName();
                if (!name.toString().equals(EditionFixtures.EXPECTED)) {
                    assertTrue(known.contains(name.toString()), file::toString);
                    assertNotEquals(
                            -1L, Files.mismatch(file, EditionFixtures.good().resolve(name)), file::toString);
                }
            }
        }
    }

    @Test
    void expectsEachMessageOnce() {
        List<String> messages =
                EditionFixtures.bad().stream().map(BadEditionTest::expected).toList();
        Set<String> twice = messages.stream()
                .filter(message -> messages.indexOf(message) != messages.lastIndexOf(message))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), twice);
    }

    /** Practices are read when first asked for: a fault of theirs comes then, any other at once. */
    private static ReferenceDataException faultIn(Path edition) {
        try {
            Register register = Register.read(edition);
            ReferenceDataException late = assertThrows(
                    ReferenceDataException.class, () -> register.asOf(DAY).practices());
            assertTrue(READ_WHEN_ASKED.contains(late.file()), late::getMessage);
            return late;
        } catch (ReferenceDataException early) {
            assertFalse(READ_WHEN_ASKED.contains(early.file()), early::getMessage);
            return early;
        }
    }

    private static String messageStart(ReferenceDataException fault) {
        return fault.file()
                + (fault.line() > 0 ? " line " + fault.line() : "")
                + (fault.column().isEmpty() ? "" : ", column " + fault.column())
                + (fault.value().isEmpty() ? ": " : ": \"" + fault.value() + "\" ");
    }

    /** Looks the cell up in the file itself, by another way than the code under test. */
    private void pointsAtTheCell(ReferenceDataException fault) throws IOException {
        if (fault.line() <= 1 || fault.column().isEmpty()) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(fault.file()))) {
            List<String> cells = rows.stream()
                    .filter(row -> row.getStartingLineNumber() == fault.line())
                    .map(row -> row.getField(fault.column()))
                    .toList();
            assertEquals(List.of(fault.value()), cells);
        }
    }

    /** A failure leaves nothing behind that a later reading would meet. */
    private static void readsTheGoodEditionStill() {
        Register register = Register.read(EditionFixtures.good());
        assertAll(
                () -> assertEquals(21, register.bodies().size()),
                () -> assertEquals(
                        "NHS Newcastle Gateshead CCG (13T)",
                        register.asOf(DAY)
                                .practices()
                                .commissionerOf(OdsCode.of("A86003"))
                                .toString()));
    }

    private static String expected(Path wrong) {
        try {
            return Files.readString(wrong.resolve(EditionFixtures.EXPECTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
