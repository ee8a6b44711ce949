package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.cocommissioning.CcgStatus.Spending.Finding;
import org.opencommissioning.cocommissioning.Uptake.Count;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.SharedData;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.RivalClaims;

/** The uptake beside the tables that it was put together from; skipped where these are not there. */
class UptakeDataTest {
    private static final Uptake UPTAKE = Uptake.standard();

    /** How the table of evidence calls what is found here. */
    private static final Map<Finding, String> EVIDENCE = Map.of(
            Finding.LARGE,
            "delegated (strong: at least GBP 5m of GP contract or delegated cost-centre payments)",
            Finding.SMALL,
            "delegated cost centre used, small amounts",
            Finding.NONE_SEEN,
            "none seen (absence is not proof)",
            Finding.NO_AREA_PUBLISHED,
            "unknown: no expense area published",
            Finding.NOT_HELD,
            "no spend data held");

    @Test
    void findsInThePaymentsWhatTheTableFinds() {
        Map<String, String> published = new TreeMap<>();
        for (NamedCsvRecord row : SharedData.rows("facts/cocommissioning_evidence_2018_19.csv")) {
            published.put(
                    row.getField("ccg_code"),
                    row.getField("evidence") + " " + pounds(row.getField("amount_gbp_in_delegated_cost_centre")) + " "
                            + pounds(row.getField("amount_gbp_gms_or_pms")) + " " + row.getField("rows_total") + " "
                            + row.getField("rows_without_expense_area"));
        }
        Map<String, String> held = new TreeMap<>();
        for (Spending seen : UPTAKE.spending()) {
            held.put(
                    seen.ccg().toString(),
                    EVIDENCE.get(seen.finding()) + " "
                            + seen.delegated().map(Pounds::toString).orElse("") + " "
                            + seen.contracts().map(Pounds::toString).orElse("") + " "
                            + seen.payments().map(String::valueOf).orElse("") + " "
                            + seen.withoutArea().map(String::valueOf).orElse(""));
        }
        assertEquals(published, held);
        assertEquals(195, held.size());
    }

    private static String pounds(String amount) {
        return amount.isEmpty() ? "" : Pounds.parse(amount).toString();
    }

    @Test
    void holdsThe32ThatWereNamed() {
        Set<String> published = SharedData.rows("facts/cocommissioning_named.csv").stream()
                .map(row -> row.getField("ccg_code") + " " + row.getField("status") + " from " + row.getField("from"))
                .collect(Collectors.toCollection(TreeSet::new));
        // the eight of north west London and what NHS England says of all CCGs are from elsewhere
        Set<String> held = UPTAKE.named().stream()
                .filter(report -> report.kind() == Kind.APPROVED
                        || (report.kind() == Kind.STATED_BY_CCG
                                && report.evidence().certainty() == Certainty.STATED))
                .map(report -> report.ccg() + " " + report.model().label() + " from "
                        + report.days().firstDay())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(published, held);
        assertEquals(32, held.size());
    }

    @Test
    void holdsTheThreeThatThePagesName() {
        for (NamedCsvRecord row : SharedData.rows("pages/cocommissioning_named.csv")) {
            Kind kind = row.getField("status").equals("delegated") ? Kind.APPROVED : Kind.NOT_TAKEN_UP;
            assertTrue(
                    UPTAKE.named().stream()
                            .filter(report -> report.kind() == kind)
                            .filter(report -> report.days()
                                    .contains(LocalDate.of(2015, 4, 1))
                                    .isYes())
                            .map(report -> Register.standard()
                                    .asOf(LocalDate.of(2015, 4, 1))
                                    .get(report.ccg())
                                    .name())
                            .anyMatch(row.getField("ccg_name")::equals),
                    row.getField("ccg_name"));
        }
    }

    @Test
    void holdsEveryBid() {
        Set<String> published = SharedData.rows("facts/cocommissioning_bids_2015.csv").stream()
                .map(row -> row.getField("scope") + ", " + row.getField("bid") + ": " + row.getField("count") + " of "
                        + row.getField("of"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = UPTAKE.bids().stream()
                .map(bid -> bid.area() + ", "
                        + bid.model().map(CoCommissioningModel::label).orElse("none") + ": "
                        + bid.number().map(told -> told.value().toString()).orElse("all") + " of "
                        + bid.outOf().map(String::valueOf).orElse("all"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(published, held);
    }

    @Test
    void holdsEveryCountOfThePages() {
        for (NamedCsvRecord row : SharedData.rows("pages/cocommissioning_counts.csv")) {
            LocalDate from = FinancialYear.parse(row.getField("financial_year")).firstDay();
            isClaimed(Count.Of.DELEGATED, from, row.getField("delegated"));
            isClaimed(Count.Of.JOINT, from, row.getField("joint"));
            isClaimed(Count.Of.NOT_DELEGATED, from, row.getField("greater_involvement_or_none"));
            assertEquals(
                    row.getField("ccgs_total"),
                    String.valueOf(Register.standard().asOf(from).ccgs().size()));
        }
    }

    private static void isClaimed(Count.Of of, LocalDate from, String number) {
        if (!number.isEmpty()) {
            RivalClaims<Integer> rivals = UPTAKE.claims("England", of, from).orElseThrow();
            assertTrue(
                    rivals.claims().stream()
                            .anyMatch(claim -> claim.figure().value().toString().equals(number)),
                    number + " " + of.label() + " from " + from);
        }
    }
}
