package org.opencommissioning.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rebase.Crosswalk;
import org.opencommissioning.rebase.FigureCsv;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.rebase.Measure;
import org.opencommissioning.rebase.PeriodKind;
import org.opencommissioning.rebase.RebasedTable;
import org.opencommissioning.rebase.Rebasing;
import org.opencommissioning.rebase.Weights;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Membership;
import org.opencommissioning.register.Register;

/**
 * Lets the library and DuckDB carry the same rows from the CCGs of 2013 to those of 2018, in turns, and prints what each turn took.
 * One process for each contest, so that none profits from what another has warmed up; {@link RebaseTable} starts them.
 */
final class RebaseContest {
    private static final LocalDate TARGET_DAY = LocalDate.of(2018, 4, 1);
    private static final Measure SPEND = Measure.pounds("spend");
    private static final int CROSSWALK_WARM_UPS = 200;
    private static final String ENUM_CODE = "code_type";
    private static final String ENUM_MONTH = "month_type";
    private static final String TEXT = "VARCHAR";

    private final Register register = Register.standard();
    private final Landscape target = register.asOf(TARGET_DAY);
    private final Rebasing onto = Rebasing.onto(target);
    private final Turns turns = new Turns();
    private final Path folder;
    private final DuckDb duckDb;

    private RebaseContest(Path folder, DuckDb duckDb) {
        this.folder = folder;
        this.duckDb = duckDb;
    }

    /**
     * Holds one contest.
     *
     * @param args the contest, the number of rows, the number of rounds and a folder to write to
     * @throws IOException when a file cannot be written
     * @throws SQLException when the rival refuses
     */
    public static void main(String[] args) throws IOException, SQLException {
        int rows = Integer.parseInt(args[1]);
        try (DuckDb duckDb = new DuckDb()) {
            RebaseContest contest = new RebaseContest(Path.of(args[3]), duckDb);
            switch (args[0]) {
                case "coded" -> contest.coded(GeneratedRows.ofCcgs(contest.register, rows));
                case "strings" -> contest.strings(GeneratedRows.ofCcgs(contest.register, rows));
                case "csv" -> contest.csv(GeneratedRows.ofCcgs(contest.register, rows));
                case "crosswalk" -> contest.crosswalks();
                case "practices" -> contest.practices(GeneratedRows.ofPractices(contest.register, rows));
                default -> throw new IllegalArgumentException("no contest " + args[0]);
            }
            contest.turns.hold(Integer.parseInt(args[2]));
        }
    }

    /** No rival: DuckDB has none of its own. */
    private void crosswalks() {
        Landscape first = register.asOf(GeneratedRows.FIRST_DAY);
        Landscape last = register.asOf(LocalDate.of(2026, 4, 1));
        for (int i = 0; i < CROSSWALK_WARM_UPS; i++) {
            Crosswalk.between(first, last, Weights.standard());
        }
        turns.enter(RebaseTable.LIBRARY, () -> Crosswalk.between(first, last, Weights.standard()), TreeMap::new);
    }

    private void coded(GeneratedRows rows) throws IOException, SQLException {
        loadDuckDb(rows, ENUM_CODE, ENUM_MONTH);
        FigureTable table = rows.coded(SPEND).codedOn(GeneratedRows.FIRST_DAY);
        enterLibrary(() -> onto.apply(table));
        enterJoins("ENUM columns");
    }

    private void strings(GeneratedRows rows) throws IOException, SQLException {
        loadDuckDb(rows, TEXT, TEXT);
        String[] codes = new String[rows.size()];
        String[] months = new String[rows.size()];
        long[] amounts = new long[rows.size()];
        Collector<Integer, ?, FigureTable> summed = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "code", "month").summing(),
                (table, row) -> table.addUnits(amounts[row], codes[row], months[row]));
        // both processors, as the rival has by default
        enterLibrary(
                ", from a parallel stream",
                () -> onto.apply(IntStream.range(0, amounts.length)
                        .parallel()
                        .boxed()
                        .collect(summed)
                        .codedOn(GeneratedRows.FIRST_DAY)));
        enterJoins("VARCHAR columns");
        enterLibrary(", row by row", () -> {
            FigureTable.Builder builder =
                    FigureTable.builder(SPEND, "code", "month").summing();
            for (int row = 0; row < amounts.length; row++) {
                builder.addUnits(amounts[row], codes[row], months[row]);
            }
            return onto.apply(builder.build().codedOn(GeneratedRows.FIRST_DAY));
        });
        int[] row = {0};
        rows.forEach((code, month, pence) -> {
            // a text of its own for each row, as a reader or a driver would give
            codes[row[0]] = new String(code.toCharArray());
            months[row[0]] = new String(month.toCharArray());
            amounts[row[0]++] = pence;
        });
    }

    private void csv(GeneratedRows rows) throws IOException, SQLException {
        Path input = folder.resolve("rows.csv");
        rows.writeCsv(input);
        duckDb.loadCrosswalk(crosswalk(), TEXT);
        Path output = folder.resolve("ours.csv");
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .summing(true)
                .day(GeneratedRows.FIRST_DAY)
                .build();
        turns.enter(
                RebaseTable.LIBRARY,
                () -> onto.apply(layout.read(input)).writeCsv(output),
                () -> duckDb.result(csvFile(output, "DECIMAL(18,2)")));
        enterCsv("DECIMAL", input, "DECIMAL(18,2)", "sum(spend * weight)");
        enterCsv("DOUBLE", input, "DOUBLE", "sum(spend * weight)");
        String from =
                "(SELECT code, month, sum(spend) AS spend FROM " + reading(input, "DECIMAL(18,2)") + " GROUP BY ALL)";
        enterCsvFrom("DECIMAL, added up before the join", from, "sum(spend * weight)");
    }

    private void enterCsv(String name, Path input, String type, String sum) {
        enterCsvFrom(name, reading(input, type), sum);
    }

    private void enterCsvFrom(String name, String from, String sum) {
        Path output = folder.resolve("duckdb-" + turns.size() + ".csv");
        turns.enter(
                "DuckDB, " + name,
                () -> duckDb.run(
                        "COPY (SELECT target AS code, month, (" + sum + ")::DECIMAL(18,2) AS spend FROM " + from
                                + " JOIN crosswalk ON code = source GROUP BY ALL ORDER BY ALL) TO '" + output
                                + "' (HEADER)"),
                () -> duckDb.result(csvFile(output, "DECIMAL(18,2)")));
    }

    private static String reading(Path file, String type) {
        return "read_csv('" + file + "', header = true, columns = {'code': 'VARCHAR', 'month': 'VARCHAR', 'spend': '"
                + type + "'})";
    }

    private static String csvFile(Path file, String type) {
        return "(SELECT code, month, spend * 100 AS pence FROM " + reading(file, type) + ")";
    }

    private void practices(GeneratedRows rows) throws IOException, SQLException {
        Path input = folder.resolve("rows.csv");
        rows.writeCsv(input);
        duckDb.createEnums(rows);
        loadMemberships(rows);
        FigureTable table = rows.coded(SPEND).codedBy("month", PeriodKind.MONTH);
        Rebasing byMembership = onto.practicesByMembershipThen();
        enterLibrary(() -> byMembership.apply(table));
        for (String type : List.of(ENUM_CODE, TEXT)) {
            String name = type.equals(TEXT) ? "VARCHAR" : "ENUM";
            duckDb.run("CREATE OR REPLACE TABLE rows_" + name + " AS SELECT code::" + type
                    + " AS code, (month || '-01')::DATE AS day, (spend * 100)::BIGINT AS pence FROM "
                    + reading(input, "DECIMAL(18,2)"));
            duckDb.run("CREATE OR REPLACE TABLE membership_" + name + " AS SELECT practice::" + type
                    + " AS practice, commissioner, first, last FROM membership");
            String join = " JOIN membership_" + name + " ON code = practice AND day BETWEEN first AND last"
                    + " JOIN carried ON commissioner = source AND day = since GROUP BY ALL";
            enterQuery(
                    name + " codes",
                    "SELECT target AS code, strftime(day, '%Y-%m') AS month, sum(pence * weight) AS pence FROM rows_"
                            + name + join);
            enterQuery(
                    name + " codes, added up before the join",
                    "SELECT target AS code, strftime(day, '%Y-%m') AS month, sum(pence * weight) AS pence FROM (SELECT code, day,"
                            + " sum(pence) AS pence FROM rows_" + name + " GROUP BY ALL)" + join);
        }
    }

    /** Who commissioned for each practice from day to day, and where each month's commissioners led. */
    private void loadMemberships(GeneratedRows rows) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String code : rows.codes()) {
            for (Membership each : target.practices().historyOf(OdsCode.of(code))) {
                values.add("('" + code + "', '" + each.parent().code() + "', DATE '"
                        + each.days().firstDay().orElse(GeneratedRows.FIRST_DAY) + "', DATE '"
                        + each.days().lastDay().orElse(LocalDate.of(2099, 12, 31)) + "')");
            }
        }
        duckDb.run("CREATE TABLE membership AS SELECT * FROM (VALUES " + String.join(", ", values)
                + ") AS v(practice, commissioner, first, last)");
        duckDb.run("CREATE TABLE carried (since DATE, source VARCHAR, target VARCHAR, weight DOUBLE)");
        for (String month : rows.months()) {
            Landscape day = register.asOf(LocalDate.parse(month + "-01"));
            duckDb.loadCrosswalk(Crosswalk.of(commissioners(rows, day), day, target, Weights.standard()), TEXT);
            duckDb.run("INSERT INTO carried SELECT DATE '" + day.day() + "', source, target, weight FROM crosswalk");
        }
    }

    private static Set<Organisation> commissioners(GeneratedRows rows, Landscape day) {
        Set<Organisation> found = new LinkedHashSet<>();
        for (String code : rows.codes()) {
            day.practices().findCommissionerOf(OdsCode.of(code)).ifPresent(found::add);
        }
        return found;
    }

    private Crosswalk crosswalk() {
        return Crosswalk.between(register.asOf(GeneratedRows.FIRST_DAY), target, Weights.standard());
    }

    private void loadDuckDb(GeneratedRows rows, String codeType, String monthType) throws IOException, SQLException {
        Path file = folder.resolve("rows.csv");
        rows.writeCsv(file);
        duckDb.createEnums(rows);
        duckDb.loadRows("rows", file, codeType, monthType);
        duckDb.loadCrosswalk(crosswalk(), codeType);
        Files.delete(file);
    }

    @FunctionalInterface
    private interface Carrying {
        RebasedTable carry();
    }

    private void enterLibrary(Carrying carrying) {
        enterLibrary("", carrying);
    }

    private void enterLibrary(String variant, Carrying carrying) {
        RebasedTable[] last = new RebasedTable[1];
        turns.enter(RebaseTable.LIBRARY + variant, () -> last[0] = carrying.carry(), () -> pence(last[0]));
    }

    private static Map<String, Double> pence(RebasedTable table) {
        Map<String, Double> pence = new TreeMap<>();
        for (RebasedTable.Row row : table.rows()) {
            pence.put(
                    row.code() + ' ' + row.keys().get(0),
                    row.figures().get(0).movePointRight(2).doubleValue());
        }
        return pence;
    }

    private void enterJoins(String name) {
        String select = "SELECT target AS code, month, sum(pence * weight) AS pence FROM ";
        String join = " JOIN crosswalk ON code = source GROUP BY ALL";
        enterQuery(name, select + "rows" + join);
        enterQuery(
                name + ", decimal weights",
                "SELECT target AS code, month, sum(pence * weight::DECIMAL(18,15)) AS pence FROM rows" + join);
        enterQuery(
                name + ", added up before the join",
                select + "(SELECT code, month, sum(pence) AS pence FROM rows GROUP BY ALL)" + join);
    }

    private void enterQuery(String name, String query) {
        String table = "result_" + turns.size();
        turns.enter(
                "DuckDB, " + name,
                () -> duckDb.run("CREATE OR REPLACE TEMP TABLE " + table + " AS " + query),
                () -> duckDb.result(table));
    }
}
