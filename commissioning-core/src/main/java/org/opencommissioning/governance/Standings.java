package org.opencommissioning.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Meeting.Standing;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;

/** Works out who may vote on a matter at a meeting: a seat held, the person there, and no interest in what the matter concerns. */
final class Standings {
    private final Meeting meeting;
    private final Matter matter;
    private final boolean complete;
    private final Optional<Quorum> quorum;

    /** Everybody's interests in what the matter concerns. */
    private final Map<Interest, Answer> conflicts;

    /** Seats with a vote that are held that day, or may be. */
    private final Map<Seat, Answer> held;

    private final Map<Person, List<Interest>> excluded = new LinkedHashMap<>();
    private final Map<Seat, Answer> eligible = new LinkedHashMap<>();
    private final List<String> shortfalls = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Standings(Meeting meeting, Matter matter) {
        this.meeting = meeting;
        this.matter = matter;
        this.conflicts = Conflicts.of(meeting, matter);
        Optional<GoverningBody> body = meeting.governingBody();
        Optional<Committee> committee = meeting.committee();
        UncertainSpan life = body.isPresent()
                ? body.get().of().operationalLife()
                : committee.orElseThrow().days();
        this.complete = body.isPresent()
                ? body.get().complete()
                : committee.orElseThrow().complete();
        this.quorum =
                body.isPresent() ? body.get().quorum() : committee.orElseThrow().quorum();
        List<Seat> seats =
                body.isPresent() ? body.get().seats() : committee.orElseThrow().seats();
        this.held = Seats.heldOn(meeting.day(), Seat::voting, seats, life);
        if (life.contains(meeting.day()).isYes()) {
            held.replaceAll((seat, sits) -> seats.stream().anyMatch(other -> isKept(seat, other)) ? Answer.YES : sits);
        }
    }

    /** Whether the one who holds a seat sits there either by it or by another with a vote. */
    private boolean isKept(Seat seat, Seat other) {
        return other.voting() && Seats.meet(seat, other, meeting.day());
    }

    Standing result() {
        held.forEach((seat, sits) -> eligible.put(
                seat,
                sits.and(isPresent(seat.person()))
                        .and(isConflicted(seat.person()).not())));
        Answer quorate = quorum.map(this::isMet).orElse(Answer.NOT_KNOWN);
        if (quorum.isEmpty()) {
            missing.add("the quorum of " + meeting);
        }
        Set<Person> voters = people(Answer.YES, seat -> true);
        Set<Person> doubtful = new LinkedHashSet<>(people(Answer.NOT_KNOWN, seat -> true));
        doubtful.removeAll(voters);
        return new Standing.Builder()
                .matter(matter)
                .putAllExcluded(excluded)
                .addAllEligibleVoters(voters)
                .addAllNotKnownToBeEligible(doubtful)
                .quorate(quorate)
                .addAllShortfalls(quorate == Answer.NO ? shortfalls : List.of())
                .addAllMissing(quorate == Answer.NOT_KNOWN ? missing : Set.of())
                .build();
    }

    private Answer isPresent(Person person) {
        if (meeting.present().contains(person)) {
            return Answer.YES;
        }
        return meeting.absent().contains(person) ? Answer.NO : Answer.NOT_KNOWN;
    }

    /** Whether the person has an interest in something that the matter concerns; certain ones are kept as reasons to exclude. */
    private Answer isConflicted(Person person) {
        if (matter.concernsNobody()) {
            return Answer.NO;
        }
        Answer conflicted = meeting.declarers().contains(person) ? Answer.NO : Answer.NOT_KNOWN;
        List<Interest> reasons = new ArrayList<>();
        for (Map.Entry<Interest, Answer> conflict : conflicts.entrySet()) {
            if (conflict.getKey().person().equals(person)) {
                conflicted = conflicted.or(conflict.getValue());
                if (conflict.getValue().isYes()) {
                    reasons.add(conflict.getKey());
                }
            }
        }
        if (!reasons.isEmpty()) {
            excluded.put(person, List.copyOf(reasons));
        }
        return conflicted;
    }

    private Answer isMet(Quorum wanted) {
        Answer met = enough(wanted.least(), seat -> true, "with a vote");
        if (wanted.chairOrDeputy()) {
            met = met.and(enough(1, seat -> seat.role() != Seat.Role.MEMBER, "of (chair, deputy chair)"));
        }
        for (Quorum.Place place : wanted.places()) {
            met = met.and(enough(place.least(), place::admits, place.ofClasses()));
        }
        return met;
    }

    private Answer enough(int least, Predicate<Seat> counts, String who) {
        Set<Person> certain = people(Answer.YES, counts);
        if (certain.size() >= least) {
            return Answer.YES;
        }
        Set<Person> possible = new LinkedHashSet<>(certain);
        possible.addAll(people(Answer.NOT_KNOWN, counts));
        if (complete && possible.size() < least) {
            shortfalls.add("at least " + least + " " + who + ": " + possible.size() + " can count");
            return Answer.NO;
        }
        eligible.forEach((seat, may) -> {
            if (may == Answer.NOT_KNOWN && counts.test(seat)) {
                noteWhatIsMissing(seat);
            }
        });
        if (!complete) {
            missing.add("the list of all seats");
        }
        return Answer.NOT_KNOWN;
    }

    private void noteWhatIsMissing(Seat seat) {
        Person person = seat.person();
        if (held.get(seat) == Answer.NOT_KNOWN) {
            missing.add("whether " + person + " held the seat");
        }
        if (isPresent(person) == Answer.NOT_KNOWN) {
            missing.add("whether " + person + " was there");
        }
        if (isConflicted(person) == Answer.NOT_KNOWN) {
            missing.add(
                    matter.concerns().isEmpty()
                            ? "whom the matter concerns"
                            : "whether " + person + " has an interest in the matter");
        }
    }

    private Set<Person> people(Answer answer, Predicate<Seat> counts) {
        Set<Person> people = new LinkedHashSet<>();
        eligible.forEach((seat, may) -> {
            if (may == answer && counts.test(seat)) {
                people.add(seat.person());
            }
        });
        return people;
    }
}
