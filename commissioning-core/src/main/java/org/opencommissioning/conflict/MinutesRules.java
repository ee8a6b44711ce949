package org.opencommissioning.conflict;

import static org.opencommissioning.conflict.Charge.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.conflict.Minutes.Action;
import org.opencommissioning.conflict.Minutes.Handling;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** Whether minutes tell how each conflict was dealt with that there was, whether anybody declared it or not. */
final class MinutesRules {
    static final Rule<Minutes, Matter> MINUTED = Rule.<Minutes, Matter>builder()
            .id(RuleId.of("COC-23"))
            .text("How a conflict was dealt with is in the minutes.")
            .severity(Severity.WARNING)
            .window(Guidance.SINCE_2014)
            .authority(Guidance.STATUTORY_2014)
            .check((minutes, matter, findings) -> {
                Meeting meeting = minutes.meeting();
                if (!findings.day().equals(meeting.day())) {
                    throw new InvalidValueException(minutes + ": checked on " + findings.day()
                            + "; give the day of the meeting, " + meeting.day());
                }
                new MinutesRules(minutes, matter, findings).check();
            })
            .build();

    private static final String ALL_THEY_SAY = "all that the minutes say of conflicts";

    private final Minutes minutes;
    private final Meeting meeting;
    private final Matter matter;
    private final Findings findings;

    /** Who sits on the board that day, or may. */
    private final Set<Person> seated = new LinkedHashSet<>();

    private MinutesRules(Minutes minutes, Matter matter, Findings findings) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.matter = matter;
        this.findings = findings;
        Optional<GoverningBody> body = meeting.governingBody();
        Optional<Committee> committee = meeting.committee();
        body.ifPresent(board -> seat(board.on(meeting.day()), board.notKnownOn(meeting.day())));
        committee.ifPresent(board -> seat(board.on(meeting.day()), board.notKnownOn(meeting.day())));
    }

    private void seat(List<Seat> certain, List<Seat> possible) {
        certain.forEach(each -> seated.add(each.person()));
        possible.forEach(each -> seated.add(each.person()));
    }

    private void check() {
        Map<Interest, Answer> conflicts = meeting.conflictsOn(matter);
        conflicts.forEach(this::checkConflict);
        seated.forEach(person -> checkOthers(person, conflicts));
        if (!minutes.complete()) {
            findings.missing(ALL_THEY_SAY);
        }
    }

    private void checkConflict(Interest interest, Answer conflicted) {
        Answer told = Answer.NO;
        List<Handling> ofIt = new ArrayList<>();
        Set<String> doubts = new LinkedHashSet<>();
        for (Handling handling : handlingsOf(interest.person())) {
            Answer sameMatter = isOfTheMatter(handling);
            Answer sameInterest = handling.interestIn().map(interest.in()::is).orElse(Answer.YES);
            Answer same = sameMatter.and(sameInterest);
            told = told.or(same);
            if (same.isYes()) {
                ofIt.add(handling);
            } else if (same == Answer.NOT_KNOWN) {
                doubts.addAll(doubtsOf(interest, sameMatter, sameInterest));
            }
        }
        String conflict = "the conflict of " + interest.person() + " on \"" + matter + "\", " + print(interest);
        conflict(interest.person(), conflicted)
                .that(told.not(), List.copyOf(doubts))
                .bring(findings, "they do not tell how " + conflict + ", was dealt with")
                .ifPresent(
                        offence -> offence.naming("person", interest.person()).naming("interest", interest.in()));
        List<String> gaps = told.isYes() ? gapsOf(interest, ofIt) : List.of();
        conflict(interest.person(), conflicted)
                .that(answer(!gaps.isEmpty()))
                .bring(findings, "of " + conflict + ", they do not tell " + String.join(", ", gaps))
                .ifPresent(
                        offence -> offence.naming("person", interest.person()).naming("interest", interest.in()));
    }

    private List<String> doubtsOf(Interest interest, Answer sameMatter, Answer sameInterest) {
        List<String> doubts = new ArrayList<>();
        if (sameMatter == Answer.NOT_KNOWN) {
            doubts.add("whether \"" + matter + "\" in the minutes is the matter that concerns " + interest.in());
        }
        if (sameInterest == Answer.NOT_KNOWN) {
            doubts.add("whether " + interest.in() + " is what the minutes call by its name");
        }
        return doubts;
    }

    /** Whoever wrote down what was decided, and not whom it concerned, may have meant the same matter. */
    private Answer isOfTheMatter(Handling handling) {
        if (handling.matter().equals(matter)) {
            return Answer.YES;
        }
        return handling.matter().title().equals(matter.title()) ? Answer.NOT_KNOWN : Answer.NO;
    }

    /** Somebody with a seat may have interests that nobody has told of; whatever was done about them would be in the minutes. */
    private void checkOthers(Person person, Map<Interest, Answer> conflicts) {
        boolean told = meeting.declarers().contains(person)
                || handlingsOf(person).stream()
                        .anyMatch(each -> isOfTheMatter(each).isYes())
                || conflicts.entrySet().stream()
                        .anyMatch(each -> each.getKey().person().equals(person)
                                && each.getValue().isYes());
        Answer there = isPresent(person);
        if (!told && !matter.concernsNobody() && there != Answer.NO) {
            findings.missing(whetherConflicted(person));
            if (there == Answer.NOT_KNOWN) {
                findings.missing(whetherThere(person));
            }
        }
    }

    /** That somebody who was there had a conflict, that minutes had to tell, and that all is known which they say of it. */
    private Charge conflict(Person person, Answer conflicted) {
        return new Charge()
                .that(
                        Guidance.FIRST_DAY_OF_2014_GUIDANCE
                                .isAfter(findings.day())
                                .not(),
                        "since which day of December 2014 minutes are to tell of conflicts")
                .that(conflicted, whetherConflicted(person))
                .that(isPresent(person), whetherThere(person))
                .that(minutes.complete() ? Answer.YES : Answer.NOT_KNOWN, ALL_THEY_SAY);
    }

    private String whetherConflicted(Person person) {
        return matter.concerns().isEmpty()
                ? "whom the matter concerns"
                : "whether " + person + " has an interest in the matter";
    }

    private static String whetherThere(Person person) {
        return "whether " + person + " was there";
    }

    private Answer isPresent(Person person) {
        if (meeting.present().contains(person)) {
            return Answer.YES;
        }
        return meeting.absent().contains(person) || !seated.contains(person) ? Answer.NO : Answer.NOT_KNOWN;
    }

    private List<Handling> handlingsOf(Person person) {
        return minutes.handlings().stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    /** What none of several notes of one conflict tells. */
    private static List<String> gapsOf(Interest interest, List<Handling> notes) {
        List<String> gaps = new ArrayList<>();
        if (notes.stream().allMatch(note -> note.interestIn().isEmpty())) {
            gaps.add("in what the interest is");
        }
        List<Interest.Kind> kinds =
                notes.stream().flatMap(note -> note.nature().stream()).toList();
        if (kinds.isEmpty()) {
            gaps.add("of what kind it is");
        } else if (!kinds.contains(interest.kind())) {
            gaps.add("that it is " + interest.kind().label() + ", which they call "
                    + kinds.stream().map(Interest.Kind::label).distinct().collect(Collectors.joining(" and ")));
        }
        if (notes.stream().allMatch(note -> note.action().isEmpty())) {
            gaps.add("what was done");
        }
        boolean wasToLeave =
                notes.stream().anyMatch(note -> note.action().equals(Optional.of(Action.EXCLUDED_FROM_DISCUSSION)));
        if (wasToLeave && notes.stream().allMatch(note -> note.left().isEmpty())) {
            gaps.add("when the person left");
        }
        if (wasToLeave && notes.stream().allMatch(note -> note.returned().isEmpty())) {
            gaps.add("when the person returned");
        }
        return gaps;
    }

    private static String print(Interest interest) {
        return interest.kind().label() + " interest in " + interest.in();
    }
}
