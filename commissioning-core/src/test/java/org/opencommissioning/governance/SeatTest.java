package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import org.junit.jupiter.api.Test;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

class SeatTest {
    private static final Person ANN = Person.of("Ann Ayre");

    private static Seat.Builder seat(MemberClass... classes) {
        return Seat.builder().person(ANN).addClasses(classes).days(since("2013-04-01"));
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        Seat nurse = seat(MemberClass.REGISTERED_NURSE).build();
        assertEquals(Answer.NOT_KNOWN, nurse.linkedToProvider());
        assertEquals(Answer.NOT_KNOWN, nurse.qualifiedAccountant());
        assertEquals(UncertainDay.unknown(), nurse.consultantUntil());
        assertEquals(Seat.Role.MEMBER, nurse.role());
    }

    @Test
    void everybodyVotesButAttendees() {
        assertTrue(seat(MemberClass.REGISTERED_NURSE).build().voting());
        assertFalse(seat(MemberClass.REGISTERED_NURSE).voting(false).build().voting());
        assertFalse(seat(MemberClass.NON_VOTING_ATTENDEE).build().voting());
    }

    @Test
    void threeClassesAreLay() {
        assertTrue(seat(MemberClass.OTHER_LAY, MemberClass.OTHER).build().isLay());
        assertFalse(seat(MemberClass.OTHER).build().isLay());
        assertTrue(seat(MemberClass.OTHER).build().isOf(MemberClass.OTHER));
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Seat of Ann Ayre: no class; MemberClass.OTHER is for a member of no other class",
                problem(() -> seat().build()));
        assertEquals(
                "Seat of Ann Ayre: a non-voting attendee with a vote; a non-voting attendee who is a member too: other"
                        + " member, non-voting attendee; a non-voting attendee as chair",
                problem(() -> seat(MemberClass.OTHER, MemberClass.NON_VOTING_ATTENDEE)
                        .voting(true)
                        .role(Seat.Role.CHAIR)
                        .build()));
    }

    @Test
    void printsThePersonAndAsWhat() {
        assertEquals(
                "Ann Ayre (registered nurse)",
                seat(MemberClass.REGISTERED_NURSE).build().toString());
        assertEquals(
                "Ann Ayre (other lay member, deputy chair)",
                seat(MemberClass.OTHER_LAY).role(Seat.Role.DEPUTY_CHAIR).build().toString());
    }
}
