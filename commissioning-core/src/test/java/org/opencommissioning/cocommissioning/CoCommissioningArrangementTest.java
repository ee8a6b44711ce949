package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EIGHT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.HARROW;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NAME;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;
import static org.opencommissioning.period.Answer.YES;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

/** How far an arrangement has got, and what cannot be one. */
class CoCommissioningArrangementTest {
    private static Optional<Status> status(CoCommissioningArrangement.Builder arrangement, String day) {
        return arrangement.build().statusOn(day(day));
    }

    private static Answer inForceForBrent(CoCommissioningArrangement.Builder arrangement, String day) {
        return arrangement.build().inForceFor(BRENT, day(day));
    }

    private static ArrangementStep said(Status status, String day, Strength strength) {
        return step(status, day).as(strength);
    }

    @Test
    void itPrintsItsNameItsModelAndItsCcgs() {
        assertEquals(
                "\"primary care in north west London\" (joint) of 2 CCGs",
                inForce(JOINT).build().toString());
        assertEquals(
                "\"alone\" (model undecided) of NHS Brent CCG (07P)",
                CoCommissioningArrangement.builder()
                        .name("alone")
                        .addCcgs(BRENT)
                        .nhsEngland(NHS_ENGLAND)
                        .addSteps(step(Status.EXPLORING, "unknown"))
                        .build()
                        .toString());
        assertEquals(
                "approved on 2015-02-18 (stated; HSJ)",
                step(Status.APPROVED, "2015-02-18").toString());
        assertEquals(
                "in force on an unknown day (forecast; HSJ)",
                said(Status.IN_FORCE, "unknown", Strength.FORECAST).toString());
    }

    @Test
    void itHasGotAsFarAsItsLastStepThatWasCertainlyTaken() {
        CoCommissioningArrangement.Builder arrangement = inForce(JOINT);
        assertEquals(Optional.empty(), status(arrangement, "2015-01-08"));
        assertEquals(Optional.of(Status.PROPOSED), status(arrangement, "2015-01-09"));
        assertEquals(Optional.of(Status.PROPOSED), status(arrangement, "2015-02-17"));
        assertEquals(Optional.of(Status.APPROVED), status(arrangement, "2015-02-18"));
        assertEquals(Optional.of(Status.IN_FORCE), status(arrangement, "2015-04-01"));
    }

    @Test
    void aStepOfAnUncertainDayOrAWeakSourceIsNotCertainlyTaken() {
        CoCommissioningArrangement.Builder inFebruary = proposed(JOINT).addSteps(step(Status.APPROVED, "2015-02"));
        assertEquals(Optional.of(Status.PROPOSED), status(inFebruary, "2015-02-27"));
        assertEquals(Optional.of(Status.APPROVED), status(inFebruary, "2015-02-28"));
        assertEquals(
                Optional.of(Status.PROPOSED),
                status(proposed(JOINT).addSteps(step(Status.APPROVED, "unknown")), "2022-06-30"));
        for (Strength weak : new Strength[] {Strength.UNDERSTOOD, Strength.FORECAST, Strength.OPINION}) {
            assertEquals(
                    Optional.of(Status.PROPOSED),
                    status(proposed(JOINT).addSteps(said(Status.APPROVED, "2015-02-18", weak)), "2022-06-30"));
        }
        assertEquals(
                Optional.of(Status.APPROVED),
                status(
                        proposed(JOINT).addSteps(said(Status.APPROVED, "2015-02-18", Strength.DOCUMENTED)),
                        "2015-02-18"));
    }

    @Test
    void itsTermBeginsWithThatStepUnlessSaid() {
        assertEquals(
                UncertainSpan.parse("2015-04-01 to open"),
                inForce(JOINT).build().term());
        assertEquals(
                UncertainSpan.parse("unknown to open"), approved(JOINT).build().term());
    }

    @Test
    void itHasANameACcgAndAStep() {
        CoCommissioningArrangement.Builder nothing =
                CoCommissioningArrangement.builder().name(" ").nhsEngland(NHS_ENGLAND);
        assertEquals(
                "CoCommissioningArrangement \" \": the name is blank; no CCG; no step; say at least that it is explored,"
                        + " and who says so",
                problem(nothing::build));
    }

    private static void refuses(String problem, CoCommissioningArrangement.Builder arrangement) {
        assertEquals("CoCommissioningArrangement \"" + NAME + "\": " + problem, problem(arrangement::build));
    }

    @Test
    void itsStepsStandInOrderAndOnceEach() {
        refuses(
                "approved is given after in force; give the steps in order",
                unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"), step(Status.APPROVED, "2015-02-18")));
        refuses(
                "approved is given twice; give one step of each status",
                unsaid().addSteps(step(Status.APPROVED, "2015-02-18"), step(Status.APPROVED, "2015-02-18")));
        refuses(
                "approved is given twice; give one step of each status",
                unsaid().addSteps(step(Status.APPROVED, "2015-03-18"), step(Status.APPROVED, "2015-02-18")));
        refuses(
                "approved on 2015-02-18, before it was proposed on 2015-03",
                unsaid().addSteps(step(Status.PROPOSED, "2015-03"), step(Status.APPROVED, "2015-02-18")));
        // whatever stands between the two
        refuses(
                "in force on 2015-04-01, before it was proposed on 2015-05",
                unsaid().addSteps(
                                step(Status.PROPOSED, "2015-05"),
                                step(Status.APPROVED, "unknown"),
                                step(Status.IN_FORCE, "2015-04-01")));
    }

    @Test
    void stepsMayBeOfOneDayAndOfDaysThatCanBeInOrder() {
        assertEquals(
                Optional.of(Status.IN_FORCE),
                status(
                        unsaid().addSteps(
                                        step(Status.PROPOSED, "2015-04"),
                                        step(Status.APPROVED, "2015-04-30"),
                                        step(Status.IN_FORCE, "2015-04-30")),
                        "2015-04-30"));
    }

    @Test
    void itComesIntoForceWithinItsTerm() {
        refuses(
                "in force on 2015-04-01, before the first day of its term, 2015-04-02",
                inForce(JOINT).term(UncertainSpan.parse("2015-04-02 to open")));
        refuses(
                "in force on 2015-04-01, after the last day of its term, 2015-03-31",
                inForce(JOINT).term(UncertainSpan.parse("2014-04-01 to 2015-03-31")));
        assertEquals(YES, inForceForBrent(inForce(JOINT).term(UncertainSpan.parse("2015-04 to open")), "2015-04-01"));
    }

    @Test
    void itHasOneAgreementAtMostOfEachOfItsCcgs() {
        refuses(
                "an agreement of NHS Harrow CCG (08E), which takes no part in it; two agreements of NHS Brent CCG (07P);"
                        + " give one of each CCG",
                inForce(DELEGATED)
                        .addAgreements(
                                agreement(HARROW).build(),
                                agreement(BRENT).build(),
                                agreement(BRENT)
                                        .signedOn(UncertainDay.on(day("2015-03-20")))
                                        .build()));
    }

    @Test
    void eightCcgsMayTakePart() {
        assertEquals(
                "\"eight\" (model undecided) of 8 CCGs",
                CoCommissioningArrangement.builder()
                        .name("eight")
                        .addAllCcgs(EIGHT)
                        .nhsEngland(NHS_ENGLAND)
                        .addSteps(step(Status.EXPLORING, "2014-04-30 or earlier"))
                        .build()
                        .toString());
    }
}
