package org.opencommissioning.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;

/** Joins the spells of one service line into its history, and records where it is not provided or provided twice. */
final class ProvisionChecks {
    private ProvisionChecks() {}

    /** The history as far as there is one; without problems it covers every day exactly once. */
    static Timeline<Organisation> history(
            Problems problems, DateSpan days, String line, List<Timeline.Spell<Organisation>> spells) {
        Timeline.Builder<Organisation> history = Timeline.builder();
        for (int i = 0; i < spells.size(); i++) {
            Timeline.Spell<Organisation> spell = spells.get(i);
            boolean free = true;
            for (Timeline.Spell<Organisation> other : spells.subList(0, i)) {
                Optional<DateSpan> shared = spell.days().intersection(other.days());
                if (shared.isPresent()) {
                    free = false;
                    problems.require(
                            false,
                            line + " is provided twice on " + shared.get() + ", by " + other.value() + " and by "
                                    + spell.value());
                }
            }
            if (free) {
                history.put(spell.days(), spell.value());
            }
        }
        Timeline<Organisation> built = history.build();
        requireNoGap(problems, days, line, built);
        return built;
    }

    private static void requireNoGap(Problems problems, DateSpan days, String line, Timeline<Organisation> history) {
        // what is not provided yet, from the first day on; empty once everything is
        Optional<DateSpan> left = Optional.of(days);
        for (Timeline.Spell<Organisation> spell : history.spells()) {
            Optional<LocalDate> first = spell.days().firstDay();
            if (left.isPresent() && first.isPresent()) {
                left.get()
                        .intersection(DateSpan.until(first.get().minusDays(1)))
                        .ifPresent(gap -> problems.require(false, line + " is provided by nobody on " + gap));
            }
            left = spell.days().dayAfter().flatMap(next -> days.intersection(DateSpan.from(next)));
        }
        left.ifPresent(gap -> problems.require(false, line + " is provided by nobody on " + gap));
    }
}
