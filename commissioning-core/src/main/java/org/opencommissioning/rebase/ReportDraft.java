package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;

/** Collects what became of each code. */
final class ReportDraft {
    /** Of more than this many codes left over, a message names the first. */
    private static final int NAMED = 10;

    private final Axes axes;
    private final List<List<Entry>> byCode = new ArrayList<>();

    ReportDraft(Axes axes) {
        this.axes = axes;
        for (int code = 0; code < axes.bodies.size(); code++) {
            byCode.add(new ArrayList<>(1));
        }
    }

    /** One way that figures of a code went. */
    private static final class Entry {
        final Resolved resolved;
        final Placement placement;
        final int firstCell;
        final long[] sums;
        LocalDate firstDay;
        LocalDate lastDay;
        long figures;
        long missing;

        Entry(Resolved resolved, Placement placement, LocalDate day, int firstCell, int planes) {
            this.resolved = resolved;
            this.placement = placement;
            this.firstDay = day;
            this.lastDay = day;
            this.firstCell = firstCell;
            this.sums = new long[planes];
        }

        @SuppressWarnings("ReferenceEquality") // most are the same object, shared by all practices of a commissioner
        boolean isSame(Resolved other, Placement otherPlacement) {
            return placement == otherPlacement
                    && (resolved == other
                            || (legs(resolved.route()).equals(legs(other.route()))
                                    && isBreak(resolved.route()) == isBreak(other.route())
                                    && resolved.problem().equals(other.problem())));
        }

        void add(Cells cells, int cell, LocalDate day) {
            firstDay = day.isBefore(firstDay) ? day : firstDay;
            lastDay = day.isAfter(lastDay) ? day : lastDay;
            figures += cells.present(cell);
            missing += cells.missing(cell);
            for (int plane = 0; plane < sums.length; plane++) {
                sums[plane] = Math.addExact(sums[plane], cells.sum(cell, plane));
            }
        }

        Optional<String> problem() {
            return resolved.problem().map(text -> text.replace(Resolved.DAYS, days()));
        }

        String days() {
            return firstDay.equals(lastDay) ? firstDay.toString() : firstDay + ".." + lastDay;
        }
    }

    void add(Cells cells, int cell, Resolved resolved, Placement placement, LocalDate day) {
        List<Entry> entries = byCode.get(cells.body(cell));
        Entry entry = null;
        for (Entry each : entries) {
            if (each.isSame(resolved, placement)) {
                entry = each;
            }
        }
        if (entry == null) {
            entry = new Entry(
                    resolved, placement, day, cell, axes.measure.planes().size());
            entries.add(entry);
        }
        entry.add(cells, cell, day);
    }

    private static List<Route.Leg> legs(@Nullable Route route) {
        return route == null ? List.of() : route.legs();
    }

    private static boolean isBreak(@Nullable Route route) {
        return route != null && route.seriesBreak();
    }

    /** Refuses what is left over and may not be. */
    void refuse(Rebasing rebasing) {
        List<String> refused = new ArrayList<>();
        int codes = 0;
        for (int code : axes.bodies.inOrder()) {
            int before = refused.size();
            for (Entry entry : byCode.get(code)) {
                if (rebasing.leftovers(entry.placement) == Leftovers.FAIL) {
                    String where = axes.origin == null ? "" : axes.origin.ofCell(entry.firstCell);
                    refused.add(where + axes.bodies.text(code) + " (" + entry.placement.label() + "): "
                            + entry.problem().orElse(""));
                }
            }
            codes += refused.size() > before ? 1 : 0;
        }
        if (refused.isEmpty()) {
            return;
        }
        boolean one = codes == 1;
        int more = refused.size() - NAMED;
        throw new InvalidValueException("Rebasing of " + axes.measure + " onto "
                + rebasing.target().day() + ": " + codes + (one ? " code has" : " codes have")
                + " figures that cannot be carried: "
                + String.join("; ", refused.subList(0, Math.min(NAMED, refused.size())))
                + (more > 0 ? "; and " + more + " more" : "") + ". Mend " + (one ? "it" : "them")
                + ", say the day of the codes with codedOn or codedBy, or keep such figures apart with"
                + " unplaced(KEEP_APART) and doubleCounted(KEEP_APART)");
    }

    /** In the order of the codes. */
    List<RebaseLine> lines() {
        List<RebaseLine> lines = new ArrayList<>();
        for (int code : axes.bodies.inOrder()) {
            for (Entry entry : byCode.get(code)) {
                lines.add(line(axes.bodies.text(code), entry));
            }
        }
        return List.copyOf(lines);
    }

    private RebaseLine line(String code, Entry entry) {
        RebaseLine.Builder line = RebaseLine.builder()
                .code(code)
                .title(entry.resolved.title(code))
                .placement(entry.placement)
                .problem(entry.problem())
                .seriesBreak(isBreak(entry.resolved.route()))
                .firstDay(entry.firstDay)
                .lastDay(entry.lastDay)
                .addAllAmounts(amounts(entry))
                .figures(entry.figures)
                .missing(entry.missing);
        Optional.ofNullable(entry.resolved.route())
                .ifPresent(route -> line.addAllLegs(route.legs())
                        .addAllWeightings(route.weightings())
                        .addAllSoleWeightings(route.soleWeightings())
                        .addAllSources(route.sources()));
        return line.build();
    }

    private List<BigDecimal> amounts(Entry entry) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int plane = 0; plane < entry.sums.length; plane++) {
            amounts.add(axes.measure.planes().get(plane).amount(entry.sums[plane]));
        }
        return amounts;
    }
}
