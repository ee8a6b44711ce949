package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline.Spell;

/** What the properties only sample, for every body of the edition inside the jar. */
class StandardLawsTest {
    private static final Register REGISTER = Register.standard();

    /** The last day before the CCGs, and each 1 April. */
    private static final List<LocalDate> DAYS = Stream.concat(
                    Stream.of(LocalDate.of(2013, 3, 31)),
                    IntStream.rangeClosed(2013, 2026).mapToObj(year -> LocalDate.of(year, 4, 1)))
            .toList();

    private static Set<Code> codes() {
        Set<Code> codes = new LinkedHashSet<>();
        for (Organisation body : REGISTER.bodies()) {
            codes.add(body.code());
            body.gssCodes().spells().stream().map(Spell::value).forEach(codes::add);
        }
        return codes;
    }

    private static boolean isOpen(Organisation body, LocalDate day) {
        return body.operationalLife().contains(day).isYes();
    }

    @Test
    void namesAtMostOneBodyByACodeOnADay() {
        for (Code code : codes()) {
            for (LocalDate day : DAYS) {
                Moment moment = Moment.inOperation(day);
                List<BodyEntry> open = REGISTER.index().named(code).stream()
                        .filter(entry -> moment.isOpen(entry, code).isYes())
                        .toList();
                assertTrue(open.size() <= 1, () -> code + " on " + day + ": " + open);
            }
        }
        for (List<BodyEntry> sharing : REGISTER.index().byCode()) {
            for (int i = 1; i < sharing.size(); i++) {
                assertFalse(
                        sharing.get(i - 1)
                                .possibleLife()
                                .overlaps(sharing.get(i).possibleLife()),
                        sharing::toString);
            }
        }
    }

    @Test
    void saysWhatBecameOfEveryCommissionerThatEnded() {
        Set<Organisation> passedOn = REGISTER.successions().stream()
                .filter(fact -> fact.kind() != SuccessionKind.TRANSFER)
                .map(Succession::predecessor)
                .collect(toSet());
        for (Organisation body : REGISTER.bodies()) {
            if (body.operationalLife().lastDay().isPresent() && RegisterQuestions.COMMISSIONERS.contains(body.kind())) {
                assertNotEquals(passedOn.contains(body), REGISTER.isSuccessorUnknown(body), body::toString);
            }
        }
    }

    @Test
    void isOpenOnTheDayItTakesOver() {
        for (Succession fact : REGISTER.successions()) {
            fact.effective().known().ifPresent(day -> {
                assertNotEquals(Answer.NO, fact.successor().operationalLife().contains(day), fact::toString);
                assertNotEquals(
                        Answer.NO, fact.predecessor().operationalLife().contains(day.minusDays(1)), fact::toString);
            });
        }
    }

    @Test
    void neverComesBackToWhereItBegan() {
        for (Code code : codes()) {
            SuccessionTrail trail = REGISTER.trailOf(code);
            trail.forward().forEach(fact -> assertNotEquals(trail.start(), fact.successor(), trail::toString));
            trail.back().forEach(fact -> assertNotEquals(trail.start(), fact.predecessor(), trail::toString));
        }
    }

    @Test
    void leadsEveryCcgOf2013ToABodyThatIsOpenOnTheLastDay() {
        LocalDate lastDay = REGISTER.edition().lastDay();
        for (Ccg ccg : REGISTER.asOf(LocalDate.of(2013, 4, 1)).ccgs()) {
            SuccessionTrail trail = REGISTER.trailOf(ccg.code());
            assertFalse(trail.on(lastDay).isEmpty(), ccg::toString);
            assertEquals(trail.ends(), trail.on(lastDay), ccg::toString);
        }
    }

    @Test
    void leadsBackExactlyWhereItLeadsForwardFromEveryCode() {
        for (Code code : codes()) {
            SuccessionTrail trail = REGISTER.trailOf(code);
            trail.startDay().ifPresent(start -> {
                if (isOpen(trail.start(), start)) {
                    leadsBothWays(trail, start);
                }
            });
        }
    }

    @Test
    void leadsBackExactlyWhereItLeadsForwardFromEveryBody() {
        for (Organisation body : REGISTER.bodies()) {
            DAYS.stream()
                    .filter(day -> isOpen(body, day))
                    .findFirst()
                    .ifPresent(day -> leadsBothWays(REGISTER.trailOf(body.code(), day), day));
            DAYS.stream()
                    .filter(day -> isOpen(body, day))
                    .reduce((one, other) -> other)
                    .ifPresent(day -> leadsBothWays(REGISTER.trailOf(body.code(), day), day));
        }
    }

    @Test
    void leadsBackExactlyWhereItLeadsForwardFromABodyWhoseOpeningIsNotKnown() {
        Set<String> openedByThen = new LinkedHashSet<>();
        for (Organisation body : REGISTER.bodies()) {
            Optional<LocalDate> seen = body.operationalLife().certainDays().flatMap(DateSpan::firstDay);
            SuccessionTrail trail = REGISTER.trailOf(body.code());
            if (trail.start().equals(body) && trail.startDay().isEmpty() && seen.isPresent()) {
                leadsBothWays(trail, seen.get());
                for (LocalDate day : DAYS) {
                    assertEquals(REGISTER.trailOf(body.code(), seen.get()).on(day), trail.on(day), trail::toString);
                }
                openedByThen.add(body.code().toString());
            }
        }
        assertTrue(openedByThen.containsAll(Set.of("0CX", "0CY", "0DA", "0DJ", "5LC")), openedByThen::toString);
    }

    private static void leadsBothWays(SuccessionTrail trail, LocalDate start) {
        for (LocalDate day : DAYS) {
            for (Organisation other : trail.on(day)) {
                Set<Organisation> opposite = REGISTER.trailOf(other.code(), day).on(start);
                assertTrue(
                        opposite.contains(trail.start()),
                        () -> trail.start() + " of " + start + " leads to " + other + " of " + day + ", which leads to "
                                + opposite);
            }
        }
    }

    @Test
    void countsABodyAmongThePredecessorsOfItsSuccessors() {
        for (Succession fact : REGISTER.successions()) {
            fact.effective().known().ifPresent(day -> {
                LocalDate eve = day.minusDays(1);
                if (isOpen(fact.predecessor(), eve) && isOpen(fact.successor(), day)) {
                    SuccessionTrail forward =
                            REGISTER.trailOf(fact.predecessor().code(), eve);
                    SuccessionTrail back = REGISTER.trailOf(fact.successor().code(), day);
                    assertTrue(forward.on(day).contains(fact.successor()), fact::toString);
                    assertTrue(forward.forward().contains(fact), fact::toString);
                    assertTrue(back.on(eve).contains(fact.predecessor()), fact::toString);
                    assertTrue(back.back().contains(fact), fact::toString);
                }
            });
        }
    }

    @Test
    void refersToNoBodyThatIsNotThere() {
        for (Membership fact : REGISTER.memberships()) {
            Stream.concat(fact.days().firstDay().stream(), fact.days().lastDay().stream())
                    .forEach(day -> isThereOn(fact, day));
        }
    }

    private static void isThereOn(Membership fact, LocalDate day) {
        Hierarchy hierarchy = REGISTER.asOf(day).hierarchy();
        assertNotEquals(Answer.NO, fact.child().operationalLife().contains(day), fact::toString);
        assertNotEquals(Answer.NO, fact.parent().operationalLife().contains(day), fact::toString);
        assertEquals(
                fact.parent(), hierarchy.parentOf(fact.child(), fact.relation()).orElseThrow(), fact::toString);
        assertTrue(hierarchy.membersOf(fact.parent()).contains(fact.child()), fact::toString);
        assertTrue(hierarchy.above(fact.child(), fact.parent().kind()).contains(fact.parent()), fact::toString);
    }
}
