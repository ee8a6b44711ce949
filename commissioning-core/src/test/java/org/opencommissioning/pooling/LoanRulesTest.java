package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.REGISTER;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.pooling.Loan.Repayment;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** The rule for loans satisfied, broken, and short of a fact. */
class LoanRulesTest {
    private static final Stated<Pounds> LENT =
            Stated.exactly(Pounds.millions(15), Citation.of(Source.of(SourceKind.DOCUMENT, "Notes of Hillingdon CCG")));
    private static final Organisation BRENT_TRUST = trust("5K5");
    private static final Organisation HILLINGDON_TRUST = trust("5AT");

    private static Organisation trust(String code) {
        return REGISTER.asOf(LocalDate.of(2013, 3, 31)).get(OdsCode.of(code));
    }

    private static Loan.Builder ccgs() {
        return ccgs(LENT);
    }

    private static Loan.Builder ccgs(Stated<Pounds> principal) {
        return Loan.builder()
                .lender(BRENT)
                .borrower(HILLINGDON)
                .principal(principal)
                .day(UncertainDay.on(LocalDate.of(2013, 5, 1)))
                .term(Period.ofYears(2));
    }

    private static Verdict check(Loan loan, String day) {
        return PoolingRules.loans().check(loan, REGISTER, LocalDate.parse(day));
    }

    @Test
    void fin24IsRepaidByTheEndOfItsTerm() {
        Loan unpaid = ccgs().allRepaymentsKnown(Answer.YES).build();
        assertEquals(Set.of("FIN-24"), satisfied(check(unpaid, "2015-05-01")));
        assertEquals(
                List.of(
                        "at least £15,000,000 of it is outstanding on 2015-05-02, and it was to be repaid by 2015-05-01;"
                                + " repay it, or agree another term"),
                broken("FIN-24", check(unpaid, "2015-05-02")));
        Loan repaid = ccgs().addRepayments(Repayment.of(Pounds.millions(15), UncertainDay.on(LocalDate.of(2014, 4, 1))))
                .build();
        assertEquals(Set.of("FIN-24"), satisfied(check(repaid, "2016-01-01")));
    }

    @Test
    void fin24WhetherItWasRepaidInTimeMayNotBeKnown() {
        Loan loan = ofTrusts(BRENT_TRUST, HILLINGDON_TRUST);
        assertEquals(Set.of("FIN-24"), satisfied(check(loan, "2014-04-30")));
        assertEquals(
                List.of("the day by which it is to be repaid", "what had been repaid by 2015-12-31"),
                missing("FIN-24", check(loan, "2015-12-31")));
        assertEquals(List.of("what had been repaid by 2017-04-01"), missing("FIN-24", check(loan, "2017-04-01")));
        Loan open =
                Loan.builder().lender(BRENT).borrower(HARROW).principal(LENT).build();
        assertEquals(List.of("the time within which it is to be repaid"), missing("FIN-24", check(open, "2014-04-30")));
    }

    @Test
    void fin24WhatWasLentUpToAnAmountMayHaveBeenNothing() {
        Citation notes = LENT.citation();
        Loan upTo = ccgs(Stated.upTo(Pounds.millions(15), notes))
                .allRepaymentsKnown(Answer.YES)
                .build();
        assertEquals(Set.of("FIN-24"), satisfied(check(upTo, "2015-05-01")));
        assertEquals(List.of(), broken("FIN-24", check(upTo, "2015-05-02")));
        assertEquals(List.of("how much was lent exactly"), missing("FIN-24", check(upTo, "2015-05-02")));
        Loan more = ccgs(Stated.atLeast(Pounds.millions(15), notes))
                .allRepaymentsKnown(Answer.YES)
                .addRepayments(Repayment.of(Pounds.millions(15), UncertainDay.on(LocalDate.of(2014, 4, 1))))
                .build();
        assertEquals(List.of("how much was lent exactly"), missing("FIN-24", check(more, "2015-05-02")));
    }

    private static Loan ofTrusts(Organisation lender, Organisation borrower) {
        return Loan.builder()
                .lender(lender)
                .borrower(borrower)
                .principal(LENT)
                .lentIn(FinancialYear.parse("2012-13"))
                .term(Period.ofYears(3))
                .build();
    }

    @Test
    void fin24WhoOwesTheLoanOfABodyThatWasDividedIsNotKnown() {
        Organisation divided = REGISTER.bodies().stream()
                .filter(body -> body.kind() == OrganisationKind.PCT)
                .filter(body ->
                        Inheritance.of(body, REGISTER, APRIL_2014).heirs().size() == 2)
                .findFirst()
                .orElseThrow();
        Loan loan = ofTrusts(BRENT_TRUST, divided);
        assertEquals(
                List.of("who owes it (" + Inheritance.of(divided, REGISTER, APRIL_2014) + ")"),
                missing("FIN-24", check(loan, "2014-04-30")));
        Loan reversed = ofTrusts(divided, HILLINGDON_TRUST);
        assertEquals(
                List.of("whom it is owed to (" + Inheritance.of(divided, REGISTER, APRIL_2014) + ")"),
                missing("FIN-24", check(reversed, "2014-04-30")));
    }
}
