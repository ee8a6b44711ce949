package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.IN_MAY;
import static org.opencommissioning.examples.NorthWestLondon.SECOND;
import static org.opencommissioning.examples.NorthWestLondon.mark;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.market.Purchase;
import org.opencommissioning.market.SupportMarket;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;
import org.opencommissioning.source.Tolerance;
import org.opencommissioning.support.Consortium;
import org.opencommissioning.support.CustomerBase;
import org.opencommissioning.support.CustomerOption;
import org.opencommissioning.support.Income;
import org.opencommissioning.support.IncomeDependence;
import org.opencommissioning.support.ServiceLevelAgreement;
import org.opencommissioning.support.SupportRules;
import org.opencommissioning.support.ViabilityAssessment;

/** What eight customers were to their support unit, by two claims that contradict each other, and what became of the unit and of them. */
final class WhatWasLeftOfTheCsu {
    private static final Proportion TENTH = Proportion.of(1, 10);
    private static final LocalDate FIRST_DAY_ALONE = LocalDate.of(2014, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2018, 10, 1);

    private final NorthWestLondon cast;

    WhatWasLeftOfTheCsu(NorthWestLondon cast) {
        this.cast = cast;
    }

    void print(Page page, ServiceLevelAgreement agreement) {
        IncomeDependence leaked = IncomeDependence.of(
                agreement, Stated.about(Proportion.of(3, 4), FIRST).as(Strength.DOCUMENTED));
        IncomeDependence reported = IncomeDependence.of(agreement, Stated.almost(Proportion.of(1, 3), SECOND));
        printClaims(page, List.of(leaked, reported));
        printOutlook(page, List.of(leaked, reported));
        printRecord(page);
    }

    private void printClaims(Page page, List<IncomeDependence> claims) {
        page.title("What the eight were to their CSU");
        Page.Table table = page.table("Share", "Worth", "So it earns", "or, if words reach a tenth");
        for (IncomeDependence claim : claims) {
            table.row(
                    claim.share().exactness().label() + " " + claim.share().value() + " "
                            + mark(claim.share().citation()),
                    claim.amount().value() + " " + mark(claim.amount().citation()),
                    claim.impliedTotal(),
                    claim.impliedTotal(Tolerance.relativePounds(TENTH), Tolerance.relativeProportion(TENTH))
                            .bounds());
        }
        table.print();
        SupportMarket.Sector sector = SupportMarket.standard().sector();
        page.paragraph("The two claims are "
                + claims.get(0).compareWith(claims.get(1)).label()
                + "; both are kept, and nothing is picked. In " + sector.year() + " a CSU earned "
                + sector.meanIncome() + " on average (" + sector.income().value() + ", "
                + sector.units().value() + " units).");
    }

    private void printOutlook(Page page, List<IncomeDependence> claims) {
        ViabilityAssessment judgement = ViabilityAssessment.builder()
                .unit(cast.csu)
                .outcome(ViabilityAssessment.Outcome.NOT_VIABLE_STANDALONE)
                .holder("its spokesman")
                .addAllLeaving(cast.eight)
                .day(IN_MAY)
                .plan(ViabilityAssessment.Plan.MERGE)
                .citation(SECOND)
                .build();
        page.line("");
        page.paragraph("Held to be " + judgement.outcome().label() + " without them, by "
                + judgement.holder().orElseThrow() + " " + mark(SECOND)
                + ". Beside that judgement stands what each claim comes to:");
        Page.Table table = page.table("If the eight are", "it is left with", "the eight, acting together");
        for (IncomeDependence claim : claims) {
            CustomerBase base = customers(claim.impliedTotal());
            boolean half = SupportRules.viability().check(judgement, base, APRIL_2014).violations().stream()
                    .anyMatch(each -> each.rule().toString().equals("CSU-09"));
            table.row(
                    claim.share().value(),
                    base.residualAfter(cast.eight),
                    half ? "bring more than half of its income (CSU-09)" : "bring less than half of its income");
        }
        table.print();
        // when these two closed has not been found: they are known to have been open on their first day
        Landscape first = cast.register.asOf(LocalDate.of(2013, 4, 1));
        Consortium consortium = Consortium.builder()
                .addMembers(
                        cast.csu,
                        first.named(Csu.class, "South London CSU"),
                        first.named(Csu.class, "Kent and Medway CSU"))
                .merger(UncertainDay.parse("2014-06-01 or later"))
                .build();
        page.paragraph("It had formed a consortium with "
                + consortium.members().stream()
                        .filter(each -> !each.equals(cast.csu))
                        .map(each -> each.nameOn(APRIL_2014))
                        .collect(Collectors.joining(" and "))
                + ", with the aim of merging " + mark(SECOND) + ". Assumption: not before June 2014. Separate units on "
                + APRIL_2014 + ": "
                + consortium.isSeparateOn(APRIL_2014).label() + "; on " + FIRST_DAY_ALONE + ": "
                + consortium.isSeparateOn(FIRST_DAY_ALONE).label() + ".");
        Set<OdsCode> others =
                new LinkedHashSet<>(SupportMarket.standard().asOf(APRIL_2014).customersOf(cast.csu.code()));
        others.removeAll(WhoWasThere.EIGHT);
        page.paragraph("Its other customers: " + (others.isEmpty() ? "none is known by name" : others)
                + ". Each of them could go two ways: "
                + Stream.of(CustomerOption.Way.NOVATE, CustomerOption.Way.OTHER_PROVIDER)
                        .map(CustomerOption.Way::label)
                        .collect(Collectors.joining(" the consortium, or "))
                + " " + mark(SECOND) + ".");
    }

    private CustomerBase customers(Pounds total) {
        Pounds worth = Pounds.millions(31);
        return CustomerBase.builder()
                .provider(cast.csu)
                .addIncomes(
                        Income.of(cast.eight).worth(worth).actingAs("the eight"),
                        Income.ofUnnamed(Income.Kind.OTHER).worth(total.minus(worth)))
                .build();
    }

    private void printRecord(Page page) {
        Committee joint = Committee.builder()
                .name("a joint committee of the eight")
                .kind(Committee.Kind.JOINT_COMMITTEE)
                .addAllBodies(cast.eight)
                .addAllFunctionsOf(cast.eight)
                .days(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        Ccg brent = cast.eight.get(0);
        page.title("What the record shows later");
        page.paragraph("Could a joint committee decide for " + brent.nameOn(APRIL_2014) + "?");
        for (LocalDate day : List.of(APRIL_2014, FIRST_DAY_ALONE)) {
            page.paragraph("  " + day + " " + joint.powerFor(brent, day));
        }
        SupportMarket.AsOf market = SupportMarket.standard().asOf(LATER);
        page.line("");
        page.paragraph("Payments of £25,000 or more to a support unit in 2018-19, as each CCG published them:");
        Page.Table table = page.table("Code", "CCG", "To a CSU?", "To whom");
        for (Ccg ccg : cast.eight) {
            table.row(
                    ccg.code(),
                    ccg.nameOn(LATER),
                    market.paidUnit(ccg.code()).label(),
                    market.purchasesBy(ccg.code()).stream()
                            .map(WhatWasLeftOfTheCsu::paid)
                            .collect(Collectors.joining("; ")));
        }
        table.print();
    }

    private static String paid(Purchase purchase) {
        return purchase.supplier() + (purchase.kind() == Purchase.Kind.PRIVATE_PAYMENTS ? ", a private firm" : "")
                + ", " + purchase.amount().orElseThrow();
    }
}
