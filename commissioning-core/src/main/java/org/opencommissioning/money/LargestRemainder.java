package org.opencommissioning.money;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.opencommissioning.fault.InvalidValueException;

/**
 * Makes whole parts that add up to what their exact parts add up to: each key gets its exact part rounded down, and what is then left
 * goes, one each, to the keys that lost most by the rounding.
 */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Splits a number. Between keys that lost equally the smaller is served first; a negative number is split as its positive
     * mirror.
     *
     * @param whole what to split
     * @param shares the share of each key, not negative, adding up to exactly 1
     * @return the part of each key, less than 1 away from its exact part
     */
    static <K extends Comparable<? super K>> SortedMap<K, Long> split(long whole, SortedMap<K, Proportion> shares) {
        // the mirror of the least long is no long
        Proportion size = Proportion.of(BigInteger.valueOf(whole).abs(), BigInteger.ONE);
        BigInteger sign = BigInteger.valueOf(Long.signum(whole));
        return signed(wholes(Maps.transformValues(shares, share -> share.times(size))), sign);
    }

    /** Makes whole numbers of exact parts of any sign that add up to a whole number. */
    static <K extends Comparable<? super K>> SortedMap<K, Long> round(SortedMap<K, Proportion> parts) {
        return signed(wholes(parts), BigInteger.ONE);
    }

    private static <K extends Comparable<? super K>> Map<K, BigInteger> wholes(SortedMap<K, Proportion> parts) {
        Map<K, BigInteger> rounded = new HashMap<>();
        Map<K, Proportion> lost = new HashMap<>();
        Proportion left = Proportion.ZERO;
        for (Map.Entry<K, Proportion> part : parts.entrySet()) {
            BigInteger down = floor(part.getValue());
            Proportion loss = part.getValue().minus(Proportion.of(down, BigInteger.ONE));
            rounded.put(part.getKey(), down);
            lost.put(part.getKey(), loss);
            left = left.plus(loss);
        }
        if (!left.denominator().equals(BigInteger.ONE)) {
            throw new InvalidValueException("Parts " + parts + ": they add up to " + Proportion.total(parts.values())
                    + ", expected a whole number");
        }
        // the sort is stable, so that equals stay in the order of the keys
        List<K> byLoss = new ArrayList<>(parts.keySet());
        byLoss.sort(Comparator.comparing(lost::get, Comparator.reverseOrder()));
        for (K key : byLoss.subList(0, left.numerator().intValueExact())) {
            rounded.merge(key, BigInteger.ONE, BigInteger::add);
        }
        return rounded;
    }

    private static BigInteger floor(Proportion exact) {
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static <K extends Comparable<? super K>> SortedMap<K, Long> signed(
            Map<K, BigInteger> parts, BigInteger sign) {
        ImmutableSortedMap.Builder<K, Long> signed = ImmutableSortedMap.naturalOrder();
        parts.forEach((key, part) -> signed.put(key, part.multiply(sign).longValueExact()));
        return signed.build();
    }
}
