package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.rebase.Resolver.Resolved;
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
        this.resolver = new Resolver(rebasing);
        this.report = new ReportDraft();
    }

    RebasedTable carry() {
        List<KeyResult> results = new ArrayList<>();
        List<List<Integer>> byKey = new ArrayList<>();
        for (int key = 0; key < axes.keys.size(); key++) {
            byKey.add(new ArrayList<>());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            byKey.get(cells.key(cell)).add(cell);
        }
        for (int key = 0; key < byKey.size(); key++) {
            // in the order of the codes, so that nothing depends on the order of the rows
            byKey.get(key).sort(Comparator.comparing(this::code));
            results.add(carry(key, byKey.get(key)));
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

    private KeyResult carry(int key, List<Integer> own) {
        LocalDate day = vintage.of(key);
        refuseOutside(key, day);
        Set<String> present = new HashSet<>();
        for (int cell : own) {
            present.add(code(cell));
        }
        SortedMap<String, Sum> placed = new TreeMap<>();
        SortedMap<String, Sum> left = new TreeMap<>();
        Map<Organisation, String> codes = new HashMap<>();
        for (int cell : own) {
            String code = code(cell);
            Resolved resolved = resolver.resolve(code, day);
            Route route = resolved.route();
            if (route != null) {
                String other = codes.putIfAbsent(route.from(), code);
                if (other != null && !(route.from() instanceof Practice)) {
                    resolved = resolved.twice(other);
                    route = null;
                }
            }
            if (route == null) {
                boolean twice = resolved.kin().stream().anyMatch(present::contains);
                Placement placement = twice ? Placement.DOUBLE_COUNTED : Placement.UNPLACED;
                sum(left, code).add(cells, cell, Proportion.ONE);
                report.add(code, resolved, placement, day, cells.present(cell), cells.missing(cell));
                refuse(cells.body(cell), resolved, placement);
                continue;
            }
            for (Route.Leg leg : route.legs()) {
                sum(placed, leg.to()).add(cells, cell, leg.share());
            }
            if (route.problem().isPresent()) {
                sum(left, code).add(cells, cell, route.unplaced());
                refuse(cells.body(cell), resolved, Placement.UNPLACED);
            }
            report.add(code, resolved, route.placement(), day, cells.present(cell), cells.missing(cell));
        }
        return new KeyResult(axes.keys.parts(key), before(own), placed, left);
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

    private List<Long> before(List<Integer> own) {
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

    private Sum sum(SortedMap<String, Sum> sums, String code) {
        return sums.computeIfAbsent(code, each -> new Sum(axes.measure.planes().size()));
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
