package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Proportion;

/** Writes a crosswalk for other tools: one row for each body and each place that gets a share of it. */
final class CrosswalkText {
    private static final List<String> COLUMNS =
            List.of("from", "to", "weight", "numerator", "denominator", "kind", "source");
    private static final int DECIMALS = 12;
    private static final Proportion SCALE = Proportion.of(1_000_000_000_000L, 1);

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
            values.add("  (" + quoted(row.get(0)) + ", "
                    + (row.get(1).isEmpty() ? "NULL" : quoted(row.get(1))) + ", " + row.get(2) + ", " + row.get(3)
                    + ", " + row.get(4) + ", " + quoted(row.get(5)) + ", " + quoted(row.get(6)) + ")");
        }
        return "VALUES\n" + String.join(",\n", values) + "\n";
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /**
     * A share without a place has a row too, with nothing in its second cell. Weights are rounded together, so that those of a body
     * add to 1 in other tools, as its fractions do.
     */
    private static List<List<String>> rows(Crosswalk crosswalk) {
        List<List<String>> rows = new ArrayList<>();
        for (Route route : crosswalk.routes()) {
            SortedMap<String, Proportion> shares = new TreeMap<>();
            route.legs().forEach(leg -> shares.put(leg.to(), leg.share()));
            if (route.unplaced().signum() > 0) {
                shares.put("", route.unplaced());
            }
            Map<String, Long> weights = Apportionment.round(Maps.transformValues(shares, share -> share.times(SCALE)));
            shares.forEach((to, share) -> rows.add(List.of(
                    route.from().code().toString(),
                    to,
                    BigDecimal.valueOf(requireNonNull(weights.get(to), to), DECIMALS)
                            .stripTrailingZeros()
                            .toPlainString(),
                    share.numerator().toString(),
                    share.denominator().toString(),
                    to.isEmpty()
                            ? Placement.UNPLACED.label()
                            : placementOfLegs(route).label(),
                    to.isEmpty() ? route.problem().orElse("") : String.join("; ", route.sources()))));
        }
        return rows;
    }

    /** What is known of the shares that have a place, where another has none. */
    private static Placement placementOfLegs(Route route) {
        return route.placement() == Placement.UNPLACED ? Placement.APPORTIONED : route.placement();
    }
}
