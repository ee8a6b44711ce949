package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** What was printed, and what follows from it. */
class AllocationSheetTest {
    private static final AllocationSheet WORKING_PAPER =
            Allocations.standard().ofYear(YEAR_2013).sheets().get(0);
    private static final AllocationSheet INDICATIVE = Allocations.standard()
            .ofYear(FinancialYear.parse("2019-20"))
            .sheets()
            .get(0);
    private static final OdsCode HARROW = OdsCode.of("08E");

    private static AllocationSheet sheet(Pounds unit, AllocationSheet.Row... rows) {
        return AllocationSheet.builder()
                .year(YEAR_2013)
                .round(Allocation.Round.of("a round", UncertainDay.unknown()))
                .unit(unit)
                .addRows(rows)
                .evidence(Evidence.of(Certainty.STATED, ARTICLE))
                .build();
    }

    private static AllocationSheet.Row.Builder row(String code, Pounds allocation) {
        return AllocationSheet.Row.builder().code(OdsCode.of(code)).allocation(allocation);
    }

    @Test
    void comesToEveryFigureThatTheWorkingPaperPrints() {
        assertEquals("sheet of 16 rows for 2013-14, round of December 2012", WORKING_PAPER.toString());
        for (AllocationSheet.Row row : WORKING_PAPER.rows()) {
            DistanceFromTarget distance = row.distance().orElseThrow();
            long people = row.rawPopulation().orElseThrow();
            assertEquals(row.publishedDistance(), Optional.of(distance.amount()), row::toString);
            assertEquals(row.publishedPercent(), Optional.of(distance.percent()), row::toString);
            assertEquals(
                    row.allocationPerHead().orElseThrow(),
                    Pounds.of(distance.allocationPerHead(people).toBigDecimal(0, RoundingMode.HALF_UP)));
            assertEquals(
                    row.targetPerHead().orElseThrow(),
                    Pounds.of(distance.targetPerHead(people).toBigDecimal(0, RoundingMode.HALF_UP)));
            assertEquals(
                    new BigDecimal("1135.41"),
                    distance.targetPerHead(row.weightedPopulation().orElseThrow())
                            .toBigDecimal(2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void aRowIsThatOfABodyUnlessItIsSaidToAddUpOthers() {
        AllocationSheet sheet = sheet(
                Pounds.thousands(1),
                row("08E", Pounds.thousands(224_718)).build(),
                row("Q45", Pounds.thousands(224_718)).isTotal(true).build());
        assertEquals(
                List.of("08E, programme 2013-14: £224,718,000, round of a round"),
                sheet.allocations().stream().map(Allocation::toString).toList());
    }

    @Test
    void givesNobodyATotalBesides() {
        assertEquals(
                List.of("Q44", "Q45"),
                WORKING_PAPER.rows().stream()
                        .filter(AllocationSheet.Row::isTotal)
                        .map(row -> row.code().toString())
                        .toList());
        assertEquals(14, WORKING_PAPER.allocations().size());
        assertEquals(
                "01C, programme 2013-14: £219,307,000, round of December 2012 (inferred)",
                WORKING_PAPER.allocations().get(0).toString());
    }

    /** The percentage implies a target that is derived, and as good as its two decimals: good enough to give it again. */
    @Test
    void impliesATargetThatGivesThePrintedPercentageOf208Ccgs() {
        assertEquals(208, INDICATIVE.rows().size());
        for (AllocationSheet.Row row : INDICATIVE.rows()) {
            DistanceFromTarget implied = INDICATIVE.impliedDistance(row.code()).orElseThrow();
            assertEquals(row.publishedPercent(), Optional.of(implied.percent()), row::toString);
            assertEquals(Optional.empty(), row.distance());
            assertEquals(
                    row.allocationPerHead().orElseThrow(),
                    Pounds.of(implied.allocationPerHead(row.rawPopulation().orElseThrow())
                            .toBigDecimal(0, RoundingMode.HALF_UP)));
        }
    }

    @Test
    void hasTheDistancesBeforeAndAfterTheGrowthOfTheYear() {
        AllocationSheet.Row harrow = INDICATIVE.find(HARROW).orElseThrow();
        assertEquals(Optional.of(new BigDecimal("-1.87")), harrow.publishedPercent());
        assertEquals(
                "-£5,828,000 or -1.87% of a target of £311,660,000",
                INDICATIVE.impliedDistance(HARROW).orElseThrow().toString());
        assertEquals("08E: £305,832,000", harrow.toString());
        assertEquals(Optional.empty(), INDICATIVE.find(OdsCode.of("13T")));
        assertEquals(Optional.empty(), INDICATIVE.impliedDistance(OdsCode.of("13T")));
        assertEquals(
                "01C: £219,307,000 beside a target of £237,285,000",
                WORKING_PAPER.rows().get(0).toString());
    }

    @Test
    void impliesNoTargetWhereNothingIsGiven() {
        AllocationSheet nothing = sheet(
                Pounds.of(1),
                row("08E", Pounds.ZERO)
                        .publishedPercent(new BigDecimal("-50.00"))
                        .build(),
                row("07P", Pounds.ZERO).build(),
                row("07W", Pounds.of(1))
                        .publishedPercent(new BigDecimal("-100.00"))
                        .build());
        assertEquals(Optional.empty(), nothing.impliedDistance(OdsCode.of("07W")));
        assertEquals(Optional.empty(), nothing.impliedDistance(HARROW));
        assertEquals(Optional.empty(), nothing.impliedDistance(OdsCode.of("07P")));
    }

    @Test
    void refusesWhatCannotBeAndSaysAllThatIsWrong() {
        AllocationSheet.Row harrow = row("08E", Pounds.thousands(3)).build();
        AllocationSheet.Row pence =
                row("07P", Pounds.of(1)).publishedDistance(Pounds.ofPence(-1)).build();
        assertEquals(
                "AllocationSheet sheet of 3 rows for 2013-14, round of a round: 08E has two rows; 07P has £1, which is not rounded"
                        + " to £1,000; 07P has -£0.01, which is not rounded to £1,000",
                problem(() -> sheet(Pounds.thousands(1), harrow, harrow, pence)));
        assertEquals(
                "AllocationSheet sheet of 0 rows for 2013-14, round of a round: the unit is £0, expected more than £0",
                problem(() -> sheet(Pounds.ZERO)));
        assertEquals(
                "AllocationSheet sheet of 1 rows for 2013-14, round of a round: the unit is £0, expected more than £0",
                problem(() -> sheet(Pounds.ZERO, harrow)));
        assertEquals(
                "Row of 08E: the allocation is -£1, expected £0 or more; the target is £0, expected more than £0; the raw"
                        + " population is 0, expected 1 or more; the weighted population is -1, expected 1 or more; the distance"
                        + " is -100.01%, expected -100% or more",
                problem(() -> row("08E", Pounds.of(-1))
                        .target(Pounds.ZERO)
                        .rawPopulation(0L)
                        .weightedPopulation(-1L)
                        .publishedPercent(new BigDecimal("-100.01"))
                        .build()));
    }

    @Test
    void namesWhatIsNull() {
        NullContract.check(AllocationSheet.class, WORKING_PAPER, HARROW);
    }

    @Test
    void aRowIsNoTotalUnlessSaid() {
        assertEquals(false, row("07P", Pounds.of(1)).build().isTotal());
    }
}
