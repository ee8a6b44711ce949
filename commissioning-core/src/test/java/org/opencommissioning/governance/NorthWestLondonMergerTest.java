package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** How the eight CCGs of north west London became one, as reports tell it and as the register has it, and other mergers of it. */
class NorthWestLondonMergerTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate VOTED = LocalDate.of(2020, 9, 30);
    private static final LocalDate VOTED_AGAIN = LocalDate.of(2020, 10, 31);
    private static final LocalDate MERGED = LocalDate.of(2021, 4, 1);
    private static final List<Ccg> EIGHT =
            REGISTER.asOf(VOTED).ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    private static final Ccg WEST_LONDON = EIGHT.get(5);
    private static final List<Ccg> SEVEN =
            EIGHT.stream().filter(ccg -> !ccg.equals(WEST_LONDON)).toList();
    private static final NationalBody NHS_ENGLAND =
            REGISTER.asOf(VOTED).all(NationalBody.class).get(0);

    private static final Citation FIRST_VOTE = report("GP members vote against eight-way CCG merger", "2020-09-29");
    private static final Citation SECOND_VOTE =
            report("GP members U-turn on decision to oppose eight-way London CCG merger", "2020-10-29");

    /** If the second vote of West London failed too, "it was proposed that the merge would continue with 7 CCGs". */
    private static final Citation TO_THE_COUNCIL = Citation.of(Source.builder()
            .kind(SourceKind.DOCUMENT)
            .publisher("Brent Council")
            .name("Single CCG update")
            .build());

    private static Citation report(String title, String published) {
        Source source = Source.builder()
                .kind(SourceKind.PRESS)
                .publisher("Healthcare Leader")
                .name(title)
                .build();
        return Citation.of(source, UncertainDay.parse(published));
    }

    private static Decision vote(Ccg ccg, Verb verb, String title, String day, Citation citation) {
        return Decision.builder()
                .body(ccg)
                .verb(verb)
                .taker(Taker.MEMBERS)
                .subject(title)
                .day(UncertainDay.parse(day))
                .citation(citation)
                .build();
    }

    /** Seven for it and West London against in September, West London for it in October, and the application of all by then. */
    private static MergerPlan ofEight() {
        String title = "one CCG of eight";
        return MergerPlan.builder()
                .proposal(Proposal.builder()
                        .title(title)
                        .addAllBodies(EIGHT)
                        .addAllDecisions(SEVEN.stream()
                                .map(ccg -> vote(ccg, Verb.APPROVED, title, "2020-09-01..2020-09-29", FIRST_VOTE))
                                .toList())
                        .addDecisions(vote(WEST_LONDON, Verb.REJECTED, title, "2020-09-01..2020-09-29", FIRST_VOTE))
                        .addDecisions(vote(WEST_LONDON, Verb.APPROVED, title, "2020-09-30..2020-10-29", SECOND_VOTE))
                        .addAllDecisions(Decision.eachOf(
                                EIGHT,
                                each -> each.verb(Verb.APPLIED)
                                        .subject(title)
                                        .day(UncertainDay.parse("2020-10-29 or earlier"))
                                        .citation(SECOND_VOTE)))
                        .build())
                .ifOneRefuses(IfOneRefuses.REST_GO_ON)
                .citation(TO_THE_COUNCIL)
                .build();
    }

    /** What was to be done if the second vote failed too. Nobody had to be asked, for it did not. */
    private static MergerPlan ofSeven() {
        return MergerPlan.builder()
                .proposal(Proposal.builder()
                        .title("one CCG of seven")
                        .addAllBodies(SEVEN)
                        .allDecisionsKnown(true)
                        .build())
                .build();
    }

    private static List<Succession> intoTheNewCcg() {
        return REGISTER.successions().stream()
                .filter(each -> each.successor() instanceof Ccg)
                .filter(each -> each.successor().code().equals(OdsCode.of("W2U3Z")))
                .toList();
    }

    private static Set<Organisation> predecessors() {
        return intoTheNewCcg().stream().map(Succession::predecessor).collect(Collectors.toSet());
    }

    @Test
    void thePlanOfEightMadeTheCcgThatTheRegisterHas() {
        for (Succession each : intoTheNewCcg()) {
            assertEquals(SuccessionKind.MERGER, each.kind());
            assertTrue(each.whole());
            assertEquals(Optional.of(MERGED), each.effective().known());
        }
        assertEquals(predecessors(), ofEight().participantsOn(MERGED));
        for (Ccg ccg : EIGHT) {
            assertEquals(
                    Set.of(intoTheNewCcg().get(0).successor()),
                    REGISTER.trailOf(ccg.code(), VOTED).on(MERGED));
        }
    }

    @Test
    void thePlanOfSevenWouldNotHaveMadeIt() {
        Set<Organisation> ofSeven = ofSeven().participantsOn(MERGED);
        assertEquals(Set.copyOf(SEVEN), ofSeven);
        assertNotEquals(predecessors(), ofSeven);
        assertEquals(Set.of(WEST_LONDON), Sets.difference(predecessors(), ofSeven));
    }

    @Test
    void afterTheFirstVoteSevenWereLeftAndAfterTheSecondAllEightTookPart() {
        assertEquals(Set.copyOf(SEVEN), ofEight().participantsOn(VOTED));
        assertEquals(Optional.of(Set.copyOf(SEVEN)), ofEight().mergingWithout(WEST_LONDON));
        assertEquals(Answer.NOT_KNOWN, ofEight().isRefusedBy(WEST_LONDON, LocalDate.of(2020, 10, 15)));
        assertEquals(Set.copyOf(EIGHT), ofEight().participantsOn(VOTED_AGAIN));
    }

    @Test
    void whetherItWentAheadWouldNotBeKnownWithoutAWordOfNhsEngland() {
        assertEquals(Answer.NOT_KNOWN, ofEight().mayGoAheadOn(MERGED));
        assertEquals(List.of(), ofEight().stillWantedOn(MERGED));
        assertEquals(List.of("whether NHS England has approved it"), ofEight().missingOn(MERGED));
        assertEquals(
                List.of("missing: whether NHS England has approved it"),
                Found.by("SUC-08", GovernanceRules.mergers(), ofEight(), REGISTER.asOf(MERGED), MERGED));
    }

    @Test
    void everyMergerOfTheRegisterCouldBeOnItsDayHadAllAgreed() {
        ImmutableSetMultimap<Organisation, Succession> mergers = REGISTER.successions().stream()
                .filter(each -> each.kind() == SuccessionKind.MERGER && each.successor() instanceof Ccg)
                .filter(each -> each.predecessor() instanceof Ccg)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Succession::successor, each -> each));
        assertTrue(mergers.keySet().contains(intoTheNewCcg().get(0).successor()));
        mergers.asMap().forEach((successor, flows) -> {
            LocalDate day = flows.iterator().next().effective().known().orElseThrow();
            List<Organisation> bodies =
                    flows.stream().map(Succession::predecessor).toList();
            MergerPlan agreed = agreed(bodies, UncertainDay.on(day.minusDays(1)));
            assertEquals(Set.copyOf(bodies), agreed.participantsOn(day), successor::toString);
            assertEquals(Answer.YES, agreed.mayGoAheadOn(day), successor::toString);
            assertEquals(Answer.NO, agreed.mayGoAheadOn(day.plusDays(1)), successor::toString);
        });
    }

    private static MergerPlan agreed(List<Organisation> bodies, UncertainDay day) {
        Proposal.Builder proposal = Proposal.builder().title("merge").addAllBodies(bodies);
        for (Verb verb : List.of(Verb.APPLIED, Verb.APPROVED)) {
            proposal.addAllDecisions(Decision.eachOf(
                    bodies,
                    each -> each.verb(verb)
                            .taker(Taker.MEMBERS)
                            .subject("merge")
                            .day(day)
                            .citation(Fixtures.HSJ)));
        }
        return MergerPlan.builder()
                .proposal(proposal.addApprovals(Approval.builder()
                                .by(NHS_ENGLAND)
                                .subject("merge")
                                .authority(Fixtures.HSJ)
                                .state(State.GIVEN)
                                .day(day)
                                .citation(Fixtures.HSJ)
                                .build())
                        .build())
                .build();
    }
}
