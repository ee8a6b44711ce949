package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HARROW;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.THREE;
import static org.opencommissioning.governance.Fixtures.ccg;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.MergerFixtures.MERGER;
import static org.opencommissioning.governance.MergerFixtures.agreed;
import static org.opencommissioning.governance.MergerFixtures.decision;
import static org.opencommissioning.governance.MergerFixtures.given;
import static org.opencommissioning.governance.MergerFixtures.inFavour;
import static org.opencommissioning.governance.MergerFixtures.inPart;
import static org.opencommissioning.governance.MergerFixtures.nhsEngland;
import static org.opencommissioning.governance.MergerFixtures.plan;
import static org.opencommissioning.governance.MergerFixtures.proposal;
import static org.opencommissioning.governance.MergerFixtures.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

class MergerPlanTest {
    private static final LocalDate SUMMER = LocalDate.of(2014, 7, 1);
    private static final Decision HARROW_REFUSES = vote(HARROW, Verb.REJECTED, "2014-05-20");

    /** Brent and Ealing are in favour, Harrow is not. */
    private static MergerPlan harrowRefuses(IfOneRefuses ifOneRefuses) {
        return plan(
                ifOneRefuses,
                proposal()
                        .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                        .addDecisions(HARROW_REFUSES)
                        .addApprovals(given("2014-06-20")));
    }

    @ParameterizedTest
    @EnumSource
    void goesAheadOfThreeThatAgreeWhateverItSaysOfRefusals(IfOneRefuses ifOneRefuses) {
        MergerPlan plan = plan(ifOneRefuses, agreed());
        assertEquals(Set.copyOf(THREE), plan.participantsOn(SUMMER));
        assertEquals(Set.of(), plan.notKnownToTakePartOn(SUMMER));
        assertEquals(Answer.YES, plan.mayGoAheadOn(SUMMER));
        assertEquals(List.of(), plan.stillWantedOn(SUMMER));
        assertEquals(List.of(), plan.missingOn(SUMMER));
    }

    @Test
    void theRestGoOnWithoutOneThatRefusesWhereThePlanSaysSo() {
        MergerPlan plan = harrowRefuses(IfOneRefuses.REST_GO_ON);
        assertEquals(Answer.YES, plan.isRefusedBy(HARROW, SUMMER));
        assertEquals(Answer.NO, plan.takesPart(HARROW, SUMMER));
        assertEquals(Set.of(BRENT, EALING), plan.participantsOn(SUMMER));
        assertEquals(Answer.YES, plan.mayGoAheadOn(SUMMER));
        assertEquals(Answer.NO, plan.proposal().binds(HARROW, SUMMER));
        assertEquals(Set.copyOf(THREE), plan.participantsOn(LocalDate.of(2014, 5, 19)), "before the vote");
    }

    @Test
    void allStopIfOneRefusesWhereThePlanSaysSo() {
        MergerPlan plan = harrowRefuses(IfOneRefuses.ALL_STOP);
        assertEquals(Set.of(), plan.participantsOn(SUMMER));
        assertEquals(Set.of(), plan.notKnownToTakePartOn(SUMMER));
        assertEquals(Answer.NO, plan.mayGoAheadOn(SUMMER));
        assertEquals(
                List.of("the approval of NHS Harrow CCG (08E), refused so far, for all stop if one refuses"),
                plan.stillWantedOn(SUMMER));
    }

    @Test
    void whoGoesOnIsNotKnownWhereThePlanDoesNotSay() {
        MergerPlan plan = harrowRefuses(IfOneRefuses.NOT_SAID);
        assertEquals(Answer.NO, plan.takesPart(HARROW, SUMMER));
        assertEquals(Set.of(), plan.participantsOn(SUMMER));
        assertEquals(Set.of(BRENT, EALING), plan.notKnownToTakePartOn(SUMMER));
        assertEquals(Answer.NOT_KNOWN, plan.mayGoAheadOn(SUMMER));
        assertEquals(
                List.of("what becomes of the plan after the refusal of NHS Harrow CCG (08E)"), plan.missingOn(SUMMER));
    }

    @Test
    void tellsWhoWouldMergeIfOneRefused() {
        assertEquals(
                Optional.of(Set.of(BRENT, EALING)),
                plan(IfOneRefuses.REST_GO_ON, agreed()).mergingWithout(HARROW));
        assertEquals(
                Optional.of(Set.of()), plan(IfOneRefuses.ALL_STOP, agreed()).mergingWithout(HARROW));
        assertEquals(Optional.empty(), plan(IfOneRefuses.NOT_SAID, agreed()).mergingWithout(HARROW));
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTwoThatRefusesLeavesNoMerger(IfOneRefuses ifOneRefuses) {
        MergerPlan plan = plan(
                ifOneRefuses,
                Proposal.builder()
                        .title(MERGER)
                        .addBodies(BRENT, HARROW)
                        .addAllDecisions(inFavour(List.of(BRENT), "2014-05-20"))
                        .addDecisions(HARROW_REFUSES)
                        .addApprovals(given("2014-06-20")));
        assertEquals(Optional.of(Set.of()), plan.mergingWithout(HARROW));
        assertEquals(Answer.NO, plan.takesPart(BRENT, SUMMER));
        assertEquals(Answer.NO, plan.mayGoAheadOn(SUMMER));
        assertEquals(List.of(), plan.missingOn(SUMMER));
        String wanted = ifOneRefuses == IfOneRefuses.ALL_STOP
                ? "the approval of NHS Harrow CCG (08E), refused so far, for all stop if one refuses"
                : "a second body that does not refuse";
        assertEquals(List.of(wanted), plan.stillWantedOn(SUMMER));
    }

    @Test
    void ofBodiesOfWhichNothingIsToldItIsNotKnownWhatTheySay() {
        MergerPlan untold = inPart(proposal().addAllDecisions(inFavour(List.of(BRENT), "2014-05-20")));
        assertEquals(Answer.NO, untold.isRefusedBy(BRENT, SUMMER));
        assertEquals(Answer.NOT_KNOWN, untold.isRefusedBy(HARROW, SUMMER));
        assertEquals(Set.of(), untold.participantsOn(SUMMER));
        assertEquals(Set.copyOf(THREE), untold.notKnownToTakePartOn(SUMMER));
        assertEquals(Answer.NOT_KNOWN, untold.mayGoAheadOn(SUMMER));
        assertEquals(List.of(), untold.stillWantedOn(SUMMER));
        MergerPlan told = plan(IfOneRefuses.NOT_SAID, proposal());
        assertEquals(Set.copyOf(THREE), told.participantsOn(SUMMER));
        assertEquals(Answer.NO, told.mayGoAheadOn(SUMMER));
    }

    @Test
    void tellsWhatIsStillWanted() {
        MergerPlan plan = plan(
                IfOneRefuses.NOT_SAID,
                proposal()
                        .addDecisions(
                                decision(BRENT, Verb.APPLIED, "2014-05-20").build())
                        .addDecisions(vote(EALING, Verb.APPROVED, "2014-05-20"))
                        .addApprovals(nhsEngland(State.PENDING)
                                .day(UncertainDay.on(SUMMER))
                                .build()));
        assertEquals(Answer.NO, plan.mayGoAheadOn(SUMMER));
        assertEquals(
                List.of(
                        "the application of NHS Ealing CCG (07W), NHS Harrow CCG (08E)",
                        "the approval of the members of NHS Brent CCG (07P), NHS Harrow CCG (08E)",
                        "the approval of NHS England"),
                plan.stillWantedOn(SUMMER));
        assertEquals(List.of(), plan.missingOn(SUMMER));
    }

    @Test
    void needsEveryOtherWordThatTheProposalNeedsToo() {
        Approval.Builder finance =
                Approval.builder().by(NHS_ENGLAND).subject("financial plan").authority(HSJ);
        assertEquals(
                List.of("whether there is approval by NHS England (X24) of \"financial plan\""),
                plan(IfOneRefuses.NOT_SAID, agreed().addApprovals(finance.build()))
                        .missingOn(SUMMER));
        Approval refused = finance.state(State.REFUSED)
                .day(UncertainDay.on(SUMMER))
                .citation(HSJ)
                .build();
        MergerPlan plan = plan(IfOneRefuses.NOT_SAID, agreed().addApprovals(refused));
        assertEquals(List.of("the approval by NHS England (X24) of \"financial plan\""), plan.stillWantedOn(SUMMER));
        assertEquals(Answer.NO, plan.mayGoAheadOn(SUMMER));
    }

    @Test
    void ccgsMergeWhileTheyAreThereOrOnTheDayAfter() {
        MergerPlan plan = plan(IfOneRefuses.NOT_SAID, agreed());
        LocalDate afterCcgs = LocalDate.of(2022, 7, 1);
        assertEquals(Answer.YES, plan.mayGoAheadOn(LocalDate.of(2022, 6, 30)));
        assertEquals(Answer.NO, plan.mayGoAheadOn(afterCcgs));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P), which is not there to merge",
                        "NHS Ealing CCG (07W), which is not there to merge",
                        "NHS Harrow CCG (08E), which is not there to merge"),
                plan.stillWantedOn(afterCcgs));
    }

    @Test
    void aCcgThatClosedMergesOnTheNextDayAndOnNoOther() {
        Ccg closed = Ccg.builder()
                .code(OdsCode.of("08Y"))
                .names(Timeline.always("NHS West London CCG"))
                .operationalLife(
                        UncertainSpan.certain(DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2014, 6, 30))))
                .build();
        MergerPlan plan = plan(
                IfOneRefuses.NOT_SAID,
                Proposal.builder()
                        .title(MERGER)
                        .addBodies(BRENT, closed)
                        .addAllDecisions(inFavour(List.of(BRENT, closed), "2014-05-20"))
                        .addApprovals(given("2014-06-20")));
        assertEquals(Answer.YES, plan.mayGoAheadOn(SUMMER));
        assertEquals(
                List.of("NHS West London CCG (08Y), which is not there to merge"),
                plan.stillWantedOn(SUMMER.plusDays(1)));
    }

    @Test
    void answersForItsOwnBodiesOnly() {
        MergerPlan plan = plan(IfOneRefuses.NOT_SAID, agreed());
        Ccg other = ccg("08Y", "NHS West London CCG");
        String message =
                "MergerPlan \"one CCG for three boroughs\": NHS West London CCG (08Y) is none of its bodies; they are"
                        + " [NHS Brent CCG (07P), NHS Ealing CCG (07W), NHS Harrow CCG (08E)]";
        assertEquals(message, problem(() -> plan.isRefusedBy(other, SUMMER)));
        assertEquals(message, problem(() -> plan.takesPart(other, SUMMER)));
        assertEquals(message, problem(() -> plan.mergingWithout(other)));
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "MergerPlan \"one CCG for three boroughs\": [NHS England (X24)] among the bodies; expected CCGs only; only"
                        + " [NHS England (X24)]; expected at least two bodies, for none merges alone; if one refuses, the rest"
                        + " go on, without a citation; say where that is said",
                problem(() -> MergerPlan.builder()
                        .proposal(Proposal.builder()
                                .title(MERGER)
                                .addBodies(NHS_ENGLAND)
                                .build())
                        .ifOneRefuses(IfOneRefuses.REST_GO_ON)
                        .build()));
        assertEquals(
                "MergerPlan \"one CCG for three boroughs\": what becomes of it if one refuses is not said, and a citation is"
                        + " given for it; leave it out",
                problem(() -> MergerPlan.builder()
                        .proposal(proposal().build())
                        .citation(HSJ)
                        .build()));
        assertEquals(
                "MergerPlan \"one CCG for three boroughs\": whether the members decide is said of [NHS England (X24)], none of"
                        + " the bodies; leave it out",
                problem(() -> MergerPlan.builder()
                        .proposal(proposal().build())
                        .putMembersDecide(NHS_ENGLAND, Answer.NO)
                        .build()));
    }

    @Test
    void printsInOneLine() {
        assertEquals(
                "merger \"one CCG for three boroughs\" of 3 bodies",
                plan(IfOneRefuses.NOT_SAID, agreed()).toString());
        assertEquals("the rest go on", IfOneRefuses.REST_GO_ON.label());
    }
}
