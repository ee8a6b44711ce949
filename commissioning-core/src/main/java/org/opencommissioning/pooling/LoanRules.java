package org.opencommissioning.pooling;

import java.time.LocalDate;
import java.util.Optional;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Stated;

/** Whether what was lent came back, and who owes it. */
final class LoanRules {
    static final RuleBook<Loan, Register> BOOK = RuleBook.of(Rule.<Loan, Register>builder()
            .id(RuleId.of("FIN-24"))
            .text(
                    "A loan is repaid by the end of its term, to whoever follows the lender and by whoever follows the borrower.")
            .severity(Severity.ERROR)
            .window(DateSpan.always())
            .authority(PoolingSources.HILLINGDON_NOTES)
            .check(LoanRules::check)
            .build());

    private LoanRules() {}

    private static void check(Loan loan, Register register, Findings findings) {
        LocalDate day = findings.day();
        if (loan.mostOutstandingOn(day).equals(Optional.of(Pounds.ZERO))) {
            return; // not lent yet, or repaid whenever that was due
        }
        checkTerm(loan, findings);
        checkParty("whom it is owed to", loan.lender(), register, findings);
        checkParty("who owes it", loan.borrower(), register, findings);
    }

    private static void checkTerm(Loan loan, Findings findings) {
        LocalDate day = findings.day();
        if (loan.due().isEmpty()) {
            findings.missing("the time within which it is to be repaid");
            return;
        }
        Answer overdue = loan.due().get().isBefore(day);
        boolean open = loan.leastOutstandingOn(day).signum() > 0;
        if (overdue.isYes() && open) {
            findings.violated("at least " + loan.leastOutstandingOn(day) + " of it is outstanding on " + day
                            + ", and it was to be repaid by " + loan.due().get() + "; repay it, or agree another term")
                    .naming("due", loan.due().get());
        } else if (overdue == Answer.NOT_KNOWN) {
            findings.missing("the day by which it is to be repaid");
        }
        if (overdue != Answer.NO && !open) {
            boolean allSaid = loan.allRepaymentsKnown().isYes();
            boolean exact = loan.principal().exactness() == Stated.Exactness.EXACTLY;
            if (exact || !allSaid) {
                findings.missing("what had been repaid by " + day);
            }
            if (!exact) {
                findings.missing("how much was lent exactly");
            }
        }
    }

    private static void checkParty(String question, Organisation party, Register register, Findings findings) {
        Answer ended = party.legalLife()
                .lastDay()
                .map(last -> last.isBefore(findings.day()))
                .orElse(Answer.NO);
        if (ended != Answer.NO) {
            Inheritance place = Inheritance.of(party, register, findings.day());
            if (place.sole().isEmpty()) {
                findings.missing(question + " (" + place + ")");
            }
        }
    }
}
