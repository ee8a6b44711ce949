package org.opencommissioning.internal.cited;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the texts of two cells, such as a first and a last day: tens of thousands of rows repeat few pairs.
 *
 * @param <V> what is made of a pair
 */
public final class Pairs<V> {
    private final Map<String, Map<String, V>> values = new HashMap<>();
    private @Nullable String lastOne;
    private @Nullable String lastOther;
    private @Nullable V last;

    /** Begins without any. */
    public Pairs() {}

    /**
     * What was put for two texts.
     *
     * @param one the one
     * @param other the other
     * @return the value; null for nothing
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"
    }) // cells of equal text are often one, as are the pairs of neighbouring rows
    public @Nullable V get(String one, String other) {
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

    /**
     * Puts a value.
     *
     * @param one the one text
     * @param other the other
     * @param value what is made of them
     */
    public void put(String one, String other, V value) {
        Map<String, V> found = values.get(one);
        if (found == null) {
            found = new HashMap<>();
            values.put(one, found);
        }
        found.put(other, value);
        lastOne = null;
    }
}
