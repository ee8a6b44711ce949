package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.register.SmallRegister.BESIDE;
import static org.opencommissioning.register.SmallRegister.BOTH;
import static org.opencommissioning.register.SmallRegister.ONE;
import static org.opencommissioning.register.SmallRegister.SURGERY;
import static org.opencommissioning.register.SmallRegister.TEAM;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Facts about bodies that a register does not hold, or holds otherwise. */
class RegisterDanglingFactsTest {
    @Test
    void refusesAFactAboutABodyThatIsNotAdded() {
        assertRefused(
                "01A to 03A on 2017-04-01 (merger, whole) is about NHS 03A CCG (03A), which is not in the register;"
                        + " add it too",
                () -> SmallRegister.of(ONE)
                        .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                        .build());
        assertRefused(
                "04A in Q71 (area team) 2013-04-01..2015-03-31 is about Area Team Q71 (Q71),"
                        + " which is not in the register; add it too",
                () -> SmallRegister.of(BESIDE)
                        .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                        .build());
        assertRefused(
                "Practice E87001 is not in the register; add it too",
                () -> SmallRegister.of(BESIDE)
                        .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesAnUnknownSuccessorOfABodyThatIsNotAdded() {
        assertRefused(
                "An unknown successor is marked for NHS 01A CCG (01A), which is not in the register; add it too",
                () -> SmallRegister.of(BESIDE).successorUnknown(ONE).build());
        assertRefused(
                "An unknown successor is marked for E87001, a practice, of which memberships are held and no successors",
                () -> SmallRegister.of(BESIDE, SURGERY)
                        .successorUnknown(SURGERY)
                        .build());
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
                () -> SmallRegister.of(csu).build());
        assertEquals(2, SmallRegister.of(csu, host).build().bodies().size());
    }

    @Test
    void refusesAMembershipOfAnotherPracticeThanTheOneHeld() {
        Practice clinic = SmallRegister.practice("E87001", 0, "2010-04-01 to open");
        assertRefused(
                "E87001 in 04A (commissioner) 2013-04-01.. is about E87001 with setting 0, 2010-04-01 to open,"
                        + " but the register holds it with setting 4, 2010-04-01 to open",
                () -> SmallRegister.of(BESIDE, SURGERY)
                        .add(SmallRegister.member(clinic, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
        Register held = SmallRegister.of(BESIDE, SURGERY).build();
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
                () -> SmallRegister.of(BESIDE, SURGERY)
                        .add(SmallRegister.whole(SURGERY, BESIDE, SuccessionKind.ABSORPTION, "2017-04-01"))
                        .build());
    }
}
