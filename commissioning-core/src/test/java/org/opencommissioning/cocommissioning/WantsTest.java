package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.AREA_TEAM;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EIGHT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.HARROW;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NAME;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.committeeOf;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposal;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.signed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.word;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

/** What an arrangement still needs, as far as is known: {@link CoCommissioningArrangement#stillWantedOn}. */
class WantsTest {
    private static final String BOTH = "each of the 2 CCGs";
    private static final String APPROVAL = "the approval of NHS England (X24)";
    private static final String COMMITTEES = "a committee for " + BOTH;

    private static List<String> wanted(CoCommissioningArrangement.Builder arrangement) {
        return arrangement.build().stillWantedOn(day("2015-04-01"));
    }

    /** A joint arrangement that Brent and Ealing approved, with words of others. */
    private static CoCommissioningArrangement.Builder joint(Approval... words) {
        return proposed(JOINT).proposal(proposal("2015-01").addApprovals(words).build());
    }

    private static Approval given(String day) {
        return word(NHS_ENGLAND, NAME, State.GIVEN).day(UncertainDay.parse(day)).build();
    }

    @Test
    void whatIsOnlyExploredWantsNearlyEverything() {
        CoCommissioningArrangement explored = CoCommissioningArrangement.builder()
                .name(NAME)
                .addAllCcgs(EIGHT)
                .nhsEngland(NHS_ENGLAND)
                .addSteps(step(Status.EXPLORING, "2014-04-30 or earlier"))
                .build();
        String eight = "each of the 8 CCGs";
        assertEquals(
                List.of(
                        "a choice of the model",
                        "if joint or delegated, the approval of " + eight,
                        "if joint or delegated, " + APPROVAL,
                        "if joint or delegated, a committee for " + eight,
                        "if delegated, an agreement signed by " + eight),
                explored.stillWantedOn(APRIL_2014));
    }

    @Test
    void severalOfThemAreNamed() {
        List<String> wanted = proposed(JOINT)
                .addCcgs(HARROW)
                .addCommittees(committeeOf(BRENT, "2015-04-01 to open"))
                .build()
                .stillWantedOn(day("2015-04-01"));
        assertTrue(
                wanted.contains("a committee for 2 CCGs: NHS Ealing CCG (07W), NHS Harrow CCG (08E)"),
                wanted::toString);
    }

    @Test
    void greaterInvolvementWantsNothing() {
        assertEquals(List.of(), wanted(proposed(GREATER_INVOLVEMENT)));
    }

    @Test
    void whatIsOverWantsNothing() {
        CoCommissioningArrangement.Builder givenUp = proposed(JOINT).addSteps(step(Status.WITHDRAWN, "2015-04-01"));
        assertEquals(List.of(), wanted(givenUp));
        assertFalse(givenUp.build().stillWantedOn(day("2015-03-31")).isEmpty());
        assertEquals(List.of(), wanted(proposed(JOINT).term(UncertainSpan.parse("2014-04-01 to 2015-03-31"))));
        assertFalse(wanted(proposed(JOINT).term(UncertainSpan.parse("2014-04-01 to 2015-04-01")))
                .isEmpty());
        // it may go on
        assertFalse(wanted(proposed(JOINT).term(UncertainSpan.parse("2014-04-01 to 2015-03-31 or later")))
                .isEmpty());
    }

    @Test
    void aDelegationThatIsSignedAndApprovedWantsNothing() {
        assertEquals(List.of(), delegated().stillWantedOn(day("2015-04-01")));
        assertEquals(
                List.of(
                        "the approval of NHS Ealing CCG (07W)",
                        "a committee for " + BOTH,
                        "an agreement signed by NHS Ealing CCG (07W)"),
                delegated().stillWantedOn(day("2015-03-26")));
    }

    @Test
    void onlyWhoIsNotKnownToHaveItIsNamed() {
        assertEquals(
                List.of("a committee for NHS Ealing CCG (07W)", "an agreement signed by NHS Ealing CCG (07W)"),
                wanted(inForce(DELEGATED)
                        .proposal(proposal("2015-01").build())
                        .addAgreements(signed(BRENT, "2015-04-01"))
                        .addCommittees(committeeOf(BRENT, "2015-04-01 to open"))));
        assertEquals(
                List.of(COMMITTEES, "an agreement signed by " + BOTH),
                wanted(inForce(DELEGATED)
                        .proposal(proposal("2015-01").build())
                        .addAgreements(signed(BRENT, "2015-04"))
                        .addCommittees(committeeOf(BRENT, "2015-04 to open"))));
    }

    @Test
    void anApprovalOfACcgCountsFromItsDay() {
        CoCommissioningArrangement arrangement =
                inForce(JOINT).proposal(proposal("2015-04-02").build()).build();
        assertEquals(List.of("the approval of " + BOTH, COMMITTEES), arrangement.stillWantedOn(day("2015-04-01")));
        assertEquals(List.of(COMMITTEES), arrangement.stillWantedOn(day("2015-04-02")));
    }

    @Test
    void nhsEnglandApprovesByAStepOrByItsWord() {
        assertEquals(List.of(APPROVAL, COMMITTEES), wanted(joint()));
        assertEquals(List.of(COMMITTEES), wanted(joint().addSteps(step(Status.APPROVED, "2015-04-01"))));
        assertEquals(List.of(APPROVAL, COMMITTEES), wanted(joint().addSteps(step(Status.APPROVED, "2015-04"))));
        assertEquals(
                List.of(APPROVAL, COMMITTEES),
                wanted(joint().addSteps(step(Status.APPROVED, "2015-02-18").as(Strength.UNDERSTOOD))));
        assertEquals(List.of(COMMITTEES), wanted(joint(given("2015-04-01"))));
        assertEquals(
                List.of(COMMITTEES),
                wanted(joint(word(AREA_TEAM, NAME, State.GIVEN)
                        .day(UncertainDay.parse("2015-04-01"))
                        .build())));
    }

    @Test
    void itsOutstandingWordIsToldWithWhatBecameOfIt() {
        String word = "the approval by NHS England (X24) of \"" + NAME + "\"";
        assertEquals(List.of(word + ", given on 2015-04-02", COMMITTEES), wanted(joint(given("2015-04-02"))));
        assertEquals(
                List.of(word + ", pending", COMMITTEES),
                wanted(joint(word(NHS_ENGLAND, NAME, State.PENDING).build())));
        assertEquals(
                List.of(word, COMMITTEES),
                wanted(joint(word(NHS_ENGLAND, NAME, State.NOT_KNOWN).build())));
        // once, however often it is recorded
        assertEquals(
                List.of(word, COMMITTEES),
                wanted(joint(
                        word(NHS_ENGLAND, NAME, State.NOT_KNOWN).build(),
                        word(NHS_ENGLAND, NAME, State.NOT_KNOWN)
                                .strength(Strength.UNDERSTOOD)
                                .build())));
    }

    @Test
    void itsWordOnSomethingElseIsAskedForAndApprovesNothing() {
        Approval caseAsked = word(AREA_TEAM, "business case", State.PENDING).build();
        assertEquals(
                List.of(
                        "the approval by London Area Team (Q71) of \"business case\", pending",
                        APPROVAL + " of the arrangement itself",
                        COMMITTEES),
                wanted(joint(caseAsked)));
        Approval caseGiven = word(NHS_ENGLAND, "business case", State.GIVEN)
                .day(UncertainDay.parse("2015-02"))
                .build();
        assertEquals(List.of(APPROVAL, COMMITTEES), wanted(joint(caseGiven)));
    }

    @Test
    void aRefusalThatIsFollowedByAnApprovalIsForgotten() {
        Approval refused = word(NHS_ENGLAND, NAME, State.REFUSED)
                .day(UncertainDay.parse("2015-02-18"))
                .build();
        assertEquals(List.of(COMMITTEES), wanted(joint(refused, given("2015-03-18"))));
        assertEquals(
                List.of("the approval by NHS England (X24) of \"" + NAME + "\", refused on 2015-02-18", COMMITTEES),
                wanted(joint(refused, given("2015-01-18"))));
    }

    @Test
    void aCcgThatIsNoneOfTheBodiesOfTheProposalMayHaveApproved() {
        assertEquals(
                List.of("the approval of " + BOTH, COMMITTEES),
                wanted(unsaid().model(JOINT)
                        .addSteps(step(Status.APPROVED, "2015-02-18"))
                        .proposal(Proposal.builder()
                                .title(NAME)
                                .addBodies(EIGHT.get(2))
                                .build())));
    }
}
