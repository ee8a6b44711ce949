package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.HARROW;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.OTHER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.perhapsForTwo;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;
import static org.opencommissioning.period.Answer.NO;
import static org.opencommissioning.period.Answer.NOT_KNOWN;
import static org.opencommissioning.period.Answer.YES;

import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

/** For whom an arrangement is in force on which days: {@link CoCommissioningArrangement#inForceFor}. */
class ArrangementInForceTest {
    private static Answer inForceForBrent(CoCommissioningArrangement.Builder arrangement, String day) {
        return arrangement.build().inForceFor(BRENT, day(day));
    }

    private static ArrangementStep said(Status status, String day, Strength strength) {
        return step(status, day).as(strength);
    }

    @Test
    void itIsInForceFromTheStepThatSaysSo() {
        assertEquals(NO, inForceForBrent(inForce(DELEGATED), "2015-03-31"));
        assertEquals(YES, inForceForBrent(inForce(DELEGATED), "2015-04-01"));
        CoCommissioningArrangement.Builder inSpring =
                unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01..2015-06-30"));
        assertEquals(NO, inForceForBrent(inSpring, "2015-03-31"));
        assertEquals(NOT_KNOWN, inForceForBrent(inSpring, "2015-04-01"));
        assertEquals(YES, inForceForBrent(inSpring, "2015-06-30"));
        assertEquals(NOT_KNOWN, inForceForBrent(unsaid().addSteps(step(Status.IN_FORCE, "unknown")), "2015-04-01"));
        assertEquals(
                NOT_KNOWN,
                inForceForBrent(
                        unsaid().addSteps(said(Status.IN_FORCE, "2015-04-01", Strength.UNDERSTOOD)), "2015-04-01"));
    }

    @Test
    void itIsNotInForceBeforeOrAfterItsTerm() {
        CoCommissioningArrangement.Builder begun =
                unsaid().addSteps(step(Status.IN_FORCE, "unknown")).term(UncertainSpan.parse("2015-04-01 to 2018-03"));
        assertEquals(NO, inForceForBrent(begun, "2015-03-31"));
        assertEquals(NOT_KNOWN, inForceForBrent(begun, "2015-04-01"));
        CoCommissioningArrangement.Builder arrangement = unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"))
                .term(UncertainSpan.parse("2015-04-01 to 2018-03"));
        assertEquals(YES, inForceForBrent(arrangement, "2018-03-01"));
        assertEquals(NOT_KNOWN, inForceForBrent(arrangement, "2018-03-02"));
        assertEquals(NOT_KNOWN, inForceForBrent(arrangement, "2018-03-31"));
        assertEquals(NO, inForceForBrent(arrangement, "2018-04-01"));
    }

    @Test
    void ofWhatWasOnlyApprovedNobodyHasToldOnceItsDaysBegin() {
        CoCommissioningArrangement.Builder approved = approved(JOINT).term(UncertainSpan.parse("2015-04-01 to open"));
        assertEquals(NO, inForceForBrent(approved, "2015-03-31"));
        assertEquals(NOT_KNOWN, inForceForBrent(approved, "2015-04-01"));
        CoCommissioningArrangement.Builder unasked = unsaid().addSteps(step(Status.APPROVED, "2015-02-18"));
        assertEquals(NO, inForceForBrent(unasked, "2015-02-17"));
        assertEquals(NOT_KNOWN, inForceForBrent(unasked, "2015-02-18"));
    }

    @Test
    void soItIsOfWhatWasAskedForAndNotOfWhatWasOnlyExplored() {
        CoCommissioningArrangement.Builder asked =
                proposed(JOINT).term(UncertainSpan.parse("2015-04-01 to 2018-03-31"));
        assertEquals(NO, inForceForBrent(asked, "2015-03-31"));
        assertEquals(NOT_KNOWN, inForceForBrent(asked, "2015-04-01"));
        assertEquals(NOT_KNOWN, inForceForBrent(asked, "2018-03-31"));
        assertEquals(NO, inForceForBrent(asked, "2018-04-01"));
        assertEquals(NO, inForceForBrent(proposed(JOINT), "2015-01-08"));
        assertEquals(NOT_KNOWN, inForceForBrent(proposed(JOINT), "2016-05-01"));
        CoCommissioningArrangement.Builder explored =
                unsaid().addSteps(step(Status.EXPLORING, "2014-04")).term(UncertainSpan.parse("2015-04-01 to open"));
        assertEquals(NO, inForceForBrent(explored, "2016-05-01"));
        // nobody has told of anything before it was given up
        CoCommissioningArrangement.Builder givenUp = unsaid().addSteps(step(Status.WITHDRAWN, "2016-04-01"));
        assertEquals(NOT_KNOWN, inForceForBrent(givenUp, "2016-03-31"));
        assertEquals(NO, inForceForBrent(givenUp, "2016-04-01"));
    }

    @Test
    void whereAllIsToldItIsInForceOnlyByAStepThatSaysSo() {
        assertEquals(NO, inForceForBrent(proposed(JOINT).complete(true), "2016-05-01"));
        assertEquals(NO, inForceForBrent(approved(JOINT).complete(true), "2016-05-01"));
        assertEquals(YES, inForceForBrent(inForce(JOINT).complete(true), "2016-05-01"));
        assertEquals(
                NO,
                inForceForBrent(
                        approved(JOINT)
                                .addSteps(said(Status.IN_FORCE, "2015-04-01", Strength.FORECAST))
                                .complete(true),
                        "2016-05-01"));
        assertEquals(
                NO,
                inForceForBrent(
                        unsaid().addSteps(step(Status.WITHDRAWN, "2016-04-01")).complete(true), "2016-03-31"));
    }

    @Test
    void whatIsTriedOutInShadowFormIsNotInForceYet() {
        CoCommissioningArrangement.Builder shadow = proposed(JOINT).shadow(UncertainSpan.parse("2015-02 to 2015-03"));
        assertEquals(NO, inForceForBrent(shadow, "2015-01-31"));
        assertEquals(NO, inForceForBrent(shadow, "2015-03-01"));
        assertEquals(NOT_KNOWN, inForceForBrent(shadow, "2015-03-02"));
        assertEquals(NOT_KNOWN, inForceForBrent(shadow, "2015-04-01"));
        assertEquals(NO, inForceForBrent(proposed(JOINT).shadow(UncertainSpan.parse("2015-02 to open")), "2016-05-01"));
    }

    @Test
    void aForecastOfItsBeginningLeavesOpenWhatBecameOfIt() {
        for (Strength weak : new Strength[] {Strength.FORECAST, Strength.OPINION}) {
            CoCommissioningArrangement.Builder expected =
                    approved(JOINT).addSteps(said(Status.IN_FORCE, "2015-04-01", weak));
            assertEquals(NO, inForceForBrent(expected, "2015-03-31"));
            assertEquals(NOT_KNOWN, inForceForBrent(expected, "2015-04-01"));
            assertEquals(
                    NOT_KNOWN,
                    inForceForBrent(proposed(JOINT).addSteps(said(Status.IN_FORCE, "2015-04-01", weak)), "2016-05-01"));
        }
    }

    @Test
    void itIsNotInForceOnceItIsGivenUp() {
        assertEquals(YES, inForceForBrent(inForce(JOINT).addSteps(step(Status.WITHDRAWN, "2016-04-01")), "2016-03-31"));
        assertEquals(NO, inForceForBrent(inForce(JOINT).addSteps(step(Status.WITHDRAWN, "2016-04-01")), "2016-04-01"));
        assertEquals(
                NOT_KNOWN, inForceForBrent(inForce(JOINT).addSteps(step(Status.WITHDRAWN, "2016-04")), "2016-04-01"));
        assertEquals(
                NOT_KNOWN,
                inForceForBrent(
                        inForce(JOINT).addSteps(said(Status.WITHDRAWN, "2016-04-01", Strength.UNDERSTOOD)),
                        "2016-04-01"));
        assertEquals(
                YES,
                inForceForBrent(
                        inForce(JOINT).addSteps(said(Status.WITHDRAWN, "2016-04-01", Strength.FORECAST)),
                        "2016-04-01"));
        assertEquals(NO, inForceForBrent(approved(JOINT).addSteps(step(Status.WITHDRAWN, "2015-03-01")), "2016-05-01"));
    }

    @Test
    void aCcgThatGaveItBackIsOutAndTheOthersAreNot() {
        CoCommissioningArrangement arrangement = inForce(DELEGATED)
                .addAgreements(agreement(BRENT)
                        .withdrawal(Withdrawal.given(day("2015-09-30")))
                        .build())
                .build();
        assertEquals(YES, arrangement.inForceFor(BRENT, day("2016-03-31")));
        assertEquals(NO, arrangement.inForceFor(BRENT, day("2016-04-01")));
        assertEquals(YES, arrangement.inForceFor(EALING, day("2016-04-01")));
    }

    @Test
    void itIsNotInForceForACcgThatIsNotThere() {
        assertEquals(YES, inForceForBrent(inForce(JOINT), "2021-03-31"));
        assertEquals(NO, inForceForBrent(inForce(JOINT), "2021-04-01"));
        CoCommissioningArrangement two = perhapsForTwo(JOINT).build();
        assertEquals(YES, two.inForceFor(OTHER, day("2015-09-01")));
        assertEquals(NOT_KNOWN, two.inForceFor(OTHER, day("2015-09-02")));
        assertEquals(NOT_KNOWN, two.inForceFor(OTHER, day("2022-06-30")));
        assertEquals(NO, two.inForceFor(OTHER, day("2022-07-01")));
        Ccg endless = Ccg.builder()
                .code(OdsCode.of("99Y"))
                .names(Timeline.always("NHS Endless CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        CoCommissioningArrangement open = CoCommissioningArrangement.builder()
                .name("open")
                .addCcgs(endless)
                .nhsEngland(NHS_ENGLAND)
                .addSteps(step(Status.IN_FORCE, "2015-04-01"))
                .build();
        assertEquals(YES, open.inForceFor(endless, day("2022-06-30")));
        assertEquals(NO, open.inForceFor(endless, day("2022-07-01")));
    }

    @Test
    void itKnowsNothingOfACcgThatTakesNoPart() {
        CoCommissioningArrangement arrangement = inForce(JOINT).build();
        assertEquals(
                "\"primary care in north west London\" (joint) of 2 CCGs: NHS Harrow CCG (08E) takes no part in it; these"
                        + " do: [NHS Brent CCG (07P), NHS Ealing CCG (07W)]",
                problem(() -> arrangement.inForceFor(HARROW, day("2015-04-01"))));
    }
}
