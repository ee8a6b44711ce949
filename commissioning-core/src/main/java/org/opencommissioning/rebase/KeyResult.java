package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has come together for one combination of keys.
 *
 * @param before all that was there, one plane after the other, in smallest units
 * @param placed at the places it was carried to, by their codes
 * @param left what is left over, by the codes it came with
 */
record KeyResult(List<String> keys, List<Long> before, SortedMap<String, Sum> placed, SortedMap<String, Sum> left) {
    /** Every place with what it holds in whole units, one plane after the other; what is left over is rounded with it. */
    SortedMap<String, long[]> rounded(int planes, boolean ofPlaced) {
        // left over codes may be those of places too, so that they are kept apart by a mark that no code has
        SortedMap<String, Sum> all = new TreeMap<>(placed);
        left.forEach((code, sum) -> all.put('~' + code, sum));
        SortedMap<String, long[]> found = new TreeMap<>();
        for (int plane = 0; plane < planes; plane++) {
            for (Map.Entry<String, Long> each : Rounding.round(all, plane).entrySet()) {
                boolean isLeft = each.getKey().charAt(0) == '~';
                if (isLeft != ofPlaced) {
                    String code = isLeft ? each.getKey().substring(1) : each.getKey();
                    found.computeIfAbsent(code, key -> new long[planes])[plane] = each.getValue();
                }
            }
        }
        return found;
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
