package org.opencommissioning.rebase;

import java.util.Arrays;
import org.opencommissioning.fault.InvalidValueException;

/** The rows of a table added up by body and key, in whole smallest units. */
final class Cells {
    /** Above this many possible cells, those there are get a place one by one. */
    private static final long MOST_DENSE = 1 << 22;

    /** Missing figures are counted in the upper half of a number in whose lower half the others are. */
    private static final long ONE_MISSING = 1L << Integer.SIZE;

    /** Of each place, side by side, so that a row touches one stretch of memory: the figure, the counts, and of a rate the denominator. */
    private long[] values;

    private final Measure measure;
    private final Places places;
    private final boolean rate;
    private final int stride;

    private Cells(Measure measure, Places places, int room) {
        this.measure = measure;
        this.places = places;
        this.rate = measure.kind() == Measure.Kind.RATE;
        this.stride = rate ? 3 : 2;
        this.values = new long[room * stride];
    }

    /** Cells that come one by one, into places given by an index. */
    static Cells at(CellIndex index, Measure measure) {
        return new Cells(measure, index, 1 << 10);
    }

    /** The rows of a table added up. */
    static Cells of(Axes axes, Rows rows) {
        long possible = (long) axes.bodies.size() * axes.keys.size();
        return possible <= MOST_DENSE ? dense(axes, rows) : sparse(axes, rows);
    }

    private static Cells sparse(Axes axes, Rows rows) {
        CellIndex index = new CellIndex();
        Cells cells = at(index, axes.measure);
        for (int row = 0; row < rows.size(); row++) {
            cells.add(index.place(rows.body(row), rows.key(row)), rows.figure(row), 0);
        }
        return cells;
    }

    /** Every possible cell has a place: for ten million rows of a few thousand cells, the time goes into reading the rows. */
    private static Cells dense(Axes axes, Rows rows) {
        Places.Grid grid = new Places.Grid(axes.bodies.size(), axes.keys.size());
        Cells cells = new Cells(axes.measure, grid, grid.size());
        for (int row = 0; row < rows.size(); row++) {
            cells.add(grid.place(rows.body(row), rows.key(row)), rows.figure(row), 0);
        }
        return cells;
    }

    /** Adds a row in its place. */
    void add(int place, long figure, long denominator) {
        int at = room(place);
        if (figure == Figures.MISSING) {
            values[at + 1] += ONE_MISSING;
            return;
        }
        values[at + 1]++;
        addExactly(at, figure, denominator);
    }

    private void addExactly(int at, long figure, long denominator) {
        try {
            values[at] = Math.addExact(values[at], figure);
            if (rate) {
                values[at + 2] = Math.addExact(values[at + 2], denominator);
            }
        } catch (ArithmeticException e) {
            throw new InvalidValueException(measure
                    + ": the sum of a body's figures is beyond what is held, about 9,200,000,000,000,000,000 units");
        }
    }

    /** Adds figures that are missing in a place, as many as a table that was written counts there. */
    void addMissing(int place, int figures) {
        int at = room(place);
        if (missing(place) > Integer.MAX_VALUE - figures) {
            throw new InvalidValueException(
                    measure + ": more than " + Integer.MAX_VALUE + " figures of a body are missing");
        }
        values[at + 1] += figures * ONE_MISSING;
    }

    /** Adds all that was added to a cell of others. */
    void addAll(int place, Cells others, int cell) {
        int at = room(place);
        values[at + 1] += others.values[cell * stride + 1];
        addExactly(at, others.sum(cell, 0), rate ? others.sum(cell, 1) : 0);
    }

    private int room(int place) {
        int at = place * stride;
        if (at >= values.length) {
            values = Arrays.copyOf(values, at * 2);
        }
        return at;
    }

    /** How many figures are missing. */
    long missing() {
        long all = 0;
        for (int cell = 0; cell < size(); cell++) {
            all += missing(cell);
        }
        return all;
    }

    /** Whether there was a row of it. */
    boolean holds(int cell) {
        int at = cell * stride + 1;
        return at < values.length && values[at] != 0;
    }

    /**
     * The cells of each key, in the order of the bodies' codes, so that nothing that is made of them depends on the order of the rows.
     */
    int[][] byKey(Axes axes) {
        int[][] byKey = new int[axes.keys.size()][];
        int[] held = new int[byKey.length];
        for (int cell = 0; cell < size(); cell++) {
            held[key(cell)] += holds(cell) ? 1 : 0;
        }
        for (int key = 0; key < byKey.length; key++) {
            byKey[key] = new int[held[key]];
        }
        Arrays.fill(held, 0);
        for (int cell : inOrderOfBodies(axes.bodies.inOrder())) {
            if (holds(cell)) {
                byKey[key(cell)][held[key(cell)]++] = cell;
            }
        }
        return byKey;
    }

    /** Sorted by counting: there may be a million cells. */
    private int[] inOrderOfBodies(int[] bodies) {
        int[] end = new int[bodies.length];
        for (int cell = 0; cell < size(); cell++) {
            end[body(cell)]++;
        }
        int before = 0;
        for (int body : bodies) {
            before += end[body];
            end[body] = before;
        }
        int[] order = new int[size()];
        for (int cell = size() - 1; cell >= 0; cell--) {
            order[--end[body(cell)]] = cell;
        }
        return order;
    }

    int size() {
        return places.size();
    }

    int body(int cell) {
        return places.body(cell);
    }

    int key(int cell) {
        return places.key(cell);
    }

    /** How many rows had a figure. */
    int present(int cell) {
        return (int) values[cell * stride + 1];
    }

    /** How many rows had none. */
    int missing(int cell) {
        return (int) (values[cell * stride + 1] >>> Integer.SIZE);
    }

    /** The sum of one plane: the figure itself, or of a rate the numerator and then the denominator. */
    long sum(int cell, int plane) {
        return values[cell * stride + 2 * plane];
    }
}
