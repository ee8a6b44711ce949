package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** A published whole and its parts in one file: no money counts twice, and none is lost. */
class WholesTest {
    private static GpPayments readText(String text) {
        return readText(text, PaymentCategories.standard());
    }

    private static GpPayments readText(String text, PaymentCategories categories) {
        return GpPayments.read(
                "text.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                FinancialYear.startingIn(2015),
                categories);
    }

    private static final String BY_LEDGER =
            "CCG Code,Practice Code,Global Sum,Local Enhanced Services (NHAIS),Local Enhanced Services (ISFE),"
                    + "Total Local Enhanced Services,Total NHS Payments to General Practice\n";

    @Test
    void aSumOfWhichAPartIsMissingIsALineAndTheOtherPartIsInIt() {
        GpPayments payments = readText("CCG Code,Practice Code,Global Sum,Local Enhanced Services (NHAIS),"
                + "Total Local Enhanced Services,Total NHS Payments to General Practice\n07P,Z00001,100,5,40,140\n");
        PrimaryCareBudget budget = payments.national().budget();
        assertEquals(
                "[Global Sum £100, Total Local Enhanced Services £40]",
                budget.lines().toString());
        assertEquals(Optional.of(Pounds.ZERO), budget.difference());
        assertEquals(
                "[Local Enhanced Services (NHAIS)]",
                payments.report().columns(Use.PART).toString());
        assertEquals(List.of(), payments.report().columns(Use.SUM));
    }

    @Test
    void aSumWhosePartsHaveNoFigureEverywhereIsALine() {
        GpPayments payments = readText(BY_LEDGER + "07P,Z00001,100,30,4,34,134\n07P,Z00002,1,30,-,40,41\n");
        PrimaryCareBudget budget = payments.national().budget();
        assertEquals(
                "[Global Sum £101, Total Local Enhanced Services £74]",
                budget.lines().toString());
        assertEquals(Optional.of(Pounds.ZERO), budget.difference());
        assertEquals(
                "parts of other lines, not counted: Local Enhanced Services (NHAIS); Local Enhanced Services (ISFE)",
                payments.report().toString().lines().skip(2).findFirst().orElseThrow());
    }

    /** Whole pounds: 30.4 and 4.3 are 34.7. */
    @Test
    void aSumMayBeARoundingAwayFromItsParts() {
        GpPayments payments = readText(BY_LEDGER + "07P,Z00001,100,30,4,35,135\n07P,Z00002,1,30,-4,26,27\n");
        assertEquals(Pounds.of(161), payments.national().budget().total());
        assertEquals(1, payments.report().columns(Use.SUM).get(0).differing());
        assertEquals(
                "sums that are a rounding away from their parts: Total Local Enhanced Services in 1",
                payments.report().toString().lines().skip(3).findFirst().orElseThrow());
    }

    @Test
    void wherePenceAreGivenARoundingIsAPenny() {
        String two = BY_LEDGER + "07P,Z00001,100,30.40,4.30,34.71,134.71\n07P,Z00002,1,30.40,4.30,%s,35\n";
        for (String near : List.of("34.69", "34.70", "34.71")) {
            int differing = near.equals("34.70") ? 1 : 2;
            assertEquals(
                    differing,
                    readText(two.formatted(near))
                            .report()
                            .columns(Use.SUM)
                            .get(0)
                            .differing(),
                    near);
        }
        for (String far : List.of("34.68", "34.72", "34", "35")) {
            assertEquals(
                    "text.csv line 3, column Total Local Enhanced Services: \"" + Pounds.parse(far)
                            + "\" is not the sum of its parts, which is £34.70: \"Local Enhanced Services (NHAIS)\","
                            + " \"Local Enhanced Services (ISFE)\"; correct the row, or leave out the sum or the parts",
                    assertThrows(ReferenceDataException.class, () -> readText(two.formatted(far)))
                            .getMessage());
        }
    }

    @Test
    void inWholePoundsARoundingIsAPound() {
        String one = BY_LEDGER + "07P,Z00001,100,30,4,%s,134\n";
        for (String near : List.of("33", "34", "35")) {
            assertEquals(
                    near.equals("34") ? 0 : 1,
                    readText(one.formatted(near))
                            .report()
                            .columns(Use.SUM)
                            .get(0)
                            .differing(),
                    near);
        }
        for (String far : List.of("32", "36")) {
            assertThrows(ReferenceDataException.class, () -> readText(one.formatted(far)), far);
        }
    }

    /** In tables of one's own a part may have parts again. */
    @Test
    void aPartOfAPartIsInTheLineToo() {
        PaymentCategories mine = PaymentCategories.builder()
                .addCategories(PaymentCategory.of("All", PrimaryCareStream.OTHER))
                .addCategories(part("Half", "All"), part("Other half", "All"), part("Quarter", "Half"))
                .build();
        assertEquals(
                "[All £4]",
                readText("CCG Code,Practice Code,Quarter,Half,All\n07P,Z00001,1,1,4\n", mine)
                        .national()
                        .budget()
                        .lines()
                        .toString());
        assertEquals(
                "[Other half £3, Quarter £1]",
                readText("CCG Code,Practice Code,Quarter,Half,Other half,All\n07P,Z00001,1,1,3,4\n", mine)
                        .national()
                        .budget()
                        .lines()
                        .toString());
    }

    private static PaymentCategory part(String name, String whole) {
        return PaymentCategory.builder().name(name).partOf(whole).build();
    }
}
