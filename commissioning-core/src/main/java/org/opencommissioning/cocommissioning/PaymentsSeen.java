package org.opencommissioning.cocommissioning;

import java.util.Optional;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.cocommissioning.CcgStatus.Spending.Finding;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** What follows from the payments of a CCG in a financial year, for its status in that year alone. */
final class PaymentsSeen {
    /** A convention: below it lie odd payments, and those of CCGs that seldom say what a payment is for. */
    private static final Pounds LARGE = Pounds.millions(5);

    private PaymentsSeen() {}

    static Finding findingOf(Spending seen) {
        if (seen.payments().isEmpty()) {
            return Finding.NOT_HELD;
        }
        Pounds booked = seen.delegated().orElse(Pounds.ZERO);
        Pounds paid = seen.contracts().orElse(Pounds.ZERO);
        if (booked.compareTo(LARGE) >= 0 || paid.compareTo(LARGE) >= 0) {
            return Finding.LARGE;
        }
        if (booked.signum() != 0 || paid.signum() != 0) {
            return Finding.SMALL;
        }
        return seen.payments().equals(seen.withoutArea()) ? Finding.NO_AREA_PUBLISHED : Finding.NONE_SEEN;
    }

    /** A report for all of the year, since delegation begins on a 1 April; none where nothing was seen. */
    static Optional<Report> reportOf(Spending seen) {
        return switch (seen.finding()) {
            case LARGE -> Optional.of(reportOf(seen, Report.Kind.LARGE_PAYMENTS));
            case SMALL -> Optional.of(reportOf(seen, Report.Kind.SMALL_PAYMENTS));
            case NONE_SEEN, NO_AREA_PUBLISHED, NOT_HELD -> Optional.empty();
        };
    }

    private static Report reportOf(Spending seen, Report.Kind kind) {
        return Report.builder()
                .ccg(seen.ccg())
                .model(CoCommissioningModel.DELEGATED)
                .kind(kind)
                .days(UncertainSpan.certain(seen.year().days()))
                .evidence(Evidence.of(
                                Certainty.INFERRED,
                                seen.evidence().orElseThrow().citations())
                        .noting(seen.delegated().orElseThrow() + " booked to delegated commissioning, "
                                + seen.contracts().orElseThrow() + " paid under contracts with practices"))
                .build();
    }

    static void check(Spending seen, Problems problems) {
        boolean held = seen.payments().isPresent();
        int all = seen.payments().orElse(0);
        int without = seen.withoutArea().orElse(0);
        problems.require(
                        seen.delegated().isPresent() == held
                                && seen.contracts().isPresent() == held
                                && seen.withoutArea().isPresent() == held
                                && seen.evidence().isPresent() == held,
                        "expected amounts, numbers of payments and evidence, or none of them")
                .require(
                        !held || all > 0,
                        "the number of payments is " + all + ", expected 1 or more; leave out what is not held")
                .require(
                        without >= 0 && without <= all,
                        without + " of " + all + " payments are without an area of expense")
                .require(
                        seen.evidence().isEmpty()
                                || !seen.evidence().get().citations().isEmpty(),
                        "the evidence cites nothing, and what was paid is in some publication");
    }
}
