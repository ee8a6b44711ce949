package org.opencommissioning.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.opencommissioning.fault.ReferenceDataException;

/**
 * Reads a data file of the library's own: UTF-8 without a byte order mark, a header line with exactly the expected columns in
 * any order, and rows with as many fields as the header. Lines end as on any system; the last need not. Everything else is a
 * {@link ReferenceDataException}.
 */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MEND_QUOTES = "; put the cell in quotes and double each quote inside it";

    private CsvFile() {}

    /**
     * Reads every row.
     *
     * @param name the name of the file, for messages
     * @param bytes its content
     * @param columns the columns it must have
     * @param rows receives each row in turn
     * @throws ReferenceDataException for the first thing wrong
     */
    public static void read(String name, InputStream bytes, List<String> columns, Consumer<CsvRow> rows) {
        String text = text(name, bytes);
        checkQuotes(name, text);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new ReferenceDataException(
                        name, 0, "", "", "the file is empty; expected the header " + join(columns));
            }
            String[] header = header(name, records.next(), columns);
            while (records.hasNext()) {
                CsvRecord csv = records.next();
                if (csv.getFieldCount() == 1 && csv.getField(0).isEmpty()) {
                    throw new ReferenceDataException(name, csv.getStartingLineNumber(), "", "", "the line is empty");
                }
                if (csv.getFieldCount() != header.length) {
                    throw new ReferenceDataException(
                            name,
                            csv.getStartingLineNumber(),
                            "",
                            String.join(",", csv.getFields()),
                            "has " + csv.getFieldCount() + " fields where the header has " + header.length);
                }
                rows.accept(new CsvRow(name, header, csv));
            }
        } catch (CsvParseException e) {
            throw new ReferenceDataException(name, 0, "", "", "not readable as CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    /** Strict: a byte that is not UTF-8 is an error, not a question mark. */
    private static String text(String name, InputStream bytes) {
        byte[] content = content(name, bytes);
        ByteBuffer buffer = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            if (text.startsWith(BYTE_ORDER_MARK)) {
                throw new ReferenceDataException(
                        name, 1, "", "", "begins with a byte order mark; save the file as UTF-8 without one");
            }
            return text;
        } catch (CharacterCodingException e) {
            // the buffer stands at the first byte that could not be read
            String before = new String(content, 0, buffer.position(), StandardCharsets.UTF_8);
            throw new ReferenceDataException(
                    name, lineAfter(before), "", "", "is not UTF-8 text; save the file as UTF-8");
        }
    }

    private static byte[] content(String name, InputStream bytes) {
        try {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    /** The line on which the character after a text stands. */
    private static long lineAfter(String before) {
        return (before + '.').lines().count();
    }

    /**
     * The reader would take a quote that is never closed to hold the rest of the file, and one within a cell for a character like
     * others. Both are slips that hide rows or cells.
     */
    private static void checkQuotes(String name, String text) {
        boolean open = false;
        int openedAt = 0;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
            if (open && after != '"' && !endsCell(after)) {
                throw quoteFault(name, text, i, "a quoted cell goes on after its closing quote" + MEND_QUOTES);
            }
            if (!open && before != '"') {
                openedAt = i;
                if (!endsCell(before)) {
                    throw quoteFault(
                            name, text, i, "a quote stands inside a cell that does not begin with one" + MEND_QUOTES);
                }
            }
            open = !open;
        }
        if (open) {
            throw quoteFault(name, text, openedAt, "a quoted cell begins on this line and is never closed");
        }
    }

    private static boolean endsCell(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }

    private static ReferenceDataException quoteFault(String name, String text, int place, String problem) {
        return new ReferenceDataException(name, lineAfter(text.substring(0, place)), "", "", problem);
    }

    private static String[] header(String name, CsvRecord first, List<String> columns) {
        List<String> found = first.getFields();
        String[] header = new String[found.size()];
        for (int i = 0; i < header.length; i++) {
            String column = found.get(i);
            if (column.isEmpty()) {
                throw new ReferenceDataException(
                        name, 1, "", "", "column " + (i + 1) + " has no name; expected " + join(columns));
            }
            int known = columns.indexOf(column);
            if (known < 0) {
                throw new ReferenceDataException(
                        name, 1, column, column, "is not a column of this file; expected " + join(columns));
            }
            if (found.indexOf(column) != i) {
                throw new ReferenceDataException(name, 1, column, column, "stands twice in the header");
            }
            // the caller's own string, so that a column can be found by identity
            header[i] = columns.get(known);
        }
        for (String column : columns) {
            if (!found.contains(column)) {
                throw new ReferenceDataException(
                        name, 1, column, "", "the column is missing; expected " + join(columns));
            }
        }
        return header;
    }

    private static String join(List<String> columns) {
        return String.join(",", columns);
    }
}
