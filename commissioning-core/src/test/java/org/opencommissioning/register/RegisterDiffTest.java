package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Evidence;

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
    void tellsBodiesOfOneKindAndCodeApart() {
        Ccg first = SmallRegister.ccg("01A", "2013-04-01 to 2015-03-31");
        Ccg second = SmallRegister.ccg("01A", "2016-04-01 to open");
        Register one = SmallRegister.of(first).successorUnknown(first).build();
        Register two = SmallRegister.of(first, second).successorUnknown(first).build();
        RegisterDiff fewer = RegisterDiff.between(two, one);
        assertFalse(fewer.isEmpty());
        assertEquals(List.of(second), fewer.removed());
        assertEquals(List.of(), fewer.changed());
        RegisterDiff more = RegisterDiff.between(one, two);
        assertEquals(List.of(second), more.added());
        assertEquals(List.of(), more.changed());
    }

    @Test
    void pairsBodiesOfOneKindAndCodeByTheirDays() {
        Ccg first = SmallRegister.ccg("01A", "2013-04-01 to 2015-03-31");
        Ccg second = SmallRegister.ccg("01A", "2016-04-01 to open");
        Ccg secondCorrected = SmallRegister.ccg("01A", "2016-05-01 to open");
        Register two = SmallRegister.of(first, second).successorUnknown(first).build();
        RegisterDiff diff =
                RegisterDiff.between(two, SmallRegister.of(secondCorrected).build());
        assertEquals(List.of(first), diff.removed());
        assertEquals(List.of(secondCorrected), diff.changed());
        Ccg elsewhen = SmallRegister.ccg("01A", "2012-04-01 to 2013-03-31");
        RegisterDiff moved = RegisterDiff.between(
                SmallRegister.of(second).build(),
                SmallRegister.of(elsewhen).successorUnknown(elsewhen).build());
        assertEquals(List.of(elsewhen), moved.changed());
        assertEquals(List.of(), moved.removed());
    }

    private static Register attested(Evidence ofBody, Evidence ofMembership, Evidence ofShare, boolean heirless) {
        Ccg gone = SmallRegister.ccg("05A", "2013-04-01 to 2017-03-31");
        RegisterBuilder builder = SmallRegister.of(TEAM, TWO, gone)
                .add(ONE, ofBody)
                .add(Membership.builder()
                        .child(ONE)
                        .parent(TEAM)
                        .relation(Relation.AREA_TEAM)
                        .days(UNDER_TEAM.days())
                        .evidence(ofMembership)
                        .build())
                .add(SmallRegister.part(
                        ONE,
                        TWO,
                        SuccessionKind.TRANSFER,
                        "2018-04-01",
                        Share.builder()
                                .weighting(Weighting.PRACTICES)
                                .numerator(1)
                                .denominator(2)
                                .evidence(ofShare)
                                .build()));
        return (heirless
                        ? builder.successorUnknown(gone)
                        : builder.add(SmallRegister.whole(gone, TWO, SuccessionKind.MERGER, "2017-04-01")))
                .build();
    }

    @Test
    void countsOtherEvidenceAsAChange() {
        Evidence other = Evidence.assumed("otherwise");
        Evidence same = SmallRegister.EVIDENCE;
        Register before = attested(same, same, same, true);
        assertEquals(
                List.of(ONE),
                RegisterDiff.between(before, attested(other, same, same, true)).changed());
        RegisterDiff ofMembership = RegisterDiff.between(before, attested(same, other, same, true));
        assertEquals(
                "From edition small to small: bodies 0 added, 0 removed, 0 changed;"
                        + " successions 0 added, 0 removed; memberships 1 added, 1 removed",
                ofMembership.toString());
        RegisterDiff ofShare = RegisterDiff.between(before, attested(same, same, other, true));
        assertEquals(
                "From edition small to small: bodies 0 added, 0 removed, 0 changed;"
                        + " successions 1 added, 1 removed; memberships 0 added, 0 removed",
                ofShare.toString());
        assertFalse(ofShare.isEmpty());
        assertTrue(
                RegisterDiff.between(before, attested(same, same, same, true)).isEmpty());
    }

    @Test
    void countsAnUnknownSuccessorAsAChange() {
        Evidence same = SmallRegister.EVIDENCE;
        RegisterDiff diff = RegisterDiff.between(attested(same, same, same, true), attested(same, same, same, false));
        assertEquals("[NHS 05A CCG (05A)]", diff.changed().toString());
    }

    @Test
    void countsOtherEvidenceForAGssCodeAsAChange(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Path codes = folder.resolve("gss_codes.csv");
        Files.writeString(
                codes,
                Files.readString(codes)
                        .replace("E40000003,2013-04-01,,chd,stated", "E40000003,2013-04-01,,chd,inferred"));
        RegisterDiff diff = RegisterDiff.between(Register.read(EditionFixtures.good()), Register.read(folder));
        assertEquals("[London (Y56)]", diff.changed().toString());
    }

    @Test
    void doesNotComparePractices() {
        Register more = small().toBuilder()
                .add(SmallRegister.practice("E87001", 4, "2013-04-01 to open"), SmallRegister.EVIDENCE)
                .build();
        assertTrue(RegisterDiff.between(small(), more).isEmpty());
    }

    @Test
    void isEmptyBetweenARegisterAndItself() {
        assertTrue(RegisterDiff.between(small(), small()).isEmpty());
        assertTrue(
                RegisterDiff.between(Register.standard(), Register.standard()).isEmpty());
    }
}
