package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.RegisterQuestions.Asked;

/** What holds of every register, on the edition inside the jar and on small ones made at random. */
class RegisterProperties {
    @Property
    void namesAtMostOneBodyByACodeOnADay(@ForAll("asked") Asked asked) {
        Landscape landscape = asked.register().asOf(asked.day());
        List<Organisation> open = asked.register().bodies(asked.code()).stream()
                .filter(body -> body.operationalLife().contains(asked.day()).isYes())
                .filter(body -> !(asked.code() instanceof GssCode gss)
                        || body.code().equals(gss)
                        || body.gssCodes().on(asked.day()).filter(gss::equals).isPresent())
                .toList();
        assertTrue(open.size() <= 1, () -> asked + ": " + open);
        assertEquals(open, landscape.find(asked.code()).stream().toList());
        assertEquals(!open.isEmpty(), landscape.status(asked.code()) == BodyStatus.OPEN);
    }

    @Property(tries = 200)
    void saysWhatBecameOfEveryCommissionerThatEnded(@ForAll("registers") Register register) {
        Set<Organisation> passedOn = register.successions().stream()
                .filter(fact -> fact.kind() != SuccessionKind.TRANSFER)
                .map(Succession::predecessor)
                .collect(toSet());
        for (Organisation body : register.bodies()) {
            boolean ended = body.operationalLife().lastDay().isPresent();
            if (ended && RegisterQuestions.COMMISSIONERS.contains(body.kind())) {
                assertNotEquals(passedOn.contains(body), register.isSuccessorUnknown(body), body::toString);
            }
        }
    }

    @Property(tries = 200)
    void isOpenOnTheDayItTakesOver(@ForAll("registers") Register register) {
        for (Succession fact : register.successions()) {
            fact.effective().known().ifPresent(day -> {
                assertNotEquals(Answer.NO, fact.successor().operationalLife().contains(day), fact::toString);
                assertNotEquals(
                        Answer.NO, fact.predecessor().operationalLife().contains(day.minusDays(1)), fact::toString);
            });
        }
    }

    @Property(tries = 100)
    void refersToNoBodyThatIsNotThere(@ForAll("askedMostlyOfMade") Asked asked) {
        Landscape landscape = asked.register().asOf(asked.day());
        Hierarchy hierarchy = landscape.hierarchy();
        for (Membership fact : asked.register().memberships()) {
            if (fact.days().contains(asked.day())) {
                assertNotEquals(BodyStatus.CLOSED, landscape.status(fact.child().code()), fact::toString);
                assertNotEquals(
                        BodyStatus.CLOSED, landscape.status(fact.parent().code()), fact::toString);
                assertEquals(
                        fact.parent(),
                        hierarchy.parentOf(fact.child(), fact.relation()).orElseThrow());
                assertTrue(hierarchy.membersOf(fact.parent()).contains(fact.child()));
                assertTrue(hierarchy.above(fact.child(), fact.parent().kind()).contains(fact.parent()));
            }
        }
    }

    @Property(tries = 30)
    void putsAPracticeUnderAtMostOneCommissioner(@ForAll("askedMostlyOfMade") Asked asked) {
        Landscape landscape = asked.register().asOf(asked.day());
        PracticeLandscape practices = landscape.practices();
        Set<OdsCode> seen = new HashSet<>();
        for (Ccg ccg : landscape.ccgs()) {
            for (Practice practice : practices.of(ccg)) {
                assertTrue(seen.add(practice.code()), practice::toString);
                assertEquals(ccg, practices.commissionerOf(practice.code()));
            }
        }
        for (Practice practice : practices.gpPractices()) {
            boolean inCcg = practices
                    .findCommissionerOf(practice.code())
                    .filter(Ccg.class::isInstance)
                    .isPresent();
            assertEquals(inCcg, seen.contains(practice.code()), practice::toString);
        }
    }

    @Property(tries = 30)
    void putsAPracticeUnderItsCommissionerAndAllAboveIt(@ForAll("askedMostlyOfMade") Asked asked) {
        Landscape landscape = asked.register().asOf(asked.day());
        Hierarchy hierarchy = landscape.hierarchy();
        for (Ccg ccg : landscape.ccgs()) {
            Set<Practice> practices = hierarchy.membersOf(ccg, Practice.class);
            assertEquals(Set.copyOf(landscape.practices().of(ccg)), practices);
            for (Practice practice : practices) {
                assertEquals(Set.of(ccg), hierarchy.above(practice, OrganisationKind.CCG));
                assertEquals(
                        hierarchy.above(ccg, OrganisationKind.AREA_TEAM),
                        hierarchy.above(practice, OrganisationKind.AREA_TEAM));
            }
        }
    }

    @Property(tries = 200)
    void answersAsBeforeWhenALaterEventIsAdded(@ForAll("editions") List<Register> editions, @ForAll Random random) {
        Register all = editions.get(editions.size() - 1);
        for (Register earlier : editions) {
            LocalDate then = earlier.edition().lastDay();
            LocalDate day = then.minusDays(random.nextInt(500));
            assertEquals(
                    codes(earlier.asOf(day).all(Organisation.class)),
                    codes(all.asOf(day).all(Organisation.class)));
            for (Organisation body : earlier.asOf(day).ccgs()) {
                OdsCode code = (OdsCode) body.code();
                assertEquals(
                        earlier.trailOf(code, day).codesOn(then),
                        all.trailOf(code, day).codesOn(then));
                assertEquals(
                        codes(earlier.asOf(day).hierarchy().above(body, OrganisationKind.AREA_TEAM)),
                        codes(all.asOf(day).hierarchy().above(all.asOf(day).get(code), OrganisationKind.AREA_TEAM)));
            }
            for (Practice practice : earlier.asOf(day).practices().gpPractices()) {
                assertEquals(
                        earlier.asOf(day)
                                .practices()
                                .findCommissionerOf(practice.code())
                                .map(Organisation::code),
                        all.asOf(day)
                                .practices()
                                .findCommissionerOf(practice.code())
                                .map(Organisation::code));
            }
        }
    }

    @Property(tries = 200)
    void countsEveryBodyAmongTheDifferencesOnce(@ForAll("editions") List<Register> editions, @ForAll Random random) {
        Register before = editions.get(random.nextInt(editions.size()));
        Register after = editions.get(random.nextInt(editions.size()));
        RegisterDiff there = RegisterDiff.between(before, after);
        RegisterDiff back = RegisterDiff.between(after, before);
        assertEquals(
                after.bodies().size() - before.bodies().size(),
                there.added().size() - there.removed().size());
        assertEquals(there.added(), back.removed());
        assertEquals(there.removed(), back.added());
        assertEquals(there.changed().size(), back.changed().size());
        assertEquals(
                new HashSet<>(before.bodies()).equals(new HashSet<>(after.bodies())),
                there.added().isEmpty()
                        && there.removed().isEmpty()
                        && there.changed().isEmpty());
    }

    @Property(tries = 100)
    void fitsTheDayItsCodesWereTakenFrom(@ForAll("askedMostlyOfMade") Asked asked) {
        List<OdsCode> codes = asked.register().asOf(asked.day()).byLegalDates().ccgs().stream()
                .filter(ccg -> ccg.operationalLife().contains(asked.day()).isYes())
                .map(Ccg::code)
                .toList();
        if (!codes.isEmpty()) {
            CodeVintage vintage = asked.register().vintageOf(codes);
            assertEquals(CodeVintage.Fit.EXACT, vintage.fit());
            assertTrue(vintage.days().stream().anyMatch(span -> span.contains(asked.day())));
            assertEquals(Set.of(), vintage.misfits());
        }
    }

    private static Set<String> codes(Collection<? extends Organisation> bodies) {
        return bodies.stream().map(body -> body.code().toString()).collect(toSet());
    }

    // generators

    @Provide
    Arbitrary<List<Register>> editions() {
        return RegisterArbitraries.editions();
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
    Arbitrary<Asked> askedMostlyOfMade() {
        return RegisterQuestions.askedMostlyOfMade();
    }
}
