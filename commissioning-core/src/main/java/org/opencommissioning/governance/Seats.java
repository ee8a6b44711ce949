package org.opencommissioning.governance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** The seats of a board on a day. A seat lasts no longer than what it is a seat of. */
final class Seats {
    private Seats() {}

    static Answer isHeld(Seat seat, UncertainSpan life, LocalDate day) {
        return seat.days().contains(day).and(life.contains(day));
    }

    /** Those that count and are held on a day, or may be, with which of the two. */
    static Map<Seat, Answer> heldOn(LocalDate day, Predicate<Seat> counts, List<Seat> seats, UncertainSpan life) {
        Map<Seat, Answer> held = new LinkedHashMap<>();
        for (Seat seat : seats) {
            Answer sits = isHeld(seat, life, day);
            if (counts.test(seat) && sits != Answer.NO) {
                held.merge(seat, sits, Answer::or);
            }
        }
        return held;
    }

    /**
     * Whether two seats are one person's, as the same, and one of them ends within the month of a day in which the other begins: one
     * report that the person left it in June and one of sitting there since June tell of one who stayed, and of no gap.
     */
    static boolean meet(Seat one, Seat other, LocalDate day) {
        return !one.equals(other)
                && one.person().equals(other.person())
                && one.classes().equals(other.classes())
                && one.role() == other.role()
                && (goesOn(one, other, day) || goesOn(other, one, day));
    }

    private static boolean goesOn(Seat earlier, Seat later, LocalDate day) {
        Optional<YearMonth> month = Optional.of(YearMonth.from(day));
        return earlier.days().lastDay().flatMap(Seats::monthOf).equals(month)
                && monthOf(later.days().firstDay()).equals(month)
                && earlier.days().firstDay().isAfter(day) == Answer.NO
                && later.days().lastDay().map(last -> last.isBefore(day)).orElse(Answer.NO) == Answer.NO;
    }

    private static Optional<YearMonth> monthOf(UncertainDay day) {
        Optional<YearMonth> month = day.earliest().map(YearMonth::from);
        return month.equals(day.latest().map(YearMonth::from)) ? month : Optional.empty();
    }

    /** Those that answer so for the day. */
    static List<Seat> on(LocalDate day, Answer answer, List<Seat> seats, UncertainSpan life) {
        ImmutableList.Builder<Seat> found = ImmutableList.builder();
        for (Seat seat : seats) {
            if (isHeld(seat, life, day) == answer) {
                found.add(seat);
            }
        }
        return found.build();
    }
}
