package org.opencommissioning.rebase;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.money.Proportion;

/** Writes a crosswalk for other tools: one row for each body and each place that gets a share of it. */
final class CrosswalkText {
    private static final List<String> COLUMNS =
            List.of("from", "to", "weight", "numerator", "denominator", "kind", "source");
    private static final int DECIMALS = 12;

    private CrosswalkText() {}

    static void writeCsv(Writer to, Crosswalk crosswalk) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord(COLUMNS);
        rows(crosswalk).forEach(csv::writeRecord);
        csv.flush();
    }

    static String sql(Crosswalk crosswalk) {
        List<String> values = new ArrayList<>();
        for (List<String> row : rows(crosswalk)) {
            values.add("  (" + quoted(row.get(0)) + ", " + quoted(row.get(1)) + ", " + row.get(2) + ", " + row.get(3)
                    + ", " + row.get(4) + ", " + quoted(row.get(5)) + ", " + quoted(row.get(6)) + ")");
        }
        return "VALUES\n" + String.join(",\n", values) + "\n";
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** A share without a place has a row too, with nothing in its second cell, so that weights add to 1 in other tools. */
    private static List<List<String>> rows(Crosswalk crosswalk) {
        List<List<String>> rows = new ArrayList<>();
        for (Route route : crosswalk.routes()) {
            for (Route.Leg leg : route.legs()) {
                rows.add(row(route, leg.to(), leg.share(), String.join("; ", route.sources())));
            }
            if (route.unplaced().signum() > 0) {
                rows.add(row(route, "", route.unplaced(), route.problem().orElse("")));
            }
        }
        return rows;
    }

    private static List<String> row(Route route, String to, Proportion share, String source) {
        return List.of(
                route.from().code().toString(),
                to,
                share.toBigDecimal(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString(),
                share.numerator().toString(),
                share.denominator().toString(),
                route.placement().label(),
                source);
    }
}
