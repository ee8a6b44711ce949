package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Finds the body that a row of a data file means by a code, which may have named several over time. */
final class BodyFinder {
    private final BodyIndex index;
    private final Map<String, List<BodyEntry>> byText = new HashMap<>();
    /** By the objects: the rows of one day share one. */
    private final IdentityHashMap<UncertainDay, DateSpan> possible = new IdentityHashMap<>();

    private final IdentityHashMap<UncertainDay, DateSpan> eves = new IdentityHashMap<>();

    BodyFinder(BodyIndex index) {
        this.index = index;
    }

    /** The body from which something passed: open on the day before. */
    BodyEntry before(CsvRow row, UncertainDay effective) {
        return body(row, "predecessor", eve(effective), false);
    }

    /** The body to which it passed: open on the day. */
    BodyEntry on(CsvRow row, UncertainDay effective) {
        return body(row, "successor", possible(effective), false);
    }

    private DateSpan eve(UncertainDay day) {
        DateSpan eve = eves.get(day);
        if (eve == null) {
            Optional<LocalDate> known = day.known();
            eve = known.isPresent() ? DateSpan.ofDay(known.get().minusDays(1)) : possible(day);
            eves.put(day, eve);
        }
        return eve;
    }

    private DateSpan possible(UncertainDay day) {
        DateSpan known = possible.get(day);
        if (known == null) {
            known = UncertainSpan.of(day, day).possible();
            possible.put(day, known);
        }
        return known;
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
        List<BodyEntry> known = byText.get(row.text(column));
        if (known != null) {
            return known;
        }
        List<BodyEntry> named = index.of(row.value(column, Cells.CODE));
        if (named.isEmpty()) {
            throw row.fault(column, "is not the code of a body in organisations.csv");
        }
        byText.put(row.text(column), named);
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
