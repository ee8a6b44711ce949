package org.opencommissioning.examples;

import java.math.BigDecimal;
import org.opencommissioning.budget.AllocationSheet;
import org.opencommissioning.budget.DistanceFromTarget;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.budget.FinancialPosition.Span;
import org.opencommissioning.budget.FinancialPosition.Stage;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PublishedShare;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** Made-up figures of one CCG in 2014-15, as they should be. */
final class CcgFigures {
    static final FinancialYear YEAR = FinancialYear.parse("2014-15");
    static final Citation MADE_UP = Citation.of(Source.of(SourceKind.DOCUMENT, "made up"));
    static final Evidence ASSUMED = Evidence.assumed("made up");
    static final Pounds TARGET = Pounds.millions(200);
    static final long WEIGHTED = 176_147;

    private CcgFigures() {}

    static AllocationSheet.Row row(Ccg ccg, int i) {
        Pounds allocation = Pounds.millions(200L + i);
        return AllocationSheet.Row.builder()
                .code(ccg.code())
                .allocation(allocation)
                .target(TARGET)
                .weightedPopulation(WEIGHTED)
                .publishedDistance(allocation.minus(TARGET))
                .publishedPercent(DistanceFromTarget.of(allocation, TARGET).percent())
                .build();
    }

    static ResourceAccount account(Ccg ccg, Pounds allocation) {
        return ResourceAccount.builder()
                .body(ccg)
                .year(YEAR)
                .resourceLimit(allocation)
                .resourceUse(allocation)
                .allotment(allocation)
                .otherSums(Pounds.ZERO)
                .spending(allocation)
                .runningCosts(ResourceAccount.RunningCosts.builder()
                        .allowance(Pounds.millions(4))
                        .used(Pounds.millions(4))
                        .paidFromProgramme(Pounds.ZERO)
                        .population(200_000L)
                        .build())
                .plan(ResourceAccount.Plan.builder()
                        .allocation(allocation)
                        .surplus(Pounds.millions(5))
                        .contingency(Pounds.millions(5))
                        .headroom(Pounds.millions(20))
                        .build())
                .broughtForward(ResourceAccount.BroughtForward.builder()
                        .amount(Pounds.millions(5))
                        .approved(Pounds.millions(1))
                        .drawnDown(Pounds.millions(1))
                        .build())
                .build();
    }

    static PrimaryCareBudget primaryCare(Ccg ccg, FinancialYear year, int i) {
        PrimaryCareBudget.Builder budget = PrimaryCareBudget.builder()
                .year(year)
                .body(ccg.code())
                .registeredPatients(BigDecimal.valueOf(200_000))
                .weightedPatients(BigDecimal.valueOf(200_000))
                .evidence(ASSUMED);
        for (PaymentCategory category : PaymentCategories.standard().categories()) {
            budget.addLines(PrimaryCareBudget.Line.of(category, Pounds.thousands(100L + i)));
        }
        return budget.build();
    }

    static PublishedShare share(Ccg ccg, Pounds allocation) {
        return PublishedShare.builder()
                .subject("running costs of " + ccg)
                .part(Stated.exactly(Pounds.millions(4), MADE_UP))
                .whole(Stated.exactly(allocation, MADE_UP))
                .share(Stated.exactly(Pounds.millions(4).shareOf(allocation), MADE_UP))
                .build();
    }

    static FinancialPosition position(Ccg ccg) {
        return FinancialPosition.builder()
                .body(ccg)
                .year(YEAR)
                .stage(Stage.FORECAST)
                .span(Span.CUMULATIVE)
                .basis(Basis.REPORTED)
                .surplus(Stated.exactly(Pounds.millions(10), MADE_UP))
                .build();
    }
}
