package org.opencommissioning.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.budget.Allocations;
import org.opencommissioning.budget.DistanceFromTarget;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.budget.YearlyRates;
import org.opencommissioning.budget.YearlyRates.Least;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.pooling.BudgetPool;
import org.opencommissioning.pooling.MemberFacts;

/** The £35m of the eight as a pool, of which nobody said who gives how much: what is assumed of it, and what is known of its members. */
final class AssumedPool {
    static final FinancialYear YEAR = FinancialYear.parse("2014-15");
    static final FinancialYear YEAR_BEFORE = YEAR.plus(-1);
    static final FinancialYear PLANNED_YEAR = FinancialYear.parse("2019-20");

    /** The round that tells of the year of the pool and of the year before. */
    static final String ROUND = "December 2013";

    private final NorthWestLondon cast;
    private final List<OdsCode> receivers = OdsCode.listOf("08E", "08G");
    private final List<Ccg> givers;

    AssumedPool(NorthWestLondon cast) {
        this.cast = cast;
        this.givers = cast.eight.stream()
                .filter(ccg -> !receivers.contains(ccg.code()))
                .toList();
    }

    BudgetPool inEqualParts() {
        return pool(Apportionment.equally(givers.stream().map(Ccg::code).toList()));
    }

    /** In proportion to what each has above its fair share, and nothing from those below theirs. */
    BudgetPool byFairShares() {
        Map<OdsCode, Long> above = new LinkedHashMap<>();
        givers.forEach(
                ccg -> above.put(ccg.code(), Math.max(0, distance(ccg).amount().pence())));
        return pool(Apportionment.byWeights(above));
    }

    private BudgetPool pool(Apportionment<OdsCode> parts) {
        ArticleFacts said = new ArticleFacts(cast);
        return BudgetPool.builder()
                .name("help for Harrow and Hillingdon")
                .year(YEAR)
                .addAllMembers(cast.eight)
                .proposal(said.move())
                .transfer(said.amountToMove(), parts, Apportionment.equally(receivers))
                .build();
    }

    /** How far it was planned to be from its fair share, as that follows from a percentage. */
    static DistanceFromTarget distance(Ccg ccg) {
        Allocations planned = Allocations.standard().ofYear(PLANNED_YEAR).inRound("January 2016");
        return planned.sheets().get(0).impliedDistance(ccg.code()).orElseThrow();
    }

    /** How the year before the pool ended for its members, as far as it was found. */
    List<FinancialPosition> before() {
        return new PapersAndAssumptions(cast)
                .positions().stream()
                        .filter(each -> each.year().equals(YEAR_BEFORE))
                        .filter(each -> !each.basis().equals(Optional.of(Basis.UNDERLYING)))
                        .toList();
    }

    /** What is known of the year of the pool: what each is given, and what is to be kept of it. */
    MemberFacts facts() {
        MemberFacts.Builder facts = MemberFacts.builder().year(YEAR).addAllPositions(before());
        Allocations given = Allocations.standard().ofYear(YEAR).inRound(ROUND);
        cast.eight.forEach(
                ccg -> facts.putAllocation(ccg.code(), given.ofBody(ccg.code()).total()));
        List<Least> kept = YearlyRates.standard().leastIn(YEAR, Least.Of.CUMULATIVE_SURPLUS);
        if (kept.size() == 1) { // rivals would have to be chosen between
            facts.keptShare(kept.get(0).share());
        }
        return facts.build();
    }
}
