package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Stated;

/**
 * One body lends another money that is to come back. What is known of it may be no more than the sum and the year; that repayments are
 * recorded does not mean that there were no others, unless that is said.
 *
 * <p>Both sides pass to whoever follows them: see {@link #lenderOn} and {@link #borrowerOn}.
 *
 * <p>It prints as {@code loan of £15,000,000 by Brent Teaching PCT (5K5) to Hillingdon PCT (5AT)}.
 */
@Value.Immutable
public abstract sealed class Loan permits ImmutableLoan {
    Loan() {}

    /** {@return a builder, which needs a lender, a borrower and a principal} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who lent} */
    public abstract Organisation lender();

    /** {@return who borrowed} */
    public abstract Organisation borrower();

    /** {@return how much was lent, as it was reported; where not exactly, more or less may have been, as far as the report leaves room} */
    public abstract Stated<Pounds> principal();

    /** {@return the day on which it was lent, such as some day of a year; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return the time within which it is to be repaid} */
    public abstract Optional<Period> term();

    /** {@return what is to be repaid in each year, as far as that is agreed} */
    @Value.NaturalOrder
    public abstract SortedMap<FinancialYear, Pounds> schedule();

    /** {@return what is known to have been repaid} */
    public abstract List<Repayment> repayments();

    /** {@return whether these are all the repayments there were; not known unless said} */
    @Value.Default
    public Answer allRepaymentsKnown() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the day by the end of which it is to be repaid; empty where no term is known} */
    public Optional<UncertainDay> due() {
        return term().map(day()::plus);
    }

    /**
     * What was outstanding at the end of a day.
     *
     * @param on the day
     * @return the amount; zero before it was lent
     * @throws NotKnownException when it is not known what had been repaid by then, or whether it had been lent
     */
    public Pounds outstandingOn(LocalDate on) {
        Optional<Pounds> most = mostOutstandingOn(on);
        if (!most.equals(Optional.of(leastOutstandingOn(on)))) {
            throw new NotKnownException(
                    "What was outstanding of the " + this + " on " + on,
                    missingOn(on),
                    "mostOutstandingOn and leastOutstandingOn give bounds");
        }
        return most.get();
    }

    private String missingOn(LocalDate on) {
        if (day().isAfter(on) == Answer.NOT_KNOWN) {
            return "the day on which it was lent";
        }
        return principal().exactness() == Stated.Exactness.EXACTLY
                ? "what had been repaid by then"
                : "how much was lent exactly";
    }

    /**
     * The most that can have been outstanding at the end of a day.
     *
     * @param on the day
     * @return the principal less what certainly was repaid by then; zero where it certainly was not yet lent; empty where more may have been
     *     lent than is said, such as <em>about</em> or <em>at least</em> so much
     */
    public Optional<Pounds> mostOutstandingOn(LocalDate on) {
        if (day().isAfter(requireNonNull(on, "on")).isYes()) {
            return Optional.of(Pounds.ZERO);
        }
        return switch (principal().exactness()) {
            case EXACTLY, ALMOST, UP_TO -> Optional.of(principalLess(on, Answer.YES));
            case ABOUT, OVER, AT_LEAST -> Optional.empty();
        };
    }

    /**
     * The least that can have been outstanding at the end of a day.
     *
     * @param on the day
     * @return the principal less what may have been repaid by then; zero where there may have been other repayments, it may not have been
     *     lent yet, or less may have been lent than is said, such as <em>about</em> or <em>up to</em> so much
     */
    public Pounds leastOutstandingOn(LocalDate on) {
        boolean certain = day().isAfter(requireNonNull(on, "on")) == Answer.NO
                && allRepaymentsKnown().isYes();
        if (!certain) {
            return Pounds.ZERO;
        }
        return switch (principal().exactness()) {
            case EXACTLY, OVER, AT_LEAST -> principalLess(on, Answer.NOT_KNOWN);
            case ABOUT, ALMOST, UP_TO -> Pounds.ZERO;
        };
    }

    /** Less the repayments of which it is at least as certain that they were made by then. */
    private Pounds principalLess(LocalDate on, Answer certainty) {
        Pounds left = principal().value();
        for (Repayment repayment : repayments()) {
            Answer made = repayment.day().isAfter(on).not();
            if (made.isYes() || made == certainty) {
                left = left.minus(repayment.amount());
            }
        }
        return left;
    }

    /**
     * To whom it is owed on a later day.
     *
     * @param register what became of the lender
     * @param on the day
     * @return who stands in the place of the lender
     */
    public Inheritance lenderOn(Register register, LocalDate on) {
        return Inheritance.of(lender(), requireNonNull(register, "register"), requireNonNull(on, "on"));
    }

    /**
     * Who owes it on a later day.
     *
     * @param register what became of the borrower
     * @param on the day
     * @return who stands in the place of the borrower; where it is several, how much each of them owes is not known
     */
    public Inheritance borrowerOn(Register register, LocalDate on) {
        return Inheritance.of(borrower(), requireNonNull(register, "register"), requireNonNull(on, "on"));
    }

    @Value.Check
    void check() {
        Pounds repaid =
                Pounds.total(repayments().stream().map(Repayment::amount).toList());
        Pounds scheduled = Pounds.total(schedule().values());
        Pounds lent = principal().value();
        Problems problems = Problems.of("Loan by", lender())
                .require(!lender().equals(borrower()), "to itself; a body does not lend to itself")
                .require(lent.signum() > 0, "the principal is " + lent + ", expected more than nothing")
                .require(
                        repaid.compareTo(lent) <= 0,
                        repaid + " is repaid of " + lent + "; what is paid besides is no repayment")
                .require(
                        scheduled.compareTo(lent) <= 0,
                        scheduled + " is to be repaid of " + lent + "; interest is no repayment")
                .require(
                        term().isEmpty()
                                || !(term().get().isNegative() || term().get().isZero()),
                        "the term is " + term().orElse(Period.ZERO) + ", expected a time after the day");
        for (Repayment repayment : repayments()) {
            problems.require(
                    !repayment.day().isBefore(day()).isYes(),
                    "the repayment " + repayment + " is before " + day() + ", when it was lent");
        }
        for (Map.Entry<FinancialYear, Pounds> each : schedule().entrySet()) {
            checkScheduled(problems, each.getKey(), each.getValue());
        }
        Parties.requireLegalPerson(problems, "the lender", lender());
        Parties.requireLegalPerson(problems, "the borrower", borrower());
        problems.throwIfAny();
    }

    private void checkScheduled(Problems problems, FinancialYear year, Pounds amount) {
        boolean late =
                due().filter(last -> last.isBefore(year.firstDay()).isYes()).isPresent();
        problems.require(amount.signum() > 0, amount + " is scheduled for " + year + ", expected more than nothing")
                .require(!day().isAfter(year.lastDay()).isYes(), year + " is scheduled, before it was lent on " + day())
                .require(
                        !late,
                        year + " is scheduled, after "
                                + due().map(UncertainDay::toString).orElse("") + ", when it is to be repaid");
    }

    @Override
    public String toString() {
        return "loan of " + principal().value() + " by " + lender() + " to " + borrower();
    }

    /** Money that was paid back. It prints as {@code £5,000,000 on 2014-03-31}. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Repayment permits ImmutableRepayment {
        Repayment() {}

        /** {@return how much, more than nothing} */
        @Value.Parameter
        public abstract Pounds amount();

        /** {@return when; some day of a year where no more is known} */
        @Value.Parameter
        public abstract UncertainDay day();

        /**
         * A repayment.
         *
         * @param amount how much, more than nothing
         * @param day when
         * @return the repayment
         * @throws InvalidValueException when the amount is not above zero
         */
        public static Repayment of(Pounds amount, UncertainDay day) {
            return ImmutableRepayment.of(amount, day);
        }

        /**
         * A repayment in a year, the day of which is not known.
         *
         * @param amount how much, more than nothing
         * @param year the year
         * @return the repayment
         * @throws InvalidValueException when the amount is not above zero
         */
        public static Repayment of(Pounds amount, FinancialYear year) {
            requireNonNull(year, "year");
            return of(amount, UncertainDay.between(year.firstDay(), year.lastDay()));
        }

        @Value.Check
        void check() {
            Problems.of("Repayment")
                    .require(amount().signum() > 0, "the amount is " + amount() + ", expected more than nothing")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return amount() + " on " + day();
        }
    }

    /** Collects the parts of a loan. */
    public static final class Builder extends ImmutableLoan.Builder {
        Builder() {}

        /**
         * Sets the year in which it was lent, where the day is not known.
         *
         * @param year the year
         * @return this
         */
        public Builder lentIn(FinancialYear year) {
            requireNonNull(year, "year");
            return day(UncertainDay.between(year.firstDay(), year.lastDay()));
        }
    }
}
