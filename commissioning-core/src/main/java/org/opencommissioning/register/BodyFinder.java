package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.internal.CellReader;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Finds the body that a row of a data file means by a code, which may have named several over time. */
final class BodyFinder {
    private final CellReader<List<BodyEntry>> bodies;
    private Event latest = Event.on(UncertainDay.unknown());

    /** The days on which something can have happened, and those before. */
    private record Event(UncertainDay day, DateSpan possible, DateSpan eve) {
        static Event on(UncertainDay day) {
            DateSpan possible = UncertainSpan.of(day, day).possible();
            Optional<LocalDate> known = day.known();
            return new Event(
                    day,
                    possible,
                    known.isPresent() ? DateSpan.ofDay(known.get().minusDays(1)) : possible);
        }
    }

    BodyFinder(BodyIndex index) {
        this.bodies = new CellReader<>() {
            @Override
            public List<BodyEntry> read(String text) {
                return index.of(BodyReader.code(text));
            }
        };
    }

    /** The body from which something passed: open on the day before. */
    BodyEntry before(CsvRow row, UncertainDay effective) {
        return body(row, "predecessor", event(effective).eve(), false);
    }

    /** The body to which it passed: open on the day. */
    BodyEntry on(CsvRow row, UncertainDay effective) {
        return body(row, "successor", event(effective).possible(), false);
    }

    /** Most rows are of the day of the row before. */
    private Event event(UncertainDay day) {
        if (!latest.day().equals(day)) {
            latest = Event.on(day);
        }
        return latest;
    }

    /** The body of a code that fits; where none does, the nearest in time, of which the checks will say what is wrong. */
    private BodyEntry body(CsvRow row, String column, DateSpan days, boolean onAll) {
        List<BodyEntry> named = named(row, column);
        if (named.size() == 1) {
            return named.get(0);
        }
        BodyEntry fitting = null;
        for (BodyEntry entry : named) {
            if (fits(entry, days, onAll)) {
                if (fitting != null) {
                    List<BodyEntry> all = named.stream()
                            .filter(each -> fits(each, days, onAll))
                            .toList();
                    throw row.fault(column, "may be any of " + all + " on that day; give a closer day");
                }
                fitting = entry;
            }
        }
        return fitting == null ? nearest(named, days) : fitting;
    }

    /** Whether a body can have existed on all of some days, or on one of them. */
    private static boolean fits(BodyEntry entry, DateSpan days, boolean onAll) {
        return onAll
                ? entry.possibleLife().encloses(days)
                : entry.possibleLife().overlaps(days);
    }

    private List<BodyEntry> named(CsvRow row, String column) {
        List<BodyEntry> named = row.value(column, bodies);
        if (named.isEmpty()) {
            throw row.fault(column, "is not the code of a body in organisations.csv");
        }
        return named;
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
        return body(row, column, days, true);
    }
}
