package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CoCommissioningArbitraries.Told;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterBuilder;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/** What holds of any arrangement and committee: nothing is so before it can be, and to know more takes nothing back. */
class CoCommissioningProperties {
    private static final Landscape ANY = Register.standard().asOf(LocalDate.of(2015, 4, 1));
    private static final NationalBody NHS_ENGLAND = ANY.all(NationalBody.class).get(0);
    private static final LocalDate LAST_CCG_DAY = LocalDate.of(2022, 6, 30);
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "an example"));

    @Provide
    static Arbitrary<CoCommissioningArrangement> arrangements() {
        return CoCommissioningArbitraries.arrangements();
    }

    @Provide
    static Arbitrary<Told<CoCommissioningArrangement>> arrangementsTold() {
        return CoCommissioningArbitraries.arrangementsTold();
    }

    @Provide
    static Arbitrary<Told<PrimaryCareCommittee>> committeesTold() {
        return CoCommissioningArbitraries.committeesTold();
    }

    /** Most of them of the spring in which everything happens. */
    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                CoCommissioningArbitraries.days(), CoCommissioningArbitraries.days(), PeriodArbitraries.days());
    }

    @Provide
    static Arbitrary<Set<Status>> statuses() {
        return Arbitraries.of(Status.class).set().ofMinSize(1);
    }

    private static Optional<ArrangementStep> step(CoCommissioningArrangement arrangement, Status status) {
        return arrangement.steps().stream()
                .filter(step -> step.status() == status)
                .findFirst();
    }

    @Property
    void isInForceOnlyWhileItCanBe(
            @ForAll("arrangements") CoCommissioningArrangement arrangement, @ForAll("days") LocalDate day) {
        for (Ccg ccg : arrangement.ccgs()) {
            if (arrangement.inForceFor(ccg, day).isYes()) {
                ArrangementStep begun = step(arrangement, Status.IN_FORCE).orElseThrow();
                assertFalse(begun.day().earliest().orElse(day).isAfter(day));
                assertFalse(arrangement.term().possible().lastDay().orElse(day).isBefore(day));
                assertFalse(step(arrangement, Status.WITHDRAWN)
                        .map(step -> step.isTakenBy(day).isYes())
                        .orElse(false));
                arrangement.agreements().stream()
                        .filter(each -> each.ccg().equals(ccg))
                        .flatMap(each -> each.withdrawal().stream())
                        .forEach(back -> assertTrue(back.effectiveFrom().isAfter(day)));
                assertFalse(day.isAfter(LAST_CCG_DAY));
            }
        }
    }

    @Property
    void neverGoesBack(
            @ForAll("arrangements") CoCommissioningArrangement arrangement,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate later = one.isBefore(other) ? other : one;
        Optional<Status> before = arrangement.statusOn(later.equals(one) ? other : one);
        Optional<Status> after = arrangement.statusOn(later);
        assertTrue(before.isEmpty() || after.orElseThrow().compareTo(before.get()) >= 0);
    }

    @Property
    void coc06ANoticeGivenOnAnyDayNeverOffends(@ForAll("days") LocalDate notice, @ForAll("days") LocalDate day) {
        Ccg ccg = ANY.ccgs().get(0);
        CoCommissioningArrangement arrangement = CoCommissioningArrangement.builder()
                .name("primary care")
                .addCcgs(ccg)
                .nhsEngland(NHS_ENGLAND)
                .model(CoCommissioningModel.DELEGATED)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(notice), PAPER))
                .addAgreements(DelegationAgreement.builder()
                        .ccg(ccg)
                        .withdrawal(Withdrawal.given(notice))
                        .build())
                .build();
        Verdict verdict = CoCommissioningRules.arrangements().check(arrangement, ANY, day);
        assertFalse(broken(verdict).contains("COC-06"));
        assertFalse(unclear(verdict).contains("COC-06"));
    }

    /** Of one that may be in force, at most that no notice was given is known, for then somebody would have told of a step back. */
    @Property
    void passesNothingOfWhichNothingIsKnown(
            @ForAll("statuses") Set<Status> statuses, @ForAll Strength strength, @ForAll("days") LocalDate day) {
        CoCommissioningArrangement nameOnly = CoCommissioningArrangement.builder()
                .name("primary care")
                .addAllCcgs(ANY.ccgs().subList(0, 2))
                .nhsEngland(NHS_ENGLAND)
                .addAllSteps(statuses.stream()
                        .sorted()
                        .map(status -> ArrangementStep.of(status, UncertainDay.unknown(), PAPER)
                                .as(strength))
                        .toList())
                .build();
        Verdict verdict = CoCommissioningRules.arrangements().check(nameOnly, ANY, day);
        assertEquals(List.of(), verdict.violations());
        boolean mayBeInForce = nameOnly.ccgs().stream().anyMatch(ccg -> nameOnly.inForceFor(ccg, day) != Answer.NO);
        Set<String> never = new TreeSet<>(Set.of("COC-03", "COC-04", "COC-14"));
        if (mayBeInForce) {
            never.addAll(Set.of("COC-01", "COC-05", "COC-15"));
        }
        never.retainAll(satisfied(verdict));
        assertEquals(Set.of(), never);
    }

    @Property
    void toKnowMoreDaysChangesNothingThatWasKnown(
            @ForAll("arrangementsTold") Told<CoCommissioningArrangement> told, @ForAll("days") LocalDate day) {
        for (Ccg ccg : told.asTold().ccgs()) {
            Answer answer = told.asTold().inForceFor(ccg, day);
            if (answer != Answer.NOT_KNOWN) {
                assertEquals(answer, told.asItWas().inForceFor(ccg, day));
            }
        }
        told.asTold()
                .statusOn(day)
                .ifPresent(status ->
                        assertTrue(told.asItWas().statusOn(day).orElseThrow().compareTo(status) >= 0));
        if (told.asTold().stillWantedOn(day).isEmpty()) {
            assertEquals(List.of(), told.asItWas().stillWantedOn(day));
        }
    }

    @Property
    void toKnowMoreDaysTakesBackNoFindingOfARuleOnArrangements(
            @ForAll("arrangementsTold") Told<CoCommissioningArrangement> told, @ForAll("days") LocalDate day) {
        takesNothingBack(CoCommissioningRules.arrangements(), told, day);
    }

    @Property
    void toKnowMoreDaysTakesBackNoFindingOfARuleOnCommittees(
            @ForAll("committeesTold") Told<PrimaryCareCommittee> told, @ForAll("days") LocalDate day) {
        takesNothingBack(CoCommissioningRules.committees(), told, day);
    }

    @Property
    void toKnowMoreDaysTakesBackNoFindingOfARuleOnModels(
            @ForAll("arrangementsTold") Told<CoCommissioningArrangement> one,
            @ForAll("arrangementsTold") Told<CoCommissioningArrangement> other,
            @ForAll boolean complete,
            @ForAll("days") LocalDate day) {
        Responsibilities asTold = knowing(complete, one.asTold(), other.asTold());
        Responsibilities asItWas = knowing(complete, one.asItWas(), other.asItWas());
        RuleBook<Ccg, Responsibilities> book = CoCommissioningRules.ccgs();
        for (Ccg ccg : one.asTold().ccgs()) {
            takesNothingBack(book.rules(), book.check(ccg, asTold, day), book.check(ccg, asItWas, day));
        }
    }

    private static Responsibilities knowing(boolean complete, CoCommissioningArrangement... arrangements) {
        return Responsibilities.builder()
                .register(holding(arrangements))
                .complete(complete)
                .addArrangements(arrangements)
                .build();
    }

    /** Of the bodies that were generated, which have codes of the standard register and are not of it. */
    private static Register holding(CoCommissioningArrangement... arrangements) {
        Evidence evidence = Evidence.assumed("generated");
        RegisterBuilder register =
                Register.builder().edition(Register.standard().edition()).add(arrangements[0].nhsEngland(), evidence);
        Stream.of(arrangements)
                .flatMap(arrangement -> arrangement.ccgs().stream())
                .distinct()
                .forEach(ccg -> register.add(ccg, evidence).successorUnknown(ccg));
        return register.build();
    }

    private static <T> void takesNothingBack(RuleBook<T, Landscape> book, Told<T> told, LocalDate day) {
        takesNothingBack(book.rules(), book.check(told.asTold(), ANY, day), book.check(told.asItWas(), ANY, day));
    }

    private static void takesNothingBack(List<? extends Rule<?, ?>> rules, Verdict asTold, Verdict asItWas) {
        for (Rule<?, ?> rule : rules) {
            String id = rule.id().toString();
            assertTrue(
                    !satisfied(asTold).contains(id) || satisfied(asItWas).contains(id),
                    () -> id + " was satisfied, and now:\n" + asItWas);
            assertTrue(
                    !broken(asTold).contains(id) || broken(asItWas).contains(id),
                    () -> id + " was broken: " + asTold + "\nand now:\n" + asItWas);
        }
    }

    private static Set<String> satisfied(Verdict verdict) {
        return verdict.satisfied().stream().map(RuleId::toString).collect(Collectors.toSet());
    }

    private static Set<String> broken(Verdict verdict) {
        return verdict.violations().stream()
                .map(Violation::rule)
                .map(RuleId::toString)
                .collect(Collectors.toSet());
    }

    private static Set<String> unclear(Verdict verdict) {
        return verdict.notAssessed().stream()
                .map(NotAssessed::rule)
                .map(RuleId::toString)
                .collect(Collectors.toSet());
    }
}
