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
 * Reads a data file of the library's own: UTF-8, a header line with exactly the expected columns in any order, and rows with as
 * many fields as the header. Everything else is a {@link ReferenceDataException}.
 */
public final class CsvFile {
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
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(name, bytes))) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new ReferenceDataException(
                        name, 0, "", "", "the file is empty; expected the header " + join(columns));
            }
            String[] header = header(name, records.next(), columns);
            while (records.hasNext()) {
                CsvRecord csv = records.next();
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
    private static String text(String name, InputStream bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ReferenceDataException(name, 0, "", "", "not UTF-8 text");
        }
    }

    private static String[] header(String name, CsvRecord first, List<String> columns) {
        List<String> found = first.getFields();
        for (int i = 0; i < found.size(); i++) {
            String column = found.get(i);
            if (!columns.contains(column)) {
                throw new ReferenceDataException(
                        name, 1, column, column, "is not a column of this file; expected " + join(columns));
            }
            if (found.indexOf(column) != i) {
                throw new ReferenceDataException(name, 1, column, column, "stands twice in the header");
            }
        }
        for (String column : columns) {
            if (!found.contains(column)) {
                throw new ReferenceDataException(
                        name, 1, column, "", "the column is missing; expected " + join(columns));
            }
        }
        // the caller's own strings, so that a column can be found by identity
        return found.stream()
                .map(column -> columns.get(columns.indexOf(column)))
                .toArray(String[]::new);
    }

    private static String join(List<String> columns) {
        return String.join(",", columns);
    }
}
