package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;

/** What payments of a year say of themselves. */
class PaymentsTextTest {
    private static final FinancialYear YEAR = FinancialYear.parse("2014-15");

    @Test
    void sayOfWhichYearTheyAreAndToHowMany() {
        GpPayments payments = GpPayments.read(Path.of("src/test/resources/payments/good", "2014-15.csv"), YEAR);
        assertEquals(YEAR, payments.year());
        assertEquals("payments of 2014-15 to 3 practices of 2 commissioners", payments.toString());
        assertEquals(
                "07P, 2014-15, 8 lines, 2 of them without an amount",
                payments.commissioners().get(OdsCode.of("07P")).toString());
    }

    @Test
    void sayOneOfOne() {
        GpPayments payments = GpPayments.read(
                "text.csv",
                new ByteArrayInputStream(
                        "Practice Code,CCG Code,Global Sum\nE84001,07P,100\n".getBytes(StandardCharsets.UTF_8)),
                YEAR,
                PaymentCategories.standard());
        assertEquals("payments of 2014-15 to 1 practice of 1 commissioner", payments.toString());
    }
}
