package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.Pairs;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Reads spans and uncertain days from the rows of data files. */
final class Days {
    private static final int DAY_LENGTH = "2013-04-01".length();

    private final Pairs<DateSpan> spans = new Pairs<>();
    private final Pairs<UncertainSpan> lives = new Pairs<>();
    private final Map<String, UncertainDay> uncertain = new HashMap<>();

    /**
     * The span of a row with the columns {@code first_day} and {@code last_day}; an empty cell means that there is no such end.
     * Rows of equal days, of which there are many, share one span.
     *
     * @throws ReferenceDataException when a cell holds anything but an ISO day, or the last day is before the first
     */
    DateSpan span(CsvRow row) {
        String first = row.text("first_day");
        String last = row.text("last_day");
        DateSpan known = spans.get(first, last);
        if (known == null) {
            known = parseSpan(row);
            spans.put(first, last, known);
        }
        return known;
    }

    private static DateSpan parseSpan(CsvRow row) {
        Optional<LocalDate> from = row.optionalDay("first_day");
        Optional<LocalDate> to = row.optionalDay("last_day");
        if (from.isEmpty()) {
            return to.isPresent() ? DateSpan.until(to.get()) : DateSpan.always();
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            throw row.fault("last_day", "is before the first day " + from.get() + "; the last day is inside the span");
        }
        return to.isPresent() ? DateSpan.of(from.get(), to.get()) : DateSpan.from(from.get());
    }

    /**
     * The days of a body, from that of a column to that of the column {@code last_day}, where an empty cell means that there is no end.
     * Bodies of equal days share one span.
     *
     * @throws ReferenceDataException when the first cell is empty, one of them is of no form of a day, or the last day is before the first
     */
    UncertainSpan life(CsvRow row, String firstDay) {
        String first = row.text(firstDay);
        String last = row.text("last_day");
        UncertainSpan known = lives.get(first, last);
        if (known == null) {
            known = parseLife(row, firstDay);
            lives.put(first, last, known);
        }
        return known;
    }

    private UncertainSpan parseLife(CsvRow row, String firstDay) {
        UncertainDay first = uncertain(row, firstDay);
        if (row.text("last_day").isEmpty()) {
            return UncertainSpan.from(first);
        }
        UncertainDay last = uncertain(row, "last_day");
        try {
            return UncertainSpan.of(first, last);
        } catch (InvalidValueException e) {
            throw row.fault("last_day", "does not go with " + firstDay + ": " + e.getMessage());
        }
    }

    /**
     * A day that may not be known, in one of the forms of {@link UncertainDay#parse}.
     *
     * @throws ReferenceDataException when the cell is empty or of another form
     */
    UncertainDay uncertain(CsvRow row, String column) {
        String text = row.text(column);
        UncertainDay known = uncertain.get(text);
        if (known == null) {
            known = text.length() == DAY_LENGTH
                    ? UncertainDay.on(row.day(column))
                    : row.value(column, Cells.UNCERTAIN_DAY);
            uncertain.put(text, known);
        }
        return known;
    }
}
