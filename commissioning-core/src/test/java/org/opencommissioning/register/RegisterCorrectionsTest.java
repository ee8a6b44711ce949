package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/** What somebody found out later, added to a register that does not know it. */
class RegisterCorrectionsTest {
    private static final Register STANDARD = Register.standard();
    private static final Evidence FOUND = Evidence.assumed("found out later");
    private static final Csu SOUTH_LONDON = csu("0AX");
    private static final Csu SOUTH_EAST = csu("0DC");
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to unknown");
    private static final Ccg ONE_CLOSED = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2013-04-01 to open");
    private static final GroupingArea TEAM = SmallRegister.areaTeam("Q71", "2013-04-01 to 2015-03-31");
    private static final Practice SURGERY = SmallRegister.practice("E87001", 4, "2010-04-01 to open");

    private static Csu csu(String code) {
        return (Csu) STANDARD.bodies(OdsCode.of(code)).get(0);
    }

    private static Register small() {
        return SmallRegister.of(ONE, TWO, TEAM, SURGERY)
                .successorUnknown(ONE)
                .add(SmallRegister.member(ONE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                .add(SmallRegister.part(ONE, TWO, SuccessionKind.TRANSFER, "2014-04-01"))
                .add(SmallRegister.member(SURGERY, ONE, Relation.COMMISSIONER, "2013-04-01..2017-03-31"))
                .add(SmallRegister.member(SURGERY, TWO, Relation.COMMISSIONER, "2017-04-01.."))
                .build();
    }

    // a succession found

    @Test
    void takesASuccessionForABodyOfWhichNoneWasKnown() {
        Register more = STANDARD.toBuilder()
                .add(SmallRegister.whole(SOUTH_LONDON, SOUTH_EAST, SuccessionKind.MERGER, "2014-10-01"))
                .build();
        assertTrue(STANDARD.isSuccessorUnknown(SOUTH_LONDON));
        assertFalse(more.isSuccessorUnknown(SOUTH_LONDON));
        assertEquals(
                "0AX to 0DC on 2014-10-01 (merger, whole)",
                more.trailOf(SOUTH_LONDON.code()).forward().get(0).toString());
    }

    @Test
    void takesASuccessionFromWhicheverOfTwoRegistersKnowsIt() {
        Register knowing = SmallRegister.of(ONE, TWO)
                .add(SmallRegister.whole(ONE, TWO, SuccessionKind.ABSORPTION, "2017-04-01"))
                .build();
        Register unknowing = SmallRegister.of(ONE).successorUnknown(ONE).build();
        for (Register both : List.of(knowing.plus(unknowing), unknowing.plus(knowing))) {
            assertFalse(both.isSuccessorUnknown(ONE));
            assertEquals(1, both.successions().size());
        }
    }

    @Test
    void keepsTheMarkWhereAPartAloneIsFoundToHavePassed() {
        Register more = SmallRegister.of(ONE, TWO).successorUnknown(ONE).build().toBuilder()
                .add(SmallRegister.part(ONE, TWO, SuccessionKind.TRANSFER, "2014-04-01"))
                .build();
        assertTrue(more.isSuccessorUnknown(ONE));
    }

    // a body corrected

    @Test
    void movesEveryFactToTheCorrectedBody() {
        Register more = small().toBuilder().replace(ONE, ONE_CLOSED).build();
        assertEquals(List.of(ONE_CLOSED, TWO, TEAM), more.bodies());
        assertTrue(more.isSuccessorUnknown(ONE_CLOSED));
        assertEquals(SmallRegister.EVIDENCE, more.evidenceFor(ONE_CLOSED));
        assertEquals(ONE_CLOSED, more.memberships().get(0).child());
        assertEquals(ONE_CLOSED, more.successions().get(0).predecessor());
        Landscape day = more.asOf(LocalDate.of(2014, 4, 1));
        assertEquals(Optional.of(TEAM), day.hierarchy().parentOf(ONE_CLOSED, Relation.AREA_TEAM));
        assertEquals(ONE_CLOSED, day.practices().commissionerOf(SURGERY.code()));
        assertEquals(List.of(SURGERY), day.practices().of(ONE_CLOSED));
        assertEquals(BodyStatus.CLOSED, more.asOf(LocalDate.of(2017, 4, 1)).status(ONE.code()));
    }

    @Test
    void takesTheClosingDayAndTheSuccessorTogetherInAnyOrder() {
        Succession found = SmallRegister.whole(ONE_CLOSED, TWO, SuccessionKind.ABSORPTION, "2017-04-01");
        Register one = small().toBuilder()
                .replace(ONE, ONE_CLOSED)
                .add(ONE_CLOSED, FOUND)
                .add(found)
                .build();
        Register other = Register.builder()
                .edition(one.edition())
                .add(found)
                .add(ONE_CLOSED, FOUND)
                .replace(ONE, ONE_CLOSED)
                .addAll(small())
                .build();
        for (Register each : List.of(one, other)) {
            assertFalse(each.isSuccessorUnknown(ONE_CLOSED));
            assertEquals(FOUND, each.evidenceFor(ONE_CLOSED));
            assertEquals(2, each.successions().size());
        }
        assertTrue(RegisterDiff.between(one, other).isEmpty());
        assertEquals(List.of(ONE_CLOSED), RegisterDiff.between(small(), one).changed());
    }

    @Test
    void liftsTheMarkOfABodyThatTurnsOutToGoOn() {
        Ccg open = SmallRegister.ccg("01A", "2013-04-01 to open");
        Register more = small().toBuilder().replace(ONE, open).build();
        assertFalse(more.isSuccessorUnknown(open));
    }

    @Test
    void keepsTheEvidenceOfWhatTheCorrectedBodyHasOnTheSameDays() {
        Organisation cumbria = STANDARD.bodies(OdsCode.of("01H")).get(0);
        Ccg corrected = Ccg.builder()
                .code(OdsCode.of("01H"))
                .names(cumbria.names())
                .addAliases("NHS Cumbria and North Lakes CCG")
                .gssCodes(Timeline.<GssCode>builder()
                        .put(cumbria.gssCodes().spells().get(0).days(), GssCode.of("E38000041"))
                        .build())
                .operationalLife(cumbria.operationalLife())
                .build();
        Register more = STANDARD.toBuilder()
                .replace(cumbria, corrected)
                .add(corrected, FOUND)
                .build();
        assertEquals(FOUND, more.evidenceFor(corrected));
        assertEquals(STANDARD.evidenceFor(cumbria, "NHS Cumbria CCG"), more.evidenceFor(corrected, "NHS Cumbria CCG"));
        assertEquals(
                STANDARD.evidenceFor(cumbria, GssCode.of("E38000041")),
                more.evidenceFor(corrected, GssCode.of("E38000041")));
        assertTrue(more.evidenceFor(corrected, GssCode.of("E38000215")).isEmpty());
        assertEquals(
                "[.. " + FOUND + "]",
                more.evidenceFor(corrected, "NHS Cumbria and North Lakes CCG").toString());
    }

    @Test
    void takesCsusAlongWithTheirHost() {
        Organisation england = STANDARD.bodies(OdsCode.of("X24")).get(0);
        NationalBody corrected = NationalBody.builder()
                .code(OdsCode.of("X24"))
                .names(Timeline.always("NHS England"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        Register more = STANDARD.toBuilder()
                .replace(england, corrected)
                .add(SmallRegister.whole(SOUTH_LONDON, SOUTH_EAST, SuccessionKind.MERGER, "2014-10-01"))
                .build();
        List<Csu> csus = more.bodies().stream()
                .filter(Csu.class::isInstance)
                .map(Csu.class::cast)
                .toList();
        assertEquals(26, csus.size());
        csus.forEach(csu -> assertEquals(corrected, csu.host()));
        assertEquals(STANDARD.successions().size() + 1, more.successions().size());
        assertFalse(more.isSuccessorUnknown(more.bodies(SOUTH_LONDON.code()).get(0)));
        assertEquals(
                Optional.of(corrected),
                more.asOf(LocalDate.of(2014, 4, 30))
                        .hierarchy()
                        .parentOf(more.bodies(OdsCode.of("Y56")).get(0), Relation.NATIONAL_BODY));
    }

    @Test
    void correctsPractices() {
        Practice closed = SmallRegister.practice("E87001", 4, "2010-04-01 to unknown");
        Register more = small().toBuilder().replace(SURGERY, closed).build();
        PracticeLandscape practices = more.asOf(LocalDate.of(2018, 4, 1)).practices();
        assertEquals(closed, practices.get(SURGERY.code()));
        assertEquals(2, practices.historyOf(SURGERY.code()).size());
        assertEquals(SmallRegister.EVIDENCE, more.evidenceFor(closed));
        Practice recoded = SmallRegister.practice("E87009", 4, "2010-04-01 to open");
        Register other = small().toBuilder()
                .replace(SURGERY, recoded)
                .add(recoded, FOUND)
                .build();
        assertEquals(FOUND, other.evidenceFor(recoded));
        assertEquals(TWO, other.asOf(LocalDate.of(2018, 4, 1)).practices().commissionerOf(recoded.code()));
        assertEquals(
                Optional.empty(),
                other.asOf(LocalDate.of(2018, 4, 1)).practices().find(SURGERY.code()));
    }

    @Test
    void followsACorrectionOfACorrection() {
        Ccg again = SmallRegister.ccg("01A", "2013-04-01 to 2018-03-31");
        Register more = small().toBuilder()
                .replace(ONE_CLOSED, again)
                .replace(ONE, ONE_CLOSED)
                .build();
        assertEquals(List.of(again, TWO, TEAM), more.bodies());
        Register last =
                small().toBuilder().replace(ONE, ONE_CLOSED).replace(ONE, again).build();
        assertEquals(List.of(again, TWO, TEAM), last.bodies());
    }

    @Test
    void refusesACorrectionThatCannotBe() {
        assertRefused(
                "NHS 02A CCG (02A) is to be replaced, but is not in the register as it is given; add it too",
                () -> SmallRegister.of(TEAM)
                        .replace(TWO, SmallRegister.ccg("02A", "2013-04-01 to unknown"))
                        .build());
        assertRefused(
                "E87001 is to be replaced, but is not in the register as it is given; add it too",
                () -> SmallRegister.of(TEAM)
                        .replace(SURGERY, SmallRegister.practice("E87001", 4, "2010-04-01 to unknown"))
                        .build());
        assertRefused(
                "NHS 01A CCG (01A) is replaced by itself in the end;"
                        + " replace it by the body that is to stand in its place",
                () -> small().toBuilder()
                        .replace(ONE, ONE_CLOSED)
                        .replace(ONE_CLOSED, ONE)
                        .build());
        assertRefused(
                "E87001 of kind GP practice is replaced by NHS 02A CCG (02A) of kind CCG;"
                        + " a practice and another body cannot replace each other",
                () -> small().toBuilder().replace(SURGERY, TWO).build());
        assertRefused(
                "NHS England (X24), the host of NHS Arden Commissioning Support Unit (0AA), is replaced by"
                        + " NHS 02A CCG (02A) of kind CCG; a host is a national body",
                () -> STANDARD.toBuilder()
                        .replace(STANDARD.bodies(OdsCode.of("X24")).get(0), TWO)
                        .build());
    }

    @Test
    void holdsTheCorrectedBodyToTheOtherFacts() {
        assertRefused(
                "Membership 01A in Q71 (area team) 2013-04-01..2015-03-31: NHS 01A CCG (01A) existed from"
                        + " 2013-04-01 to 2014-09-30, but the membership is of 2013-04-01..2015-03-31",
                () -> small().toBuilder()
                        .replace(ONE, SmallRegister.ccg("01A", "2013-04-01 to 2014-09-30"))
                        .build());
    }

    @Test
    void leavesThePracticesOfARegisterUnread(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.writeString(folder.resolve("practices.csv"), "nonsense");
        Register register = Register.read(folder);
        Ccg brent = (Ccg) register.bodies(OdsCode.of("07P")).get(0);
        Ccg renamed = Ccg.builder()
                .code(brent.code())
                .names(Timeline.always("NHS Brent and Harrow CCG"))
                .operationalLife(brent.operationalLife())
                .build();
        Landscape spring = register.toBuilder().replace(brent, renamed).build().asOf(LocalDate.of(2014, 4, 30));
        assertEquals(renamed, spring.get(brent.code()));
        assertThrows(ReferenceDataException.class, spring::practices);
    }

    @Test
    void changesNothingWhereABodyIsReplacedByItself() {
        assertTrue(RegisterDiff.between(
                        small(), small().toBuilder().replace(ONE, ONE).build())
                .isEmpty());
    }
}
