package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.MoneyArbitraries;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;

/** What holds of every budget for primary care. */
class PrimaryCareProperties {
    @Provide
    Arbitrary<PrimaryCareBudget> budgets() {
        return PrimaryCareArbitraries.budgets();
    }

    @Provide
    Arbitrary<Pounds> guarantees() {
        return MoneyArbitraries.pounds().map(Pounds::abs);
    }

    @Property
    void fin21StreamsAndWhatHasNoneAddUpToTheTotal(@ForAll("budgets") PrimaryCareBudget budget) {
        PrimaryCareBudget known = budget.known();
        List<Pounds> parts = new ArrayList<>(known.byStream().values());
        known.unmapped().forEach(line -> parts.add(line.amount().orElseThrow()));
        assertEquals(known.total(), Pounds.total(parts));
        assertEquals(
                budget.lines().size(),
                known.lines().size() + budget.withoutAmount().size());
    }

    @Property
    void aSumIsTheSumOfTheTotals(@ForAll("budgets") PrimaryCareBudget one, @ForAll("budgets") PrimaryCareBudget other) {
        PrimaryCareBudget sum = one.known().plus(other.known());
        assertEquals(one.known().total().plus(other.known().total()), sum.total());
        assertEquals(
                sum.lines().size(),
                sum.lines().stream()
                        .map(line -> line.category().key())
                        .distinct()
                        .count());
        assertEquals(sum.byStream(), other.known().plus(one.known()).byStream());
    }

    @Property
    void aSumLacksWhatOneOfItsBudgetsLacks(
            @ForAll("budgets") PrimaryCareBudget one, @ForAll("budgets") PrimaryCareBudget other) {
        for (Line line : one.plus(other).withoutAmount()) {
            assertEquals(
                    true,
                    one.withoutAmount().contains(line) || other.withoutAmount().contains(line));
        }
        assertEquals(
                one.withoutAmount().isEmpty() && other.withoutAmount().isEmpty(),
                one.plus(other).withoutAmount().isEmpty());
    }

    @Property
    void fin20LosesAllOfItInSevenEqualParts(@ForAll("guarantees") Pounds base) {
        MpigRunOff runOff = MpigRunOff.of(base);
        FinancialYear before = FinancialYear.startingIn(2013);
        Proportion lost = Proportion.ZERO;
        for (int year = 1; year <= 7; year++) {
            assertEquals(runOff.lost(before.plus(1)), runOff.lost(before.plus(year)));
            lost = lost.plus(runOff.lost(before.plus(year)));
            assertEquals(runOff.left(before), lost.plus(runOff.left(before.plus(year))));
        }
        assertEquals(Proportion.of(base.pence(), 100), lost);
        assertEquals(Proportion.ZERO, runOff.left(before.plus(7)));
    }
}
