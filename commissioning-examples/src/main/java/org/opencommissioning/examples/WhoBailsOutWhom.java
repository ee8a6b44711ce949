package org.opencommissioning.examples;

import static java.util.Objects.requireNonNull;
import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.budget.AllocationSheet;
import org.opencommissioning.budget.Allocations;
import org.opencommissioning.budget.DistanceFromTarget;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.YearlyRates;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.pooling.BeforeAndAfter;
import org.opencommissioning.pooling.BudgetPool;
import org.opencommissioning.pooling.MemberFacts;
import org.opencommissioning.pooling.PoolingRules;
import org.opencommissioning.source.Stated;

/** Who of the eight has more than a fair share and who less, who has deficits, and what £35m moved among them would come to. */
final class WhoBailsOutWhom {
    private static final FinancialYear POOL_YEAR = FinancialYear.parse("2014-15");
    private static final FinancialYear YEAR_BEFORE = POOL_YEAR.plus(-1);
    private static final FinancialYear LAST_YEAR = FinancialYear.parse("2019-20");
    private static final String MOVE = "move £35m to Harrow and Hillingdon";

    /** Which round a year is told by; for 2019-20 there is an earlier one too. */
    private static final Map<String, String> ROUNDS = new LinkedHashMap<>();

    static {
        ROUNDS.put("2013-14", "December 2013");
        ROUNDS.put("2014-15", "December 2013");
        ROUNDS.put("2015-16", "December 2014");
        ROUNDS.put("2016-17", "January 2016");
        ROUNDS.put("2017-18", "January 2016");
        ROUNDS.put("2018-19", "April 2018");
        ROUNDS.put("2019-20", "January 2019");
    }

    private final NorthWestLondon cast;
    private final List<Ccg> receivers;
    private final List<Ccg> others;

    WhoBailsOutWhom(NorthWestLondon cast) {
        this.cast = cast;
        this.receivers = cast.spring2014.ccgs(OdsCode.listOf("08E", "08G"));
        this.others =
                cast.eight.stream().filter(ccg -> !receivers.contains(ccg)).toList();
    }

    void print(Page page) {
        page.title("Who bails out whom");
        printAllocations(page);
        printDistances(page);
        List<FinancialPosition> known = new DeficitsAndSurpluses(cast).print(page);
        printPools(page, known);
    }

    private void printAllocations(Page page) {
        page.paragraph(
                "What each was given for care, in £m, as NHS England's tables have it, and by how much it grew in "
                        + POOL_YEAR + ", which one round tells with the year before:");
        List<String> header = new ArrayList<>(List.of("Code", "CCG"));
        ROUNDS.keySet().forEach(year -> header.add(year.substring(2)));
        header.add("growth");
        Page.Table table = page.table(header.toArray(String[]::new));
        for (Ccg ccg : cast.eight) {
            List<Object> row = new ArrayList<>(List.of(ccg.code(), shortName(ccg)));
            ROUNDS.forEach((year, round) ->
                    row.add(millions(told(year, round).ofBody(ccg.code()).total())));
            row.add(Allocations.standard()
                    .ofBody(ccg.code())
                    .growthIn(POOL_YEAR)
                    .toPercent(2));
            table.row(row.toArray());
        }
        List<OdsCode> codes = cast.eight.stream().map(Ccg::code).toList();
        List<Object> all = new ArrayList<>(List.of("", "all eight"));
        ROUNDS.forEach((year, round) -> all.add(millions(told(year, round).total(codes))));
        all.add("");
        table.row(all.toArray()).print();
    }

    private static Allocations told(String year, String round) {
        return Allocations.standard().ofYear(FinancialYear.parse(year)).inRound(round);
    }

    private void printDistances(Page page) {
        page.line("");
        page.paragraph("How far that is from a fair share is held for " + LAST_YEAR
                + ", as planned in January 2016. The target is not"
                + " printed there; it follows from the percentage that is:");
        Page.Table table = page.table("Code", "CCG", "given, £m", "target, £m", "over or under, £m", "of target");
        for (Ccg ccg : cast.eight) {
            DistanceFromTarget distance = distance(ccg);
            table.row(
                    ccg.code(),
                    shortName(ccg),
                    millions(distance.allocation()),
                    millions(distance.target()),
                    millions(distance.amount()),
                    distance.share().toPercent(2));
        }
        table.print();
    }

    private static DistanceFromTarget distance(Ccg ccg) {
        AllocationSheet sheet = Allocations.standard()
                .ofYear(LAST_YEAR)
                .inRound("January 2016")
                .sheets()
                .get(0);
        return sheet.impliedDistance(ccg.code()).orElseThrow();
    }

    private void printPools(Page page, List<FinancialPosition> known) {
        page.line("");
        page.paragraph("The chairs have agreed to " + MOVE + " out of the surpluses of the others " + mark(FIRST)
                + ". How it falls to each is not said. Assumptions: half of it to each of the two, in "
                + POOL_YEAR
                + "; and from the others either in equal parts, or from those above their target in proportion, by the distances above: of "
                + POOL_YEAR
                + " itself they are not held of all. Closer to it, West London was about £85m above its target in 2013-14 "
                + mark(NorthWestLondon.WEST_LONDONS_PAPER) + ", and Hillingdon 7.7% below in December 2014 "
                + mark(NorthWestLondon.HILLINGDONS_BUDGET) + ".");
        Map<OdsCode, Long> above = new LinkedHashMap<>();
        for (Ccg ccg : others) {
            above.put(ccg.code(), Math.max(0, distance(ccg).amount().pence()));
        }
        BudgetPool equal =
                pool(Apportionment.equally(others.stream().map(Ccg::code).toList()));
        BudgetPool byDistance = pool(Apportionment.byWeights(above));
        List<FinancialPosition> before = known.stream()
                .filter(each -> others.contains(each.body()) && each.year().equals(YEAR_BEFORE))
                .filter(each -> !each.basis().equals(Optional.of(FinancialPosition.Basis.UNDERLYING)))
                .toList();
        Map<Organisation, BeforeAndAfter> other = new LinkedHashMap<>();
        byDistance.beforeAndAfter(before).forEach(each -> other.put(each.body(), each));
        Page.Table table = page.table("CCG", "before, £m", "equal parts, £m", "after", "by distance, £m", "after");
        for (BeforeAndAfter each : equal.beforeAndAfter(before)) {
            BeforeAndAfter second = requireNonNull(other.get(each.body()));
            table.row(
                    shortName(each.body()),
                    each.before()
                            .flatMap(FinancialPosition::surplus)
                            .<Object>map(WhoBailsOutWhom::millions)
                            .orElse("not known"),
                    millions(each.change()),
                    each.after().<Object>map(WhoBailsOutWhom::millions).orElse("not known"),
                    millions(second.change()),
                    second.after().<Object>map(WhoBailsOutWhom::millions).orElse("not known"));
        }
        table.print();
        page.paragraph(
                "Before is the surplus of 2013-14 where one was found: of Brent as it ended, of West London as forecast. After is"
                        + " that less what it gives: the end of no year, but what would be left of as much.");
        page.line("");
        page.paragraph("What the rules have to say on " + APRIL_2014 + " of the pool in equal parts:");
        MemberFacts facts = facts(before);
        LeavingTheirCsu.printVerdict(page, PoolingRules.check(equal, facts, APRIL_2014));
    }

    /** What is known of the year of the pool: what each is given, and what is to be kept of it. */
    private MemberFacts facts(List<FinancialPosition> positions) {
        MemberFacts.Builder facts = MemberFacts.builder().year(POOL_YEAR).addAllPositions(positions);
        for (Ccg ccg : cast.eight) {
            facts.putAllocation(
                    ccg.code(),
                    told(POOL_YEAR.toString(), "December 2013")
                            .ofBody(ccg.code())
                            .total());
        }
        List<YearlyRates.Least> kept =
                YearlyRates.standard().leastIn(POOL_YEAR, YearlyRates.Least.Of.CUMULATIVE_SURPLUS);
        if (kept.size() == 1) { // rivals would have to be chosen between
            facts.keptShare(kept.get(0).share());
        }
        return facts.build();
    }

    private BudgetPool pool(Apportionment<OdsCode> givers) {
        return BudgetPool.builder()
                .name("help for Harrow and Hillingdon")
                .year(POOL_YEAR)
                .addAllMembers(cast.eight)
                .proposal(proposal())
                .transfer(
                        Stated.exactly(Pounds.millions(35), FIRST),
                        givers,
                        Apportionment.equally(receivers.stream().map(Ccg::code).toList()))
                .build();
    }

    private Proposal proposal() {
        return Proposal.builder()
                .title(MOVE)
                .addAllBodies(cast.eight)
                .addAllDecisions(Decision.eachOf(
                        cast.eight,
                        each -> each.verb(Decision.Verb.AGREED_BY_CHAIRS)
                                .subject(MOVE)
                                .day(NorthWestLondon.BY_APRIL)
                                .citation(FIRST)))
                .addApprovals(Approval.builder()
                        .by(cast.spring2014.named(NationalBody.class, "NHS England"))
                        .subject(MOVE)
                        .authority(FIRST)
                        .state(Approval.State.PENDING)
                        .day(NorthWestLondon.BY_APRIL)
                        .citation(FIRST)
                        .build())
                .build();
    }

    private static String shortName(Organisation body) {
        return body.nameOn(APRIL_2014).replaceFirst("^NHS ", "").replaceFirst(" CCG$", "");
    }

    static BigDecimal millions(Pounds amount) {
        return amount.toBigDecimal().movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }
}
