package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Facts about bodies that a register does not hold, or holds otherwise. */
class RegisterDanglingFactsTest {
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg BOTH = SmallRegister.ccg("03A", "2017-04-01 to open");
    private static final Ccg BESIDE = SmallRegister.ccg("04A", "2013-04-01 to open");
    private static final GroupingArea TEAM = SmallRegister.areaTeam("Q71", "2013-04-01 to 2015-03-31");
    private static final Practice SURGERY = SmallRegister.practice("E87001", 4, "2010-04-01 to open");

    private static RegisterBuilder of(Organisation... bodies) {
        return SmallRegister.of(bodies);
    }

    private static void assertRefused(String message, Executable build) {
        assertEquals(message, assertThrows(InvalidValueException.class, build).getMessage());
    }

    @Test
    void refusesAFactAboutABodyThatIsNotAdded() {
        assertRefused(
                "01A to 03A on 2017-04-01 (merger, whole) is about NHS 03A CCG (03A), which is not in the register;"
                        + " add it too",
                () -> of(ONE).add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                        .build());
        assertRefused(
                "04A in Q71 (area team) 2013-04-01..2015-03-31 is about Area Team Q71 (Q71),"
                        + " which is not in the register; add it too",
                () -> of(BESIDE)
                        .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                        .build());
        assertRefused(
                "Practice E87001 is not in the register; add it too",
                () -> of(BESIDE)
                        .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesAnUnknownSuccessorOfABodyThatIsNotAdded() {
        assertRefused(
                "An unknown successor is marked for NHS 01A CCG (01A), which is not in the register; add it too",
                () -> of(BESIDE).successorUnknown(ONE).build());
        assertRefused(
                "An unknown successor is marked for E87001, a practice, of which memberships are held and no successors",
                () -> of(BESIDE, SURGERY).successorUnknown(SURGERY).build());
    }

    @Test
    void refusesACsuWhoseHostIsNotAdded() {
        NationalBody host = NationalBody.builder()
                .code(OdsCode.of("X24"))
                .names(Timeline.always("NHS England"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        Csu csu = Csu.builder()
                .code(OdsCode.of("0AA"))
                .names(Timeline.always("NHS Example CSU"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .host(host)
                .build();
        assertRefused(
                "NHS Example CSU (0AA) has the host NHS England (X24), which is not in the register; add it too",
                () -> of(csu).build());
        assertEquals(2, of(csu, host).build().bodies().size());
    }

    @Test
    void refusesAMembershipOfAnotherPracticeThanTheOneHeld() {
        Practice clinic = SmallRegister.practice("E87001", 0, "2010-04-01 to open");
        assertRefused(
                "E87001 in 04A (commissioner) 2013-04-01.. is about E87001 with setting 0, 2010-04-01 to open,"
                        + " but the register holds it with setting 4, 2010-04-01 to open",
                () -> of(BESIDE, SURGERY)
                        .add(SmallRegister.member(clinic, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
        Register held = of(BESIDE, SURGERY).build();
        assertRefused(
                "E87001 in 04A (commissioner) 2013-04-01.. is about E87001 with setting 0, 2010-04-01 to open,"
                        + " but the register holds it with setting 4, 2010-04-01 to open",
                () -> held.toBuilder()
                        .add(SmallRegister.member(clinic, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesASuccessionOfAPractice() {
        assertRefused(
                "E87001 to 04A on 2017-04-01 (absorption, whole) is about E87001,"
                        + " a practice, of which memberships are held and no successors",
                () -> of(BESIDE, SURGERY)
                        .add(SmallRegister.whole(SURGERY, BESIDE, SuccessionKind.ABSORPTION, "2017-04-01"))
                        .build());
    }
}
