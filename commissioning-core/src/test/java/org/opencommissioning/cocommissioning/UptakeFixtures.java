package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Reports on one CCG and one year, for tests of what becomes of them. */
final class UptakeFixtures {
    static final OdsCode BRENT = OdsCode.of("07P");
    static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"));
    static final String YEAR = "2016-04-01 to 2017-03-31";
    static final String FROM_2015 = "2015-04-01 to unknown";

    private UptakeFixtures() {}

    static Report report(String model, Kind kind, String days, Certainty certainty) {
        return Report.builder()
                .ccg(BRENT)
                .model(CoCommissioningModel.parse(model))
                .kind(kind)
                .days(UncertainSpan.parse(days))
                .evidence(Evidence.of(certainty, PAPER))
                .build();
    }

    static Spending spending(long booked, long paid, int withoutArea) {
        return Spending.builder()
                .ccg(BRENT)
                .year(FinancialYear.containing(DAY))
                .delegated(Pounds.of(booked))
                .contracts(Pounds.of(paid))
                .payments(10)
                .withoutArea(withoutArea)
                .evidence(Evidence.of(Certainty.STATED, PAPER))
                .build();
    }
}
