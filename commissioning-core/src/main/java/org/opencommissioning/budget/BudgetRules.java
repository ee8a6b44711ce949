package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Tolerance;

/**
 * The rules for what bodies are given and what they have of it, a book for each sort of subject.
 *
 * <p>What the types make impossible has no rule: a line whose recurrent and non-recurrent parts do not add up to it (FIN-19), and a
 * budget for primary care that is not the sum of its lines, or a line that two bodies hold on one day (FIN-21). How the income
 * guarantee runs off (FIN-20) is {@link MpigRunOff}.
 */
public final class BudgetRules {
    private static final RuleBook<ResourceAccount, YearlyRates> ACCOUNTS =
            RuleBook.of(Stream.concat(AccountRules.<YearlyRates>ceilings().stream(), RateRules.RULES.stream())
                    .toList());

    private BudgetRules() {}

    /**
     * FIN-06 to FIN-08, for published sheets of allocations; the context is the landscape of a day on which their codes are those of their
     * bodies, {@link AllocationSheet#codedOn()}, which tells what totals are the totals of.
     *
     * @return the book
     */
    public static RuleBook<AllocationSheet, Landscape> allocationSheets() {
        return SheetRules.BOOK;
    }

    /**
     * FIN-01 to FIN-05, FIN-09 and FIN-10, for the account of a year; the context is what commissioners were held to year by year. Where
     * sources differ on a rate, what passes or fails by each of them passes or fails; what lies between is not assessed.
     *
     * <p>An account is known after its year is over, and held to the rules of its own year all the same: the day to check on is one of that
     * year, which {@link #check(ResourceAccount, YearlyRates)} chooses, and the rules refuse any other day. From 1 July 2022 on, when there
     * are no CCGs, no rule of the book applies, and none refuses a day either.
     *
     * @return the book
     */
    public static RuleBook<ResourceAccount, YearlyRates> accounts() {
        return ACCOUNTS;
    }

    /**
     * Checks the account of a year by the rules of that year, whenever it is asked: those that applied when the year began, or when the body
     * did if that was later.
     *
     * @param account the account
     * @param rates what commissioners were held to year by year
     * @return what the rules have to say
     */
    public static Verdict check(ResourceAccount account, YearlyRates rates) {
        requireNonNull(rates, "rates");
        return ACCOUNTS.check(account, rates, AccountRules.firstDayOf(requireNonNull(account, "account")));
    }

    /**
     * FIN-23, for the lists of all practices, which are those of the sum of all budgets of a country; the context says whether the budget has
     * them, and how far apart the lists may be. Of anything less than all practices nothing follows.
     *
     * @return the book
     */
    public static RuleBook<PrimaryCareBudget, Lists> lists() {
        return PrimaryCareRules.LISTS;
    }

    /** {@return FIN-25, for a budget for primary care; the context is the one that it is to be compared with} */
    public static RuleBook<PrimaryCareBudget, PrimaryCareBudget> comparisons() {
        return PrimaryCareRules.COMPARISONS;
    }

    /** {@return FIN-26, for published shares; the context is how far what share and whole make of a part may lie from it} */
    public static RuleBook<PublishedShare, Tolerance<Pounds>> shares() {
        return PrimaryCareRules.SHARES;
    }

    /**
     * What registered and weighted lists are held against each other by. It prints as {@code lists of all practices (yes), up to 0.10%
     * apart}.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Lists permits ImmutableLists {
        Lists() {}

        /** {@return whether the budget to check is that of all practices of a country, which nothing in the budget tells} */
        @Value.Parameter
        public abstract Answer ofAllPractices();

        /** {@return how far apart the lists may be, as a share of the registered patients; in 2014-15 they were 0.014 % apart} */
        @Value.Parameter
        public abstract Proportion tolerance();

        /**
         * What to hold lists by.
         *
         * @param ofAllPractices whether the budget to check is that of all practices of a country
         * @param tolerance how far apart the lists may be, as a share of the registered patients, from 0 to 1
         * @return both
         * @throws InvalidValueException when the tolerance is no share
         */
        public static Lists of(Answer ofAllPractices, Proportion tolerance) {
            return ImmutableLists.of(ofAllPractices, tolerance);
        }

        @Value.Check
        void check() {
            Problems.of("Lists")
                    .require(tolerance().isShare(), "the tolerance is " + tolerance() + ", expected 0 to 1")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return "lists of all practices (" + ofAllPractices().label() + "), up to "
                    + tolerance().toPercent(2) + " apart";
        }
    }
}
