package org.opencommissioning.money;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Splits a whole number into whole parts that add up to it: each key gets its exact part rounded down, and what is then left
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
        BigInteger size = BigInteger.valueOf(whole).abs();
        Map<K, BigInteger> parts = new HashMap<>();
        Map<K, Proportion> lost = new HashMap<>();
        BigInteger left = size;
        for (Map.Entry<K, Proportion> share : shares.entrySet()) {
            BigInteger denominator = share.getValue().denominator();
            BigInteger[] part = size.multiply(share.getValue().numerator()).divideAndRemainder(denominator);
            parts.put(share.getKey(), part[0]);
            lost.put(share.getKey(), Proportion.of(part[1], denominator));
            left = left.subtract(part[0]);
        }
        // the sort is stable, so that equals stay in the order of the keys
        List<K> byLoss = new ArrayList<>(shares.keySet());
        byLoss.sort(Comparator.comparing(lost::get, Comparator.reverseOrder()));
        for (K key : byLoss.subList(0, left.intValueExact())) {
            parts.merge(key, BigInteger.ONE, BigInteger::add);
        }
        BigInteger sign = BigInteger.valueOf(Long.signum(whole));
        ImmutableSortedMap.Builder<K, Long> signed = ImmutableSortedMap.naturalOrder();
        parts.forEach((key, part) -> signed.put(key, part.multiply(sign).longValueExact()));
        return signed.build();
    }
}
