package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.economy.CommissioningRules;
import org.opencommissioning.market.SupportMarket;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.support.NoticeOfTermination;
import org.opencommissioning.support.RenewalIntention.Ground;
import org.opencommissioning.support.ServiceLevelAgreement;
import org.opencommissioning.support.SupportRules;

/** A second story, from public papers and payments: five CCGs of north central London give notice to their support unit, NEL. */
final class LeavingNel {
    private static final LocalDate DAY = LocalDate.of(2018, 9, 30);
    private static final OdsCode NEL = OdsCode.of("0DJ");

    static void print(Register register, Page page) {
        List<Ccg> five = register.asOf(DAY).ccgs(OdsCode.listOf("07M", "07R", "07X", "08D", "08H"));
        Csu nel = (Csu) register.bodies(NEL).get(0); // on which days it was open is not known, so not asked as of a day
        Citation paper = Citation.of(Source.of(SourceKind.DOCUMENT, "proposal of the five to take support in-house"));
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(nel)
                .addAllCustomers(five)
                .build();
        NoticeOfTermination notice = NoticeOfTermination.builder()
                .provider(nel)
                .addAllCustomers(five)
                .addDeniedGrounds(Ground.QUALITY)
                .citation(paper)
                .build();
        page.title("Notice to NEL, as papers and payments tell it");
        page.point("[1]", paper);
        page.gap();
        page.paragraph("Five CCGs of north central London give their unit notice, and not for its "
                + Page.and(notice.deniedGrounds().stream().map(Ground::label).toList())
                + " [1]. On which day, to which end and whether they then left is not held. In 2018-19, by published payments of"
                + " £25,000 or more to " + nel + ":");
        Page.Table table = page.table("Code", "CCG", "paid it", "and is since April 2020");
        five.forEach(ccg -> table.row(
                ccg.code(),
                ccg.name(),
                paid(ccg),
                Page.and(register.trailOf(ccg.code()).codesOn(LocalDate.of(2020, 4, 1)))));
        table.row("", "all five", five.stream().map(LeavingNel::paid).reduce(Pounds.ZERO, Pounds::plus), "")
                .print();
        page.paragraph("Of " + nel + " it was reported later:");
        page.points(SupportMarket.standard().reportsOn(NEL));
        page.paragraph("The rule on the notice:");
        page.verdict(CommissioningRules.standard()
                .on(register.asOf(DAY))
                .check(SupportRules.notices(), notice, agreement)
                .verdict());
    }

    private static Pounds paid(Ccg ccg) {
        return SupportMarket.standard().asOf(DAY).purchasesBy(ccg.code()).stream()
                .filter(purchase -> purchase.supplier().equals(NEL))
                .flatMap(purchase -> purchase.amount().stream())
                .reduce(Pounds.ZERO, Pounds::plus);
    }
}
