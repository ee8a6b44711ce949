package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.JOINT_AGREEMENT;
import static org.opencommissioning.examples.NorthWestLondon.SHADOW_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.cocommissioning.CareService;
import org.opencommissioning.cocommissioning.CoCommissioningArrangement;
import org.opencommissioning.cocommissioning.CoCommissioningPowers;
import org.opencommissioning.cocommissioning.CoCommissioningRules;
import org.opencommissioning.cocommissioning.CommissioningResponsibility;
import org.opencommissioning.cocommissioning.Responsibilities;
import org.opencommissioning.contract.Divergence;
import org.opencommissioning.contract.ProviderContract;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.Verdict;

/** The third strand: what the eight asked for in spring 2014, whether they could have had it then, and what became of it. */
final class WhoBuysPrimaryCare {
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);

    /** A day of each state of things. */
    private static final Map<String, LocalDate> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("as they ask", APRIL_2014);
        DAYS.put("in shadow", LocalDate.of(2015, 1, 31));
        DAYS.put("joint", LocalDate.of(2015, 6, 30));
        DAYS.put("delegated", LocalDate.of(2017, 6, 30));
        DAYS.put("as one CCG", LocalDate.of(2021, 4, 1));
        DAYS.put("under a board", LocalDate.of(2022, 7, 1));
        DAYS.put("under its heir", LocalDate.of(2026, 4, 1));
    }

    private final NorthWestLondon cast;
    private final PrimaryCareAsked asked;

    WhoBuysPrimaryCare(NorthWestLondon cast) {
        this.cast = cast;
        this.asked = new PrimaryCareAsked(cast);
    }

    void print(Page page) {
        page.title("Who buys primary care");
        printScope(page);
        printWhatIsWanted(page);
        printJoint(page);
        printWho(page);
        printFear(page);
    }

    private void printScope(Page page) {
        page.paragraph("The eight examine with NHS England to " + PrimaryCareAsked.TITLE + " " + mark(FIRST)
                + ", to serve their strategy "
                + asked.proposal().strategies().iterator().next()
                + ". It could include " + list(asked.scope().lines()) + "; no amount is given. Until then:");
        Responsibilities known = Responsibilities.of(cast.register);
        for (CareService service :
                List.of(CareService.PRIMARY_MEDICAL, CareService.DIRECTED_ENHANCED, CareService.LOCAL_ENHANCED)) {
            CommissioningResponsibility answer = known.of(service, cast.eight.get(0), APRIL_2014);
            page.paragraph(
                    "  " + service.label() + ": " + names(answer.commissioners()) + ", since " + answer.reason());
        }
        page.paragraph(
                "Minor surgery and flu vaccinations are bought under schemes of both: the scheme tells who buys.");
    }

    private void printWhatIsWanted(Page page) {
        page.line("");
        page.paragraph("What it still wanted on " + APRIL_2014 + ":");
        asked.explored().stillWantedOn(APRIL_2014).forEach(each -> page.paragraph("  " + each));
        page.paragraph("The rules, that day, most of which ask something of what is in force only:");
        LeavingTheirCsu.printVerdict(page, verdict(asked.explored(), APRIL_2014));
        LocalDate inMay = LocalDate.of(2014, 5, 1);
        page.paragraph("Assumption: delegated from " + inMay + " under "
                + CoCommissioningPowers.DELEGATED_OR_JOINT
                + ". The law would have allowed it (COC-01), and the guidance of November 2014 not (COC-03):");
        LeavingTheirCsu.printVerdict(page, verdict(asked.delegatedFrom(inMay), inMay));
    }

    private Verdict verdict(CoCommissioningArrangement arrangement, LocalDate day) {
        return CoCommissioningRules.arrangements().check(arrangement, cast.register.asOf(day), day);
    }

    private void printJoint(Page page) {
        page.line("");
        page.paragraph("It was tried out in shadow form from November 2014 " + mark(SHADOW_PAPER)
                + ". From April 2015 it was joint " + mark(JOINT_AGREEMENT) + ": "
                + asked.joint().committees().size()
                + " joint committees, one of each CCG with NHS England, which met in common. What guidance asks of the"
                + " committee of a CCG it is not known to ask of those. The rules on the arrangement on "
                + APRIL_2015 + ":");
        LeavingTheirCsu.printVerdict(page, verdict(asked.joint(), APRIL_2015));
    }

    private void printWho(Page page) {
        Responsibilities known = Responsibilities.builder()
                .register(cast.register)
                .addArrangements(asked.explored(), asked.joint(), asked.delegated())
                .build();
        page.line("");
        page.paragraph(
                "Who decides on primary medical care in the place of the eight, and who is liable for it. Assumption: joint to"
                        + " the day before delegation, which from general knowledge began on 2017-04-01:");
        Page.Table table = page.table("Day", "", "Who decides", "How", "Liable");
        DAYS.forEach((state, day) -> {
            Set<List<String>> answers = cast.eight.stream()
                    .flatMap(ccg -> known.of(CareService.PRIMARY_MEDICAL, ccg.code(), day).stream())
                    .map(answer -> List.of(
                            who(answer),
                            answer.manner().label(),
                            answer.liable().map(Organisation::toString).orElse("not known")))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            answers.forEach(each -> table.row(day, state, each.get(0), each.get(1), each.get(2)));
        });
        table.print();
    }

    private String who(CommissioningResponsibility answer) {
        List<String> who = new ArrayList<>();
        answer.commissioners().forEach(each -> who.add(cast.eight.contains(each) ? "each CCG" : shortly(each)));
        return String.join(" and ", who);
    }

    private static String shortly(Organisation body) {
        return body.toString().replace("Integrated Care Board", "ICB");
    }

    /** Terms that nobody has told, to show what eight sets of them would mean. */
    private void printFear(Page page) {
        PartnerBody trust = PartnerBody.builder()
                .kind(OrganisationKind.PROVIDER)
                .code(OdsCode.of("TRUST"))
                .names(Timeline.always("a trust in north west London"))
                .operationalLife(UncertainSpan.parse("unknown to open"))
                .build();
        List<ProviderContract> contracts = cast.eight.stream()
                .map(ccg -> ProviderContract.builder()
                        .provider(trust)
                        .addCommissioners(ccg)
                        .year(FinancialYear.parse("2015-16"))
                        .putTerm("quality scheme", "as " + ccg.name() + " wants it")
                        .putTerm("national tariff", "as published")
                        .complete(true)
                        .build())
                .toList();
        page.line("");
        page.paragraph("A trust fears varied contracts and different CQUIN schemes " + mark(FIRST)
                + ". Assumption: eight contracts that agree on the tariff, and on nothing else. Then of "
                + Divergence.of(contracts) + ".");
    }

    private static String names(Set<Organisation> bodies) {
        return bodies.stream().map(Organisation::toString).collect(Collectors.joining(" and "));
    }

    private static String list(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
