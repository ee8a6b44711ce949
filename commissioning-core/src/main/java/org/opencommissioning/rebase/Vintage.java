package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.period.DateSpan;

/**
 * Whose codes the codes of a table are: those of one day, those of a day for each key, or nobody has said.
 *
 * @param found the days that the codes themselves leave open, where the day was found from them
 */
record Vintage(Optional<LocalDate> day, List<LocalDate> byKey, Optional<DateSpan> found) {
    static Vintage on(LocalDate day) {
        return new Vintage(Optional.of(day), List.of(), Optional.empty());
    }

    static Vintage found(LocalDate day, DateSpan days) {
        return new Vintage(Optional.of(day), List.of(), Optional.of(days));
    }

    static Vintage byKey(List<LocalDate> days) {
        return new Vintage(Optional.empty(), List.copyOf(days), Optional.empty());
    }

    static Vintage unknown() {
        return new Vintage(Optional.empty(), List.of(), Optional.empty());
    }

    boolean isKnown() {
        return day.isPresent() || !byKey.isEmpty();
    }

    /** The day whose codes those of a key are. */
    LocalDate of(int key) {
        return day.orElseGet(() -> byKey.get(key));
    }

    /** As a report says it. */
    String label() {
        return day.map(one -> found.map(days -> "codes of " + days + ", as found from them")
                        .orElse("codes of " + one))
                .orElse("codes of the first day of each period");
    }
}
