package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.conflict.Minutes.Action;
import org.opencommissioning.conflict.Minutes.Handling;
import org.opencommissioning.governance.GovernanceArbitraries;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.Verdict;

/** What minutes are silent about is found, and what they tell is not. */
class MinutesProperties {
    /** A meeting, what was to be decided, and what its minutes tell. */
    record Told(Meeting meeting, Matter matter, Minutes minutes) {}

    @Provide
    static Arbitrary<Meeting> meetings() {
        return ConflictArbitraries.meetings();
    }

    @Provide
    static Arbitrary<Matter> matters() {
        return GovernanceArbitraries.matters();
    }

    @Provide
    static Arbitrary<Told> told() {
        return meetings()
                .flatMap(meeting -> matters()
                        .flatMap(matter -> ConflictArbitraries.minutes(meeting, matter)
                                .map(minutes -> new Told(meeting, matter, minutes))));
    }

    private static Verdict check(Minutes minutes, Matter matter) {
        return ConflictRules.minutes().check(minutes, matter, minutes.meeting().day());
    }

    private static Minutes minutes(Meeting meeting, List<Handling> handlings) {
        return Minutes.builder()
                .meeting(meeting)
                .addAllHandlings(handlings)
                .complete(true)
                .build();
    }

    /** The conflicts that certainly were, of people who certainly were there. */
    private static Set<String> certain(Meeting meeting, Matter matter) {
        return meeting.conflictsOn(matter).entrySet().stream()
                .filter(conflict -> conflict.getValue().isYes()
                        && meeting.present().contains(conflict.getKey().person()))
                .map(conflict ->
                        key(conflict.getKey().person(), conflict.getKey().in()))
                .collect(Collectors.toSet());
    }

    private static String key(Object person, Object in) {
        return person + " in " + in;
    }

    private static Set<String> found(Verdict verdict) {
        return verdict.violations().stream()
                .map(violation ->
                        key(violation.values().get("person"), violation.values().get("interest")))
                .collect(Collectors.toSet());
    }

    private static Handling tell(Interest conflict, Matter matter) {
        return Handling.builder()
                .matter(matter)
                .person(conflict.person())
                .interestIn(conflict.in())
                .nature(conflict.kind())
                .action(Action.EXCLUDED_FROM_DECISION)
                .build();
    }

    @Property
    void coc23FindsEveryConflictOfWhichTheMinutesAreSilent(
            @ForAll @From("meetings") Meeting meeting, @ForAll @From("matters") Matter matter) {
        assertEquals(certain(meeting, matter), found(check(minutes(meeting, List.of()), matter)));
    }

    @Property
    void coc23FindsNothingWhereEveryConflictIsTold(
            @ForAll @From("meetings") Meeting meeting, @ForAll @From("matters") Matter matter) {
        Map<Interest, Answer> conflicts = meeting.conflictsOn(matter);
        List<Handling> all = conflicts.keySet().stream()
                .map(conflict -> tell(conflict, matter))
                .toList();
        assertEquals(Set.of(), found(check(minutes(meeting, all), matter)));
    }

    @Property
    void coc23FindsAMembersSilenceWhateverWasDeclared(@ForAll @From("meetings") Meeting meeting) {
        List<Seat> seats = meeting.governingBody()
                .map(body -> body.on(meeting.day()))
                .or(() -> meeting.committee().map(board -> board.on(meeting.day())))
                .orElseThrow();
        for (Seat seat : seats) {
            if (seat.practice().isPresent() && meeting.present().contains(seat.person())) {
                Party own = Party.of(seat.practice().get());
                Verdict verdict = check(minutes(meeting, List.of()), Matter.of("payment", own));
                assertTrue(found(verdict).contains(key(seat.person(), own)));
            }
        }
    }

    @Property
    void coc23ToTellMoreNeverMakesThemWorse(@ForAll @From("told") Told told) {
        List<Handling> more = new ArrayList<>(told.minutes().handlings());
        for (Interest conflict : told.meeting().conflictsOn(told.matter()).keySet()) {
            more.add(tell(conflict, told.matter()));
        }
        Minutes fewer = minutes(told.meeting(), told.minutes().handlings());
        Set<String> before = found(check(fewer, told.matter()));
        Set<String> after = found(check(minutes(told.meeting(), more), told.matter()));
        assertTrue(before.containsAll(after), () -> before + " became " + after);
    }

    @Property
    void coc23NothingIsSaidAgainstMinutesThatAreNotAllKnown(@ForAll @From("told") Told told) {
        Minutes inPart = Minutes.builder()
                .meeting(told.meeting())
                .addAllHandlings(told.minutes().handlings())
                .build();
        Verdict verdict = check(inPart, told.matter());
        assertEquals(List.of(), verdict.violations());
        assertTrue(!verdict.isFullyAssessed());
        assertEquals(
                Optional.empty(),
                told.minutes().handlings().stream()
                        .filter(each -> !each.matter().equals(told.matter()))
                        .findFirst());
    }
}
