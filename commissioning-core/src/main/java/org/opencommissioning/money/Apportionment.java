package org.opencommissioning.money;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * How a whole falls to its parts: to each key an exact share, all of them together exactly 1.
 *
 * <p>Money and counts are split by largest remainder: each key gets its exact part rounded down, and the pence or units then
 * left go one each to the keys that lost most by the rounding; between equals the smaller key is served first. So the parts
 * always add up to the whole, no part is a penny or more away from its exact part, and the order in which the keys were given
 * does not matter. A negative whole is split as the mirror of the positive one.
 *
 * @param <K> what the parts are for, such as the code of a body; its order agrees with {@code equals}
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Apportionment<K extends Comparable<? super K>> permits ImmutableApportionment {
    Apportionment() {}

    /** {@return the exact share of each key, in the order of the keys; a share may be zero} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedMap<K, Proportion> shares();

    /**
     * The same to each.
     *
     * @param keys what the parts are for, each once
     * @param <K> the keys
     * @return an equal share for every key
     * @throws InvalidValueException when there is no key, or one is given twice
     */
    public static <K extends Comparable<? super K>> Apportionment<K> equally(Collection<? extends K> keys) {
        Map<K, Long> weights = new TreeMap<>();
        for (K key : Objects.requireNonNull(keys, "keys")) {
            if (weights.put(key, 1L) != null) {
                throw new InvalidValueException("Apportionment equally among " + keys + ": " + key
                        + " is given twice; give each key once, or its weight with byWeights");
            }
        }
        return byWeights(weights);
    }

    /**
     * To each in proportion to its weight: its registered patients, its practices, its population.
     *
     * @param weights the weight of each key, not negative and not all zero
     * @param <K> the keys
     * @return a share for every key, that of a key without weight being zero
     * @throws InvalidValueException when there is no key, a weight is negative, or all are zero
     */
    public static <K extends Comparable<? super K>> Apportionment<K> byWeights(Map<? extends K, Long> weights) {
        SortedMap<K, Long> sorted = ImmutableSortedMap.copyOf(Objects.requireNonNull(weights, "weights"));
        Problems problems = Problems.of("Apportionment by weights " + sorted);
        sorted.forEach((key, weight) ->
                problems.require(weight >= 0, "the weight of " + key + " is " + weight + ", expected 0 or more"));
        boolean allZero = !sorted.isEmpty() && sorted.values().stream().allMatch(weight -> weight == 0);
        problems.require(!sorted.isEmpty(), "there is no key to split among; give at least one")
                .require(!allZero, "every weight is zero; where no weight is known, split equally")
                .throwIfAny();
        SortedMap<K, Proportion> counts = Maps.transformValues(sorted, weight -> Proportion.of(weight, 1));
        Proportion total = Proportion.total(counts.values());
        return byShares(Maps.transformValues(counts, weight -> weight.dividedBy(total)));
    }

    /**
     * To each its stated share.
     *
     * @param shares the share of each key, not negative; together exactly 1
     * @param <K> the keys
     * @return those shares
     * @throws InvalidValueException when there is no key, a share is negative, or they do not add up to exactly 1
     */
    public static <K extends Comparable<? super K>> Apportionment<K> byShares(Map<? extends K, Proportion> shares) {
        SortedMap<K, Proportion> sorted = ImmutableSortedMap.copyOf(Objects.requireNonNull(shares, "shares"));
        return ImmutableApportionment.of(sorted);
    }

    /**
     * Splits money.
     *
     * @param whole what to split; it may be negative
     * @return the part of each key, in the order of the keys; they add up to the whole
     */
    public SortedMap<K, Pounds> split(Pounds whole) {
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(splitCount(whole.pence()), Pounds::ofPence));
    }

    /**
     * Splits a count of things that cannot be divided: staff, patients, practices.
     *
     * @param whole what to split; it may be negative
     * @return the part of each key, in the order of the keys; they add up to the whole
     */
    public SortedMap<K, Long> splitCount(long whole) {
        return LargestRemainder.split(whole, shares());
    }

    /**
     * Makes whole numbers of exact parts that add up to one: each is rounded down, and what is left over goes, one each, to those
     * that lost most; between those that lost equally, to the smaller key.
     *
     * @param parts exact parts, of any sign, which together are a whole number
     * @param <K> the keys
     * @return whole numbers with the same total, each less than 1 away from its part
     * @throws InvalidValueException when they do not add up to a whole number
     * @throws ArithmeticException when one is beyond what a long can hold
     */
    public static <K extends Comparable<? super K>> SortedMap<K, Long> round(SortedMap<K, Proportion> parts) {
        return LargestRemainder.round(Objects.requireNonNull(parts, "parts"));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Apportionment by shares " + shares());
        shares().forEach((key, share) ->
                problems.require(share.signum() >= 0, "the share of " + key + " is " + share + ", expected 0 or more"));
        Proportion total = Proportion.total(shares().values());
        problems.require(
                        total.equals(Proportion.ONE),
                        "the shares add to " + total + ", expected exactly 1; byWeights takes weights of any total")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return shares().toString();
    }
}
