package org.opencommissioning.budget;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Evidence;

/** Generators of budgets for primary care, all of one year, of few categories, which therefore often meet. */
public final class PrimaryCareArbitraries {
    private static final List<String> NAMES = List.of(
            "Global Sum", "Seniority", "Minor Surgery", "Total National Enhanced Services", "Alcohol", "New to all");

    private PrimaryCareArbitraries() {}

    /** {@return a line with an amount, or now and then without} */
    public static Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.of(NAMES).map(PaymentCategories.standard()::of),
                        Arbitraries.longs()
                                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                                .map(Pounds::ofPence)
                                .injectNull(0.1))
                .as((category, amount) -> amount == null ? Line.of(category) : Line.of(category, amount));
    }

    /** {@return the budget of one of three CCGs} */
    public static Arbitrary<PrimaryCareBudget> budgets() {
        return Combinators.combine(
                        Arbitraries.of("07P", "07W", "08E"), lines().list().ofMaxSize(8))
                .as((code, lines) -> PrimaryCareBudget.builder()
                        .year(FinancialYear.startingIn(2014))
                        .body(OdsCode.of(code))
                        .addAllLines(lines)
                        .evidence(Evidence.assumed("generated"))
                        .build())
                // of lists of pairs there are too many
                .withoutEdgeCases();
    }
}
