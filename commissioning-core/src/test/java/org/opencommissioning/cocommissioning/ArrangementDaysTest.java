package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

/** The rules on the days on which arrangements begin and end, and on notice of their end: COC-03, COC-04 and COC-06. */
class ArrangementDaysTest {
    private static final String NO_MODEL = "missing: which model it is";

    /** Asked for, for a term that is given. */
    private static CoCommissioningArrangement.Builder planned(CoCommissioningModel model, String term) {
        return proposed(model).term(UncertainSpan.parse(term));
    }

    /** Only looked at, for a term that is given. */
    private static CoCommissioningArrangement.Builder explored(String term) {
        return unsaid().addSteps(step(Status.EXPLORING, "2014-04")).term(UncertainSpan.parse(term));
    }

    @Test
    void coc03StartsOn1April2015OrLater() {
        assertEquals(List.of(SATISFIED), found("COC-03", delegated(), "2015-04-01"));
        assertEquals(List.of(SATISFIED), found("COC-03", planned(JOINT, "2015-04-01 or later to open")));
        assertEquals(
                List.of(
                        "it was to be joint from 2015-03-31, before 2015-04-01; until then it can be tried out in shadow form"),
                found("COC-03", planned(JOINT, "2015-03-31 to open")));
        assertEquals(
                List.of(
                        "it was to be delegated from 2014-06, before 2015-04-01; until then it can be tried out in shadow form"),
                found("COC-03", planned(DELEGATED, "2014-06 to open")));
    }

    @Test
    void coc03GoesByTheStepIntoForceWhereNoTermIsSaid() {
        CoCommissioningArrangement early = unsaid().model(JOINT)
                .addSteps(step(Status.IN_FORCE, "2014-06-01"))
                .build();
        assertEquals(
                List.of(
                        "it is to be joint from 2014-06-01, before 2015-04-01; until then it can be tried out in shadow form"),
                found("COC-03", early, "2014-05-31"));
        assertEquals(
                List.of(
                        "it is joint from 2014-06-01, before 2015-04-01; until then it can be tried out in shadow form"),
                found("COC-03", early, "2014-06-01"));
    }

    @Test
    void coc03AsksNothingOfWhatWasGivenUpBeforeItBegan() {
        ArrangementStep givenUp = step(Status.WITHDRAWN, "2014-05-01");
        CoCommissioningArrangement plan = unsaid().model(JOINT)
                .addSteps(step(Status.PROPOSED, "2014-04-01"), givenUp)
                .term(UncertainSpan.parse("2014-05-01 to open"))
                .build();
        String toBe = " joint from 2014-05-01, before 2015-04-01; until then it can be tried out in shadow form";
        assertEquals(List.of("it is to be" + toBe), found("COC-03", plan, "2014-04-30"));
        assertEquals(List.of(SATISFIED), found("COC-03", plan, "2014-05-01"));
        CoCommissioningArrangement.Builder later = unsaid().model(JOINT)
                .addSteps(step(Status.PROPOSED, "2014-04-01"), step(Status.WITHDRAWN, "2014-06-01"))
                .term(UncertainSpan.parse("2014-05-01 to open"));
        assertEquals(List.of("it was to be" + toBe), found("COC-03", later.build(), "2014-05-31"));
        assertEquals(
                List.of("missing: whether it began before it was given up"),
                found("COC-03", later.build(), "2014-06-01"));
        assertEquals(List.of(SATISFIED), found("COC-03", later.complete(true).build(), "2014-06-01"));
        assertEquals(
                List.of("it is" + toBe),
                found(
                        "COC-03",
                        unsaid().model(JOINT)
                                .addSteps(step(Status.IN_FORCE, "2014-05-01"), step(Status.WITHDRAWN, "2014-06-01"))));
    }

    @Test
    void coc03AForecastThatItWouldBeginDoesNotTellWhetherItDid() {
        assertEquals(
                List.of("missing: whether it began before it was given up"),
                found(
                        "COC-03",
                        unsaid().model(JOINT)
                                .addSteps(
                                        step(Status.IN_FORCE, "2014-05-01").as(Strength.FORECAST),
                                        step(Status.WITHDRAWN, "2014-06-01"))));
    }

    @Test
    void coc03LacksTheStartOrTheModel() {
        assertEquals(List.of("missing: the day on which it starts"), found("COC-03", proposed(JOINT)));
        assertEquals(
                List.of("missing: the day on which it starts"),
                found("COC-03", planned(JOINT, "2015-06-30 or earlier to open")));
        assertEquals(List.of(NO_MODEL), found("COC-03", explored("2014-06-01 to open")));
        assertEquals(List.of(SATISFIED), found("COC-03", explored("2015-04-01 to open")));
        assertEquals(
                List.of("missing: the day on which it starts", NO_MODEL), found("COC-03", explored("unknown to open")));
    }

    @Test
    void coc03AsksNothingOfGreaterInvolvementAndOutsideItsYears() {
        assertEquals(List.of(SATISFIED), found("COC-03", planned(GREATER_INVOLVEMENT, "2014-06-01 to open")));
        CoCommissioningArrangement early = planned(JOINT, "2014-06-01 to open").build();
        assertEquals(List.of(SILENT), found("COC-03", early, "2013-03-31"));
        assertEquals(List.of(SILENT), found("COC-03", early, "2022-07-01"));
    }

    @Test
    void coc04DelegationStartsOnA1AprilAndEndsOnA31March() {
        assertEquals(List.of(SATISFIED), found("COC-04", delegated(), "2015-04-01"));
        assertEquals(List.of(SATISFIED), found("COC-04", planned(DELEGATED, "2016-04-01 to 2018-03-31")));
        assertEquals(
                List.of("it ends on 2018-06-30; expected a 31 March", "it starts on 2016-05-01; expected a 1 April"),
                found("COC-04", planned(DELEGATED, "2016-05-01 to 2018-06-30")));
        assertEquals(
                List.of(
                        "it ends on 2018-04-01..2019-03-30; expected a 31 March",
                        "it starts on 2016-05; expected a 1 April"),
                found("COC-04", planned(DELEGATED, "2016-05 to 2018-04-01..2019-03-30")));
    }

    @Test
    void coc04MayEndWithTheCcgsThemselves() {
        assertEquals(List.of(SATISFIED), found("COC-04", planned(DELEGATED, "2021-04-01 to 2022-06-30")));
        assertEquals(
                List.of("missing: the day on which it ends"),
                found("COC-04", planned(DELEGATED, "2021-04-01 to 2022-06")));
        assertEquals(
                List.of("it ends on 2022-06-01..2022-06-29; expected a 31 March"),
                found("COC-04", planned(DELEGATED, "2021-04-01 to 2022-06-01..2022-06-29")));
        assertEquals(
                List.of("it ends on 2021-06-30; expected a 31 March"),
                found("COC-04", planned(DELEGATED, "2021-04-01 to 2021-06-30")));
    }

    @Test
    void coc04LacksTheDaysOrTheModel() {
        assertEquals(
                List.of("missing: the day on which it ends", "missing: the day on which it starts"),
                found("COC-04", planned(DELEGATED, "2016-04 to unknown")));
        assertEquals(
                List.of("missing: the day on which it ends"),
                found("COC-04", planned(DELEGATED, "2016-04-01 to 2017-12-01..2018-03-31")));
        assertEquals(
                List.of("missing: the day on which it ends", "missing: the day on which it starts"),
                found("COC-04", planned(DELEGATED, "2015-09-30 or earlier to 2016-03-31 or later")));
        assertEquals(List.of("missing: the day on which it starts"), found("COC-04", proposed(DELEGATED)));
        assertEquals(List.of(NO_MODEL), found("COC-04", explored("2015-05-01 to open")));
        assertEquals(List.of(SATISFIED), found("COC-04", explored("2015-04-01 to open")));
        assertEquals(
                List.of("missing: the day on which it starts", NO_MODEL), found("COC-04", explored("unknown to open")));
    }

    @Test
    void coc04AsksNothingOfOtherModelsAndOutsideItsYears() {
        assertEquals(List.of(SATISFIED), found("COC-04", planned(JOINT, "2015-05-01 to 2016-01-31")));
        assertEquals(List.of(SATISFIED), found("COC-04", planned(GREATER_INVOLVEMENT, "2015-05-01 to open")));
        CoCommissioningArrangement odd =
                planned(DELEGATED, "2015-05-01 to open").build();
        assertEquals(List.of(SILENT), found("COC-04", odd, "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-04", odd, "2022-07-01"));
    }

    private static CoCommissioningArrangement.Builder leaving(String notice, String effective) {
        return inForce(DELEGATED)
                .addAgreements(agreement(BRENT)
                        .withdrawal(Withdrawal.of(UncertainDay.parse(notice), day(effective)))
                        .build());
    }

    @Test
    void coc06NoticeBy30SeptemberTakesEffectOnA1April() {
        assertEquals(List.of(SATISFIED), found("COC-06", leaving("2016-09-30", "2017-04-01")));
        assertEquals(List.of(SATISFIED), found("COC-06", leaving("2015-10-01", "2017-04-01")));
        assertEquals(List.of(SATISFIED), found("COC-06", leaving("2016-05", "2017-04-01")));
        assertEquals(
                List.of("NHS Brent CCG (07P) leaves it on 2017-04-01 by a notice of 2016-10-01; notice for that"
                        + " day is given from 2015-10-01 to 2016-09-30"),
                found("COC-06", leaving("2016-10-01", "2017-04-01")));
        assertEquals(
                List.of("NHS Brent CCG (07P) leaves it on 2017-04-01 by a notice of 2016-10; notice for that day"
                        + " is given from 2015-10-01 to 2016-09-30"),
                found("COC-06", leaving("2016-10", "2017-04-01")));
        // not on some later 1 April either
        assertEquals(
                List.of("NHS Brent CCG (07P) leaves it on 2019-04-01 by a notice of 2015-05-01; notice for that day is"
                        + " given from 2017-10-01 to 2018-09-30"),
                found("COC-06", leaving("2015-05-01", "2019-04-01")));
        assertEquals(
                List.of("NHS Brent CCG (07P) leaves it on 2017-04-01 by a notice of 2015-09-30; notice for that day is"
                        + " given from 2015-10-01 to 2016-09-30"),
                found("COC-06", leaving("2015-09-30", "2017-04-01")));
        assertEquals(
                List.of("NHS Brent CCG (07P) leaves it on 2017-07-01; a notice takes effect on a 1 April"),
                found("COC-06", leaving("2016-09-30", "2017-07-01")));
    }

    @Test
    void coc06LacksTheDayOfTheNotice() {
        List<String> missing = List.of("missing: the day on which NHS Brent CCG (07P) gave notice");
        assertEquals(missing, found("COC-06", leaving("unknown", "2017-04-01")));
        assertEquals(missing, found("COC-06", leaving("2016-09-30..2016-10-01", "2017-04-01")));
        assertEquals(missing, found("COC-06", leaving("2015-09-30..2015-10-01", "2017-04-01")));
        assertEquals(missing, found("COC-06", leaving("2016-09-30 or earlier", "2017-04-01")));
    }

    @Test
    void coc06LacksTheNoticeOfWhoGaveItUp() {
        ArrangementStep givenUp = step(Status.WITHDRAWN, "2016-04-01");
        List<String> bothNotices = List.of(
                "missing: the notice by which NHS Brent CCG (07P) gave it back",
                "missing: the notice by which NHS Ealing CCG (07W) gave it back");
        CoCommissioningArrangement withdrawn =
                inForce(DELEGATED).addSteps(givenUp).build();
        assertEquals(bothNotices, found("COC-06", withdrawn, "2016-04-01"));
        assertEquals(List.of(SATISFIED), found("COC-06", withdrawn, "2016-03-31"));
        // the two CCGs closed on 31 March 2021, and nobody asks them for a notice any more
        assertEquals(List.of(SATISFIED), found("COC-06", withdrawn, "2021-04-01"));
        assertEquals(bothNotices, found("COC-06", unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"), givenUp)));
        assertEquals(
                bothNotices.subList(1, 2),
                found("COC-06", leaving("2015-09-30", "2016-04-01").addSteps(givenUp)));
        assertEquals(List.of(SATISFIED), found("COC-06", inForce(JOINT).addSteps(givenUp)));
        // what never began needs no notice to be given up
        assertEquals(List.of(SATISFIED), found("COC-06", proposed(DELEGATED).addSteps(givenUp)));
    }

    @Test
    void coc06IsSilentOutsideItsYears() {
        CoCommissioningArrangement late = leaving("2016-10-01", "2017-04-01").build();
        assertEquals(List.of(SILENT), found("COC-06", late, "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-06", late, "2022-07-01"));
    }

    @Test
    void coc06AsksNothingOfOtherModels() {
        DelegationAgreement late = agreement(BRENT)
                .withdrawal(Withdrawal.of(UncertainDay.parse("2016-10-01"), day("2017-04-01")))
                .build();
        for (CoCommissioningModel other : List.of(JOINT, GREATER_INVOLVEMENT)) {
            assertEquals(List.of(SATISFIED), found("COC-06", inForce(other).addAgreements(late)));
        }
        assertEquals(
                List.of(NO_MODEL),
                found(
                        "COC-06",
                        unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01")).addAgreements(late)));
    }

    @Test
    void coc06AsksEachCcgByItself() {
        for (Ccg ccg : List.of(BRENT, EALING)) {
            assertEquals(
                    List.of(ccg
                            + " leaves it on 2016-04-01 by a notice of 2015-12-24; notice for that day is given from"
                            + " 2014-10-01 to 2015-09-30"),
                    found(
                            "COC-06",
                            inForce(DELEGATED)
                                    .addAgreements(agreement(ccg)
                                            .withdrawal(
                                                    Withdrawal.of(UncertainDay.parse("2015-12-24"), day("2016-04-01")))
                                            .build())));
        }
    }
}
