package org.opencommissioning.rebase;

import java.util.Arrays;

/** Gives each pair of a body and a key a place of its own, from 0, in the order in which pairs are first seen. */
final class CellIndex implements Places {
    private static final int FREE = -1;

    private long[] pairs = new long[1 << 10];
    private int[] table = new int[1 << 11];
    private int size;

    CellIndex() {
        Arrays.fill(table, FREE);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int body(int place) {
        return (int) pairs[place];
    }

    @Override
    public int key(int place) {
        return (int) (pairs[place] >>> Integer.SIZE);
    }

    /** The place of a pair, which is a new one, namely the last, for a pair not seen before. */
    int place(int body, int key) {
        long pair = ((long) key << Integer.SIZE) | body;
        int mask = table.length - 1;
        int at = spread(pair) & mask;
        while (table[at] != FREE) {
            if (pairs[table[at]] == pair) {
                return table[at];
            }
            at = (at + 1) & mask;
        }
        table[at] = size;
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size] = pair;
        if (++size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, FREE);
        int mask = table.length - 1;
        for (int place = 0; place < size; place++) {
            int at = spread(pairs[place]) & mask;
            while (table[at] != FREE) {
                at = (at + 1) & mask;
            }
            table[at] = place;
        }
    }

    private static int spread(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE);
    }
}
