package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;

class RegisterDiffTest {
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to open");
    private static final Ccg ONE_CLOSED = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2017-04-01 to open");
    private static final Organisation TEAM = SmallRegister.areaTeam("Q71", "2013-04-01 to open");
    private static final Membership UNDER_TEAM =
            SmallRegister.member(ONE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31");
    private static final Succession MERGER = SmallRegister.whole(ONE_CLOSED, TWO, SuccessionKind.MERGER, "2017-04-01");

    private static Register small() {
        return SmallRegister.builder()
                .add(ONE, SmallRegister.EVIDENCE)
                .add(TEAM, SmallRegister.EVIDENCE)
                .add(UNDER_TEAM)
                .build();
    }

    private static Register later() {
        return Register.builder()
                .edition(SmallRegister.edition("later"))
                .add(ONE_CLOSED, SmallRegister.EVIDENCE)
                .add(TWO, SmallRegister.EVIDENCE)
                .add(MERGER)
                .build();
    }

    @Test
    void tellsWhatALaterEditionSaysOtherwise() {
        RegisterDiff diff = RegisterDiff.between(small(), later());
        assertEquals(List.of(TWO), diff.added());
        assertEquals(List.of(TEAM), diff.removed());
        assertEquals(List.of(ONE_CLOSED), diff.changed());
        assertEquals(List.of(MERGER), diff.addedSuccessions());
        assertEquals(List.of(), diff.removedSuccessions());
        assertEquals(List.of(), diff.addedMemberships());
        assertEquals(List.of(UNDER_TEAM), diff.removedMemberships());
        assertFalse(diff.isEmpty());
        assertEquals(
                "From edition small to later: bodies 1 added, 1 removed, 1 changed;"
                        + " successions 1 added, 0 removed; memberships 0 added, 1 removed",
                diff.toString());
    }

    @Test
    void tellsTheSameTheOtherWayRound() {
        RegisterDiff diff = RegisterDiff.between(later(), small());
        assertEquals(List.of(TEAM), diff.added());
        assertEquals(List.of(TWO), diff.removed());
        assertEquals(List.of(ONE), diff.changed());
        assertEquals(List.of(MERGER), diff.removedSuccessions());
        assertEquals(List.of(UNDER_TEAM), diff.addedMemberships());
    }

    @Test
    void countsACorrectedNameAsAChangeOfTheBodyAlone() {
        Ccg renamed = Ccg.builder()
                .code(ONE.code())
                .names(Timeline.always("NHS First CCG"))
                .operationalLife(ONE.operationalLife())
                .build();
        Register corrected = Register.builder()
                .edition(SmallRegister.edition("later"))
                .add(renamed, SmallRegister.EVIDENCE)
                .add(TEAM, SmallRegister.EVIDENCE)
                .add(SmallRegister.member(renamed, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                .build();
        assertEquals(
                "From edition small to later: bodies 0 added, 0 removed, 1 changed;"
                        + " successions 0 added, 0 removed; memberships 0 added, 0 removed",
                RegisterDiff.between(small(), corrected).toString());
    }

    @Test
    void isEmptyBetweenARegisterAndItself() {
        assertTrue(RegisterDiff.between(small(), small()).isEmpty());
        assertTrue(
                RegisterDiff.between(Register.standard(), Register.standard()).isEmpty());
    }
}
