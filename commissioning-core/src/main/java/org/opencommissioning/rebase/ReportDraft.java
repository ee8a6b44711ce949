package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what became of each code. */
final class ReportDraft {
    private final Dictionary codes;
    private final List<List<Entry>> byCode = new ArrayList<>();

    ReportDraft(Dictionary codes) {
        this.codes = codes;
        for (int code = 0; code < codes.size(); code++) {
            byCode.add(new ArrayList<>(1));
        }
    }

    /** One way that figures of a code went. */
    private static final class Entry {
        final Resolved resolved;
        final Placement placement;
        LocalDate firstDay;
        LocalDate lastDay;
        long figures;
        long missing;

        Entry(Resolved resolved, Placement placement, LocalDate day) {
            this.resolved = resolved;
            this.placement = placement;
            this.firstDay = day;
            this.lastDay = day;
        }

        @SuppressWarnings("ReferenceEquality") // most are the same object, shared by all practices of a commissioner
        boolean isSame(Resolved other, Placement otherPlacement) {
            return placement == otherPlacement
                    && (resolved == other
                            || (legs(resolved.route()).equals(legs(other.route()))
                                    && isBreak(resolved.route()) == isBreak(other.route())));
        }
    }

    void add(int code, Resolved resolved, Placement placement, LocalDate day, long figures, long missing) {
        List<Entry> entries = byCode.get(code);
        Entry entry = null;
        for (Entry each : entries) {
            if (each.isSame(resolved, placement)) {
                entry = each;
            }
        }
        if (entry == null) {
            entry = new Entry(resolved, placement, day);
            entries.add(entry);
        }
        entry.firstDay = day.isBefore(entry.firstDay) ? day : entry.firstDay;
        entry.lastDay = day.isAfter(entry.lastDay) ? day : entry.lastDay;
        entry.figures += figures;
        entry.missing += missing;
    }

    private static List<Route.Leg> legs(@Nullable Route route) {
        return route == null ? List.of() : route.legs();
    }

    private static boolean isBreak(@Nullable Route route) {
        return route != null && route.seriesBreak();
    }

    /** In the order of the codes. */
    List<RebaseLine> lines() {
        List<RebaseLine> lines = new ArrayList<>();
        for (int code : codes.inOrder()) {
            for (Entry entry : byCode.get(code)) {
                lines.add(line(codes.text(code), entry));
            }
        }
        return List.copyOf(lines);
    }

    private static RebaseLine line(String code, Entry entry) {
        RebaseLine.Builder line = RebaseLine.builder()
                .code(code)
                .title(entry.resolved.title(code))
                .placement(entry.placement)
                .problem(entry.resolved.problem())
                .seriesBreak(isBreak(entry.resolved.route()))
                .firstDay(entry.firstDay)
                .lastDay(entry.lastDay)
                .figures(entry.figures)
                .missing(entry.missing);
        Optional.ofNullable(entry.resolved.route())
                .ifPresent(route -> line.addAllLegs(route.legs())
                        .addAllWeightings(route.weightings())
                        .addAllSoleWeightings(route.soleWeightings())
                        .addAllSources(route.sources()));
        return line.build();
    }
}
