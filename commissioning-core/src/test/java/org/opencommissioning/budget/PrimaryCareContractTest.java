package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.budget.PaymentCategory.Holder;
import org.opencommissioning.budget.PaymentCategory.Listing;
import org.opencommissioning.budget.PaymentCategory.Recurrence;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

/** Null is named, and nothing returned can be changed. */
class PrimaryCareContractTest {
    private static final PaymentCategories CATEGORIES = PaymentCategories.standard();
    private static final PaymentCategory CATEGORY = CATEGORIES.of("Seniority");
    private static final Line LINE = Line.of(CATEGORY, Pounds.of(1)).split(Pounds.of(1), Pounds.ZERO);
    private static final PrimaryCareBudget BUDGET = PrimaryCareBudget.builder()
            .year(YEAR_2014)
            .name("England")
            .addLines(LINE)
            .evidence(Evidence.assumed("for a test"))
            .build();
    private static final PublishedShare SHARE = PublishedShare.builder()
            .subject("premises")
            .part(Stated.exactly(Pounds.of(1), ARTICLE))
            .whole(Stated.exactly(Pounds.of(2), ARTICLE))
            .share(Stated.exactly(Proportion.of(1, 2), ARTICLE))
            .build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Object[] samples = {
            CATEGORIES,
            CATEGORY,
            LINE,
            BUDGET,
            SHARE,
            MpigRunOff.of(Pounds.of(7)),
            Pounds.of(1),
            Pounds.ZERO,
            YEAR_2014,
            Timeline.empty(),
            Tolerance.relativePounds(Proportion.of(1, 10)),
            Recurrence.BOTH,
            PrimaryCareStream.QOF,
            BigDecimal.ONE,
            Path.of("nowhere"),
            List.of(BUDGET),
            "name"
        };
        for (Class<?> type : List.of(
                PaymentCategories.class,
                PaymentCategory.class,
                Line.class,
                PrimaryCareBudget.class,
                PublishedShare.class,
                MpigRunOff.class,
                PrimaryCareStream.class,
                Recurrence.class,
                Holder.class,
                Listing.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        for (Collection<?> each : List.<Collection<?>>of(
                CATEGORIES.categories(),
                CATEGORIES.sources(),
                CATEGORY.aliases(),
                CATEGORY.holders(),
                BUDGET.lines(),
                BUDGET.withoutAmount(),
                BUDGET.unmapped(),
                BUDGET.byStream().values())) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }
}
