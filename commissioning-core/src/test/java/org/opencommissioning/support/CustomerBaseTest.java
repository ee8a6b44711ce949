package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.EALING;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.NHS_ENGLAND;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.GroupingArea;

class CustomerBaseTest {
    /** As the first report has it: the eight bring £31m, and the others a quarter. */
    private static CustomerBase base() {
        return CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(EIGHT).worth(Pounds.millions(30)),
                        Income.of(NHS_ENGLAND).worth(Pounds.millions(6)),
                        Income.ofUnnamed(Income.Kind.OTHER).worth(Pounds.millions(4)))
                .build();
    }

    @Test
    void addsUpByCustomerAndKind() {
        assertEquals(Pounds.millions(40), base().total());
        assertEquals(Pounds.millions(30), base().incomeFrom(Income.Kind.CCG));
        assertEquals(Pounds.millions(6), base().incomeFrom(Income.Kind.NHS_ENGLAND));
        assertEquals(Pounds.millions(4), base().incomeFrom(Income.Kind.OTHER));
        assertEquals("customers of NHS North West London Commissioning Support Unit (0AT)", base().toString());
    }

    @Test
    void sharesAreExact() {
        assertEquals(Proportion.of(3, 4), base().shareOf(EIGHT));
        assertEquals(Proportion.of(3, 4), base().largestShare());
        assertEquals(Pounds.millions(10), base().residualAfter(EIGHT));
        assertEquals(base().total(), base().residualAfter(List.of()));
    }

    @Test
    void customersThatActTogetherAreOne() {
        CustomerBase apart = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.millions(1)),
                        Income.of(EALING).worth(Pounds.millions(1)),
                        Income.of(NHS_ENGLAND).worth(Pounds.millions(2)))
                .build();
        CustomerBase together = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.millions(1)).actingAs("north west London"),
                        Income.of(EALING).worth(Pounds.millions(1)).actingAs("north west London"),
                        Income.of(NHS_ENGLAND).worth(Pounds.millions(2)))
                .build();
        assertEquals(Proportion.of(3, 8), apart.concentration());
        assertEquals(Proportion.of(1, 2), together.concentration());
        assertEquals(Proportion.of(1, 2), apart.shareOf(List.of(BRENT, EALING)));
    }

    @Test
    void anUnknownAmountIsNeverNothing() {
        CustomerBase base = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT),
                        Income.of(EALING).worth(Pounds.millions(1)),
                        Income.ofUnnamed(Income.Kind.CCG))
                .build();
        assertEquals(2, base.unknownAmounts().size());
        assertEquals(Pounds.millions(1), base.incomeFrom(List.of(EALING)));
        assertEquals(
                "The income of NHS North West London Commissioning Support Unit (0AT) is not known: the amount from NHS Brent CCG"
                        + " (07P) and the amount from CCGs not named is missing",
                notKnown(base::total));
        assertEquals(
                "The income of NHS North West London Commissioning Support Unit (0AT) from CCGs is not known: the amount from NHS"
                        + " Brent CCG (07P) and the amount from CCGs not named is missing",
                notKnown(() -> base.incomeFrom(Income.Kind.CCG)));
        notKnown(() -> base.shareOf(List.of(EALING)));
        notKnown(() -> base.residualAfter(List.of(EALING)));
        notKnown(base::largestShare);
        notKnown(base::concentration);
    }

    @Test
    void aTotalKnownOtherwiseServesWhereTheAmountsThatMatterAreKnown() {
        CustomerBase base = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(Income.of(EIGHT).worth(Pounds.millions(31)), Income.ofUnnamed(Income.Kind.OTHER))
                .knownTotal(Pounds.millions(93))
                .build();
        assertEquals(Proportion.of(1, 3), base.shareOf(EIGHT));
        assertEquals(Pounds.millions(62), base.residualAfter(EIGHT));
        assertEquals(
                "The largest share of the income of NHS North West London Commissioning Support Unit (0AT) is not known: the amount"
                        + " from others not named is missing",
                notKnown(base::largestShare));
        CustomerBase small = CustomerBase.builder()
                .provider(UNIT)
                .addAllIncomes(base.incomes())
                .knownTotal(Pounds.millions(40))
                .build();
        assertEquals(Proportion.of(31, 40), small.largestShare());
    }

    @Test
    void splitsNoIncomeThatNobodyHasSplit() {
        assertEquals(
                "The income of NHS North West London Commissioning Support Unit (0AT) from NHS Brent CCG (07P) is not known: the"
                        + " split of the income from 8 customers together is missing",
                notKnown(() -> base().incomeFrom(List.of(BRENT))));
        assertEquals(
                "The concentration of the income of NHS North West London Commissioning Support Unit (0AT) is not known: the split"
                        + " of the income from others not named is missing",
                notKnown(() -> base().concentration()));
        CustomerBase unnamed = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.millions(1)),
                        Income.ofUnnamed(Income.Kind.CCG).worth(Pounds.millions(2)))
                .build();
        assertEquals(
                "The largest share of the income of NHS North West London Commissioning Support Unit (0AT) is not known: the split"
                        + " of the income from CCGs not named is missing",
                notKnown(unnamed::largestShare));
    }

    @Test
    void customersWithoutANameWhoBringNothingNeedNotBeSplit() {
        CustomerBase base = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.millions(1)),
                        Income.ofUnnamed(Income.Kind.CCG).worth(Pounds.ZERO))
                .build();
        assertEquals(Proportion.ONE, base.concentration());
    }

    @Test
    void whereNothingIsLeftOfTheTotalTheAmountsNotKnownAreNothing() {
        CustomerBase base = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(Income.of(BRENT).worth(Pounds.of(4)), Income.of(EALING))
                .knownTotal(Pounds.of(4))
                .fixedOverhead(Pounds.ZERO)
                .build();
        assertEquals(Proportion.ONE, base.largestShare());
        assertEquals(1, base.unknownAmounts().size());
    }

    @Test
    void csu08AddsUpAndSaysAllThatIsWrong() {
        assertEquals(
                "CustomerBase of NHS North West London Commissioning Support Unit (0AT): NHS Brent CCG (07P) is in two lines of"
                        + " income; the lines add up to £3, and the total is given as £4; the fixed overhead -£1 is negative",
                problem(() -> CustomerBase.builder()
                        .provider(UNIT)
                        .addIncomes(
                                Income.of(BRENT).worth(Pounds.of(1)),
                                Income.of(BRENT).worth(Pounds.of(2)))
                        .knownTotal(Pounds.of(4))
                        .fixedOverhead(Pounds.of(-1))
                        .build()));
        assertEquals(
                "CustomerBase of NHS North West London Commissioning Support Unit (0AT): the lines add up to £5 without the"
                        + " unknown, and the total is given as £4",
                problem(() -> CustomerBase.builder()
                        .provider(UNIT)
                        .addIncomes(Income.of(BRENT).worth(Pounds.of(5)), Income.of(EALING))
                        .knownTotal(Pounds.of(4))
                        .build()));
        assertEquals(
                "customers of NHS North West London Commissioning Support Unit (0AT): Optum (0DG) is none of them",
                problem(() -> base().incomeFrom(List.of(SupportFixtures.firm()))));
    }

    @Test
    void partsOfNhsEnglandAreNhsEngland() {
        GroupingArea london = SupportFixtures.SPRING_2014.named(GroupingArea.class, "London Area Team");
        assertEquals(Income.Kind.NHS_ENGLAND, Income.of(london).kind());
        assertEquals(Income.Kind.NHS_ENGLAND, Income.of(NHS_ENGLAND).kind());
        assertEquals(Income.Kind.OTHER, Income.of(SupportFixtures.firm()).kind());
    }

    @Test
    void aLineOfIncomeIsWhatItCanBe() {
        assertEquals(
                "Income from NHS Brent CCG (07P): the amount is negative",
                problem(() -> Income.of(BRENT).worth(Pounds.of(-1))));
        assertEquals(
                "Income from NHS Brent CCG (07P): the group is blank; leave it out",
                problem(() -> Income.of(BRENT).actingAs(" ")));
        assertEquals(
                "Income from [NHS Brent CCG (07P), NHS England (X24)]: expected customers of one kind, and these are [CCG,"
                        + " NHS_ENGLAND]",
                problem(() -> Income.of(List.of(BRENT, NHS_ENGLAND))));
    }

    private static String notKnown(Runnable question) {
        return String.valueOf(
                assertThrows(NotKnownException.class, question::run).getMessage());
    }
}
