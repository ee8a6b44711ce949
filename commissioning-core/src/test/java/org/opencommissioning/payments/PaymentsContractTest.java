package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** Null is named, and nothing returned can be changed. */
class PaymentsContractTest {
    private static final Path FILE = Path.of("src/test/resources/payments/good/2018-19.csv");
    private static final FinancialYear YEAR = FinancialYear.startingIn(2018);
    private static final GpPayments PAYMENTS = GpPayments.read(FILE, YEAR);

    @Test
    void answersNullWithTheNameOfTheParameter() {
        NullContract.check(
                GpPayments.class,
                PAYMENTS,
                FILE,
                YEAR,
                PaymentCategories.standard(),
                OdsCode.of("Z00001"),
                new ByteArrayInputStream(new byte[0]),
                "name");
        NullContract.check(GpContractType.class, "name");
        NullContract.check(PaymentsReport.class, PAYMENTS.report(), Use.LINE);
    }

    @Test
    void refusesToBeChanged() {
        PaymentsReport report = PAYMENTS.report();
        for (Collection<?> each : List.<Collection<?>>of(
                PAYMENTS.practices(),
                PAYMENTS.withoutCommissioner(),
                PAYMENTS.commissioners().values(),
                PAYMENTS.national().besideTotal(),
                PAYMENTS.national().knownAmounts(),
                report.columns(),
                report.columns(Use.LINE),
                report.newCategories(),
                report.renamed(),
                report.missingCategories(),
                report.missingUses(),
                report.unknownContracts())) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }
}
