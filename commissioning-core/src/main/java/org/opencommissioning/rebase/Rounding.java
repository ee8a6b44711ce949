package org.opencommissioning.rebase;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencommissioning.money.Proportion;

/**
 * Makes whole units of exact amounts that add up to a whole number of them: each is rounded down, and the units left over go,
 * one each, to those that lost most. It depends on the amounts alone, not on the order in which they came together.
 */
final class Rounding {
    private Rounding() {}

    /** One plane of everything that came from one key. */
    static SortedMap<String, Long> round(SortedMap<String, Sum> sums, int plane) {
        SortedMap<String, Long> rounded = new TreeMap<>();
        NavigableMap<String, Proportion> lost = new TreeMap<>();
        Proportion left = Proportion.ZERO;
        for (Map.Entry<String, Sum> each : sums.entrySet()) {
            Sum sum = each.getValue();
            if (sum.isWhole(plane)) {
                rounded.put(each.getKey(), sum.whole(plane));
                continue;
            }
            Proportion exact = sum.exact(plane);
            BigInteger down = floor(exact);
            Proportion loss = exact.minus(Proportion.of(down, BigInteger.ONE));
            rounded.put(each.getKey(), down.longValueExact());
            lost.put(each.getKey(), loss);
            left = left.plus(loss);
        }
        List<String> byLoss = new ArrayList<>(lost.keySet());
        byLoss.sort(Comparator.comparing(lost::get, Comparator.reverseOrder()));
        for (String code : byLoss.subList(0, left.numerator().intValueExact())) {
            rounded.merge(code, 1L, Math::addExact);
        }
        return rounded;
    }

    private static BigInteger floor(Proportion exact) {
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
