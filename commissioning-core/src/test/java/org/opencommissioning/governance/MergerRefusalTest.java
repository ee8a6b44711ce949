package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HARROW;
import static org.opencommissioning.governance.Fixtures.THREE;
import static org.opencommissioning.governance.MergerFixtures.agreed;
import static org.opencommissioning.governance.MergerFixtures.decision;
import static org.opencommissioning.governance.MergerFixtures.given;
import static org.opencommissioning.governance.MergerFixtures.inFavour;
import static org.opencommissioning.governance.MergerFixtures.plan;
import static org.opencommissioning.governance.MergerFixtures.proposal;
import static org.opencommissioning.governance.MergerFixtures.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Strength;

/** When a body refuses to merge, and when it has taken that back. */
class MergerRefusalTest {
    private static final LocalDate SUMMER = LocalDate.of(2014, 7, 1);
    private static final Decision HARROW_REFUSES = vote(HARROW, Verb.REJECTED, "2014-05-20");

    @Test
    void whoVotesAgainAndApprovesTakesPartFromThen() {
        MergerPlan plan = plan(
                IfOneRefuses.REST_GO_ON,
                proposal()
                        .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                        .addDecisions(HARROW_REFUSES)
                        .addAllDecisions(inFavour(List.of(HARROW), "2014-06-10"))
                        .addApprovals(given("2014-06-20")));
        assertEquals(Set.of(BRENT, EALING), plan.participantsOn(LocalDate.of(2014, 6, 9)));
        assertEquals(Set.copyOf(THREE), plan.participantsOn(LocalDate.of(2014, 6, 10)));
        assertEquals(Answer.YES, plan.mayGoAheadOn(SUMMER));
    }

    @Test
    void whoApprovesAndThenVotesAgainstTakesNoPartFromThen() {
        MergerPlan plan =
                plan(IfOneRefuses.REST_GO_ON, agreed().addDecisions(vote(HARROW, Verb.REJECTED, "2014-06-10")));
        assertEquals(Set.copyOf(THREE), plan.participantsOn(LocalDate.of(2014, 6, 9)));
        assertEquals(Set.of(BRENT, EALING), plan.participantsOn(LocalDate.of(2014, 6, 10)));
    }

    @Test
    void ofTwoWordsOfOneDayItIsNotKnownWhichCameLast() {
        MergerPlan plan = plan(IfOneRefuses.REST_GO_ON, agreed().addDecisions(HARROW_REFUSES));
        assertEquals(Answer.NOT_KNOWN, plan.isRefusedBy(HARROW, SUMMER));
        assertEquals(
                List.of(
                        "whether NHS Harrow CCG (08E) refuses it",
                        "whether the members of NHS Harrow CCG (08E) have approved it"),
                plan.missingOn(SUMMER));
    }

    @Test
    void aGoverningBodyTakesBackNothingThatTheMembersRejected() {
        Decision later = decision(HARROW, Verb.APPROVED, "2014-06-10")
                .taker(Taker.GOVERNING_BODY)
                .build();
        MergerPlan plan = plan(IfOneRefuses.REST_GO_ON, proposal().addDecisions(HARROW_REFUSES, later));
        assertEquals(Answer.YES, plan.isRefusedBy(HARROW, SUMMER));
        Decision byNobodySaid = decision(HARROW, Verb.APPROVED, "2014-06-10").build();
        MergerPlan doubtful = plan(IfOneRefuses.REST_GO_ON, proposal().addDecisions(HARROW_REFUSES, byNobodySaid));
        assertEquals(Answer.NOT_KNOWN, doubtful.isRefusedBy(HARROW, SUMMER));
    }

    @Test
    void aCommitteeTakesBackWhatTheGoverningBodyRejected() {
        MergerPlan plan = plan(
                IfOneRefuses.REST_GO_ON,
                proposal()
                        .addDecisions(decision(HARROW, Verb.REJECTED, "2014-05-20")
                                .taker(Taker.GOVERNING_BODY)
                                .build())
                        .addDecisions(decision(HARROW, Verb.APPROVED, "2014-06-10")
                                .taker(Taker.COMMITTEE)
                                .build()));
        assertEquals(Answer.YES, plan.isRefusedBy(HARROW, LocalDate.of(2014, 6, 9)));
        assertEquals(Answer.NO, plan.isRefusedBy(HARROW, SUMMER));
    }

    @ParameterizedTest
    @CsvSource({"STATED, YES, NO", "UNDERSTOOD, NOT_KNOWN, NOT_KNOWN", "FORECAST, NO, YES", "OPINION, NO, YES"})
    void prv03ARefusalThatIsOnlyUnderstoodTakesNobodyOutForCertain(
            Strength strength, Answer refuses, Answer takesPart) {
        MergerPlan plan = plan(
                IfOneRefuses.REST_GO_ON,
                proposal()
                        .addDecisions(decision(HARROW, Verb.REJECTED, "2014-05-20")
                                .taker(Taker.MEMBERS)
                                .strength(strength)
                                .build()));
        assertEquals(refuses, plan.isRefusedBy(HARROW, SUMMER));
        assertEquals(takesPart, plan.takesPart(HARROW, SUMMER));
        assertEquals(Answer.YES, plan.takesPart(BRENT, SUMMER));
    }
}
