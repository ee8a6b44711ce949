package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.opencommissioning.fault.ReferenceDataException;

/** Reads one file of figures. */
final class FigureCsvReader {
    private final FigureCsv layout;
    private final String name;

    FigureCsvReader(FigureCsv layout, String name) {
        this.layout = layout;
        this.name = name;
    }

    @SuppressWarnings("resource") // the stream is the caller's
    FigureTable read(InputStream bytes) {
        FigureRowHandler rows = new FigureRowHandler(layout, name);
        CsvReader<FigureRowHandler> reader = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(rows, new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        try {
            for (FigureRowHandler each : reader) {
                requireNonNull(each, "row");
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof ReferenceDataException fault) {
                throw fault;
            }
            throw new ReferenceDataException(name, rows.line(), "", "", unreadable(e));
        } catch (UncheckedIOException e) {
            throw ioFault(requireNonNull(e.getCause(), "cause"), rows);
        }
        return rows.table();
    }

    private static String unreadable(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        return "is not readable as CSV after this line: "
                + (e.getCause() == null ? message : String.valueOf(e.getCause().getMessage()));
    }

    private RuntimeException ioFault(IOException e, FigureRowHandler rows) {
        return e instanceof CharacterCodingException
                ? new ReferenceDataException(
                        name,
                        rows.line(),
                        "",
                        "",
                        "is not UTF-8 text on this line or soon after; save the file as UTF-8")
                : new UncheckedIOException("Reading " + name, e);
    }
}
