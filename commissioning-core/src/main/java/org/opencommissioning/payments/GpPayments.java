package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;

/**
 * One file of <em>NHS Payments to General Practice</em>, at the level of practices. Files of any year open: columns are found by name,
 * whatever their order. They are UTF-8, with or without a byte order mark, or Windows-1252, as some were published.
 *
 * <p>A column of numbers under a name that is new is a line if it closes what is between the known lines and the published total; in a file
 * without such a total, if its name does not say that it is something else than money, or a sum. The {@linkplain #report() report} names
 * what was taken as what, and says how far the lines are from the published total.
 *
 * <p>An amount is whole pence, and an empty cell or a dash is no figure, rather than zero. The first thing wrong ends the reading with file,
 * line, column and value, and nothing is made of the file.
 *
 * <pre>{@code
 * GpPayments payments = GpPayments.read(Path.of("nhspaymentsgp-18-19.csv"), FinancialYear.parse("2018-19"));
 * payments.commissioners().get(OdsCode.of("07P")).budget().byStream();
 * System.out.println(payments.report());
 * }</pre>
 */
public final class GpPayments {
    private final Sheet sheet;
    private final PaymentsReport report;

    GpPayments(Sheet sheet, PaymentsReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param year the year that its payments are of, which the file does not say
     * @return its payments
     * @throws ReferenceDataException for the first thing wrong, with line, column and value
     */
    public static GpPayments read(Path file, FinancialYear year) {
        return read(file, year, PaymentCategories.standard());
    }

    /**
     * Reads a file by a table of one's own, such as the standard one with the names of a new year added.
     *
     * @param file the file
     * @param year the year that its payments are of
     * @param categories what payments are called
     * @return its payments
     * @throws ReferenceDataException for the first thing wrong, with line, column and value
     */
    public static GpPayments read(Path file, FinancialYear year, PaymentCategories categories) {
        requireNonNull(year, "year");
        requireNonNull(categories, "categories");
        String name = String.valueOf(requireNonNull(file, "file").getFileName());
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(name, bytes, year, categories);
        } catch (NoSuchFileException e) {
            throw new ReferenceDataException(name, 0, "", "", "the file is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    /**
     * Reads what a stream gives, such as a resource of a program. The stream is read to its end and left open.
     *
     * @param name what it is called in messages
     * @param bytes its content
     * @param year the year that its payments are of
     * @param categories what payments are called
     * @return its payments
     * @throws ReferenceDataException for the first thing wrong, with line, column and value
     */
    public static GpPayments read(String name, InputStream bytes, FinancialYear year, PaymentCategories categories) {
        return new PaymentsReader(
                        requireNonNull(name, "name"),
                        requireNonNull(year, "year"),
                        requireNonNull(categories, "categories"))
                .read(requireNonNull(bytes, "bytes"));
    }

    /** {@return the year that the payments are of} */
    public FinancialYear year() {
        return sheet.year();
    }

    /** {@return the practices, in the order of the file} */
    public List<PracticePayments> practices() {
        return sheet.practices();
    }

    /**
     * Finds a practice.
     *
     * @param practice its code
     * @return the practice; empty where the file does not have it
     */
    public Optional<PracticePayments> find(OdsCode practice) {
        return sheet.find(requireNonNull(practice, "practice"));
    }

    /** {@return what each commissioner's practices add up to, by its code; practices without one are in none} */
    public SortedMap<OdsCode, PaymentFigures> commissioners() {
        return sheet.commissioners();
    }

    /** {@return the practices of which the file does not say who commissions for them} */
    public List<PracticePayments> withoutCommissioner() {
        return practices().stream()
                .filter(practice -> practice.commissioner().isEmpty())
                .toList();
    }

    /** {@return what all practices of the file add up to} */
    public PaymentFigures national() {
        return sheet.national();
    }

    /** {@return what was taken as what} */
    public PaymentsReport report() {
        return report;
    }

    @Override
    public String toString() {
        return "payments of " + year() + " to " + count(practices().size(), "practice") + " of "
                + count(commissioners().size(), "commissioner");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
