package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.source.Strength;

/** Whom a decision binds: the laws behind GOV-14, GOV-20 and PRV-03, and that powers and rules are of one mind. */
class DecisionProperties {
    private static final Set<Strength> TOO_WEAK = Set.of(Strength.UNDERSTOOD, Strength.FORECAST, Strength.OPINION);

    @Property
    void gov14ADecisionBindsOnlyTheBodyThatTookIt(
            @ForAll("decisions") Decision decision, @ForAll("ccgs") Ccg other, @ForAll("days") LocalDate day) {
        boolean own = decision.body().equals(other) && decision.verb() == Verb.APPROVED;
        assertTrue(own || decision.binds(other, day) == Answer.NO);
    }

    @Property
    void gov20NeitherChairsNorRecommendationsAddAnApproval(
            @ForAll("proposals") Proposal proposal,
            @ForAll("decisions") Decision other,
            @ForAll("days") LocalDate day) {
        Proposal with = plus(proposal, other);
        if (other.verb() != Verb.APPROVED) {
            assertEquals(proposal.approvedBy(day), with.approvedBy(day));
        }
        if (other.verb() != Verb.APPROVED && other.verb() != Verb.REJECTED) {
            assertEquals(proposal.notApprovedBy(day), with.notApprovedBy(day));
        }
        Set<Organisation> added = Sets.difference(with.approvedBy(day), proposal.approvedBy(day));
        assertTrue(Set.of(other.body()).containsAll(added));
    }

    @Property
    void prv03WhatIsUnderstoodOrForecastChangesNothing(
            @ForAll("proposals") Proposal proposal,
            @ForAll("decisions") Decision other,
            @ForAll("days") LocalDate day) {
        if (TOO_WEAK.contains(other.strength())) {
            assertEquals(proposal.approvedBy(day), plus(proposal, other).approvedBy(day));
            assertFalse(other.binds(other.body(), day).isYes());
        }
    }

    @Property
    void everyBodyHasApprovedOrHasNotOrMayHave(@ForAll("proposals") Proposal proposal, @ForAll("days") LocalDate day) {
        List<Organisation> all = new ArrayList<>(proposal.approvedBy(day));
        all.addAll(proposal.notApprovedBy(day));
        all.addAll(proposal.notKnownToHaveApprovedBy(day));
        assertEquals(proposal.bodies().size(), all.size());
        assertEquals(proposal.bodies(), new HashSet<>(all));
        boolean complete = proposal.approvedBy(day).equals(proposal.bodies())
                && proposal.stillNeeded(day).isEmpty();
        assertEquals(complete, proposal.isComplete(day).isYes());
    }

    @Property
    void toKnowThatNothingElseWasDecidedTakesNothingBack(
            @ForAll("proposals") Proposal proposal, @ForAll("days") LocalDate day) {
        Proposal all = Proposal.builder()
                .title(proposal.title())
                .addAllBodies(proposal.bodies())
                .addAllDecisions(proposal.decisions())
                .addAllApprovals(proposal.approvals())
                .allDecisionsKnown(true)
                .build();
        assertEquals(proposal.approvedBy(day), all.approvedBy(day));
        assertTrue(all.notApprovedBy(day).containsAll(proposal.notApprovedBy(day)));
    }

    @Property
    void whatIsApprovedStaysApproved(
            @ForAll("proposals") Proposal proposal, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate later = day.isAfter(other) ? day : other;
        LocalDate earlier = day.isAfter(other) ? other : day;
        assertTrue(proposal.approvedBy(later).containsAll(proposal.approvedBy(earlier)));
        // a refusal may follow what was given
        boolean refused = proposal.approvals().stream().anyMatch(each -> each.state() == Approval.State.REFUSED);
        assertTrue(refused || proposal.stillNeeded(earlier).containsAll(proposal.stillNeeded(later)));
    }

    @Property
    void theOrderOfDecisionsMakesNoDifference(@ForAll("proposals") Proposal proposal, @ForAll("days") LocalDate day) {
        List<Decision> reversed = new ArrayList<>(proposal.decisions());
        Collections.reverse(reversed);
        Proposal other = Proposal.builder()
                .title(proposal.title())
                .addAllBodies(proposal.bodies())
                .addAllDecisions(reversed)
                .addAllApprovals(proposal.approvals())
                .allDecisionsKnown(proposal.allDecisionsKnown())
                .build();
        assertEquals(proposal.approvedBy(day), other.approvedBy(day));
        assertEquals(proposal.isComplete(day), other.isComplete(day));
    }

    @Property
    void aCommitteeThatMayNotBeBindsNoCcg(@ForAll("committees") Committee committee, @ForAll("days") LocalDate day) {
        Set<RuleId> broken = new HashSet<>();
        GovernanceRules.committees()
                .check(committee, Register.standard().asOf(day), day)
                .violations()
                .forEach(violation -> broken.add(violation.rule()));
        for (Organisation body : committee.bodies()) {
            Committee.Power power = committee.powerFor(body, day);
            assertTrue(broken.isEmpty() || !(body instanceof Ccg) || power.answer() == Answer.NO, power::toString);
            assertTrue(committee.kind() != Committee.Kind.COLLABORATION_BOARD || power.answer() == Answer.NO);
            assertTrue(
                    power.provision().filter(law -> !law.inForceOn(day)).isEmpty(),
                    () -> power + " rests on law not in force on " + day);
        }
    }

    private static Proposal plus(Proposal proposal, Decision decision) {
        return Proposal.builder()
                .title(proposal.title())
                .addAllBodies(proposal.bodies())
                .addAllDecisions(proposal.decisions())
                .addDecisions(decision)
                .addAllApprovals(proposal.approvals())
                .allDecisionsKnown(proposal.allDecisionsKnown())
                .build();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return DecisionArbitraries.decisionsOn("pool budgets");
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return DecisionArbitraries.proposals();
    }

    @Provide
    Arbitrary<Committee> committees() {
        return GovernanceArbitraries.committees();
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
