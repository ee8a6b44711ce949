package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.ANN;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.BOB;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.appliesOnlyInItsDays;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.found;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.member;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.seat;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.withAll;
import static org.opencommissioning.cocommissioning.CommitteeFixtures.withSome;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.NON_VOTING_ATTENDEE;
import static org.opencommissioning.governance.MemberClass.OTHER;
import static org.opencommissioning.governance.MemberClass.OTHER_EXECUTIVE;
import static org.opencommissioning.governance.MemberClass.PRACTICE_REPRESENTATIVE;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;
import static org.opencommissioning.governance.MemberClass.SECONDARY_CARE_SPECIALIST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.governance.Seat.Role;
import org.opencommissioning.period.UncertainSpan;

/** The rule on who has the more votes in a primary care committee: COC-10. */
class VotesTest {
    @Test
    void coc10LayAndExecutiveVotesOutnumberClinicians() {
        Seat officer = member("Eve", ACCOUNTABLE_OFFICER);
        Seat gil = member("Gil", PRACTICE_REPRESENTATIVE);
        Seat nan = member("Nan", REGISTERED_NURSE);
        Seat sid = member("Sid", SECONDARY_CARE_SPECIALIST);
        assertEquals(List.of(SATISFIED), found("COC-10", withAll(ANN, BOB, officer, gil, nan)));
        assertEquals(
                List.of(
                        "lay members and executives have 3 votes, and GPs and clinicians 3; the former have to be more"),
                found("COC-10", withAll(ANN, BOB, officer, gil, nan, sid)));
        assertEquals(
                List.of("lay members and executives have 1 vote, and GPs and clinicians 1; the former have to be more"),
                found("COC-10", withAll(ANN, gil)));
        assertEquals(
                List.of(
                        "lay members and executives have 0 votes, and GPs and clinicians 0; the former have to be more"),
                found("COC-10", withAll()));
    }

    @Test
    void coc10CountsPeopleWithAVote() {
        Seat gil = member("Gil", PRACTICE_REPRESENTATIVE);
        Seat advises = Seat.builder()
                .person(Person.of("Guy"))
                .addClasses(PRACTICE_REPRESENTATIVE)
                .voting(false)
                .days(UncertainSpan.parse("2015-04-01 to open"))
                .build();
        assertEquals(
                List.of(SATISFIED),
                found(
                        "COC-10",
                        withAll(
                                ANN,
                                member("Fay", CHIEF_FINANCE_OFFICER),
                                gil,
                                advises,
                                member("Hal", NON_VOTING_ATTENDEE))));
        // one person on two seats has one vote
        assertEquals(
                List.of("lay members and executives have 1 vote, and GPs and clinicians 1; the former have to be more"),
                found("COC-10", withAll(ANN, member("Ann", LAY_AUDIT), gil)));
        assertEquals(List.of(SATISFIED), found("COC-10", withAll(ANN, member("Oz", OTHER_EXECUTIVE), gil)));
    }

    @Test
    void coc10LacksTheSeatsAndTheSides() {
        Seat gil = member("Gil", PRACTICE_REPRESENTATIVE);
        String list = "missing: the list of all its seats";
        String side = " is that of a lay member or executive, or of a clinician";
        assertEquals(List.of(list), found("COC-10", withSome(ANN, BOB, gil)));
        assertEquals(List.of(list), found("COC-10", withSome(gil)));
        assertEquals(
                List.of("missing: whether the vote of Dot" + side, "missing: whether the vote of Una" + side),
                found(
                        "COC-10",
                        withAll(
                                ANN,
                                BOB,
                                gil,
                                member("Una", ACCOUNTABLE_OFFICER, REGISTERED_NURSE),
                                member("Dot", OTHER))));
        Seat perhaps = seat("2016-07 to open", "Guy", Role.MEMBER, PRACTICE_REPRESENTATIVE);
        assertEquals(
                List.of("missing: whether Guy (practice representative) sat on it on 2016-07-01"),
                found("COC-10", withAll(ANN, BOB, gil, perhaps)));
        // whether he sat on it makes no difference there
        assertEquals(List.of(SATISFIED), found("COC-10", withAll(ANN, BOB, perhaps)));
    }

    @Test
    void coc10TellsWhatIsCertainWhateverIsNotKnown() {
        Seat gil = member("Gil", PRACTICE_REPRESENTATIVE);
        Seat guy = member("Guy", PRACTICE_REPRESENTATIVE);
        assertEquals(
                List.of("lay members and executives have at most 2 votes, and GPs and clinicians at least 2; the former"
                        + " have to be more"),
                found("COC-10", withAll(ANN, gil, guy, member("Dot", OTHER))));
        assertEquals(
                List.of("lay members and executives have at most 1 vote, and GPs and clinicians at least 1; the former"
                        + " have to be more"),
                found(
                        "COC-10",
                        withAll(ANN, gil, seat("2016-07 to open", "Guy", Role.MEMBER, PRACTICE_REPRESENTATIVE))));
        // of two who may have sat there each counts on one side, whatever the other is
        assertEquals(
                List.of("lay members and executives have at most 1 vote, and GPs and clinicians at least 1; the former"
                        + " have to be more"),
                found(
                        "COC-10",
                        withAll(
                                gil,
                                seat("2016-07 to open", "Fay", Role.MEMBER, LAY_AUDIT),
                                seat("2016-07 to open", "Guy", Role.MEMBER, PRACTICE_REPRESENTATIVE))));
        // Ann may have taken a clinician's seat too
        assertEquals(
                List.of(
                        "missing: whether Ann (registered nurse) sat on it on 2016-07-01",
                        "missing: whether the vote of Ann"
                                + " is that of a lay member or executive, or of a clinician"),
                found("COC-10", withAll(ANN, seat("2016-07 to open", "Ann", Role.MEMBER, REGISTERED_NURSE))));
    }

    /** Found by the law that to know more days takes nothing back. */
    @Test
    void coc10WhoMayHaveSatAsNothingInParticularMayCountOnEitherSide() {
        Seat other = seat("2016-07 to open", "Dot", Role.MEMBER, OTHER);
        Seat nurse = seat("2016-07 to open", "Dot", Role.MEMBER, REGISTERED_NURSE);
        assertEquals(
                List.of(
                        "missing: whether Dot (other member) sat on it on 2016-07-01",
                        "missing: whether Dot (registered nurse) sat on it on 2016-07-01"),
                found("COC-10", withAll(other, nurse)));
        assertEquals(
                List.of("missing: whether the vote of Dot is that of a lay member or executive, or of a clinician"),
                found("COC-10", withAll(member("Dot", OTHER))));
        // on either of her seats she would be a clinician
        assertEquals(
                List.of("lay members and executives have at most 0 votes, and GPs and clinicians at least 0; the former"
                        + " have to be more"),
                found(
                        "COC-10",
                        withAll(nurse, seat("2016-07 to open", "Dot", Role.MEMBER, SECONDARY_CARE_SPECIALIST))));
    }

    @Test
    void coc10AppliesOnlyInItsDays() {
        appliesOnlyInItsDays("COC-10", "2015-04-01", withAll());
    }
}
