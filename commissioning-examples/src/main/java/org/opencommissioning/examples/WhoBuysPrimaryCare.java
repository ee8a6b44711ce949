package org.opencommissioning.examples;

import static java.util.Objects.requireNonNull;
import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.JOINT_AGREEMENT;
import static org.opencommissioning.examples.NorthWestLondon.SHADOW_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.cocommissioning.CareService;
import org.opencommissioning.cocommissioning.CoCommissioningArrangement;
import org.opencommissioning.cocommissioning.CoCommissioningPowers;
import org.opencommissioning.cocommissioning.CoCommissioningRules;
import org.opencommissioning.cocommissioning.CommissioningResponsibility;
import org.opencommissioning.cocommissioning.Responsibilities;
import org.opencommissioning.contract.Divergence;
import org.opencommissioning.economy.CommissioningRules;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** What the eight asked for in spring 2014, whether they could have had it then, who bought what ever since, and what a provider fears. */
final class WhoBuysPrimaryCare {
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);
    private static final LocalDate MAY_2014 = LocalDate.of(2014, 5, 1);
    private static final List<CareService> SERVICES =
            List.of(CareService.PRIMARY_MEDICAL, CareService.DIRECTED_ENHANCED, CareService.LOCAL_ENHANCED);

    /** A day of each state of things. */
    private static final Map<String, LocalDate> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("before", APRIL_2014);
        DAYS.put("in shadow", LocalDate.of(2015, 1, 31));
        DAYS.put("joint", LocalDate.of(2015, 6, 30));
        DAYS.put("delegated", LocalDate.of(2017, 6, 30));
        DAYS.put("as one CCG", LocalDate.of(2021, 4, 1));
        DAYS.put("under the ICB", LocalDate.of(2022, 7, 1));
        DAYS.put("ICB of today", LocalDate.of(2026, 4, 1));
    }

    private final NorthWestLondon cast;
    private final ArticleFacts said;
    private final PapersAndAssumptions papers;
    private final Page page;

    WhoBuysPrimaryCare(NorthWestLondon cast, Page page) {
        this.cast = cast;
        this.said = new ArticleFacts(cast);
        this.papers = new PapersAndAssumptions(cast);
        this.page = page;
    }

    void print() {
        page.title("3. Who buys primary care");
        printProposal();
        printVerdicts();
        printWhoBuysWhat();
        printFear();
    }

    private void printProposal() {
        page.paragraph("The eight examine with NHS England whether to " + ArticleFacts.PRIMARY_CARE
                + ", which is to serve their"
                + " strategy " + Page.and(said.primaryCare().strategies()) + " " + mark(FIRST)
                + ". It could include, without any"
                + " sum named:");
        page.points(said.scope().lines());
        page.paragraph("Until then:");
        for (CareService service : SERVICES) {
            CommissioningResponsibility answer =
                    Responsibilities.of(cast.register).of(service, cast.eight.get(0), APRIL_2014);
            page.point("- " + service.label() + ":", who(List.of(answer)) + " buys, since " + answer.reason());
        }
    }

    private void printVerdicts() {
        page.gap();
        page.paragraph("On " + APRIL_2014 + " it is only explored. What it still wants:");
        page.points(said.explored().stillWantedOn(APRIL_2014));
        page.paragraph("The rules, that day:");
        page.verdict(verdict(said.explored(), APRIL_2014));
        page.paragraph("Assumption: delegated at once, from " + MAY_2014 + ", under "
                + CoCommissioningPowers.DELEGATED_OR_JOINT
                + ". The law would have allowed it (COC-01), and the guidance of November 2014 not (COC-03):");
        page.verdict(
                verdict(papers.delegatedFrom(MAY_2014), MAY_2014),
                List.of(RuleId.of("COC-15")),
                "which wants the agreement that each CCG would have signed");
        page.gap();
        page.paragraph("It was tried out in shadow form from November 2014 " + mark(SHADOW_PAPER)
                + ", and from April 2015 it was"
                + " joint " + mark(JOINT_AGREEMENT) + ": "
                + papers.joint().committees().size()
                + " joint committees, one of each CCG with NHS England, which meet in common. The rules on "
                + APRIL_2015 + ":");
        page.verdict(verdict(papers.joint(), APRIL_2015));
    }

    private Verdict verdict(CoCommissioningArrangement arrangement, LocalDate day) {
        return CommissioningRules.standard()
                .on(cast.register.asOf(day))
                .check(CoCommissioningRules.arrangements(), arrangement)
                .verdict();
    }

    private void printWhoBuysWhat() {
        Responsibilities known = Responsibilities.builder()
                .register(cast.register)
                .addArrangements(said.explored(), papers.joint(), papers.delegated())
                .build();
        page.paragraph(
                "Who decides what to buy for the eight, or for what became of them. Assumption: joint to the day before"
                        + " delegation, which from general knowledge began on 2017-04-01:");
        Page.Table table = page.table("", "Day", "primary medical", "directed enhanced", "local enhanced");
        DAYS.forEach((state, day) -> {
            List<Object> row = new ArrayList<>(List.of(state, day));
            SERVICES.forEach(service -> row.add(who(ofTheEight(known, service, day))));
            table.row(row.toArray());
        });
        table.print();
        page.paragraph("Who is liable for what is delegated on " + DAYS.get("delegated") + ": "
                + liable(known, "delegated") + ". For what the ICB was handed, on " + DAYS.get("under the ICB") + ": "
                + liable(known, "under the ICB") + ".");
    }

    private List<CommissioningResponsibility> ofTheEight(Responsibilities known, CareService service, LocalDate day) {
        return cast.eight.stream()
                .flatMap(ccg -> known.of(service, ccg.code(), day).stream())
                .toList();
    }

    private String who(List<CommissioningResponsibility> answers) {
        Set<String> who = new TreeSet<>();
        answers.forEach(answer -> answer.commissioners()
                .forEach(each -> who.add(
                        cast.eight.contains(each)
                                ? "each CCG"
                                : each.equals(cast.nhsEngland)
                                        ? each.name()
                                        : each.kind().label() + " " + each.code())));
        return Page.and(who);
    }

    private String liable(Responsibilities known, String state) {
        Set<String> liable = new TreeSet<>();
        ofTheEight(known, CareService.PRIMARY_MEDICAL, requireNonNull(DAYS.get(state)))
                .forEach(answer ->
                        liable.add(answer.liable().map(Organisation::name).orElse("not known")));
        return Page.and(liable);
    }

    private void printFear() {
        Divergence terms = Divergence.of(papers.contracts());
        page.gap();
        page.paragraph("A provider fears varied contracts and a different CQUIN scheme, for quality, from each CCG "
                + mark(FIRST) + ". Assumption: eight contracts that agree on the tariff and on nothing else:");
        Page.Table table = page.table("", "Sets of terms", "Pairs of CCGs", "that differ");
        terms.lines().forEach(line -> table.row(line.name(), line.byTerm().size(), line.pairs(), line.differing()));
        table.print();
        page.paragraph(
                "So " + terms.share().orElseThrow().toPercent(1) + " of what can be compared differs, all of it by "
                        + Page.and(terms.causes().keySet()) + ".");
    }
}
