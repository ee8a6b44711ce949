package org.opencommissioning.payments;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.period.FinancialYear;

/** What is wrong with a file, one file for each fault, and what is said of it. Nothing is made of any of them. */
class BadPaymentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/payments/bad");

    private static final String HEADER = "CCG Code,Practice Code,Global Sum,Seniority\n";
    private static final String GOOD = HEADER + "07P,Z00001,1,2\n";

    /** Files with bytes that no editor shows. */
    private static final Map<String, byte[]> NOT_SEEN = Map.of(
            "nul-in-a-cell.csv", (GOOD + "07P,Z00002,1\0,2\n").getBytes(UTF_8),
            "nul-in-the-header.csv", "CCG Code,Practice Code,Global\0Sum\n07P,Z00001,1\n".getBytes(UTF_8),
            "utf-16-with-mark.csv", ("\uFEFF" + GOOD).getBytes(UTF_16LE),
            "utf-16-without-mark.csv", GOOD.getBytes(UTF_16BE),
            "utf-16-without-mark-other-way.csv", GOOD.getBytes(UTF_16LE));

    @TempDir
    private Path written;

    @Test
    void saysOfEachFileWhatIsWrongWithItAndWhere() throws IOException {
        for (Map.Entry<String, byte[]> file : NOT_SEEN.entrySet()) {
            Files.write(written.resolve(file.getKey()), file.getValue());
        }
        Map<String, String> found = new TreeMap<>();
        for (Path file : Iterables.concat(files(FOLDER), files(written))) {
            ReferenceDataException e = assertThrows(
                    ReferenceDataException.class,
                    () -> GpPayments.read(file, FinancialYear.startingIn(2018)),
                    file::toString);
            found.put(file.getFileName().toString(), e.getMessage());
        }
        assertEquals(
                String.join("\n", Files.readAllLines(FOLDER.resolve("messages.txt"))),
                String.join("\n", found.values()));
    }

    /** The reading of CSV has no other fault today; a later one must not be told as one of quotes. */
    @Test
    void aFaultOfCsvThatIsNotOneOfQuotesIsToldAsItIs() {
        RowHandler handler = new RowHandler("text.csv", PaymentCategories.standard());
        assertEquals(
                "text.csv line 1: is not readable as CSV on this line or soon after: the field is too long, quoted or not",
                PaymentsReader.unreadable(new CsvParseException("the field is too long, quoted or not"), handler)
                        .getMessage());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(
                "nowhere.csv: the file is missing",
                assertThrows(
                                ReferenceDataException.class,
                                () -> GpPayments.read(Path.of("nowhere.csv"), FinancialYear.startingIn(2018)))
                        .getMessage());
    }

    @Test
    void theFaultIsThereForProgramsToo() {
        ReferenceDataException e = assertThrows(
                ReferenceDataException.class,
                () -> GpPayments.read(
                        FOLDER.resolve("amount-of-less-than-a-penny.csv"), FinancialYear.startingIn(2018)));
        assertEquals("amount-of-less-than-a-penny.csv", e.file());
        assertEquals(2, e.line());
        assertEquals("Seniority", e.column());
        assertEquals("2.505", e.value());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
