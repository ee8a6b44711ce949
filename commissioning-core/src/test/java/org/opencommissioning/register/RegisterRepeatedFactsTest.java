package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.register.SmallRegister.BESIDE;
import static org.opencommissioning.register.SmallRegister.BOTH;
import static org.opencommissioning.register.SmallRegister.ONE;
import static org.opencommissioning.register.SmallRegister.SURGERY;
import static org.opencommissioning.register.SmallRegister.TEAM;
import static org.opencommissioning.register.SmallRegister.TWO;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/** Facts given twice, on the same evidence or on other. */
class RegisterRepeatedFactsTest {
    @Test
    void keepsAFactGivenTwiceOnce() {
        Register register = SmallRegister.of(ONE, TWO, BOTH, ONE)
                .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                .add(SmallRegister.whole(TWO, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                .add(SmallRegister.whole(ONE, BOTH, SuccessionKind.MERGER, "2017-04-01"))
                .build();
        assertEquals(3, register.bodies().size());
        assertEquals(2, register.successions().size());
    }

    @Test
    void keepsTheEvidenceFirstGiven() {
        Evidence later = Evidence.assumed("said again");
        Membership member = SmallRegister.member(ONE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31");
        Membership practice = SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01..");
        Register register = SmallRegister.of(ONE, BOTH, BESIDE, TEAM, SURGERY)
                .add(ONE, later)
                .add(SURGERY, later)
                .add(SmallRegister.part(
                        ONE, BOTH, SuccessionKind.SPLIT, "2017-04-01", SmallRegister.share(Weighting.PRACTICES, 1, 3)))
                .add(SmallRegister.part(
                        ONE,
                        BESIDE,
                        SuccessionKind.SPLIT,
                        "2017-04-01",
                        SmallRegister.share(Weighting.PRACTICES, 2, 3)))
                .add(part(ONE, BOTH, 1, later))
                .add(part(ONE, BESIDE, 2, later))
                .add(member)
                .add(again(member, later))
                .add(practice)
                .add(again(practice, later))
                .build();
        assertEquals(SmallRegister.EVIDENCE, register.evidenceFor(ONE));
        assertEquals(SmallRegister.EVIDENCE, register.evidenceFor(SURGERY));
        assertEquals(2, register.successions().size());
        for (Succession fact : register.successions()) {
            assertEquals(SmallRegister.EVIDENCE, fact.evidence());
            assertEquals(SmallRegister.EVIDENCE, fact.shares().get(0).evidence());
        }
        assertEquals(List.of(member), register.memberships());
        assertEquals(
                List.of(practice),
                register.asOf(LocalDate.of(2014, 4, 1)).practices().historyOf(SURGERY.code()));
    }

    private static Succession part(Ccg from, Ccg to, long thirds, Evidence evidence) {
        return Succession.builder()
                .predecessor(from)
                .successor(to)
                .effective(UncertainDay.parse("2017-04-01"))
                .kind(SuccessionKind.SPLIT)
                .whole(false)
                .addShares(Share.builder()
                        .weighting(Weighting.PRACTICES)
                        .numerator(thirds)
                        .denominator(3)
                        .evidence(evidence)
                        .build())
                .evidence(evidence)
                .build();
    }

    private static Membership again(Membership fact, Evidence evidence) {
        return Membership.builder()
                .child(fact.child())
                .parent(fact.parent())
                .relation(fact.relation())
                .days(fact.days())
                .evidence(evidence)
                .build();
    }

    @Test
    void refusesOneFlowWithTwoShares() {
        assertRefused(
                "Succession 01A to 03A on 2017-04-01 (split, 2/3 by practices): NHS 03A CCG (03A) succeeds 01A twice on"
                        + " 2017-04-01; give one flow",
                () -> SmallRegister.of(ONE, BOTH)
                        .add(part(ONE, BOTH, 1, SmallRegister.EVIDENCE))
                        .add(part(ONE, BOTH, 2, SmallRegister.EVIDENCE))
                        .build());
    }
}
