package org.opencommissioning.budget;

import java.util.stream.Stream;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;

/** The rules for what bodies are given and what they have of it, a book for each sort of subject. */
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
     * FIN-01 to FIN-05, FIN-09 and FIN-10, for the account of a year, checked on a day of that year; the context is what commissioners were
     * held to year by year. Where sources differ on a rate, what passes or fails by each of them passes or fails; what lies between is not
     * assessed.
     *
     * @return the book
     */
    public static RuleBook<ResourceAccount, YearlyRates> accounts() {
        return ACCOUNTS;
    }
}
