package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.budget.YearlyRates.Least;
import org.opencommissioning.budget.YearlyRates.PerHead;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

class YearlyRatesTest {
    private static final YearlyRates RATES = YearlyRates.standard();
    private static final Evidence SAID = Evidence.of(Certainty.PRESS, ARTICLE);

    private static List<String> printed(List<?> rates) {
        return rates.stream().map(Object::toString).toList();
    }

    @Test
    void keepsRivalRatesOfRunningCostsSideBySide() {
        assertEquals(List.of("£25 a head"), printed(RATES.runningCostsIn(YEAR_2013)));
        assertEquals(List.of("£24.73 a head", "£24.78 a head"), printed(RATES.runningCostsIn(YEAR_2014)));
        assertEquals(
                List.of("£22.07 a head", "£22.11 a head"),
                printed(RATES.runningCostsIn(FinancialYear.parse("2015-16"))));
        assertEquals(
                "stated (NHS England, CCG running cost allowances, February 2014): in a reply on the same page; announced before"
                        + " £24.73",
                RATES.runningCostsIn(YEAR_2014).get(1).evidence().toString());
    }

    @Test
    void knowsTheFloorUnderGrowthAndHowThatIsKnown() {
        Least floor = RATES.leastIn(YEAR_2014, Least.Of.GROWTH).get(0);
        assertEquals("growth of 2.14% at least", floor.toString());
        assertEquals(Certainty.INFERRED, floor.evidence().certainty());
        Least next =
                RATES.leastIn(FinancialYear.parse("2015-16"), Least.Of.GROWTH).get(0);
        assertEquals("growth of 1.70% at least", next.toString());
        assertEquals(Certainty.GENERAL_KNOWLEDGE, next.evidence().certainty());
    }

    @Test
    void keepsAChoiceAChoice() {
        FinancialYear year = FinancialYear.parse("2017-18");
        assertEquals(
                List.of("cumulative surplus of 1.00% at least, or in-year balance"),
                printed(RATES.leastIn(year, Least.Of.CUMULATIVE_SURPLUS)));
        assertEquals(List.of("contingency of 0.50% at least"), printed(RATES.leastIn(year, Least.Of.CONTINGENCY)));
    }

    @Test
    void hasTheHeadroomOfEachYear() {
        List<String> shares = List.of("2013-14", "2014-15", "2015-16", "2016-17", "2017-18").stream()
                .map(year -> RATES.leastIn(FinancialYear.parse(year), Least.Of.HEADROOM)
                        .get(0)
                        .share()
                        .toPercent(1))
                .toList();
        assertEquals(List.of("2.0%", "2.5%", "1.0%", "1.0%", "1.0%"), shares);
    }

    @Test
    void knowsNothingOfOtherYears() {
        FinancialYear year = FinancialYear.parse("2018-19");
        assertEquals(List.of(), RATES.runningCostsIn(year));
        for (Least.Of of : Least.Of.values()) {
            assertEquals(List.of(), RATES.leastIn(year, of));
            assertEquals(of, Least.Of.parse(of.label()));
        }
        assertEquals("5 rates for each head and 17 least shares", RATES.toString());
    }

    @Test
    void refusesWhatCannotBe() {
        PerHead rate = PerHead.builder()
                .year(YEAR_2013)
                .amount(Pounds.of(25))
                .evidence(SAID)
                .build();
        Least least = Least.builder()
                .year(YEAR_2013)
                .of(Least.Of.CONTINGENCY)
                .share(Proportion.of(1, 200))
                .evidence(SAID)
                .build();
        assertEquals(
                "YearlyRates: £25 a head for 2013-14 stands twice; contingency of 0.50% at least for 2013-14 stands twice",
                problem(() -> YearlyRates.builder()
                        .addRunningCosts(rate, rate)
                        .addLeastShares(least, least)
                        .build()));
        assertEquals(
                "PerHead £0 a head: expected more than £0",
                problem(() -> PerHead.builder()
                        .year(YEAR_2013)
                        .amount(Pounds.ZERO)
                        .evidence(SAID)
                        .build()));
        assertEquals(
                "Least contingency of 200.00% at least, or  : expected a share from 0 to 1; what would do instead is blank; leave"
                        + " it out",
                problem(() -> Least.builder()
                        .year(YEAR_2013)
                        .of(Least.Of.CONTINGENCY)
                        .share(Proportion.of(2, 1))
                        .instead(" ")
                        .evidence(SAID)
                        .build()));
        assertEquals(
                "Of \"surplus\": expected one of growth, cumulative surplus, contingency, non-recurrent headroom",
                problem(() -> Least.Of.parse("surplus")));
    }

    @Test
    void namesWhatIsNull() {
        NullContract.check(YearlyRates.class, RATES, YEAR_2013, Path.of("nowhere"));
        NullContract.check(Least.Of.class, "growth");
    }
}
