package org.opencommissioning.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.SourceArbitraries;

/** Generators of plans to merge the CCGs of {@link GovernanceArbitraries}, in the days of these. */
public final class MergerArbitraries {
    private static final String TITLE = "merge";

    private MergerArbitraries() {}

    /**
     * Plans of every sort, many of which need no more than a decision or two.
     *
     * @return plans in which half of the time all CCGs apply and their members approve on one day, beside which up to four
     *     decisions of any verb are taken, and up to two words of NHS England are known; half of the time all decisions are known, and
     *     of each CCG it is said that its members decide, that they do not, or nothing
     */
    public static Arbitrary<MergerPlan> plans() {
        return Combinators.combine(
                        DecisionArbitraries.decisionsOn(TITLE).list().ofMaxSize(4),
                        SourceArbitraries.citations(),
                        GovernanceArbitraries.days().optional().map(day -> day.map(UncertainDay::on)),
                        words().list().ofMaxSize(2),
                        Arbitraries.of(IfOneRefuses.class),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(GovernanceArbitraries.ccgs(), Arbitraries.of(Answer.YES, Answer.NO)))
                .as((decisions, citation, allOn, words, ifOneRefuses, allKnown, membersDecide) -> {
                    List<Decision> all = new ArrayList<>(decisions);
                    allOn.ifPresent(day -> all.addAll(inFavour(day, citation)));
                    return plan(
                            Proposal.builder()
                                    .title(TITLE)
                                    .addAllBodies(GovernanceArbitraries.CCGS)
                                    .addAllDecisions(all)
                                    .addAllApprovals(words)
                                    .allDecisionsKnown(allKnown)
                                    .build(),
                            ifOneRefuses,
                            citation,
                            membersDecide);
                })
                .withoutEdgeCases();
    }

    private static List<Decision> inFavour(UncertainDay day, Citation citation) {
        List<Decision> decisions = new ArrayList<>(Decision.eachOf(
                GovernanceArbitraries.CCGS,
                each -> each.verb(Verb.APPLIED).subject(TITLE).day(day).citation(citation)));
        decisions.addAll(Decision.eachOf(
                GovernanceArbitraries.CCGS,
                each -> each.verb(Verb.APPROVED)
                        .taker(Taker.MEMBERS)
                        .subject(TITLE)
                        .day(day)
                        .citation(citation)));
        return decisions;
    }

    /** Most of them on the merger itself, and most of those given. */
    private static Arbitrary<Approval> words() {
        Arbitrary<Approval> given = Combinators.combine(
                        GovernanceArbitraries.days(), SourceArbitraries.authorities(), SourceArbitraries.citations())
                .as((day, authority, citation) -> Approval.builder()
                        .by(GovernanceArbitraries.NHS_ENGLAND)
                        .subject(TITLE)
                        .authority(authority)
                        .state(Approval.State.GIVEN)
                        .day(UncertainDay.on(day))
                        .citation(citation)
                        .build());
        return Arbitraries.oneOf(List.of(given, given, DecisionArbitraries.approvals()));
    }

    private static MergerPlan plan(
            Proposal proposal,
            IfOneRefuses ifOneRefuses,
            Citation citation,
            Map<? extends Organisation, Answer> membersDecide) {
        MergerPlan.Builder plan = MergerPlan.builder()
                .proposal(proposal)
                .ifOneRefuses(ifOneRefuses)
                .putAllMembersDecide(membersDecide);
        return (ifOneRefuses == IfOneRefuses.NOT_SAID ? plan : plan.citation(citation)).build();
    }

    /** The plan with other decisions, and with something else to happen if one refuses. */
    static MergerPlan with(MergerPlan plan, List<Decision> decisions, IfOneRefuses ifOneRefuses, Citation citation) {
        return plan(
                with(plan.proposal(), decisions, plan.proposal().allDecisionsKnown()),
                ifOneRefuses,
                citation,
                plan.membersDecide());
    }

    /** The plan once it is known that nothing else was decided. */
    static MergerPlan allKnown(MergerPlan plan, Citation citation) {
        return plan(
                with(plan.proposal(), plan.proposal().decisions(), true),
                plan.ifOneRefuses(),
                citation,
                plan.membersDecide());
    }

    private static Proposal with(Proposal proposal, List<Decision> decisions, boolean allKnown) {
        return Proposal.builder()
                .title(proposal.title())
                .addAllBodies(proposal.bodies())
                .addAllDecisions(decisions)
                .addAllApprovals(proposal.approvals())
                .allDecisionsKnown(allKnown)
                .build();
    }
}
