package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.function.Executable;

class ApportionmentProperties {
    @Property
    void keepsTheTotal(@ForAll("apportionments") Apportionment<String> apportionment, @ForAll long whole) {
        BigInteger sum = BigInteger.ZERO;
        for (long part : apportionment.splitCount(whole).values()) {
            sum = sum.add(BigInteger.valueOf(part));
        }
        assertEquals(BigInteger.valueOf(whole), sum);
    }

    @Property
    void keepsTheTotalToThePenny(
            @ForAll("apportionments") Apportionment<String> apportionment, @ForAll("anyPounds") Pounds whole) {
        assertEquals(whole, Pounds.total(apportionment.split(whole).values()));
    }

    @Property
    void isLessThanOneFromTheIdeal(@ForAll("apportionments") Apportionment<String> apportionment, @ForAll long whole) {
        apportionment.splitCount(whole).forEach((key, part) -> {
            Proportion ideal = Proportion.of(whole, 1).times(shareOf(apportionment, key));
            Proportion distance = Proportion.of(part, 1).minus(ideal);
            assertTrue(distance.compareTo(Proportion.ONE) < 0, key);
            assertTrue(Proportion.ZERO.minus(distance).compareTo(Proportion.ONE) < 0, key);
        });
    }

    @Property
    void servesNobodyBeforeOneWhoLostMore(
            @ForAll("apportionments") Apportionment<String> apportionment, @ForAll("anyPounds") Pounds whole) {
        // what each got beyond its exact part; rounding up one who lost less would leave a gap above 1 between two keys
        List<Proportion> gains = new ArrayList<>();
        apportionment
                .split(whole)
                .forEach((key, part) -> gains.add(Proportion.of(part.pence(), 1)
                        .minus(Proportion.of(whole.pence(), 1).times(shareOf(apportionment, key)))));
        Proportion spread = Collections.max(gains).minus(Collections.min(gains));
        assertTrue(spread.compareTo(Proportion.ONE) <= 0);
    }

    @Property
    void doesNotDependOnTheOrderOfKeys(@ForAll("weights") Map<String, Long> weights, @ForAll long whole) {
        List<String> backwards = new ArrayList<>(new TreeMap<>(weights).descendingKeySet());
        Map<String, Long> reordered = new LinkedHashMap<>();
        backwards.forEach(key -> reordered.put(key, weights.getOrDefault(key, 0L)));
        assertEquals(
                Apportionment.byWeights(weights).splitCount(whole),
                Apportionment.byWeights(reordered).splitCount(whole));
        assertEquals(
                Apportionment.equally(weights.keySet()).splitCount(whole),
                Apportionment.equally(backwards).splitCount(whole));
    }

    @Property
    void mirrorsNegativeWholes(
            @ForAll("apportionments") Apportionment<String> apportionment, @ForAll("pounds") Pounds whole) {
        SortedMap<String, Pounds> mirrored = new TreeMap<>();
        apportionment.split(whole).forEach((key, part) -> mirrored.put(key, part.negated()));
        assertEquals(mirrored, apportionment.split(whole.negated()));
    }

    @Property
    void hasSharesThatAreAWhole(@ForAll("apportionments") Apportionment<String> apportionment) {
        assertEquals(Proportion.ONE, Proportion.total(apportionment.shares().values()));
        assertTrue(apportionment.shares().values().stream().allMatch(Proportion::isShare));
        assertEquals(apportionment, Apportionment.byShares(apportionment.shares()));
    }

    @Property(tries = 20)
    void refusesChange(@ForAll("apportionments") Apportionment<String> apportionment) {
        assertUnchangeable(() -> apportionment.shares().clear());
        assertUnchangeable(() -> apportionment.split(Pounds.of(1)).clear());
        assertUnchangeable(() -> apportionment.splitCount(1).clear());
    }

    private static void assertUnchangeable(Executable change) {
        assertThrows(UnsupportedOperationException.class, change);
    }

    private static Proportion shareOf(Apportionment<String> apportionment, String key) {
        return apportionment.shares().getOrDefault(key, Proportion.ZERO);
    }

    @Provide
    Arbitrary<Apportionment<String>> apportionments() {
        return MoneyArbitraries.apportionments();
    }

    @Provide
    Arbitrary<Map<String, Long>> weights() {
        return MoneyArbitraries.weights();
    }

    @Provide
    Arbitrary<Pounds> pounds() {
        return MoneyArbitraries.pounds();
    }

    @Provide
    Arbitrary<Pounds> anyPounds() {
        return MoneyArbitraries.anyPounds();
    }
}
