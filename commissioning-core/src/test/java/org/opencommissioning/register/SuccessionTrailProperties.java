package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.RegisterQuestions.Asked;
import org.opencommissioning.register.RegisterQuestions.Days;

/** Trails lead back where they lead forward, and reach somebody by every branch, on the edition inside the jar and on small registers made at random. */
class SuccessionTrailProperties {
    @Property
    void neverComesBackToWhereItBegan(@ForAll("asked") Asked asked) {
        SuccessionTrail trail = asked.register().trailOf(asked.code());
        trail.forward().forEach(fact -> assertNotEquals(trail.start(), fact.successor()));
        trail.back().forEach(fact -> assertNotEquals(trail.start(), fact.predecessor()));
    }

    /** Of the standard register this holds for every CCG; in a made one a body may end without a known successor. */
    @Property(tries = 200)
    void reachesAnOpenBodyAlongEveryBranch(@ForAll("registers") Register register) {
        LocalDate lastDay = register.edition().lastDay();
        for (Ccg ccg : register.asOf(LocalDate.of(2013, 4, 1)).ccgs()) {
            Set<Organisation> ends = register.trailOf(ccg.code()).ends();
            assertFalse(ends.isEmpty(), ccg::toString);
            Set<Organisation> alive = ends.stream()
                    .filter(end -> !register.isSuccessorUnknown(end))
                    .collect(toSet());
            assertEquals(alive, register.trailOf(ccg.code()).on(lastDay), ccg::toString);
            assertTrue(register != Register.standard() || alive.equals(ends), ccg::toString);
        }
    }

    @Property
    void leadsBackExactlyWhereItLeadsForward(@ForAll("days") Days days, @ForAll Random random) {
        Register register = days.register();
        someCommissioners(register, days.then(), random).forEach(one -> {
            for (Organisation other : register.trailOf(one.code(), days.then()).on(days.later())) {
                Set<Organisation> back =
                        register.trailOf(other.code(), days.later()).on(days.then());
                assertTrue(back.contains(one), () -> days + ": " + one + " leads to " + other + ", back to " + back);
            }
        });
        someCommissioners(register, days.later(), random).forEach(other -> {
            for (Organisation one : register.trailOf(other.code(), days.later()).on(days.then())) {
                Set<Organisation> forward =
                        register.trailOf(one.code(), days.then()).on(days.later());
                assertTrue(
                        forward.contains(other),
                        () -> days + ": " + other + " leads back to " + one + ", forward to " + forward);
            }
        });
    }

    @Property(tries = 200)
    void countsABodyAmongThePredecessorsOfItsSuccessors(@ForAll("registers") Register register) {
        for (Succession fact : register.successions()) {
            fact.effective().known().ifPresent(day -> {
                LocalDate eve = day.minusDays(1);
                Landscape before = register.asOf(eve);
                if (before.find(fact.predecessor().code()).isPresent()
                        && register.asOf(day).find(fact.successor().code()).isPresent()) {
                    SuccessionTrail forward =
                            register.trailOf(fact.predecessor().code(), eve);
                    SuccessionTrail back = register.trailOf(fact.successor().code(), day);
                    assertTrue(forward.on(day).contains(fact.successor()), fact::toString);
                    assertTrue(forward.forward().contains(fact), fact::toString);
                    assertTrue(back.on(eve).contains(fact.predecessor()), fact::toString);
                    assertTrue(back.back().contains(fact), fact::toString);
                }
            });
        }
    }

    /** Those open in operation and in law: a code opened ahead of its body holds nothing that could be followed. */
    private static Stream<Organisation> someCommissioners(Register register, LocalDate day, Random random) {
        List<Organisation> open = register.asOf(day).byLegalDates().all(Organisation.class).stream()
                .filter(body -> RegisterQuestions.COMMISSIONERS.contains(body.kind()))
                .filter(body -> body.operationalLife().contains(day).isYes())
                .toList();
        List<Organisation> shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(3);
    }

    @Provide
    Arbitrary<Register> registers() {
        return RegisterQuestions.registers();
    }

    @Provide
    Arbitrary<Asked> asked() {
        return RegisterQuestions.asked();
    }

    @Provide
    Arbitrary<Days> days() {
        return RegisterQuestions.days();
    }
}
