package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.Findings;

/** The members of a governing body on the day of a check, and what rules ask about them where not all of it is known. */
final class Seating {
    private final GoverningBody body;
    private final Findings findings;

    /** The seats of members that are held that day, or may be. */
    private final Map<Seat, Answer> held;

    private final boolean open;

    Seating(GoverningBody body, Findings findings) {
        this.body = body;
        this.findings = findings;
        this.held = Seats.heldOn(
                findings.day(), Seat::isMember, body.seats(), body.of().operationalLife());
        this.open = body.of().operationalLife().contains(findings.day()).isYes();
    }

    static Answer answer(boolean known) {
        return known ? Answer.YES : Answer.NO;
    }

    /** Wants at least so many members of a class. */
    void wants(int least, MemberClass memberClass) {
        wants(least, memberClass.label(), seat -> answer(seat.isOf(memberClass)), "");
    }

    /**
     * Wants at least so many members who count.
     *
     * @param what what they are called
     * @param doubt what is asked of one of whom it is not known whether to count, as it stands after <em>whether N.N.</em>
     */
    void wants(int least, String what, Function<Seat, Answer> counts, String doubt) {
        Set<Person> certain = people(counts, Answer.YES);
        if (certain.size() >= least) {
            return;
        }
        Set<Person> possible = people(counts, Answer.NOT_KNOWN);
        possible.addAll(certain);
        if (body.complete() && possible.size() < least) {
            findings.violated("at least " + least + " " + what + (least == 1 ? " is" : " are") + " wanted, and it has "
                            + possible.size())
                    .naming("found", possible.size())
                    .naming("wanted", least);
            return;
        }
        held.forEach((seat, sits) -> {
            if (counts.apply(seat) != Answer.NO) {
                if (sits(seat, counts) == Answer.NOT_KNOWN) {
                    missingSeat(seat);
                }
                if (counts.apply(seat) == Answer.NOT_KNOWN) {
                    findings.missing("whether " + seat.person() + " " + doubt);
                }
            }
        });
        missingList();
    }

    /** Refuses what is so of a member, and is known of each. */
    void refuses(Predicate<Seat> offends, Function<Seat, String> offence) {
        refuses(seat -> answer(offends.test(seat)), offence, offence);
    }

    /** Refuses what is so of a member; where it is not known, the doubt is what is missing. */
    void refuses(Function<Seat, Answer> offends, Function<Seat, String> offence, Function<Seat, String> doubt) {
        held.forEach((seat, sits) -> {
            Answer offending = sits.and(offends.apply(seat));
            if (offending.isYes()) {
                findings.violated(offence.apply(seat)).naming("member", seat.person());
            } else if (offending == Answer.NOT_KNOWN) {
                missingSeat(seat);
                if (offends.apply(seat) == Answer.NOT_KNOWN) {
                    findings.missing(doubt.apply(seat));
                }
            }
        });
        missingList();
    }

    /** Wants at most one person of a class. */
    void wantsOnlyOne(MemberClass memberClass) {
        Function<Seat, Answer> counts = seat -> answer(seat.isOf(memberClass));
        Set<Person> certain = people(counts, Answer.YES);
        if (certain.size() > 1) {
            findings.violated("only 1 " + memberClass.label() + " is wanted, and it has " + certain.size() + ": "
                            + certain)
                    .naming("found", certain.size());
            return;
        }
        Set<Person> possible = people(counts, Answer.NOT_KNOWN);
        possible.addAll(certain);
        if (possible.size() > 1) {
            held.keySet().stream().filter(seat -> seat.isOf(memberClass)).forEach(this::missingSeat);
        }
        missingList();
    }

    /** Wants two members, one of each class, who are two people. */
    void wantsTwoPeople(MemberClass one, MemberClass other) {
        Function<Seat, Answer> isOne = seat -> answer(seat.isOf(one));
        Function<Seat, Answer> isOther = seat -> answer(seat.isOf(other));
        if (areTwo(people(isOne, Answer.YES), people(isOther, Answer.YES))) {
            return;
        }
        Set<Person> ones = people(isOne, Answer.YES);
        ones.addAll(people(isOne, Answer.NOT_KNOWN));
        Set<Person> others = people(isOther, Answer.YES);
        others.addAll(people(isOther, Answer.NOT_KNOWN));
        if (body.complete() && !areTwo(ones, others)) {
            findings.violated("a " + one.label() + " and somebody else as " + other.label() + " are wanted, and it has "
                    + ones + " and " + others);
            return;
        }
        held.keySet().stream()
                .filter(seat -> seat.isOf(one) || seat.isOf(other))
                .forEach(this::missingSeat);
        missingList();
    }

    private static boolean areTwo(Set<Person> ones, Set<Person> others) {
        Set<Person> all = new LinkedHashSet<>(ones);
        all.addAll(others);
        return !ones.isEmpty() && !others.isEmpty() && all.size() > 1;
    }

    private Set<Person> people(Function<Seat, Answer> counts, Answer answer) {
        Set<Person> people = new LinkedHashSet<>();
        held.forEach((seat, sits) -> {
            if (sits(seat, counts).and(counts.apply(seat)) == answer) {
                people.add(seat.person());
            }
        });
        return people;
    }

    /** Whether one who counts sat on it, in that seat or, where it is handed over to the same person, in the other. */
    private Answer sits(Seat seat, Function<Seat, Answer> counts) {
        for (Seat other : held.keySet()) {
            if (open
                    && Seats.meet(seat, other, findings.day())
                    && counts.apply(other).isYes()) {
                return Answer.YES;
            }
        }
        return requireNonNull(held.get(seat), "not held");
    }

    private void missingSeat(Seat seat) {
        if (held.get(seat) == Answer.NOT_KNOWN) {
            findings.missing("whether " + seat.person() + " sat on it on " + findings.day());
        }
    }

    private void missingList() {
        if (!body.complete()) {
            findings.missing("the list of all its seats");
        }
    }
}
