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
    private @Nullable String lastOne;
    private @Nullable String lastOther;
    private @Nullable V last;

    /** What was put for two texts; null for nothing. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"
    }) // cells of equal text are often one, as are the pairs of neighbouring rows
    @Nullable V get(String one, String other) {
        if (one == lastOne && other == lastOther) {
            return last;
        }
        Map<String, V> found = values.get(one);
        V value = found == null ? null : found.get(other);
        lastOne = one;
        lastOther = other;
        last = value;
        return value;
    }

    void put(String one, String other, V value) {
        Map<String, V> found = values.get(one);
        if (found == null) {
            found = new HashMap<>();
            values.put(one, found);
        }
        found.put(other, value);
        lastOne = null;
    }
}
