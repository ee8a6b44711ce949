package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.PRACTICE;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Whose interests a matter touches, with a vote or without. */
class ConflictsTest {
    private static final Person GP = Person.of("GP");
    private static final Person GUEST = Person.of("Guest");
    private static final Party CARE = Party.named("Care Ltd");
    private static final Seat GP_SEAT = seat(GP, MemberClass.PRACTICE_REPRESENTATIVE);
    private static final Seat GUEST_SEAT = seat(GUEST, MemberClass.NON_VOTING_ATTENDEE);

    private static Seat seat(Person person, MemberClass memberClass) {
        return Seat.builder()
                .person(person)
                .addClasses(memberClass)
                .days(since("2013-04-01"))
                .practice(PRACTICE)
                .build();
    }

    private static Interest inCareLtd(String days) {
        return Interest.builder()
                .person(GP)
                .kind(Interest.Kind.INDIRECT)
                .in(CARE)
                .days(UncertainSpan.parse(days))
                .declaredOn(UncertainDay.unknown())
                .build();
    }

    private static Meeting.Builder meeting(Seat... seats) {
        return Meeting.builder()
                .committee(Committee.builder()
                        .name("primary care committee")
                        .kind(Committee.Kind.COMMITTEE)
                        .addBodies(BRENT)
                        .addSeats(seats)
                        .complete(true)
                        .quorum(Quorum.of(1))
                        .days(since("2013-04-01"))
                        .build())
                .day(LocalDate.of(2015, 6, 1));
    }

    private static Map<Interest, Answer> conflicts(String days, Matter matter) {
        return meeting(GP_SEAT, GUEST_SEAT)
                .addInterests(inCareLtd(days))
                .build()
                .conflictsOn(matter);
    }

    @Test
    void whoHasNoVoteHasInterestsToo() {
        assertEquals(
                Map.of(
                        Interest.ofMember(GP, PRACTICE, since("2013-04-01")), Answer.YES,
                        Interest.ofMember(GUEST, PRACTICE, since("2013-04-01")), Answer.YES),
                conflicts("2015-01-01 to open", Matter.of("payment", Party.of(PRACTICE))));
    }

    @Test
    void interestsThatAreOverOrElsewhereAreLeftOut() {
        Matter contract = Matter.of("contract", CARE);
        assertEquals(Map.of(inCareLtd("2015-01-01 to open"), Answer.YES), conflicts("2015-01-01 to open", contract));
        assertEquals(Map.of(), conflicts("2015-01-01 to 2015-05-31", contract));
        assertEquals(Map.of(), conflicts("2015-01-01 to open", Matter.of("contract", Party.named("Other Ltd"))));
        assertEquals(Map.of(), conflicts("2015-01-01 to open", Matter.concerningNobody("plan")));
    }

    @Test
    void whatMayBeAnInterestInTheMatterIsNotKnownToBeOne() {
        assertEquals(
                Map.of(inCareLtd("2015-06 to open"), Answer.NOT_KNOWN),
                conflicts("2015-06 to open", Matter.of("contract", CARE)));
        assertEquals(
                List.of(Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN),
                List.copyOf(conflicts("2015-01-01 to open", Matter.of("nobody said of whom"))
                        .values()));
    }

    @Test
    void theInterestOfASeatWithoutAVoteExcludesItsHolderFromAnother() {
        Seat plain = Seat.builder()
                .person(GUEST)
                .addClasses(MemberClass.OTHER)
                .days(since("2013-04-01"))
                .build();
        assertEquals(
                Set.of(GUEST),
                meeting(plain, GUEST_SEAT)
                        .addPresent(GUEST)
                        .addDeclarers(GUEST)
                        .build()
                        .standingOn(Matter.of("payment", Party.of(PRACTICE)))
                        .excluded()
                        .keySet());
    }
}
