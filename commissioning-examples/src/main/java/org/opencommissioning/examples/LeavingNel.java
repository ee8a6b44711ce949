package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.market.Purchase;
import org.opencommissioning.market.SupportMarket;
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

/** A second story, from papers and payments: five CCGs of north central London give notice to their support unit. */
final class LeavingNel {
    private static final LocalDate DAY = LocalDate.of(2018, 9, 30);
    private static final Citation PAPER = Citation.of(
            Source.of(SourceKind.DOCUMENT, "North central London CCGs, Proposal to take support services in-house"));

    public static void main(String[] args) {
        print(Register.standard(), new Page(System.out));
    }

    static void print(Register register, Page page) {
        Csu nel = (Csu) register.bodies(OdsCode.of("0DJ")).get(0); // on which days it was open is not known
        List<Ccg> five = register.asOf(DAY).ccgs(OdsCode.listOf("07M", "07R", "07X", "08D", "08H"));
        page.title("Notice to NEL, as papers and payments tell it");
        page.paragraph(
                "Five CCGs give their unit formal notice; each governing body approves, and the quality is not why ["
                        + PAPER
                        + "]. On which day, to which end and whether they then left is not held. Of an agreement worth £16.0m in"
                        + " 2017-18 and £15.4m in 2018-19, and of whatever else they bought, they published of £25,000 or more:");
        SupportMarket.AsOf market = SupportMarket.standard().asOf(DAY);
        List<Purchase> paid = five.stream()
                .flatMap(ccg -> market.purchasesBy(ccg.code()).stream())
                .toList();
        page.points(paid);
        page.paragraph("Since April 2020 they are "
                + Page.and(register.trailOf(five.get(0).code()).on(LocalDate.of(2020, 4, 1))) + ". Of " + nel
                + " it was reported later:");
        page.points(SupportMarket.standard().reportsOn(nel.code()));
        page.paragraph("The rule on the notice:");
        var agreement = ServiceLevelAgreement.builder()
                .provider(nel)
                .addAllCustomers(five)
                .build();
        var notice = NoticeOfTermination.builder()
                .provider(nel)
                .addAllCustomers(five)
                .addDeniedGrounds(Ground.QUALITY)
                .citation(PAPER);
        page.verdict(SupportRules.notices().check(notice.build(), agreement, DAY));
    }
}
