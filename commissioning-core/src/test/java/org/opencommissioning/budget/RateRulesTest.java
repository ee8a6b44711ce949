package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.YearlyRates.Least;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** Each rule that goes by the rates of a year satisfied, broken, and short of a fact; the accounts are made up. */
class RateRulesTest {
    private static final RuleBook<ResourceAccount, YearlyRates> BOOK = BudgetRules.accounts();
    private static final FinancialYear YEAR_2017 = FinancialYear.parse("2017-18");

    private static ResourceAccount allowance(FinancialYear year, long pounds, long people) {
        return ResourceAccount.builder()
                .body(HARROW)
                .year(year)
                .runningCosts(ResourceAccount.RunningCosts.builder()
                        .allowance(Pounds.of(pounds))
                        .population(people)
                        .build())
                .build();
    }

    private static ResourceAccount plan(FinancialYear year, long surplus, long contingency, long headroom) {
        return ResourceAccount.builder()
                .body(HARROW)
                .year(year)
                .plan(ResourceAccount.Plan.builder()
                        .allocation(Pounds.millions(200))
                        .surplus(Pounds.thousands(surplus))
                        .contingency(Pounds.thousands(contingency))
                        .headroom(Pounds.thousands(headroom))
                        .build())
                .build();
    }

    private static Verdict check(ResourceAccount account, YearlyRates rates) {
        return BOOK.check(account, rates, account.year().firstDay());
    }

    private static List<String> broken(String id, ResourceAccount account) {
        return check(account, YearlyRates.standard()).violations().stream()
                .filter(each -> each.rule().equals(RuleId.of(id)))
                .map(Violation::message)
                .toList();
    }

    private static List<String> missing(String id, ResourceAccount account, YearlyRates rates) {
        return check(account, rates).notAssessed().stream()
                .filter(each -> each.rule().equals(RuleId.of(id)))
                .map(NotAssessed::missingFact)
                .toList();
    }

    private static List<String> missing(String id, ResourceAccount account) {
        return missing(id, account, YearlyRates.standard());
    }

    private static boolean satisfied(String id, ResourceAccount account) {
        return check(account, YearlyRates.standard()).satisfied().contains(RuleId.of(id));
    }

    @Test
    void anAccountIsHeldToTheRulesOfItsOwnYearWheneverThatIsAsked() {
        ResourceAccount last = ResourceAccount.builder()
                .body(HARROW)
                .year(FinancialYear.parse("2021-22"))
                .resourceLimit(Pounds.of(1))
                .resourceUse(Pounds.of(2))
                .build();
        assertEquals(
                List.of("the resource use is £2, £1 more than the resource limit of £1"),
                BudgetRules.check(last, YearlyRates.standard()).violations().stream()
                        .map(Violation::message)
                        .toList());
        // half a year later the rule for the running costs of a head is gone, and the account is still one of 2015-16
        ResourceAccount allowed = allowance(FinancialYear.parse("2015-16"), 1_000_000, 1);
        assertEquals(
                List.of(RuleId.of("FIN-05")),
                BudgetRules.check(allowed, YearlyRates.standard()).violations().stream()
                        .map(Violation::rule)
                        .toList());
        InvalidValueException later = assertThrows(
                InvalidValueException.class,
                () -> BOOK.check(allowed, YearlyRates.standard(), LocalDate.of(2016, 5, 31)));
        assertEquals(
                "account of NHS Harrow CCG (08E), 2015-16: 2016-05-31 is no day of 2015-16, whose rules it is held to;"
                        + " BudgetRules.check takes a day of that year",
                later.getMessage());
    }

    @Test
    void theRulesForCcgsAreSilentOnABodyThatBeganAfterThem() {
        Icb board = Register.standard()
                .asOf(LocalDate.of(2022, 7, 1))
                .all(Icb.class)
                .get(0);
        ResourceAccount account = ResourceAccount.builder()
                .body(board)
                .year(FinancialYear.parse("2022-23"))
                .build();
        assertEquals(Verdict.of(List.of(), List.of(), List.of()), BudgetRules.check(account, YearlyRates.standard()));
    }

    @Test
    void fin05GivesNoMoreForEachHeadThanTheRateOfTheYear() {
        assertTrue(satisfied("FIN-05", allowance(YEAR_2013, 6_250_000, 250_000)));
        assertEquals(
                List.of("the allowance is £6,250,001, and £25 for each of 250,000 people is £6,250,000"),
                broken("FIN-05", allowance(YEAR_2013, 6_250_001, 250_000)));
    }

    /** £24.73 a head is £6,182,500 and £24.78 is £6,195,000. */
    @Test
    void fin05DoesNotChooseAmongRivalRates() {
        assertTrue(satisfied("FIN-05", allowance(YEAR_2014, 6_182_500, 250_000)));
        assertEquals(
                List.of("which rate of running costs holds in 2014-15, £24.73 or £24.78,"),
                missing("FIN-05", allowance(YEAR_2014, 6_190_000, 250_000)));
        assertEquals(
                List.of("the allowance is £6,195,001, and £24.78 for each of 250,000 people is £6,195,000"),
                broken("FIN-05", allowance(YEAR_2014, 6_195_001, 250_000)));
    }

    @Test
    void fin05MissesWhatIsNotKnownAndEndsInMarch2016() {
        ResourceAccount nothing =
                ResourceAccount.builder().body(HARROW).year(YEAR_2014).build();
        assertEquals(
                List.of(
                        "the population for which the allowance is given",
                        "the rate of running costs for each head in 2014-15",
                        "the running cost allowance"),
                missing("FIN-05", nothing, YearlyRates.builder().build()));
        assertEquals(List.of(), missing("FIN-05", allowance(YEAR_2017, 9_000_000, 1)));
        assertEquals(List.of(), broken("FIN-05", allowance(YEAR_2017, 9_000_000, 1)));
    }

    @Test
    void fin09ReachesThePercentagesOfTheYear() {
        assertTrue(satisfied("FIN-09", plan(YEAR_2014, 2_000, 1_000, 5_000)));
        assertEquals(
                List.of(
                        "the planned contingency of £999,000 is less than 0.50% of the allocation of £200,000,000",
                        "the planned cumulative surplus of -£1,000 is less than 1.00% of the allocation of £200,000,000",
                        "the planned non-recurrent headroom of £4,999,000 is less than 2.50% of the allocation of £200,000,000"),
                broken("FIN-09", plan(YEAR_2014, -1, 999, 4_999)));
    }

    @Test
    void fin09LeavesAChoiceOpen() {
        assertEquals(
                List.of("whether in-year balance was chosen in place of a cumulative surplus of 1.00%"),
                missing("FIN-09", plan(YEAR_2017, 1_999, 1_000, 2_000)));
        assertTrue(satisfied("FIN-09", plan(YEAR_2017, 2_000, 1_000, 2_000)));
    }

    @Test
    void fin09MissesPlansRatesAndAWordAmongRivals() {
        ResourceAccount nothing =
                ResourceAccount.builder().body(HARROW).year(YEAR_2013).build();
        assertEquals(
                List.of(
                        "the allocation of 2013-14",
                        "the least contingency of 2013-14",
                        "the least cumulative surplus of 2013-14",
                        "the least non-recurrent headroom of 2013-14",
                        "the planned contingency",
                        "the planned cumulative surplus",
                        "the planned non-recurrent headroom"),
                missing("FIN-09", nothing, YearlyRates.builder().build()));
        YearlyRates rivals = YearlyRates.builder()
                .addLeastShares(least(Least.Of.CONTINGENCY, 1, 200), least(Least.Of.CONTINGENCY, 1, 100))
                .addLeastShares(least(Least.Of.CUMULATIVE_SURPLUS, 1, 100), least(Least.Of.HEADROOM, 1, 100))
                .build();
        assertEquals(
                List.of("which least contingency holds in 2013-14, 0.50% or 1.00%,"),
                missing("FIN-09", plan(YEAR_2013, 2_000, 1_500, 2_000), rivals));
    }

    private static Least least(Least.Of of, long part, long whole) {
        return Least.builder()
                .year(YEAR_2013)
                .of(of)
                .share(Proportion.of(part, whole))
                .evidence(Evidence.of(Certainty.PRESS, ARTICLE))
                .build();
    }

    /** Most percentages were not looked up, and who wants none such can leave the rule out. */
    @Test
    void saysWhatRestsOnGeneralKnowledge() {
        assertEquals(
                List.of("FIN-03", "FIN-05", "FIN-10"),
                BOOK.withoutGeneralKnowledge().rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
    }

    @Test
    void theBookOfAccountsHasItsSevenRules() {
        assertEquals(
                "[FIN-01, FIN-02, FIN-03, FIN-04, FIN-05, FIN-09, FIN-10]",
                BudgetRules.accounts().rules().stream()
                        .map(Rule::id)
                        .sorted()
                        .toList()
                        .toString());
    }
}
