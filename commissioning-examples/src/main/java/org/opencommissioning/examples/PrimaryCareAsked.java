package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.BY_APRIL;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.JOINT_AGREEMENT;
import static org.opencommissioning.examples.NorthWestLondon.SHADOW_PAPER;

import java.time.LocalDate;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.cocommissioning.ArrangementStep;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CoCommissioningArrangement;
import org.opencommissioning.cocommissioning.CoCommissioningModel;
import org.opencommissioning.cocommissioning.CoCommissioningPowers;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/** What the eight asked for in primary care, and what became of it, as far as papers tell. */
final class PrimaryCareAsked {
    static final String TITLE = "commission primary care in all eight boroughs";
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);

    /** When the eight were delegated was not looked up. */
    private static final Citation KNOWN =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Delegation in north west London"));

    private static final Citation ASSUMED =
            Citation.of(Source.of(SourceKind.DOCUMENT, "This program, which assumes it"));

    private final NorthWestLondon cast;
    private final NationalBody nhsEngland;

    PrimaryCareAsked(NorthWestLondon cast) {
        this.cast = cast;
        this.nhsEngland = cast.spring2014.all(NationalBody.class).get(0);
    }

    /** What they examine: exploring it, in no model yet. */
    CoCommissioningArrangement explored() {
        return proposed().build();
    }

    /** What nobody did: handing the task over at once, under the section that NHS England used a year later. */
    CoCommissioningArrangement delegatedFrom(LocalDate day) {
        return proposed()
                .model(CoCommissioningModel.DELEGATED)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(day), ASSUMED))
                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                .build();
    }

    private CoCommissioningArrangement.Builder proposed() {
        return CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(cast.eight)
                .nhsEngland(nhsEngland)
                .addSteps(ArrangementStep.of(Status.EXPLORING, BY_APRIL, FIRST))
                .budget(scope())
                .proposal(proposal());
    }

    Proposal proposal() {
        return Proposal.builder()
                .title(TITLE)
                .addAllBodies(cast.eight)
                .addAllDecisions(Decision.eachOf(
                        cast.eight,
                        each -> each.verb(Decision.Verb.CONSIDERED)
                                .subject(TITLE)
                                .day(BY_APRIL)
                                .strength(Strength.UNDERSTOOD)
                                .citation(FIRST)))
                .addApprovals(Approval.builder()
                        .by(nhsEngland)
                        .subject("assurance of the proposals")
                        .authority(FIRST)
                        .state(Approval.State.PENDING)
                        .day(UncertainDay.on(APRIL_2014))
                        .build())
                .addStrategies(Proposal.Strategy.builder()
                        .name("Shaping a Healthier Future")
                        .addAllBodies(cast.eight)
                        .document(FIRST)
                        .build())
                .build();
    }

    /** The first article names what it could include, and no figure. */
    PrimaryCareBudget scope() {
        return PrimaryCareBudget.builder()
                .name(TITLE)
                .year(FinancialYear.parse("2014-15"))
                .addLines(
                        line("GMS", PrimaryCareStream.GMS_GLOBAL_SUM),
                        line("PMS", PrimaryCareStream.PMS),
                        line("rents and property", PrimaryCareStream.PREMISES),
                        PrimaryCareBudget.Line.of(PaymentCategory.unmapped("enhanced services")),
                        line("new investment", PrimaryCareStream.NEW_INVESTMENT))
                .evidence(Evidence.of(Certainty.PRESS, FIRST))
                .build();
    }

    private static PrimaryCareBudget.Line line(String name, PrimaryCareStream stream) {
        return PrimaryCareBudget.Line.of(PaymentCategory.of(name, stream));
    }

    /** A joint committee for each CCG, all meeting in common; tried out from November 2014. */
    CoCommissioningArrangement joint() {
        return CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(cast.eight)
                .nhsEngland(nhsEngland)
                .model(CoCommissioningModel.JOINT)
                .term(UncertainSpan.certain(DateSpan.parse("2015-04-01..2017-03-31")))
                .shadow(UncertainSpan.parse("2014-11 to 2015-03-31"))
                .addSteps(
                        ArrangementStep.of(Status.PROPOSED, UncertainDay.parse("2014-11"), SHADOW_PAPER),
                        ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(APRIL_2015), JOINT_AGREEMENT))
                .addLegalBasis(CoCommissioningPowers.JOINT_COMMITTEE)
                .addAllCommittees(cast.eight.stream().map(this::committee).toList())
                .build();
    }

    private PrimaryCareCommittee committee(Ccg ccg) {
        return PrimaryCareCommittee.builder()
                .committee(Committee.builder()
                        .name("joint committee on primary care")
                        .kind(Committee.Kind.JOINT_COMMITTEE)
                        .addBodies(ccg, nhsEngland)
                        .addFunctionsOf(nhsEngland)
                        .days(UncertainSpan.certain(DateSpan.parse("2015-04-01..2017-03-31")))
                        .build())
                .build();
    }

    CoCommissioningArrangement delegated() {
        return CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(cast.eight)
                .nhsEngland(nhsEngland)
                .model(CoCommissioningModel.DELEGATED)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.parse("2017-04-01"), KNOWN))
                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                .build();
    }
}
