package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Proportion;

/** What has come together for one combination of keys, exactly, and rounded to whole units once. */
final class KeyResult {
    /** A code, which may be that of a place and of something left over too. */
    private record Holder(boolean isLeft, String code) implements Comparable<Holder> {
        @Override
        public int compareTo(Holder other) {
            int bySide = Boolean.compare(isLeft, other.isLeft);
            return bySide != 0 ? bySide : code.compareTo(other.code);
        }
    }

    private final List<String> keys;
    private final List<Long> before;
    private final SortedMap<String, Sum> placed;
    private final SortedMap<String, Sum> left;
    private final SortedMap<String, long[]> placedUnits = new TreeMap<>();
    private final SortedMap<String, long[]> leftUnits = new TreeMap<>();

    /**
     * A result.
     *
     * @param before all that was there, one plane after the other, in smallest units
     * @param placed at the places it was carried to, by their codes
     * @param left what is left over, by the codes it came with
     */
    KeyResult(List<String> keys, List<Long> before, SortedMap<String, Sum> placed, SortedMap<String, Sum> left) {
        this.keys = keys;
        this.before = before;
        this.placed = placed;
        this.left = left;
        // together, for only both add up to whole units
        SortedMap<Holder, Sum> all = new TreeMap<>();
        placed.forEach((code, sum) -> all.put(new Holder(false, code), sum));
        left.forEach((code, sum) -> all.put(new Holder(true, code), sum));
        for (int plane = 0; plane < before.size(); plane++) {
            round(all, plane);
        }
    }

    private void round(SortedMap<Holder, Sum> all, int plane) {
        SortedMap<Holder, Proportion> parts = new TreeMap<>();
        for (Map.Entry<Holder, Sum> each : all.entrySet()) {
            if (each.getValue().isWhole(plane)) {
                keep(each.getKey(), plane, each.getValue().whole(plane));
            } else {
                parts.put(each.getKey(), each.getValue().exact(plane));
            }
        }
        Apportionment.round(parts).forEach((holder, units) -> keep(holder, plane, units));
    }

    private void keep(Holder holder, int plane, long units) {
        (holder.isLeft() ? leftUnits : placedUnits)
                .computeIfAbsent(holder.code(), key -> new long[before.size()])[plane] = units;
    }

    List<String> keys() {
        return keys;
    }

    SortedMap<String, Sum> placed() {
        return placed;
    }

    SortedMap<String, Sum> left() {
        return left;
    }

    /** Every place with what it holds in whole units, one plane after the other. */
    SortedMap<String, long[]> placedUnits() {
        return placedUnits;
    }

    /** What is left over, likewise. */
    SortedMap<String, long[]> leftUnits() {
        return leftUnits;
    }

    /** All of one plane that was there. */
    BigDecimal before(int plane, Measure measure) {
        return measure.amount(before.get(plane));
    }

    /** Put together by another level. */
    KeyResult at(Map<String, String> above) {
        SortedMap<String, Sum> rolled = new TreeMap<>();
        placed.forEach((code, sum) ->
                rolled.computeIfAbsent(above.get(code), key -> sum.empty()).add(sum));
        return new KeyResult(keys, before, rolled, left);
    }
}
