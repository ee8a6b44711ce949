package org.opencommissioning.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.register.Register;

class DemoTest {
    @Test
    void printsThePageThatIsKept() throws IOException {
        assertEquals(kept("demo.txt"), printed(page -> Demo.print(page)));
    }

    @Test
    void fitsATerminalOfOneHundredColumns() throws IOException {
        printed(page -> Demo.print(page)).lines().forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    }

    @Test
    void datesTheCodesOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "month,ccg,spend\n2018-01,10G,17\n2018-01,07P,20\n2018-01,7P,1\n");
        assertEquals(kept("vintage.txt"), printed(out -> WhichVintage.print(Register.standard(), new Page(out), file)));
    }

    @Test
    void saysWhichFileIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("spend.csv");
        NoSuchFileException fault = assertThrows(
                NoSuchFileException.class,
                () -> printed(out -> WhichVintage.print(Register.standard(), new Page(out), file)));
        assertEquals(file + ": no such file; give one with -Dcodes=FILE.csv", fault.getMessage());
    }

    @Test
    void saysThatAFileHoldsNoCodes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "month,spend\n2018-01,17\n");
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> printed(out -> WhichVintage.print(Register.standard(), new Page(out), file)));
        assertEquals(
                file + ": none of its columns holds an ODS code that the register has heard of", fault.getMessage());
    }

    private interface Printing {
        void to(PrintStream out) throws IOException;
    }

    private static String printed(Printing printing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printing.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String kept(String name) throws IOException {
        try (InputStream bytes = DemoTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
