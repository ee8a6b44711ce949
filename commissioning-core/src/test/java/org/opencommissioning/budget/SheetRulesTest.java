package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.SPRING_2014;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** Each rule for published sheets satisfied, broken, and short of a fact. */
class SheetRulesTest {
    private static final AllocationSheet WORKING_PAPER =
            Allocations.standard().ofYear(YEAR_2013).sheets().get(0);
    private static final LocalDate APRIL_2013 = LocalDate.of(2013, 4, 1);
    private static final Landscape LANDSCAPE = BudgetFixtures.REGISTER.asOf(APRIL_2013);

    private static Verdict check(AllocationSheet sheet) {
        return BudgetRules.allocationSheets().check(sheet, LANDSCAPE, APRIL_2013);
    }

    private static List<String> broken(String id, AllocationSheet sheet) {
        return check(sheet).violations().stream()
                .filter(each -> each.rule().equals(RuleId.of(id)))
                .map(Violation::message)
                .toList();
    }

    private static List<String> missing(String id, AllocationSheet sheet) {
        return check(sheet).notAssessed().stream()
                .filter(each -> each.rule().equals(RuleId.of(id)))
                .map(NotAssessed::missingFact)
                .toList();
    }

    private static AllocationSheet sheet(List<AllocationSheet.Row> rows) {
        return AllocationSheet.builder()
                .year(YEAR_2013)
                .round(Allocation.Round.of("a round", UncertainDay.unknown()))
                .unit(Pounds.thousands(1))
                .addAllRows(rows)
                .evidence(Evidence.of(Certainty.STATED, ARTICLE))
                .build();
    }

    /** The working paper with another row in the place of one of its own. */
    private static AllocationSheet with(String code, UnaryOperator<AllocationSheet.Row.Builder> change) {
        List<AllocationSheet.Row> rows = new ArrayList<>(WORKING_PAPER.rows());
        rows.replaceAll(row -> row.code().equals(OdsCode.of(code))
                ? change.apply(AllocationSheet.Row.builder()
                                .code(row.code())
                                .isTotal(row.isTotal())
                                .allocation(row.allocation()))
                        .build()
                : row);
        return sheet(rows);
    }

    private static AllocationSheet without(String code) {
        return sheet(WORKING_PAPER.rows().stream()
                .filter(row -> !row.code().equals(OdsCode.of(code)))
                .toList());
    }

    /** The weighted populations of Q44 add up to 1,375,654, and 1,375,653 is printed: rounding explains that. */
    @Test
    void fin06ToFin08AreSatisfiedByTheWorkingPaper() {
        Verdict verdict = check(WORKING_PAPER);
        assertTrue(verdict.passes(), verdict::toString);
        assertEquals("[FIN-06, FIN-07, FIN-08]", verdict.satisfied().toString());
        assertEquals(
                List.of(),
                BudgetRules.allocationSheets()
                        .check(WORKING_PAPER, SPRING_2014, SPRING_2014.day())
                        .violations());
    }

    @Test
    void fin06WorksOutEveryDistance() {
        AllocationSheet wrong = with(
                "01C",
                row -> row.target(Pounds.thousands(237_285))
                        .weightedPopulation(208_986L)
                        .publishedDistance(Pounds.thousands(17_978))
                        .publishedPercent(new BigDecimal("-7.57")));
        assertEquals(
                List.of(
                        "the distance of 01C is printed as -7.57%, and -£17,978,000 is -7.58% of its target of £237,285,000",
                        "the distance of 01C is printed as £17,978,000, and its allocation of £219,307,000 less its target of"
                                + " £237,285,000 is -£17,978,000"),
                broken("FIN-06", wrong));
    }

    @Test
    void fin06MissesTargetsAndWhatWasNotPrinted() {
        assertEquals(
                List.of("the target of 01C"),
                missing("FIN-06", with("01C", row -> row.publishedPercent(new BigDecimal("-7.58")))));
        assertEquals(List.of("the published distance from target of 01C"), missing("FIN-06", with("01C", row -> row)));
        AllocationSheet indicative = Allocations.standard()
                .ofYear(FinancialYear.parse("2019-20"))
                .sheets()
                .get(0);
        assertEquals(List.of("the target of 208 rows, 00C the first"), missing("FIN-06", indicative));
    }

    @Test
    void aSheetWithoutRowsSatisfiesNothing() {
        AllocationSheet empty = sheet(List.of());
        assertEquals(List.of("a row"), missing("FIN-06", empty));
        assertEquals(List.of("a row"), missing("FIN-07", empty));
        assertEquals(List.of("a row that adds up others"), missing("FIN-08", empty));
    }

    @Test
    void fin07HasOneRateForAll() {
        AllocationSheet wrong = with(
                "01C",
                row -> row.target(Pounds.thousands(237_288))
                        .weightedPopulation(208_986L)
                        .publishedPercent(new BigDecimal("-7.58")));
        assertEquals(
                List.of(
                        "the target for each head of the weighted population is £1,135.41 in Q44 and £1,135.43 in 01C, which"
                                + " rounding does not explain"),
                broken("FIN-07", wrong));
        assertEquals(List.of("the target and weighted population of 01C"), missing("FIN-07", with("01C", row -> row)));
    }

    @Test
    void fin07AllowsForWhatRoundingExplains() {
        AllocationSheet near = with(
                "01C",
                row -> row.target(Pounds.thousands(237_286))
                        .weightedPopulation(208_986L)
                        .publishedPercent(new BigDecimal("-7.58")));
        assertEquals(List.of(), broken("FIN-07", near));
    }

    @Test
    void fin08AddsUpTheCcgsOfAnAreaTeam() {
        AllocationSheet wrong = with(
                "Q45",
                row -> row.rawPopulation(1_221_315L)
                        .weightedPopulation(1_349_364L)
                        .target(Pounds.thousands(1_532_088))
                        .publishedDistance(Pounds.thousands(50_030)));
        assertEquals(
                List.of(
                        "the distance from target of Q45 is £50,030,000, and its 5 parts add up to £50,034,000; rounding"
                                + " explains £2,000 at most",
                        "the raw population of Q45 is 1,221,315, and its 5 parts add up to 1,221,312; rounding explains 2 at most",
                        "the target of Q45 is £1,532,088,000, and its 5 parts add up to £1,532,084,000; rounding explains"
                                + " £2,000 at most"),
                broken("FIN-08", wrong));
    }

    @Test
    void fin08MissesThePartsThatHaveNoRowOrNoFigure() {
        assertEquals(List.of("for Q44 the row of 01C"), missing("FIN-08", without("01C")));
        assertEquals(
                List.of(
                        "the distance from target of 01C",
                        "the raw population of 01C",
                        "the target of 01C",
                        "the weighted population of 01C"),
                missing("FIN-08", with("01C", row -> row)));
        assertEquals(
                List.of("a row that adds up others"),
                missing(
                        "FIN-08",
                        sheet(WORKING_PAPER.rows().stream()
                                .filter(row -> !row.isTotal())
                                .toList())));
        List<AllocationSheet.Row> rows = new ArrayList<>(WORKING_PAPER.rows());
        for (String code : List.of("Q99", "08E")) {
            rows.add(AllocationSheet.Row.builder()
                    .code(OdsCode.of(code))
                    .isTotal(true)
                    .allocation(Pounds.ZERO)
                    .build());
        }
        assertEquals(List.of("what NHS Harrow CCG (08E) adds up", "what Q99 adds up"), missing("FIN-08", sheet(rows)));
    }

    /** Area teams where they have rows, and CCGs where they have none, up to a region and to England. */
    @Test
    void fin08GoesUpToRegionsAndEngland() {
        List<AllocationSheet.Row> rows = new ArrayList<>();
        Pounds each = Pounds.thousands(1);
        LANDSCAPE.ccgs().forEach(ccg -> rows.add(row(ccg.code(), each)));
        rows.add(total("Q44", Pounds.thousands(6)));
        rows.add(total("X24", Pounds.thousands(211)));
        assertEquals(List.of(), broken("FIN-08", sheet(rows)));
        rows.set(rows.size() - 1, total("X24", Pounds.thousands(400)));
        assertEquals(
                List.of(
                        "the allocation of X24 is £400,000, and its 206 parts add up to £211,000; rounding explains £103,000 at"
                                + " most"),
                broken("FIN-08", sheet(rows)));
    }

    /** Its CCGs are those of one area team, and of three smaller ones beside it. */
    @Test
    void fin08CountsNoCcgOfLondonTwice() {
        List<AllocationSheet.Row> rows = new ArrayList<>();
        rows.add(total("Q61", Pounds.thousands(12)));
        rows.add(total("Q62", Pounds.thousands(8)));
        rows.add(total("Y56", Pounds.thousands(32)));
        rows.add(total("Q71", Pounds.thousands(32)));
        assertEquals(List.of(), broken("FIN-08", sheet(rows)));
        rows.set(2, total("Y56", Pounds.thousands(52)));
        assertEquals(
                List.of("the allocation of Y56 is £52,000, and its 1 part is £32,000; rounding explains £0 at most"),
                broken("FIN-08", sheet(rows)));
    }

    private static AllocationSheet.Row row(OdsCode code, Pounds allocation) {
        return AllocationSheet.Row.builder().code(code).allocation(allocation).build();
    }

    private static AllocationSheet.Row total(String code, Pounds allocation) {
        return AllocationSheet.Row.builder()
                .code(OdsCode.of(code))
                .isTotal(true)
                .allocation(allocation)
                .build();
    }

    @Test
    void namesThreeBodiesAndCountsMore() {
        assertEquals(
                List.of("the target of 07P and 07W and 08E"),
                missing("FIN-06", sheet(withoutTargets("07P", "07W", "08E"))));
        assertEquals(
                List.of("the target of 4 rows, 07P the first"),
                missing("FIN-06", sheet(withoutTargets("07P", "07W", "08E", "08G"))));
    }

    private static List<AllocationSheet.Row> withoutTargets(String... codes) {
        return OdsCode.listOf(codes).stream()
                .map(code -> AllocationSheet.Row.builder()
                        .code(code)
                        .allocation(Pounds.thousands(1))
                        .publishedPercent(new BigDecimal("-7.58"))
                        .build())
                .toList();
    }
}
