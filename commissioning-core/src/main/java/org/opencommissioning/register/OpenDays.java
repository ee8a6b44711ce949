package org.opencommissioning.register;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.period.DateSpan;

/**
 * The days on which a code is known to have named a body that was open both in operation and in law: a code opened ahead of its
 * body stands for nobody yet.
 */
final class OpenDays {
    private final ImmutableRangeSet<LocalDate> days;

    private OpenDays(RangeSet<LocalDate> days) {
        this.days = ImmutableRangeSet.copyOf(days);
    }

    static OpenDays of(Register register, Code code) {
        RangeSet<LocalDate> days = TreeRangeSet.create();
        for (BodyEntry entry : register.index().named(code)) {
            Optional<DateSpan> legal = entry.body().legalLife().certainDays();
            Optional<DateSpan> life = entry.life().certainDays().flatMap(span -> legal.flatMap(span::intersection));
            for (DateSpan borne : entry.bore(code)) {
                life.flatMap(borne::intersection).ifPresent(span -> days.add(range(span)));
            }
        }
        return new OpenDays(days);
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }

    /** Whether there are days for both and none of them is shared; of days not known nothing can be said. */
    boolean isApartFrom(OpenDays other) {
        return !days.isEmpty()
                && !other.days.isEmpty()
                && days.asRanges().stream().noneMatch(other.days::intersects);
    }

    /** The spans of days on which most of several codes are open; empty when none ever is. */
    static List<DateSpan> most(Collection<OpenDays> codes) {
        TreeMap<LocalDate, Integer> steps = new TreeMap<>();
        for (OpenDays code : codes) {
            for (Range<LocalDate> range : code.days.asRanges()) {
                steps.merge(range.lowerEndpoint(), 1, Integer::sum);
                if (range.hasUpperBound()) {
                    steps.merge(range.upperEndpoint(), -1, Integer::sum);
                }
            }
        }
        int most = 0;
        int count = 0;
        for (int step : steps.values()) {
            count += step;
            most = Math.max(most, count);
        }
        return most == 0 ? List.of() : spansOf(steps, most);
    }

    /** The spans on which the running count is at its highest; a span ends wherever it changes. */
    private static List<DateSpan> spansOf(NavigableMap<LocalDate, Integer> steps, int most) {
        List<DateSpan> spans = new ArrayList<>();
        int count = 0;
        for (var step : steps.entrySet()) {
            count += step.getValue();
            if (count == most) {
                LocalDate next = steps.higherKey(step.getKey());
                spans.add(next == null ? DateSpan.from(step.getKey()) : DateSpan.halfOpen(step.getKey(), next));
            }
        }
        return List.copyOf(spans);
    }

    /** Days on which a body is known to have been open have a first one. */
    private static Range<LocalDate> range(DateSpan span) {
        LocalDate first = span.firstDay().orElseThrow();
        return span.dayAfter().map(after -> Range.closedOpen(first, after)).orElse(Range.atLeast(first));
    }
}
