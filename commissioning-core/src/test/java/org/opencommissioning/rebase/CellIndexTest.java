package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellIndexTest {
    /** Few pairs in a small grid, nearly all of a large one, few of a large one, and first few and then nearly all. */
    @ParameterizedTest(name = "{0} bodies, {1} keys, {2} pairs")
    @CsvSource({"5, 3, 40", "300, 120, 200000", "100000, 100000, 20000", "2000, 40, 300000", "1, 50000, 3000"})
    void givesEachPairAPlaceInTheOrderInWhichTheyCome(int bodies, int keys, int pairs) {
        CellIndex index = new CellIndex();
        Map<String, Integer> expected = new LinkedHashMap<>();
        SplittableRandom random = new SplittableRandom(pairs);
        for (int i = 0; i < pairs; i++) {
            int body = random.nextInt(bodies);
            int key = random.nextInt(keys);
            Integer place = expected.putIfAbsent(body + "," + key, expected.size());
            assertEquals(place == null ? expected.size() - 1 : place, index.place(body, key));
        }
        assertEquals(expected.size(), index.size());
        expected.forEach((pair, place) -> assertEquals(pair, index.body(place) + "," + index.key(place)));
    }

    @Test
    void holdsAPairFarFromAllOthers() {
        CellIndex index = new CellIndex();
        assertEquals(0, index.place(0, 0));
        assertEquals(1, index.place(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertEquals(0, index.place(0, 0));
        assertEquals(Integer.MAX_VALUE, index.key(1));
    }
}
