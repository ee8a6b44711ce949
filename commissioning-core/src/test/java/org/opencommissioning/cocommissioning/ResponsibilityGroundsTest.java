package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.UptakeFixtures.FROM_2015;
import static org.opencommissioning.cocommissioning.UptakeFixtures.YEAR;
import static org.opencommissioning.cocommissioning.UptakeFixtures.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/** What an answer rests on: the step that tells, the law, and bodies that are those of the register. */
class ResponsibilityGroundsTest {
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"));
    private static final Citation KNOWN = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Known"));
    private static final LocalDate JANUARY_2016 = day("2016-01-31");
    private static final LocalDate JANUARY_2018 = day("2018-01-31");

    private static CoCommissioningArrangement.Builder arrangement(String name, CoCommissioningModel model) {
        return CoCommissioningArrangement.builder()
                .name(name)
                .addCcgs(BRENT)
                .nhsEngland(NHS_ENGLAND)
                .model(model);
    }

    private static ArrangementStep begun(String day, Citation citation) {
        return ArrangementStep.of(Status.IN_FORCE, UncertainDay.parse(day), citation);
    }

    private static CommissioningResponsibility primaryCare(LocalDate day, CoCommissioningArrangement... arrangements) {
        return of(CareService.PRIMARY_MEDICAL, day, arrangements);
    }

    private static CommissioningResponsibility of(
            CareService service, LocalDate day, CoCommissioningArrangement... arrangements) {
        return Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(arrangements)
                .build()
                .of(service, BRENT, day);
    }

    @Test
    void isAsSureAsTheStepThatTellsAndNotAsOneThatTellsLess() {
        CoCommissioningArrangement joint = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(
                        ArrangementStep.of(Status.PROPOSED, UncertainDay.parse("2014-11"), PAPER),
                        begun("2015-04-01", KNOWN))
                .build();
        assertEquals(
                Optional.of(Evidence.of(Certainty.GENERAL_KNOWLEDGE, KNOWN)),
                primaryCare(JANUARY_2016, joint).evidence());
    }

    @Test
    void restsOnNoStepThatWasStillToBeTaken() {
        CoCommissioningArrangement joint = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(
                        begun("2015-04-01", PAPER),
                        ArrangementStep.of(Status.WITHDRAWN, UncertainDay.parse("2017-04-01"), KNOWN))
                .build();
        assertEquals(
                Optional.of(Evidence.of(Certainty.STATED, PAPER)),
                primaryCare(JANUARY_2016, joint).evidence());
    }

    @Test
    void ofSeveralReportsRestsOnOneThatHoldsOnTheDay() {
        Responsibilities known = Responsibilities.builder()
                .register(REGISTER)
                .uptake(Uptake.builder()
                        .addNamed(
                                report("delegated", Kind.APPROVED, FROM_2015, Certainty.ANNOUNCED),
                                report("delegated", Kind.NAMED, YEAR, Certainty.PRESS))
                        .build())
                .build();
        assertEquals(
                Optional.of(Certainty.PRESS),
                known.of(CareService.PRIMARY_MEDICAL, BRENT, day("2016-06-01"))
                        .evidence()
                        .map(Evidence::certainty));
    }

    @Test
    void saysWhereTheStepIsOnlyUnderstood() {
        CoCommissioningArrangement understood = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(begun("2015-04-01", PAPER).as(Strength.UNDERSTOOD))
                .build();
        assertEquals(
                "primary medical care for NHS Brent CCG (07P) on 2016-01-31: not known for want of whether \"a\" (joint) of NHS Brent"
                        + " CCG (07P) is in force on 2016-01-31 [stated (A paper): said only as understood]",
                primaryCare(JANUARY_2016, understood).toString());
    }

    @Test
    void isNotKnownUnderTwoModelsWhicheverIsGivenFirst() {
        CoCommissioningArrangement joint = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(begun("2015-04-01", KNOWN))
                .build();
        CoCommissioningArrangement delegated = arrangement("b", CoCommissioningModel.DELEGATED)
                .addSteps(begun("2017-04-01", PAPER))
                .build();
        CommissioningResponsibility answer = primaryCare(JANUARY_2018, joint, delegated);
        assertEquals(
                List.of(
                        "which of \"a\" (joint) of NHS Brent CCG (07P) and \"b\" (delegated) of NHS Brent CCG (07P) it is on 2018-01-31"),
                answer.missing());
        assertEquals(
                "they are in force together, and a CCG is in one model of co-commissioning at a time", answer.reason());
        assertEquals(
                "general knowledge (Known (from general knowledge); A paper)",
                answer.evidence().orElseThrow().toString());
        assertEquals(
                List.of(
                        "which of \"b\" (delegated) of NHS Brent CCG (07P) and \"a\" (joint) of NHS Brent CCG (07P) it is on 2018-01-31"),
                primaryCare(JANUARY_2018, delegated, joint).missing());
        assertEquals(
                Set.of(NHS_ENGLAND, BRENT),
                primaryCare(JANUARY_2016, delegated, joint).commissioners());
    }

    @Test
    void isNotKnownWhereAnotherModelMayBeInForceBesideOneThatIs() {
        CoCommissioningArrangement joint = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        ArrangementStep perhaps = begun("2017-04-01", PAPER).as(Strength.UNDERSTOOD);
        CommissioningResponsibility answer = primaryCare(
                JANUARY_2018,
                joint,
                arrangement("b", CoCommissioningModel.DELEGATED)
                        .addSteps(perhaps)
                        .build());
        assertEquals(
                List.of(
                        "whether \"b\" (delegated) of NHS Brent CCG (07P) is in force on 2018-01-31 as well as \"a\" (joint) of NHS"
                                + " Brent CCG (07P)"),
                answer.missing());
        assertEquals("nobody has told, and a CCG is in one model of co-commissioning at a time", answer.reason());
        assertEquals(
                Set.of(NHS_ENGLAND, BRENT),
                primaryCare(
                                JANUARY_2018,
                                arrangement("b", CoCommissioningModel.JOINT)
                                        .addSteps(perhaps)
                                        .build(),
                                joint)
                        .commissioners());
    }

    @Test
    void tellsOfAShadowFormOnlyWhereItIsOfWhatIsShared() {
        LocalDate inShadow = day("2015-01-31");
        CoCommissioningArrangement joint = arrangement("a", CoCommissioningModel.JOINT)
                .shadow(UncertainSpan.parse("2014-11 to 2015-03-31"))
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        for (CareService service : CareService.values()) {
            assertEquals(
                    service == CareService.PRIMARY_MEDICAL || service == CareService.DIRECTED_ENHANCED,
                    of(service, inShadow, joint)
                            .reason()
                            .endsWith("; \"a\" (joint) of NHS Brent CCG (07P) is tried out in shadow form"),
                    service::label);
        }
    }

    @Test
    void tellsOfNoShadowFormOfOthersOrOfOtherDays() {
        CoCommissioningArrangement ofEaling = CoCommissioningArrangement.builder()
                .name("b")
                .addCcgs(EALING)
                .nhsEngland(NHS_ENGLAND)
                .shadow(UncertainSpan.parse("2014-11 to 2015-03-31"))
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        CoCommissioningArrangement without = arrangement("a", CoCommissioningModel.JOINT)
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        CoCommissioningArrangement later = arrangement("c", CoCommissioningModel.JOINT)
                .shadow(UncertainSpan.parse("2015-03-01 to 2015-03-31"))
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        assertEquals(
                "GPs run CCGs, and would buy from themselves",
                primaryCare(day("2015-01-31"), ofEaling, without, later).reason());
    }

    @Test
    void restsOnNoPowerThatIsNotInForceThatDay() {
        LegalProvision repealed = LegalProvision.of("An Act", "s.1", DateSpan.parse("2013-04-01..2016-01-30"));
        assertEquals(
                Set.of(CoCommissioningPowers.DELEGATED_OR_JOINT),
                primaryCare(
                                JANUARY_2016,
                                arrangement("a", CoCommissioningModel.JOINT)
                                        .addSteps(begun("2015-04-01", PAPER))
                                        .addLegalBasis(repealed, CoCommissioningPowers.DELEGATED_OR_JOINT)
                                        .build())
                        .powers());
    }

    @Test
    void restsOnTheOnePowerThereIsHoweverItIsKnown() {
        String law = "[National Health Service Act 2006, s.13Z(2)]";
        Responsibilities england = Responsibilities.of(REGISTER);
        assertEquals(
                law,
                england.of(CareService.PRIMARY_MEDICAL, BRENT, day("2015-06-30"))
                        .powers()
                        .toString());
        assertEquals(
                law,
                england.of(CareService.PRIMARY_MEDICAL, BRENT, day("2018-06-30"))
                        .powers()
                        .toString());
        assertEquals(
                law,
                england.of(CareService.PRIMARY_MEDICAL, CoCommissioningFixtures.NORTH_WEST_LONDON, day("2021-06-01"))
                        .powers()
                        .toString());
        assertEquals(
                "[]",
                england.of(CareService.PRIMARY_MEDICAL, BRENT, APRIL_2014)
                        .powers()
                        .toString());
        for (CoCommissioningModel model : CoCommissioningModel.values()) {
            assertEquals(
                    model == CoCommissioningModel.GREATER_INVOLVEMENT ? "[]" : law,
                    primaryCare(
                                    JANUARY_2016,
                                    arrangement("a", model)
                                            .addSteps(begun("2015-04-01", PAPER))
                                            .build())
                            .powers()
                            .toString());
        }
    }

    @Test
    void restsOnEveryPowerThatTheArrangementNames() {
        assertEquals(
                Set.of(CoCommissioningPowers.JOINT_COMMITTEE, CoCommissioningPowers.FUNCTIONS_OF_CCGS),
                primaryCare(
                                JANUARY_2016,
                                arrangement("a", CoCommissioningModel.JOINT)
                                        .addSteps(begun("2015-04-01", PAPER))
                                        .addLegalBasis(
                                                CoCommissioningPowers.JOINT_COMMITTEE,
                                                CoCommissioningPowers.FUNCTIONS_OF_CCGS)
                                        .build())
                        .powers());
    }

    @Test
    void decidesAloneUnderGreaterInvolvementEvenWhereAllWereToBeDelegated() {
        LocalDate june2021 = day("2021-06-01");
        Ccg ccg = REGISTER.asOf(june2021).get(Ccg.class, OdsCode.of("00L"));
        CommissioningResponsibility answer = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(CoCommissioningArrangement.builder()
                        .name("a")
                        .addCcgs(ccg)
                        .nhsEngland(NHS_ENGLAND)
                        .model(CoCommissioningModel.GREATER_INVOLVEMENT)
                        .addSteps(begun("2015-04-01", PAPER))
                        .build())
                .build()
                .of(CareService.PRIMARY_MEDICAL, ccg, june2021);
        assertEquals("it decides; the CCG advises it", answer.reason());
    }
}
