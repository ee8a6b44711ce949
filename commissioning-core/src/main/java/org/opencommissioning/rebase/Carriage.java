package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.rebase.KeyResult.Side;
import org.opencommissioning.register.Register;

/** Carries the cells of one table, key by key, so that what one key holds never depends on another. */
final class Carriage {
    private final Rebasing rebasing;
    private final Cells cells;
    private final Axes axes;
    private final Vintage vintage;
    private final Resolver resolver;
    private final ReportDraft report;

    Carriage(Rebasing rebasing, Cells cells, Axes axes, Vintage vintage) {
        this.rebasing = rebasing;
        this.cells = cells;
        this.axes = axes;
        this.vintage = vintage;
        this.resolver = new Resolver(rebasing, axes.bodies);
        this.report = new ReportDraft(axes);
    }

    /** The same cells carried to another level. */
    RebasedTable carryTo(Level level) {
        return new Carriage(rebasing.with(level), cells, axes, vintage).carry();
    }

    RebasedTable carry() {
        List<KeyResult> results = new ArrayList<>();
        int[][] byKey = cells.byKey(axes);
        for (int key : keysInOrder()) {
            try {
                results.add(new Key(key, byKey[key]).carry());
            } catch (ArithmeticException e) {
                throw new InvalidValueException("Rebasing of " + axes.measure + keys(key)
                        + ": the figures together are beyond what is held, about 9,200,000,000,000,000,000 units");
            }
        }
        report.refuse(rebasing);
        return new RebasedTable(this, results, report.lines());
    }

    private int[] keysInOrder() {
        Comparator<List<String>> byParts = (a, b) -> {
            int order = 0;
            for (int i = 0; i < a.size() && order == 0; i++) {
                order = a.get(i).compareTo(b.get(i));
            }
            return order;
        };
        return IntStream.range(0, axes.keys.size())
                .boxed()
                .sorted(Comparator.comparing(axes.keys::parts, byParts))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private String keys(int key) {
        List<String> parts = axes.keys.parts(key);
        return parts.isEmpty() ? "" : " for " + String.join(", ", parts);
    }

    Rebasing rebasing() {
        return rebasing;
    }

    Axes axes() {
        return axes;
    }

    Vintage vintage() {
        return vintage;
    }

    /** The cells of one combination of keys. */
    private final class Key {
        private final int key;
        private final int[] own;
        private final LocalDate day;
        private final Resolver.OnDay codes;
        private final Resolved[] found;
        private final SumsByPlace sums = new SumsByPlace(axes.measure);
        /** Bodies whose figures are there, by the place in {@link #own} where they first are. */
        private final IdentityHashMap<Organisation, Integer> present = new IdentityHashMap<>();

        Key(int key, int[] own) {
            this.key = key;
            this.own = own;
            this.day = vintage.of(key);
            this.codes = resolver.on(day);
            this.found = new Resolved[own.length];
        }

        KeyResult carry() {
            refuseOutside();
            resolve();
            for (int i = 0; i < own.length; i++) {
                place(i);
            }
            return new KeyResult(axes.keys.parts(key), before(), sums.sums());
        }

        private void resolve() {
            boolean practices = false;
            Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
            for (int i = 0; i < own.length; i++) {
                Resolved resolved = codes.resolve(cells.body(own[i]));
                found[i] = resolved;
                Route route = resolved.route();
                if (route != null && !resolved.isPractice()) {
                    Integer first = present.putIfAbsent(route.from(), i);
                    if (first != null) {
                        found[i] = resolved.because("is the body that " + code(first) + " names too");
                    }
                    kinds.add(route.from().kind());
                }
                practices |= resolved.isPractice();
            }
            if (kinds.size() > 1 || (practices && !kinds.isEmpty())) {
                refuseSubtotals();
            }
        }

        /** A body whose members have figures of their own in the same period is their total, or some of it. */
        private void refuseSubtotals() {
            for (int i = 0; i < own.length; i++) {
                for (Organisation above : codes.above(cells.body(own[i]))) {
                    Integer total = present.get(above);
                    if (total != null && !found[total].isRepeated()) {
                        found[total] = found[total].because("stands beside " + code(i) + ", which belongs to it");
                    }
                }
            }
        }

        private void place(int i) {
            Resolved resolved = found[i];
            Route route = resolved.route();
            if (route == null) {
                boolean twice = isTwice(resolved);
                sums.leave(twice ? Side.DOUBLE_COUNTED : Side.UNPLACED, code(i), cells, own[i], Proportion.ONE);
                report(i, twice ? Placement.DOUBLE_COUNTED : Placement.UNPLACED);
                return;
            }
            sums.add(cells, own[i], route);
            if (route.problem().isPresent()) {
                sums.leave(Side.UNPLACED, code(i), cells, own[i], route.unplaced());
            }
            report(i, route.placement());
        }

        /** Whether the same figures are there under another code: of the same body, of its parts or of what it became. */
        private boolean isTwice(Resolved resolved) {
            for (Organisation kin : resolved.kin()) {
                if (present.containsKey(kin)) {
                    return true;
                }
            }
            return resolved.isRepeated();
        }

        private void report(int i, Placement placement) {
            report.add(cells, own[i], found[i], placement, day);
        }

        private String code(int i) {
            return axes.bodies.text(cells.body(own[i]));
        }

        /** Of days before an edition begins, or after it ends, it cannot be said whose codes are whose. */
        private void refuseOutside() {
            Register register = rebasing.target().register();
            if (register.asOf(day).isWithinEdition()) {
                return;
            }
            String problem = "has the codes of " + day + ", of which " + register.edition() + ", does not speak";
            throw keyFault(problem);
        }

        private RuntimeException keyFault(String problem) {
            @Nullable Origin origin = axes.origin;
            return origin == null
                    ? new InvalidValueException("FigureTable of " + axes.measure + keys(key) + ": it " + problem)
                    : origin.keyFault(
                            key, String.join(", ", axes.keyNames), String.join(", ", axes.keys.parts(key)), problem);
        }

        private List<Long> before() {
            List<Long> before = new ArrayList<>();
            for (int plane = 0; plane < axes.measure.planes().size(); plane++) {
                long sum = 0;
                for (int cell : own) {
                    sum = Math.addExact(sum, cells.sum(cell, plane));
                }
                before.add(sum);
            }
            return before;
        }
    }
}
