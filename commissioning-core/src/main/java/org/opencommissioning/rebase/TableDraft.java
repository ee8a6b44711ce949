package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;

/** What the builder of a table has collected: cells, and what they are told apart by. */
final class TableDraft {
    private static final int NONE = -1;

    final Axes axes;
    private final CellIndex index = new CellIndex();
    private final Cells cells;
    private boolean summing;
    /** The first cell that had a second row; a builder may be told only later that rows are summed. */
    private int repeated = NONE;

    TableDraft(Measure measure, String body, List<String> keys) {
        this.axes = new Axes(measure, body, keys);
        this.cells = Cells.at(index, measure);
    }

    void sumRows() {
        summing = true;
    }

    /** Adds a row of a measure that is no rate. */
    void addUnits(String code, String[] keys, long units) {
        Figures.refuseMissing(axes.requireSingle(), units);
        add(code, keys, units, 0);
    }

    /** The same with one key. */
    void addUnits(String code, String key, long units) {
        Figures.refuseMissing(axes.requireSingle(), units);
        if (axes.keyNames.size() != 1) {
            throw otherKeys(key);
        }
        cells.add(place(axes.bodies.number(code), axes.keys.number(key)), units, 0);
    }

    void addMissing(String code, String[] keys) {
        add(code, keys, Figures.MISSING, Figures.MISSING);
    }

    /** Adds a row of a rate. */
    void addRate(BigDecimal numerator, BigDecimal denominator, String code, String[] keys) {
        if (axes.measure.kind() != Measure.Kind.RATE) {
            throw new InvalidValueException(
                    "FigureTable of " + axes.measure + ": it is no rate, and takes one figure per row");
        }
        List<Measure> parts = axes.measure.parts();
        long above = parts.get(0).units(numerator);
        long below = parts.get(1).units(denominator);
        Figures.refuseMissing(axes.measure, above);
        Figures.refuseMissing(axes.measure, below);
        add(code, keys, above, below);
    }

    void requirePounds(Pounds figure) {
        if (axes.requireSingle().kind() != Measure.Kind.POUNDS) {
            throw new InvalidValueException(
                    "FigureTable of " + axes.measure + ": " + figure + " is money, which it is not of");
        }
    }

    private void add(String code, String[] keys, long units, long below) {
        if (keys.length != axes.keyNames.size()) {
            throw otherKeys(keys);
        }
        cells.add(place(axes.bodies.number(code), axes.keys.number(keys)), units, below);
    }

    private InvalidValueException otherKeys(String... keys) {
        return new InvalidValueException("FigureTable of " + axes.measure + ": keys " + Arrays.toString(keys)
                + " for the columns " + axes.keyNames);
    }

    private int place(int body, int key) {
        int known = index.size();
        int place = index.place(body, key);
        if (place < known && repeated == NONE) {
            repeated = place;
        }
        return place;
    }

    /** Adds the cells of another table of the same columns, in their order. */
    void addAll(TableDraft other) {
        Axes from = other.axes;
        if (!from.measure.equals(axes.measure) || !from.keyNames.equals(axes.keyNames)) {
            throw new InvalidValueException("FigureTable of " + axes.measure + " by " + axes.keyNames
                    + ": cannot be put together with one of " + from.measure + " by " + from.keyNames);
        }
        summing |= other.summing;
        for (int cell = 0; cell < other.cells.size(); cell++) {
            int place = place(
                    axes.bodies.number(from.bodies.text(other.index.body(cell))),
                    axes.keys.number(from.keys.parts(other.index.key(cell)).toArray(String[]::new)));
            cells.addAll(place, other.cells, cell);
            if (repeated == NONE && other.repeated == cell) {
                repeated = place;
            }
        }
    }

    /**
     * The cells.
     *
     * @throws InvalidValueException when two rows have the same body and keys, which is a slip unless rows are to be summed
     */
    Cells cells() {
        if (!summing && repeated != NONE) {
            throw new InvalidValueException("FigureTable of " + axes.measure + ": two rows of "
                    + axes.title(index.body(repeated), index.key(repeated)) + "; give one, or say summing()");
        }
        return cells;
    }
}
