package org.opencommissioning.governance;

import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.THREE;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/** A merger of three CCGs, and what they and NHS England say to it. */
final class MergerFixtures {
    static final String MERGER = "one CCG for three boroughs";

    private MergerFixtures() {}

    static Decision.Builder decision(Organisation body, Verb verb, String day) {
        return Decision.builder()
                .body(body)
                .verb(verb)
                .subject(MERGER)
                .day(UncertainDay.parse(day))
                .citation(HSJ);
    }

    static Decision vote(Organisation body, Verb verb, String day) {
        return decision(body, verb, day).taker(Taker.MEMBERS).build();
    }

    /** An application and a vote in favour of each of some bodies. */
    static List<Decision> inFavour(List<Ccg> bodies, String day) {
        return bodies.stream()
                .flatMap(body -> Stream.of(decision(body, Verb.APPLIED, day).build(), vote(body, Verb.APPROVED, day)))
                .toList();
    }

    static Approval.Builder nhsEngland(State state) {
        return Approval.builder()
                .by(NHS_ENGLAND)
                .subject(MERGER)
                .authority(HSJ)
                .state(state)
                .citation(HSJ);
    }

    static Approval given(String day) {
        return nhsEngland(State.GIVEN).day(UncertainDay.parse(day)).build();
    }

    static Proposal.Builder proposal() {
        return Proposal.builder().title(MERGER).addAllBodies(THREE);
    }

    /** That all three applied for and voted for in May 2014, and NHS England approved in June. */
    static Proposal.Builder agreed() {
        return proposal().addAllDecisions(inFavour(THREE, "2014-05-20")).addApprovals(given("2014-06-20"));
    }

    /** A plan of which all decisions are known, and in which the members decide. */
    static MergerPlan plan(IfOneRefuses ifOneRefuses, Proposal.Builder proposal) {
        Proposal proposed = proposal.allDecisionsKnown(true).build();
        return inPart(ifOneRefuses, proposed)
                .putAllMembersDecide(Maps.asMap(proposed.bodies(), body -> Answer.YES))
                .build();
    }

    /** A plan of which nothing more is known than the proposal tells. */
    static MergerPlan inPart(Proposal.Builder proposal) {
        return inPart(IfOneRefuses.NOT_SAID, proposal.build()).build();
    }

    private static MergerPlan.Builder inPart(IfOneRefuses ifOneRefuses, Proposal proposal) {
        MergerPlan.Builder plan = MergerPlan.builder().proposal(proposal).ifOneRefuses(ifOneRefuses);
        return ifOneRefuses == IfOneRefuses.NOT_SAID ? plan : plan.citation(HSJ);
    }
}
