package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Meeting.Standing;
import org.opencommissioning.period.Answer;

/** Who may vote, and whether enough are there, never gets better by an interest more or a member less. */
class MeetingProperties {
    private static final List<Answer> WORST_FIRST = List.of(Answer.NO, Answer.NOT_KNOWN, Answer.YES);

    @Property
    void anotherInterestAddsNoEligibleVoter(
            @ForAll("meetings") Meeting meeting,
            @ForAll("matters") Matter matter,
            @ForAll("interests") Interest other) {
        List<Interest> more = new ArrayList<>(meeting.interests());
        more.add(other);
        Standing before = meeting.standingOn(matter);
        Standing after = with(meeting, meeting.present(), more).standingOn(matter);
        assertTrue(before.eligibleVoters().containsAll(after.eligibleVoters()));
        assertTrue(possible(before).containsAll(possible(after)));
        assertNoBetter(before, after);
    }

    @Property
    void aMemberLessMakesNoMeetingQuorate(@ForAll("meetings") Meeting meeting, @ForAll("matters") Matter matter) {
        Standing before = meeting.standingOn(matter);
        for (Person person : meeting.present()) {
            Set<Person> fewer = new HashSet<>(meeting.present());
            fewer.remove(person);
            assertNoBetter(before, with(meeting, fewer, meeting.interests()).standingOn(matter));
        }
    }

    @Property
    void aSeatLessMakesNoMeetingQuorate(
            @ForAll("bodies") GoverningBody body,
            @ForAll("meetings") Meeting meeting,
            @ForAll("matters") Matter matter) {
        Assume.that(!body.seats().isEmpty());
        List<Seat> fewer = body.seats().subList(1, body.seats().size());
        GoverningBody smaller = GoverningBody.builder()
                .of(body.of())
                .addAllSeats(fewer)
                .complete(body.complete())
                .quorum(body.quorum())
                .build();
        Set<Person> remaining = new HashSet<>();
        fewer.forEach(seat -> remaining.add(seat.person()));
        // the practice of the seat that goes was a reason to exclude its holder, who may hold another
        Assume.that(!remaining.contains(body.seats().get(0).person()));
        assertNoBetter(
                at(meeting, body).standingOn(matter), at(meeting, smaller).standingOn(matter));
    }

    private static void assertNoBetter(Standing before, Standing after) {
        assertTrue(
                WORST_FIRST.indexOf(after.quorate()) <= WORST_FIRST.indexOf(before.quorate()),
                () -> before + " became " + after);
    }

    @Property
    void whoIsExcludedNeitherVotesNorCounts(@ForAll("meetings") Meeting meeting, @ForAll("matters") Matter matter) {
        Standing standing = meeting.standingOn(matter);
        assertEquals(Set.of(), Sets.intersection(standing.excluded().keySet(), possible(standing)));
        assertEquals(Set.of(), Sets.intersection(standing.eligibleVoters(), standing.notKnownToBeEligible()));
        assertTrue(meeting.present().containsAll(standing.eligibleVoters()));
        assertTrue(Sets.intersection(meeting.absent(), possible(standing)).isEmpty());
    }

    @Property
    void coc18AMemberNeverVotesOnTheMembersOwnPractice(@ForAll("meetings") Meeting meeting) {
        List<Seat> seats = meeting.governingBody()
                .map(body -> body.on(meeting.day()))
                .or(() -> meeting.committee().map(committee -> committee.on(meeting.day())))
                .orElseThrow();
        for (Seat seat : seats) {
            if (seat.voting() && seat.practice().isPresent()) {
                Standing standing = meeting.standingOn(
                        Matter.of("payment", Party.of(seat.practice().get())));
                assertTrue(standing.excluded().containsKey(seat.person()));
                assertTrue(!possible(standing).contains(seat.person()));
            }
        }
    }

    @Property
    void saysWhatIsMissingExactlyWhereItIsNotKnown(
            @ForAll("meetings") Meeting meeting, @ForAll("matters") Matter matter) {
        Standing standing = meeting.standingOn(matter);
        assertEquals(standing.quorate() == Answer.NOT_KNOWN, !standing.missing().isEmpty());
        assertEquals(standing.quorate() == Answer.NO, !standing.shortfalls().isEmpty());
    }

    @Property
    void learningWhoWasThereNeverOverturnsACertainAnswer(
            @ForAll("meetings") Meeting meeting, @ForAll("matters") Matter matter, @ForAll("people") Person person) {
        Set<Person> others = Sets.difference(meeting.present(), Set.of(person));
        Set<Person> away = Sets.difference(meeting.absent(), Set.of(person));
        Meeting notKnown = with(meeting, others, away, meeting.interests());
        Meeting there = with(meeting, Sets.union(others, Set.of(person)), away, meeting.interests());
        Answer before = notKnown.standingOn(matter).quorate();
        Answer ifThere = there.standingOn(matter).quorate();
        assertTrue(before == Answer.NOT_KNOWN || before == ifThere, before + " became " + ifThere);
    }

    private static Set<Person> possible(Standing standing) {
        return Sets.union(standing.eligibleVoters(), standing.notKnownToBeEligible());
    }

    private static Meeting with(Meeting meeting, Set<Person> present, List<Interest> interests) {
        return with(meeting, present, Sets.difference(meeting.absent(), present), interests);
    }

    private static Meeting with(Meeting meeting, Set<Person> present, Set<Person> absent, List<Interest> interests) {
        return Meeting.builder()
                .governingBody(meeting.governingBody())
                .committee(meeting.committee())
                .day(meeting.day())
                .addAllPresent(present)
                .addAllAbsent(absent)
                .addAllDeclarers(meeting.declarers())
                .addAllInterests(interests)
                .build();
    }

    private static Meeting at(Meeting meeting, GoverningBody body) {
        return Meeting.builder()
                .governingBody(body)
                .day(meeting.day())
                .addAllPresent(meeting.present())
                .addAllAbsent(meeting.absent())
                .addAllDeclarers(meeting.declarers())
                .addAllInterests(meeting.interests())
                .build();
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return GovernanceArbitraries.meetings();
    }

    @Provide
    Arbitrary<GoverningBody> bodies() {
        return GovernanceArbitraries.governingBodies();
    }

    @Provide
    Arbitrary<Matter> matters() {
        return GovernanceArbitraries.matters();
    }

    @Provide
    Arbitrary<Interest> interests() {
        return GovernanceArbitraries.interests();
    }

    @Provide
    Arbitrary<Person> people() {
        return GovernanceArbitraries.people();
    }
}
