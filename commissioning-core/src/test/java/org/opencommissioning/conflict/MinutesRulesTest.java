package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.ANN;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.CARE;
import static org.opencommissioning.conflict.ConflictFixtures.PRACTICE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.found;
import static org.opencommissioning.conflict.ConflictFixtures.inCareLtd;
import static org.opencommissioning.conflict.ConflictFixtures.problem;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.Minutes.Action;
import org.opencommissioning.conflict.Minutes.Handling;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;

/** Conflicts that minutes tell of, are silent about, or tell of in part. */
class MinutesRulesTest {
    private static final String DAY = "2015-06-01";
    private static final Person GUEST = Person.of("Guest");
    private static final Matter PAYMENT = Matter.of("payment", Party.of(PRACTICE));
    private static final Matter CONTRACT = Matter.of("contract", CARE);
    private static final String BOBS_CONFLICT =
            "the conflict of Bob Best on \"payment\", financial interest in The Surgery (E84001)";
    private static final Seat LAY = seat(ANN, MemberClass.LAY_AUDIT).build();
    private static final Seat GP =
            seat(BOB, MemberClass.PRACTICE_REPRESENTATIVE).practice(PRACTICE).build();

    private static Seat.Builder seat(Person person, MemberClass memberClass) {
        return Seat.builder().person(person).addClasses(memberClass).days(span("2013-04-01 to open"));
    }

    private static Meeting.Builder meeting(Seat... seats) {
        return meetingOn(DAY, seats);
    }

    private static Meeting.Builder meetingOn(String day, Seat... seats) {
        return Meeting.builder()
                .governingBody(GoverningBody.builder().of(BRENT).addSeats(seats).build())
                .day(LocalDate.parse(day));
    }

    /** Ann and Bob are there and have declared everything, though Bob has not declared the practice. */
    private static Meeting.Builder everybodyThere() {
        return meeting(LAY, GP).addPresent(ANN, BOB).addDeclarers(ANN, BOB);
    }

    private static Handling.Builder handling(Matter matter, Person person) {
        return Handling.builder().matter(matter).person(person);
    }

    private static Handling.Builder ofBob() {
        return handling(PAYMENT, BOB).interestIn(Party.of(PRACTICE)).nature(Interest.Kind.FINANCIAL);
    }

    private static Handling.Builder inCare(Interest.Kind nature, Action action) {
        return handling(CONTRACT, BOB).interestIn(CARE).nature(nature).action(action);
    }

    private static Minutes minutes(Meeting.Builder meeting, Handling.Builder... handlings) {
        return minutes(meeting, true, handlings);
    }

    private static Minutes minutes(Meeting.Builder meeting, boolean complete, Handling.Builder... handlings) {
        return Minutes.builder()
                .meeting(meeting.build())
                .addAllHandlings(
                        Arrays.stream(handlings).map(Handling.Builder::build).toList())
                .complete(complete)
                .build();
    }

    private static List<String> coc23(Minutes minutes, Matter matter) {
        return found("COC-23", ConflictRules.minutes(), minutes, matter, DAY);
    }

    @Test
    void coc23FindsTheSilenceOnAGpsOwnPracticeThatNobodyDeclared() {
        assertEquals(
                List.of("they do not tell how " + BOBS_CONFLICT + ", was dealt with"),
                coc23(minutes(everybodyThere()), PAYMENT));
        assertEquals(
                SATISFIED, coc23(minutes(everybodyThere(), ofBob().action(Action.EXCLUDED_FROM_DECISION)), PAYMENT));
        assertEquals(SATISFIED, coc23(minutes(everybodyThere(), ofBob().action(Action.TOOK_PART)), PAYMENT));
    }

    @Test
    void coc23WhatIsToldOfAnotherMatterPersonOrInterestIsNotToldOfThis() {
        List<String> silent = List.of("they do not tell how " + BOBS_CONFLICT + ", was dealt with");
        assertEquals(
                silent,
                coc23(
                        minutes(
                                everybodyThere(),
                                handling(CONTRACT, BOB).action(Action.TOOK_PART),
                                handling(PAYMENT, ANN).action(Action.TOOK_PART),
                                handling(PAYMENT, BOB).interestIn(CARE).action(Action.TOOK_PART)),
                        PAYMENT));
        assertEquals(SATISFIED, coc23(minutes(everybodyThere()), CONTRACT));
    }

    @Test
    void coc23TellsWhatIsLeftOut() {
        assertEquals(
                List.of("of " + BOBS_CONFLICT
                        + ", they do not tell in what the interest is, of what kind it is, what was done"),
                coc23(minutes(everybodyThere(), handling(PAYMENT, BOB)), PAYMENT));
        assertEquals(
                List.of("of " + BOBS_CONFLICT + ", they do not tell when the person left, when the person returned"),
                coc23(minutes(everybodyThere(), ofBob().action(Action.EXCLUDED_FROM_DISCUSSION)), PAYMENT));
        // two notes may tell it together
        assertEquals(
                SATISFIED,
                coc23(
                        minutes(
                                everybodyThere(),
                                ofBob(),
                                handling(PAYMENT, BOB)
                                        .action(Action.EXCLUDED_FROM_DISCUSSION)
                                        .left("before item 7")
                                        .returned("for item 8")),
                        PAYMENT));
    }

    @Test
    void coc23WhoHasNoVoteHasConflictsToo() {
        Meeting.Builder meeting = meeting(LAY).addDeclarers(ANN).addPresent(ANN, GUEST);
        Interest guests = Interest.builder()
                .person(GUEST)
                .kind(Interest.Kind.FINANCIAL)
                .in(CARE)
                .days(span("2015-01-01 to open"))
                .inferredFrom("ownership")
                .build();
        assertEquals(
                List.of(
                        "they do not tell how the conflict of Guest on \"contract\", financial interest in Care Ltd, was"
                                + " dealt with"),
                coc23(minutes(meeting.addInterests(guests)), CONTRACT));
        // nobody says that the guest was there
        assertEquals(
                SATISFIED,
                coc23(minutes(meeting(LAY).addDeclarers(ANN).addPresent(ANN).addInterests(guests)), CONTRACT));
    }

    @Test
    void coc23NothingIsDoneAboutWhoIsNotThere() {
        Meeting.Builder absent = meeting(LAY, GP).addPresent(ANN).addAbsent(BOB).addDeclarers(ANN);
        assertEquals(SATISFIED, coc23(minutes(absent), PAYMENT));
        Meeting.Builder unsaid = meeting(LAY, GP).addPresent(ANN).addDeclarers(ANN, BOB);
        assertEquals(List.of("missing: whether Bob Best was there"), coc23(minutes(unsaid), PAYMENT));
    }

    @Test
    void coc23LacksWhatNobodyTells() {
        assertEquals(
                List.of("missing: all that the minutes say of conflicts"),
                coc23(minutes(everybodyThere(), false), PAYMENT));
        assertEquals(
                List.of("missing: all that the minutes say of conflicts"),
                coc23(minutes(everybodyThere(), false, ofBob()), PAYMENT));
        assertEquals(
                List.of("missing: all that the minutes say of conflicts"),
                coc23(minutes(everybodyThere(), false), CONTRACT));
        assertEquals(
                List.of("missing: whether Ann Ayre has an interest in the matter"),
                coc23(minutes(meeting(LAY, GP).addPresent(ANN, BOB), ofBob().action(Action.TOOK_PART)), PAYMENT));
        assertEquals(
                List.of(
                        "missing: whether Ann Ayre has an interest in the matter",
                        "missing: whether Ann Ayre was there"),
                coc23(minutes(meeting(LAY)), PAYMENT));
        assertEquals(
                List.of("missing: whom the matter concerns"),
                coc23(minutes(everybodyThere()), Matter.of("nobody said of whom")));
        assertEquals(SATISFIED, coc23(minutes(meeting(LAY, GP)), Matter.concerningNobody("plan")));
    }

    @Test
    void coc23AnInterestThatMayBeOneInTheMatterIsNotKnownToBeAConflict() {
        Meeting.Builder meeting = meeting(LAY)
                .addPresent(ANN, BOB)
                .addDeclarers(ANN)
                .addInterests(inCareLtd("2015-06 to open", "2015-06-01", "2015-06-01"));
        assertEquals(
                List.of("missing: whether Bob Best has an interest in the matter"), coc23(minutes(meeting), CONTRACT));
        assertEquals(SATISFIED, coc23(minutes(meeting, inCare(Interest.Kind.INDIRECT, Action.TOOK_PART)), CONTRACT));
    }

    @Test
    void coc23WhatTheMinutesCallByNameMayBeThePractice() {
        Handling.Builder byName = handling(PAYMENT, BOB)
                .interestIn(Party.named("The Surgery"))
                .nature(Interest.Kind.FINANCIAL)
                .action(Action.TOOK_PART);
        assertEquals(
                List.of("missing: whether The Surgery (E84001) is what the minutes call by its name"),
                coc23(minutes(everybodyThere(), byName), PAYMENT));
    }

    @Test
    void coc23CommitteesHaveMinutesToo() {
        Meeting.Builder meeting = Meeting.builder()
                .committee(Committee.builder()
                        .name("primary care committee")
                        .kind(Committee.Kind.COMMITTEE)
                        .addBodies(BRENT)
                        .addSeats(LAY, GP)
                        .days(span("2015-04-01 to open"))
                        .build())
                .day(LocalDate.parse(DAY))
                .addPresent(ANN, BOB)
                .addDeclarers(ANN);
        assertEquals(
                List.of("they do not tell how " + BOBS_CONFLICT + ", was dealt with"),
                coc23(minutes(meeting), PAYMENT));
    }

    @Test
    void coc23MinutesAreCheckedOnTheDayOfTheMeeting() {
        assertEquals(
                "minutes of meeting of governing body of NHS Brent CCG (07P) on 2015-06-01: checked on 2015-06-02; give the"
                        + " day of the meeting, 2015-06-01",
                problem(() ->
                        ConflictRules.minutes().check(minutes(everybodyThere()), PAYMENT, LocalDate.of(2015, 6, 2))));
    }

    @Test
    void coc23MinutesThatCallAnInterestAnotherDoNotTellOfWhatKindItIs() {
        Meeting.Builder meeting = meeting(LAY)
                .addPresent(ANN, BOB)
                .addDeclarers(ANN)
                .addInterests(inCareLtd("2015-01-01 to open", "2015-01-01", "2015-01-02"));
        Handling.Builder called = inCare(Interest.Kind.FINANCIAL, Action.EXCLUDED_FROM_DECISION);
        assertEquals(
                List.of(
                        "of the conflict of Bob Best on \"contract\", indirect interest in Care Ltd, they do not tell that it is"
                                + " indirect, which they call financial"),
                coc23(minutes(meeting, called), CONTRACT));
        // of two notes one has it right
        assertEquals(
                SATISFIED,
                coc23(minutes(meeting, called, handling(CONTRACT, BOB).nature(Interest.Kind.INDIRECT)), CONTRACT));
    }

    @Test
    void coc23AMatterOfTheSameWordsMayBeTheSameMatter() {
        Handling.Builder ofNobodySaysWhom = handling(Matter.of("payment"), BOB)
                .interestIn(Party.of(PRACTICE))
                .nature(Interest.Kind.FINANCIAL)
                .action(Action.EXCLUDED_FROM_DECISION);
        assertEquals(
                List.of("missing: whether \"payment\" in the minutes is the matter that concerns The Surgery (E84001)"),
                coc23(minutes(everybodyThere(), ofNobodySaysWhom), PAYMENT));
        assertEquals(
                SATISFIED,
                coc23(
                        minutes(everybodyThere(), ofNobodySaysWhom, ofBob().action(Action.EXCLUDED_FROM_DECISION)),
                        PAYMENT));
    }

    @Test
    void coc23IsSilentBeforeTheGuidanceOf2014() {
        Minutes early = minutes(meetingOn("2014-11-30"));
        assertEquals(SILENT, found("COC-23", ConflictRules.minutes(), early, PAYMENT, "2014-11-30"));
    }

    @Test
    void coc23LacksTheDayOfTheGuidanceInDecember2014() {
        for (String day : List.of("2014-12-01", "2014-12-30")) {
            assertEquals(
                    List.of("missing: since which day of December 2014 minutes are to tell of conflicts"),
                    found("COC-23", ConflictRules.minutes(), silentOn(day), PAYMENT, day));
        }
        assertEquals(
                List.of("they do not tell how " + BOBS_CONFLICT + ", was dealt with"),
                found("COC-23", ConflictRules.minutes(), silentOn("2014-12-31"), PAYMENT, "2014-12-31"));
    }

    private static Minutes silentOn(String day) {
        return minutes(meetingOn(day, LAY, GP).addPresent(ANN, BOB).addDeclarers(ANN, BOB));
    }
}
