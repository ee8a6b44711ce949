package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.Fixtures.THREE;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

class DecisionTest {
    private static final LocalDate MAY = LocalDate.of(2014, 5, 20);

    private static Decision.Builder brent(Verb verb) {
        return of(BRENT, verb);
    }

    private static Decision.Builder of(Ccg body, Verb verb) {
        return Decision.builder()
                .body(body)
                .verb(verb)
                .subject("in-house support")
                .citation(HSJ);
    }

    private static Decision approved(UncertainDay day) {
        return brent(Verb.APPROVED).day(day).taker(Taker.GOVERNING_BODY).build();
    }

    @Test
    void anApprovalBindsFromTheDayItIsGiven() {
        Decision approved = approved(UncertainDay.on(MAY));
        assertEquals(Answer.NO, approved.binds(BRENT, MAY.minusDays(1)));
        assertEquals(Answer.YES, approved.binds(BRENT, MAY));
        assertEquals(Answer.YES, approved.binds(BRENT, OCTOBER_2014));
    }

    @Test
    void anApprovalOfUncertainDayMayOrMayNotBindYet() {
        Decision approved = approved(UncertainDay.in(YearMonth.of(2014, 5)));
        assertEquals(Answer.NO, approved.binds(BRENT, APRIL_2014));
        assertEquals(Answer.NOT_KNOWN, approved.binds(BRENT, MAY));
        assertEquals(Answer.YES, approved.binds(BRENT, LocalDate.of(2014, 5, 31)));
    }

    @Test
    void bindsNoOtherBody() {
        assertEquals(Answer.NO, approved(UncertainDay.on(MAY)).binds(EALING, MAY));
    }

    @ParameterizedTest
    @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnApprovalBinds(Verb verb) {
        assertEquals(Answer.NO, brent(verb).day(UncertainDay.on(MAY)).build().binds(BRENT, MAY));
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTED, YES", "STATED, YES", "UNDERSTOOD, NOT_KNOWN", "FORECAST, NO", "OPINION, NO"})
    void whatIsOnlyUnderstoodOrForecastDoesNotCount(Strength strength, Answer expected) {
        Decision reported = brent(Verb.APPROVED)
                .day(UncertainDay.on(MAY))
                .strength(strength)
                .build();
        assertEquals(expected, reported.isTaken());
        assertEquals(expected, reported.isTakenBy(MAY));
        assertEquals(expected, reported.binds(BRENT, MAY));
        assertEquals(Answer.NO, reported.binds(BRENT, MAY.minusDays(1)));
    }

    @Test
    void aJointCommitteeDecidesForACcgFromOctober2014() {
        Decision.Builder september = brent(Verb.APPROVED).taker(Taker.JOINT_COMMITTEE);
        assertEquals(
                Answer.NO,
                september
                        .day(UncertainDay.on(OCTOBER_2014.minusDays(1)))
                        .build()
                        .binds(BRENT, LocalDate.of(2015, 1, 1)));
        Decision.Builder october = brent(Verb.APPROVED).taker(Taker.JOINT_COMMITTEE);
        assertEquals(
                Answer.YES, october.day(UncertainDay.on(OCTOBER_2014)).build().binds(BRENT, LocalDate.of(2015, 1, 1)));
    }

    @Test
    void nhsEnglandDecidesAfterTheLastCcgsToo() {
        Decision late = Decision.builder()
                .body(NHS_ENGLAND)
                .verb(Verb.APPROVED)
                .subject("in-house support")
                .day(UncertainDay.parse("2022-07-05"))
                .citation(HSJ)
                .build();
        assertEquals(Answer.NO, late.binds(NHS_ENGLAND, LocalDate.of(2022, 7, 4)));
        assertEquals(Answer.YES, late.binds(NHS_ENGLAND, LocalDate.of(2022, 7, 5)));
    }

    @Test
    void bindsABodyWhileItIsThereAndNotByWhatItDidBeforeOrAfter() {
        LocalDate lastDay = LocalDate.of(2022, 6, 30);
        assertEquals(Answer.YES, approved(UncertainDay.on(MAY)).binds(BRENT, lastDay));
        assertEquals(Answer.NO, approved(UncertainDay.on(MAY)).binds(BRENT, lastDay.plusDays(1)));
        assertEquals(Answer.NO, approved(UncertainDay.parse("2010-05-20")).binds(BRENT, MAY));
        assertEquals(
                Answer.NO, approved(UncertainDay.parse("2012-05-20 or earlier")).binds(BRENT, MAY));
        assertEquals(
                Answer.NOT_KNOWN,
                approved(UncertainDay.parse("2013-03-01..2013-05-01")).binds(BRENT, MAY));
        assertEquals(
                Answer.YES,
                approved(UncertainDay.parse("2014-04-30 or earlier")).binds(BRENT, MAY));
    }

    @Test
    void bindsNoCcgAfterTheLastWhateverItsOwnDaysSay() {
        Ccg open = Ccg.builder()
                .code(OdsCode.of("07P"))
                .names(Timeline.always("NHS Brent CCG"))
                .operationalLife(since("2013-04-01"))
                .build();
        Decision decision = of(open, Verb.APPROVED).day(UncertainDay.on(MAY)).build();
        assertEquals(Answer.YES, decision.binds(open, LocalDate.of(2022, 6, 30)));
        assertEquals(Answer.NO, decision.binds(open, LocalDate.of(2022, 7, 1)));
    }

    @Test
    void whoseEndIsNotKnownIsNotKnownToBeBound() {
        Ccg vague = Ccg.builder()
                .code(OdsCode.of("07P"))
                .names(Timeline.always("NHS Brent CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to 2014-05-01..2015-03-31"))
                .build();
        Decision decision =
                of(vague, Verb.APPROVED).day(UncertainDay.on(APRIL_2014)).build();
        assertEquals(Answer.YES, decision.binds(vague, APRIL_2014));
        assertEquals(Answer.NOT_KNOWN, decision.binds(vague, MAY));
        assertEquals(Answer.NO, decision.binds(vague, LocalDate.of(2015, 4, 1)));
    }

    @Test
    void eachOfSeveralBodiesDecidesForItself() {
        List<Decision> decisions = Decision.eachOf(
                THREE,
                each -> each.verb(Verb.APPROVED).subject("in-house support").citation(HSJ));
        assertEquals(3, decisions.size());
        assertEquals(Set.copyOf(THREE), decisions.stream().map(Decision::body).collect(Collectors.toSet()));
    }

    @Test
    void chairsAgreeAndDoNotApprove() {
        assertEquals(Taker.CHAIRS, brent(Verb.AGREED_BY_CHAIRS).build().taker());
        assertEquals(
                "Decision unknown NHS Brent CCG (07P), chairs: approved \"in-house support\" (stated; HSJ): approved by the"
                        + " chairs, which cannot decide for a body; say AGREED_BY_CHAIRS",
                problem(() -> brent(Verb.APPROVED).taker(Taker.CHAIRS).build()));
        assertEquals(
                "Decision unknown NHS Brent CCG (07P): agreed by chairs \"in-house support\" (stated; HSJ): agreed by chairs,"
                        + " and the taker is given as governing body; leave it out",
                problem(() ->
                        brent(Verb.AGREED_BY_CHAIRS).taker(Taker.GOVERNING_BODY).build()));
    }

    @Test
    void aCollaborationBoardRecommends() {
        assertEquals(
                "Decision unknown NHS Brent CCG (07P), collaboration board: approved \"in-house support\" (stated; HSJ):"
                        + " approved by the collaboration board, which cannot decide for a body; say RECOMMENDED",
                problem(() ->
                        brent(Verb.APPROVED).taker(Taker.COLLABORATION_BOARD).build()));
    }

    @Test
    void neitherChairsNorABoardRejectOrApplyForABody() {
        assertEquals(
                "Decision unknown NHS Brent CCG (07P), chairs: rejected \"in-house support\" (stated; HSJ): rejected by the"
                        + " chairs, which cannot decide for a body; leave it out",
                problem(() -> brent(Verb.REJECTED).taker(Taker.CHAIRS).build()));
        assertEquals(
                "Decision unknown NHS Brent CCG (07P), collaboration board: applied for \"in-house support\" (stated; HSJ):"
                        + " applied for by the collaboration board, which cannot decide for a body; leave it out",
                problem(() ->
                        brent(Verb.APPLIED).taker(Taker.COLLABORATION_BOARD).build()));
    }

    @Test
    void theMembersOfABodyDecideForItAndBindNoOther() {
        Decision vote = brent(Verb.APPROVED)
                .taker(Taker.MEMBERS)
                .day(UncertainDay.on(MAY))
                .build();
        assertEquals(Answer.YES, vote.binds(BRENT, MAY));
        assertEquals(Answer.NO, vote.binds(EALING, MAY));
        assertEquals(
                "2014-05-20 NHS Brent CCG (07P), members: approved \"in-house support\" (stated; HSJ)",
                vote.toString());
    }

    @Test
    void prv01ADecisionHasASource() {
        Decision.Builder sourceless =
                Decision.builder().body(BRENT).verb(Verb.APPROVED).subject("in-house support");
        assertEquals(
                "Cannot build Decision, some of required attributes are not set [citation]",
                problem(sourceless::build));
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Decision unknown NHS Brent CCG (07P), chairs: approved \" \" (stated; HSJ): the subject is blank; the"
                        + " session is blank; leave it out; approved by the chairs, which cannot decide for a body; say"
                        + " AGREED_BY_CHAIRS",
                problem(() -> Decision.builder()
                        .body(BRENT)
                        .verb(Verb.APPROVED)
                        .subject(" ")
                        .session("")
                        .taker(Taker.CHAIRS)
                        .citation(HSJ)
                        .build()));
    }

    @Test
    void printsWhoDidWhatWhen() {
        assertEquals(
                "2014-05-20 NHS Brent CCG (07P), governing body: approved \"in-house support\" (stated; HSJ)",
                approved(UncertainDay.on(MAY)).toString());
        assertEquals(
                "unknown NHS Brent CCG (07P): considered \"in-house support\" (stated; HSJ)",
                brent(Verb.CONSIDERED).build().toString());
    }
}
