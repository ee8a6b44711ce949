package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.EIGHT;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.NHS_ENGLAND;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.SIX;
import static org.opencommissioning.pooling.PoolingFixtures.WEST_LONDON;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.ccg;
import static org.opencommissioning.pooling.PoolingFixtures.codes;
import static org.opencommissioning.pooling.PoolingFixtures.inPart;
import static org.opencommissioning.pooling.PoolingFixtures.proposal;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.Allocation;
import org.opencommissioning.budget.Allocations;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.YearlyRates;
import org.opencommissioning.budget.YearlyRates.Least;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** The £35m that six CCGs of north west London were to give to Harrow and Hillingdon, as it was told in spring 2014. */
class NorthWestLondonPoolTest {
    private static final String MOVE = "move £35m to Harrow and Hillingdon";
    private static final Stated<Pounds> TOTAL = Stated.exactly(Pounds.millions(35), PLAN);
    private static final Apportionment<OdsCode> BOTH = Apportionment.equally(codes(List.of(HARROW, HILLINGDON)));

    /**
     * How far the allocations of 2019/20 are above target, in thousands, worked out from the percentages; of 2014/15 it is not known.
     */
    private static final Map<OdsCode, Long> ABOVE_TARGET_LATER = Map.of(
            BRENT.code(), 5_766L, ccg("09A").code(), 31_010L, ccg("08C").code(), 15_411L, WEST_LONDON.code(), 72_138L);

    /** The chairs agreed, the bodies had not approved, and NHS England was working on the details. */
    private static Proposal asReported() {
        return inPart(MOVE, Verb.AGREED_BY_CHAIRS, EIGHT)
                .addApprovals(Approval.builder()
                        .by(NHS_ENGLAND)
                        .subject("details of the move of £35m")
                        .authority(PLAN)
                        .state(Approval.State.PENDING)
                        .day(UncertainDay.onOrBefore(APRIL_2014))
                        .citation(PLAN)
                        .build())
                .build();
    }

    private static BudgetPool pool(Apportionment<OdsCode> givers) {
        return BudgetPool.builder()
                .year(YEAR)
                .purpose("to help where the national formula gives too little")
                .addAllMembers(EIGHT)
                .transfer(TOTAL, givers, BOTH)
                .proposal(asReported())
                .build();
    }

    private static BudgetPool equally() {
        return pool(Apportionment.equally(codes(SIX)));
    }

    /** What is known of the years before: Brent's surplus of 2013/14, and a forecast of West London's. */
    private static List<FinancialPosition> positions() {
        FinancialYear before = YEAR.plus(-1);
        Citation audit =
                Citation.of(Source.of(SourceKind.PRESS, "gponline, on the report of the National Audit Office"));
        Citation paper = Citation.of(Source.of(SourceKind.DOCUMENT, "West London CCG, budget 2014/15"));
        return List.of(
                FinancialPosition.builder()
                        .body(BRENT)
                        .year(before)
                        .stage(FinancialPosition.Stage.ACTUAL)
                        .surplus(Stated.exactly(Pounds.parse("£33.6m"), audit))
                        .build(),
                FinancialPosition.builder()
                        .body(WEST_LONDON)
                        .year(before)
                        .stage(FinancialPosition.Stage.FORECAST)
                        .month(9)
                        .basis(FinancialPosition.Basis.REPORTED)
                        .surplus(Stated.exactly(Pounds.parse("£29.612m"), paper))
                        .build());
    }

    private static List<String> lines(BudgetPool pool) {
        return pool.beforeAndAfter(positions()).stream()
                .map(BeforeAndAfter::toString)
                .toList();
    }

    @Test
    void inEqualPartsEachOfTheSixGivesTheSame() {
        assertEquals(
                Set.of(
                        "NHS Brent CCG (07P) gives £5,833,333.34: a surplus of £33,600,000 in 2013-14, then a surplus of £27,766,666.66",
                        "NHS Ealing CCG (07W) gives £5,833,333.34: what it had is not known",
                        "NHS Harrow CCG (08E) gains £17,500,000: what it had is not known",
                        "NHS Hillingdon CCG (08G) gains £17,500,000: what it had is not known",
                        "NHS Hounslow CCG (07Y) gives £5,833,333.33: what it had is not known",
                        "NHS West London CCG (08Y) gives £5,833,333.33: a surplus of £29,612,000 in 2013-14, then a surplus"
                                + " of £23,778,666.67",
                        "NHS Central London (Westminster) CCG (09A) gives £5,833,333.33: what it had is not known",
                        "NHS Hammersmith and Fulham CCG (08C) gives £5,833,333.33: what it had is not known"),
                Set.copyOf(lines(equally())));
    }

    @Test
    void inProportionToWhatIsAboveTargetWestLondonGivesMost() {
        BudgetPool pool = pool(Apportionment.byWeights(ABOVE_TARGET_LATER));
        Map<?, Pounds> net = pool.netEffects();
        assertEquals(Pounds.parse("-£20,308,304.85"), net.get(WEST_LONDON));
        assertEquals(Pounds.ZERO, net.get(EALING)); // under its target in 2019/20
        assertEquals(Pounds.ZERO, Pounds.total(pool.netEffects().values()).plus(pool.balance()));
        assertEquals(Pounds.millions(35), pool.total(PoolEntry.Kind.PAY_OUT));
    }

    @Test
    void everyPartSaysThatItIsAssumed() {
        for (PoolEntry entry : equally().entries()) {
            assertEquals(
                    "assumed (Eight CCGs plan to bring commissioning support in-house): a part of exactly £35,000,000,"
                            + " by shares that no source gives",
                    entry.evidence().orElseThrow().toString());
        }
    }

    @Test
    void whetherTheBodiesApprovedTheAmountThatTheirChairsAgreedOnIsNotTold() {
        Verdict verdict = PoolingRules.check(equally(), MemberFacts.none(), APRIL_2014);
        assertFalse(verdict.passes());
        assertEquals(List.of(), broken("FIN-16", verdict));
        assertEquals(9, missing("FIN-16", verdict).size());
        assertTrue(missing("FIN-16", verdict)
                .containsAll(List.of(
                        "whether NHS Brent CCG (07P) has approved it",
                        "whether NHS England has agreed to \"" + MOVE + "\"")));
        assertEquals(Set.of("FIN-13"), satisfied(verdict));
    }

    @Test
    void withoutThePositionsOfTheSixNobodyCanSayWhetherTheyCouldGive() {
        MemberFacts facts = MemberFacts.builder()
                .addAllPositions(positions())
                .year(YEAR)
                .putDistance(WEST_LONDON.code(), Pounds.millions(85))
                .build();
        Verdict verdict = PoolingRules.check(equally(), facts, APRIL_2014);
        assertEquals(List.of(), broken("FIN-12", verdict));
        // six surpluses, six commitments, and the share to be kept: those of the year before are of another year
        assertEquals(13, missing("FIN-12", verdict).size());
        for (Ccg giver : SIX) {
            assertEquals(
                    List.of(
                            "how much of the surplus of " + giver + " for 2014-15 is committed",
                            "the surplus of " + giver + " for 2014-15, as reported and with what was brought forward"),
                    missing("FIN-12", verdict).stream()
                            .filter(fact -> fact.contains(giver.toString()))
                            .toList());
        }
        assertEquals(
                List.of(),
                missing("FIN-15", verdict).stream()
                        .filter(fact -> fact.contains(WEST_LONDON.toString()))
                        .toList()); // it is known to be over its target
    }

    /** The allocations are real, and so is the business rule of the year; the surpluses of that year are what is missing. */
    private static MemberFacts.Builder published() {
        MemberFacts.Builder facts = MemberFacts.builder()
                .year(YEAR)
                .keptShare(YearlyRates.standard()
                        .leastIn(YEAR, Least.Of.CUMULATIVE_SURPLUS)
                        .get(0)
                        .share());
        for (Ccg each : EIGHT) {
            facts.putAllocation(
                    each.code(),
                    Allocations.standard()
                            .ofKind(Allocation.Kind.PROGRAMME)
                            .ofYear(YEAR)
                            .ofBody(each.code())
                            .total());
        }
        return facts;
    }

    @Test
    void withWhatIsPublishedTheSurplusesAreStillMissing() {
        Verdict verdict = PoolingRules.check(equally(), published().build(), APRIL_2014);
        assertEquals(12, missing("FIN-12", verdict).size());
        assertEquals(6, missing("FIN-14", verdict).size());
    }

    @Test
    void hadBrentAnotherSurplusLikeThatOfTheYearBeforeItCouldGiveAllButAPercentOfItsAllocation() {
        MemberFacts facts = published()
                .addPositions(PoolingFixtures.position(BRENT)
                        .surplus(Stated.exactly(Pounds.parse("£33.6m"), PLAN))
                        .build())
                .putCommitment(BRENT.code(), Pounds.ZERO)
                .build();
        BudgetPool alone = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW)
                .build()
                .contribute(BRENT, Pounds.millions(35));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £35,000,000 on balance and has £29,857,380 at most to give: a surplus of exactly"
                                + " £33,600,000, of which £3,742,620 is to be kept; let it give less"),
                broken("FIN-12", PoolingRules.check(alone, facts, APRIL_2014)));
        BudgetPool less = alone.giveBack(BRENT, Pounds.of(5_142_620));
        assertEquals(List.of(), broken("FIN-12", PoolingRules.check(less, facts, APRIL_2014)));
        assertEquals(List.of(), missing("FIN-12", PoolingRules.check(less, facts, APRIL_2014)));
    }

    @Test
    void approvalsAndAgreementMakeItLawful() {
        Proposal approved = proposal(MOVE, Verb.APPROVED, EIGHT)
                .addApprovals(Approval.builder()
                        .by(NHS_ENGLAND)
                        .subject(MOVE)
                        .authority(PLAN)
                        .state(Approval.State.GIVEN)
                        .day(UncertainDay.in(YearMonth.of(2014, 4)))
                        .citation(PLAN)
                        .build())
                .build();
        ResourceTransfer transfer = ResourceTransfer.builder()
                .year(YEAR)
                .total(TOTAL)
                .givers(Split.assumed(SIX, Apportionment.equally(codes(SIX)), "in equal parts"))
                .receivers(Split.assumed(List.of(HARROW, HILLINGDON), BOTH, "in equal parts"))
                .funding("surpluses")
                .proposal(approved)
                .build();
        assertEquals(
                Set.of("FIN-15", "FIN-16"), satisfied(PoolingRules.check(transfer, MemberFacts.none(), APRIL_2014)));
        assertEquals(equally().netEffects(), transfer.netEffects());
    }
}
