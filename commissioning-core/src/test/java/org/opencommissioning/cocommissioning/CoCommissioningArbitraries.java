package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.DelegationAgreement.Loss;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitation;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.DecisionArbitraries;
import org.opencommissioning.governance.GovernanceArbitraries;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/**
 * Generators of arrangements, agreements and committees, with days known and not, of the CCGs of {@link GovernanceArbitraries} in the
 * spring of 2015, so that they often meet the days on which rules turn. Each is generated {@linkplain Told as it was} first, and then as
 * it may be told.
 */
public final class CoCommissioningArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2015, 2, 1);
    private static final int DAYS = 120;
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "an example"));
    private static final NationalBody NHS_ENGLAND = NationalBody.builder()
            .code(OdsCode.of("X24"))
            .names(Timeline.always("NHS England"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
            .build();

    private CoCommissioningArbitraries() {}

    /**
     * A thing and what is told of it: the same, but for days that are told less exactly than they are known to somebody.
     *
     * @param asItWas the thing, with known days
     * @param asTold the thing, with days within bounds or unknown
     * @param <T> the thing
     */
    public record Told<T>(T asItWas, T asTold) {}

    /** {@return days from February to May 2015} */
    public static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(FIRST, DAYS);
    }

    /** {@return arrangements of up to three CCGs in every model and status, of whose days some are not known} */
    public static Arbitrary<CoCommissioningArrangement> arrangements() {
        return arrangementsTold().map(Told::asTold);
    }

    /** {@return agreements of one CCG, signed or not, some of them given back} */
    public static Arbitrary<DelegationAgreement> agreements() {
        return Combinators.combine(GovernanceArbitraries.ccgs(), Arbitraries.randoms())
                .as((ccg, random) -> agreement(ccg, new Facts(random, true)))
                .withoutEdgeCases();
    }

    /** {@return committees of one CCG, or of one and NHS England, of whose seats some may have been vacant} */
    public static Arbitrary<PrimaryCareCommittee> committees() {
        return committeesTold().map(Told::asTold);
    }

    /** {@return arrangements as they were and as they are told} */
    public static Arbitrary<Told<CoCommissioningArrangement>> arrangementsTold() {
        return Combinators.combine(
                        GovernanceArbitraries.ccgs().set().ofMinSize(1).ofMaxSize(3),
                        DecisionArbitraries.proposals().optional(),
                        Arbitraries.longs())
                .as((ccgs, proposal, seed) -> new Told<>(
                        arrangement(ccgs, proposal, new Facts(new Random(seed), false)),
                        arrangement(ccgs, proposal, new Facts(new Random(seed), true))))
                .withoutEdgeCases();
    }

    /** {@return committees as they were and as they are told} */
    public static Arbitrary<Told<PrimaryCareCommittee>> committeesTold() {
        return Combinators.combine(
                        GovernanceArbitraries.ccgs(),
                        GovernanceArbitraries.seats().list().ofMaxSize(6),
                        Arbitraries.longs())
                .as((ccg, seats, seed) -> new Told<>(
                        committee(ccg, seats, new Facts(new Random(seed), false)),
                        committee(ccg, seats, new Facts(new Random(seed), true))))
                .withoutEdgeCases();
    }

    private static CoCommissioningArrangement arrangement(Set<Ccg> ccgs, Optional<Proposal> proposal, Facts facts) {
        CoCommissioningArrangement.Builder arrangement = CoCommissioningArrangement.builder()
                .name("primary care")
                .addAllCcgs(ccgs)
                .nhsEngland(NHS_ENGLAND)
                .model(facts.perhaps(facts.oneOf(CoCommissioningModel.values())))
                .proposal(proposal);
        List<Status> statuses = facts.some(Status.EXPLORING, Status.PROPOSED, Status.APPROVED, Status.IN_FORCE);
        facts.seldom(Status.WITHDRAWN).ifPresent(statuses::add);
        List<LocalDate> days = facts.inOrder(statuses.size() + 2);
        int begun = statuses.indexOf(Status.IN_FORCE);
        for (int i = 0; i < statuses.size(); i++) {
            // most reports are firm
            Strength strength =
                    facts.oneOf(Strength.STATED, Strength.STATED, Strength.DOCUMENTED, facts.oneOf(Strength.values()));
            arrangement.addSteps(ArrangementStep.of(statuses.get(i), facts.told(days.get(i + 1)), PAPER)
                    .as(strength));
        }
        UncertainDay first = facts.told(days.get(0));
        UncertainDay last = facts.told(days.get(days.size() - 1));
        if (facts.flip() || begun < 0) {
            arrangement.term(
                    facts.seldom(last).map(end -> UncertainSpan.of(first, end)).orElse(UncertainSpan.from(first)));
        }
        arrangement.addAllLegalBasis(facts.few(
                CoCommissioningPowers.DELEGATED_OR_JOINT,
                CoCommissioningPowers.JOINT_COMMITTEE,
                CoCommissioningPowers.FUNCTIONS_OF_CCGS));
        arrangement.addAllFunctions(facts.few(
                CommissioningFunction.CONTRACTS, CommissioningFunction.PREMISES, CommissioningFunction.COMPLAINTS));
        for (Ccg ccg : ccgs) {
            if (facts.flip()) {
                arrangement.addAgreements(agreement(ccg, facts));
            }
            if (facts.flip()) {
                arrangement.addCommittees(committee(ccg, List.of(), facts));
            }
        }
        return arrangement.complete(facts.complete()).build();
    }

    private static DelegationAgreement agreement(Ccg ccg, Facts facts) {
        DelegationAgreement.Builder agreement = DelegationAgreement.builder()
                .ccg(ccg)
                .signedOn(facts.told(facts.day()))
                .terms(facts.perhaps(facts.oneOf(AgreementTerms.of2015())))
                .withdrawal(facts.seldom(withdrawal(facts)));
        for (Loss loss : facts.few(Loss.values())) {
            agreement.putLossesBorneByCcg(loss, facts.oneOf(Answer.values()));
        }
        return agreement.build();
    }

    /** In time or not, with effect on some day of the spring or on the day that goes with its notice. */
    private static Withdrawal withdrawal(Facts facts) {
        List<LocalDate> days = facts.inOrder(2);
        LocalDate notice = days.get(0);
        LocalDate effect = facts.flip() ? days.get(1) : Withdrawal.given(notice).effectiveFrom();
        return Withdrawal.of(facts.told(facts.flip() ? notice : notice.minusMonths(6)), effect);
    }

    private static PrimaryCareCommittee committee(Ccg ccg, List<Seat> seats, Facts facts) {
        boolean joint = facts.flip();
        Committee.Builder committee = Committee.builder()
                .name("primary care committee")
                .kind(joint ? Committee.Kind.JOINT_COMMITTEE : Committee.Kind.COMMITTEE)
                .addBodies(ccg)
                .days(facts.span())
                .complete(facts.flip());
        if (joint) {
            committee.addBodies(NHS_ENGLAND);
        }
        for (Seat seat : seats) {
            committee.addSeats(Seat.builder()
                    .person(seat.person())
                    .addAllClasses(seat.classes())
                    .role(seat.role())
                    .voting(seat.voting())
                    .days(facts.span())
                    .build());
        }
        PrimaryCareCommittee.Builder built = PrimaryCareCommittee.builder().committee(committee.build());
        built.addAllAuditChairs(facts.few(Person.of("Ann"), Person.of("Bob")));
        for (Invitee invitee : facts.few(Invitee.values())) {
            built.putInvitation(invitee, facts.oneOf(Invitation.values()));
        }
        return built.meetsInPublic(facts.oneOf(Answer.values()))
                .publishesMinutes(facts.oneOf(Answer.values()))
                .build();
    }

    /** What happened, by chance; told less exactly than it happened, if so wanted. One seed gives the same facts told either way. */
    private static final class Facts {
        private final Random random;
        private final boolean blurred;

        Facts(Random random, boolean blurred) {
            this.random = random;
            this.blurred = blurred;
        }

        boolean flip() {
            return random.nextBoolean();
        }

        @SafeVarargs
        final <E> E oneOf(E... values) {
            return values[random.nextInt(values.length)];
        }

        <E> Optional<E> perhaps(E value) {
            return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
        }

        <E> Optional<E> seldom(E value) {
            return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
        }

        /** None, some or all of them, in their order. */
        @SafeVarargs
        final <E> List<E> few(E... values) {
            List<E> kept = new ArrayList<>();
            for (E value : values) {
                if (flip()) {
                    kept.add(value);
                }
            }
            return kept;
        }

        /** At least one of them, in their order. */
        @SafeVarargs
        final <E> List<E> some(E... values) {
            E any = values[random.nextInt(values.length)];
            List<E> kept = new ArrayList<>();
            for (E value : values) {
                if (flip() || value.equals(any)) {
                    kept.add(value);
                }
            }
            return kept;
        }

        /** Whether all of it is told; of what is told less exactly that is said less often. */
        boolean complete() {
            boolean complete = flip();
            boolean said = flip();
            return complete && (said || !blurred);
        }

        LocalDate day() {
            // every third on one of the days on which rules turn
            return oneOf(LocalDate.of(2015, 4, 1), randomDay(), randomDay());
        }

        private LocalDate randomDay() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        List<LocalDate> inOrder(int count) {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                days.add(day());
            }
            Collections.sort(days);
            return days;
        }

        UncertainSpan span() {
            List<LocalDate> days = inOrder(2);
            UncertainDay first = told(days.get(0));
            UncertainDay last = told(days.get(1));
            return flip() ? UncertainSpan.of(first, last) : UncertainSpan.from(first);
        }

        /** A day as it is told: exactly, within bounds, from or to some day, or not at all. */
        UncertainDay told(LocalDate day) {
            LocalDate earliest = day.minusDays(random.nextInt(20));
            LocalDate latest = day.plusDays(random.nextInt(20));
            UncertainDay vague = oneOf(
                    UncertainDay.between(earliest, latest),
                    UncertainDay.onOrAfter(earliest),
                    UncertainDay.onOrBefore(latest),
                    UncertainDay.unknown(),
                    UncertainDay.on(day),
                    UncertainDay.on(day),
                    UncertainDay.on(day));
            return blurred ? vague : UncertainDay.on(day);
        }
    }
}
