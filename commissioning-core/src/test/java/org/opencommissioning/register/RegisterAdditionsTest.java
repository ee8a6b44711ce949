package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/** Registers made of others: with more facts, or of two together. */
class RegisterAdditionsTest {
    private static final Ccg BOTH = SmallRegister.ccg("03A", "2017-04-01 to open");
    private static final Ccg BESIDE = SmallRegister.ccg("04A", "2013-04-01 to open");
    private static final GroupingArea TEAM = SmallRegister.areaTeam("Q71", "2013-04-01 to 2015-03-31");
    private static final Practice SURGERY = SmallRegister.practice("E87001", 4, "2010-04-01 to open");

    private static RegisterBuilder of(Organisation... bodies) {
        return SmallRegister.of(bodies);
    }

    @Test
    void addsToARegisterWithoutChangingIt() {
        Register before = of(BESIDE, SURGERY)
                .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                .build();
        Register after = before.toBuilder()
                .add(BOTH, SmallRegister.EVIDENCE)
                .add(SmallRegister.part(BESIDE, BOTH, SuccessionKind.TRANSFER, "2018-04-01"))
                .build();
        LocalDate day = LocalDate.of(2018, 4, 1);
        assertEquals("[04A]", before.trailOf(BESIDE.code()).codesOn(day).toString());
        assertEquals("[03A, 04A]", after.trailOf(BESIDE.code()).codesOn(day).toString());
        assertSame(before.edition(), after.edition());
        assertEquals(BESIDE, after.asOf(day).practices().commissionerOf(SURGERY.code()));
    }

    @Test
    void takesTheStandardRegisterFurther() {
        Register standard = Register.standard();
        Ccg invented = SmallRegister.ccg("99Z", "2026-04-01 to open");
        Register more = standard.toBuilder()
                .add(invented, Evidence.assumed("what if there were one again"))
                .build();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertEquals(List.of(), standard.asOf(day).ccgs());
        assertEquals(List.of(invented), more.asOf(day).ccgs());
        assertEquals(
                "assumed: what if there were one again",
                more.evidenceFor(invented).toString());
        assertEquals(
                standard.trailOf(OdsCode.of("10G")).codesOn(day),
                more.trailOf(OdsCode.of("10G")).codesOn(day));
        assertEquals(
                "[NHS 99Z CCG (99Z)]",
                RegisterDiff.between(standard, more).added().toString());
    }

    @Test
    void holdsTheFactsOfTwoRegistersTogether() {
        Register one = of(BESIDE, SURGERY)
                .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                .build();
        Practice other = SmallRegister.practice("E87002", 4, "2010-04-01 to open");
        Register two = of(BESIDE, TEAM, SURGERY, other)
                .add(SmallRegister.member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
                .add(SmallRegister.member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                .add(SmallRegister.member(other, BESIDE, Relation.COMMISSIONER, "2013-04-01.."))
                .build();
        Register both = one.plus(two);
        assertEquals("small + small", both.edition().name());
        assertEquals(List.of(BESIDE, TEAM), both.bodies());
        LocalDate day = LocalDate.of(2014, 4, 30);
        assertEquals(List.of(SURGERY, other), both.asOf(day).practices().of(BESIDE));
        assertEquals(List.of(SURGERY, other), both.asOf(day).practices().gpPractices());
        assertEquals(1, both.asOf(day).practices().historyOf(SURGERY.code()).size());
    }

    @Test
    void keepsTheEvidenceOfTheRegisterThatIsAddedTo() {
        Evidence mine = Evidence.assumed("mine");
        Evidence theirs = Evidence.assumed("theirs");
        Register one = evidenced(mine);
        Register two = evidenced(theirs);
        for (Register both : List.of(one.plus(two), one.toBuilder().addAll(two).build())) {
            assertEquals(mine, both.evidenceFor(BESIDE));
            assertEquals(mine, both.evidenceFor(SURGERY));
            assertEquals(
                    List.of(mine),
                    both.successions().stream().map(Succession::evidence).toList());
            assertEquals(
                    List.of(mine),
                    both.memberships().stream().map(Membership::evidence).toList());
            assertEquals(
                    List.of(mine),
                    both.asOf(LocalDate.of(2014, 4, 1)).practices().historyOf(SURGERY.code()).stream()
                            .map(Membership::evidence)
                            .toList());
            assertTrue(RegisterDiff.between(one, both).isEmpty());
        }
        assertTrue(RegisterDiff.between(two, two.plus(one)).isEmpty());
    }

    private static Register evidenced(Evidence evidence) {
        return SmallRegister.builder()
                .add(BOTH, evidence)
                .add(BESIDE, evidence)
                .add(TEAM, evidence)
                .add(SURGERY, evidence)
                .add(Succession.builder()
                        .predecessor(BESIDE)
                        .successor(BOTH)
                        .effective(UncertainDay.parse("2018-04-01"))
                        .kind(SuccessionKind.TRANSFER)
                        .whole(false)
                        .evidence(evidence)
                        .build())
                .add(member(BESIDE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31", evidence))
                .add(member(SURGERY, BESIDE, Relation.COMMISSIONER, "2013-04-01..", evidence))
                .build();
    }

    private static Membership member(
            Organisation child, Organisation parent, Relation relation, String days, Evidence evidence) {
        return Membership.builder()
                .child(child)
                .parent(parent)
                .relation(relation)
                .days(DateSpan.parse(days))
                .evidence(evidence)
                .build();
    }

    @Test
    void refusesTwoRegistersThatContradictEachOther() {
        Register one = of(BESIDE).build();
        Register two = of(SmallRegister.ccg("04A", "2013-04-01 to 2018-03-31"))
                .successorUnknown(SmallRegister.ccg("04A", "2013-04-01 to 2018-03-31"))
                .build();
        assertEquals(
                "04A of NHS 04A CCG is also the code of NHS 04A CCG (2013-04-01 to open);"
                        + " a code names at most one body per day",
                assertThrows(InvalidValueException.class, () -> one.plus(two)).getMessage());
    }

    @Test
    void keepsTheOrderOfKindAndCodeWhateverTheOrderGiven() {
        Register register = of(TEAM, BOTH, BESIDE, SmallRegister.areaTeam("Q62", "2013-04-01 to open"))
                .build();
        assertEquals(
                "[NHS 03A CCG (03A), NHS 04A CCG (04A), Area Team Q62 (Q62), Area Team Q71 (Q71)]",
                register.bodies().toString());
    }
}
