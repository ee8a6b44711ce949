package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.register.SmallRegister.BESIDE;
import static org.opencommissioning.register.SmallRegister.BOTH;
import static org.opencommissioning.register.SmallRegister.ONE;
import static org.opencommissioning.register.SmallRegister.SURGERY;
import static org.opencommissioning.register.SmallRegister.TEAM;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Practice;

class RegisterBuilderTest {
    @Test
    void refusesARegisterWithoutAnEdition() {
        assertRefused(
                "RegisterBuilder: no edition; edition(…) says which data this is",
                () -> Register.builder().build());
    }

    @Test
    void acceptsOneWithoutFacts() {
        Register empty = SmallRegister.builder().build();
        assertEquals(List.of(), empty.bodies());
        assertEquals(
                "Register of 0 bodies, edition small, bodies from 2013-04-01 to 2019-12-31, practices to 2019-12-31",
                empty.toString());
    }

    @Test
    void refusesTwoBodiesWithOneCodeOnADay() {
        assertRefused(
                "01A of NHS 01A CCG is also the code of NHS 01A CCG (2013-04-01 to 2017-03-31);"
                        + " a code names at most one body per day",
                () -> SmallRegister.of(ONE, SmallRegister.ccg("01A", "2017-03-31 to open"))
                        .successorUnknown(ONE)
                        .build());
    }

    @Test
    void refusesAMembershipOutsideTheLifeOfABody() {
        assertRefused(
                "Membership 04A in Q71 (area team) 2013-04-01..2015-04-01: Area Team Q71 (Q71) existed from"
                        + " 2013-04-01 to 2015-03-31, but the membership is of 2013-04-01..2015-04-01",
                () -> SmallRegister.of(BESIDE, TEAM)
                        .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-04-01"))
                        .build());
        assertRefused(
                "Membership 03A in Q71 (area team) 2015-03-31..2015-03-31: NHS 03A CCG (03A) existed from"
                        + " 2017-04-01 to open, but the membership is of 2015-03-31..2015-03-31",
                () -> SmallRegister.of(BOTH, TEAM)
                        .add(SmallRegister.member(BOTH, TEAM, Relation.AREA_TEAM, "2015-03-31..2015-03-31"))
                        .build());
    }

    @Test
    void refusesTwoMembershipsOfOneRelationOnADay() {
        GroupingArea other = SmallRegister.areaTeam("Q62", "2013-04-01 to open");
        assertRefused(
                "Membership 04A in Q62 (area team) 2015-03-31..: it overlaps the membership of Q71 on"
                        + " 2013-04-01..2015-03-31; a body has one area team per day",
                () -> SmallRegister.of(BESIDE, TEAM, other)
                        .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                        .add(SmallRegister.member(BESIDE, other, Relation.AREA_TEAM, "2015-03-31.."))
                        .build());
    }

    @Test
    void acceptsTwoMembershipsOfDifferentRelationsOnADay() {
        GroupingArea other = SmallRegister.areaTeam("Q62", "2013-04-01 to open");
        Register register = SmallRegister.of(BESIDE, TEAM, other)
                .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM_ONS, "2013-04-01..2015-03-31"))
                .add(SmallRegister.member(BESIDE, other, Relation.AREA_TEAM, "2013-04-01.."))
                .build();
        assertEquals(2, register.memberships().size());
    }

    @Test
    void refusesASuccessorThatIsNotOpenOnTheDay() {
        assertRefused(
                "Succession 01A to 03A on 2017-03-31 (merger, whole): NHS 03A CCG (03A) is not open on 2017-03-31:"
                        + " it existed from 2017-04-01 to open",
                () -> SmallRegister.of(ONE, BOTH)
                        .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-03-31"))
                        .build());
    }

    @Test
    void refusesAPredecessorThatHadClosedBeforeTheEve() {
        assertRefused(
                "Succession 01A to 03A on 2018-04-01 (merger, whole): NHS 01A CCG (01A) was not open on 2018-03-31,"
                        + " the day before: it existed from 2013-04-01 to 2017-03-31",
                () -> SmallRegister.of(ONE, BOTH)
                        .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2018-04-01"))
                        .build());
    }

    @Test
    void refusesAPredecessorThatIsStillOpen() {
        assertRefused(
                "Succession 04A to 03A on 2017-04-01 (merger, whole): NHS 04A CCG (04A) is still open on 2017-04-01;"
                        + " only a transfer leaves its predecessor open",
                () -> SmallRegister.of(BESIDE, BOTH)
                        .add(SmallRegister.whole(BESIDE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                        .build());
    }

    @Test
    void refusesAWholeFlowBesideAnother() {
        assertRefused(
                "Succession 01A to 03A on 2017-04-01 (merger, whole): it cannot be,"
                        + " since more than one flow leaves 01A that day",
                () -> SmallRegister.of(ONE, BOTH, BESIDE)
                        .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                        .add(SmallRegister.part(ONE, BESIDE, SuccessionKind.TRANSFER, "2017-04-01"))
                        .build());
    }

    @Test
    void refusesSharesThatDoNotAddToOne() {
        assertRefused(
                "Share 1/2 by practices makes the shares of 01A add to 9/10, expected 1",
                () -> split(share(1, 2), share(2, 5)));
        assertRefused(
                "Share 1/2 by practices makes the shares of 01A add to 11/10, expected 1",
                () -> split(share(1, 2), share(3, 5)));
        assertRefused(
                "Share 1/10 by practices makes the shares of 01A add to 3/10, expected 1",
                () -> split(share(1, 10), share(2, 10)));
        assertRefused(
                "Share 6/10 by practices makes the shares of 01A add to 7/5, expected 1",
                () -> split(share(6, 10), share(8, 10)));
    }

    @Test
    void refusesAShareGivenForSomeOfTheFlowsOnly() {
        assertRefused(
                "Share 1/1 by practices is given for 1 of the 2 flows from 01A on 2017-04-01; give it for all or none",
                () -> split(share(1, 1)));
    }

    @Test
    void acceptsSharesThatAddToOneAndNoShares() {
        assertEquals(2, split(share(1, 3), share(2, 3)).successions().size());
        assertEquals(2, split(share(1, 3), share(4, 6)).successions().size());
        assertEquals(2, split().successions().size());
    }

    private static Share share(long numerator, long denominator) {
        return SmallRegister.share(Weighting.PRACTICES, numerator, denominator);
    }

    private static Register split(Share... shares) {
        Share[] first = shares.length > 0 ? new Share[] {shares[0]} : new Share[0];
        Share[] second = shares.length > 1 ? new Share[] {shares[1]} : new Share[0];
        return SmallRegister.of(ONE, BOTH, BESIDE)
                .add(SmallRegister.part(ONE, BOTH, SuccessionKind.SPLIT, "2017-04-01", first))
                .add(SmallRegister.part(ONE, BESIDE, SuccessionKind.SPLIT, "2017-04-01", second))
                .build();
    }

    @Test
    void leavesTheRemainderOfATransferWithItsPredecessor() {
        Register register = SmallRegister.of(BESIDE, BOTH)
                .add(SmallRegister.part(BESIDE, BOTH, SuccessionKind.TRANSFER, "2018-04-01", share(1, 10)))
                .build();
        assertEquals(
                "[04A to 03A on 2018-04-01 (transfer, 1/10 by practices)]",
                register.successions().toString());
        assertRefused(
                "Share 6/10 by practices makes the shares of 04A add to 6/5, expected at most 1, as the remainder stays",
                () -> {
                    Ccg third = SmallRegister.ccg("05A", "2013-04-01 to open");
                    SmallRegister.of(BESIDE, BOTH, third)
                            .add(SmallRegister.part(BESIDE, BOTH, SuccessionKind.TRANSFER, "2018-04-01", share(6, 10)))
                            .add(SmallRegister.part(BESIDE, third, SuccessionKind.TRANSFER, "2018-04-01", share(6, 10)))
                            .build();
                });
    }

    @Test
    void refusesACycle() {
        Ccg other = SmallRegister.ccg("05A", "2013-04-01 to open");
        assertRefused(
                "Succession 05A to 04A on 2018-04-01 (transfer, share unknown): NHS 04A CCG (04A)"
                        + " closes a cycle of successions: [04A, 05A]",
                () -> SmallRegister.of(BESIDE, other)
                        .add(SmallRegister.part(BESIDE, other, SuccessionKind.TRANSFER, "2017-04-01"))
                        .add(SmallRegister.part(other, BESIDE, SuccessionKind.TRANSFER, "2018-04-01"))
                        .build());
    }

    @Test
    void refusesACommissionerThatEndsWithoutAWordOnWhatBecameOfIt() {
        assertRefused(
                "NHS 01A CCG (01A) ends without a succession;" + " give one, or mark its successor as unknown",
                () -> SmallRegister.of(ONE).build());
        assertTrue(SmallRegister.of(ONE).successorUnknown(ONE).build().isSuccessorUnknown(ONE));
        Register endedWithoutAWord = SmallRegister.of(TEAM).build();
        assertFalse(endedWithoutAWord.isSuccessorUnknown(TEAM));
    }

    @Test
    void refusesAnUnknownSuccessorBesideAKnownOne() {
        assertRefused(
                "An unknown successor is marked for NHS 01A CCG (01A), but a succession is held",
                () -> SmallRegister.of(ONE, BOTH)
                        .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                        .successorUnknown(ONE)
                        .build());
    }

    @Test
    void refusesAPracticeWithTwoCommissionersOnADay() {
        assertRefused(
                "Membership of practice E87001: overlaps the membership in 04A on 2013-04-01..2017-04-01;"
                        + " a practice has one commissioner per day",
                () -> SmallRegister.of(BESIDE, BOTH, SURGERY)
                        .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01..2017-04-01"))
                        .add(SmallRegister.member(SURGERY, BOTH, Relation.COMMISSIONER, "2017-04-01.."))
                        .build());
    }

    @Test
    void refusesAPracticeMembershipOutsideTheLifeOfEither() {
        assertRefused(
                "Membership of practice E87001: 03A existed from 2017-04-01 to open,"
                        + " but the membership is of 2017-03-31..",
                () -> SmallRegister.of(BOTH, SURGERY)
                        .add(SmallRegister.member(SURGERY, BOTH, Relation.COMMISSIONER, "2017-03-31.."))
                        .build());
        Practice closed = SmallRegister.practice("E87001", 4, "2010-04-01 to 2018-03-31");
        assertRefused(
                "Membership of practice E87001: existed from 2010-04-01 to 2018-03-31,"
                        + " but the membership is of 2017-04-01..",
                () -> SmallRegister.of(BOTH, closed)
                        .add(SmallRegister.member(closed, BOTH, Relation.COMMISSIONER, "2017-04-01.."))
                        .build());
    }

    @Test
    void holdsMembershipsOfPracticesToTheirPossibleLifeAsThoseOfBodies() {
        GroupingArea fading = SmallRegister.areaTeam("Q62", "2013-04-01 to unknown");
        Practice closing = SmallRegister.practice("E87001", 4, "unknown to 2016-03-31 or later");
        Register register = SmallRegister.of(BESIDE, fading, closing)
                .add(SmallRegister.member(BESIDE, fading, Relation.AREA_TEAM, "2013-04-01.."))
                .add(SmallRegister.member(closing, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                .build();
        LocalDate day = LocalDate.of(2018, 4, 1);
        assertEquals(BESIDE, register.asOf(day).practices().commissionerOf(closing.code()));
        Practice closed = SmallRegister.practice("E87001", 4, "2010-04-01 to 2016-03-31 or earlier");
        assertRefused(
                "Membership of practice E87001: existed from 2010-04-01 to 2016-03-31 or earlier,"
                        + " but the membership is of 2013-04-01..",
                () -> SmallRegister.of(BESIDE, closed)
                        .add(SmallRegister.member(closed, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesTwoPracticesOfOneCode() {
        assertRefused(
                "Practice E87001 is given twice: setting 4, 2010-04-01 to open, and setting 3, 2010-04-01 to open",
                () -> SmallRegister.of(SURGERY, SmallRegister.practice("E87001", 3, "2010-04-01 to open"))
                        .build());
    }
}
