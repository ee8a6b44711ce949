package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Proportion;

/** What has come together for one combination of keys, exactly, and rounded to whole units once. */
final class KeyResult {
    /** Where figures are after they were carried: at a place, or left over, and why. */
    enum Side {
        PLACED,
        UNPLACED,
        DOUBLE_COUNTED
    }

    /** A code, which may be that of a place and of something left over too. */
    private record Holder(Side side, String code) implements Comparable<Holder> {
        @Override
        public int compareTo(Holder other) {
            int bySide = side.compareTo(other.side);
            return bySide != 0 ? bySide : code.compareTo(other.code);
        }
    }

    private final List<String> keys;
    private final List<Long> before;
    private final Map<Side, SortedMap<String, Sum>> sums;
    private final Map<Side, SortedMap<String, long[]>> units = new EnumMap<>(Side.class);

    /**
     * A result.
     *
     * @param before all that was there, one plane after the other, in smallest units
     * @param sums at the places it was carried to, by their codes, and what is left over, by the codes it came with
     */
    KeyResult(List<String> keys, List<Long> before, Map<Side, SortedMap<String, Sum>> sums) {
        this.keys = keys;
        this.before = before;
        this.sums = sums;
        for (int plane = 0; plane < before.size(); plane++) {
            round(plane);
        }
    }

    /** What is placed and what is left together, for only both add up to whole units. */
    private void round(int plane) {
        SortedMap<Holder, Proportion> parts = new TreeMap<>();
        sums.forEach((side, byCode) -> byCode.forEach((code, sum) -> {
            if (sum.isWhole(plane)) {
                keep(new Holder(side, code), plane, sum.whole(plane));
            } else {
                parts.put(new Holder(side, code), sum.exact(plane));
            }
        }));
        Apportionment.round(parts).forEach((holder, rounded) -> keep(holder, plane, rounded));
    }

    private void keep(Holder holder, int plane, long rounded) {
        units.computeIfAbsent(holder.side(), side -> new TreeMap<>())
                .computeIfAbsent(holder.code(), code -> new long[before.size()])[plane] = rounded;
    }

    List<String> keys() {
        return keys;
    }

    /** What came together on one side, by code. */
    SortedMap<String, Sum> sums(Side side) {
        return sums.getOrDefault(side, new TreeMap<>());
    }

    /** The same in whole units, one plane after the other. */
    SortedMap<String, long[]> units(Side side) {
        return units.getOrDefault(side, new TreeMap<>());
    }

    /** All of one plane that was there. */
    BigDecimal before(int plane, Measure measure) {
        return measure.amount(before.get(plane));
    }
}
