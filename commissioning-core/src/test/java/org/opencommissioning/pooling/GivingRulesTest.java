package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.ids;
import static org.opencommissioning.pooling.PoolingFixtures.position;
import static org.opencommissioning.pooling.PoolingFixtures.problem;
import static org.opencommissioning.pooling.PoolingFixtures.proposal;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;
import static org.opencommissioning.pooling.PoolingFixtures.surplus;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/** Each rule for who gives to whom satisfied, broken, and short of a fact. */
class GivingRulesTest {
    private static final Proportion ONE_PERCENT = Proportion.of(1, 100);

    private static BudgetPool.Builder gift(long millions) {
        return BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW)
                .addEntries(
                        PoolEntry.contribution(BRENT, Pounds.millions(millions)),
                        PoolEntry.payOut(HARROW, Pounds.millions(millions)));
    }

    private static ResourceTransfer.Builder transfer(long millions) {
        Evidence example = Evidence.assumed("an example");
        return ResourceTransfer.builder()
                .year(YEAR)
                .total(Stated.exactly(Pounds.millions(millions), PLAN))
                .givers(Split.known(Map.of(BRENT, Pounds.millions(millions)), example))
                .receivers(Split.known(Map.of(HARROW, Pounds.millions(millions)), example));
    }

    /** Of an allocation of £400m, £4m is to be kept; £6m is committed. */
    private static MemberFacts.Builder facts(FinancialPosition position) {
        return MemberFacts.builder()
                .addPositions(position)
                .year(YEAR)
                .keptShare(ONE_PERCENT)
                .putAllocation(BRENT.code(), Pounds.millions(400))
                .putCommitment(BRENT.code(), Pounds.millions(6));
    }

    private static Verdict check(BudgetPool.Builder pool, MemberFacts facts) {
        return PoolingRules.check(pool.build(), facts, APRIL_2014);
    }

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
    void figuresOfAnotherYearTellNothing() {
        MemberFacts before = MemberFacts.builder()
                .year(YEAR.plus(-1))
                .addPositions(surplus(BRENT, 33))
                .keptShare(ONE_PERCENT)
                .putAllocation(BRENT.code(), Pounds.millions(400))
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .putDistance(BRENT.code(), Pounds.of(1))
                .putDistance(HARROW.code(), Pounds.of(1))
                .build();
        assertEquals(
                List.of(
                        "how much of the surplus of NHS Brent CCG (07P) for 2014-15 is committed",
                        "the share of an allocation that is to be kept as surplus in 2014-15"),
                missing("FIN-12", check(gift(1), before)));
        assertEquals(
                List.of(
                        "how far NHS Brent CCG (07P) is from its target for 2014-15",
                        "how far NHS Harrow CCG (08E) is from its target for 2014-15",
                        "whether NHS Brent CCG (07P) has approved of giving"),
                missing("FIN-15", check(gift(1), before)));
        assertEquals(
                "MemberFacts: there are figures without a year; say of which year they are",
                problem(() -> MemberFacts.builder()
                        .putCommitment(BRENT.code(), Pounds.ZERO)
                        .build()));
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

    @Test
    void fin13WhoeverGainsIsNoNetGiver() {
        BudgetPool pool = gift(10).build();
        assertTrue(satisfied(PoolingRules.check(pool, MemberFacts.none(), APRIL_2014))
                .contains("FIN-13"));
        BudgetPool both = pool.contribute(HARROW, Pounds.millions(12));
        assertEquals(
                List.of("NHS Harrow CCG (08E) receives £10,000,000 and gives £2,000,000 more than that;"
                        + " let it give less, and receive nothing"),
                broken("FIN-13", PoolingRules.check(both, MemberFacts.none(), APRIL_2014)));
    }

    @Test
    void fin14NobodyIsLeftWithADeficit() {
        MemberFacts facts =
                MemberFacts.builder().addPositions(surplus(BRENT, 5)).build();
        assertTrue(satisfied(check(gift(5), facts)).contains("FIN-14"));
        assertEquals(
                List.of("NHS Brent CCG (07P) gives £6,000,000 on balance out of a surplus of exactly £5,000,000,"
                        + " and is left with a deficit; let it give less"),
                broken("FIN-14", check(gift(6), facts)));
        assertEquals(
                List.of(
                        "the surplus of NHS Brent CCG (07P) for 2014-15, as reported and with what was brought forward"),
                missing("FIN-14", check(gift(6), MemberFacts.none())));
    }

    private static MemberFacts distances(long brent, long harrow) {
        return MemberFacts.builder()
                .year(YEAR)
                .putDistance(BRENT.code(), Pounds.millions(brent))
                .putDistance(HARROW.code(), Pounds.millions(harrow))
                .build();
    }

    private static BudgetPool.Builder decided(Verb verb) {
        return gift(5).proposal(
                        proposal("help Harrow", verb, List.of(BRENT, HARROW)).build());
    }

    @Test
    void fin15NobodyUnderTargetIsMadeToGiveToOneOverTarget() {
        String offence =
                "NHS Brent CCG (07P) is £3,000,000 under its target, has not approved, and gives £5,000,000 on balance,"
                        + " from which NHS Harrow CCG (08E) gains, which is over its own; ask it first";
        assertEquals(List.of(offence), broken("FIN-15", check(decided(Verb.AGREED_BY_CHAIRS), distances(-3, 2))));
        assertTrue(satisfied(check(decided(Verb.APPROVED), distances(-3, 2))).contains("FIN-15"));
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(3, 2)))
                .contains("FIN-15"));
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(-3, -2)))
                .contains("FIN-15"));
        assertEquals(
                List.of(
                        "how far NHS Brent CCG (07P) is from its target for 2014-15",
                        "how far NHS Harrow CCG (08E) is from its target for 2014-15",
                        "whether NHS Brent CCG (07P) has approved of giving"),
                missing("FIN-15", check(gift(5), MemberFacts.none())));
        assertEquals(
                List.of("whether NHS Brent CCG (07P) has approved of giving"),
                missing("FIN-15", check(gift(5), distances(-3, 2))));
    }

    @Test
    void fin15NamesAllWhoGainAndAreOverTheirTargets() {
        BudgetPool pool = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW, HILLINGDON, EALING)
                .proposal(
                        proposal("help", Verb.AGREED_BY_CHAIRS, List.of(BRENT)).build())
                .build()
                .contribute(BRENT, Pounds.of(4))
                .payOut(HARROW, Pounds.of(1))
                .payOut(HILLINGDON, Pounds.of(1))
                .payOut(EALING, Pounds.of(1));
        MemberFacts facts = MemberFacts.builder()
                .year(YEAR)
                .putDistance(BRENT.code(), Pounds.of(-7))
                .putDistance(HARROW.code(), Pounds.of(1))
                .putDistance(HILLINGDON.code(), Pounds.of(1))
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) is £7 under its target, has not approved, and gives £4 on balance, from which"
                                + " NHS Harrow CCG (08E), NHS Hillingdon CCG (08G) gain, which are over theirs; ask it first"),
                broken("FIN-15", PoolingRules.check(pool, facts, APRIL_2014)));
    }

    @Test
    void factsAreOfOneSortAndSayAllThatIsWrong() {
        assertEquals(
                "MemberFacts: two reported cumulative positions (plan) are of NHS Brent CCG (07P) for 2014-15; choose one of them;"
                        + " the allocation of 07P is -£1, expected £0 or more; the commitment of 08E is -£2, expected £0 or more;"
                        + " the share to be kept is 2, expected 0 to 1",
                problem(() -> MemberFacts.builder()
                        .addPositions(surplus(BRENT, 1), surplus(BRENT, 2))
                        .putAllocation(BRENT.code(), Pounds.of(-1))
                        .putCommitment(HARROW.code(), Pounds.of(-2))
                        .year(YEAR)
                        .keptShare(Proportion.of(2, 1))
                        .build()));
    }

    @Test
    void everySortOfSubjectHasItsBook() {
        assertEquals(
                List.of("FIN-12", "FIN-13", "FIN-14", "FIN-15", "FIN-16", "FIN-17", "FIN-18"),
                ids(PoolingRules.pools()));
        assertEquals(ids(PoolingRules.pools()), ids(PoolingRules.plannedPools()));
        assertEquals(List.of("FIN-12", "FIN-14", "FIN-15", "FIN-16"), ids(PoolingRules.transfers()));
        assertEquals(ids(PoolingRules.transfers()), ids(PoolingRules.plannedTransfers()));
        assertEquals(List.of("FIN-24"), ids(PoolingRules.loans()));
    }
}
