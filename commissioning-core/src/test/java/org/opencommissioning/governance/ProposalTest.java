package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HARROW;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.Fixtures.THREE;
import static org.opencommissioning.governance.Fixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Strength;

class ProposalTest {
    private static Decision decision(Organisation body, Verb verb, Strength strength) {
        return Decision.builder()
                .body(body)
                .verb(verb)
                .subject("pool budgets")
                .day(UncertainDay.on(APRIL_2014))
                .strength(strength)
                .citation(HSJ)
                .build();
    }

    private static Proposal.Builder pool() {
        return Proposal.builder().title("pool budgets").addAllBodies(THREE);
    }

    @Test
    void tellsWhoHasApprovedWhoHasNotAndWhoMayHave() {
        Proposal pool = pool().addDecisions(decision(BRENT, Verb.APPROVED, Strength.STATED))
                .addDecisions(decision(EALING, Verb.APPROVED, Strength.UNDERSTOOD))
                .addDecisions(decision(HARROW, Verb.CONSIDERED, Strength.STATED))
                .allDecisionsKnown(true)
                .build();
        assertEquals(Set.of(BRENT), pool.approvedBy(APRIL_2014));
        assertEquals(Set.of(EALING), pool.notKnownToHaveApprovedBy(APRIL_2014));
        assertEquals(Set.of(HARROW), pool.notApprovedBy(APRIL_2014));
        assertEquals(Set.copyOf(THREE), pool.notApprovedBy(APRIL_2014.minusDays(1)));
        assertEquals(Answer.NO, pool.isComplete(APRIL_2014));
    }

    @Test
    void aBodyThatIsToldNeitherToHaveApprovedNorRejectedMayHaveUnlessAllIsKnown() {
        Proposal pool = pool().addDecisions(decision(BRENT, Verb.APPROVED, Strength.STATED))
                .addDecisions(decision(EALING, Verb.REJECTED, Strength.STATED))
                .addDecisions(decision(HARROW, Verb.CONSIDERED, Strength.STATED))
                .build();
        assertEquals(Set.of(BRENT), pool.approvedBy(APRIL_2014));
        assertEquals(Set.of(EALING), pool.notApprovedBy(APRIL_2014));
        assertEquals(Set.of(HARROW), pool.notKnownToHaveApprovedBy(APRIL_2014));
        assertEquals(Answer.NOT_KNOWN, pool.binds(HARROW, APRIL_2014));
        assertEquals(Answer.NO, pool.isComplete(APRIL_2014));
        // nor of the day before, although of that it is known that Brent had not
        assertEquals(Set.of(BRENT, EALING), pool.notApprovedBy(APRIL_2014.minusDays(1)));
        assertEquals(Set.of(HARROW), pool.notKnownToHaveApprovedBy(APRIL_2014.minusDays(1)));
    }

    @Test
    void aBodyThatIsGoneHasApprovedAndIsBoundNoMore() {
        LocalDate gone = LocalDate.of(2024, 1, 1);
        Proposal pool = Proposal.builder()
                .title("pool budgets")
                .addBodies(BRENT)
                .addDecisions(decision(BRENT, Verb.APPROVED, Strength.STATED))
                .build();
        assertEquals(Answer.YES, pool.binds(BRENT, OCTOBER_2014));
        assertEquals(Answer.NO, pool.binds(BRENT, gone));
        assertEquals(Set.of(BRENT), pool.approvedBy(gone));
        assertEquals(Answer.YES, pool.isComplete(gone));
    }

    @Test
    void neitherChairsNorARecommendationBindABody() {
        Proposal pool = pool().addAllDecisions(Decision.eachOf(
                        THREE,
                        each -> each.verb(Verb.AGREED_BY_CHAIRS)
                                .subject("pool budgets")
                                .day(UncertainDay.on(APRIL_2014))
                                .citation(HSJ)))
                .addAllDecisions(Decision.eachOf(
                        THREE,
                        each -> each.verb(Verb.RECOMMENDED)
                                .taker(Taker.COLLABORATION_BOARD)
                                .subject("pool budgets")
                                .citation(HSJ)))
                .allDecisionsKnown(true)
                .build();
        assertEquals(Set.of(), pool.approvedBy(OCTOBER_2014));
        assertEquals(Set.copyOf(THREE), pool.notApprovedBy(OCTOBER_2014));
    }

    @Test
    void aRejectionBindsNobodyAndUndoesNoApproval() {
        Proposal pool = pool().addDecisions(decision(BRENT, Verb.APPROVED, Strength.STATED))
                .addDecisions(decision(BRENT, Verb.REJECTED, Strength.STATED))
                .addDecisions(decision(EALING, Verb.REJECTED, Strength.STATED))
                .addDecisions(decision(HARROW, Verb.APPLIED, Strength.STATED))
                .allDecisionsKnown(true)
                .build();
        assertEquals(Set.of(BRENT), pool.approvedBy(OCTOBER_2014));
        assertEquals(Set.of(EALING, HARROW), pool.notApprovedBy(OCTOBER_2014));
        assertEquals(Answer.NO, pool.binds(EALING, OCTOBER_2014));
        assertEquals(Answer.NO, pool.binds(HARROW, OCTOBER_2014));
    }

    @Test
    void gov17CommitteesInCommonMayDifferAndEachBindsItsOwnBody() {
        Proposal pool = pool().addAllDecisions(Decision.eachOf(
                        List.of(BRENT, EALING),
                        each -> each.verb(Verb.APPROVED)
                                .taker(Taker.COMMITTEE)
                                .session("committees in common of April 2014")
                                .subject("pool budgets")
                                .day(UncertainDay.on(APRIL_2014))
                                .citation(HSJ)))
                .addDecisions(Decision.builder()
                        .body(HARROW)
                        .verb(Verb.CONSIDERED)
                        .taker(Taker.COMMITTEE)
                        .session("committees in common of April 2014")
                        .subject("pool budgets")
                        .day(UncertainDay.on(APRIL_2014))
                        .citation(HSJ)
                        .build())
                .allDecisionsKnown(true)
                .build();
        assertEquals(Set.of(BRENT, EALING), pool.approvedBy(APRIL_2014));
        assertEquals(Set.of(HARROW), pool.notApprovedBy(APRIL_2014));
    }

    @Test
    void isCompleteWhenEveryBodyHasApprovedAndEveryWordIsGiven() {
        Approval.Builder asked =
                Approval.builder().by(NHS_ENGLAND).subject("details").authority(HSJ);
        Approval given = asked.state(State.GIVEN)
                .day(UncertainDay.on(OCTOBER_2014))
                .citation(HSJ)
                .build();
        Proposal pool = pool().addAllDecisions(THREE.stream()
                        .map(body -> decision(body, Verb.APPROVED, Strength.STATED))
                        .toList())
                .addApprovals(given)
                .build();
        assertEquals(List.of(given), pool.stillNeeded(APRIL_2014));
        assertEquals(Answer.NO, pool.isComplete(APRIL_2014));
        assertEquals(List.of(), pool.stillNeeded(OCTOBER_2014));
        assertEquals(Answer.YES, pool.isComplete(OCTOBER_2014));
    }

    @Test
    void theLatestWordOfABodyOnASubjectCounts() {
        Approval refused = word(State.REFUSED, "2014-05-10");
        Approval given = word(State.GIVEN, "2014-06-10");
        Proposal pool = approved(refused, given);
        assertEquals(Answer.NO, pool.isComplete(LocalDate.of(2014, 6, 9)));
        assertEquals(List.of(refused, given), pool.stillNeeded(LocalDate.of(2014, 6, 9)));
        assertEquals(Answer.YES, pool.isComplete(LocalDate.of(2014, 6, 10)));
        assertEquals(List.of(), pool.stillNeeded(LocalDate.of(2014, 6, 10)));

        Approval later = word(State.REFUSED, "2014-07-10");
        Proposal withdrawn = approved(given, later);
        assertEquals(Answer.YES, withdrawn.isComplete(LocalDate.of(2014, 7, 9)));
        assertEquals(Answer.NO, withdrawn.isComplete(LocalDate.of(2014, 7, 10)));
        assertEquals(List.of(later), withdrawn.stillNeeded(LocalDate.of(2014, 7, 10)));
    }

    @Test
    void whichWordIsTheLatestMayNotBeKnown() {
        Approval given = word(State.GIVEN, "2014-06-10");
        assertEquals(
                Answer.NOT_KNOWN,
                approved(given, word(State.REFUSED, "2014-06-10")).isComplete(OCTOBER_2014));
        assertEquals(
                Answer.NOT_KNOWN,
                approved(given, word(State.REFUSED, "unknown")).isComplete(OCTOBER_2014));
        assertEquals(
                Answer.NO,
                approved(word(State.PENDING, "2014-05-10"), word(State.REFUSED, "2014-06-10"))
                        .isComplete(OCTOBER_2014));
        assertEquals(
                Answer.NO,
                approved(given, word(State.REFUSED, "2014-05-10", "another subject"))
                        .isComplete(OCTOBER_2014));
    }

    private static Approval word(State state, String day) {
        return word(state, day, "details");
    }

    private static Approval word(State state, String day, String subject) {
        return Approval.builder()
                .by(NHS_ENGLAND)
                .subject(subject)
                .authority(HSJ)
                .state(state)
                .day(UncertainDay.parse(day))
                .citation(HSJ)
                .build();
    }

    private static Proposal approved(Approval... words) {
        return pool().addAllDecisions(THREE.stream()
                        .map(body -> decision(body, Verb.APPROVED, Strength.STATED))
                        .toList())
                .addApprovals(words)
                .build();
    }

    @Test
    void whatIsNotKnownToBeGivenIsStillNeeded() {
        Approval asked = Approval.builder()
                .by(NHS_ENGLAND)
                .subject("details")
                .authority(HSJ)
                .build();
        Proposal pool = pool().addAllDecisions(THREE.stream()
                        .map(body -> decision(body, Verb.APPROVED, Strength.STATED))
                        .toList())
                .addApprovals(asked)
                .build();
        assertEquals(List.of(asked), pool.stillNeeded(OCTOBER_2014));
        assertEquals(Answer.NOT_KNOWN, pool.isComplete(OCTOBER_2014));
    }

    @Test
    void isNotAskedAboutABodyThatIsNoneOfIts() {
        Proposal pool =
                Proposal.builder().title("pool budgets").addBodies(BRENT).build();
        assertEquals(
                "Proposal \"pool budgets\": NHS Ealing CCG (07W) is none of its bodies; they are [NHS Brent CCG (07P)]",
                problem(() -> pool.binds(EALING, APRIL_2014)));
    }

    @Test
    void anotherBodyMayAssureItAndNothingElse() {
        pool().addDecisions(decision(NHS_ENGLAND, Verb.ASSURED, Strength.STATED))
                .build();
        assertEquals(
                "Proposal \"pool budgets\": the decision 2014-04-30 NHS England (X24): approved \"pool budgets\" (stated;"
                        + " HSJ) is of none of its bodies; leave it out, or add the body",
                problem(() -> pool().addDecisions(decision(NHS_ENGLAND, Verb.APPROVED, Strength.STATED))
                        .build()));
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Proposal \" \": the title is blank; no body; the decision 2014-04-30 NHS Brent CCG (07P): approved \"pool"
                        + " budgets\" (stated; HSJ) is about something else; decisions on a proposal name its title; the"
                        + " decision 2014-04-30 NHS Brent CCG (07P): approved \"pool budgets\" (stated; HSJ) is of none of its"
                        + " bodies; leave it out, or add the body",
                problem(() -> Proposal.builder()
                        .title(" ")
                        .addDecisions(decision(BRENT, Verb.APPROVED, Strength.STATED))
                        .build()));
    }

    @Test
    void servesStrategies() {
        Proposal.Strategy healthier = Proposal.Strategy.builder()
                .name("Shaping a Healthier Future")
                .addAllBodies(THREE)
                .document(HSJ)
                .build();
        assertEquals(Set.of(healthier), pool().addStrategies(healthier).build().strategies());
        assertEquals("Shaping a Healthier Future", healthier.toString());
        assertEquals(
                "Strategy \"\": the name is blank; no body",
                problem(() -> Proposal.Strategy.builder().name("").document(HSJ).build()));
    }

    @Test
    void printsItsTitleAndBodies() {
        assertEquals("\"pool budgets\" of 3 bodies", pool().build().toString());
        assertEquals(
                "\"pool budgets\" of NHS Brent CCG (07P)",
                Proposal.builder()
                        .title("pool budgets")
                        .addBodies(BRENT)
                        .build()
                        .toString());
    }
}
