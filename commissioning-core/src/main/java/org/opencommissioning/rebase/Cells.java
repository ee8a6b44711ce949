package org.opencommissioning.rebase;

import java.util.Arrays;
import org.opencommissioning.fault.InvalidValueException;

/** The rows of a table added up by body and key, in whole smallest units. */
final class Cells {
    /** Above this many possible cells, those there are get a place one by one. */
    private static final long MOST_DENSE = 1 << 22;

    private final Measure measure;
    private final boolean rate;
    private CellIndex index = new CellIndex();
    private long[] figures = new long[1 << 10];
    private long[] denominators;
    private int[] present = new int[1 << 10];
    private int[] missing = new int[1 << 10];

    Cells(Measure measure) {
        this.measure = measure;
        this.rate = measure.kind() == Measure.Kind.RATE;
        this.denominators = new long[rate ? figures.length : 0];
    }

    static Cells of(Axes axes, Rows rows) {
        long possible = (long) axes.bodies.size() * axes.keys.size();
        return possible <= MOST_DENSE ? dense(axes, rows) : sparse(axes, rows);
    }

    private static Cells sparse(Axes axes, Rows rows) {
        Cells cells = new Cells(axes.measure);
        for (int row = 0; row < rows.size(); row++) {
            cells.add(rows.body[row], rows.key[row], rows.figure[row], cells.rate ? rows.denominator[row] : 0);
        }
        return cells;
    }

    /** Every possible cell in one array: for ten million rows of a few thousand cells, the time goes into reading the rows. */
    private static Cells dense(Axes axes, Rows rows) {
        int bodies = axes.bodies.size();
        int[] place = new int[bodies * axes.keys.size()];
        Arrays.fill(place, -1);
        Cells cells = new Cells(axes.measure);
        for (int row = 0; row < rows.size(); row++) {
            int body = rows.body[row];
            int key = rows.key[row];
            int cell = key * bodies + body;
            int at = place[cell];
            if (at < 0) {
                at = cells.place(body, key);
                place[cell] = at;
            }
            cells.addAt(at, rows.figure[row], cells.rate ? rows.denominator[row] : 0);
        }
        return cells;
    }

    /** Adds a row. */
    void add(int body, int key, long figure, long denominator) {
        addAt(place(body, key), figure, denominator);
    }

    /** The place of a body and keys. */
    int place(int body, int key) {
        int at = index.place(body, key);
        if (at >= figures.length) {
            int room = at * 2;
            figures = Arrays.copyOf(figures, room);
            denominators = Arrays.copyOf(denominators, rate ? room : 0);
            present = Arrays.copyOf(present, room);
            missing = Arrays.copyOf(missing, room);
        }
        return at;
    }

    /** Adds a row in its place. */
    void addAt(int at, long figure, long denominator) {
        if (figure == Figures.MISSING) {
            missing[at]++;
            return;
        }
        present[at]++;
        try {
            figures[at] = Math.addExact(figures[at], figure);
            if (rate) {
                denominators[at] = Math.addExact(denominators[at], denominator);
            }
        } catch (ArithmeticException e) {
            throw new InvalidValueException(measure
                    + ": the sum of a body's figures is beyond what is held, about 9,200,000,000,000,000,000 units");
        }
    }

    /** How many figures are missing. */
    long missing() {
        long all = 0;
        for (int cell = 0; cell < size(); cell++) {
            all += missing[cell];
        }
        return all;
    }

    /** Whether a row of the same body and keys was added before. */
    boolean holds(int cell) {
        return present[cell] + missing[cell] > 0;
    }

    int size() {
        return index.size();
    }

    int body(int cell) {
        return index.body(cell);
    }

    int key(int cell) {
        return index.key(cell);
    }

    /** How many rows had a figure. */
    int present(int cell) {
        return present[cell];
    }

    /** How many rows had none. */
    int missing(int cell) {
        return missing[cell];
    }

    /** The sum of one plane: the figure itself, or of a rate the numerator and then the denominator. */
    long sum(int cell, int plane) {
        return plane == 0 ? figures[cell] : denominators[cell];
    }
}
