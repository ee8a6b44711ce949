package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.ResourceAccount.BroughtForward;
import org.opencommissioning.budget.ResourceAccount.Plan;
import org.opencommissioning.budget.ResourceAccount.RunningCosts;
import org.opencommissioning.money.Pounds;

class ResourceAccountTest {
    private static ResourceAccount.Builder harrow() {
        return ResourceAccount.builder().body(HARROW).year(YEAR_2014);
    }

    @Test
    void endsWithWhatIsLeftOfTheLimit() {
        ResourceAccount account = harrow().resourceLimit(Pounds.thousands(234_162))
                .resourceUse(Pounds.thousands(240_000))
                .build();
        assertEquals(Optional.of(Pounds.parse("-£5,838,000")), account.surplus());
        assertEquals("account of NHS Harrow CCG (08E), 2014-15", account.toString());
    }

    @Test
    void whatIsMissingIsNotZero() {
        ResourceAccount account =
                harrow().resourceLimit(Pounds.thousands(234_162)).build();
        assertEquals(Optional.empty(), account.surplus());
        assertEquals(
                Optional.empty(),
                account.plus(Pounds.of(1), Pounds.of(1), Pounds.of(1)).resourceUse());
        assertEquals(Optional.empty(), account.runningCosts().allowance());
    }

    @Test
    void changesByWhatMoves() {
        ResourceAccount account = harrow().resourceLimit(Pounds.of(100))
                .resourceUse(Pounds.of(90))
                .allotment(Pounds.of(95))
                .otherSums(Pounds.of(3))
                .spending(Pounds.of(92))
                .plan(Plan.builder().surplus(Pounds.of(1)).build())
                .build();
        ResourceAccount after = account.plus(Pounds.ZERO, Pounds.of(2), Pounds.of(7));
        assertEquals(Optional.of(Pounds.of(100)), after.resourceLimit());
        assertEquals(Optional.of(Pounds.of(85)), after.resourceUse());
        assertEquals(Optional.of(Pounds.of(95)), after.allotment());
        assertEquals(Optional.of(Pounds.of(10)), after.otherSums());
        assertEquals(Optional.of(Pounds.of(94)), after.spending());
        ResourceAccount limited = account.plus(Pounds.of(10), Pounds.ZERO, Pounds.ZERO);
        assertEquals(Optional.of(Pounds.of(110)), limited.resourceLimit());
        assertEquals(Optional.empty(), limited.allotment()); // no source says whether cash follows the limit
        assertEquals(account.spending(), limited.spending());
        assertEquals(account.plan(), after.plan());
    }

    @Test
    void saysAllThatIsWrong() {
        assertEquals(
                "ResourceAccount of NHS Harrow CCG (08E), 2014-15: the resource limit is -£1, expected £0 or more; leave out what is"
                        + " not known; the allotment is -£2, expected £0 or more; leave out what is not known; the spending is -£3,"
                        + " expected £0 or more; leave out what is not known",
                problem(() -> harrow().resourceLimit(Pounds.of(-1))
                        .allotment(Pounds.of(-2))
                        .spending(Pounds.of(-3))
                        .build()));
        assertEquals(
                "RunningCosts: the allowance is -£1, expected £0 or more; leave out what is not known; the population is 0,"
                        + " expected 1 or more",
                problem(() -> RunningCosts.builder()
                        .allowance(Pounds.of(-1))
                        .population(0L)
                        .build()));
        assertEquals(
                "RunningCosts: the amount used is -£1, expected £0 or more; leave out what is not known; the amount paid from"
                        + " programmes is -£2, expected £0 or more; leave out what is not known",
                problem(() -> RunningCosts.builder()
                        .used(Pounds.of(-1))
                        .paidFromProgramme(Pounds.of(-2))
                        .build()));
        assertEquals(
                "Plan: the allocation is -£1, expected £0 or more; leave out what is not known; the headroom is -£2, expected £0"
                        + " or more; leave out what is not known",
                problem(() -> Plan.builder()
                        .allocation(Pounds.of(-1))
                        .headroom(Pounds.of(-2))
                        .build()));
        assertEquals(
                "BroughtForward: the amount approved is -£1, expected £0 or more; leave out what is not known",
                problem(() -> BroughtForward.builder().approved(Pounds.of(-1)).build()));
        assertEquals(
                "Plan: the contingency is -£1, expected £0 or more; leave out what is not known",
                problem(() -> Plan.builder().contingency(Pounds.of(-1)).build()));
        assertEquals(
                "BroughtForward: the amount drawn down is -£1, expected £0 or more; leave out what is not known",
                problem(() -> BroughtForward.builder().drawnDown(Pounds.of(-1)).build()));
    }
}
