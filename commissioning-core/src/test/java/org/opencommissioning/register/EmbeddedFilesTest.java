package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.ReferenceDataException;

/** The edition inside the jar is read as it was compiled, and as CSV where it was not. */
class EmbeddedFilesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private final List<String> opened = new ArrayList<>();

    /** The files inside the jar, with a note of those that are asked for. */
    private class Noting extends EmbeddedFiles {
        @Override
        InputStream open(String name) throws IOException {
            opened.add(name);
            return super.open(name);
        }
    }

    private final class Uncompiled extends Noting {
        @Override
        InputStream open(String name) throws IOException {
            InputStream found = super.open(name);
            return name.endsWith(".dat") ? null : found;
        }
    }

    /** One of the files is replaced. */
    private static final class Changed extends EmbeddedFiles {
        private final String changed;
        private final byte[] content;

        Changed(String changed, byte[] content) {
            this.changed = changed;
            this.content = content;
        }

        @Override
        InputStream open(String name) throws IOException {
            return name.equals(changed) ? new ByteArrayInputStream(content) : super.open(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies.dat", "practices.dat"})
    void areCompiledByTheBuild(String name) throws IOException {
        try (InputStream bytes = new EmbeddedFiles().open(name)) {
            assertNotNull(
                    bytes, name + " is not beside the classes; the build compiles the edition in process-classes");
        }
    }

    @Test
    void areInAClassAsFarAsTheyAreAboutBodies() throws IOException {
        try (InputStream file = EmbeddedFiles.class.getResourceAsStream("edition/bodies.dat");
                InputStream embedded = new EmbeddedFiles().open("bodies.dat")) {
            assertInstanceOf(ByteArrayInputStream.class, embedded, "the build embeds them in process-classes");
            assertArrayEquals(file.readAllBytes(), embedded.readAllBytes());
        }
    }

    @Test
    void areReadAsTheyWereCompiledAndPracticesWhenAskedFor() {
        Register register = RegisterReader.read(new Noting());
        assertEquals(List.of("bodies.dat"), opened);
        register.asOf(DAY).practices();
        assertEquals(List.of("bodies.dat", "practices.dat"), opened);
        assertSame(Register.standard(), register);
    }

    @Test
    void areReadAsCsvWhereNothingWasCompiled() {
        Register register = RegisterReader.read(new Uncompiled());
        assertSame(Register.standard(), register);
        assertTrue(opened.containsAll(List.of("bodies.dat", "sources.csv", "memberships.csv", "practices.csv")));
    }

    private static void assertSame(Register expected, Register register) {
        assertEquals(expected.edition(), register.edition());
        assertEquals(expected.bodies(), register.bodies());
        assertTrue(RegisterDiff.between(expected, register).isEmpty());
        assertEquals(expected.practices().practices(), register.practices().practices());
        assertEquals(expected.practices().rows(), register.practices().rows());
    }

    @Test
    void mustBeWholeWhereTheyAreCompiled() {
        EmbeddedFiles cut = new Changed("bodies.dat", new byte[0]);
        assertEquals(
                "bodies.dat: is not of the form that this version of the library reads; build the library again",
                assertThrows(ReferenceDataException.class, () -> RegisterReader.read(cut))
                        .getMessage());
    }

    @Test
    void saysWhenAskedForPracticesThatTheyAreCutShort() throws IOException {
        byte[] content;
        try (InputStream bytes = new EmbeddedFiles().open("practices.dat")) {
            content = bytes.readNBytes(1000);
        }
        Landscape landscape =
                RegisterReader.read(new Changed("practices.dat", content)).asOf(DAY);
        ReferenceDataException fault = assertThrows(ReferenceDataException.class, landscape::practices);
        assertTrue(
                fault.getMessage().matches("practices\\.dat: has 1000 bytes, expected \\d{6}; build the library again"),
                fault::getMessage);
    }

    @Test
    void mustBeThere() {
        EmbeddedFiles none = new EmbeddedFiles() {
            @Override
            InputStream open(String name) {
                return null;
            }
        };
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> RegisterReader.read(none));
        assertEquals("Reading sources.csv", thrown.getMessage());
        assertInstanceOf(FileNotFoundException.class, thrown.getCause());
        assertEquals("sources.csv is not beside the classes", thrown.getCause().getMessage());
    }
}
