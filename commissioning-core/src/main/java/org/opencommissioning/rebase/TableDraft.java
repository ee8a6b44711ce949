package org.opencommissioning.rebase;

import java.util.Arrays;
import java.util.List;
import org.opencommissioning.fault.InvalidValueException;

/** What the builder of a table has collected: rows, and what they are told apart by. */
final class TableDraft {
    final Axes axes;
    final Rows rows;
    private boolean summing;

    TableDraft(Measure measure, String body, List<String> keys) {
        this.axes = new Axes(measure, body, keys);
        this.rows = new Rows(measure.kind() == Measure.Kind.RATE);
    }

    void sumRows() {
        summing = true;
    }

    /** Adds a row with a figure, or of a rate with its two parts. */
    void addFigure(String code, String[] keys, long units, long below) {
        if (units == Figures.MISSING || below == Figures.MISSING) {
            throw new InvalidValueException("FigureTable of " + axes.measure + ": " + Figures.MISSING
                    + " is beyond what is held; a missing figure is given with addMissing");
        }
        add(code, keys, units, below);
    }

    void addMissing(String code, String[] keys) {
        add(code, keys, Figures.MISSING, Figures.MISSING);
    }

    private void add(String code, String[] keys, long units, long below) {
        if (keys.length != axes.keyNames.size()) {
            throw new InvalidValueException("FigureTable of " + axes.measure + ": keys " + Arrays.toString(keys)
                    + " for the columns " + axes.keyNames);
        }
        rows.add(axes.bodies.number(code), axes.keys.number(keys), units, below);
    }

    /** Adds the rows of another table of the same columns, in their order. */
    void addAll(TableDraft other) {
        Axes from = other.axes;
        if (!from.measure.equals(axes.measure) || !from.keyNames.equals(axes.keyNames)) {
            throw new InvalidValueException("FigureTable of " + axes.measure + " by " + axes.keyNames
                    + ": cannot be put together with one of " + from.measure + " by " + from.keyNames);
        }
        summing |= other.summing;
        for (Rows.Block block : other.rows.blocks()) {
            for (int row = 0; row < block.size(); row++) {
                add(
                        from.bodies.text(block.body[row]),
                        from.keys.parts(block.key[row]).toArray(String[]::new),
                        block.figure[row],
                        block.denominator(row));
            }
        }
    }

    /** Two rows of the same body and keys are a slip, unless rows are to be summed. */
    void refuseRepeats() {
        if (summing) {
            return;
        }
        CellIndex seen = new CellIndex();
        int before = 0;
        for (Rows.Block block : rows.blocks()) {
            for (int row = 0; row < block.size(); row++) {
                if (seen.place(block.body[row], block.key[row]) != before++) {
                    throw new InvalidValueException("FigureTable of " + axes.measure + ": two rows of "
                            + axes.title(block.body[row], block.key[row]) + "; give one, or say summing()");
                }
            }
        }
    }
}
