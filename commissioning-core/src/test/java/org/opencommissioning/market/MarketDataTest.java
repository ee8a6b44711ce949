package org.opencommissioning.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.SharedData;

/** The market beside the tables that it was put together from; skipped where these are not there. */
class MarketDataTest {
    private static final SupportMarket MARKET = SupportMarket.standard();
    private static final FinancialYear YEAR = FinancialYear.parse("2018-19");

    @Test
    void holdsEveryPaymentOfTheYear() {
        Map<String, String> published = new TreeMap<>();
        for (NamedCsvRecord row : SharedData.rows("facts/csu_payments_by_ccg_2018_19.csv")) {
            published.put(
                    row.getField("ccg_code") + " " + row.getField("csu_code"),
                    Pounds.parse(row.getField("amount_gbp")) + " in " + row.getField("payments_ge_25k"));
        }
        Map<String, String> held = new TreeMap<>();
        for (Purchase purchase : MARKET.purchases()) {
            purchase.amount()
                    .ifPresent(amount -> held.put(
                            purchase.customer() + " " + purchase.supplier(),
                            amount + " in " + purchase.payments().orElseThrow()));
        }
        assertEquals(published, held);
    }

    @Test
    void holdsEveryCommissionerWhosePaymentsWerePublishedAndWhatItPaid() {
        Map<String, Pounds> published = new TreeMap<>();
        for (NamedCsvRecord row : SharedData.rows("facts/main_csu_by_ccg_2018_19.csv")) {
            if (!row.getField("all_csu_amount_gbp").isEmpty()) {
                published.put(row.getField("ccg_code"), Pounds.parse(row.getField("all_csu_amount_gbp")));
            }
        }
        Map<String, Pounds> held = new TreeMap<>();
        for (OdsCode payer : MARKET.payers().get(YEAR)) {
            List<Pounds> paid = MARKET.asOf(YEAR.firstDay()).purchasesBy(payer).stream()
                    .filter(purchase -> purchase.kind() == Purchase.Kind.PAYMENTS)
                    .flatMap(purchase -> purchase.amount().stream())
                    .toList();
            held.put(payer.toString(), Pounds.total(paid));
        }
        assertEquals(published, held);
    }

    @Test
    void holdsEveryCustomerThatWasNamed() {
        Set<String> published = SharedData.rows("facts/csu_customers_named_2013_14.csv").stream()
                .map(row -> row.getField("ccg_code") + " " + row.getField("csu_code"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = MARKET.purchases().stream()
                .filter(purchase -> purchase.kind() == Purchase.Kind.NAMED_CUSTOMER)
                .map(purchase -> purchase.customer() + " " + purchase.supplier())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(published, held);
    }

    @Test
    void holdsEverySizeThatWasReported() {
        Set<String> published = new TreeSet<>();
        for (NamedCsvRecord row : SharedData.rows("facts/csu_size.csv")) {
            Set<String> units = new TreeSet<>(List.of(row.getField("csu_codes").split("\\+", -1)));
            addSize(published, units, "CCGs supported", row.getField("ccgs_supported"));
            addSize(published, units, "staff", row.getField("staff"));
            addSize(published, units, "pounds of income", millions(row.getField("income_gbp_m")));
        }
        Set<String> held = new TreeSet<>();
        for (UnitReport report : MARKET.reports()) {
            Set<String> units =
                    report.units().stream().map(OdsCode::toString).collect(Collectors.toCollection(TreeSet::new));
            boolean tabled = report.kind() != UnitReport.Kind.EVENT && report.kind() != UnitReport.Kind.CUSTOMERS;
            if (tabled) {
                addSize(
                        held,
                        units,
                        report.kind().label(),
                        report.figure().orElseThrow().value().toString());
            }
        }
        assertEquals(published, held);
    }

    private static String millions(String millions) {
        return millions.isEmpty() ? "" : millions + "000000";
    }

    private static void addSize(Set<String> sizes, Set<String> units, String kind, String value) {
        if (!value.isEmpty()) {
            sizes.add(units + " " + kind + " " + value);
        }
    }
}
