package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.payments.Layout.Field;
import org.opencommissioning.payments.PaymentsReport.Column;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** Reads one file of payments. */
final class PaymentsReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What the JDK puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';
    /** The two bytes of the byte order mark of UTF-16. */
    private static final byte MARK = (byte) 0xFE;

    private static final byte OTHER_MARK = (byte) 0xFF;
    /** How much is shown of a line in a message. */
    private static final int SHOWN = 40;

    private final String name;
    private final FinancialYear year;
    private final PaymentCategories categories;
    private Charset charset = StandardCharsets.UTF_8;

    PaymentsReader(String name, FinancialYear year, PaymentCategories categories) {
        this.name = name;
        this.year = year;
        this.categories = categories;
    }

    GpPayments read(InputStream bytes) {
        RowHandler handler = new RowHandler(name, categories);
        readRows(text(bytes), handler);
        Layout layout = handler.finished();
        Sheet sheet = new Sheet(name, year, layout, handler.rows);
        return new GpPayments(sheet, report(layout, handler, sheet));
    }

    @SuppressWarnings("resource") // the text is in memory: there is nothing to close
    private void readRows(String text, RowHandler handler) {
        try {
            CsvReader<RowHandler> reader = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(handler, text);
            for (RowHandler each : reader) {
                requireNonNull(each, "row");
            }
        } catch (CsvParseException e) {
            // what is thrown at a row, rather than by the reading of CSV, comes as a cause
            throw e.getCause() instanceof RuntimeException fault ? fault : unreadable(e, handler);
        }
    }

    /** What the reading of CSV does not tell otherwise than in words, and does not place in a column. */
    static ReferenceDataException unreadable(CsvParseException e, RowHandler handler) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Unclosed quoted")) {
            return handler.here(handler.column(), "a quoted cell begins on this line or before that is never closed");
        }
        return message.contains("after closing quote")
                ? handler.here(
                        handler.column(),
                        "a quoted cell goes on after the quote that closes it; a quote within a quoted cell is written twice")
                : handler.here("", "is not readable as CSV on this line or soon after: " + message);
    }

    private String text(InputStream bytes) {
        byte[] content;
        try {
            content = bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
        refuseUtf16(content);
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(content)) {
            charset = WINDOWS;
            text = new String(content, WINDOWS);
        }
        refuseNul(text);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** In UTF-16 each letter of the header has a zero byte before it or after it, whether or not a mark says so. */
    private void refuseUtf16(byte[] content) {
        if (content.length < 2) {
            return;
        }
        byte first = content[0];
        byte second = content[1];
        boolean marked = (first == MARK && second == OTHER_MARK) || (first == OTHER_MARK && second == MARK);
        if (marked || first == 0 || second == 0) {
            throw new ReferenceDataException(name, 1, "", "", "the file is in UTF-16; save it as CSV in UTF-8");
        }
    }

    /** Nobody sees it, so that a message which shows the cell would not help. */
    private void refuseNul(String text) {
        int at = text.indexOf('\0');
        if (at >= 0) {
            String before = text.substring(0, at);
            String line = before.substring(1 + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')));
            throw new ReferenceDataException(
                    name,
                    (before + ".").lines().count(),
                    "",
                    "",
                    "has a NUL, which is not seen, after \"" + line.substring(Math.max(0, line.length() - SHOWN))
                            + "\"; take it out");
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private PaymentsReport report(Layout layout, RowHandler handler, Sheet sheet) {
        PaymentsReport.Builder report = new PaymentsReport.Builder()
                .file(name)
                .encoding(charset.name())
                .addAllMissingCategories(layout.missingCategories())
                .addAllMissingUses(layout.missingUses())
                .addAllUnknownContracts(handler.cells.unknownContracts)
                .blankRows(handler.blankRows)
                .comparison(Comparison.of(handler.rows, layout.slot(Use.TOTAL), layout.lines()))
                .headline(headline(sheet));
        for (Field field : layout.fields()) {
            if (!field.name.isEmpty()) {
                report.addColumns(new Column.Builder()
                        .name(field.name)
                        .use(requireNonNull(field.use, "use"))
                        .category(Optional.ofNullable(field.category))
                        .isNew(!field.known)
                        .differing(field.differing)
                        .withoutFigure(
                                field.slot < 0 || field.is(Use.NOT_UNDERSTOOD) ? 0 : sheet.withoutFigure(field.slot))
                        .build());
            }
        }
        return report.build();
    }

    private static String headline(Sheet sheet) {
        List<String> parts = new ArrayList<>();
        int alone = (int) sheet.practices().stream()
                .filter(practice -> practice.commissioner().isEmpty())
                .count();
        parts.add(count(sheet.practices().size(), "practice") + " of "
                + count(sheet.commissioners().size(), "commissioner"));
        if (alone > 0) {
            parts.add(alone + " of them without one");
        }
        PrimaryCareBudget budget = sheet.national().budget();
        parts.add(budget.lines().size() + " lines of " + (budget.withoutAmount().isEmpty() ? "" : "at least ")
                + sheet.national().knownTotal());
        parts.add(budget.publishedTotal().map(total -> "published as " + total).orElse("without a published total"));
        return String.join(", ", parts);
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
