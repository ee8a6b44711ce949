package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.ONE_PERCENT;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.check;
import static org.opencommissioning.pooling.PoolingFixtures.facts;
import static org.opencommissioning.pooling.PoolingFixtures.gift;
import static org.opencommissioning.pooling.PoolingFixtures.position;
import static org.opencommissioning.pooling.PoolingFixtures.problem;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;
import static org.opencommissioning.pooling.PoolingFixtures.surplus;
import static org.opencommissioning.pooling.PoolingFixtures.transfer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Stated;

/** Each rule for who gives to whom satisfied, broken, and short of a fact. */
class GivingRulesTest {

    @Test
    void fin12GivesNoMoreThanTheSurplusItHasToGive() {
        MemberFacts facts = facts(surplus(BRENT, 33)).build();
        assertTrue(satisfied(check(gift(23), facts)).contains("FIN-12"));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £24,000,000 on balance and has £23,000,000 at most to give: a surplus of exactly"
                                + " £33,000,000, of which £4,000,000 is to be kept, with £6,000,000 committed; let it give less"),
                broken("FIN-12", check(gift(24), facts)));
        assertTrue(satisfied(PoolingRules.check(transfer(23).build(), facts, APRIL_2014))
                .contains("FIN-12"));
        assertEquals(
                1,
                broken("FIN-12", PoolingRules.check(transfer(24).build(), facts, APRIL_2014))
                        .size());
    }

    @Test
    void fin12APennyThatIsToBeKeptInPartIsKept() {
        MemberFacts facts = MemberFacts.builder()
                .addPositions(position(BRENT)
                        .surplus(Stated.exactly(Pounds.parse("£3,000,001.01"), PLAN))
                        .build())
                .year(YEAR)
                .keptShare(ONE_PERCENT)
                .putAllocation(BRENT.code(), Pounds.parse("£200,000,100.50")) // of which 1 % is £2,000,001.005
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .build();
        assertTrue(satisfied(check(gift(1), facts)).contains("FIN-12"));
        BudgetPool pennyMore = gift(1).build().contribute(BRENT, Pounds.parse("£0.01"));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £1,000,000.01 on balance and has £1,000,000 at most to give: a surplus of exactly"
                                + " £3,000,001.01, of which £2,000,001.01 is to be kept; let it give less"),
                broken("FIN-12", PoolingRules.check(pennyMore, facts, APRIL_2014)));
    }

    @Test
    void fin12WarnsWhileItIsPlannedAndIsAnErrorOnceItIsDone() {
        MemberFacts facts = facts(surplus(BRENT, 33))
                .addPositions(surplus(BRENT, FinancialPosition.Stage.ACTUAL, 33))
                .build();
        assertEquals(
                Severity.WARNING, check(gift(24), facts).violations().get(0).severity());
        assertEquals(
                Severity.ERROR,
                check(gift(24).stage(Stage.DONE), facts).violations().get(0).severity());
        assertEquals(
                Severity.ERROR,
                PoolingRules.check(transfer(24).stage(Stage.DONE).build(), facts, APRIL_2014)
                        .violations()
                        .get(0)
                        .severity());
        assertEquals(
                "pool of 2 bodies for 2014-15: it is planned, and the rules are for what is done; PoolingRules.check takes those"
                        + " that it needs",
                problem(() -> PoolingRules.pools().check(gift(24).build(), facts, APRIL_2014)));
        assertEquals(
                "move of £24,000,000 of resource limit from NHS Brent CCG (07P) to NHS Harrow CCG (08E) for 2014-15: it is done, and"
                        + " the rules are for what is planned; PoolingRules.check takes those that it needs",
                problem(() -> PoolingRules.plannedTransfers()
                        .check(transfer(24).stage(Stage.DONE).build(), facts, APRIL_2014)));
    }

    @Test
    void fin12WhatWasPlannedOrExpectedTellsNothingOfWhatIsDone() {
        for (FinancialPosition.Stage stage : List.of(FinancialPosition.Stage.PLAN, FinancialPosition.Stage.FORECAST)) {
            MemberFacts expected = facts(surplus(BRENT, stage, 33)).build();
            assertTrue(satisfied(check(gift(23), expected)).contains("FIN-12"));
            for (long millions : new long[] {23, 40}) {
                Verdict done = check(gift(millions).stage(Stage.DONE), expected);
                for (String rule : List.of("FIN-12", "FIN-14")) {
                    assertEquals(List.of(), broken(rule, done));
                    assertEquals(
                            List.of(
                                    "the actual surplus of NHS Brent CCG (07P) for 2014-15, as reported and with what was brought"
                                            + " forward"),
                            missing(rule, done));
                }
            }
        }
        MemberFacts actual =
                facts(surplus(BRENT, FinancialPosition.Stage.ACTUAL, 33)).build();
        assertTrue(satisfied(check(gift(23).stage(Stage.DONE), actual)).containsAll(List.of("FIN-12", "FIN-14")));
    }

    @Test
    void fin12OfWhatIsPlannedTheLatestFigureCounts() {
        MemberFacts both = facts(surplus(BRENT, FinancialPosition.Stage.PLAN, 33))
                .addPositions(surplus(BRENT, FinancialPosition.Stage.FORECAST, 20))
                .build();
        assertEquals(1, broken("FIN-12", check(gift(23), both)).size());
        assertTrue(satisfied(check(gift(10), both)).contains("FIN-12"));
    }

    @Test
    void fin12WithoutTheSurplusOfAGiverItIsNotAssessable() {
        assertEquals(
                List.of(
                        "how much of the surplus of NHS Brent CCG (07P) for 2014-15 is committed",
                        "the share of an allocation that is to be kept as surplus in 2014-15",
                        "the surplus of NHS Brent CCG (07P) for 2014-15, as reported and with what was brought forward"),
                missing("FIN-12", check(gift(1), MemberFacts.none())));
        assertEquals(
                List.of("the allocation of NHS Brent CCG (07P) for 2014-15"),
                missing(
                        "FIN-12",
                        check(
                                gift(1),
                                MemberFacts.builder()
                                        .addPositions(surplus(BRENT, 33))
                                        .year(YEAR)
                                        .keptShare(ONE_PERCENT)
                                        .putCommitment(BRENT.code(), Pounds.ZERO)
                                        .build())));
    }

    @Test
    void fin12WhereNothingIsToBeKeptTheAllocationIsNotAskedFor() {
        MemberFacts allToGive = MemberFacts.builder()
                .addPositions(surplus(BRENT, 33))
                .year(YEAR)
                .keptShare(Proportion.ZERO)
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .build();
        assertTrue(satisfied(check(gift(33), allToGive)).contains("FIN-12"));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £34,000,000 on balance and has £33,000,000 at most to give: a surplus of exactly"
                                + " £33,000,000; let it give less"),
                broken("FIN-12", check(gift(34), allToGive)));
    }

    @Test
    void fin12ASurplusOfAnotherYearOrSortIsNotTheOneThatCounts() {
        for (FinancialPosition other : List.of(
                FinancialPosition.builder()
                        .body(BRENT)
                        .year(YEAR.plus(-1))
                        .stage(FinancialPosition.Stage.ACTUAL)
                        .span(FinancialPosition.Span.CUMULATIVE)
                        .basis(FinancialPosition.Basis.REPORTED)
                        .surplus(Stated.exactly(Pounds.parse("£33.6m"), PLAN))
                        .build(),
                FinancialPosition.builder()
                        .body(BRENT)
                        .year(YEAR)
                        .stage(FinancialPosition.Stage.PLAN)
                        .surplus(Stated.exactly(Pounds.millions(33), PLAN))
                        .build())) {
            assertEquals(
                    List.of(
                            "the surplus of NHS Brent CCG (07P) for 2014-15, as reported and with what was brought forward"),
                    missing("FIN-12", check(gift(1), facts(other).build())));
        }
    }

    @Test
    void fin12WhatIsCertainlyTooMuchIsBrokenWhateverElseIsNotKnown() {
        MemberFacts surplusOnly =
                MemberFacts.builder().addPositions(surplus(BRENT, 33)).build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £34,000,000 on balance and has £33,000,000 at most to give: a surplus of exactly"
                                + " £33,000,000; let it give less"),
                broken("FIN-12", check(gift(34), surplusOnly)));
        MemberFacts deficit = MemberFacts.builder()
                .addPositions(position(BRENT)
                        .result(Stated.exactly(Result.DEFICIT, PLAN))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £1,000,000 on balance and has nothing to give: a deficit; let it give less"),
                broken("FIN-12", check(gift(1), deficit)));
    }

    @Test
    void fin12ASurplusThatIsNotSaidExactlyGoesAsFarAsItGoes() {
        MemberFacts atLeast = facts(position(BRENT)
                        .surplus(Stated.atLeast(Pounds.millions(33), PLAN))
                        .build())
                .build();
        assertTrue(satisfied(check(gift(23), atLeast)).contains("FIN-12"));
        assertEquals(1, missing("FIN-12", check(gift(24), atLeast)).size());
        MemberFacts almost = facts(position(BRENT)
                        .surplus(Stated.almost(Pounds.millions(33), PLAN))
                        .build())
                .build();
        assertEquals(1, missing("FIN-12", check(gift(23), almost)).size());
        assertEquals(1, broken("FIN-12", check(gift(24), almost)).size());
        MemberFacts about = facts(position(BRENT)
                        .surplus(Stated.about(Pounds.millions(33), PLAN))
                        .build())
                .build();
        assertEquals(1, missing("FIN-12", check(gift(1), about)).size());
        MemberFacts balance = MemberFacts.builder()
                .addPositions(position(BRENT)
                        .result(Stated.exactly(Result.BALANCE, PLAN))
                        .build())
                .year(YEAR)
                .keptShare(Proportion.ZERO)
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £1,000,000 on balance and has nothing to give: a year in balance; let it give less"),
                broken("FIN-12", check(gift(1), balance)));
    }

    @Test
    void fin12LooksAtWhatIsGivenOnBalance() {
        BudgetPool pool = gift(24).build().contribute(BRENT, Pounds.millions(1));
        MemberFacts facts = facts(surplus(BRENT, 34)).build();
        assertEquals(
                1, broken("FIN-12", PoolingRules.check(pool, facts, APRIL_2014)).size());
        assertTrue(satisfied(PoolingRules.check(pool.giveBack(BRENT, Pounds.millions(1)), facts, APRIL_2014))
                .contains("FIN-12"));
    }
}
