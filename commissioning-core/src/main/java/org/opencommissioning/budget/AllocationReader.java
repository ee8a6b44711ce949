package org.opencommissioning.budget;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;

/**
 * Reads the data files of allocations, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them ends
 * the reading with file, line, column and value, and nothing is made of them.
 */
final class AllocationReader {
    /** No allocation has more units, and a million pounds times it can still be held. */
    private static final long MOST_UNITS = 10_000_000_000L;

    private static final long MOST_PEOPLE = 10_000_000_000L;

    private static final Set<Pounds> UNITS = Set.of(Pounds.of(1), Pounds.thousands(1), Pounds.millions(1));

    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,4}\\.\\d\\d");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

    private final CitedFiles files;
    private final Map<String, Allocation.Round> rounds = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** One published table, before its rows. */
    private record Table(
            CsvRow row,
            FinancialYear year,
            Allocation.Kind kind,
            Allocation.Round round,
            Certainty roundCertainty,
            Pounds unit,
            LocalDate codesOf,
            Evidence evidence,
            Set<String> bodies) {}

    private AllocationReader(CitedFiles files) {
        this.files = files;
    }

    static Allocations embedded() {
        return new AllocationReader(new CitedFiles(new Place.Beside(AllocationReader.class, "allocations"))).read();
    }

    static Allocations in(Path folder) {
        return new AllocationReader(new CitedFiles(new Place.Folder(folder))).read();
    }

    private Allocations read() {
        readRounds();
        readTables();
        Allocations.Builder book = Allocations.builder();
        readAllocations(book);
        readSheets(book);
        for (Table table : tables.values()) {
            if (table.bodies().isEmpty()) {
                throw table.row().fault("table", "has no row in allocations.csv or sheet_rows.csv");
            }
        }
        return book.build();
    }

    private void readRounds() {
        for (CsvRow row : files.rows("rounds.csv", List.of("round", "published", "source", "certainty", "note"))) {
            files.notedEvidence(row);
            String name = row.requiredText("round");
            Allocation.Round round = Allocation.Round.of(name, row.value("published", UncertainDay::parse));
            if (rounds.putIfAbsent(name, round) != null) {
                throw row.fault("round", "stands twice in this file");
            }
        }
    }

    private void readTables() {
        Set<List<Object>> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "tables.csv",
                List.of(
                        "table",
                        "year",
                        "kind",
                        "round",
                        "round_certainty",
                        "published",
                        "unit",
                        "codes_of",
                        "source",
                        "certainty",
                        "note"))) {
            Allocation.Round round = rounds.get(row.requiredText("round"));
            if (round == null) {
                throw row.fault("round", "is not a round of rounds.csv");
            }
            Table table = new Table(
                    row,
                    row.value("year", FinancialYear::parse),
                    row.value("kind", Allocation.Kind::parse),
                    round,
                    row.value("round_certainty", Certainty::parse),
                    unit(row),
                    row.day("codes_of"),
                    evidence(row),
                    new HashSet<>());
            if (tables.putIfAbsent(row.requiredText("table"), table) != null) {
                throw row.fault("table", "stands twice in this file");
            }
            if (!seen.add(List.of(table.year(), table.kind(), round))) {
                throw row.fault("round", "stands twice for that year and kind");
            }
        }
    }

    /** What the table itself is, published when it was: the round may have been announced before. */
    private Evidence evidence(CsvRow row) {
        Evidence evidence = files.notedEvidence(row);
        UncertainDay published = row.value("published", UncertainDay::parse);
        Evidence dated = Evidence.of(
                evidence.certainty(),
                evidence.citations().stream()
                        .map(citation -> Citation.of(citation.source(), published))
                        .toList());
        return evidence.note().map(dated::noting).orElse(dated);
    }

    private static Pounds unit(CsvRow row) {
        Pounds unit = row.value("unit", Pounds::parse);
        if (!UNITS.contains(unit)) {
            throw row.fault("unit", "is none that amounts are printed in; expected £1, £1,000 or £1,000,000");
        }
        return unit;
    }

    private void readAllocations(Allocations.Builder book) {
        for (CsvRow row : files.rows("allocations.csv", List.of("table", "body", "amount", "codes_of"))) {
            Table table = table(row);
            book.addAllocations(Allocation.builder()
                    .body(body(row, "body", table))
                    .year(table.year())
                    .kind(table.kind())
                    .round(table.round())
                    .roundCertainty(table.roundCertainty())
                    .amount(table.unit().times(row.wholeNumber("amount", MOST_UNITS)))
                    .codedOn(row.optionalDay("codes_of").orElse(table.codesOf()))
                    .evidence(table.evidence())
                    .build());
        }
    }

    private Table table(CsvRow row) {
        Table table = tables.get(row.requiredText("table"));
        if (table == null) {
            throw row.fault("table", "is not a table of tables.csv");
        }
        return table;
    }

    private static OdsCode body(CsvRow row, String column, Table table) {
        OdsCode body = row.value(column, OdsCode::of);
        if (!table.bodies().add(body.toString())) {
            throw row.fault(column, "stands twice in that table");
        }
        return body;
    }

    private void readSheets(Allocations.Builder book) {
        Map<String, AllocationSheet.Builder> sheets = new LinkedHashMap<>();
        for (CsvRow row : files.rows(
                "sheet_rows.csv",
                List.of(
                        "table",
                        "code",
                        "total",
                        "raw_population",
                        "weighted_population",
                        "allocation",
                        "target",
                        "distance",
                        "percent",
                        "opening_percent",
                        "growth_percent",
                        "allocation_per_head",
                        "target_per_head"))) {
            Table table = table(row);
            if (table.kind() != Allocation.Kind.PROGRAMME) {
                throw row.fault("table", "is not one of programme allocations, which alone have targets here");
            }
            AllocationSheet.Row read = sheetRow(row, table);
            sheets.computeIfAbsent(row.text("table"), name -> sheet(table)).addRows(read);
        }
        for (AllocationSheet.Builder each : sheets.values()) {
            AllocationSheet sheet = each.build();
            book.addSheets(sheet).addAllAllocations(sheet.allocations());
        }
    }

    private static AllocationSheet.Builder sheet(Table table) {
        return AllocationSheet.builder()
                .year(table.year())
                .round(table.round())
                .roundCertainty(table.roundCertainty())
                .unit(table.unit())
                .codedOn(table.codesOf())
                .evidence(table.evidence());
    }

    private static AllocationSheet.Row sheetRow(CsvRow row, Table table) {
        try {
            return AllocationSheet.Row.builder()
                    .code(body(row, "code", table))
                    .isTotal(isTotal(row))
                    .rawPopulation(people(row, "raw_population"))
                    .weightedPopulation(people(row, "weighted_population"))
                    .allocation(table.unit().times(row.wholeNumber("allocation", MOST_UNITS)))
                    .target(amount(row, "target", table.unit()))
                    .publishedDistance(amount(row, "distance", table.unit()))
                    .publishedPercent(percent(row, "percent"))
                    .openingPercent(percent(row, "opening_percent"))
                    .growthPercent(percent(row, "growth_percent"))
                    .allocationPerHead(amount(row, "allocation_per_head", Pounds.of(1)))
                    .targetPerHead(amount(row, "target_per_head", Pounds.of(1)))
                    .build();
        } catch (InvalidValueException e) {
            throw row.fault("code", "has a row that cannot be: " + e.getMessage());
        }
    }

    private static boolean isTotal(CsvRow row) {
        String text = row.text("total");
        if (!text.isEmpty() && !text.equals("yes")) {
            throw row.fault("total", "is not yes; leave the cell empty for no");
        }
        return !text.isEmpty();
    }

    private static Optional<Long> people(CsvRow row, String column) {
        return row.optionalText(column).map(text -> row.wholeNumber(column, MOST_PEOPLE));
    }

    private static Optional<Pounds> amount(CsvRow row, String column, Pounds unit) {
        return row.optionalText(column).map(text -> {
            if (!WHOLE.matcher(text).matches()) {
                throw row.fault(column, "is not a whole number");
            }
            return unit.times(Long.parseLong(text));
        });
    }

    private static Optional<BigDecimal> percent(CsvRow row, String column) {
        return row.optionalText(column).map(text -> {
            if (!PERCENT.matcher(text).matches()) {
                throw row.fault(column, "is not a percentage with two decimals, such as -7.58");
            }
            return new BigDecimal(text);
        });
    }
}
