package org.opencommissioning.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opencommissioning.rebase.FigureCsv;
import org.opencommissioning.rebase.Measure;

/** Guesses from its header how a file is laid out: codes in the first column, pounds in the last that has a name, keys between. */
final class SpendLayout {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpendLayout() {}

    static FigureCsv of(Path file) throws IOException {
        String header = header(file);
        char separator = separator(header);
        // of a file without any, the reading of it says so
        String last = "figures";
        for (String column : columns(header, separator)) {
            last = column.isBlank() ? last : column;
        }
        return FigureCsv.builder()
                .measure(Measure.pounds(last))
                .separator(separator)
                .build();
    }

    /** The one of the usual signs that is there most, names in quotes left aside. A comma is in names more often than others. */
    private static char separator(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char each : new char[] {';', '\t', '|'}) {
            long found = count(bare, each);
            most = found > 0 && found >= count(bare, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /** What is wrong with the file is said when all of it is read; this takes what it finds. */
    private static String header(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "" : line.replace(BYTE_ORDER_MARK, "");
        }
    }

    private static List<String> columns(String header, char separator) {
        try {
            return header.isEmpty()
                    ? List.of()
                    : CsvReader.builder()
                            .fieldSeparator(separator)
                            .ofSingleCsvRecord(header)
                            .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
