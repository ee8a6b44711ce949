package org.opencommissioning.rebase;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;

/** What passed from body to body after one day and by another, in the order of the days. */
final class Timetable {
    private final Map<Organisation, NavigableMap<LocalDate, List<Succession>>> leaving = new HashMap<>();
    private final Map<Organisation, NavigableMap<LocalDate, List<Succession>>> arriving = new HashMap<>();
    private final ListMultimap<Organisation, Succession> undated = ArrayListMultimap.create();

    /**
     * A timetable.
     *
     * @param after the last day before it begins
     * @param last the last day in it
     */
    Timetable(Register register, LocalDate after, LocalDate last) {
        for (Succession flow : register.successions()) {
            Answer begun = flow.effective().isAfter(after);
            Answer over = flow.effective().isAfter(last);
            if (begun == Answer.YES && over == Answer.NO) {
                // of an event known by its month, the day by which it had happened for certain
                LocalDate day = flow.effective().latest().orElse(last);
                add(leaving, flow.predecessor(), day, flow);
                add(arriving, flow.successor(), day, flow);
            } else if (begun != Answer.NO && over != Answer.YES) {
                undated.put(flow.predecessor(), flow);
                undated.put(flow.successor(), flow);
            }
        }
    }

    private static void add(
            Map<Organisation, NavigableMap<LocalDate, List<Succession>>> flows,
            Organisation body,
            LocalDate day,
            Succession flow) {
        flows.computeIfAbsent(body, each -> new TreeMap<>())
                .computeIfAbsent(day, each -> new ArrayList<>(2))
                .add(flow);
    }

    /** The first day after another on which something left one of some bodies. */
    @Nullable LocalDate nextDeparture(Iterable<Organisation> bodies, LocalDate after) {
        LocalDate first = null;
        for (Organisation body : bodies) {
            LocalDate day = days(leaving, body).higherKey(after);
            if (day != null && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    /** The last day before another on which something came to one of some bodies. */
    @Nullable LocalDate lastArrival(Iterable<Organisation> bodies, LocalDate before) {
        LocalDate last = null;
        for (Organisation body : bodies) {
            LocalDate day = days(arriving, body).lowerKey(before);
            if (day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }

    /** What left a body on a day. */
    List<Succession> departures(Organisation body, LocalDate day) {
        return days(leaving, body).getOrDefault(day, List.of());
    }

    /** What came to a body on a day. */
    List<Succession> arrivals(Organisation body, LocalDate day) {
        return days(arriving, body).getOrDefault(day, List.of());
    }

    /** Whether a body gave a part away, or took something over, and went on: before and after it is not the same thing. */
    boolean breaks(Organisation body) {
        for (List<Succession> flows : days(leaving, body).values()) {
            for (Succession flow : flows) {
                if (flow.kind() == SuccessionKind.TRANSFER) {
                    return true;
                }
            }
        }
        for (LocalDate day : days(arriving, body).keySet()) {
            if (body.legalLife().contains(day.minusDays(1)) != Answer.NO) {
                return true;
            }
        }
        return false;
    }

    /** What may have left a body or come to it within these days, on a day nobody has found. */
    List<Succession> undated(Organisation body) {
        return undated.get(body);
    }

    private static NavigableMap<LocalDate, List<Succession>> days(
            Map<Organisation, NavigableMap<LocalDate, List<Succession>>> flows, Organisation body) {
        return flows.getOrDefault(body, Collections.emptyNavigableMap());
    }
}
