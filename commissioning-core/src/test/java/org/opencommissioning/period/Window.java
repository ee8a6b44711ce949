package org.opencommissioning.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;

/** A few days, so few that all possibilities can be listed; an absent bound reaches a little beyond them. */
final class Window {
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 29);
    private static final int COUNT = 7;
    private static final int BEYOND = 3;

    private Window() {}

    static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(FIRST, COUNT);
    }

    /** Every day that an uncertain one can be, among those of the window and a few around it. */
    static List<LocalDate> possibilities(UncertainDay day) {
        LocalDate from = day.earliest().orElse(FIRST.minusDays(BEYOND));
        LocalDate to = day.latest().orElse(FIRST.plusDays(COUNT + BEYOND));
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** The answer to a question from the answers in every possible case. */
    static Answer answer(List<Boolean> inEachCase) {
        Set<Boolean> different = new TreeSet<>(inEachCase);
        if (different.size() > 1) {
            return Answer.NOT_KNOWN;
        }
        return different.contains(true) ? Answer.YES : Answer.NO;
    }
}
