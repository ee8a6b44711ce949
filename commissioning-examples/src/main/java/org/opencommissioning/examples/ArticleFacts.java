package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.LETTER;
import static org.opencommissioning.examples.NorthWestLondon.SECOND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.cocommissioning.ArrangementStep;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CoCommissioningArrangement;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Statement;
import org.opencommissioning.source.Strength;
import org.opencommissioning.support.BusinessCase;
import org.opencommissioning.support.Consortium;
import org.opencommissioning.support.IncomeDependence;
import org.opencommissioning.support.RenewalIntention;
import org.opencommissioning.support.RenewalIntention.Ground;
import org.opencommissioning.support.ServiceImprovementNotice;
import org.opencommissioning.support.ServiceLevelAgreement;
import org.opencommissioning.support.ViabilityAssessment;

/** What the two articles say, as values of the library. What they leave out is left out here. */
final class ArticleFacts {
    static final String IN_HOUSE = "bring commissioning support in-house";
    static final String POOL = "pool budgets";
    static final String MOVE = "move £35m to Harrow and Hillingdon";
    static final String PRIMARY_CARE = "commission primary care in all eight boroughs";

    /** Assumption: the articles do not say when they were printed. */
    static final UncertainDay BY_APRIL = UncertainDay.onOrBefore(APRIL_2014);

    /** Assumption: some weeks after the first. */
    static final UncertainDay IN_MAY = UncertainDay.parse("2014-05");

    private static final UncertainDay BY_MAY = UncertainDay.onOrBefore(LocalDate.of(2014, 5, 31));

    private final NorthWestLondon cast;

    ArticleFacts(NorthWestLondon cast) {
        this.cast = cast;
    }

    Statement review() {
        return Statement.builder()
                .kind(Statement.Kind.STATEMENT)
                .holder("the eight CCGs")
                .topic("the services they buy")
                .paraphrase("they review the services they buy, with findings due at the end of April")
                .strength(Strength.STATED)
                .citation(FIRST)
                .build();
    }

    ServiceLevelAgreement agreement() {
        return ServiceLevelAgreement.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .expiringIn(YearMonth.of(2014, 9))
                .value(Stated.exactly(Pounds.millions(31), SECOND))
                .build();
    }

    /** As the first article understands it, without grounds. */
    RenewalIntention intention() {
        return intention(Strength.UNDERSTOOD, FIRST);
    }

    /** As the second has it from the business case. */
    RenewalIntention intentionWithGrounds() {
        return intention(Strength.DOCUMENTED, SECOND, Ground.QUALITY, Ground.VALUE_FOR_MONEY);
    }

    private RenewalIntention intention(Strength strength, Citation citation, Ground... grounds) {
        return RenewalIntention.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .intent(RenewalIntention.Intent.DO_NOT_RENEW)
                .addGrounds(grounds)
                .strength(strength)
                .day(BY_MAY)
                .citation(citation)
                .build();
    }

    /** Several, which are two at least. */
    ServiceImprovementNotice notices() {
        return ServiceImprovementNotice.builder()
                .recipient(cast.csu)
                .addAllIssuers(cast.eight)
                .count(Stated.atLeast(2, SECOND))
                .issued(BY_MAY)
                .citation(SECOND)
                .build();
    }

    BusinessCase businessCase() {
        return BusinessCase.builder()
                .stage(BusinessCase.Stage.OUTLINE)
                .proposal(inHouse())
                .addOptions(IN_HOUSE)
                .preferred(Stated.exactly(IN_HOUSE, FIRST).as(Strength.UNDERSTOOD))
                .addBenefits(BusinessCase.Benefit.of(
                        "savings",
                        Stated.exactly(Pounds.millions(5), SECOND).as(Strength.FORECAST),
                        FinancialYear.parse("2015-16")))
                .build();
    }

    Proposal inHouse() {
        return Proposal.builder()
                .title(IN_HOUSE)
                .addAllBodies(cast.eight)
                .addAllDecisions(decisions(Verb.CONSIDERED, IN_HOUSE, BY_APRIL, FIRST))
                .addAllDecisions(decisions(Verb.APPROVED, IN_HOUSE, IN_MAY, SECOND))
                .addApprovals(Approval.builder()
                        .by(cast.spring2014.named(GroupingArea.class, "London Area Team"))
                        .subject("business case")
                        .authority(LETTER)
                        .build())
                .build();
    }

    private List<Decision> decisions(Verb verb, String subject, UncertainDay day, Citation citation) {
        return Decision.eachOf(
                cast.eight, each -> each.verb(verb).subject(subject).day(day).citation(citation));
    }

    /** Two shares of the unit's income that the work of the eight is said to be. */
    List<IncomeDependence> claims() {
        return List.of(
                IncomeDependence.of(
                        agreement(), Stated.about(Proportion.of(3, 4), FIRST).as(Strength.DOCUMENTED)),
                IncomeDependence.of(agreement(), Stated.almost(Proportion.of(1, 3), SECOND)));
    }

    ViabilityAssessment judgement() {
        return ViabilityAssessment.builder()
                .unit(cast.csu)
                .outcome(ViabilityAssessment.Outcome.NOT_VIABLE_STANDALONE)
                .holder("its spokesman")
                .addAllLeaving(cast.eight)
                .day(IN_MAY)
                .plan(ViabilityAssessment.Plan.MERGE)
                .citation(SECOND)
                .build();
    }

    /** Assumption: no merger before June 2014. */
    Consortium consortium() {
        // when the other two closed has not been found: they are known to have been open on their first day
        Landscape first = cast.register.asOf(LocalDate.of(2013, 4, 1));
        return Consortium.builder()
                .addMembers(
                        cast.csu,
                        first.named(Csu.class, "South London CSU"),
                        first.named(Csu.class, "Kent and Medway CSU"))
                .merger(UncertainDay.parse("2014-06-01 or later"))
                .build();
    }

    /** One of two further schemes that the eight approved in the same week. */
    Proposal pooling() {
        return Proposal.builder()
                .title(POOL)
                .addAllBodies(cast.eight)
                .addAllDecisions(decisions(Verb.APPROVED, POOL, BY_APRIL, FIRST))
                .build();
    }

    /** How much is to be moved, on which the chairs agreed; that the bodies approved it is not said. */
    Proposal move() {
        return Proposal.builder()
                .title(MOVE)
                .addAllBodies(cast.eight)
                .addAllDecisions(decisions(Verb.AGREED_BY_CHAIRS, MOVE, BY_APRIL, FIRST))
                .addApprovals(Approval.builder()
                        .by(cast.nhsEngland)
                        .subject(MOVE)
                        .authority(FIRST)
                        .state(Approval.State.PENDING)
                        .day(BY_APRIL)
                        .citation(FIRST)
                        .build())
                .build();
    }

    Stated<Pounds> amountToMove() {
        return Stated.exactly(Pounds.millions(35), FIRST);
    }

    /** Primary care as the eight examine it with NHS England: explored, and in no model yet. */
    CoCommissioningArrangement explored() {
        return exploring().build();
    }

    /** The same, for a caller who wants to suppose more. */
    CoCommissioningArrangement.Builder exploring() {
        return CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(cast.eight)
                .nhsEngland(cast.nhsEngland)
                .addSteps(ArrangementStep.of(Status.EXPLORING, BY_APRIL, FIRST))
                .budget(scope())
                .proposal(primaryCare());
    }

    /** Nothing is said of a decision on it; leaders announced it. */
    Proposal primaryCare() {
        return Proposal.builder()
                .title(PRIMARY_CARE)
                .addAllBodies(cast.eight)
                .addApprovals(Approval.builder()
                        .by(cast.nhsEngland)
                        .subject("assurance of the proposals")
                        .authority(FIRST)
                        .state(Approval.State.PENDING)
                        .day(BY_APRIL)
                        .build())
                .addStrategies(Proposal.Strategy.builder()
                        .name("Shaping a Healthier Future")
                        .addAllBodies(cast.eight)
                        .document(FIRST)
                        .build())
                .build();
    }

    /** What it could include; no figure is named. */
    PrimaryCareBudget scope() {
        return PrimaryCareBudget.builder()
                .name(PRIMARY_CARE)
                .year(FinancialYear.parse("2014-15"))
                .addLines(
                        line("GMS", PrimaryCareStream.GMS_GLOBAL_SUM),
                        line("PMS", PrimaryCareStream.PMS),
                        line("premises (rents and property)", PrimaryCareStream.PREMISES),
                        PrimaryCareBudget.Line.of(PaymentCategory.unmapped("enhanced services")),
                        line("new investment", PrimaryCareStream.NEW_INVESTMENT))
                .evidence(Evidence.of(Certainty.PRESS, FIRST))
                .build();
    }

    private static PrimaryCareBudget.Line line(String name, PrimaryCareStream stream) {
        return PrimaryCareBudget.Line.of(PaymentCategory.of(name, stream));
    }
}
