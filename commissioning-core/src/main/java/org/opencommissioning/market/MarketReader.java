package org.opencommissioning.market;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.market.SupportMarket.Sector;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;
import org.opencommissioning.support.Income;

/**
 * Reads the data files of the market, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them ends
 * the reading with file, line, column and value, and no market is made.
 */
final class MarketReader {
    private static final String SECTOR_FILE = "sector.csv";

    private final CitedFiles files;

    private MarketReader(CitedFiles files) {
        this.files = files;
    }

    static SupportMarket embedded() {
        return new MarketReader(new CitedFiles(new Place.Beside(MarketReader.class, "records"))).read();
    }

    static SupportMarket in(Path folder) {
        return new MarketReader(new CitedFiles(new Place.Folder(folder))).read();
    }

    private SupportMarket read() {
        SupportMarket.Builder market = SupportMarket.builder();
        readCustomers(market);
        readPayments(market, readPayers(market));
        readReports(market);
        return market.sector(readSector()).build();
    }

    private void readCustomers(SupportMarket.Builder market) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "customers.csv",
                List.of("customer", "supplier", "first_day", "last_day", "source", "certainty", "note"))) {
            requireNew(row, "customer", seen, row.text("customer") + ' ' + row.text("supplier"));
            UncertainDay first = row.value("first_day", UncertainDay::parse);
            UncertainDay last = row.value("last_day", UncertainDay::parse);
            try {
                market.addPurchases(purchase(row, Purchase.Kind.NAMED_CUSTOMER)
                        .days(UncertainSpan.of(first, last))
                        .build());
            } catch (InvalidValueException e) {
                throw row.fault("last_day", "cannot be: " + e.getMessage());
            }
        }
    }

    /** Of which commissioners the payments of a year are held. */
    private Map<FinancialYear, Set<OdsCode>> readPayers(SupportMarket.Builder market) {
        Map<FinancialYear, Set<OdsCode>> payers = new TreeMap<>();
        for (CsvRow row : files.rows("payers.csv", List.of("year", "customer", "source", "certainty"))) {
            files.evidence(row);
            OdsCode customer = row.value("customer", OdsCode::of);
            boolean added = payers.computeIfAbsent(row.value("year", FinancialYear::parse), year -> new HashSet<>())
                    .add(customer);
            if (!added) {
                throw row.fault("customer", "stands twice for that year");
            }
        }
        payers.forEach((year, codes) -> market.putPayer(year, ImmutableSet.copyOf(codes)));
        return payers;
    }

    private void readPayments(SupportMarket.Builder market, Map<FinancialYear, Set<OdsCode>> payers) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : files.rows(
                "payments.csv",
                List.of("year", "customer", "supplier", "kind", "payments", "amount", "source", "certainty"))) {
            FinancialYear year = row.value("year", FinancialYear::parse);
            requireNew(row, "customer", seen, year + " " + row.text("customer") + ' ' + row.text("supplier"));
            Purchase.Kind kind = row.value("kind", Purchase.Kind::parse);
            if (kind == Purchase.Kind.NAMED_CUSTOMER) {
                throw row.fault("kind", "does not belong here; named customers stand in customers.csv");
            }
            Purchase purchase = purchase(row, kind)
                    .days(UncertainSpan.certain(year.days()))
                    .payments((int) row.wholeNumber("payments", Integer.MAX_VALUE))
                    .amount(row.value("amount", Pounds::parse))
                    .build();
            if (!payers.getOrDefault(year, Set.of()).contains(purchase.customer())) {
                throw row.fault("customer", "has no row of that year in payers.csv");
            }
            market.addPurchases(purchase);
        }
    }

    private static void requireNew(CsvRow row, String column, Set<String> seen, String key) {
        if (!seen.add(key)) {
            throw row.fault(column, "stands twice with that supplier");
        }
    }

    private Purchase.Builder purchase(CsvRow row, Purchase.Kind kind) {
        return Purchase.builder()
                .customer(row.value("customer", OdsCode::of))
                .supplier(row.value("supplier", OdsCode::of))
                .kind(kind)
                .evidence(kind == Purchase.Kind.NAMED_CUSTOMER ? files.notedEvidence(row) : files.evidence(row));
    }

    private void readReports(SupportMarket.Builder market) {
        for (CsvRow row : files.rows(
                "reports.csv", List.of("units", "kind", "day", "figure", "event", "source", "certainty", "note"))) {
            Evidence evidence = files.notedEvidence(row);
            Citation cited = evidence.citations().get(0);
            try {
                market.addReports(UnitReport.builder()
                        .addAllUnits(units(row))
                        .kind(row.value("kind", UnitReport.Kind::parse))
                        .day(row.value("day", UncertainDay::parse))
                        .figure(
                                row.optionalText("figure").isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(figure(row, cited)))
                        .event(row.optionalText("event"))
                        .evidence(evidence)
                        .build());
            } catch (InvalidValueException e) {
                throw row.fault("kind", "cannot be: " + e.getMessage());
            }
        }
    }

    private static List<OdsCode> units(CsvRow row) {
        List<OdsCode> units = new ArrayList<>();
        for (String code : row.requiredText("units").split("\\|", -1)) {
            try {
                units.add(OdsCode.of(code));
            } catch (InvalidValueException e) {
                throw row.fault("units", "cannot be read: " + e.getMessage());
            }
        }
        return units;
    }

    /** A number, after <em>over</em> or nothing. */
    private static Stated<Long> figure(CsvRow row, Citation cited) {
        String text = row.requiredText("figure");
        boolean over = text.startsWith("over ");
        try {
            long number = Long.parseLong(over ? text.substring("over ".length()) : text);
            return over ? Stated.over(number, cited) : Stated.exactly(number, cited);
        } catch (NumberFormatException e) {
            throw row.fault("figure", "is not a whole number, perhaps after \"over\"");
        }
    }

    private Sector readSector() {
        Map<String, CsvRow> rows = new TreeMap<>();
        for (CsvRow row : files.rows(SECTOR_FILE, List.of("key", "value", "source", "certainty"))) {
            if (rows.put(row.requiredText("key"), row) != null) {
                throw row.fault("key", "stands twice in this file");
            }
        }
        Map<Income.Kind, Stated<Proportion>> shares = new EnumMap<>(Income.Kind.class);
        CsvRow units = take(rows, "units");
        CsvRow income = take(rows, "income");
        for (Income.Kind kind : Income.Kind.values()) {
            CsvRow share = take(rows, "share of " + kind.label());
            shares.put(kind, Stated.exactly(share.value("value", Proportion::parse), cited(share)));
        }
        FinancialYear year = take(rows, "year").value("value", FinancialYear::parse);
        for (CsvRow unread : rows.values()) {
            throw unread.fault("key", "is not a key of this file");
        }
        try {
            return Sector.of(
                    year,
                    Stated.exactly((int) units.wholeNumber("value", Integer.MAX_VALUE), cited(units)),
                    Stated.exactly(income.value("value", Pounds::parse), cited(income)),
                    shares);
        } catch (InvalidValueException e) {
            throw units.fault("value", "does not go with the others: " + e.getMessage());
        }
    }

    private Citation cited(CsvRow row) {
        return files.evidence(row).citations().get(0);
    }

    private static CsvRow take(Map<String, CsvRow> rows, String key) {
        CsvRow row = rows.remove(key);
        if (row == null) {
            throw new ReferenceDataException(SECTOR_FILE, 0, "key", "", "the row " + key + " is missing");
        }
        return row;
    }
}
