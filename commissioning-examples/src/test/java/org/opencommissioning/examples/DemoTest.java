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
import org.opencommissioning.fault.ReferenceDataException;
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
        Files.writeString(
                file, "month,ccg,spend\n2018-01,10G,17\n2018-01,07P,20\n2018-01,ZZZZ9,1\n2018-01,NHS Ealing,2\n");
        assertEquals(kept("vintage.txt"), printed(out -> WhichVintage.print(Register.standard(), new Page(out), file)));
    }

    @Test
    void readsGssCodesToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "area,spend\nE38000020,17\nE38000041,20\n");
        String text = printed(out -> WhichVintage.print(Register.standard(), new Page(out), file));
        assertTrue(text.contains("Column area: 2 codes, which all fit 2013-04-01..2017-03-31."), text);
    }

    @Test
    void saysWhichBodyStandsBesideItsParts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,spend\n07P,17\nW2U3Z,20\n");
        String text = printed(out -> WhichVintage.print(Register.standard(), new Page(out), file));
        assertTrue(
                text.contains(
                        "  W2U3Z stands beside 07P, of which it holds some or all: what is in both is counted twice."),
                text);
    }

    @Test
    void saysWhereAFileIsBroken(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,spend\n07P\n");
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> printed(out -> WhichVintage.print(Register.standard(), new Page(out), file)));
        assertTrue(fault.getMessage().startsWith(file + ": "), fault.getMessage());
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
                file + ": none of its columns holds an ODS or GSS code that the register has heard of",
                fault.getMessage());
    }

    @Test
    void carriesTheFiguresOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(
                file,
                "ccg,month,spend\n07P,2014-04,100.01\n08E,2014-04,3\nZZ9,2014-04,5\n05C,2014-04,7.77\n07W,2014-04,\n");
        assertEquals(kept("figures.txt"), printed(out -> RebaseSpend.print(Register.standard(), new Page(out), file)));
    }

    @Test
    void saysWhereTheFiguresOfAFileAreBroken(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,month,spend\n07P,2014-04,many\n");
        ReferenceDataException fault = assertThrows(
                ReferenceDataException.class,
                () -> printed(out -> RebaseSpend.print(Register.standard(), new Page(out), file)));
        assertEquals(
                file
                        + " line 2, column spend: \"many\" is not a figure: expected a number of at most 2 decimals; a text"
                        + " that stands for a missing figure is named with missing",
                fault.getMessage());
    }

    @Test
    void saysThatAFileOfFiguresIsEmptyOrNotThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        NoSuchFileException absent = assertThrows(
                NoSuchFileException.class,
                () -> printed(out -> RebaseSpend.print(Register.standard(), new Page(out), file)));
        assertEquals(file + ": no such file; give one with -Dfigures=FILE.csv", absent.getMessage());
        Files.writeString(file, "");
        ReferenceDataException empty = assertThrows(
                ReferenceDataException.class,
                () -> printed(out -> RebaseSpend.print(Register.standard(), new Page(out), file)));
        assertEquals(file + ": the file is empty; expected a header", empty.getMessage());
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
