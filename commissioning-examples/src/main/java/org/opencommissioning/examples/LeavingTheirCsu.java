package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.BY_APRIL;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.IN_MAY;
import static org.opencommissioning.examples.NorthWestLondon.SECOND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Statement;
import org.opencommissioning.source.Strength;
import org.opencommissioning.staff.Staff;
import org.opencommissioning.staff.StaffRules;
import org.opencommissioning.staff.StaffTransfer;
import org.opencommissioning.support.BusinessCase;
import org.opencommissioning.support.InHousing;
import org.opencommissioning.support.Provision;
import org.opencommissioning.support.RenewalIntention;
import org.opencommissioning.support.ServiceImprovementNotice;
import org.opencommissioning.support.ServiceLevelAgreement;
import org.opencommissioning.support.ServiceLine;
import org.opencommissioning.support.SupportRules;

/** How eight CCGs came to leave their support unit: what was said, what each decided, and what went in-house on which day. */
final class LeavingTheirCsu {
    private static final String IN_HOUSE = "bring commissioning support in-house";
    private static final int MOST_FACTS = 4;
    private static final LocalDate END_OF_MAY = LocalDate.of(2014, 5, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 30);

    /** Assumption: the day after the agreement ended. */
    private static final LocalDate FIRST_DAY = LAST_DAY.plusDays(1);

    private final NorthWestLondon cast;

    LeavingTheirCsu(NorthWestLondon cast) {
        this.cast = cast;
    }

    void print(Page page) {
        printWhatWasSaid(page);
        printDecisions(page);
        printMove(page);
    }

    ServiceLevelAgreement agreement() {
        return ServiceLevelAgreement.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .expiringIn(YearMonth.of(2014, 9))
                .value(Stated.exactly(Pounds.millions(31), SECOND))
                .build();
    }

    private void printWhatWasSaid(Page page) {
        Statement review = Statement.builder()
                .kind(Statement.Kind.STATEMENT)
                .holder("the eight CCGs")
                .topic("the services they buy")
                .paraphrase("they are under review, with findings due at the end of April")
                .strength(Strength.STATED)
                .citation(FIRST)
                .build();
        RenewalIntention intention = intention(Strength.UNDERSTOOD, FIRST);
        RenewalIntention grounded = intention(
                Strength.DOCUMENTED, SECOND, RenewalIntention.Ground.QUALITY, RenewalIntention.Ground.VALUE_FOR_MONEY);
        ServiceImprovementNotice notices = ServiceImprovementNotice.builder()
                .recipient(cast.csu)
                .addAllIssuers(cast.eight)
                .count(Stated.atLeast(2, SECOND))
                .citation(SECOND)
                .build();
        BusinessCase outline = businessCase();
        page.line("");
        page.table("", "What is said", "How")
                .row("[1]", "review: " + review.paraphrase(), review.strength().label())
                .row("[1]", "the agreement runs from " + agreement().term(), "stated")
                .row(
                        "[1]",
                        "intention: " + intention.intent().label() + "; it ends nothing",
                        intention.strength().label())
                .row("[1]", outline.stage().label() + " business case; preferred: " + IN_HOUSE, "understood")
                .row(
                        "[2]",
                        "on grounds of "
                                + grounded.grounds().stream()
                                        .map(RenewalIntention.Ground::label)
                                        .collect(Collectors.joining(" and ")),
                        grounded.strength().label())
                .row(
                        "[2]",
                        "service improvement notices: "
                                + notices.count().orElseThrow().exactness().label() + " "
                                + notices.count().orElseThrow().value() + " (\"several\")",
                        "stated")
                .row(
                        "[2]",
                        "could bring " + outline.benefits().get(0).what() + " of "
                                + outline.benefits().get(0).amount().value() + " by "
                                + outline.benefits().get(0).by(),
                        "forecast")
                .print();
        printVerdict(page, SupportRules.intentions().check(grounded, List.of(notices), END_OF_MAY));
    }

    private RenewalIntention intention(Strength strength, Citation citation, RenewalIntention.Ground... grounds) {
        return RenewalIntention.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .intent(RenewalIntention.Intent.DO_NOT_RENEW)
                .addGrounds(grounds)
                .strength(strength)
                .citation(citation)
                .build();
    }

    private BusinessCase businessCase() {
        return BusinessCase.builder()
                .stage(BusinessCase.Stage.OUTLINE)
                .proposal(proposal())
                .addOptions(IN_HOUSE)
                .preferred(Stated.exactly(IN_HOUSE, FIRST).as(Strength.UNDERSTOOD))
                .addBenefits(BusinessCase.Benefit.of(
                        "savings",
                        Stated.exactly(Pounds.millions(5), SECOND).as(Strength.FORECAST),
                        FinancialYear.parse("2015-16")))
                .build();
    }

    private Proposal proposal() {
        return Proposal.builder()
                .title(IN_HOUSE)
                .addAllBodies(cast.eight)
                .addAllDecisions(decisions(Verb.CONSIDERED, BY_APRIL, FIRST))
                .addAllDecisions(decisions(Verb.APPROVED, IN_MAY, SECOND))
                .addApprovals(Approval.builder()
                        .by(cast.spring2014.named(GroupingArea.class, "London Area Team"))
                        .subject("business case")
                        .authority(Citation.of(
                                Source.of(SourceKind.DOCUMENT, "NHS England, letter on CCGs that take support back"),
                                UncertainDay.parse("2013-10-18")))
                        .build())
                .build();
    }

    private List<Decision> decisions(Verb verb, UncertainDay day, Citation citation) {
        return Decision.eachOf(
                cast.eight, each -> each.verb(verb).subject(IN_HOUSE).day(day).citation(citation));
    }

    private void printDecisions(Page page) {
        Proposal proposal = proposal();
        page.line("");
        page.paragraph("Each decides for itself, and is bound by its own approval alone:");
        Page.Table table = page.table("Code", "CCG", "Decided", "Bound 30 April?", "31 May?");
        for (Ccg ccg : cast.eight) {
            table.row(
                    ccg.code(),
                    ccg.nameOn(APRIL_2014),
                    proposal.decisions().stream()
                            .filter(each -> each.body().equals(ccg))
                            .map(each -> each.verb().label() + " " + NorthWestLondon.mark(each.citation()))
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""),
                    proposal.binds(ccg, APRIL_2014).label(),
                    proposal.binds(ccg, END_OF_MAY).label());
        }
        table.print();
        proposal.stillNeeded(END_OF_MAY).forEach(each -> page.paragraph("Still needed: " + each));
    }

    private void printMove(Page page) {
        InHousing inHousing = InHousing.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .firstDay(UncertainDay.on(FIRST_DAY))
                .significant(Answer.YES)
                .businessCase(businessCase())
                .staff(transfer())
                .build();
        Provision.Builder before = Provision.over(DateSpan.parse("2013-04-01..2015-03-31"));
        cast.eight.forEach(ccg -> before.provide(ccg, EnumSet.allOf(ServiceLine.class), cast.csu));
        Provision after = before.build().after(inHousing);
        page.line("");
        page.paragraph("[3] has the agreement end on " + LAST_DAY
                + ". Assumption: what it covered, every line of it, was" + " in-house from the next day:");
        Page.Table table = page.table("Day", "CCGs", "Who does their finance");
        for (LocalDate day : List.of(LAST_DAY, FIRST_DAY)) {
            Map<String, Long> providers = cast.eight.stream()
                    .collect(Collectors.groupingBy(
                            ccg -> after.providerOf(ccg, ServiceLine.FINANCE, day)
                                            .orElseThrow()
                                            .equals(ccg)
                                    ? "each by itself"
                                    : cast.csu.toString(),
                            Collectors.counting()));
            providers.forEach((provider, customers) -> table.row(day, customers, provider));
        }
        table.print();
        page.paragraph(
                "[2] says that the people who do the work will pass to the CCGs under TUPE. Assumption: they did, on"
                        + " that day, after consultation to 2014-09-05 as [3] announces it. That is a " + transfer()
                        + ": they leave the host of the unit, which employs nobody itself; how many go to which CCG is not known.");
        page.paragraph(
                "The rules on taking back a significant proportion (assumption: it is one) and on staff, that day:");
        printVerdict(
                page,
                SupportRules.inHousings()
                        .check(inHousing, agreement(), FIRST_DAY)
                        .and(StaffRules.standard().check(transfer(), Staff.unknown(), FIRST_DAY)));
    }

    /** Assumption: a group of posts for each of the eight. */
    private StaffTransfer transfer() {
        return StaffTransfer.builder()
                .from(cast.csu)
                .regime(StaffTransfer.Regime.TUPE)
                .addAllGroups(cast.eight.stream()
                        .map(ccg -> StaffTransfer.Group.of("support staff", ccg, Staff.unknown())
                                .assigned(Answer.YES))
                        .toList())
                .consultation(UncertainSpan.parse("unknown to 2014-09-05"))
                .day(UncertainDay.on(FIRST_DAY))
                .build();
    }

    static void printVerdict(Page page, Verdict verdict) {
        for (Violation each : verdict.violations()) {
            page.paragraph("  " + each.rule() + " (" + each.severity().label() + "): " + each.message());
        }
        verdict.notAssessed().stream()
                .collect(Collectors.groupingBy(
                        NotAssessed::rule,
                        TreeMap::new,
                        Collectors.mapping(NotAssessed::missingFact, Collectors.toList())))
                .forEach((rule, facts) ->
                        page.paragraph("  " + rule + " cannot be assessed for want of: " + some(facts)));
        if (!verdict.satisfied().isEmpty()) {
            page.paragraph("  Satisfied: " + verdict.satisfied());
        }
    }

    /** A few facts as they are, and of many the first. */
    private static String some(List<String> facts) {
        return facts.size() <= MOST_FACTS
                ? String.join("; ", facts)
                : facts.get(0) + "; and " + (facts.size() - 1) + " facts more";
    }
}
