package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.Found.SILENT;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HARROW;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.THREE;
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
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Strength;

/** SUC-08 kept, broken, not assessable for want of a fact, and silent outside its days. */
class MergerRulesTest {
    private static final LocalDate SUMMER = LocalDate.of(2014, 7, 1);

    private static List<String> found(MergerPlan plan, LocalDate day) {
        return Found.by(
                "SUC-08", GovernanceRules.mergers(), plan, Register.standard().asOf(day), day);
    }

    private static List<String> found(Proposal.Builder proposal) {
        return found(plan(IfOneRefuses.NOT_SAID, proposal), SUMMER);
    }

    private static List<String> withOneRefusing(IfOneRefuses ifOneRefuses) {
        return found(
                plan(
                        ifOneRefuses,
                        proposal()
                                .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                                .addDecisions(vote(HARROW, Verb.REJECTED, "2014-05-20"))
                                .addApprovals(given("2014-06-20"))),
                SUMMER);
    }

    @Test
    void suc08AMergerNeedsTheApplicationOfEachItsMembersAndNhsEngland() {
        assertEquals(List.of(SATISFIED), found(agreed()));
        assertEquals(
                List.of("it cannot go ahead without the application of NHS Harrow CCG (08E)"),
                found(proposal()
                        .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                        .addDecisions(vote(HARROW, Verb.APPROVED, "2014-05-20"))
                        .addApprovals(given("2014-06-20"))));
        assertEquals(
                List.of("it cannot go ahead without the approval of the members of NHS Ealing CCG (07W), NHS Harrow CCG"
                        + " (08E)"),
                found(proposal()
                        .addAllDecisions(inFavour(List.of(BRENT), "2014-05-20"))
                        .addDecisions(
                                decision(EALING, Verb.APPLIED, "2014-05-20").build())
                        .addDecisions(
                                decision(HARROW, Verb.APPLIED, "2014-05-20").build())
                        .addDecisions(vote(HARROW, Verb.APPROVED, "2014-07-02"))
                        .addApprovals(given("2014-06-20"))));
        assertEquals(
                List.of("it cannot go ahead without the approval of NHS England"),
                found(proposal()
                        .addAllDecisions(inFavour(THREE, "2014-05-20"))
                        .addApprovals(nhsEngland(State.REFUSED)
                                .day(UncertainDay.parse("2014-06-20"))
                                .build())));
    }

    @Test
    void suc08OneThatRefusesIsLeftOutOnlyWhereThePlanSaysSo() {
        assertEquals(List.of(SATISFIED), withOneRefusing(IfOneRefuses.REST_GO_ON));
        assertEquals(
                List.of(
                        "it cannot go ahead without the approval of NHS Harrow CCG (08E), refused so far, for all stop if one"
                                + " refuses"),
                withOneRefusing(IfOneRefuses.ALL_STOP));
        assertEquals(
                List.of("missing: what becomes of the plan after the refusal of NHS Harrow CCG (08E)"),
                withOneRefusing(IfOneRefuses.NOT_SAID));
    }

    @Test
    void suc08MissesWhetherMembersApprovedWhereOthersDidOrNobodySaysWho() {
        List<String> missing = List.of("missing: whether the members of NHS Harrow CCG (08E) have approved it");
        for (Taker taker : List.of(Taker.GOVERNING_BODY, Taker.COMMITTEE, Taker.NOT_SAID)) {
            assertEquals(
                    missing,
                    found(proposal()
                            .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                            .addDecisions(
                                    decision(HARROW, Verb.APPLIED, "2014-05-20").build())
                            .addDecisions(decision(HARROW, Verb.APPROVED, "2014-05-20")
                                    .taker(taker)
                                    .build())
                            .addApprovals(given("2014-06-20"))));
        }
    }

    @Test
    void suc08MissesWhatIsOnlyUnderstoodAndWhatNobodyTells() {
        assertEquals(
                List.of(
                        "missing: whether NHS England has approved it",
                        "missing: whether NHS Harrow CCG (08E) has applied for it"),
                found(proposal()
                        .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                        .addDecisions(decision(HARROW, Verb.APPLIED, "2014-05-20")
                                .strength(Strength.UNDERSTOOD)
                                .build())
                        .addDecisions(vote(HARROW, Verb.APPROVED, "2014-05-20"))));
        assertEquals(
                List.of("missing: whether NHS Harrow CCG (08E) refuses it"),
                found(proposal()
                        .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                        .addDecisions(vote(HARROW, Verb.REJECTED, "2014-06-15..2014-07-15"))
                        .addApprovals(given("2014-06-20"))));
    }

    @Test
    void suc08TheWordOfNhsEnglandOnAnotherMatterApprovesNoMerger() {
        Approval details = Approval.builder()
                .by(NHS_ENGLAND)
                .subject("financial plan")
                .authority(HSJ)
                .state(State.GIVEN)
                .day(UncertainDay.parse("2014-06-20"))
                .citation(HSJ)
                .build();
        assertEquals(
                List.of("missing: whether NHS England has approved it"),
                found(proposal().addAllDecisions(inFavour(THREE, "2014-05-20")).addApprovals(details)));
    }

    @Test
    void suc08WhatNobodyRecordedIsNotKnownUnlessAllDecisionsAre() {
        assertEquals(
                List.of(
                        "missing: whether NHS Brent CCG (07P) has applied for it",
                        "missing: whether NHS Ealing CCG (07W) has applied for it",
                        "missing: whether NHS England has approved it",
                        "missing: whether NHS Harrow CCG (08E) has applied for it",
                        "missing: whether the members of NHS Brent CCG (07P) have approved it, if its constitution wants that",
                        "missing: whether the members of NHS Ealing CCG (07W) have approved it, if its constitution wants that",
                        "missing: whether the members of NHS Harrow CCG (08E) have approved it, if its constitution wants"
                                + " that"),
                found(inPart(proposal()), SUMMER));
        assertEquals(
                List.of(
                        "it cannot go ahead without the application of NHS Brent CCG (07P), NHS Ealing CCG (07W), NHS Harrow"
                                + " CCG (08E)",
                        "it cannot go ahead without the approval of the members of NHS Brent CCG (07P), NHS Ealing CCG (07W),"
                                + " NHS Harrow CCG (08E)",
                        "missing: whether NHS England has approved it"),
                found(proposal()));
        // of whom it is told, it is told what was done and what was not
        assertEquals(List.of(SATISFIED), found(inPart(agreed()), SUMMER));
        assertEquals(
                List.of(
                        "it cannot go ahead without the application of NHS Brent CCG (07P), NHS Ealing CCG (07W), NHS Harrow"
                                + " CCG (08E)"),
                found(inPart(agreed()), LocalDate.of(2014, 5, 19)).subList(0, 1));
    }

    @Test
    void suc08MembersApproveWhereTheConstitutionWantsThat() {
        Proposal.Builder withoutHarrowsMembers = proposal()
                .addAllDecisions(inFavour(List.of(BRENT, EALING), "2014-05-20"))
                .addDecisions(decision(HARROW, Verb.APPLIED, "2014-05-20").build())
                .addApprovals(given("2014-06-20"));
        Proposal proposal = withoutHarrowsMembers.build();
        Proposal allOfIt = withoutHarrowsMembers.allDecisionsKnown(true).build();
        MergerPlan.Builder unsaid = MergerPlan.builder().proposal(allOfIt);
        assertEquals(
                List.of("missing: whether the constitution of NHS Harrow CCG (08E) wants its members to approve it"),
                found(unsaid.build(), SUMMER));
        MergerPlan.Builder wanted = MergerPlan.builder().proposal(allOfIt);
        assertEquals(
                List.of("it cannot go ahead without the approval of the members of NHS Harrow CCG (08E)"),
                found(wanted.putMembersDecide(HARROW, Answer.YES).build(), SUMMER));
        MergerPlan.Builder notWanted = MergerPlan.builder().proposal(allOfIt);
        assertEquals(
                List.of(SATISFIED),
                found(notWanted.putMembersDecide(HARROW, Answer.NO).build(), SUMMER));
        // where nothing tells that it does not refuse, that is asked
        MergerPlan.Builder unheard = MergerPlan.builder().proposal(proposal);
        assertEquals(
                List.of("missing: whether NHS Harrow CCG (08E) refuses it"),
                found(unheard.putMembersDecide(HARROW, Answer.NO).build(), SUMMER));
    }

    @Test
    void suc08RestsOnTheActThatWasThereAllTheTime() {
        MergerPlan unsettled = plan(IfOneRefuses.NOT_SAID, proposal());
        assertEquals(
                "National Health Service Act 2006, s.14G",
                GovernanceRules.mergers()
                        .check(unsettled, Register.standard().asOf(SUMMER), LocalDate.of(2013, 4, 1))
                        .violations()
                        .get(0)
                        .authority()
                        .toString());
    }

    @Test
    void suc08IsSilentWhereThereAreNoCcgs() {
        MergerPlan unsettled = plan(IfOneRefuses.NOT_SAID, proposal());
        assertEquals(List.of(SILENT), found(unsettled, LocalDate.of(2013, 3, 31)));
        assertEquals(3, found(unsettled, LocalDate.of(2013, 4, 1)).size());
        assertEquals(3, found(unsettled, LocalDate.of(2022, 6, 30)).size());
        assertEquals(List.of(SILENT), found(unsettled, LocalDate.of(2022, 7, 1)));
    }
}
