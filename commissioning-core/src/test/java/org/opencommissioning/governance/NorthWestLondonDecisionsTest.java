package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.SATISFIED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/** How the eight CCGs of north west London decided in spring 2014, as two newspaper articles tell it. */
class NorthWestLondonDecisionsTest {
    private static final LocalDate END_OF_APRIL = LocalDate.of(2014, 4, 30);
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 30);
    private static final Landscape SPRING = Register.standard().asOf(END_OF_APRIL);
    private static final List<Ccg> EIGHT =
            SPRING.ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    private static final Citation FIRST =
            Citation.of(Source.of(SourceKind.PRESS, "HSJ, Eight CCGs plan to bring commissioning support in-house"));
    private static final Citation SECOND =
            Citation.of(Source.of(SourceKind.PRESS, "HSJ, North west London CCGs to bring services in-house"));
    private static final String SUPPORT = "bring commissioning support in-house";
    private static final String POOL = "pool budgets";
    /** The article counts two schemes and says plainly only of pooling that it is one of them. */
    private static final String OTHER_SCHEME = "the other of the two schemes approved that week";

    private static final String PRIMARY_CARE = "commission primary care with NHS England";
    private static final String WEEK = "the week before the report of spring 2014";
    private static final UncertainDay BEFORE_MAY = UncertainDay.onOrBefore(END_OF_APRIL);
    private static final UncertainDay MAY = UncertainDay.in(YearMonth.of(2014, 5));

    private static final NationalBody NHS_ENGLAND =
            SPRING.all(NationalBody.class).get(0);

    private static List<Decision> each(Verb verb, String subject, UncertainDay day, Citation citation) {
        return Decision.eachOf(
                EIGHT, decision -> decision.verb(verb).subject(subject).day(day).citation(citation));
    }

    /** That the CCGs approved it is stated; who did so for each of them is not. */
    private static List<Decision> approvedInSession(String subject) {
        return Decision.eachOf(
                EIGHT,
                decision -> decision.verb(Verb.APPROVED)
                        .subject(subject)
                        .day(BEFORE_MAY)
                        .session(WEEK)
                        .citation(FIRST));
    }

    private static Proposal.Builder proposal(String title) {
        return Proposal.builder().title(title).addAllBodies(EIGHT);
    }

    @Test
    void consideringInAprilBindsNobodyAndEightApprovalsInMayBindEight() {
        Proposal support = proposal(SUPPORT)
                .addAllDecisions(each(Verb.CONSIDERED, SUPPORT, BEFORE_MAY, FIRST))
                .addAllDecisions(each(Verb.APPROVED, SUPPORT, MAY, SECOND))
                .build();
        assertEquals(Set.copyOf(EIGHT), support.notApprovedBy(END_OF_APRIL));
        assertEquals(Set.copyOf(EIGHT), support.notKnownToHaveApprovedBy(LocalDate.of(2014, 5, 15)));
        assertEquals(Set.copyOf(EIGHT), support.approvedBy(SUMMER));
        assertEquals(List.of(SATISFIED), Found.by("GOV-19", GovernanceRules.proposals(), support, SPRING, SUMMER));
    }

    @Test
    void theAreaTeamHadToAgreeTheBusinessCaseAndWhetherItDidIsNotKnown() {
        Citation letter = Citation.of(
                Source.of(SourceKind.DOCUMENT, "NHS England, letter on taking back commissioning support"),
                UncertainDay.parse("2013-10-18"));
        Approval agreement = Approval.builder()
                .by(SPRING.named(GroupingArea.class, "London Area Team"))
                .subject("business case")
                .authority(letter)
                .build();
        Proposal support = proposal(SUPPORT)
                .addAllDecisions(each(Verb.APPROVED, SUPPORT, MAY, SECOND))
                .addApprovals(agreement)
                .build();
        assertEquals(List.of(agreement), support.stillNeeded(SUMMER));
        assertEquals(Answer.NOT_KNOWN, support.isComplete(SUMMER));
    }

    @Test
    void whatTheNewspaperUnderstoodInAprilWasNoDecision() {
        Proposal support = proposal(SUPPORT)
                .addAllDecisions(Decision.eachOf(
                        EIGHT,
                        decision -> decision.verb(Verb.APPROVED)
                                .subject(SUPPORT)
                                .day(BEFORE_MAY)
                                .strength(Strength.UNDERSTOOD)
                                .citation(FIRST)))
                .build();
        assertEquals(Set.of(), support.approvedBy(END_OF_APRIL));
    }

    @Test
    void twoFurtherSchemesOfTheSameWeekAreProposalsOfTheirOwn() {
        List<Decision> all = Stream.concat(approvedInSession(POOL).stream(), approvedInSession(OTHER_SCHEME).stream())
                .toList();
        assertTrue(all.stream().allMatch(decision -> decision.taker() == Taker.NOT_SAID));
        Map<String, List<Decision>> bySubject = all.stream()
                .filter(decision -> decision.session().filter(WEEK::equals).isPresent())
                .collect(Collectors.groupingBy(Decision::subject));
        assertEquals(Set.of(POOL, OTHER_SCHEME), bySubject.keySet());
        assertEquals(8, bySubject.get(POOL).size());
        Proposal pool = proposal(POOL).addAllDecisions(approvedInSession(POOL)).build();
        assertEquals(Set.copyOf(EIGHT), pool.approvedBy(END_OF_APRIL));
    }

    @Test
    void chairsAgreedOn35MillionWhichIsNoApprovalOfTheBodies() {
        Approval details = Approval.builder()
                .by(NHS_ENGLAND)
                .subject("details of the move of £35m")
                .authority(FIRST)
                .state(State.PENDING)
                .day(BEFORE_MAY)
                .citation(FIRST)
                .build();
        String move = "move £35m to Harrow and Hillingdon";
        Proposal transfer = proposal(move)
                .addAllDecisions(each(Verb.AGREED_BY_CHAIRS, move, BEFORE_MAY, FIRST))
                .addApprovals(details)
                .build();
        assertEquals(Set.of(), transfer.approvedBy(SUMMER));
        assertEquals(Set.copyOf(EIGHT), transfer.notKnownToHaveApprovedBy(SUMMER));
        assertEquals(List.of(details), transfer.stillNeeded(SUMMER));
        assertFalse(transfer.isComplete(SUMMER).isYes());
    }

    @Test
    void theCollaborationBoardCouldBindNoneOfTheEight() {
        Committee board = Committee.builder()
                .name("collaboration board of the eight")
                .kind(Kind.COLLABORATION_BOARD)
                .addAllBodies(EIGHT)
                .days(UncertainSpan.parse("unknown to unknown"))
                .build();
        for (Organisation body : EIGHT) {
            assertEquals(Answer.NO, board.powerFor(body, END_OF_APRIL).answer());
            assertEquals(
                    Answer.NO, board.powerFor(body, LocalDate.of(2018, 12, 1)).answer());
        }
    }

    @Test
    void primaryCareWaitsForNhsEnglandAndServesAStrategy() {
        Proposal.Strategy healthier = Proposal.Strategy.builder()
                .name("Shaping a Healthier Future")
                .addAllBodies(EIGHT)
                .document(FIRST)
                .build();
        // "are examining … the possibility": that anybody considered or approved it is said nowhere
        Proposal primaryCare = proposal(PRIMARY_CARE)
                .addApprovals(Approval.builder()
                        .by(NHS_ENGLAND)
                        .subject("assurance of the proposal")
                        .authority(FIRST)
                        .state(State.PENDING)
                        .day(UncertainDay.on(END_OF_APRIL))
                        .build())
                .addStrategies(healthier)
                .build();
        assertEquals(Set.of(), primaryCare.approvedBy(SUMMER));
        assertEquals(Set.copyOf(EIGHT), primaryCare.notKnownToHaveApprovedBy(SUMMER));
        assertFalse(primaryCare.isComplete(SUMMER).isYes());
        assertEquals(primaryCare.approvals(), primaryCare.stillNeeded(SUMMER));
        assertTrue(primaryCare.strategies().contains(healthier));
    }
}
