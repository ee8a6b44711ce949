package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.opencommissioning.fault.ReferenceDataException;

/** Reads one file of figures. */
final class FigureCsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FigureCsv layout;
    private final String name;

    FigureCsvReader(FigureCsv layout, String name) {
        this.layout = layout;
        this.name = name;
    }

    @SuppressWarnings("resource") // the stream is the caller's
    FigureTable read(InputStream bytes) {
        FigureRowHandler rows = new FigureRowHandler(layout, name);
        try {
            CsvReader<FigureRowHandler> reader = CsvReader.builder()
                    .fieldSeparator(layout.separator())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(rows, withoutMark(bytes));
            for (FigureRowHandler each : reader) {
                requireNonNull(each, "row");
            }
        } catch (CsvParseException e) {
            // what is thrown at a row, rather than by the reading of CSV, comes as a cause
            throw e.getCause() instanceof RuntimeException fault ? fault : unreadable(e, rows);
        } catch (UncheckedIOException e) {
            throw ioFault(requireNonNull(e.getCause(), "cause"), rows);
        } catch (IOException e) {
            throw ioFault(e, rows);
        }
        return rows.table();
    }

    /** The text without a byte order mark, which would hide the quote of a first cell in quotes. */
    private static Reader withoutMark(InputStream bytes) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static ReferenceDataException unreadable(CsvParseException e, FigureRowHandler rows) {
        String message = String.valueOf(e.getMessage());
        return message.contains("quot")
                ? rows.here(
                        rows.column(),
                        "a quoted cell begins on this line that is never closed, goes on over the end of the line, or has"
                                + " more than a separator after it")
                : rows.here("", "is not readable as CSV on this line or soon after: " + message);
    }

    private RuntimeException ioFault(IOException e, FigureRowHandler rows) {
        return e instanceof CharacterCodingException
                ? rows.here("", "is not UTF-8 text on this line or soon after; save the file as UTF-8")
                : new UncheckedIOException("Reading " + name, e);
    }
}
