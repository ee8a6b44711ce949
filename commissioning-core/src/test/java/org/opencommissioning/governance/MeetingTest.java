package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.PRACTICE;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Meeting.Standing;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

class MeetingTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
    private static final Person LAY = Person.of("Lay");
    private static final Person OFFICER = Person.of("Officer");
    private static final Person GP = Person.of("GP");
    private static final Person GUEST = Person.of("Guest");
    private static final Seat GP_SEAT =
            seat(GP, MemberClass.PRACTICE_REPRESENTATIVE).practice(PRACTICE).build();
    private static final GoverningBody BODY = GoverningBody.builder()
            .of(BRENT)
            .addSeats(
                    seat(LAY, MemberClass.LAY_AUDIT).role(Seat.Role.CHAIR).build(),
                    seat(OFFICER, MemberClass.ACCOUNTABLE_OFFICER).build(),
                    GP_SEAT,
                    seat(GUEST, MemberClass.NON_VOTING_ATTENDEE).build())
            .complete(true)
            .quorum(Quorum.of(2))
            .build();
    private static final Party CARE = Party.named("Care Ltd");
    private static final Matter PLAN = Matter.concerningNobody("plan");
    private static final Matter PAYMENT = Matter.of("payment to a practice", Party.of(PRACTICE), CARE);

    private static Seat.Builder seat(Person person, MemberClass memberClass) {
        return Seat.builder().person(person).addClasses(memberClass).days(since("2013-04-01"));
    }

    private static Meeting.Builder meeting(GoverningBody body) {
        return Meeting.builder().governingBody(body).day(DAY);
    }

    private static Meeting.Builder everybodyThere() {
        return meeting(BODY).addPresent(LAY, OFFICER, GP, GUEST).addDeclarers(LAY, OFFICER, GP);
    }

    private static Interest interest(Person person, String days) {
        return Interest.builder()
                .person(person)
                .kind(Interest.Kind.FINANCIAL)
                .in(CARE)
                .days(UncertainSpan.parse(days))
                .declaredOn(UncertainDay.unknown())
                .build();
    }

    private static GoverningBody wanting(Quorum quorum) {
        return GoverningBody.builder()
                .of(BRENT)
                .addAllSeats(BODY.seats())
                .complete(true)
                .quorum(quorum)
                .build();
    }

    @Test
    void everybodyWithAVoteMayVoteOnWhatConcernsNobody() {
        Standing standing = meeting(BODY).addPresent(LAY, OFFICER, GP).build().standingOn(PLAN);
        assertEquals(Set.of(LAY, OFFICER, GP), standing.eligibleVoters());
        assertEquals(Answer.YES, standing.quorate());
        assertEquals("plan: 3 may vote, 0 may be allowed to, 0 excluded; quorate", standing.toString());
    }

    @Test
    void whereNobodySaidWhomItConcernsConflictsAreNotKnown() {
        Matter unsaid = Matter.of("local enhanced services");
        Standing standing = everybodyThere()
                .addInterests(interest(LAY, "2015-01-01 to open"))
                .build()
                .standingOn(unsaid);
        assertEquals(Set.of(OFFICER), standing.eligibleVoters());
        assertEquals(Set.of(LAY, GP), standing.notKnownToBeEligible());
        assertEquals(Answer.NOT_KNOWN, standing.quorate());
        assertEquals(List.of("whom the matter concerns"), standing.missing());
        assertEquals(Map.of(), standing.excluded());
        assertEquals(
                Set.of(LAY, OFFICER, GP),
                everybodyThere()
                        .build()
                        .standingOn(Matter.concerningNobody("local enhanced services"))
                        .eligibleVoters());
    }

    @Test
    void anInterestInTheNameOfABodyMayBeOneInTheBody() {
        Interest byName = Interest.builder()
                .person(LAY)
                .kind(Interest.Kind.FINANCIAL)
                .in(Party.named(PRACTICE.name()))
                .days(since("2015-01-01"))
                .declaredOn(UncertainDay.unknown())
                .build();
        Standing standing = everybodyThere().addInterests(byName).build().standingOn(PAYMENT);
        assertEquals(Set.of(LAY), standing.notKnownToBeEligible());
        assertEquals(List.of("whether Lay has an interest in the matter"), standing.missing());
    }

    @Test
    void aMemberOfAPracticeIsExcludedUndeclared() {
        Standing standing = everybodyThere().build().standingOn(PAYMENT);
        assertEquals(Map.of(GP, List.of(Interest.ofMember(GP, PRACTICE, GP_SEAT.days()))), standing.excluded());
        assertEquals(Set.of(LAY, OFFICER), standing.eligibleVoters());
        assertEquals(Answer.YES, standing.quorate());
    }

    @Test
    void whoIsExcludedNeitherVotesNorCounts() {
        Interest declared = interest(LAY, "2015-01-01 to open");
        Standing standing = everybodyThere().addInterests(declared).build().standingOn(PAYMENT);
        assertEquals(List.of(declared), standing.excluded().get(LAY));
        assertEquals(Set.of(OFFICER), standing.eligibleVoters());
        assertEquals(Answer.NO, standing.quorate());
        assertEquals(List.of("at least 2 with a vote: 1 can count"), standing.shortfalls());
        assertEquals(
                "payment to a practice: 1 may vote, 0 may be allowed to, 2 excluded; not quorate: at least 2 with a vote: 1"
                        + " can count",
                standing.toString());
    }

    @Test
    void anInterestThatIsOverOrElsewhereExcludesNobody() {
        assertEquals(
                Set.of(LAY, OFFICER),
                everybodyThere()
                        .addInterests(interest(LAY, "2014-01-01 to 2015-05-31"))
                        .build()
                        .standingOn(PAYMENT)
                        .eligibleVoters());
        assertEquals(
                Set.of(LAY, OFFICER, GP),
                everybodyThere()
                        .addInterests(interest(LAY, "2015-01-01 to open"))
                        .build()
                        .standingOn(Matter.of("other", Party.named("Other Ltd")))
                        .eligibleVoters());
    }

    @Test
    void whereNobodySaidWhoWasThereItIsNotKnownWhetherItIsQuorate() {
        Standing standing = meeting(BODY).addPresent(LAY).addAbsent(GP).build().standingOn(PLAN);
        assertEquals(Set.of(LAY), standing.eligibleVoters());
        assertEquals(Set.of(OFFICER), standing.notKnownToBeEligible());
        assertEquals(Answer.NOT_KNOWN, standing.quorate());
        assertEquals(List.of("whether Officer was there"), standing.missing());
        assertEquals(
                "plan: 1 may vote, 1 may be allowed to, 0 excluded; not known to be quorate for want of whether Officer was"
                        + " there",
                standing.toString());
    }

    @Test
    void whoseInterestsAreNotKnownIsNotKnownToBeEligible() {
        Standing standing = meeting(BODY)
                .addPresent(LAY, OFFICER, GP)
                .addDeclarers(OFFICER)
                .build()
                .standingOn(PAYMENT);
        assertEquals(Set.of(OFFICER), standing.eligibleVoters());
        assertEquals(Set.of(LAY), standing.notKnownToBeEligible());
        assertEquals(List.of("whether Lay has an interest in the matter"), standing.missing());
    }

    @Test
    void anInterestOfUncertainDaysLeavesItOpen() {
        Standing standing = everybodyThere()
                .addInterests(interest(LAY, "2014-01-01 to unknown"))
                .build()
                .standingOn(PAYMENT);
        assertEquals(Set.of(LAY), standing.notKnownToBeEligible());
        assertEquals(Answer.NOT_KNOWN, standing.quorate());
    }

    @Test
    void enoughCertainVotersMakeItQuorateWhateverElseIsNotKnown() {
        Standing standing = meeting(BODY).addPresent(LAY, OFFICER).build().standingOn(PLAN);
        assertEquals(Answer.YES, standing.quorate());
        assertEquals(List.of(), standing.missing());
    }

    @Test
    void aQuorumCanWantClassesAndTheChair() {
        GoverningBody body = wanting(Quorum.builder()
                .least(1)
                .chairOrDeputy(true)
                .addPlaces(
                        Quorum.Place.lay(1),
                        Quorum.Place.of(1, MemberClass.REGISTERED_NURSE, MemberClass.SECONDARY_CARE_SPECIALIST))
                .build());
        assertEquals(
                List.of("at least 1 of (registered nurse, secondary care specialist): 0 can count"),
                meeting(body).addPresent(LAY).build().standingOn(PLAN).shortfalls());
        assertEquals(
                List.of(
                        "at least 1 of (chair, deputy chair): 0 can count",
                        "at least 1 of (lay member with audit expertise, lay member with local knowledge, other lay member):"
                                + " 0 can count",
                        "at least 1 of (registered nurse, secondary care specialist): 0 can count"),
                meeting(body)
                        .addPresent(GP)
                        .addAbsent(LAY)
                        .build()
                        .standingOn(PLAN)
                        .shortfalls());
    }

    @Test
    void withoutAQuorumOrAllSeatsItIsNotKnown() {
        GoverningBody unlisted = GoverningBody.builder()
                .of(BRENT)
                .addSeats(GP_SEAT)
                .quorum(Quorum.of(2))
                .build();
        assertEquals(
                List.of("the list of all seats"),
                meeting(unlisted).addPresent(GP).build().standingOn(PLAN).missing());
        GoverningBody free = GoverningBody.builder().of(BRENT).complete(true).build();
        assertEquals(
                List.of("the quorum of meeting of governing body of NHS Brent CCG (07P) on 2015-06-01"),
                meeting(free).build().standingOn(PLAN).missing());
    }

    @Test
    void aSeatOfUncertainDaysMayCount() {
        Committee committee = Committee.builder()
                .name("primary care committee")
                .kind(Committee.Kind.COMMITTEE)
                .addBodies(BRENT)
                .addSeats(Seat.builder()
                        .person(LAY)
                        .addClasses(MemberClass.LAY_AUDIT)
                        .days(UncertainSpan.parse("2015-04-01 to unknown"))
                        .build())
                .complete(true)
                .quorum(Quorum.of(1))
                .days(since("2015-04-01"))
                .build();
        Meeting meeting =
                Meeting.builder().committee(committee).day(DAY).addPresent(LAY).build();
        assertEquals(
                List.of("whether Lay held the seat"), meeting.standingOn(PLAN).missing());
        assertEquals(
                "meeting of primary care committee (committee of NHS Brent CCG (07P)) on 2015-06-01",
                meeting.toString());
    }

    @Test
    void onePersonInTwoSeatsCountsOnce() {
        GoverningBody body = GoverningBody.builder()
                .of(BRENT)
                .addSeats(
                        seat(LAY, MemberClass.LAY_AUDIT).build(),
                        seat(LAY, MemberClass.LAY_LOCAL).build())
                .complete(true)
                .quorum(Quorum.of(2))
                .build();
        assertEquals(
                Answer.NO,
                meeting(body).addPresent(LAY).build().standingOn(PLAN).quorate());
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Meeting on 2015-06-01: of nobody; expected a governing body or a committee; [Lay] given as present and as"
                        + " absent",
                problem(() -> Meeting.builder()
                        .day(DAY)
                        .addPresent(LAY, GP)
                        .addAbsent(LAY)
                        .build()));
        assertEquals("Matter \" \": the title is blank", problem(() -> Matter.of(" ")));
        assertEquals("Quorum at least 0: a quorum of 0; expected at least 1", problem(() -> Quorum.of(0)));
        assertEquals(
                "Place at least 0 of (): a place for 0; expected at least 1; no class",
                problem(() -> Quorum.Place.of(0)));
    }
}
