package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table in columns: of each row the number of its body, that of its keys, and the figure. They are held in blocks, so
 * that a growing table is never copied.
 */
final class Rows {
    private static final int FIRST_ROOM = 1 << 10;
    private static final int MOST_ROOM = 1 << 20;

    private final boolean ofRates;
    private final List<Block> blocks = new ArrayList<>();
    private Block last;
    private int sizeBefore;

    Rows(boolean ofRates) {
        this.ofRates = ofRates;
        this.last = new Block(FIRST_ROOM, ofRates);
        blocks.add(last);
    }

    /** Some rows, one after the other. */
    static final class Block {
        final int[] body;
        final int[] key;
        final long[] figure;
        /** Of a rate; of no length for all else. */
        private final long[] denominator;

        private int size;

        private Block(int room, boolean ofRates) {
            this.body = new int[room];
            this.key = new int[room];
            this.figure = new long[room];
            this.denominator = new long[ofRates ? room : 0];
        }

        int size() {
            return size;
        }

        long denominator(int row) {
            return denominator.length == 0 ? 0 : denominator[row];
        }
    }

    void add(int bodyNumber, int keyNumber, long units, long below) {
        Block to = last;
        if (to.size == to.body.length) {
            to = next();
        }
        to.body[to.size] = bodyNumber;
        to.key[to.size] = keyNumber;
        to.figure[to.size] = units;
        if (ofRates) {
            to.denominator[to.size] = below;
        }
        to.size++;
    }

    private Block next() {
        sizeBefore += last.size;
        last = new Block(Math.min(MOST_ROOM, last.size * 2), ofRates);
        blocks.add(last);
        return last;
    }

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return sizeBefore + last.size;
    }
}
