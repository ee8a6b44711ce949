package org.opencommissioning.staff;

import java.time.Period;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;

/** Who was told of a transfer in time: the transferee of whom it takes over, and representatives of what is to come. */
final class InformationChecks {
    private InformationChecks() {}

    /** Whether it applies goes by the day of the transfer; where that may be on either side, a lapse on one of them is no offence yet. */
    static void information(StaffTransfer transfer, Answer applies, int days, Findings findings) {
        if (!StaffRules.isTupe(transfer)) {
            return;
        }
        UncertainDay given = transfer.liabilityInformation();
        UncertainDay due = transfer.day().plus(Period.ofDays(-days));
        boolean never = transfer.informed() == Answer.NO;
        Answer late = never ? Answer.YES : given.isAfter(due);
        switch (applies.and(late)) {
            case NO -> {}
            case YES ->
                findings.violated("employee liability information was "
                                + (never
                                        ? "not given"
                                        : "given on " + given + ", less than " + days + " days before the transfer on "
                                                + transfer.day())
                                + "; it was due by " + due)
                        .naming("given", never ? "never" : given)
                        .naming("due", due);
            case NOT_KNOWN -> {
                if (!never && given.known().isEmpty()) {
                    findings.missing("the day of the employee liability information");
                }
                missingDay(transfer, findings);
            }
        }
    }

    static void consultation(StaffTransfer transfer, Findings findings) {
        if (!StaffRules.isTupe(transfer)) {
            return;
        }
        if (transfer.consulted() == Answer.NO) {
            findings.violated(
                    "representatives were not informed and consulted before the transfer on " + transfer.day());
            return;
        }
        UncertainDay last = transfer.consultation().lastDay().orElse(UncertainDay.unknown());
        boolean endless = transfer.consultation().lastDay().isEmpty();
        UncertainDay first = transfer.consultation().firstDay();
        // it opens before it closes, so that an end before the transfer settles both
        Answer over = endless ? Answer.NO : last.isBefore(transfer.day());
        if (over == Answer.NO || first.isBefore(transfer.day()) == Answer.NO) {
            findings.violated("consultation from " + transfer.consultation() + " is not over before the transfer on "
                            + transfer.day())
                    .naming("consultation", transfer.consultation());
        } else if (over == Answer.NOT_KNOWN) {
            if (last.known().isEmpty()) {
                findings.missing("the last day of the consultation");
            }
            missingDay(transfer, findings);
        }
    }

    private static void missingDay(StaffTransfer transfer, Findings findings) {
        if (transfer.day().known().isEmpty()) {
            findings.missing("the day of the transfer");
        }
    }
}
