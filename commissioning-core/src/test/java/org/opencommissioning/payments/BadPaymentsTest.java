package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.period.FinancialYear;

/** What is wrong with a file, one file for each fault, and what is said of it. Nothing is made of any of them. */
class BadPaymentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/payments/bad");

    @Test
    void saysOfEachFileWhatIsWrongWithItAndWhere() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : files()) {
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

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
