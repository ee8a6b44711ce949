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
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** Which of the columns that nobody knows are payments, and which are not. */
class NewColumnsTest {
    private static final String TOTAL = "Total NHS Payments to General Practice";

    private static GpPayments readText(String text) {
        return readText(text, PaymentCategories.standard());
    }

    private static GpPayments readText(String text, PaymentCategories categories) {
        return GpPayments.read(
                "text.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                FinancialYear.startingIn(2018),
                categories);
    }

    private static String lines(String text) {
        return readText(text).national().budget().lines().toString();
    }

    private static String notUnderstood(String text) {
        return readText(text).report().columns(Use.NOT_UNDERSTOOD).toString();
    }

    /** One practice, of the columns given. */
    private static String one(String columns, String cells) {
        return "CCG Code,Practice Code," + columns + "\n07P,Z00001," + cells + "\n";
    }

    @Test
    void takesANewPaymentWhereverItStands() {
        assertEquals(
                "[Global Sum £1, New thing £5]",
                lines("New thing,CCG Code,Practice Code,Global Sum\n5,07P,Z00001,1\n"));
        assertEquals("[Global Sum £1, New thing £5]", lines(one("Global Sum,New thing", "1,5")));
        assertEquals("[Global Sum £1, New thing £5]", lines(one("Global Sum," + TOTAL + ",New thing", "1,6,5")));
    }

    @Test
    void takesACategoryOfOnesOwnForWhatItIs() {
        PaymentCategories mine = PaymentCategories.standard().toBuilder()
                .addCategories(PaymentCategory.of("New Thing", PrimaryCareStream.TRANSFORMATION))
                .build();
        assertEquals(
                "[]",
                readText(one("New thing,Global Sum", "5,1"), mine)
                        .report()
                        .newCategories()
                        .toString());
    }

    @Test
    void aNewColumnOfWordsOrOfNothingIsNoPayment() {
        PaymentsReport report =
                readText(one("Global Sum,Notes,Empty,Seniority", "1,a,-,2")).report();
        assertEquals("[Notes, Empty]", report.columns(Use.NOT_UNDERSTOOD).toString());
        assertEquals("[Global Sum, Seniority]", report.columns(Use.LINE).toString());
    }

    @Test
    void aNewColumnThatThePublishedTotalDoesNotHoldIsNoPayment() {
        String text = one("Global Sum,Doctors,Premises," + TOTAL, "100,5,20,120");
        assertEquals("[Global Sum £100, Premises Payments £20]", lines(text));
        assertEquals("[Doctors]", notUnderstood(text));
    }

    @Test
    void aSumOfAnotherNameIsNoPaymentHoweverManyPracticesThereAre() {
        for (int practices : List.of(63, 64, 65)) {
            StringBuilder text = new StringBuilder("CCG Code,Practice Code,Global Sum,Seniority,All money\n");
            for (int number = 0; number < practices; number++) {
                text.append("07P,Z%05d,100,30,130\n".formatted(number));
            }
            assertEquals("[All money]", notUnderstood(text.toString()));
        }
    }

    @Test
    void aNumberThatIsBesideTheGapIsNoPayment() {
        assertEquals("[Doctors]", notUnderstood(one("Global Sum,Doctors," + TOTAL, "100,30,120")));
    }

    @Test
    void aPaymentMayCloseJustHalfAsMuchAsItHolds() {
        assertEquals("[Global Sum £100, Scheme £100]", lines(one("Global Sum,Scheme," + TOTAL, "100,100,175")));
        assertEquals("[Scheme]", notUnderstood(one("Global Sum,Scheme," + TOTAL, "100,100,174.98")));
    }

    @Test
    void ofTwoThatCloseTheGapAlikeOneIsThePaymentWhicheverStandsFirst() {
        for (String names : List.of("Scheme A,Scheme B", "Scheme B,Scheme A")) {
            String text = one("Global Sum," + names + "," + TOTAL, "100,20,20,120");
            assertEquals("[Global Sum £100, Scheme A £20]", lines(text));
            assertEquals("[Scheme B]", notUnderstood(text));
        }
    }

    @Test
    void aPracticeWithoutAPublishedTotalHasNoGap() {
        assertEquals(
                "[Global Sum £200, Scheme £50]",
                lines("CCG Code,Practice Code,Global Sum,Scheme," + TOTAL
                        + "\n07P,Z00001,100,20,120\n07P,Z00002,100,30,-\n"));
    }

    @Test
    void aPublishedTotalClosesGapsWhereverItStands() {
        assertEquals(
                "[Doctors]",
                notUnderstood(TOTAL + ",Global Sum,Doctors,CCG Code,Practice Code\n100,100,5,07P,Z00001\n"));
    }

    @Test
    void aRateOfNothingIsNoPaymentAndAThingOfNothingIsOne() {
        assertEquals("[Rate]", notUnderstood(one("Global Sum,Rate," + TOTAL, "100,0,100")));
        assertEquals("[Global Sum £100, New thing £0]", lines(one("Global Sum,New thing," + TOTAL, "100,0,100")));
        assertEquals(
                "[Global Sum £0, Premises Payments £0, New thing £0]",
                lines(one("Global Sum,Premises,New thing", "0,0,0")));
    }

    @Test
    void aRoundingIsAHundredth() {
        assertEquals("[Global Sum £100, Rate £990]", lines(one("Global Sum,Rate," + TOTAL, "100,990,1100")));
        assertEquals("[Rate]", notUnderstood(one("Global Sum,Rate," + TOTAL, "100,989.99,1100")));
        assertEquals("[Paid]", notUnderstood(one("Global Sum,Premises,Paid", "400,590,1000")));
        assertEquals("[]", notUnderstood(one("Global Sum,Premises,Paid", "400,589.99,1000")));
    }

    @Test
    void ofSeveralNewColumnsThoseArePaymentsThatCloseTheGap() {
        String text = "CCG Code,Practice Code,Doctors,Global Sum,Scheme A,Scheme B," + TOTAL + "\n"
                + "07P,Z00001,3,100,20,7,127\n07P,Z00002,2,100,0,-5,95\n07P,Z00003,2,100,-,-,-\n";
        assertEquals("[Global Sum £300, Scheme A, Scheme B]", lines(text));
        assertEquals("[Doctors]", notUnderstood(text));
        assertEquals(Optional.of(Pounds.ZERO), readText(text).report().difference());
    }

    @Test
    void whatIsCalledNoMoneyIsNoneWithoutATotalToShowOtherwise() {
        String names = "Number of GPs,Average payments per patient,Rate,Uptake %,ListSize,Telephone";
        String text = one("Global Sum," + names, "1,5,140,7,50,4000,02088888888");
        assertEquals("[Global Sum £1]", lines(text));
        assertEquals("[" + names.replace(",", ", ") + "]", notUnderstood(text));
    }

    @Test
    void whatIsCalledNoMoneyIsAPaymentWhereItClosesAllOfTheGap() {
        String rates = "CCG Code,Practice Code,Global Sum,Rate rebates,Number of GPs," + TOTAL + "\n";
        assertEquals("[Global Sum £3, Rate rebates £11]", lines(rates + "07P,Z00001,1,5,4,6\n07P,Z00002,2,6,4,8\n"));
        // a gap that it closes in part is of something else
        assertEquals("[Global Sum £3]", lines(rates + "07P,Z00001,1,5,4,60\n07P,Z00002,2,6,4,80\n"));
    }

    @Test
    void aTotalOfAnUnknownNameIsNoPayment() {
        String header = "CCG Code,Practice Code,Global Sum,Premises,New thing,";
        String rows = "\n07P,Z00001,1,2,3,6\n07P,Z00002,1,2,0,3\n";
        for (String name : List.of("Total payments of the year", "Paid", "NetPayments")) {
            assertEquals("[Global Sum £2, Premises Payments £4, New thing £3]", lines(header + name + rows), name);
            assertEquals("[" + name + "]", notUnderstood(header + name + rows));
        }
        assertEquals(
                "[Global Sum £1, Premises Payments £400]",
                lines(one("Global Sum,Premises,Sum of some", "1,400,300")),
                "called a sum");
        assertEquals(
                "[Global Sum £100, Premises Payments £400]", lines(one("Global Sum,Premises,Paid", "100,400,500")));
        assertEquals(
                "[Global Sum £100, Premises Payments £400, Fund £50]",
                lines(one("Global Sum,Premises,Paid,Fund", "100,400,500,50")),
                "a sum of the known lines alone");
    }

    @Test
    void aNewPaymentOfLessThanAPennyIsAFault() {
        assertEquals(
                "text.csv line 2, column New thing: \"0.125\" has more than two decimals; amounts are whole pence, and are not"
                        + " rounded; the column is not known, and is filled like a payment",
                fault(one("Global Sum,New thing", "1,0.125")));
        assertEquals(
                "text.csv line 2, column New thing: \"(5.125)\" has more than two decimals; amounts are whole pence, and are"
                        + " not rounded; the column is not known, and is filled like a payment",
                fault(one("Global Sum,New thing," + TOTAL, "10,(5.125),4.88")));
        assertEquals("[Weight]", notUnderstood(one("Global Sum,Weight," + TOTAL, "10,5.125,10")));
    }

    @Test
    void numbersThatAreNoPaymentsMayAddUpToAnything() {
        assertEquals("[Global Sum £2]", lines("""
                        CCG Code,Practice Code,Global Sum,Terminal ID
                        07P,Z00001,1,90000000000000000
                        07P,Z00002,1,90000000000000000
                        """));
    }

    @Test
    void twoNewPaymentsOfOneNameAreAFaultAndTwoTextsAreNot() {
        assertEquals(
                "text.csv line 1, column New Thing: means the same as the column \"New thing\" before it; leave one of them"
                        + " out",
                fault(one("Global Sum,New thing,New Thing", "1,2,2")));
        assertEquals("[Notes, notes]", notUnderstood(one("Global Sum,Notes,notes", "1,a,b")));
    }

    private static String fault(String text) {
        return assertThrows(ReferenceDataException.class, () -> readText(text)).getMessage();
    }

    @Test
    void theReportSaysHowFarTheLinesAreFromThePublishedTotal() {
        PaymentsReport report = readText("CCG Code,Practice Code,Global Sum,Seniority," + TOTAL + "\n"
                        + "07P,Z00001,1000,20,1021\n07P,Z00002,1000,5,1002\n07P,Z00003,1000,5,1005\n"
                        + "07P,Z00004,1000,-,1000\n07P,Z00005,1000,1,\n")
                .report();
        assertEquals(Optional.of(Pounds.of(-2)), report.difference());
        assertEquals(2, report.differing());
        assertEquals(3, report.compared());
        assertEquals(
                "published total less the lines: -£2, in 2 of 3 practices by at most £3; not known of 2",
                report.toString().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void theReportSaysWhenThereIsNothingBetweenThem() {
        assertEquals(
                "published total less the lines: £0, and nothing for each practice",
                secondLine(one("Global Sum," + TOTAL, "5,5")));
        assertEquals(
                "published total less the lines: not known of any practice",
                secondLine(one("Global Sum," + TOTAL, "5,-")));
        PaymentsReport without = readText(one("Global Sum", "5")).report();
        assertEquals(Optional.empty(), without.difference());
        assertEquals(
                "",
                without.toString()
                        .lines()
                        .filter(line -> line.contains("less"))
                        .findAny()
                        .orElse(""));
    }

    private static String secondLine(String text) {
        return readText(text).report().toString().lines().skip(1).findFirst().orElseThrow();
    }
}
