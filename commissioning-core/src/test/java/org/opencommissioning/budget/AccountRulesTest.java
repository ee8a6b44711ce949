package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.ResourceAccount.BroughtForward;
import org.opencommissioning.budget.ResourceAccount.RunningCosts;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;

/** Each rule satisfied, broken, and wanting a fact. */
class AccountRulesTest {
    private static final LocalDate YEAR_END = LocalDate.of(2015, 3, 31);

    private static ResourceAccount.Builder harrow() {
        return ResourceAccount.builder().body(HARROW).year(YEAR_2014);
    }

    private static Verdict check(String rule, ResourceAccount.Builder account) {
        return RuleBook.of(AccountRules.<Object>ceilings().stream()
                        .filter(each -> each.id().equals(RuleId.of(rule)))
                        .toList())
                .check(account.build(), "nothing else", YEAR_END);
    }

    private static List<String> broken(String rule, ResourceAccount.Builder account) {
        return check(rule, account).violations().stream()
                .map(Violation::toString)
                .toList();
    }

    private static List<String> missing(String rule, ResourceAccount.Builder account) {
        return check(rule, account).notAssessed().stream()
                .map(NotAssessed::missingFact)
                .toList();
    }

    @Test
    void fin01UsesNoMoreThanTheLimit() {
        assertEquals(
                Verdict.of(List.of(), List.of(), List.of(RuleId.of("FIN-01"))),
                check("FIN-01", harrow().resourceLimit(Pounds.of(100)).resourceUse(Pounds.of(100))));
        assertEquals(
                List.of(
                        "FIN-01 (error) account of NHS Harrow CCG (08E), 2014-15: the resource use is £100.01, £0.01 more than the"
                                + " resource limit of £100 [National Health Service Act 2006, s.223I (from general knowledge)]"),
                broken("FIN-01", harrow().resourceLimit(Pounds.of(100)).resourceUse(Pounds.ofPence(10_001))));
        assertEquals(List.of("the resource limit", "the resource use"), missing("FIN-01", harrow()));
    }

    @Test
    void fin02SpendsNoMoreThanItsCash() {
        assertEquals(
                List.of(),
                broken(
                        "FIN-02",
                        harrow().allotment(Pounds.of(90))
                                .otherSums(Pounds.of(10))
                                .spending(Pounds.of(100))));
        assertEquals(
                List.of(
                        "FIN-02 (error) account of NHS Harrow CCG (08E), 2014-15: the spending is £101, £1 more than the allotment"
                                + " together with other sums of £100 [National Health Service Act 2006, s.223H (from general knowledge)]"),
                broken(
                        "FIN-02",
                        harrow().allotment(Pounds.of(90))
                                .otherSums(Pounds.of(10))
                                .spending(Pounds.of(101))));
        assertEquals(
                List.of("the allotment together with other sums"),
                missing("FIN-02", harrow().allotment(Pounds.of(90)).spending(Pounds.of(80))));
    }

    @Test
    void fin03RunsItselfWithinTheAllowance() {
        assertEquals(
                List.of(),
                broken(
                        "FIN-03",
                        harrow().runningCosts(RunningCosts.builder()
                                .allowance(Pounds.of(5))
                                .used(Pounds.of(5))
                                .build())));
        assertEquals(
                List.of(
                        "FIN-03 (error) account of NHS Harrow CCG (08E), 2014-15: the amount used for running costs is £6, £1 more than the running"
                                + " cost allowance of £5 [National Health Service Act 2006, s.223J(3)]"),
                broken(
                        "FIN-03",
                        harrow().runningCosts(RunningCosts.builder()
                                .allowance(Pounds.of(5))
                                .used(Pounds.of(6))
                                .build())));
        assertEquals(
                List.of("the amount used for running costs", "the running cost allowance"),
                missing("FIN-03", harrow()));
    }

    @Test
    void fin04DoesNotPayForItselfWithMoneyForCare() {
        assertEquals(
                List.of(),
                broken(
                        "FIN-04",
                        harrow().runningCosts(RunningCosts.builder()
                                .paidFromProgramme(Pounds.ZERO)
                                .build())));
        assertEquals(
                List.of(
                        "FIN-04 (error) account of NHS Harrow CCG (08E), 2014-15: £1 of the running costs was paid with money for"
                                + " programmes [Running costs are not paid with money for programmes (from general knowledge)]"),
                broken(
                        "FIN-04",
                        harrow().runningCosts(RunningCosts.builder()
                                .paidFromProgramme(Pounds.of(1))
                                .build())));
        assertEquals(
                List.of("what part of the running costs was paid with money for programmes"),
                missing("FIN-04", harrow()));
    }

    @Test
    void fin10SpendsWhatWasBroughtForwardOnlyWithLeave() {
        assertEquals(
                Verdict.of(List.of(), List.of(), List.of(RuleId.of("FIN-10"))),
                check(
                        "FIN-10",
                        harrow().broughtForward(BroughtForward.builder()
                                .drawnDown(Pounds.ZERO)
                                .build())));
        assertEquals(
                List.of(
                        "FIN-10 (error) account of NHS Harrow CCG (08E), 2014-15: the surplus brought forward that is spent is £3, £1"
                                + " more than the leave to spend it of £2 [Healthcare Financial Management Association, How it works, 2017]"),
                broken(
                        "FIN-10",
                        harrow().broughtForward(BroughtForward.builder()
                                .amount(Pounds.of(4))
                                .drawnDown(Pounds.of(3))
                                .approved(Pounds.of(2))
                                .build())));
        assertEquals(
                List.of(
                        "the leave to spend it",
                        "the surplus brought forward that is spent",
                        "what was brought forward"),
                missing("FIN-10", harrow()));
    }

    private static ResourceAccount.Builder drawing(long broughtForward) {
        return harrow().broughtForward(BroughtForward.builder()
                .amount(Pounds.millions(broughtForward))
                .approved(Pounds.millions(10))
                .drawnDown(Pounds.millions(8))
                .build());
    }

    @Test
    void fin10SpendsNoMoreThanWasBroughtForwardWhateverTheLeave() {
        assertEquals(
                List.of(
                        "£8,000,000 of a surplus brought forward is spent, and a deficit of £5,000,000 was brought forward"),
                messages(drawing(-5)));
        assertEquals(
                List.of("£8,000,000 of a surplus brought forward is spent, and nothing was brought forward"),
                messages(drawing(0)));
        assertEquals(
                List.of("£8,000,000 of a surplus brought forward is spent, and £7,000,000 was brought forward"),
                messages(drawing(7)));
        assertEquals(Set.of(RuleId.of("FIN-10")), check("FIN-10", drawing(8)).satisfied());
    }

    private static List<String> messages(ResourceAccount.Builder account) {
        return check("FIN-10", account).violations().stream()
                .map(Violation::message)
                .toList();
    }

    @Test
    void areForADayOfTheYearOfTheAccount() {
        assertEquals(
                harrow().build()
                        + ": 2015-04-01 is no day of 2014-15, whose rules it is held to; BudgetRules.check takes a"
                        + " day of that year",
                problem(() -> RuleBook.of(AccountRules.<Object>ceilings())
                        .check(harrow().build(), "nothing else", YEAR_END.plusDays(1))));
    }

    @Test
    void isSilentOnceThereAreNoCcgs() {
        assertEquals(
                Verdict.empty(),
                RuleBook.of(AccountRules.<Object>ceilings())
                        .check(harrow().build(), "nothing else", LocalDate.of(2022, 7, 1)));
    }
}
