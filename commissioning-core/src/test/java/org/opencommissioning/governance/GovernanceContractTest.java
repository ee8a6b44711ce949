package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.PRACTICE;
import static org.opencommissioning.governance.Fixtures.since;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/** Null is named, and nothing returned can be changed. */
class GovernanceContractTest {
    private static final Person ANN = Person.of("Ann");
    private static final Party CARE = Party.named("Care Ltd");
    private static final Seat SEAT = Seat.builder()
            .person(ANN)
            .addClasses(MemberClass.LAY_AUDIT)
            .days(since("2013-04-01"))
            .build();
    private static final Quorum QUORUM =
            Quorum.builder().least(1).addPlaces(Quorum.Place.lay(1)).build();
    private static final GoverningBody BODY =
            GoverningBody.builder().of(BRENT).addSeats(SEAT).quorum(QUORUM).build();
    private static final Committee COMMITTEE = Committee.builder()
            .name("board")
            .kind(Committee.Kind.COLLABORATION_BOARD)
            .addBodies(BRENT, EALING)
            .addSeats(SEAT)
            .days(since("2013-04-01"))
            .build();
    private static final Interest INTEREST = Interest.builder()
            .person(ANN)
            .kind(Interest.Kind.FINANCIAL)
            .in(CARE)
            .days(since("2013-04-01"))
            .declaredOn(UncertainDay.unknown())
            .build();
    private static final Matter MATTER = Matter.of("payment", CARE);
    private static final Meeting MEETING = Meeting.builder()
            .governingBody(BODY)
            .day(APRIL_2014)
            .addPresent(ANN)
            .addAbsent(Person.of("Bob"))
            .addDeclarers(ANN)
            .addInterests(INTEREST)
            .build();
    private static final Decision DECISION = Decision.builder()
            .body(BRENT)
            .verb(Verb.APPROVED)
            .subject("pool budgets")
            .citation(HSJ)
            .build();
    private static final Approval APPROVAL =
            Approval.builder().by(NHS_ENGLAND).subject("details").authority(HSJ).build();
    private static final Proposal.Strategy STRATEGY = Proposal.Strategy.builder()
            .name("strategy")
            .addBodies(BRENT)
            .document(HSJ)
            .build();
    private static final Proposal PROPOSAL = Proposal.builder()
            .title("pool budgets")
            .addBodies(BRENT)
            .addDecisions(DECISION)
            .addApprovals(APPROVAL)
            .addStrategies(STRATEGY)
            .build();
    private static final MergerPlan MERGER = MergerPlan.builder()
            .proposal(Proposal.builder().title("merge").addBodies(BRENT, EALING).build())
            .build();
    private static final Offices OFFICES = Offices.of(List.of(OfficeHolding.builder()
            .person(ANN)
            .office("chair")
            .of(CARE)
            .days(since("2013-04-01"))
            .evidence(Evidence.assumed("for a test"))
            .build()));

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Consumer<Decision.Builder> parts = builder -> {};
        Object[] samples = {
            ANN,
            CARE,
            new Party[] {CARE},
            SEAT,
            MemberClass.OTHER,
            new MemberClass[] {MemberClass.OTHER},
            QUORUM,
            BODY,
            COMMITTEE,
            INTEREST,
            MATTER,
            MEETING,
            DECISION,
            APPROVAL,
            PROPOSAL,
            MERGER,
            OFFICES,
            BRENT,
            PRACTICE,
            APRIL_2014,
            since("2013-04-01"),
            List.of(),
            parts,
            "chair"
        };
        for (Class<?> type : List.of(
                Person.class,
                Party.class,
                Seat.class,
                Quorum.Place.class,
                GoverningBody.class,
                Committee.class,
                Interest.class,
                Matter.class,
                Meeting.class,
                Decision.class,
                Approval.class,
                Proposal.class,
                MergerPlan.class,
                Offices.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        Meeting.Standing standing = MEETING.standingOn(MATTER);
        List<Collection<?>> returned = List.of(
                SEAT.classes(),
                QUORUM.places(),
                QUORUM.places().get(0).anyOf(),
                BODY.seats(),
                BODY.on(APRIL_2014),
                BODY.notKnownOn(APRIL_2014),
                COMMITTEE.bodies(),
                COMMITTEE.functionsOf(),
                COMMITTEE.seats(),
                COMMITTEE.on(APRIL_2014),
                COMMITTEE.notKnownOn(APRIL_2014),
                MATTER.concerns(),
                MEETING.present(),
                MEETING.absent(),
                MEETING.declarers(),
                MEETING.interests(),
                MEETING.conflictsOn(MATTER).keySet(),
                standing.excluded().keySet(),
                standing.excluded().values().iterator().next(),
                standing.eligibleVoters(),
                standing.notKnownToBeEligible(),
                standing.shortfalls(),
                standing.missing(),
                STRATEGY.bodies(),
                PROPOSAL.bodies(),
                PROPOSAL.decisions(),
                PROPOSAL.approvals(),
                PROPOSAL.strategies(),
                PROPOSAL.approvedBy(APRIL_2014),
                PROPOSAL.notApprovedBy(APRIL_2014),
                PROPOSAL.notKnownToHaveApprovedBy(APRIL_2014),
                PROPOSAL.stillNeeded(APRIL_2014),
                MERGER.participantsOn(APRIL_2014),
                MERGER.notKnownToTakePartOn(APRIL_2014),
                MERGER.stillWantedOn(APRIL_2014),
                MERGER.missingOn(APRIL_2014),
                OFFICES.holdings(),
                OFFICES.heldBy(ANN, APRIL_2014).values(),
                OFFICES.holders("chair", CARE, APRIL_2014).keySet(),
                Decision.eachOf(List.of(), builder -> {}),
                GovernanceRules.governingBodies().rules());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }
}
