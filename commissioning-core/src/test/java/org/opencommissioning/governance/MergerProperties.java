package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.governance.Fixtures.HSJ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Verdict;

/** Who merges and whether they may, whatever was decided: the laws behind SUC-08. */
class MergerProperties {
    @Property
    void suc08NobodyIsMergedByTheApprovalOfOthers(
            @ForAll("plans") MergerPlan plan, @ForAll("ccgs") Ccg body, @ForAll("days") LocalDate day) {
        List<Decision> decisions = new ArrayList<>(plan.proposal().decisions());
        decisions.removeIf(each -> each.body().equals(body) && each.verb() == Verb.APPROVED);
        decisions.add(refusal(plan, body, day));
        for (IfOneRefuses ifOneRefuses : IfOneRefuses.values()) {
            MergerPlan refused = MergerArbitraries.with(plan, decisions, ifOneRefuses, HSJ);
            assertEquals(Answer.YES, refused.isRefusedBy(body, day));
            assertEquals(Answer.NO, refused.takesPart(body, day));
            assertEquals(Answer.NO, refused.proposal().binds(body, day));
            for (Organisation other : plan.proposal().bodies()) {
                assertTrue(other.equals(body)
                        || refused.proposal().binds(other, day)
                                == plan.proposal().binds(other, day));
            }
        }
    }

    @Property
    void suc08APlanWithoutAWordOnRefusalsNeverPassesWithOneRefusing(
            @ForAll("plans") MergerPlan plan, @ForAll("ccgs") Ccg body, @ForAll("days") LocalDate day) {
        MergerPlan silent = refusedLast(plan, body, day, IfOneRefuses.NOT_SAID);
        assertNotEquals(Answer.YES, silent.mayGoAheadOn(day));
        assertTrue(!verdict(silent, day).passes());
        MergerPlan strict = refusedLast(plan, body, day, IfOneRefuses.ALL_STOP);
        assertEquals(Answer.NO, strict.mayGoAheadOn(day));
        assertTrue(verdict(strict, day).hasErrors());
    }

    @Property
    void suc08WhatMayGoAheadHasAllThatAMergerNeeds(@ForAll("plans") MergerPlan plan, @ForAll("days") LocalDate day) {
        Answer may = plan.mayGoAheadOn(day);
        assertEquals(
                may == Answer.NO, !plan.stillWantedOn(day).isEmpty(), () -> String.valueOf(plan.stillWantedOn(day)));
        if (may.isYes()) {
            assertTrue(verdict(plan, day).passes());
            assertEquals(List.of(), plan.missingOn(day));
            assertEquals(Set.of(), plan.notKnownToTakePartOn(day));
            assertTrue(plan.participantsOn(day).size() >= 2);
            for (Organisation body : plan.participantsOn(day)) {
                assertTrue(plan.membersDecide().get(body) == Answer.NO
                        || plan.proposal().approvedBy(day).contains(body));
            }
            assertTrue(plan.proposal().stillNeeded(day).isEmpty());
        }
    }

    @Property
    void everyBodyTakesPartOrNotOrMayAndNoneAlone(@ForAll("plans") MergerPlan plan, @ForAll("days") LocalDate day) {
        Set<Organisation> in = plan.participantsOn(day);
        Set<Organisation> perhaps = plan.notKnownToTakePartOn(day);
        assertTrue(Collections.disjoint(in, perhaps));
        assertTrue(plan.proposal().bodies().containsAll(in));
        assertTrue(plan.proposal().bodies().containsAll(perhaps));
        assertNotEquals(1, in.size() + perhaps.size());
        for (Organisation body : plan.proposal().bodies()) {
            boolean refuses = plan.isRefusedBy(body, day).isYes();
            assertTrue(!refuses || plan.takesPart(body, day) == Answer.NO);
        }
    }

    @Property
    void aFurtherRefusalLetsNobodyIn(
            @ForAll("plans") MergerPlan plan, @ForAll("ccgs") Ccg body, @ForAll("days") LocalDate day) {
        List<Decision> decisions = new ArrayList<>(plan.proposal().decisions());
        decisions.add(refusal(plan, body, day));
        MergerPlan with = MergerArbitraries.with(plan, decisions, plan.ifOneRefuses(), HSJ);
        assertTrue(plan.participantsOn(day).containsAll(with.participantsOn(day)));
        Set<Organisation> before = new HashSet<>(plan.participantsOn(day));
        before.addAll(plan.notKnownToTakePartOn(day));
        assertTrue(before.containsAll(with.notKnownToTakePartOn(day)));
    }

    @Property
    void whereOneRefusesThoseMergeWhoWouldWithoutIt(
            @ForAll("plans") MergerPlan plan, @ForAll("ccgs") Ccg body, @ForAll("days") LocalDate day) {
        List<Decision> decisions = new ArrayList<>(plan.proposal().decisions());
        decisions.removeIf(each -> each.verb() == Verb.REJECTED);
        MergerPlan heard = MergerArbitraries.allKnown(plan, HSJ);
        MergerPlan alone = refusedLast(
                MergerArbitraries.with(heard, decisions, plan.ifOneRefuses(), HSJ), body, day, plan.ifOneRefuses());
        Optional<Set<Organisation>> without = plan.mergingWithout(body);
        assertEquals(without.orElse(Set.of()), alone.participantsOn(day));
        assertEquals(
                without.isPresent(),
                alone.notKnownToTakePartOn(day).isEmpty(),
                () -> String.valueOf(plan.ifOneRefuses()));
    }

    @Property
    void whatIsKnownOfASilentPlanIsSoWhateverItSays(
            @ForAll("plans") MergerPlan plan, @ForAll("ccgs") Ccg body, @ForAll("days") LocalDate day) {
        List<Decision> decisions = plan.proposal().decisions();
        MergerPlan silent = MergerArbitraries.with(plan, decisions, IfOneRefuses.NOT_SAID, HSJ);
        for (IfOneRefuses said : Set.of(IfOneRefuses.REST_GO_ON, IfOneRefuses.ALL_STOP)) {
            MergerPlan telling = MergerArbitraries.with(plan, decisions, said, HSJ);
            Answer known = silent.takesPart(body, day);
            assertTrue(known == Answer.NOT_KNOWN || known == telling.takesPart(body, day));
            Answer may = silent.mayGoAheadOn(day);
            assertTrue(may == Answer.NOT_KNOWN || may == telling.mayGoAheadOn(day));
        }
    }

    @Property
    void whatIsKnownOfAPlanInPartIsSoOnceAllDecisionsAreKnown(
            @ForAll("plans") MergerPlan plan, @ForAll("days") LocalDate day) {
        MergerPlan allKnown = MergerArbitraries.allKnown(plan, HSJ);
        for (Organisation body : plan.proposal().bodies()) {
            assertKept(plan.isRefusedBy(body, day), allKnown.isRefusedBy(body, day));
            assertKept(plan.takesPart(body, day), allKnown.takesPart(body, day));
        }
        assertKept(plan.mayGoAheadOn(day), allKnown.mayGoAheadOn(day));
        assertTrue(verdict(allKnown, day).violations().size()
                >= verdict(plan, day).violations().size());
    }

    private static void assertKept(Answer known, Answer later) {
        assertTrue(known == Answer.NOT_KNOWN || known == later, () -> known + " became " + later);
    }

    @Property
    void suc08OfBodiesOfWhichNothingIsToldNothingIsHeldAgainstThem(
            @ForAll("plans") MergerPlan plan, @ForAll("days") LocalDate day) {
        MergerPlan untold = MergerPlan.builder()
                .proposal(Proposal.builder()
                        .title(plan.proposal().title())
                        .addAllBodies(plan.proposal().bodies())
                        .build())
                .putAllMembersDecide(plan.membersDecide())
                .build();
        assertEquals(List.of(), verdict(untold, day).violations());
        assertEquals(Set.of(), untold.participantsOn(day));
        assertEquals(plan.proposal().bodies(), untold.notKnownToTakePartOn(day));
    }

    @Property
    void theOrderOfDecisionsMakesNoDifference(@ForAll("plans") MergerPlan plan, @ForAll("days") LocalDate day) {
        List<Decision> reversed = new ArrayList<>(plan.proposal().decisions());
        Collections.reverse(reversed);
        MergerPlan other = MergerArbitraries.with(plan, reversed, plan.ifOneRefuses(), HSJ);
        assertEquals(plan.participantsOn(day), other.participantsOn(day));
        assertEquals(plan.notKnownToTakePartOn(day), other.notKnownToTakePartOn(day));
        assertEquals(plan.stillWantedOn(day), other.stillWantedOn(day));
        assertEquals(plan.missingOn(day), other.missingOn(day));
    }

    private static Decision refusal(MergerPlan plan, Ccg body, LocalDate day) {
        return Decision.builder()
                .body(body)
                .verb(Verb.REJECTED)
                .taker(Taker.MEMBERS)
                .subject(plan.proposal().title())
                .day(UncertainDay.on(day))
                .citation(HSJ)
                .build();
    }

    /** The plan after a refusal of that day that no approval of that body follows. */
    private static MergerPlan refusedLast(MergerPlan plan, Ccg body, LocalDate day, IfOneRefuses ifOneRefuses) {
        List<Decision> decisions = new ArrayList<>(plan.proposal().decisions());
        decisions.removeIf(each -> each.body().equals(body) && each.verb() == Verb.APPROVED);
        decisions.add(refusal(plan, body, day));
        return MergerArbitraries.with(plan, decisions, ifOneRefuses, HSJ);
    }

    private static Verdict verdict(MergerPlan plan, LocalDate day) {
        return GovernanceRules.mergers().check(plan, Register.standard().asOf(day), day);
    }

    @Provide
    Arbitrary<MergerPlan> plans() {
        return MergerArbitraries.plans();
    }

    @Provide
    Arbitrary<Ccg> ccgs() {
        return GovernanceArbitraries.ccgs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return GovernanceArbitraries.days();
    }
}
