package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** No contributor gives more than the surplus that it has to give. */
class GivingProperties {
    private static final Citation EXAMPLE = Citation.of(Source.of(SourceKind.DOCUMENT, "an example"));
    private static final LocalDate DAY = PoolingArbitraries.YEAR.lastDay();
    private static final int ALL_IN_POINTS = 10_000;
    private static final int BODIES = 6;

    @Provide
    static Arbitrary<BudgetPool> pools() {
        return PoolingArbitraries.pools();
    }

    /**
     * What a body has.
     *
     * @param allocation in pence
     * @param committed in pence
     * @param surplus in pence, below zero for a deficit, unless near
     * @param near a penny more or less than what it would have to have for all that it gives, or not
     */
    record Means(long allocation, long committed, long surplus, int near) {
        private static final int FAR = 2;

        private BigDecimal bound(int points) {
            return BigDecimal.valueOf(allocation)
                    .multiply(BigDecimal.valueOf(points))
                    .divide(BigDecimal.valueOf(ALL_IN_POINTS))
                    .add(BigDecimal.valueOf(committed));
        }

        long surplusWhen(long gives, int points) {
            return near == FAR ? surplus : gives + bound(points).longValue() + near;
        }

        boolean isTooMuch(long gives, int points) {
            return gives > 0
                    && BigDecimal.valueOf(gives)
                                    .add(bound(points))
                                    .compareTo(BigDecimal.valueOf(surplusWhen(gives, points)))
                            > 0;
        }
    }

    @Provide
    static Arbitrary<Means> means() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60_000_000_000L),
                        Arbitraries.longs().between(0, 500_000_000L),
                        Arbitraries.longs().between(-1_000_000_000L, 15_000_000_000L),
                        Arbitraries.integers().between(-1, Means.FAR))
                .as(Means::new);
    }

    private static FinancialPosition position(Ccg body, long pence) {
        FinancialPosition.Builder position = FinancialPosition.builder()
                .body(body)
                .year(PoolingArbitraries.YEAR)
                .stage(FinancialPosition.Stage.ACTUAL)
                .span(FinancialPosition.Span.CUMULATIVE)
                .basis(FinancialPosition.Basis.REPORTED);
        if (pence == 0) {
            return position.result(Stated.exactly(FinancialPosition.Result.BALANCE, EXAMPLE))
                    .build();
        }
        Stated<Pounds> amount = Stated.exactly(Pounds.ofPence(Math.abs(pence)), EXAMPLE);
        return (pence > 0 ? position.surplus(amount) : position.deficit(amount)).build();
    }

    private static long gives(BudgetPool pool, Ccg body) {
        return -pool.netEffects().getOrDefault(body, Pounds.ZERO).pence();
    }

    @Property
    void fin12AndFin14OffendExactlyWhereMoreIsGivenThanThereIs(
            @ForAll("pools") BudgetPool drawn,
            @ForAll Stage stage,
            @ForAll @Size(BODIES) List<@From("means") Means> means,
            @ForAll @IntRange(max = 500) int keptPoints) {
        BudgetPool pool = BudgetPool.builder()
                .year(drawn.year())
                .addAllMembers(drawn.members())
                .addAllEntries(drawn.entries())
                .stage(stage)
                .build();
        MemberFacts.Builder facts =
                MemberFacts.builder().year(pool.year()).keptShare(Proportion.of(keptPoints, ALL_IN_POINTS));
        Set<String> tooMuch = new TreeSet<>();
        Set<String> inDeficit = new TreeSet<>();
        for (int i = 0; i < BODIES; i++) {
            Ccg body = PoolingArbitraries.bodies().get(i);
            Means each = means.get(i);
            long gives = gives(pool, body);
            long surplus = each.surplusWhen(gives, keptPoints);
            facts.addPositions(position(body, surplus))
                    .putAllocation(body.code(), Pounds.ofPence(each.allocation()))
                    .putCommitment(body.code(), Pounds.ofPence(each.committed()));
            if (each.isTooMuch(gives, keptPoints)) {
                tooMuch.add(body.toString());
            }
            if (gives > Math.max(0, surplus)) {
                inDeficit.add(body.toString());
            }
        }
        Verdict verdict = PoolingRules.check(pool, facts.build(), DAY);
        assertOffenders("FIN-12", tooMuch, verdict);
        assertOffenders("FIN-14", inDeficit, verdict);
    }

    private static void assertOffenders(String id, Set<String> expected, Verdict verdict) {
        RuleId rule = RuleId.of(id);
        assertEquals(
                expected,
                verdict.violations().stream()
                        .filter(each -> each.rule().equals(rule))
                        .map(each -> each.values().get("giver"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.isEmpty(), verdict.satisfied().contains(rule)); // and nothing is missing
    }
}
