package org.opencommissioning.rebase;

import java.util.Arrays;

/** The rows of a table in columns: of each row the number of its body, that of its keys, and the figure. */
final class Rows {
    int[] body = new int[1 << 10];
    int[] key = new int[1 << 10];
    long[] figure = new long[1 << 10];
    /** Of a rate; of no length for all else. */
    long[] denominator;

    private int size;

    Rows(boolean ofRates) {
        this.denominator = new long[ofRates ? body.length : 0];
    }

    void add(int bodyNumber, int keyNumber, long units, long below) {
        if (size == body.length) {
            int room = size + (size >> 1);
            body = Arrays.copyOf(body, room);
            key = Arrays.copyOf(key, room);
            figure = Arrays.copyOf(figure, room);
            denominator = Arrays.copyOf(denominator, denominator.length == 0 ? 0 : room);
        }
        body[size] = bodyNumber;
        key[size] = keyNumber;
        figure[size] = units;
        if (denominator.length > 0) {
            denominator[size] = below;
        }
        size++;
    }

    int size() {
        return size;
    }
}
