package org.opencommissioning.money;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid amounts, proportions and apportionments. */
public final class MoneyArbitraries {
    /** In pence, a thousand times what the NHS costs in a year; sums of a hundred such amounts do not overflow. */
    private static final long LARGE = 20_000_000_000_000_000L;

    private MoneyArbitraries() {}

    /** {@return any amount there is, the least and the greatest among them} */
    public static Arbitrary<Pounds> anyPounds() {
        return withEdges(
                Arbitraries.longs().map(Pounds::ofPence),
                Pounds.ofPence(Long.MIN_VALUE),
                Pounds.ofPence(-1),
                Pounds.ZERO,
                Pounds.ofPence(1),
                Pounds.ofPence(Long.MAX_VALUE));
    }

    /** {@return amounts of either sign, a hundred of which add up without overflow} */
    public static Arbitrary<Pounds> pounds() {
        return withEdges(
                Arbitraries.longs().between(-LARGE, LARGE).map(Pounds::ofPence),
                Pounds.ofPence(-LARGE),
                Pounds.ofPence(-1),
                Pounds.ZERO,
                Pounds.ofPence(1),
                Pounds.ofPence(LARGE));
    }

    /** {@return amounts from nothing to £200 million, the size of the budgets of commissioners} */
    public static Arbitrary<Pounds> budgets() {
        return withEdges(
                Arbitraries.longs().between(0, 20_000_000_000L).map(Pounds::ofPence),
                Pounds.ZERO,
                Pounds.ofPence(1),
                Pounds.millions(31));
    }

    /** {@return any proportions, negative ones and ones above 1 among them} */
    public static Arbitrary<Proportion> proportions() {
        Arbitrary<Proportion> all = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().filter(denominator -> denominator != 0))
                .as((numerator, denominator) -> Proportion.of(numerator, denominator));
        return withEdges(all, Proportion.ZERO, Proportion.ONE, Proportion.of(-1, 1), Proportion.of(1, 3));
    }

    /** {@return proportions from 0 to 1} */
    public static Arbitrary<Proportion> shares() {
        Arbitrary<Proportion> all = Arbitraries.longs()
                .between(1, 1_000_000)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Proportion.of(part, whole)));
        return withEdges(all, Proportion.ZERO, Proportion.ONE, Proportion.of(1, 3));
    }

    /** {@return apportionments among 1 to 8 codes, some of them with a share of zero} */
    public static Arbitrary<Apportionment<String>> apportionments() {
        return Arbitraries.oneOf(codes().map(Apportionment::equally), weights().map(Apportionment::byWeights))
                .withoutEdgeCases();
    }

    /** {@return sets of 1 to 8 codes of the form of CCG codes} */
    public static Arbitrary<Set<String>> codes() {
        Arbitrary<Set<String>> all = Arbitraries.integers()
                .between(0, 2499)
                .map(number -> String.format(Locale.ROOT, "%02d%c", number / 25, 'A' + number % 25))
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
        return withEdges(all, Set.of("07P"));
    }

    /** {@return weights of 1 to 8 codes, none negative and not all zero} */
    public static Arbitrary<Map<String, Long>> weights() {
        Arbitrary<Map<String, Long>> all = Combinators.combine(
                        codes(), weight().list().ofSize(8))
                .as((codes, weights) -> {
                    Map<String, Long> byCode = new TreeMap<>();
                    codes.forEach(code -> byCode.put(code, weights.get(byCode.size())));
                    return byCode;
                });
        return withEdges(
                all.filter(weights -> weights.values().stream().anyMatch(weight -> weight > 0)),
                Map.of("07P", 1L),
                Map.of("07P", 1L, "07W", 1L, "08E", 1L),
                Map.of("07P", Long.MAX_VALUE, "07W", Long.MAX_VALUE, "08E", 0L));
    }

    /** Few different ones, so that remainders are equal; those of lists of patients; any. */
    private static Arbitrary<Long> weight() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3),
                Arbitraries.longs().between(0, 2_500_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE));
    }

    /**
     * One value in five is an edge. Left to jqwik, all combinations of the edge cases of several parameters come first, and
     * leave little room for others.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> Arbitrary<T> withEdges(Arbitrary<T> all, T... edges) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(edges)), Tuple.of(4, all))
                .withoutEdgeCases();
    }
}
