package org.opencommissioning.rebase;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.rebase.RebasedTable.Row;

/**
 * Writes figures in the layout in which they can be read again: the code, the keys, the figure or the parts of a rate, and, where
 * figures are missing, how many of each row.
 */
final class RebasedCsv {
    private RebasedCsv() {}

    static void write(Writer to, RebasedTable table, List<Row> rows) throws IOException {
        List<Measure> planes = table.measure().planes();
        boolean anyMissing = rows.stream().anyMatch(row -> row.missing() > 0);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        List<String> cells = new ArrayList<>();
        cells.add(table.bodyName());
        cells.addAll(table.keyColumns());
        planes.forEach(plane -> cells.add(plane.name()));
        if (anyMissing) {
            cells.add(missingColumn(cells));
        }
        csv.writeRecord(cells);
        for (Row row : rows) {
            cells.clear();
            cells.add(row.code());
            cells.addAll(row.keys());
            for (int plane = 0; plane < planes.size(); plane++) {
                cells.add(row.figures().isEmpty() ? "" : text(row.figures().get(plane)));
            }
            if (anyMissing) {
                cells.add(Long.toString(row.missing()));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    /** What the column that counts missing figures is called beside others: what is read again knows it by that name. */
    static String missingColumn(List<String> others) {
        StringBuilder name = new StringBuilder("missing");
        while (others.contains(name.toString())) {
            name.append(" figures");
        }
        return name.toString();
    }

    private static String text(BigDecimal figure) {
        return figure.toPlainString();
    }
}
