package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** The CCGs of north west London in spring 2014, and short forms of what tests ask. */
final class PoolingFixtures {
    static final Register REGISTER = Register.standard();
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);
    static final Landscape SPRING_2014 = REGISTER.asOf(APRIL_2014);
    static final List<Ccg> EIGHT =
            SPRING_2014.ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    static final Ccg BRENT = ccg("07P");
    static final Ccg EALING = ccg("07W");
    static final Ccg HARROW = ccg("08E");
    static final Ccg HILLINGDON = ccg("08G");
    static final Ccg WEST_LONDON = ccg("08Y");
    static final List<Ccg> SIX = EIGHT.stream()
            .filter(each -> !each.equals(HARROW) && !each.equals(HILLINGDON))
            .toList();
    static final NationalBody NHS_ENGLAND = SPRING_2014.all(NationalBody.class).get(0);
    static final FinancialYear YEAR = FinancialYear.parse("2014-15");

    /** The first article. */
    static final Citation PLAN =
            Citation.of(Source.of(SourceKind.PRESS, "Eight CCGs plan to bring commissioning support in-house"));

    static final Proportion ONE_PERCENT = Proportion.of(1, 100);

    private PoolingFixtures() {}

    static Ccg ccg(String code) {
        return SPRING_2014.get(Ccg.class, OdsCode.of(code));
    }

    static PartnerBody council() {
        return PartnerBody.builder()
                .kind(OrganisationKind.LOCAL_AUTHORITY)
                .code(OdsCode.of("BRENTLA"))
                .names(Timeline.always("London Borough of Brent"))
                .operationalLife(UncertainSpan.parse("unknown to open"))
                .build();
    }

    static List<OdsCode> codes(List<Ccg> bodies) {
        return bodies.stream().map(Ccg::code).toList();
    }

    /** Three CCGs of which two have put £6m in, and the third has had £4m of it. */
    static BudgetPool pool() {
        return BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, EALING, HARROW)
                .addEntries(
                        PoolEntry.contribution(BRENT, Pounds.millions(4)),
                        PoolEntry.contribution(EALING, Pounds.millions(2)),
                        PoolEntry.payOut(HARROW, Pounds.millions(4)))
                .build();
    }

    static ResourceAccount account(Organisation body, long limit, long use) {
        return ResourceAccount.builder()
                .body(body)
                .year(YEAR)
                .resourceLimit(Pounds.of(limit))
                .resourceUse(Pounds.of(use))
                .build();
    }

    /** A reported surplus, with what was brought forward, such as FIN-12 looks at. */
    static FinancialPosition.Builder position(Organisation body) {
        return position(body, FinancialPosition.Stage.PLAN);
    }

    static FinancialPosition.Builder position(Organisation body, FinancialPosition.Stage stage) {
        return FinancialPosition.builder()
                .body(body)
                .year(YEAR)
                .stage(stage)
                .span(FinancialPosition.Span.CUMULATIVE)
                .basis(FinancialPosition.Basis.REPORTED);
    }

    static FinancialPosition surplus(Organisation body, long millions) {
        return surplus(body, FinancialPosition.Stage.PLAN, millions);
    }

    static FinancialPosition surplus(Organisation body, FinancialPosition.Stage stage, long millions) {
        return position(body, stage)
                .surplus(Stated.exactly(Pounds.millions(millions), PLAN))
                .build();
    }

    /** A proposal on which nothing else was decided. */
    static Proposal.Builder proposal(String title, Decision.Verb verb, List<Ccg> bodies) {
        return inPart(title, verb, bodies).allDecisionsKnown(true);
    }

    /** A proposal on which more may have been decided. */
    static Proposal.Builder inPart(String title, Decision.Verb verb, List<Ccg> bodies) {
        return Proposal.builder()
                .title(title)
                .addAllBodies(bodies)
                .addAllDecisions(Decision.eachOf(
                        bodies,
                        each -> each.verb(verb)
                                .subject(title)
                                .day(UncertainDay.onOrBefore(APRIL_2014))
                                .citation(PLAN)));
    }

    static Approval nhsEngland(String subject, Approval.State state) {
        return Approval.builder()
                .by(NHS_ENGLAND)
                .subject(subject)
                .authority(PLAN)
                .state(state)
                .day(state == Approval.State.NOT_KNOWN ? UncertainDay.unknown() : UncertainDay.on(APRIL_2014))
                .citation(PLAN)
                .build();
    }

    static Map<Organisation, Pounds> amounts(Organisation one, long pounds, Organisation other, long more) {
        return Map.of(one, Pounds.of(pounds), other, Pounds.of(more));
    }

    static Set<String> satisfied(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.satisfied().forEach(id -> ids.add(id.toString()));
        return ids;
    }

    static <T, C> List<String> ids(RuleBook<T, C> book) {
        return book.rules().stream().map(rule -> rule.id().toString()).toList();
    }

    static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }

    static BudgetPool.Builder gift(long millions) {
        return BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW)
                .addEntries(
                        PoolEntry.contribution(BRENT, Pounds.millions(millions)),
                        PoolEntry.payOut(HARROW, Pounds.millions(millions)));
    }

    static ResourceTransfer.Builder transfer(long millions) {
        Evidence example = Evidence.assumed("an example");
        return ResourceTransfer.builder()
                .year(YEAR)
                .total(Stated.exactly(Pounds.millions(millions), PLAN))
                .givers(Split.known(Map.of(BRENT, Pounds.millions(millions)), example))
                .receivers(Split.known(Map.of(HARROW, Pounds.millions(millions)), example));
    }

    /** Of an allocation of £400m, £4m is to be kept; £6m is committed. */
    static MemberFacts.Builder facts(FinancialPosition position) {
        return MemberFacts.builder()
                .addPositions(position)
                .year(YEAR)
                .keptShare(ONE_PERCENT)
                .putAllocation(BRENT.code(), Pounds.millions(400))
                .putCommitment(BRENT.code(), Pounds.millions(6));
    }

    static Verdict check(BudgetPool.Builder pool, MemberFacts facts) {
        return PoolingRules.check(pool.build(), facts, APRIL_2014);
    }
}
