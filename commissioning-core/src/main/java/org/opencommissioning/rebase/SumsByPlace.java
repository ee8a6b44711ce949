package org.opencommissioning.rebase;

import java.util.IdentityHashMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes together at each place, for one combination of keys. What goes the same way is added up before it is divided: whole
 * numbers add faster than fractions, and thousands of practices go the way of one body.
 */
final class SumsByPlace {
    private final Measure measure;
    private final IdentityHashMap<Route, Sum> byRoute = new IdentityHashMap<>();

    SumsByPlace(Measure measure) {
        this.measure = measure;
    }

    void add(Cells cells, int cell, Route route) {
        Sum sum = byRoute.get(route);
        if (sum == null) {
            sum = new Sum(measure);
            byRoute.put(route, sum);
        }
        sum.add(cells, cell);
    }

    SortedMap<String, Sum> byCode() {
        SortedMap<String, Sum> byCode = new TreeMap<>();
        byRoute.forEach((route, sum) -> {
            for (Route.Leg leg : route.legs()) {
                Sum place = byCode.computeIfAbsent(leg.to(), code -> new Sum(measure));
                place.add(sum, leg.share());
            }
        });
        return byCode;
    }
}
