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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertEquals(kept("figures.txt"), spend(file, Optional.empty()));
    }

    @Test
    void saysWhereTheFiguresOfAFileAreBroken(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,month,spend\n07P,2014-04,many\n");
        ReferenceDataException fault = assertThrows(ReferenceDataException.class, () -> spend(file, Optional.empty()));
        assertEquals(
                file
                        + " line 2, column spend: \"many\" is not a figure: expected a number of at most 2 decimals; a text"
                        + " that stands for a missing figure is named with missing",
                fault.getMessage());
    }

    @Test
    void saysWhatPrimaryCareOfTheEightIsPaidFor(@TempDir Path folder) throws IOException {
        Path early = payments(folder.resolve("payments-2014-15.csv"), "07P,08E,08G,07W,07Y,08Y,09A,08C,01C");
        Path late = payments(folder.resolve("payments_21_22.csv"), "W2U3Z,01C");
        assertEquals(
                kept("payments.txt"),
                printed(out -> PrimaryCareSpend.print(Register.standard(), new Page(out), early + "," + late)));
    }

    /** A dash is no figure, and neither nothing nor the end of the page. */
    @Test
    void saysWhatItLacksOfPrimaryCare(@TempDir Path folder) throws IOException {
        Path file = payments(folder.resolve("payments-2014-15.csv"), "07P,08E,08G,07W,07Y,08Y,09A,08C,08C");
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        rows.replaceAll(row -> row.replace(",100000,10000,", ",-,-,"));
        rows.set(1, rows.get(1).replace(",-,-,1360001", ",-,600000,-"));
        rows.set(2, rows.get(2).replace(",250000,-,-,1360001", ",-,-,600000,1600000"));
        Files.write(file, rows);
        assertEquals(
                kept("payments-lacking.txt"),
                printed(out -> PrimaryCareSpend.print(Register.standard(), new Page(out), file.toString())));
    }

    @Test
    void saysWhichFileOfPaymentsItCannotUse(@TempDir Path folder) throws IOException {
        Path yearless = payments(folder.resolve("payments.csv"), "07P");
        Path lacking = payments(folder.resolve("payments-2014-15.csv"), "07P");
        Path again = payments(folder.resolve("14-15.csv"), "07P,08E,08G,07W,07Y,08Y,09A,08C");
        Path twice = payments(folder.resolve("2014-15.csv"), "07P,08E,08G,07W,07Y,08Y,09A,08C");
        assertEquals(
                folder.resolve("none.csv") + ": no such file; give one with -Dpayments=FILE.csv",
                fault(folder.resolve("none.csv").toString()));
        assertEquals(
                yearless
                        + ": the name does not tell the year of its payments; call it something like payments-2014-15.csv",
                fault(yearless.toString()));
        assertEquals(
                lacking + ": payments of 2014-15 to 1 practice of 1 commissioner, and none of them is of 07W",
                fault(lacking.toString()));
        assertEquals(twice + ": there is a file of 2014-15 already", fault(again + "," + twice));
    }

    private static Path payments(Path file, String codes) throws IOException {
        StringBuilder rows =
                new StringBuilder("CCG Code,Practice Code,Contract Type,Global Sum,Balance of PMS Expenditure,"
                        + "Premises Payments,Winter Fund,Total NHS Payments to General Practice\n");
        int practice = 10;
        for (String code : codes.split(",", -1)) {
            rows.append(code).append(",A000").append(practice++).append(",GMS,1000000,250000,100000,10000,1360001\n");
        }
        return Files.writeString(file, rows);
    }

    private static String fault(String files) {
        return assertThrows(
                        Exception.class,
                        () -> printed(out -> PrimaryCareSpend.print(Register.standard(), new Page(out), files)))
                .getMessage();
    }

    @Test
    void saysThatAFileOfFiguresIsEmptyOrNotThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        NoSuchFileException absent = assertThrows(NoSuchFileException.class, () -> spend(file, Optional.empty()));
        assertEquals(file + ": no such file; give one with -Dfigures=FILE.csv", absent.getMessage());
        Files.writeString(file, "");
        ReferenceDataException empty = assertThrows(ReferenceDataException.class, () -> spend(file, Optional.empty()));
        assertEquals(file + ": the file is empty; expected a header", empty.getMessage());
    }

    /** The bodies of 2014 and of 2021 in one file: each month has the codes of its day. */
    @ParameterizedTest
    @CsvSource({"2014-12, 2021-05", "2014-15, 2021-22"})
    void givesEachPeriodItsCodes(String early, String late, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,period,spend\n07P," + early + ",1\nW2U3Z," + late + ",2\n");
        String text = spend(file, Optional.of("period"));
        assertTrue(
                text.endsWith("NHS North West London ICB - W2U3Z (W2U3Z), " + late
                        + "               2.00\nNHS North West London ICB - W2U3Z (W2U3Z), " + early
                        + "               1.00\n"),
                text);
    }

    /** 2011-12 alone may be a December. Where every period reads as a financial year, it is one. */
    @Test
    void takesPeriodsForFinancialYearsWhereAllOfThemReadSo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,period,spend\n07P,2013-14,1\n07P,2011-12,1\n");
        assertEquals(
                file
                        + " line 3, column period: \"2011-12\" has the codes of 2011-04-01, of which edition 2026.04, bodies from"
                        + " 2013-03-31 to 2026-04-01, practices to 2025-02-10, does not speak",
                assertThrows(ReferenceDataException.class, () -> spend(file, Optional.of("period")))
                        .getMessage());
    }

    @Test
    void saysThatAColumnHoldsNoPeriods(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, "ccg,month,spend\n07P,Dec 14,1\n");
        assertEquals(
                file
                        + " line 2, column month: \"Dec 14\" is not a period: expected a month such as 2018-07, 201807 or 2018-07-01",
                assertThrows(ReferenceDataException.class, () -> spend(file, Optional.of("month")))
                        .getMessage());
        assertEquals(
                "FigureTable of spend: no column year among its keys [month]",
                assertThrows(IllegalArgumentException.class, () -> spend(file, Optional.of("year")))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ccg\",\"spend, total\"\r\n\"07P\",\"1,234.50\"\r\n",
                "ccg;spend, total\n07P;1234.5\n",
                "ccg;\"spend, total\"\n07P;1234.5\n",
                "\uFEFFccg\tspend, total\n07P\t1234.5\n",
                "\uFEFF\"ccg\"|\"spend, total\"\n\"07P\"|\"1234.5\"\n"
            })
    void readsAFileWhateverStandsBetweenItsColumns(String content, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("spend.csv");
        Files.writeString(file, content);
        String text = spend(file, Optional.empty());
        assertTrue(text.contains("spend, total: 1,234.50 before, 1,234.50 after; equal for every key"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "'ccg,Harr\u00F3w#07P,1#'      ! ' line 1: is not UTF-8 text on this line or soon after; save the file as UTF-8'",
                "'ccg,place,spend#07P,Harr\u00F3w,1#' ! ' line 1: is not UTF-8 text on this line or soon after; save the file as"
                        + " UTF-8'",
                "'\u00EF\u00BB\u00BFspend#1#' ! ' line 1, column spend: stands first, where the codes are expected, and is said to"
                        + " hold the figures; name the column of codes with body'",
                "'#ccg,spend#07P,1#'          ! ' line 1: the line is empty; expected a header'",
                "'ccg,spend,,#07P,1,,#'       ! ' line 1: column 3 has no name; give it one, or say ignoringOthers to leave it out'",
                "'\"ccg,spend#07P,1#'         ! ' line 1: a quoted cell begins on this line that is never closed, goes on over the"
                        + " end of the line, or has more than a separator after it'"
            })
    void saysInOneLineWhatIsWrongWithAFileOfFigures(String content, String problem, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("spend.csv");
        // one byte for each character
        Files.write(file, unquoted(content).replace('#', '\n').getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                file + unquoted(problem),
                assertThrows(ReferenceDataException.class, () -> spend(file, Optional.empty()))
                        .getMessage());
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static String spend(Path file, Optional<String> period) throws IOException {
        return printed(out -> RebaseSpend.print(Register.standard(), new Page(out), file, period));
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
