package org.opencommissioning.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the texts of two cells, such as a first and a last day: tens of thousands of rows repeat few pairs.
 *
 * @param <V> what is made of a pair
 */
final class Pairs<V> {
    private final Map<String, Map<String, V>> values = new HashMap<>();

    /** What was put for two texts; null for nothing. */
    @Nullable V get(String one, String other) {
        Map<String, V> found = values.get(one);
        return found == null ? null : found.get(other);
    }

    void put(String one, String other, V value) {
        Map<String, V> found = values.get(one);
        if (found == null) {
            found = new HashMap<>();
            values.put(one, found);
        }
        found.put(other, value);
    }
}
