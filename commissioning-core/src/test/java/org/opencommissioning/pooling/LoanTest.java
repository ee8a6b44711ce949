package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.REGISTER;
import static org.opencommissioning.pooling.PoolingFixtures.SPRING_2014;
import static org.opencommissioning.pooling.PoolingFixtures.problem;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.pooling.Loan.Repayment;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** Money that is to come back, and who owes it when the borrower is no more. */
class LoanTest {
    private static final LocalDate LAST_DAY_OF_TRUSTS = LocalDate.of(2013, 3, 31);
    private static final FinancialYear YEAR_2012 = FinancialYear.parse("2012-13");
    private static final FinancialYear YEAR_2013 = FinancialYear.parse("2013-14");
    private static final Organisation BRENT_TRUST =
            REGISTER.asOf(LAST_DAY_OF_TRUSTS).get(OdsCode.of("5K5"));
    private static final Organisation HILLINGDON_TRUST =
            REGISTER.asOf(LAST_DAY_OF_TRUSTS).get(OdsCode.of("5AT"));
    private static final Stated<Pounds> LENT =
            Stated.exactly(Pounds.millions(15), Citation.of(Source.of(SourceKind.DOCUMENT, "Notes of Hillingdon CCG")));

    /** The loan of 2012-13, of which the day, the schedule and the repayments are not known. */
    private static Loan.Builder trusts() {
        return Loan.builder()
                .lender(BRENT_TRUST)
                .borrower(HILLINGDON_TRUST)
                .principal(LENT)
                .lentIn(YEAR_2012)
                .term(Period.ofYears(3));
    }

    private static Loan.Builder ccgs() {
        return ccgs(Period.ofYears(2));
    }

    private static Loan.Builder ccgs(Period term) {
        return Loan.builder()
                .lender(BRENT)
                .borrower(HILLINGDON)
                .principal(LENT)
                .day(UncertainDay.on(LocalDate.of(2013, 5, 1)))
                .term(term);
    }

    @Test
    void isInheritedByTheCcgsThatFollowed() {
        Loan loan = trusts().build();
        assertEquals("loan of £15,000,000 by Brent Teaching PCT (5K5) to Hillingdon PCT (5AT)", loan.toString());
        assertEquals(Optional.of(BRENT), loan.lenderOn(REGISTER, APRIL_2014).sole());
        assertEquals(
                Optional.of(HILLINGDON), loan.borrowerOn(REGISTER, APRIL_2014).sole());
        assertEquals(Optional.of(UncertainDay.parse("2015-04-01..2016-03-31")), loan.due());
    }

    @Test
    void inTheEndLenderAndBorrowerAreOne() {
        LocalDate merged = LocalDate.of(2021, 4, 1);
        Loan loan = trusts().build();
        assertEquals(
                loan.lenderOn(REGISTER, merged).sole(),
                loan.borrowerOn(REGISTER, merged).sole());
    }

    @Test
    void whatIsOutstandingIsKnownWhereEveryRepaymentIs() {
        Loan loan = ccgs().addRepayments(
                        Repayment.of(Pounds.millions(5), UncertainDay.on(LocalDate.of(2014, 3, 31))),
                        Repayment.of(Pounds.millions(4), FinancialYear.parse("2014-15")))
                .allRepaymentsKnown(Answer.YES)
                .build();
        assertEquals(Pounds.ZERO, loan.outstandingOn(LocalDate.of(2013, 4, 30)));
        assertEquals(Pounds.millions(15), loan.outstandingOn(LocalDate.of(2013, 5, 1)));
        assertEquals(Pounds.millions(10), loan.outstandingOn(LocalDate.of(2014, 3, 31)));
        assertEquals(Pounds.millions(6), loan.outstandingOn(LocalDate.of(2015, 3, 31)));
        LocalDate between = LocalDate.of(2014, 6, 1);
        assertEquals(Optional.of(Pounds.millions(10)), loan.mostOutstandingOn(between));
        assertEquals(Pounds.millions(6), loan.leastOutstandingOn(between));
        assertEquals(
                "What was outstanding of the loan of £15,000,000 by NHS Brent CCG (07P) to NHS Hillingdon CCG (08G) on 2014-06-01"
                        + " is not known: what had been repaid by then is missing; mostOutstandingOn and leastOutstandingOn give"
                        + " bounds",
                assertThrows(NotKnownException.class, () -> loan.outstandingOn(between))
                        .getMessage());
    }

    @Test
    void withoutAWordOnRepaymentsAnythingMayBeOutstanding() {
        Loan loan = trusts().build();
        assertEquals(Optional.of(Pounds.millions(15)), loan.mostOutstandingOn(APRIL_2014));
        assertEquals(Pounds.ZERO, loan.leastOutstandingOn(APRIL_2014));
        assertEquals(
                "the day on which it was lent",
                assertThrows(NotKnownException.class, () -> loan.outstandingOn(LocalDate.of(2012, 12, 31)))
                        .missingFact());
        assertEquals(
                "what had been repaid by then",
                assertThrows(NotKnownException.class, () -> loan.outstandingOn(APRIL_2014))
                        .missingFact());
    }

    private static Loan lent(Stated<Pounds> principal) {
        return Loan.builder()
                .lender(BRENT)
                .borrower(HILLINGDON)
                .principal(principal)
                .day(UncertainDay.on(LocalDate.of(2013, 5, 1)))
                .allRepaymentsKnown(Answer.YES)
                .build();
    }

    @Test
    void whatWasNotLentExactlyIsBoundedAsFarAsTheReportGoes() {
        LocalDate later = LocalDate.of(2014, 6, 1);
        Loan atMost = lent(Stated.upTo(LENT.value(), LENT.citation()));
        assertEquals(Optional.of(Pounds.millions(15)), atMost.mostOutstandingOn(later));
        assertEquals(Pounds.ZERO, atMost.leastOutstandingOn(later));
        Loan atLeast = lent(Stated.atLeast(LENT.value(), LENT.citation()));
        assertEquals(Optional.empty(), atLeast.mostOutstandingOn(later));
        assertEquals(Pounds.millions(15), atLeast.leastOutstandingOn(later));
        assertEquals(
                "how much was lent exactly",
                assertThrows(NotKnownException.class, () -> atLeast.outstandingOn(later))
                        .missingFact());
    }

    @Test
    void fin24NoMoreIsRepaidOrScheduledThanWasLentNorOutsideTheTerm() {
        Loan agreed = trusts().putSchedule(YEAR_2013, Pounds.millions(5))
                .putSchedule(FinancialYear.parse("2014-15"), Pounds.millions(5))
                .putSchedule(FinancialYear.parse("2015-16"), Pounds.millions(5))
                .build();
        assertEquals(3, agreed.schedule().size());
        assertEquals(
                "Loan by NHS Brent CCG (07P): £16,000,000 is repaid of £15,000,000; what is paid besides is no repayment;"
                        + " £17,000,000 is to be repaid of £15,000,000; interest is no repayment;"
                        + " the repayment £16,000,000 on 2013-04-01 is before 2013-05-01, when it was lent;"
                        + " 2012-13 is scheduled, before it was lent on 2013-05-01;"
                        + " 2015-16 is scheduled, after 2015-03-31, when it is to be repaid",
                problem(() -> ccgs(Period.parse("P1Y10M30D"))
                        .addRepayments(Repayment.of(Pounds.millions(16), UncertainDay.on(LocalDate.of(2013, 4, 1))))
                        .putSchedule(YEAR_2012, Pounds.millions(8))
                        .putSchedule(FinancialYear.parse("2015-16"), Pounds.millions(9))
                        .build()));
    }

    @Test
    void isBetweenTwoBodiesThatCanOwnMoneyAndSaysAllThatIsWrong() {
        Csu unit = SPRING_2014.named(Csu.class, "North West London CSU");
        assertEquals(
                "Loan by " + unit
                        + ": to itself; a body does not lend to itself; the principal is £0, expected more than nothing;"
                        + " the term is P-1Y, expected a time after the day; the lender " + unit
                        + " is a CSU and no legal person; name its host, " + unit.host() + "; the borrower " + unit
                        + " is a CSU and no legal person; name its host, " + unit.host(),
                problem(() -> Loan.builder()
                        .lender(unit)
                        .borrower(unit)
                        .principal(LENT.map(amount -> Pounds.ZERO))
                        .term(Period.ofYears(-1))
                        .build()));
        assertEquals(
                "Repayment: the amount is £0, expected more than nothing",
                problem(() -> Repayment.of(Pounds.ZERO, YEAR_2012)));
        assertEquals(
                "Loan by NHS Brent CCG (07P): £0 is scheduled for 2013-14, expected more than nothing",
                problem(() -> ccgs().putSchedule(YEAR_2013, Pounds.ZERO).build()));
    }
}
