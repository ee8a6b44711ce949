package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.SharedData;

/** What the country was given, and the allocations in the jar beside the tables that they were taken from; these are skipped where absent. */
class AllocationDataTest {
    private static final Allocations BOOK = Allocations.standard();
    private static final Map<String, String> FINAL_ROUNDS = rounds();

    private static Map<String, String> rounds() {
        Map<String, String> rounds = new LinkedHashMap<>();
        rounds.put("2013-14", "December 2013");
        rounds.put("2014-15", "December 2013");
        rounds.put("2015-16", "December 2014");
        rounds.put("2016-17", "January 2016");
        rounds.put("2017-18", "January 2016");
        rounds.put("2018-19", "April 2018");
        rounds.put("2019-20", "January 2019");
        return rounds;
    }

    private static Allocations told(String year) {
        return BOOK.ofYear(FinancialYear.parse(year)).inRound(FINAL_ROUNDS.get(year));
    }

    @Test
    void giveTheCountryInBillionsWhatWasAnnounced() {
        List<BigDecimal> totals = FINAL_ROUNDS.keySet().stream()
                .map(year -> told(year).total().toBigDecimal().movePointLeft(9).setScale(2, RoundingMode.HALF_UP))
                .toList();
        assertEquals("[62.74, 64.34, 66.79, 70.54, 72.05, 74.19, 78.37]", totals.toString());
    }

    @Test
    void haveARowForEveryCcgOfTheirStructure() {
        List<Integer> rows = FINAL_ROUNDS.keySet().stream()
                .map(year -> told(year).allocations().size())
                .toList();
        assertEquals(List.of(211, 211, 211, 209, 209, 195, 192), rows);
    }

    @Test
    void growIn2014ByTheFloorAtLeastAndJustByThatIn134Ccgs() {
        FinancialYear year = FinancialYear.parse("2014-15");
        String floor = YearlyRates.standard()
                .leastIn(year, YearlyRates.Least.Of.GROWTH)
                .get(0)
                .share()
                .toPercent(2);
        int atTheFloor = 0;
        for (Allocation each : told("2014-15").allocations()) {
            Proportion growth = BOOK.ofBody(each.body()).growthIn(year);
            assertTrue(new BigDecimal(growth.toPercent(2).replace("%", "")).compareTo(new BigDecimal("2.14")) >= 0);
            atTheFloor += growth.toPercent(2).equals(floor) ? 1 : 0;
        }
        assertEquals(134, atTheFloor);
    }

    @Test
    void areThoseOfEveryPublishedTable() {
        Map<String, Pounds> published = new TreeMap<>();
        for (NamedCsvRecord row : SharedData.rows("facts/ccg_programme_allocations_2013_14_to_2019_20.csv")) {
            String year = FinancialYear.parse(row.getField("financial_year")).toString();
            published.put(
                    year + " " + row.getField("ccg_code"),
                    Pounds.thousands(Long.parseLong(row.getField("allocation_gbp_thousand"))));
        }
        Map<String, Pounds> held = new TreeMap<>();
        for (String year : FINAL_ROUNDS.keySet()) {
            told(year).allocations().forEach(each -> held.put(year + " " + each.body(), each.amount()));
        }
        assertEquals(published, held);
        assertEquals(1_438, held.size());
    }

    @Test
    void areThoseOfTheEight() {
        List<OdsCode> eight = new ArrayList<>();
        for (NamedCsvRecord row : SharedData.rows("facts/nwl_eight.csv")) {
            OdsCode code = OdsCode.of(row.getField("ccg_code"));
            eight.add(code);
            for (String year : FINAL_ROUNDS.keySet()) {
                assertEquals(
                        Pounds.thousands(Long.parseLong(row.getField("alloc_k_" + year.replace('-', '/')))),
                        told(year).ofBody(code).total());
            }
            AllocationSheet indicative =
                    BOOK.ofYear(FinancialYear.parse("2019-20")).sheets().get(0);
            assertEquals(
                    Optional.of(new BigDecimal(row.getField("closing_dft_pct_2019_20_indicative"))),
                    indicative.find(code).orElseThrow().publishedPercent());
        }
        assertEquals(Pounds.thousands(2_364_971), told("2013-14").total(eight));
    }

    @Test
    void haveTheRowsOfTheWorkingPaper() {
        AllocationSheet sheet =
                BOOK.ofYear(FinancialYear.parse("2013-14")).sheets().get(0);
        List<String> held = sheet.rows().stream()
                .map(row -> String.join(
                        " ",
                        row.code().toString(),
                        text(row.rawPopulation()),
                        text(row.weightedPopulation()),
                        thousands(row.allocation()),
                        thousands(row.target().orElseThrow()),
                        thousands(row.publishedDistance().orElseThrow()),
                        text(row.publishedPercent()),
                        pounds(row.allocationPerHead()),
                        pounds(row.targetPerHead())))
                .toList();
        List<String> published = SharedData.rows("finance/ccg_allocation_2013_14_annexA_partial.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.getField("code"),
                        row.getField("raw_population"),
                        row.getField("weighted_population"),
                        row.getField("allocation_2013_14_k"),
                        row.getField("target_2013_14_k"),
                        row.getField("distance_k"),
                        row.getField("distance_pct"),
                        row.getField("allocation_per_head"),
                        row.getField("target_per_head")))
                .toList();
        assertEquals(published, held);
    }

    @Test
    void haveTheIndicativeDistances() {
        AllocationSheet sheet =
                BOOK.ofYear(FinancialYear.parse("2019-20")).sheets().get(0);
        List<String> held = sheet.rows().stream()
                .map(row -> String.join(
                        " ",
                        row.code().toString(),
                        thousands(row.allocation()),
                        text(row.growthPercent()),
                        text(row.openingPercent()),
                        text(row.publishedPercent()),
                        pounds(row.allocationPerHead()),
                        text(row.rawPopulation()),
                        thousands(
                                sheet.impliedDistance(row.code()).orElseThrow().target())))
                .toList();
        List<String> published = SharedData.rows("facts/ccg_allocation_dft_2019_20_indicative_208ccg.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.getField("ccg_code"),
                        row.getField("allocation_gbp_thousand"),
                        row.getField("growth_pct"),
                        row.getField("opening_dft_pct"),
                        row.getField("closing_dft_pct"),
                        row.getField("allocation_per_head_gbp"),
                        row.getField("registered_population"),
                        row.getField("implied_target_gbp_thousand_DERIVED")))
                .toList();
        assertEquals(published, held);
    }

    private static String text(Optional<?> value) {
        return value.orElseThrow().toString();
    }

    private static String thousands(Pounds amount) {
        return amount.toBigDecimal().movePointLeft(3).stripTrailingZeros().toPlainString();
    }

    private static String pounds(Optional<Pounds> amount) {
        return amount.orElseThrow().toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
