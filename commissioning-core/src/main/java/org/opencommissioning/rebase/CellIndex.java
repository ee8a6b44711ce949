package org.opencommissioning.rebase;

import java.util.Arrays;

/**
 * Gives each pair of a body and a key a place of its own, from 0, in the order in which pairs are first seen.
 *
 * <p>Most tables have a row of nearly every body for nearly every key, so that a pair is looked up in a grid of all bodies and keys.
 * Where there are few pairs for such a grid, they are looked up by their hashes.
 */
final class CellIndex implements Places {
    private static final int FREE = 0;
    private static final int FIRST_SIDE = 1 << 4;

    /** A grid as small as this may be empty but for a few. */
    private static final int SMALL_GRID = 1 << 16;

    private static final int MOST_ROOM_FOR_EACH = 8;
    private static final int SLOTS_FOR_EACH = 2;

    private long[] pairs = new long[1 << 10];
    private int size;

    /** Of each key, and in it of each body, the place plus one. */
    private int[] grid = new int[FIRST_SIDE * FIRST_SIDE];

    /** Bodies and keys that the grid has room for; no room at all once pairs are looked up by hash. */
    private int width = FIRST_SIDE;

    private int height = FIRST_SIDE;
    /** By hash, each in the next free slot, places plus one. */
    private int[] slots = new int[0];

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
        if (body < width && key < height) {
            int at = key * width + body;
            if (grid[at] == FREE) {
                grid[at] = add(pair(body, key));
            }
            return grid[at] - 1;
        }
        return beyondGrid(body, key);
    }

    private int beyondGrid(int body, int key) {
        if (width > 0) {
            makeRoom(body, key);
            return place(body, key);
        }
        if (size * SLOTS_FOR_EACH >= slots.length) {
            putInSlots(slots.length * 2);
        }
        long pair = pair(body, key);
        int at = slotOf(pair);
        if (slots[at] == FREE) {
            slots[at] = add(pair);
        }
        return slots[at] - 1;
    }

    private static long pair(int body, int key) {
        return ((long) key << Integer.SIZE) | body;
    }

    /** Adds a pair, and gives how many there are then. */
    private int add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size] = pair;
        return ++size;
    }

    private void makeRoom(int body, int key) {
        long wide = side(width, body);
        long high = side(height, key);
        if (wide * high > Math.max(SMALL_GRID, (long) size * MOST_ROOM_FOR_EACH)) {
            width = 0;
            height = 0;
            grid = new int[0];
            putInSlots(Integer.highestOneBit(size + 1) * 2 * SLOTS_FOR_EACH);
            return;
        }
        width = (int) wide;
        height = (int) high;
        grid = new int[width * height];
        for (int place = 0; place < size; place++) {
            grid[key(place) * width + body(place)] = place + 1;
        }
    }

    /** At least twice what it was where it must grow, so that a grid is seldom made anew. */
    private static long side(int now, int wanted) {
        return wanted < now ? now : Math.max(now * 2L, Integer.highestOneBit(wanted) * 2L);
    }

    private void putInSlots(int room) {
        slots = new int[room];
        for (int place = 0; place < size; place++) {
            slots[slotOf(pairs[place])] = place + 1;
        }
    }

    /** The slot of a pair, or the free one that it would have. */
    private int slotOf(long pair) {
        int last = slots.length - 1;
        int at = spread(pair) & last;
        while (slots[at] != FREE && pairs[slots[at] - 1] != pair) {
            at = (at + 1) & last;
        }
        return at;
    }

    private static int spread(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE);
    }
}
