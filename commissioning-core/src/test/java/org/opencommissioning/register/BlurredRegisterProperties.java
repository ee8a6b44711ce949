package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.RegisterArbitraries.Blurred;

/**
 * What a register that does not know every day says for sure is what it would say if it knew them, and what it would say is never
 * outside of what it calls possible.
 */
class BlurredRegisterProperties {
    private static final int DAYS = 5;

    @Property(tries = 300)
    void callsOpenOrClosedOnlyWhatIs(@ForAll("blurred") Blurred registers, @ForAll Random random) {
        List<Organisation> bodies = registers.blurred().bodies();
        List<LocalDate> days = someDays(registers, random);
        for (int i = 0; i < bodies.size(); i++) {
            Organisation blurred = bodies.get(i);
            Organisation sharp = registers.sharp().bodies().get(i);
            assertEquals(key(sharp), key(blurred));
            for (LocalDate day : days) {
                Answer open = blurred.operationalLife().contains(day);
                assertTrue(
                        open == Answer.NOT_KNOWN
                                || open == sharp.operationalLife().contains(day),
                        () -> blurred + " on " + day + ", " + sharp.operationalLife());
                BodyStatus status = registers.blurred().asOf(day).status(blurred.code());
                assertTrue(
                        status == BodyStatus.NOT_KNOWN
                                || status == registers.sharp().asOf(day).status(blurred.code()),
                        () -> blurred.code() + " on " + day);
            }
        }
    }

    @Property(tries = 500)
    void followsForSureOnlyWhatPassed(@ForAll("blurred") Blurred registers, @ForAll Random random) {
        LocalDate then = someDays(registers, random).get(0);
        for (Organisation body : registers.blurred().asOf(then).all(Organisation.class)) {
            SuccessionTrail sharp = registers.sharp().trailOf(body.code(), then);
            SuccessionTrail blurred = registers.blurred().trailOf(body.code(), then);
            assertEquals(Set.of(body), blurred.on(then));
            assertEquals(Set.of(), blurred.notKnownOn(then));
            for (LocalDate day : someDays(registers, random)) {
                Set<String> is = keys(sharp.on(day));
                Set<String> certain = keys(blurred.on(day));
                Set<String> doubtful = keys(blurred.notKnownOn(day));
                assertTrue(is.containsAll(certain), () -> then + ", " + day + ": " + certain + " of " + is);
                assertTrue(
                        union(certain, doubtful).containsAll(is),
                        () -> then + ", " + day + ": " + is + " of " + certain + doubtful);
                assertEquals(
                        certain.size() + doubtful.size(),
                        union(certain, doubtful).size());
                assertEquals(Set.of(), sharp.notKnownOn(day));
            }
        }
    }

    @Property(tries = 300)
    void losesNothingOfATrailWhoseFirstDayIsNotKnown(@ForAll("blurred") Blurred registers, @ForAll Random random) {
        for (Organisation body : registers.blurred().bodies()) {
            SuccessionTrail sharp = registers.sharp().trailOf(body.code());
            SuccessionTrail blurred = registers.blurred().trailOf(body.code());
            for (LocalDate day : someDays(registers, random)) {
                Set<String> is = keys(sharp.on(day));
                Set<String> possible = union(keys(blurred.on(day)), keys(blurred.notKnownOn(day)));
                assertTrue(possible.containsAll(is), () -> body + ", " + day + ": " + is + " of " + possible);
            }
            assertTrue(facts(blurred.forward()).containsAll(facts(sharp.forward())), blurred::toString);
            assertTrue(facts(blurred.back()).containsAll(facts(sharp.back())), blurred::toString);
            assertTrue(keys(blurred.ends()).containsAll(keys(sharp.ends())), blurred::toString);
        }
    }

    @Property(tries = 300)
    void givesNoMergedBodyBesideOneItIsMadeOf(@ForAll("blurred") Blurred registers, @ForAll Random random) {
        Register register = registers.sharp();
        for (LocalDate day : someDays(registers, random)) {
            Landscape landscape = register.asOf(day);
            for (Organisation body : register.bodies()) {
                Grouping grouping = Grouping.of("one", List.of((OdsCode) body.code()));
                Set<Organisation> there = register.trailOf(body.code()).on(day);
                Set<Organisation> members = landscape.hierarchy().membersOf(grouping);
                Set<Organisation> membersInLaw =
                        landscape.byLegalDates().hierarchy().membersOf(grouping);
                assertEquals(there, members);
                assertEquals(there, membersInLaw);
                for (Succession fact : register.successions()) {
                    boolean both = there.contains(fact.predecessor()) && there.contains(fact.successor());
                    assertFalse(both && fact.kind() == SuccessionKind.MERGER, () -> fact + " on " + day);
                }
            }
        }
    }

    private static List<LocalDate> someDays(Blurred registers, Random random) {
        RegisterEdition edition = registers.sharp().edition();
        long first = edition.firstDay().minusDays(1).toEpochDay();
        long days = edition.lastDay().toEpochDay() - first + 1;
        return Stream.generate(() -> LocalDate.ofEpochDay(first + (long) (random.nextDouble() * days)))
                .limit(DAYS)
                .toList();
    }

    /** A body by what cannot be blurred. */
    private static String key(Organisation body) {
        return body.kind().label() + " " + body.code();
    }

    private static Set<String> keys(Collection<? extends Organisation> bodies) {
        return bodies.stream().map(BlurredRegisterProperties::key).collect(toSet());
    }

    private static Set<String> facts(Collection<Succession> facts) {
        return facts.stream()
                .map(fact -> key(fact.predecessor()) + " to " + key(fact.successor()) + ", " + fact.kind())
                .collect(toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    @Provide
    Arbitrary<Blurred> blurred() {
        return RegisterArbitraries.blurred();
    }
}
