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
import static org.opencommissioning.pooling.PoolingFixtures.ONE_PERCENT;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.check;
import static org.opencommissioning.pooling.PoolingFixtures.gift;
import static org.opencommissioning.pooling.PoolingFixtures.ids;
import static org.opencommissioning.pooling.PoolingFixtures.problem;
import static org.opencommissioning.pooling.PoolingFixtures.proposal;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;
import static org.opencommissioning.pooling.PoolingFixtures.surplus;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/** Who gains by a move of money and may: each rule satisfied, broken, and short of a fact. */
class GainRulesTest {

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
    void fin13WhoeverGainsIsNoNetGiver() {
        BudgetPool pool = gift(10).build();
        assertTrue(satisfied(PoolingRules.check(pool, MemberFacts.none(), APRIL_2014))
                .contains("FIN-13"));
        BudgetPool even = pool.contribute(HARROW, Pounds.millions(10));
        assertTrue(satisfied(PoolingRules.check(even, MemberFacts.none(), APRIL_2014))
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
    void fin15WhoeverIsAtItsTargetIsNeitherUnderItNorOverIt() {
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(0, 2)))
                .contains("FIN-15"));
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(-3, 0)))
                .contains("FIN-15"));
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
                .putDistance(EALING.code(), Pounds.ZERO)
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

    @Test
    void fin13WhoeverGainsAsMuchAsItGivesIsNoNetGiver() {
        BudgetPool even = gift(10).build().contribute(HARROW, Pounds.millions(10));
        assertTrue(satisfied(PoolingRules.check(even, MemberFacts.none(), APRIL_2014))
                .contains("FIN-13"));
    }

    @Test
    void fin15WhoeverIsOnItsTargetIsNeitherUnderNorOverIt() {
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(0, 2)))
                .contains("FIN-15"));
        assertTrue(satisfied(check(decided(Verb.AGREED_BY_CHAIRS), distances(-3, 0)))
                .contains("FIN-15"));
        BudgetPool pool = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW, HILLINGDON)
                .proposal(
                        proposal("help", Verb.AGREED_BY_CHAIRS, List.of(BRENT)).build())
                .build()
                .contribute(BRENT, Pounds.of(2))
                .payOut(HARROW, Pounds.of(1))
                .payOut(HILLINGDON, Pounds.of(1));
        MemberFacts facts = MemberFacts.builder()
                .year(YEAR)
                .putDistance(BRENT.code(), Pounds.of(-7))
                .putDistance(HARROW.code(), Pounds.of(1))
                .putDistance(HILLINGDON.code(), Pounds.ZERO)
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) is £7 under its target, has not approved, and gives £2 on balance, from which"
                                + " NHS Harrow CCG (08E) gains, which is over its own; ask it first"),
                broken("FIN-15", PoolingRules.check(pool, facts, APRIL_2014)));
    }

    @Test
    void fin12WhereNothingIsToBeKeptNoAllocationIsAskedFor() {
        MemberFacts facts = MemberFacts.builder()
                .addPositions(surplus(BRENT, 5))
                .year(YEAR)
                .keptShare(Proportion.ZERO)
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .build();
        assertTrue(satisfied(check(gift(5), facts)).contains("FIN-12"));
    }
}
