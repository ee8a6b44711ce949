package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Finds the body that a row of a data file means by a code, which may have named several over time. */
final class BodyFinder {
    private final BodyIndex index;

    BodyFinder(BodyIndex index) {
        this.index = index;
    }

    /** The body from which something passed: open on the day before. */
    BodyEntry before(CsvRow row, UncertainDay effective) {
        Optional<LocalDate> eve = effective.known().map(day -> day.minusDays(1));
        return body(
                row,
                "predecessor",
                possible(effective),
                entry -> eve.isPresent()
                        ? entry.isOpen(eve.get()) != Answer.NO
                        : entry.possibleLife().overlaps(possible(effective)));
    }

    /** The body to which it passed: open on the day. */
    BodyEntry on(CsvRow row, UncertainDay effective) {
        DateSpan days = possible(effective);
        return body(row, "successor", days, entry -> entry.possibleLife().overlaps(days));
    }

    private static DateSpan possible(UncertainDay day) {
        return UncertainSpan.of(day, day).possible();
    }

    /** The body of a code that fits; where none does, the nearest in time, of which the checks will say what is wrong. */
    private BodyEntry body(CsvRow row, String column, DateSpan days, Predicate<BodyEntry> fits) {
        List<BodyEntry> named = index.of(row.value(column, BodyReader::code));
        if (named.isEmpty()) {
            throw row.fault(column, "is not the code of a body in organisations.csv");
        }
        BodyEntry fitting = null;
        for (BodyEntry entry : named) {
            if (fits.test(entry)) {
                if (fitting != null) {
                    List<BodyEntry> all = named.stream().filter(fits).toList();
                    throw row.fault(column, "may be any of " + all + " on that day; give a closer day");
                }
                fitting = entry;
            }
        }
        return fitting == null ? nearest(named, days) : fitting;
    }

    /** The first that existed on one of the days; where none did, the last that existed before them, or the first of all. */
    private static BodyEntry nearest(List<BodyEntry> named, DateSpan days) {
        BodyEntry nearest = named.get(0);
        for (BodyEntry entry : named) {
            if (entry.possibleLife().overlaps(days)) {
                return entry;
            }
            if (startsBefore(entry.possibleLife(), days)) {
                nearest = entry;
            }
        }
        return nearest;
    }

    private static boolean startsBefore(DateSpan one, DateSpan other) {
        return one.firstDay().isEmpty()
                || other.firstDay().filter(one.firstDay().get()::isBefore).isPresent();
    }

    /** The body of a code whose life holds the days of a membership. */
    BodyEntry during(CsvRow row, String column, DateSpan days) {
        return body(row, column, days, entry -> entry.possibleLife().encloses(days));
    }
}
