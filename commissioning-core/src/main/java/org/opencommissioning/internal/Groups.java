package org.opencommissioning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps that hold a list under each key. */
public final class Groups {
    /** Most lists stay as short as this. */
    private static final int FEW = 2;

    private Groups() {}

    /**
     * Adds a value to the list of a key.
     *
     * @param groups the lists; the key gets one if it has none
     * @param key the key
     * @param value the value
     * @param <K> the keys
     * @param <V> the values
     */
    public static <K, V> void add(Map<K, List<V>> groups, K key, V value) {
        List<V> group = groups.get(key);
        if (group == null) {
            group = new ArrayList<>(FEW);
            groups.put(key, group);
        }
        group.add(value);
    }
}
