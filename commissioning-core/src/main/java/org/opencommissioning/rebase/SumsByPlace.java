package org.opencommissioning.rebase;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.rebase.KeyResult.Side;

/**
 * What comes together at each place, and what is left over, for one combination of keys. What goes the same way is added up before
 * it is divided: whole numbers add faster than fractions, and thousands of practices go the way of one body.
 */
final class SumsByPlace {
    private final Measure measure;
    private final IdentityHashMap<Route, Sum> byRoute = new IdentityHashMap<>();
    private final Map<Side, SortedMap<String, Sum>> sums = new EnumMap<>(Side.class);

    SumsByPlace(Measure measure) {
        this.measure = measure;
    }

    /** Adds a cell that goes a way. */
    void add(Cells cells, int cell, Route route) {
        Sum sum = byRoute.get(route);
        if (sum == null) {
            sum = new Sum(measure);
            byRoute.put(route, sum);
        }
        sum.add(cells, cell);
    }

    /** Adds what is left over of a cell. */
    void leave(Side side, String code, Cells cells, int cell, Proportion share) {
        Sum all = new Sum(measure);
        all.add(cells, cell);
        sum(side, code).add(all, share);
    }

    /** All of it; nothing is to be added afterwards. */
    Map<Side, SortedMap<String, Sum>> sums() {
        byRoute.forEach((route, sum) -> {
            for (Route.Leg leg : route.legs()) {
                sum(Side.PLACED, leg.to()).add(sum, leg.share());
            }
        });
        return sums;
    }

    private Sum sum(Side side, String code) {
        return sums.computeIfAbsent(side, each -> new TreeMap<>()).computeIfAbsent(code, each -> new Sum(measure));
    }
}
