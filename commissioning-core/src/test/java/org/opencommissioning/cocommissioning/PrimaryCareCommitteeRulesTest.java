package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
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
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.OTHER;
import static org.opencommissioning.governance.MemberClass.OTHER_LAY;
import static org.opencommissioning.governance.MemberClass.PRACTICE_REPRESENTATIVE;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitation;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.governance.Seat.Role;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;

/** The rules on how a primary care committee is made up and meets: COC-09 and COC-11 to COC-13. */
class PrimaryCareCommitteeRulesTest {
    @Test
    void coc09ChairAndViceChairAreLay() {
        assertEquals(List.of(SATISFIED), found("COC-09", withAll(ANN, BOB)));
        assertEquals(List.of(SATISFIED), found("COC-09", withSome(ANN, BOB)));
        assertEquals(
                List.of(
                        "its chair, Gil, sits as practice representative; appoint a lay member",
                        "its vice-chair, Eve, sits as accountable officer and registered nurse; appoint a lay member"),
                found(
                        "COC-09",
                        withSome(
                                seat("Gil", Role.CHAIR, PRACTICE_REPRESENTATIVE),
                                seat("Eve", Role.DEPUTY_CHAIR, ACCOUNTABLE_OFFICER, REGISTERED_NURSE))));
        assertEquals(
                List.of("it has no chair; appoint a lay member", "it has no vice-chair; appoint a lay member"),
                found("COC-09", withAll(member("Ann", LAY_LOCAL))));
    }

    private static PrimaryCareCommittee.Builder ofSeveral(Committee.Kind kind, Organisation... bodies) {
        return PrimaryCareCommittee.builder()
                .committee(Committee.builder()
                        .name("primary care committee")
                        .kind(kind)
                        .addBodies(bodies)
                        .days(UncertainSpan.parse("unknown to open"))
                        .build());
    }

    /** Of one with NHS England no source says that guidance asks it. */
    @Test
    void nothingIsAskedOfACommitteeWithNhsEngland() {
        for (Committee.Kind kind : List.of(Committee.Kind.JOINT_COMMITTEE, Committee.Kind.IN_COMMON)) {
            for (String id : List.of("COC-09", "COC-10", "COC-11", "COC-12", "COC-13")) {
                assertEquals(
                        List.of("missing: whether it existed on 2016-07-01"),
                        found(id, ofSeveral(kind, BRENT, EALING)));
                assertEquals(List.of(SATISFIED), found(id, ofSeveral(kind, BRENT, EALING, NHS_ENGLAND)));
            }
        }
    }

    @Test
    void coc09WhoIsLayAndAClinicianOrAnExecutiveIsOneOfThemOnly() {
        assertEquals(
                List.of(
                        "missing: whether its chair, Gil, is lay, who sits as other lay member and practice representative",
                        "missing: whether its vice-chair, Eve, is lay, who sits as accountable officer and lay member with"
                                + " audit expertise"),
                found(
                        "COC-09",
                        withAll(
                                seat("Gil", Role.CHAIR, OTHER_LAY, PRACTICE_REPRESENTATIVE),
                                seat("Eve", Role.DEPUTY_CHAIR, LAY_AUDIT, ACCOUNTABLE_OFFICER))));
        assertEquals(
                List.of(
                        "missing: whether Gil (other lay member, practice representative, chair) sat on it on 2016-07-31"),
                found(
                        "COC-09",
                        withAll(
                                ANN,
                                seat("2015-04-01 to 2016-07", "Gil", Role.CHAIR, OTHER_LAY, PRACTICE_REPRESENTATIVE),
                                BOB),
                        "2016-07-31"));
        assertEquals(
                List.of(SATISFIED),
                found("COC-09", withAll(seat("Ann", Role.CHAIR, LAY_AUDIT, LAY_LOCAL, OTHER), BOB)));
    }

    @Test
    void coc09LacksWhoTheChairWas() {
        assertEquals(
                List.of("missing: who its chair was on 2016-07-01", "missing: who its vice-chair was on 2016-07-01"),
                found("COC-09", withSome()));
        Seat perhapsAnn = seat("2016-07 to open", "Ann", Role.CHAIR, LAY_LOCAL);
        assertEquals(
                List.of("missing: whether Ann (lay member with local knowledge, chair) sat on it on 2016-07-01"),
                found("COC-09", withAll(perhapsAnn, BOB)));
        Seat perhapsGil = seat("2015-04-01 to 2016-07", "Gil", Role.CHAIR, PRACTICE_REPRESENTATIVE);
        assertEquals(
                List.of("missing: whether Gil (practice representative, chair) sat on it on 2016-07-31"),
                found("COC-09", withAll(ANN, perhapsGil, BOB), "2016-07-31"));
        // of two lay chairs it does not matter who it was
        assertEquals(
                List.of(SATISFIED),
                found("COC-09", withAll(ANN, seat("2016-07 to open", "Amy", Role.CHAIR, LAY_AUDIT), BOB)));
    }

    @Test
    void coc09AppliesOnlyInItsDays() {
        appliesOnlyInItsDays("COC-09", "2015-04-01", withAll());
    }

    private static PrimaryCareCommittee.Builder inviting(Invitation healthwatch, Invitation board) {
        return withAll()
                .putInvitation(Invitee.HEALTHWATCH, healthwatch)
                .putInvitation(Invitee.HEALTH_AND_WELLBEING_BOARD, board);
    }

    @Test
    void coc11HealthwatchAndTheBoardAreInvitedWithoutAVote() {
        assertEquals(List.of(SATISFIED), found("COC-11", inviting(Invitation.WITHOUT_VOTE, Invitation.WITHOUT_VOTE)));
        assertEquals(
                List.of(
                        "Healthwatch is not invited; it has to be, without a vote",
                        "the health and wellbeing board is invited with a vote; it has to be without one"),
                found("COC-11", inviting(Invitation.NOT_INVITED, Invitation.WITH_VOTE)));
        // the local medical committee may be invited or not
        assertEquals(
                List.of(SATISFIED),
                found(
                        "COC-11",
                        inviting(Invitation.WITHOUT_VOTE, Invitation.WITHOUT_VOTE)
                                .putInvitation(Invitee.LOCAL_MEDICAL_COMMITTEE, Invitation.NOT_INVITED)));
    }

    @Test
    void coc11LacksWhetherTheyAreInvited() {
        assertEquals(
                List.of(
                        "missing: whether Healthwatch is invited",
                        "missing: whether the health and wellbeing board is invited"),
                found("COC-11", withAll()));
        appliesOnlyInItsDays("COC-11", "2015-04-01", withAll());
    }

    @Test
    void coc12TheAuditChairDoesNotChairIt() {
        assertEquals(List.of(SATISFIED), found("COC-12", withAll(ANN).addAuditChairs(Person.of("Amy"))));
        assertEquals(List.of(SATISFIED), found("COC-12", withSome(ANN).addAuditChairs(Person.of("Amy"))));
        assertEquals(List.of(SATISFIED), found("COC-12", withAll(BOB).addAuditChairs(Person.of("Bob"))));
        assertEquals(
                List.of("Ann chairs it and an audit committee; somebody else has to chair it"),
                found("COC-12", withAll(ANN).addAllAuditChairs(Set.of(Person.of("Ann"), Person.of("Amy")))));
    }

    @Test
    void coc12LacksEitherChair() {
        assertEquals(List.of("missing: who chairs the audit committee"), found("COC-12", withAll(ANN)));
        assertEquals(
                List.of("missing: who its chair was on 2016-07-01"),
                found("COC-12", withSome(BOB).addAuditChairs(Person.of("Amy"))));
        Seat perhaps = seat("2016-07 to open", "Amy", Role.CHAIR, LAY_AUDIT);
        assertEquals(
                List.of("missing: whether Amy (lay member with audit expertise, chair) sat on it on 2016-07-01"),
                found("COC-12", withAll(ANN, perhaps).addAuditChairs(Person.of("Amy"))));
        assertEquals(List.of(SATISFIED), found("COC-12", withAll(ANN, perhaps).addAuditChairs(Person.of("Bob"))));
        appliesOnlyInItsDays("COC-12", "2016-06-28", withAll(ANN).addAuditChairs(Person.of("Ann")));
    }

    @Test
    void coc13MeetsInPublicAndPublishesItsMinutes() {
        assertEquals(
                List.of(SATISFIED),
                found("COC-13", withAll().meetsInPublic(Answer.YES).publishesMinutes(Answer.YES)));
        assertEquals(
                List.of("it does not meet in public; it has to", "it does not publish its minutes; it has to"),
                found("COC-13", withAll().meetsInPublic(Answer.NO).publishesMinutes(Answer.NO)));
        assertEquals(
                List.of("missing: whether it meets in public", "missing: whether it publishes its minutes"),
                found("COC-13", withAll()));
        appliesOnlyInItsDays(
                "COC-13", "2015-04-01", withAll().meetsInPublic(Answer.NO).publishesMinutes(Answer.NO));
    }
}
