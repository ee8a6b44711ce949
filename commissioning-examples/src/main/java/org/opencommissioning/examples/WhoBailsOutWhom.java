package org.opencommissioning.examples;

import static java.util.Objects.requireNonNull;
import static org.opencommissioning.examples.AssumedPool.PLANNED_YEAR;
import static org.opencommissioning.examples.AssumedPool.YEAR;
import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.HARROWS_GROWTH;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_BUDGET;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_NOTES;
import static org.opencommissioning.examples.NorthWestLondon.WEST_LONDONS_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.mark;
import static org.opencommissioning.examples.Page.millions;
import static org.opencommissioning.examples.Page.shortName;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.economy.CommissioningRules;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.pooling.BeforeAndAfter;
import org.opencommissioning.pooling.BudgetPool;
import org.opencommissioning.pooling.Loan;
import org.opencommissioning.pooling.PoolingRules;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** Who of the eight has more than a fair share and who has deficits, and what £35m moved among them would come to. */
final class WhoBailsOutWhom {
    /** The rules that say something of each CCG by its sums. */
    private static final List<RuleId> BY_SUMS = List.of(RuleId.of("FIN-12"), RuleId.of("FIN-14"), RuleId.of("FIN-15"));

    private final NorthWestLondon cast;
    private final PapersAndAssumptions papers;
    private final AssumedPool assumed;
    private final Page page;

    WhoBailsOutWhom(NorthWestLondon cast, Page page) {
        this.cast = cast;
        this.papers = new PapersAndAssumptions(cast);
        this.assumed = new AssumedPool(cast);
        this.page = page;
    }

    void print() {
        page.title("2. Who bails out whom");
        new WhatTheyWereGiven(cast, page).print();
        printDeficits();
        printLoan();
        printPools();
    }

    private void printDeficits() {
        page.gap();
        page.paragraph("Harrow and Hillingdon had deficits as trusts, and are to have them again " + mark(FIRST)
                + ". Assumptions: in the last year of the trusts, and in 2014-15. Some of what was found of other years, and of"
                + " amounts:");
        Page.Table table = page.table("Year", "Body", "Stage", "Result", "£m", "Basis");
        for (FinancialPosition each : papers.positions()) {
            table.row(
                    each.year(),
                    each.body() + " " + mark(each.result().citation()),
                    each.stage().label()
                            + each.month().map(month -> ", month " + month).orElse(""),
                    each.result().value().label(),
                    each.amount()
                            .<Object>map(stated -> millions(stated.value()))
                            .orElse("not said"),
                    each.basis().map(Basis::label).orElse("not said"));
        }
        table.print();
        page.paragraph("The surplus of 2015-16 is with what the eight share " + mark(HARROWS_GROWTH) + ".");
    }

    private void printLoan() {
        Loan loan = papers.loan();
        page.gap();
        page.paragraph("There is a " + loan + ", made in 2012-13 and to be repaid over three years "
                + mark(HILLINGDONS_NOTES)
                + ". Whoever stands in the place of a trust owes what it owed: on " + APRIL_2014 + " it is owed by "
                + loan.borrowerOn(cast.register, APRIL_2014).sole().orElseThrow() + " to "
                + loan.lenderOn(cast.register, APRIL_2014).sole().orElseThrow() + ", at least "
                + loan.leastOutstandingOn(APRIL_2014) + " and at most "
                + loan.mostOutstandingOn(APRIL_2014).orElseThrow() + " of it, since no repayment has been found.");
    }

    private void printPools() {
        page.gap();
        page.paragraph("All "
                + new ArticleFacts(cast).pooling().approvedBy(APRIL_2014).size() + " have approved to "
                + ArticleFacts.POOL
                + ", and their chairs have agreed to " + ArticleFacts.MOVE + " out of the surpluses of the others "
                + mark(FIRST)
                + ". Whether the CCGs approved that too is not said. Who gives how much is not said. Assumptions: each of the two gets half, in "
                + YEAR
                + "; and the others give either equal parts, or in proportion to what they have above their fair shares of "
                + PLANNED_YEAR + ", since those of " + YEAR
                + " are not held for all. (West London was about £85m above in"
                + " 2013-14 " + mark(WEST_LONDONS_PAPER) + ", Hillingdon 7.7% below in December 2014 "
                + mark(HILLINGDONS_BUDGET) + ".) In £m:");
        BudgetPool equal = assumed.inEqualParts();
        Map<Organisation, BeforeAndAfter> byFairShares = new LinkedHashMap<>();
        assumed.byFairShares().beforeAndAfter(assumed.before()).forEach(each -> byFairShares.put(each.body(), each));
        Page.Table table = page.table("CCG", "surplus", "in equal parts", "leaves", "by fair shares", "leaves");
        for (BeforeAndAfter each : equal.beforeAndAfter(assumed.before())) {
            BeforeAndAfter other = requireNonNull(byFairShares.get(each.body()));
            table.row(
                    shortName(each.body()),
                    known(each.before().flatMap(FinancialPosition::surplus)),
                    millions(each.change()),
                    known(each.after()),
                    millions(other.change()),
                    known(other.after()));
        }
        table.print();
        page.paragraph(
                "The surplus is that of 2013-14 where one was found: Brent's as it ended, West London's as forecast. What"
                        + " the move leaves is worked out from that, and is no forecast of any year.");
        page.paragraph("The rules on the pool in equal parts, on " + APRIL_2014 + ":");
        Verdict verdict = CommissioningRules.standard()
                .on(cast.spring2014)
                .check(PoolingRules.bookFor(equal), equal, assumed.facts())
                .verdict();
        page.verdict(verdict, BY_SUMS, "which want several sums of each CCG, hardly one of which was found");
        page.paragraph(
                "For 2015-16 Hillingdon plans to get £8.8m more out of the strategy that the eight share than it puts in "
                        + mark(HILLINGDONS_BUDGET) + ".");
    }

    private static Object known(Optional<Pounds> amount) {
        return amount.<Object>map(Page::millions).orElse("not known");
    }
}
