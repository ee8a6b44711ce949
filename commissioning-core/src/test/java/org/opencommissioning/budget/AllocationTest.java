package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

class AllocationTest {
    private static final Allocation.Round DECEMBER_2013 =
            Allocation.Round.of("December 2013", UncertainDay.parse("2013-12"));
    private static final Allocation.Round JANUARY_2016 =
            Allocation.Round.of("January 2016", UncertainDay.parse("2016-01"));
    private static final Evidence TABLE = Evidence.of(
            Certainty.STATED,
            Citation.of(Source.of(SourceKind.DATASET, "A table")).at("row 3"));
    private static final Allocation HARROW_2013 = harrow("2013-14", 224_718).build();
    private static final Allocation HARROW_2014 = harrow("2014-15", 234_162).build();

    private static Allocation.Builder harrow(String year, long thousands) {
        return allocation("08E", year, Allocation.Kind.PROGRAMME, DECEMBER_2013, thousands);
    }

    private static Allocation.Builder allocation(
            String code, String year, Allocation.Kind kind, Allocation.Round round, long thousands) {
        return Allocation.builder()
                .body(OdsCode.of(code))
                .year(FinancialYear.parse(year))
                .kind(kind)
                .round(round)
                .amount(Pounds.thousands(thousands))
                .evidence(TABLE);
    }

    @Test
    void growsWithinOneRound() {
        assertEquals("4.20%", HARROW_2014.growthSince(HARROW_2013).toPercent(2));
    }

    @Test
    void refusesAGrowthBetweenRounds() {
        Allocation later = allocation("08E", "2016-17", Allocation.Kind.PROGRAMME, JANUARY_2016, 280_748)
                .build();
        assertEquals(
                "Growth of 08E from 2014-15 to 2016-17: the earlier is of the round of December 2013, the later of that of"
                        + " January 2016, and baselines change between rounds; take both from one round",
                problem(() -> later.growthSince(HARROW_2014)));
    }

    @Test
    void refusesAGrowthOfSomethingElseAndSaysAllThatIsWrong() {
        Allocation brent = allocation("07P", "2014-15", Allocation.Kind.RUNNING_COSTS, DECEMBER_2013, 7_000)
                .build();
        assertEquals(
                "Growth of 07P from 2014-15 to 2014-15: the earlier allocation is that of 08E; the earlier allocation is for"
                        + " programme, the later for running costs; expected an earlier year first",
                problem(() -> brent.growthSince(HARROW_2014)));
    }

    @Test
    void saysOfWhichDayItsCodeIs() {
        assertEquals(LocalDate.of(2014, 4, 1), HARROW_2014.codedOn());
        assertEquals(
                LocalDate.of(2015, 3, 31),
                harrow("2015-16", 1).codedOn(LocalDate.of(2015, 3, 31)).build().codedOn());
    }

    @Test
    void isAClaimOfWhoeverPrintedIt() {
        assertEquals(
                "08E, programme allocation of 2013-14: exactly £224,718,000 (stated; A table, row 3)",
                HARROW_2013.claim().toString());
        Allocation assumed = Allocation.builder()
                .body(OdsCode.of("08E"))
                .year(FinancialYear.parse("2013-14"))
                .kind(Allocation.Kind.PROGRAMME)
                .round(DECEMBER_2013)
                .amount(Pounds.thousands(1))
                .evidence(Evidence.assumed("an example"))
                .build();
        assertEquals(
                "08E, programme 2013-14: £1,000, round of December 2013: assumed, and no claim; nobody is cited who made it",
                problem(assumed::claim));
    }

    @Test
    void printsItsRoundAndHowThatIsKnown() {
        assertEquals("08E, programme 2013-14: £224,718,000, round of December 2013", HARROW_2013.toString());
        assertEquals(
                "08E, programme 2013-14: £1,000, round of December 2013 (inferred)",
                harrow("2013-14", 1).roundCertainty(Certainty.INFERRED).build().toString());
    }

    @Test
    void refusesWhatCannotBe() {
        assertEquals(
                "Allocation 08E, programme 2013-14: -£1,000, round of December 2013: the amount is below zero",
                problem(() -> harrow("2013-14", -1).build()));
        assertEquals(Pounds.ZERO, harrow("2013-14", 0).build().amount());
        assertEquals(
                "Round: the name is blank; leave it out",
                problem(() -> Allocation.Round.of(" ", UncertainDay.unknown())));
        assertEquals(
                "Kind \"care\": expected one of programme, running costs, primary medical",
                problem(() -> Allocation.Kind.parse("care")));
        for (Allocation.Kind kind : Allocation.Kind.values()) {
            assertEquals(kind, Allocation.Kind.parse(kind.label()));
        }
    }

    @Test
    void namesWhatIsNull() {
        NullContract.check(Allocation.class, HARROW_2013);
        NullContract.check(Allocation.Round.class, DECEMBER_2013, UncertainDay.unknown(), "a round");
        NullContract.check(Allocation.Kind.class, "programme");
    }

    @Test
    void mayBeOfNothing() {
        assertEquals(Pounds.ZERO, harrow("2013-14", 0).build().amount());
    }
}
