package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** What is said of a file as a whole, and of its columns by their names. */
class PaymentsReportTest {
    private static GpPayments published() {
        return GpPayments.read(Path.of("src/test/resources/payments/good/2014-15.csv"), FinancialYear.parse("2014-15"));
    }

    private static GpPayments read(String text) {
        return GpPayments.read(
                "text.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                FinancialYear.startingIn(2018),
                PaymentCategories.standard());
    }

    @Test
    void saysWhoseItIsAndOfWhichYear() {
        GpPayments payments = published();
        assertEquals(FinancialYear.parse("2014-15"), payments.year());
        assertEquals("payments of 2014-15 to 3 practices of 2 commissioners", payments.toString());
        assertEquals(
                "payments of 2018-19 to 1 practice of 1 commissioner",
                read("CCG Code,Practice Code,Global Sum\n07P,Z00001,1\n").toString());
        assertEquals(
                "All practices, 2014-15, 8 lines, 2 of them without an amount",
                payments.national().toString());
    }

    @Test
    void reportsAPaymentWithoutAFigureWhicheverItIs() {
        assertEquals(
                "cells without a figure: Global Sum 1; Seniority 2",
                read("CCG Code,Practice Code,Global Sum,Seniority\n07P,Z00001,-,-\n07P,Z00002,1,-\n")
                        .report()
                        .toString()
                        .lines()
                        .filter(line -> line.startsWith("cells"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void looksForPaymentsOfNationalFilesOnly() {
        assertEquals(
                Set.of(PaymentCategory.Listing.IN_TOTAL, PaymentCategory.Listing.BESIDE_TOTAL),
                published().report().missingCategories().stream()
                        .map(PaymentCategory::listing)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aDigitIsNoFootnoteOfAnotherNameOfAPaymentThatIsThereEither() {
        assertEquals(
                "[GP Extended Hours Access £1, Seniority £4, Extended Hours Access 2 £2]",
                read("CCG Code,Practice Code,Extended Hours Access,Extended Hours Access 2,Seniority\n07P,Z00001,1,2,4\n")
                        .national()
                        .budget()
                        .lines()
                        .toString());
    }

    @Test
    void aDigitMayBeAFootnoteOfAColumnThatIsNoPaymentToo() {
        assertEquals(
                "[Z00001, 2018-19, 1 line of £1]",
                read("CCG Code1,Practice Code2,Global Sum\n07P,Z00001,1\n")
                        .practices()
                        .toString());
        assertEquals(
                "[Practice Code2]",
                read("CCG Code,Practice Code,Practice Code2,Global Sum\n07P,Z00001,Z00009,1\n")
                        .report()
                        .columns(Use.NOT_UNDERSTOOD)
                        .toString());
    }
}
