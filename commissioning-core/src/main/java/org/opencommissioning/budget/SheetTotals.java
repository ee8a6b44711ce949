package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;

/** Adds up the parts of each total of a sheet. */
final class SheetTotals {
    private final AllocationSheet sheet;
    private final Map<OdsCode, AllocationSheet.Row> rows = new HashMap<>();
    private final Landscape landscape;
    private final Findings findings;

    /** What is added up, in heads or in pence, how much of either it is rounded to, and how so many of them print. */
    private record Column(
            String name, Function<AllocationSheet.Row, Optional<Long>> cell, long unit, LongFunction<String> print) {
        static Column people(String name, Function<AllocationSheet.Row, Optional<Long>> cell) {
            return new Column(name, cell, 1, people -> String.format(Locale.ROOT, "%,d", people));
        }

        static Column money(String name, Function<AllocationSheet.Row, Optional<Pounds>> cell, Pounds unit) {
            return new Column(
                    name,
                    row -> cell.apply(row).map(Pounds::pence),
                    unit.pence(),
                    pence -> Pounds.ofPence(pence).toString());
        }

        String print(long value) {
            return print.apply(value);
        }
    }

    private SheetTotals(AllocationSheet sheet, Landscape landscape, Findings findings) {
        this.sheet = sheet;
        sheet.rows().forEach(row -> rows.put(row.code(), row));
        this.landscape = landscape;
        this.findings = findings;
    }

    static void check(AllocationSheet sheet, Landscape landscape, Findings findings) {
        List<AllocationSheet.Row> totals =
                sheet.rows().stream().filter(AllocationSheet.Row::isTotal).toList();
        if (totals.isEmpty()) {
            findings.missing("a row that adds up others");
        }
        SheetTotals checks = new SheetTotals(sheet, landscape, findings);
        totals.forEach(checks::check);
    }

    private void check(AllocationSheet.Row total) {
        Optional<Organisation> body = landscape.find(total.code());
        if (body.isEmpty()) {
            findings.missing("what " + total.code() + " adds up");
            return;
        }
        List<Organisation> withoutRow = new ArrayList<>();
        Map<Organisation, Set<Organisation>> found = new LinkedHashMap<>();
        collect(body.get(), found, withoutRow);
        Set<OdsCode> parts = notCountedTwice(found);
        found.values().forEach(withoutRow::removeAll);
        List<OdsCode> without = withoutRow.stream()
                .map(ccg -> OdsCode.of(ccg.code().toString()))
                .toList();
        if (parts.isEmpty() && without.isEmpty()) {
            findings.missing("what " + body.get() + " adds up");
        }
        if (!without.isEmpty()) {
            SheetRules.reportMissing("for " + total.code() + " the row", without, findings);
        } else if (!parts.isEmpty()) {
            List<AllocationSheet.Row> added =
                    parts.stream().map(code -> requireNonNull(rows.get(code))).toList();
            columns().forEach(column -> check(column, total, added));
        }
    }

    /** Down to those that have rows of their own, which are the CCGs at the latest; each with the CCGs that it stands for. */
    private void collect(Organisation total, Map<Organisation, Set<Organisation>> found, List<Organisation> without) {
        for (Organisation member : landscape.hierarchy().membersOf(total)) {
            if (member.code() instanceof OdsCode code && rows.containsKey(code)) {
                found.put(member, ccgsOf(member));
            } else if (member instanceof Ccg ccg) {
                without.add(ccg);
            } else {
                collect(member, found, without);
            }
        }
    }

    private Set<Organisation> ccgsOf(Organisation body) {
        if (body instanceof Ccg) {
            return Set.of(body);
        }
        Set<Organisation> ccgs = new HashSet<>();
        for (Organisation member : landscape.hierarchy().membersOf(body)) {
            ccgs.addAll(ccgsOf(member));
        }
        return ccgs;
    }

    /** In London one area team stands beside three that share its CCGs: the larger ones count, and those within them do not. */
    private static Set<OdsCode> notCountedTwice(Map<Organisation, Set<Organisation>> found) {
        List<Map.Entry<Organisation, Set<Organisation>>> largestFirst = new ArrayList<>(found.entrySet());
        largestFirst.sort(Comparator.comparing(entry -> -entry.getValue().size()));
        Set<Organisation> counted = new HashSet<>();
        Set<OdsCode> parts = new LinkedHashSet<>();
        for (Map.Entry<Organisation, Set<Organisation>> entry : largestFirst) {
            boolean within = !entry.getValue().isEmpty() && counted.containsAll(entry.getValue());
            if (!within && entry.getKey().code() instanceof OdsCode code) {
                parts.add(code);
                counted.addAll(entry.getValue());
            }
        }
        return parts;
    }

    private List<Column> columns() {
        return List.of(
                Column.people("raw population", AllocationSheet.Row::rawPopulation),
                Column.people("weighted population", AllocationSheet.Row::weightedPopulation),
                Column.money("allocation", row -> Optional.of(row.allocation()), sheet.unit()),
                Column.money("target", AllocationSheet.Row::target, sheet.unit()),
                Column.money("distance from target", AllocationSheet.Row::publishedDistance, sheet.unit()));
    }

    /** Half a unit for each part: no more can come of rounding the parts and the total. */
    private void check(Column column, AllocationSheet.Row total, List<AllocationSheet.Row> parts) {
        Optional<Long> printed = column.cell().apply(total);
        if (printed.isEmpty()) {
            return;
        }
        List<OdsCode> unknown = parts.stream()
                .filter(part -> column.cell().apply(part).isEmpty())
                .map(AllocationSheet.Row::code)
                .toList();
        if (!unknown.isEmpty()) {
            SheetRules.reportMissing("the " + column.name(), unknown, findings);
            return;
        }
        long sum = 0;
        for (AllocationSheet.Row part : parts) {
            sum = Math.addExact(sum, column.cell().apply(part).orElseThrow());
        }
        long allowed = Math.multiplyExact(column.unit(), parts.size() / 2); // all are whole units
        if (Math.abs(Math.subtractExact(sum, printed.get())) > allowed) {
            findings.violated("the " + column.name() + " of " + total.code() + " is "
                            + column.print(printed.get()) + ", and its " + parts.size()
                            + (parts.size() == 1 ? " part is " : " parts add up to ")
                            + column.print(sum) + "; rounding explains " + column.print(allowed) + " at most")
                    .naming("code", total.code())
                    .naming("column", column.name())
                    .naming("printed", column.print(printed.get()))
                    .naming("sum", column.print(sum));
        }
    }
}
