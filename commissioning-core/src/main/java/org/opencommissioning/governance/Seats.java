package org.opencommissioning.governance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;

/** The seats of a board on a day. A seat lasts no longer than what it is a seat of. */
final class Seats {
    private Seats() {}

    static Answer isHeld(Seat seat, UncertainSpan life, LocalDate day) {
        return seat.days().contains(day).and(life.contains(day));
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
