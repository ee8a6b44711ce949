package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceArbitraries;
import org.opencommissioning.source.SourceKind;

/** Generators of what is told of the uptake of co-commissioning, by few CCGs and within few years, so that reports often meet. */
public final class UptakeArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
    private static final int DAYS = 730;

    private UptakeArbitraries() {}

    /** {@return the codes of three CCGs} */
    public static Arbitrary<OdsCode> ccgs() {
        return Arbitraries.of(OdsCode.listOf("07P", "01K", "W2U3Z"));
    }

    /** {@return days of two years, those of 2018-19 among them} */
    public static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(FIRST, DAYS);
    }

    /** {@return what sources say, of every kind, model and certainty, on days known and unknown} */
    public static Arbitrary<Report> reports() {
        Arbitrary<UncertainSpan> spans = PeriodArbitraries.uncertainSpansOf(PeriodArbitraries.uncertainDaysOf(days()));
        return Combinators.combine(
                        ccgs(),
                        Arbitraries.of(CoCommissioningModel.class),
                        Arbitraries.of(Report.Kind.class).filter(kind -> !kind.isFromPayments()),
                        spans,
                        SourceArbitraries.evidence())
                .as((ccg, model, kind, span, evidence) -> Report.builder()
                        .ccg(ccg)
                        .model(model)
                        .kind(kind)
                        .days(span)
                        .evidence(evidence)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return what payments of 2018-19 show, every finding among them} */
    public static Arbitrary<Spending> spending() {
        Arbitrary<Pounds> amounts =
                Arbitraries.of(0L, 0L, 1L, 4_999_999L, 5_000_000L, 40_000_000L).map(Pounds::of);
        return Combinators.combine(
                        ccgs(),
                        amounts,
                        amounts,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, false))
                .as((ccg, booked, paid, without, held) -> {
                    Spending.Builder spending = Spending.builder();
                    spending.ccg(ccg).year(FinancialYear.startingIn(2018));
                    if (held) {
                        spending.delegated(booked)
                                .contracts(paid)
                                .payments(2)
                                .withoutArea(without)
                                .evidence(Evidence.of(
                                        Certainty.STATED,
                                        Citation.of(Source.of(SourceKind.DATASET, "Payments of 2018/19"))));
                    }
                    return spending.build();
                })
                .withoutEdgeCases();
    }

    /** {@return up to eight reports, and the payments of up to three CCGs} */
    public static Arbitrary<Uptake> uptakes() {
        return Combinators.combine(
                        reports().list().ofMaxSize(8),
                        spending().list().ofMaxSize(3).uniqueElements(Spending::ccg))
                .as((reports, spending) -> Uptake.builder()
                        .addAllNamed(reports)
                        .addAllSpending(spending)
                        .build())
                .withoutEdgeCases();
    }
}
