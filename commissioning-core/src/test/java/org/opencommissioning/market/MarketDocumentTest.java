package org.opencommissioning.market;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.DataFolder;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Certainty;

/** DATA.md says what the data files hold, and no more. */
class MarketDocumentTest {
    private static final SupportMarket MARKET = SupportMarket.standard();

    private final String document = new DataFolder("market/records").document();

    @Test
    void namesEveryCommissionerWhosePaymentsAreNotHeld() {
        LocalDate start = LocalDate.of(2018, 4, 1);
        Set<OdsCode> held = MARKET.payers().get(FinancialYear.containing(start));
        List<String> missing = Register.standard().asOf(start).ccgs().stream()
                .map(Ccg::code)
                .filter(code -> !held.contains(code))
                .map(code -> "`" + code + "`")
                .toList();
        assertTrue(document.contains("The payments of " + missing.size() + " CCGs in 2018-19 are not held: "
                + String.join(", ", missing) + "."));
    }

    @Test
    void countsWhatItWarnsOf() {
        long optum = MARKET.purchases().stream()
                .filter(purchase -> purchase.kind() == Purchase.Kind.PRIVATE_PAYMENTS)
                .count();
        assertTrue(document.contains("The " + optum + " rows of payments to Optum (`0DG`)"));
        List<Purchase> named = MARKET.purchases().stream()
                .filter(purchase -> purchase.kind() == Purchase.Kind.NAMED_CUSTOMER)
                .toList();
        long dated = named.stream()
                .filter(purchase ->
                        purchase.days().lastDay().orElseThrow().known().isPresent())
                .count();
        String announced = named.stream()
                .filter(purchase -> purchase.evidence().certainty() == Certainty.ANNOUNCED)
                .map(purchase -> "`" + purchase.customer() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        assertTrue(document.contains(
                "The customers that 3 of these rows name, " + announced.replaceFirst(", ([^,]*)$", " and $1")));
        assertTrue(document.contains("was found for " + dated + " of the " + named.size() + " only"));
    }
}
