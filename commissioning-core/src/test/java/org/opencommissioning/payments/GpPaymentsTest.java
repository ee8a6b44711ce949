package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** Small files in the layouts of several years, with what happens to be wrong or different in them. */
class GpPaymentsTest {
    private static GpPayments read(String year) {
        return GpPayments.read(Path.of("src/test/resources/payments/good", year + ".csv"), FinancialYear.parse(year));
    }

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

    private static PrimaryCareBudget of(GpPayments payments, String commissioner) {
        return payments.commissioners().get(OdsCode.of(commissioner)).budget();
    }

    @Test
    void readsBudgetsOfPractices() {
        GpPayments payments = read("2014-15");
        PracticePayments first = payments.find(OdsCode.of("Z00001")).orElseThrow();
        assertEquals("Z00001 (First Surgery), 2014-15, 8 lines of £101,501", first.toString());
        assertEquals(Optional.of("First Surgery"), first.name());
        assertEquals(Optional.of(OdsCode.of("07P")), first.commissioner());
        assertEquals(GpContractType.GMS, first.contract());
        assertEquals(Optional.of(Pounds.of(101_500)), first.budget().publishedTotal());
        assertEquals(Optional.of(Pounds.of(-1)), first.budget().difference());
        assertEquals(Optional.of(Pounds.of(-1_500)), first.figures().deductions());
        assertEquals(Optional.of(Pounds.of(100_001)), first.figures().netTotal());
        assertEquals(Optional.of(BigDecimal.valueOf(1100)), first.budget().weightedPatients());
        assertEquals(
                "stated (NHS Digital, NHS Payments to General Practice 2014-15, 2014-15.csv)",
                first.budget().evidence().toString());
        assertEquals(Optional.empty(), payments.find(OdsCode.of("Z00009")));
    }

    @Test
    void readsAmountsAsPeopleWriteThemAndADashAsNoFigure() {
        PracticePayments second = read("2014-15").find(OdsCode.of("Z00002")).orElseThrow();
        assertEquals(
                "[Global Sum £1,000, Total QOF Payments £900, Improving Patient Online Access,"
                        + " Total National Enhanced Services £0, Total Local Enhanced Services -£50,"
                        + " Premises Payments £8,000, Appraisal Costs, Other Payments £150]",
                second.budget().lines().toString());
        assertThrows(NotKnownException.class, () -> second.budget().total());
        assertEquals(Optional.empty(), second.figures().deductions());
    }

    @Test
    void addsUpCommissionersAndAllLineByLine() {
        GpPayments payments = read("2014-15");
        assertEquals(
                "[Global Sum £71,000, Total QOF Payments £9,900, Improving Patient Online Access,"
                        + " Total National Enhanced Services £100, Total Local Enhanced Services £350,"
                        + " Premises Payments £28,000, Appraisal Costs, Other Payments £1,650]",
                of(payments, "07P").lines().toString());
        assertEquals(Optional.of(Pounds.of(111_500)), of(payments, "07P").publishedTotal());
        assertEquals(Optional.of(BigDecimal.valueOf(1500)), of(payments, "07P").registeredPatients());
        assertEquals(Pounds.of(102_000), of(payments, "08E").total());
        PrimaryCareBudget all = payments.national().budget();
        assertEquals("All practices, 2014-15, 8 lines, 2 of them without an amount", all.toString());
        assertEquals(Optional.of(Pounds.of(213_501)), all.publishedTotal());
        assertEquals(Pounds.of(213_000), all.known().total());
        assertEquals(Optional.empty(), payments.national().deductions());
        assertEquals(Optional.of(Pounds.of(210_002)), payments.national().netTotal());
        assertEquals(
                "inferred (NHS Digital, NHS Payments to General Practice 2014-15, 2014-15.csv): added up from the rows of"
                        + " practices",
                all.evidence().toString());
    }

    /** A dash of one practice takes the sum of a payment from the budgets, and not what the others were paid. */
    @Test
    void saysWhatIsKnownOfAPaymentThatOnePracticeHasNoFigureFor() {
        GpPayments payments = readText("""
                CCG Code,Practice Code,Global Sum,Seniority,Premises
                07P,Z00001,1000,20,-
                07P,Z00002,1000,-,-
                08E,Z00003,1000,5,-
                """);
        PaymentFigures national = payments.national();
        assertEquals(
                "[Global Sum £3,000, Premises Payments not known (3 practices have no figure),"
                        + " Seniority at least £25 (1 practice has no figure)]",
                national.knownAmounts().toString());
        assertEquals(Pounds.of(3025), national.knownTotal());
        assertThrows(NotKnownException.class, () -> national.budget().total());
        assertEquals(
                "[Global Sum £1,000, Premises Payments not known (1 practice has no figure), Seniority £5]",
                payments.commissioners().get(OdsCode.of("08E")).knownAmounts().toString());
        assertEquals(
                "[Global Sum £1,000, Premises Payments not known (1 practice has no figure),"
                        + " Seniority not known (1 practice has no figure)]",
                payments.practices().get(1).figures().knownAmounts().toString());
        assertEquals(
                "text.csv in UTF-8: 3 practices of 2 commissioners, 3 lines of at least £3,025, without a published total",
                payments.report().toString().lines().findFirst().orElseThrow());
    }

    @Test
    void reportsWhatWasTakenAsWhat() {
        PaymentsReport report = read("2014-15").report();
        assertEquals(
                "[Global Sum, Premises Payments, Appraisal Costs, Total QOF Payments, Improving Patient Online Access,"
                        + " Total National Enhanced Services, Total Local Enhanced Services, Other Payments]",
                report.columns(Use.LINE).toString());
        assertEquals(
                "[NHS England (Region) code, CCG NAME, Practice Open Date, Practice Close Date,"
                        + " Average payments per registered patient]",
                report.columns(Use.PASSED_OVER).toString());
        assertEquals(List.of(), report.newCategories());
        assertEquals(List.of(), report.missingUses());
        assertEquals("UTF-8", report.encoding());
        assertEquals("MPIG Correction factor", report.missingCategories().get(0).name());
        String text = report.toString();
        assertEquals(
                "2014-15.csv in UTF-8: 3 practices of 2 commissioners, 8 lines of at least £213,501,"
                        + " published as £213,501",
                text.lines().findFirst().orElseThrow());
        assertEquals(
                "cells without a figure: Appraisal Costs 1; Improving Patient Online Access 1;"
                        + " Deductions for Pensions, Levies and Prescription Charge Income 1",
                text.lines().skip(4).findFirst().orElseThrow());
    }

    /** 2015-16 was published in Windows-1252, and with both parts of the local services. */
    @Test
    void takesASumBesideItsPartsForNoLine() {
        GpPayments payments = read("2015-16");
        PaymentsReport report = payments.report();
        assertEquals("windows-1252", report.encoding());
        assertEquals("[TotalLocalEnhancedServices_£]", report.columns(Use.SUM).toString());
        PrimaryCareBudget budget = of(payments, "07P");
        assertEquals(
                "[Global Sum £100.50, Meningitis £1, Total National Enhanced Services £2,"
                        + " Local Enhanced Services (NHAIS) £30, Local Enhanced Services (ISFE) £4.25, Other Payments £0.50]",
                budget.lines().toString());
        assertEquals(Optional.of(Pounds.ZERO), budget.difference());
        assertEquals(Pounds.parse("£34.25"), budget.byStream().get(PrimaryCareStream.LOCAL_ENHANCED));
        assertEquals(Optional.of(new BigDecimal("1100.497299")), budget.weightedPatients());
        assertEquals(List.of(Use.PRACTICE_NAME, Use.DEDUCTIONS, Use.NET_TOTAL), report.missingUses());
    }

    @Test
    void keepsANewPaymentUnderItsNameAndARenamedOneUnderItsFirst() {
        GpPayments payments = read("2018-19");
        PaymentsReport report = payments.report();
        assertEquals("[Brand New Scheme]", report.newCategories().toString());
        assertEquals(
                "[Total Local Incentive Schemes, Other Payments1]",
                report.renamed().toString());
        assertEquals(
                "[Remarks, Anything else]", report.columns(Use.NOT_UNDERSTOOD).toString());
        PrimaryCareBudget first =
                payments.find(OdsCode.of("Z00001")).orElseThrow().budget();
        assertEquals(
                "[Global Sum £1,000.01, Total Local Enhanced Services £20,"
                        + " Non DES Item Pneumococcal Vaccine, Childhood Immunisation Main Programme £0.49,"
                        + " Other Payments -£24, Brand New Scheme £3.50]",
                first.lines().toString());
        assertEquals("[Brand New Scheme £3.50]", first.unmapped().toString());
        assertEquals(Optional.of(Pounds.ZERO), first.difference());
        assertEquals(Optional.of(new BigDecimal("4095.25")), first.registeredPatients());
    }

    @Test
    void keepsPracticesWithoutACommissioner() {
        GpPayments payments = read("2018-19");
        assertEquals("[07P]", payments.commissioners().keySet().toString());
        assertEquals(
                "[Z00003, 2018-19, 5 lines of £8.50]",
                payments.withoutCommissioner().toString());
        PracticePayments third = payments.withoutCommissioner().get(0);
        assertEquals(GpContractType.UNKNOWN, third.contract());
        assertEquals(Optional.empty(), third.budget().registeredPatients());
        assertEquals(Optional.empty(), third.name());
        assertEquals(Optional.empty(), payments.national().budget().registeredPatients());
        assertEquals(List.of("PCTMS"), payments.report().unknownContracts());
        assertEquals(1, payments.report().blankRows());
    }

    @Test
    void printsAllThatItFound() {
        assertEquals(
                """
                2018-19.csv in UTF-8: 3 practices of 1 commissioner, 1 of them without one, 5 lines of at least £1,013.75, published as £1,013.75
                published total less the lines: £0, and nothing for each practice; not known of 1
                lines under another name: Total Local Incentive Schemes as Total Local Enhanced Services; Other Payments1 as Other Payments
                lines that the table does not know: Brand New Scheme
                """,
                read("2018-19").report().toString().lines().limit(4).reduce("", (text, line) -> text + line + "\n"));
        assertEquals(
                """
                looked for and not found: deductions; net total
                passed over: CCG NAME; Practice Close Date; Atypical Characteristics
                not understood: Remarks; Anything else
                cells without a figure: Brand New Scheme 1
                kinds of contract taken for unknown: PCTMS
                rows without content: 1
                """,
                read("2018-19").report().toString().lines().skip(5).reduce("", (text, line) -> text + line + "\n"));
    }

    /** From 2020-21 on payments to networks stand after the total, which does not hold them. */
    @Test
    void keepsPaymentsBesideTheTotalApart() {
        GpPayments payments = read("2021-22");
        PaymentFigures figures =
                payments.find(OdsCode.of("Z00001")).orElseThrow().figures();
        assertEquals(
                "[Global Sum £400, PCN Participation £20, Winter Access Fund £3, Other Payments £1]",
                figures.budget().lines().toString());
        assertEquals(Optional.of(Pounds.ZERO), figures.budget().difference());
        assertEquals(
                "[PCN Leadership £5, PCN Workforce £6, Covid Immunisation £6]",
                figures.besideTotal().toString());
        assertEquals(figures.besideTotal(), payments.national().besideTotal());
        assertEquals(3, payments.report().columns(Use.BESIDE_TOTAL).size());
        assertEquals(Optional.of(Pounds.of(400)), figures.netTotal());
    }

    @Test
    void aDigitAtTheEndIsAFootnoteUnlessTheNameIsThereWithoutIt() {
        assertEquals(
                "[Minor Surgery £2]",
                readText("CCG Code,Practice Code,Minor Surgery2\n07P,Z00001,2\n")
                        .national()
                        .budget()
                        .lines()
                        .toString());
        assertEquals(
                "[Minor Surgery £1, Seniority £4, Minor Surgery 2 £2]",
                readText("CCG Code,Practice Code,Minor Surgery,Minor Surgery 2,Seniority\n07P,Z00001,1,2,4\n")
                        .national()
                        .budget()
                        .lines()
                        .toString());
    }

    @Test
    void columnsWithoutANameAndContentAreNothing() {
        GpPayments payments = readText("CCG Code,Practice Code,,Global Sum,\n07P,Z00001, ,1,\n");
        assertEquals(3, payments.report().columns().size());
    }

    @Test
    void readsSignsAndPoundSigns() {
        assertEquals(
                "[Global Sum £1,234,567.80, MPIG Correction factor -£2, Alcohol -£4, Premises Payments £0.50, Seniority -£3]",
                readText("""
                                CCG Code,Practice Code,Global Sum,MPIG Correction factor,Seniority,Alcohol,Premises
                                07P,Z00001," £1,234,567.800 ",\u22122,£-3,-£4,0.5
                                """).national().budget().lines().toString());
    }

    @Test
    void readsContractsAsTheFilesWriteThem() {
        assertEquals(GpContractType.UNKNOWN, GpContractType.parse("Unknown"));
        assertEquals(GpContractType.APMS, GpContractType.parse(" apms "));
        assertEquals(
                "GpContractType \"PCTMS\": expected one of GMS, PMS, APMS, UNKNOWN",
                assertThrows(InvalidValueException.class, () -> GpContractType.parse("PCTMS"))
                        .getMessage());
    }
}
