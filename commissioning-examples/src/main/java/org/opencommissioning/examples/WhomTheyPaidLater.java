package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.market.SupportMarket;
import org.opencommissioning.organisation.Ccg;

/** Whom the eight paid for support four years after they left their unit. */
final class WhomTheyPaidLater {
    private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

    private WhomTheyPaidLater() {}

    static void print(NorthWestLondon cast, Page page) {
        SupportMarket.AsOf market = SupportMarket.standard().asOf(DAY);
        page.paragraph(
                "Four years on, payments of £25,000 or more in 2018-19 to a CSU or a private supplier of support, as each CCG"
                        + " published them:");
        Page.Table table = page.table("CCG", "To a CSU?", "To whom");
        for (Ccg ccg : cast.eight) {
            List<String> paid = market.purchasesBy(ccg.code()).stream()
                    .map(each -> cast.register.bodies(each.supplier()).get(0) + ", "
                            + each.amount().orElseThrow())
                    .toList();
            table.row(
                    Page.shortName(ccg),
                    market.paidUnit(ccg.code()).label(),
                    paid.isEmpty() ? "nobody found" : Page.and(paid));
        }
        table.print();
    }
}
