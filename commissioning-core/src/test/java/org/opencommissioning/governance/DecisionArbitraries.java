package org.opencommissioning.governance;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.SourceArbitraries;
import org.opencommissioning.source.Strength;

/** Generators of decisions, approvals and proposals of the bodies and days of {@link GovernanceArbitraries}. */
public final class DecisionArbitraries {
    private static final Set<Verb> DECIDING = Set.of(Verb.APPROVED, Verb.REJECTED, Verb.APPLIED);

    private DecisionArbitraries() {}

    /**
     * Decisions on one subject.
     *
     * @param subject the subject
     * @return decisions of those CCGs, of every verb, taker and strength
     */
    public static Arbitrary<Decision> decisionsOn(String subject) {
        return Combinators.combine(
                        GovernanceArbitraries.ccgs(),
                        Arbitraries.of(Verb.class),
                        Arbitraries.of(Taker.class),
                        GovernanceArbitraries.uncertainDays(),
                        Arbitraries.of(Strength.class),
                        SourceArbitraries.citations())
                .as((body, verb, taker, day, strength, citation) -> {
                    boolean mayDecide = taker != Taker.CHAIRS && taker != Taker.COLLABORATION_BOARD;
                    Verb fitting = DECIDING.contains(verb) && !mayDecide ? Verb.RECOMMENDED : verb;
                    return Decision.builder()
                            .body(body)
                            .verb(fitting)
                            .subject(subject)
                            .taker(fitting == Verb.AGREED_BY_CHAIRS ? Taker.CHAIRS : taker)
                            .day(day)
                            .strength(strength)
                            .citation(citation)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return approvals of NHS England in every state} */
    public static Arbitrary<Approval> approvals() {
        return Combinators.combine(
                        Arbitraries.of(Approval.State.class),
                        GovernanceArbitraries.uncertainDays(),
                        Arbitraries.of(Strength.class),
                        SourceArbitraries.authorities(),
                        SourceArbitraries.citations())
                .as((state, day, strength, authority, citation) -> {
                    Approval.Builder approval = Approval.builder()
                            .by(GovernanceArbitraries.NHS_ENGLAND)
                            .subject("details")
                            .authority(authority)
                            .state(state)
                            .strength(strength)
                            .citation(citation);
                    return (state == Approval.State.NOT_KNOWN ? approval : approval.day(day)).build();
                })
                .withoutEdgeCases();
    }

    /** {@return proposals of those CCGs, which half of the time all approve on one day, with up to two approvals needed} */
    public static Arbitrary<Proposal> proposals() {
        return Combinators.combine(
                        decisionsOn("pool budgets").list().ofMaxSize(4),
                        SourceArbitraries.citations(),
                        GovernanceArbitraries.days().optional(),
                        approvals().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((decisions, citation, allOn, approvals, allKnown) -> Proposal.builder()
                        .title("pool budgets")
                        .addAllBodies(GovernanceArbitraries.CCGS)
                        .addAllDecisions(decisions)
                        .addAllDecisions(Decision.eachOf(
                                allOn.isPresent() ? GovernanceArbitraries.CCGS : List.of(),
                                each -> each.verb(Verb.APPROVED)
                                        .subject("pool budgets")
                                        .day(UncertainDay.on(allOn.orElseThrow()))
                                        .citation(citation)))
                        .addAllApprovals(approvals)
                        .allDecisionsKnown(allKnown)
                        .build())
                .withoutEdgeCases();
    }
}
