package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whose codes the codes of a table are: those of one day, those of a day for each key, or nobody has said. */
record Vintage(Optional<LocalDate> day, List<LocalDate> byKey) {
    static Vintage on(LocalDate day) {
        return new Vintage(Optional.of(day), List.of());
    }

    static Vintage byKey(List<LocalDate> days) {
        return new Vintage(Optional.empty(), List.copyOf(days));
    }

    static Vintage unknown() {
        return new Vintage(Optional.empty(), List.of());
    }

    boolean isKnown() {
        return day.isPresent() || !byKey.isEmpty();
    }

    /** The day whose codes those of a key are. */
    LocalDate of(int key) {
        return day.orElseGet(() -> byKey.get(key));
    }
}
