package org.opencommissioning.cocommissioning;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;

/**
 * Reads the data files of the uptake, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them ends
 * the reading with file, line, column and value, and no uptake is made.
 */
final class UptakeReader {
    /** There never were so many CCGs, nor so many payments of one. */
    private static final int MOST = 1_000_000;

    /** What stands for the number where a source says <em>all</em>: a word, which a register of another day would not count alike. */
    private static final String ALL = "all";

    private static final String NO_MODEL = "none";

    private final CitedFiles files;

    private UptakeReader(CitedFiles files) {
        this.files = files;
    }

    static Uptake embedded() {
        return new UptakeReader(new CitedFiles(new Place.Beside(UptakeReader.class, "uptake"))).read();
    }

    static Uptake in(Path folder) {
        return new UptakeReader(new CitedFiles(new Place.Folder(folder))).read();
    }

    private Uptake read() {
        Uptake.Builder uptake = Uptake.builder();
        readCounts(uptake);
        readBids(uptake);
        readReports(uptake);
        readSpending(uptake);
        return uptake.build();
    }

    private void readCounts(Uptake.Builder uptake) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row :
                files.rows("counts.csv", List.of("area", "from", "of", "number", "source", "certainty", "note"))) {
            Evidence evidence = files.notedEvidence(row);
            uptake.addCounts(Uptake.Count.builder()
                    .area(row.requiredText("area"))
                    .of(row.value("of", Uptake.Count.Of::parse))
                    .from(row.day("from"))
                    .number(number(row, "number", evidence))
                    .evidence(evidence)
                    .build());
            if (!seen.add(key(row, "area", "from", "of", "number"))) {
                throw row.fault("number", "stands twice for that area, day and thing counted");
            }
        }
    }

    private void readBids(Uptake.Builder uptake) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "bids.csv", List.of("area", "from", "model", "number", "out_of", "source", "certainty", "note"))) {
            Evidence evidence = files.notedEvidence(row);
            boolean all = row.requiredText("number").equals(ALL);
            try {
                uptake.addBids(Uptake.Bid.builder()
                        .area(row.requiredText("area"))
                        .from(row.day("from"))
                        .model(
                                row.text("model").equals(NO_MODEL)
                                        ? Optional.empty()
                                        : Optional.of(row.value("model", CoCommissioningModel::parse)))
                        .number(all ? Optional.empty() : Optional.of(number(row, "number", evidence)))
                        .outOf(row.optionalText("out_of").map(text -> (int) row.wholeNumber("out_of", MOST)))
                        .evidence(evidence)
                        .build());
            } catch (InvalidValueException e) {
                throw row.fault("number", "cannot be: " + e.getMessage());
            }
            if (!seen.add(key(row, "area", "from", "model", "number"))) {
                throw row.fault("number", "stands twice for that area, day and model");
            }
        }
    }

    /** The figure, too, says where it was said of the future, is not confirmed, or was worked out or put in and no source has it. */
    private static Stated<Integer> number(CsvRow row, String column, Evidence evidence) {
        Stated<Integer> number = Stated.exactly(
                (int) row.wholeNumber(column, MOST), evidence.citations().get(0));
        return switch (evidence.certainty()) {
            case ANNOUNCED, EXPECTED -> number.as(Strength.FORECAST);
            case GENERAL_KNOWLEDGE -> number.as(Strength.UNDERSTOOD);
            case INFERRED, ASSUMED -> number.as(Strength.OPINION);
            case STATED, SNAPSHOT, CONFLICT_RESOLVED, PRESS -> number;
        };
    }

    private void readReports(Uptake.Builder uptake) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "reports.csv",
                List.of("ccg", "model", "kind", "first_day", "last_day", "source", "certainty", "note"))) {
            Report.Kind kind = row.value("kind", Report.Kind::parse);
            if (kind.isFromPayments()) {
                throw row.fault("kind", "does not belong here; it follows from spending.csv");
            }
            uptake.addNamed(Report.builder()
                    .ccg(row.value("ccg", OdsCode::of))
                    .model(row.value("model", CoCommissioningModel::parse))
                    .kind(kind)
                    .days(days(row))
                    .evidence(files.notedEvidence(row))
                    .build());
            if (!seen.add(key(row, "ccg", "model", "kind", "first_day", "source"))) {
                throw row.fault("ccg", "stands twice with that model, kind, first day and source");
            }
        }
    }

    private static UncertainSpan days(CsvRow row) {
        UncertainDay first = row.value("first_day", UncertainDay::parse);
        UncertainDay last = row.value("last_day", UncertainDay::parse);
        try {
            return UncertainSpan.of(first, last);
        } catch (InvalidValueException e) {
            throw row.fault("last_day", "cannot be: " + e.getMessage());
        }
    }

    private void readSpending(Uptake.Builder uptake) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "spending.csv",
                List.of("year", "ccg", "delegated", "contracts", "payments", "without_area", "source", "certainty"))) {
            try {
                uptake.addSpending(spending(row, seen)
                        .delegated(row.value("delegated", Pounds::parse))
                        .contracts(row.value("contracts", Pounds::parse))
                        .payments((int) row.wholeNumber("payments", MOST))
                        .withoutArea((int) row.wholeNumber("without_area", MOST))
                        .evidence(files.evidence(row))
                        .build());
            } catch (InvalidValueException e) {
                throw row.fault("ccg", "has a row that cannot be: " + e.getMessage());
            }
        }
        for (CsvRow row : files.rows("not_held.csv", List.of("year", "ccg"))) {
            uptake.addSpending(spending(row, seen).build());
        }
    }

    /** What both files have: payments that are held, and those that were looked for and are not. */
    private static Spending.Builder spending(CsvRow row, Set<String> seen) {
        Spending.Builder spending = Spending.builder();
        spending.ccg(row.value("ccg", OdsCode::of)).year(row.value("year", FinancialYear::parse));
        if (!seen.add(key(row, "year", "ccg"))) {
            throw row.fault("ccg", "stands twice for that year");
        }
        return spending;
    }

    private static String key(CsvRow row, String... columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(row.text(column)).append('\n');
        }
        return key.toString();
    }
}
