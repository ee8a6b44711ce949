package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;

class MpigRunOffTest {
    @Test
    void fin20LosesASeventhEachYear() {
        MpigRunOff runOff = MpigRunOff.of(Pounds.of(1_000));
        assertEquals(
                "1000 6000/7 5000/7 4000/7 3000/7 2000/7 1000/7 0 0",
                String.join(
                        " ",
                        IntStream.range(0, 9)
                                .mapToObj(year ->
                                        runOff.left(YEAR_2013.plus(year)).toString())
                                .toList()));
        assertEquals("1000/7", runOff.lost(YEAR_2014).toString());
        assertEquals("0", runOff.lost(YEAR_2013).toString());
        assertEquals("6/7", MpigRunOff.share(YEAR_2014).toString());
        assertEquals("MPIG of £1,000, run off from 2014-15 to 2020-21", runOff.toString());
    }

    @Test
    void mayBeNothing() {
        assertEquals(Pounds.ZERO, MpigRunOff.of(Pounds.ZERO).base());
    }

    @Test
    void isNotBelowZero() {
        assertEquals(
                "MpigRunOff of -£1: a guarantee is not below zero; give what it was in a full year",
                problem(() -> MpigRunOff.of(Pounds.of(-1))));
    }
}
