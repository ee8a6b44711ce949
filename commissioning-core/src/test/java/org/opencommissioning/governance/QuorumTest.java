package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.since;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.period.Answer;

/** What a quorum wants, and what is missing to tell whether there is one. */
class QuorumTest {
    @Test
    void printsAllThatItWants() {
        assertEquals("at least 3", Quorum.of(3).toString());
        assertEquals(
                "at least 4, the chair or deputy chair, at least 1 of (registered nurse), at least 2 of (lay member with audit"
                        + " expertise, lay member with local knowledge, other lay member)",
                Quorum.builder()
                        .least(4)
                        .chairOrDeputy(true)
                        .addPlaces(Quorum.Place.of(1, MemberClass.REGISTERED_NURSE), Quorum.Place.lay(2))
                        .build()
                        .toString());
    }

    @Test
    void aCommitteeMayHaveSeatsThatAreNotListedUnlessItIsSaidThatItHasNone() {
        Committee.Builder committee = Committee.builder()
                .name("primary care committee")
                .kind(Committee.Kind.COMMITTEE)
                .addBodies(BRENT)
                .quorum(Quorum.of(1))
                .days(since("2013-04-01"));
        Meeting.Standing unlisted = standing(committee.build());
        assertEquals(Answer.NOT_KNOWN, unlisted.quorate());
        assertEquals(List.of("the list of all seats"), unlisted.missing());
        Meeting.Standing empty = standing(committee.complete(true).build());
        assertEquals(Answer.NO, empty.quorate());
        assertEquals(List.of("at least 1 with a vote: 0 can count"), empty.shortfalls());
    }

    private static Meeting.Standing standing(Committee committee) {
        return Meeting.builder()
                .committee(committee)
                .day(APRIL_2014)
                .build()
                .standingOn(Matter.concerningNobody("plan"));
    }
}
