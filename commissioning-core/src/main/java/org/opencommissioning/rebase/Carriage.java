package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rebase.Resolved.Standing;
import org.opencommissioning.register.Register;

/** Carries the cells of one table, key by key, so that what one key holds never depends on another. */
final class Carriage {
    /** Of more than this many figures left over, a message names the first. */
    private static final int NAMED = 10;

    private final Rebasing rebasing;
    private final Cells cells;
    private final Axes axes;
    private final Vintage vintage;
    private final Resolver resolver;
    private final ReportDraft report;
    private final Set<String> refused = new TreeSet<>();

    Carriage(Rebasing rebasing, Cells cells, Axes axes, Vintage vintage) {
        this.rebasing = rebasing;
        this.cells = cells;
        this.axes = axes;
        this.vintage = vintage;
        this.resolver = new Resolver(rebasing, axes.bodies);
        this.report = new ReportDraft(axes.bodies);
    }

    RebasedTable carry() {
        List<KeyResult> results = new ArrayList<>();
        int[][] byKey = cells.byKey(axes);
        for (int key = 0; key < byKey.length; key++) {
            results.add(carry(key, byKey[key]));
        }
        if (!refused.isEmpty()) {
            throw new InvalidValueException(refusal());
        }
        results.sort((a, b) -> compareKeys(a.keys(), b.keys()));
        return new RebasedTable(rebasing, axes.measure, axes.keyNames, results, report.lines());
    }

    private String code(int cell) {
        return axes.bodies.text(cells.body(cell));
    }

    private static int compareKeys(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private KeyResult carry(int key, int[] own) {
        LocalDate day = vintage.of(key);
        refuseOutside(key, day);
        SumsByPlace placed = new SumsByPlace(axes.measure);
        SortedMap<String, Sum> left = new TreeMap<>();
        IdentityHashMap<Organisation, Integer> firstOf = new IdentityHashMap<>();
        Resolver.OnDay codes = resolver.on(day);
        for (int cell : own) {
            Resolved resolved = onlyOne(codes.resolve(cells.body(cell)), cell, firstOf);
            Route route = resolved.route();
            if (route == null) {
                leave(left, cell, Proportion.ONE);
                Placement placement = isTwice(resolved, own) ? Placement.DOUBLE_COUNTED : Placement.UNPLACED;
                refuse(cells.body(cell), resolved, placement);
                report(cell, resolved, placement, day);
                continue;
            }
            placed.add(cells, cell, route);
            if (route.problem().isPresent()) {
                leave(left, cell, route.unplaced());
                refuse(cells.body(cell), resolved, Placement.UNPLACED);
            }
            report(cell, resolved, route.placement(), day);
        }
        return new KeyResult(axes.keys.parts(key), before(own), placed.byCode(), left);
    }

    /** A body may be there by its ODS code and by its GSS code: the second is over. */
    private Resolved onlyOne(Resolved resolved, int cell, IdentityHashMap<Organisation, Integer> firstOf) {
        Route route = resolved.route();
        if (route == null || resolved.standing() != Standing.ITSELF) {
            return resolved;
        }
        Integer first = firstOf.putIfAbsent(route.from(), cell);
        return first == null ? resolved : resolved.twice(code(first));
    }

    private boolean isTwice(Resolved resolved, int[] own) {
        if (resolved.kin().isEmpty()) {
            return false;
        }
        for (int cell : own) {
            if (resolved.kin().contains(code(cell))) {
                return true;
            }
        }
        return false;
    }

    private void report(int cell, Resolved resolved, Placement placement, LocalDate day) {
        report.add(cells.body(cell), resolved, placement, day, cells.present(cell), cells.missing(cell));
    }

    private void leave(SortedMap<String, Sum> left, int cell, Proportion share) {
        Sum all = new Sum(axes.measure);
        all.add(cells, cell);
        left.computeIfAbsent(code(cell), each -> new Sum(axes.measure)).add(all, share);
    }

    /** Of days before an edition begins, or after it ends, it cannot be said whose codes are whose. */
    private void refuseOutside(int key, LocalDate day) {
        Register register = rebasing.target().register();
        if (register.asOf(day).isWithinEdition()) {
            return;
        }
        String keys = String.join(", ", axes.keys.parts(key));
        String problem = "has the codes of " + day + ", of which " + register.edition() + ", does not speak";
        throw axes.origin == null
                ? new InvalidValueException(
                        "FigureTable of " + axes.measure + (keys.isEmpty() ? "" : " for " + keys) + ": it " + problem)
                : axes.origin.keyFault(key, String.join(", ", axes.keyNames), keys, problem);
    }

    private List<Long> before(int[] own) {
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

    private void refuse(int body, Resolved resolved, Placement placement) {
        Leftovers choice = placement == Placement.DOUBLE_COUNTED ? rebasing.doubleCounted() : rebasing.unplaced();
        if (choice == Leftovers.FAIL) {
            refused.add((axes.origin == null ? "" : axes.origin.ofBody(body)) + axes.bodies.text(body) + " ("
                    + placement.label() + "): " + resolved.problem().orElse(""));
        }
    }

    private String refusal() {
        List<String> named = refused.stream().limit(NAMED).toList();
        int more = refused.size() - named.size();
        boolean one = refused.size() == 1;
        return "Rebasing of " + axes.measure + " onto " + rebasing.target().day() + ": " + refused.size()
                + (one ? " code has" : " codes have") + " figures that cannot be carried: " + String.join("; ", named)
                + (more > 0 ? "; and " + more + " more" : "") + ". Mend " + (one ? "it" : "them")
                + ", say the day of the codes with codedOn or codedBy, or keep such figures apart with"
                + " unplaced(KEEP_APART) and doubleCounted(KEEP_APART)";
    }
}
