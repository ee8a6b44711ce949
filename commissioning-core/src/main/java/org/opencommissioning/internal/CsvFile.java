package org.opencommissioning.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.opencommissioning.fault.ReferenceDataException;

/**
 * Reads a data file of the library's own: UTF-8 without a byte order mark, a header line with exactly the expected columns in
 * any order, and rows with as many fields as the header. Lines end as on any system; the last need not. Everything else is a
 * {@link ReferenceDataException}.
 */
public final class CsvFile implements Iterator<CsvRow> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What the JDK puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String MEND_QUOTES = "; put the cell in quotes and double each quote inside it";

    private final CsvTable table;
    private final Iterator<CsvRecord> records;

    private CsvFile(CsvTable table, Iterator<CsvRecord> records) {
        this.table = table;
        this.records = records;
    }

    /**
     * Reads the rows of a file, once and in their order. A row at fault shows when its turn comes.
     *
     * @param name the name of the file, for messages
     * @param bytes its content
     * @param columns the columns it must have
     * @return the rows, to be gone through once
     * @throws ReferenceDataException when the file as a whole cannot be read, or its header is wrong; of a row, from the iterator
     */
    public static Iterable<CsvRow> rows(String name, InputStream bytes, List<String> columns) {
        String text = text(name, bytes);
        checkQuotes(name, text);
        Iterator<CsvRecord> records = records(text);
        if (!records.hasNext()) {
            throw new ReferenceDataException(
                    name, 0, "", "", "the file is empty; expected the header " + String.join(",", columns));
        }
        CsvTable table = CsvTable.of(name, records.next().getFields(), columns);
        return new RowsOnce(new CsvFile(table, records));
    }

    /** The text is in memory already: there is nothing to close, and no cell or row is too large for it. */
    @SuppressWarnings("resource")
    private static Iterator<CsvRecord> records(String text) {
        CsvRecordHandler unlimited = CsvRecordHandler.builder()
                .maxFields(Integer.MAX_VALUE)
                .maxFieldSize(Integer.MAX_VALUE)
                .maxRecordSize(Integer.MAX_VALUE)
                .build();
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(unlimited, text)
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public CsvRow next() {
        CsvRecord record = records.next();
        List<String> texts = record.getFields();
        if (texts.size() == 1 && texts.get(0).isEmpty()) {
            throw new ReferenceDataException(table.file(), record.getStartingLineNumber(), "", "", "the line is empty");
        }
        if (texts.size() != table.width()) {
            throw new ReferenceDataException(
                    table.file(),
                    record.getStartingLineNumber(),
                    "",
                    String.join(",", texts),
                    "has " + texts.size() + " fields where the header has " + table.width());
        }
        Cell[] cells = new Cell[texts.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell(texts.get(i));
        }
        return new CsvRow(table, record.getStartingLineNumber(), cells);
    }

    private static String text(String name, InputStream bytes) {
        byte[] content = content(name, bytes);
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = strictText(name, content);
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw new ReferenceDataException(
                    name, 1, "", "", "begins with a byte order mark; save the file as UTF-8 without one");
        }
        return text;
    }

    /** A byte that is not UTF-8 is an error, not a question mark; a question mark that is in the file may stay. */
    private static String strictText(String name, byte[] content) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
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
}
