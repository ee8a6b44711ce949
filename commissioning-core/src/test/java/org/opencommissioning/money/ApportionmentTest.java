package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class ApportionmentTest {
    private static final Apportionment<String> THIRDS = Apportionment.equally(List.of("08E", "07P", "07W"));

    @Test
    void givesTheOddPennyToTheSmallerKey() {
        assertEquals(
                "{07P=£33.34, 07W=£33.33, 08E=£33.33}",
                THIRDS.split(Pounds.of(100)).toString());
        assertEquals(
                "{07P=£0.01, 07W=£0.01, 08E=£0}",
                THIRDS.split(Pounds.ofPence(2)).toString());
    }

    @Test
    void mirrorsNegativeWholes() {
        assertEquals(
                "{07P=-£33.34, 07W=-£33.33, 08E=-£33.33}",
                THIRDS.split(Pounds.of(-100)).toString());
        assertEquals("{07P=£0, 07W=£0, 08E=£0}", THIRDS.split(Pounds.ZERO).toString());
    }

    @Test
    void servesFirstWhoLostMostByRounding() {
        Apportionment<String> byList = Apportionment.byWeights(Map.of("A", 41L, "B", 33L, "C", 26L));
        // exact parts of 10 are 4.1, 3.3 and 2.6
        assertEquals("{A=4, B=3, C=3}", byList.splitCount(10).toString());
    }

    @Test
    void splitsTheExampleOfThePackage() {
        Apportionment<String> byList =
                Apportionment.byWeights(Map.of("07P", 351_000L, "07W", 417_000L, "08E", 232_000L));
        assertEquals(
                "{07P=£12,285,000, 07W=£14,595,000, 08E=£8,120,000}",
                byList.split(Pounds.millions(35)).toString());
    }

    @Test
    void isExactAtTheEndsOfTheRange() {
        assertEquals(
                Map.of("A", Long.MIN_VALUE, "B", 0L),
                Apportionment.byWeights(Map.of("A", Long.MAX_VALUE, "B", 0L)).splitCount(Long.MIN_VALUE));
        assertEquals(
                Map.of("A", 4_611_686_018_427_387_904L, "B", 4_611_686_018_427_387_903L),
                Apportionment.byWeights(Map.of("A", Long.MAX_VALUE, "B", Long.MAX_VALUE))
                        .splitCount(Long.MAX_VALUE));
    }

    @Test
    void keepsKeysWithoutWeight() {
        Apportionment<String> oneOfTwo = Apportionment.byWeights(Map.of("A", 0L, "B", 7L));
        assertEquals("{A=0, B=1}", oneOfTwo.toString());
        assertEquals("{A=£0, B=£0.01}", oneOfTwo.split(Pounds.ofPence(1)).toString());
    }

    @Test
    void ordersKeysNaturallyWhateverTheMapGiven() {
        SortedMap<String, Proportion> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put("A", Proportion.of(1, 2));
        backwards.put("B", Proportion.of(1, 2));
        assertEquals(
                "{A=1, B=0}", Apportionment.byShares(backwards).splitCount(1).toString());
        assertEquals(Apportionment.equally(List.of("B", "A")), Apportionment.byShares(backwards));
    }

    @Test
    void refusesAKeyGivenTwice() {
        assertInvalid(
                "Apportionment equally among [07P, 07W, 07P]: 07P is given twice; give each key once, or its weight with"
                        + " byWeights",
                () -> Apportionment.equally(List.of("07P", "07W", "07P")));
    }

    @Test
    void refusesToSplitAmongNobody() {
        String nobody = "Apportionment by weights {}: there is no key to split among; give at least one";
        assertInvalid(nobody, () -> Apportionment.equally(List.<String>of()));
        assertInvalid(nobody, () -> Apportionment.byWeights(Map.<String, Long>of()));
        assertInvalid(
                "Apportionment by shares {}: the shares add to 0, expected exactly 1; byWeights takes weights of any total",
                () -> Apportionment.byShares(Map.<String, Proportion>of()));
    }

    @Test
    void refusesNegativeAndMissingWeights() {
        assertInvalid(
                "Apportionment by weights {A=-1, B=-2, C=3}: the weight of A is -1, expected 0 or more;"
                        + " the weight of B is -2, expected 0 or more",
                () -> Apportionment.byWeights(Map.of("A", -1L, "B", -2L, "C", 3L)));
        assertInvalid(
                "Apportionment by weights {A=0, B=0}: every weight is zero; where no weight is known, split equally",
                () -> Apportionment.byWeights(Map.of("A", 0L, "B", 0L)));
    }

    @Test
    void refusesSharesThatAreNotAWhole() {
        assertInvalid(
                "Apportionment by shares {A=1/2, B=9/20}: the shares add to 19/20, expected exactly 1;"
                        + " byWeights takes weights of any total",
                () -> Apportionment.byShares(Map.of("A", Proportion.of(1, 2), "B", Proportion.of(9, 20))));
        assertInvalid(
                "Apportionment by shares {A=-1/2, B=3/2}: the share of A is -1/2, expected 0 or more",
                () -> Apportionment.byShares(Map.of("A", Proportion.of(-1, 2), "B", Proportion.of(3, 2))));
    }

    @Test
    void refusesNull() {
        NullContract.check(Apportionment.class, THIRDS, Pounds.ZERO, List.of(), Map.of());
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }

    @Test
    void roundsExactPartsOfAnySignThatTogetherAreWhole() {
        SortedMap<String, Proportion> parts =
                new TreeMap<>(Map.of("a", Proportion.of(-1, 2), "b", Proportion.of(7, 4), "c", Proportion.of(3, 4)));
        assertEquals(Map.of("a", -1L, "b", 2L, "c", 1L), Apportionment.round(parts));
        assertEquals(Map.of(), Apportionment.round(new TreeMap<String, Proportion>()));
    }

    @Test
    void refusesToRoundPartsThatTogetherAreNotWhole() {
        SortedMap<String, Proportion> parts = new TreeMap<>(Map.of("a", Proportion.of(1, 2)));
        assertEquals(
                "Parts {a=1/2}: they add up to 1/2, expected a whole number",
                assertThrows(InvalidValueException.class, () -> Apportionment.round(parts))
                        .getMessage());
    }
}
