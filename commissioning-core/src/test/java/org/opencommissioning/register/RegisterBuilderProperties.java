package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;

/** What is taken from a register and given to a builder makes the same register again, in whatever order. */
class RegisterBuilderProperties {
    @Property(tries = 200)
    void staysAsItWasWhenABuilderAddsToIt(@ForAll("editions") List<Register> editions) {
        Register register = editions.get(0);
        List<Organisation> bodies = register.bodies();
        List<Succession> successions = register.successions();
        List<Membership> memberships = register.memberships();
        Register more = register.toBuilder()
                .edition(register.edition())
                .add(SmallRegister.ccg("99Z", "2013-04-01 to open"), SmallRegister.EVIDENCE)
                .build();
        assertEquals(bodies, register.bodies());
        assertEquals(successions, register.successions());
        assertEquals(memberships, register.memberships());
        assertEquals(bodies.size() + 1, more.bodies().size());
        assertTrue(RegisterDiff.between(register, register.toBuilder().build()).isEmpty());
        assertFalse(RegisterDiff.between(register, more).isEmpty());
    }

    @Property(tries = 100)
    void isTheSameInWhateverOrderItsFactsAreGiven(@ForAll("made") Register register, @ForAll Random random) {
        List<Organisation> bodies = shuffled(register.bodies(), random);
        List<Succession> successions = shuffled(register.successions(), random);
        List<Membership> memberships = shuffled(register.memberships(), random);
        RegisterBuilder builder = Register.builder().edition(register.edition());
        memberships.forEach(builder::add);
        successions.forEach(builder::add);
        bodies.forEach(body -> {
            builder.add(body, register.evidenceFor(body));
            if (register.isSuccessorUnknown(body)) {
                builder.successorUnknown(body);
            }
        });
        Register again = builder.build();
        assertEquals(register.bodies(), again.bodies());
        assertTrue(RegisterDiff.between(register, again).isEmpty());
        assertEquals(new HashSet<>(register.successions()), new HashSet<>(again.successions()));
        for (Organisation body : bodies) {
            assertEquals(
                    register.trailOf(body.code()).ends(),
                    again.trailOf(body.code()).ends());
        }
    }

    @Property(tries = 100)
    void holdsFactsOnceThatTwoRegistersHold(@ForAll("made") Register register) {
        Register twice = register.plus(register);
        assertEquals(register.bodies(), twice.bodies());
        assertEquals(register.successions(), twice.successions());
        assertEquals(register.memberships(), twice.memberships());
        assertTrue(RegisterDiff.between(register, twice).isEmpty());
        LocalDate day = register.edition().firstDay();
        for (Practice practice : register.asOf(day).practices().gpPractices()) {
            assertEquals(
                    register.asOf(day).practices().historyOf(practice.code()),
                    twice.asOf(day).practices().historyOf(practice.code()));
        }
    }

    @Property(tries = 100)
    void isTheSameWhenABodyIsReplacedAndPutBack(@ForAll("made") Register register, @ForAll Random random) {
        List<Organisation> bodies = register.bodies();
        List<Organisation> ccgs = bodies.stream().filter(Ccg.class::isInstance).toList();
        Organisation body = ccgs.get(random.nextInt(ccgs.size()));
        Ccg other = SmallRegister.ccg("99Z", body.operationalLife().toString());
        Register without = register.toBuilder().replace(body, other).build();
        assertFalse(without.bodies().contains(body));
        assertEquals(bodies.size(), without.bodies().size());
        Register again = without.toBuilder().replace(other, body).build();
        assertEquals(bodies, again.bodies());
        assertTrue(RegisterDiff.between(register, again).isEmpty());
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    // generators

    @Provide
    Arbitrary<Register> made() {
        return RegisterArbitraries.registers();
    }

    @Provide
    Arbitrary<List<Register>> editions() {
        return RegisterArbitraries.editions();
    }
}
