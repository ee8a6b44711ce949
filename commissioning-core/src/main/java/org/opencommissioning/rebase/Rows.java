package org.opencommissioning.rebase;

import java.util.Arrays;
import java.util.List;
import org.opencommissioning.fault.InvalidValueException;

/** The rows of a coded table: of each the number of its body, that of its combination of keys, and the figure. */
final class Rows {
    private static final int NOT_SEEN = -1;

    private final Axes axes;
    private final int[] bodies;
    private final int[] keys;
    private final long[] figures;

    /** Takes rows over, which no longer depend on the caller's arrays. */
    Rows(Measure measure, CodedColumn body, List<CodedColumn> keyColumns, long[] units) {
        this.axes = new Axes(
                measure, body.name(), keyColumns.stream().map(CodedColumn::name).toList());
        this.figures = units.clone();
        axes.requireSingle();
        refuseOtherLength(body);
        keyColumns.forEach(this::refuseOtherLength);
        for (long figure : figures) {
            Figures.refuseMissing(measure, figure);
        }
        this.bodies = body.numbers().clone();
        renumber(axes.bodies, body, bodies);
        int[][] parts = new int[keyColumns.size()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = keyColumns.get(i).numbers().clone();
            renumber(axes.keys.texts(), keyColumns.get(i), parts[i]);
        }
        this.keys = combined(axes.keys, parts, figures.length);
    }

    private void refuseOtherLength(CodedColumn column) {
        if (column.size() != figures.length) {
            throw new InvalidValueException("FigureTable of " + axes.measure + ": column " + column.name() + " has "
                    + column.size() + " rows, and there are " + figures.length + " figures");
        }
    }

    /** Puts the numbers of a dictionary in the place of those of a column, whose texts may repeat or not be used. */
    private static void renumber(Dictionary dictionary, CodedColumn column, int[] numbers) {
        int[] known = new int[column.texts().size()];
        Arrays.fill(known, NOT_SEEN);
        for (int row = 0; row < numbers.length; row++) {
            int own = numbers[row];
            if (known[own] == NOT_SEEN) {
                known[own] = dictionary.number(column.texts().get(own));
            }
            numbers[row] = known[own];
        }
    }

    private static int[] combined(Keys keys, int[][] parts, int size) {
        int[] combined = new int[size];
        for (int row = 0; row < size; row++) {
            for (int i = 0; i < parts.length; i++) {
                keys.set(i, parts[i][row]);
            }
            combined[row] = keys.number();
        }
        return combined;
    }

    /** The codes and keys that the rows name, in the order of the rows. */
    Axes axes() {
        return axes;
    }

    int body(int row) {
        return bodies[row];
    }

    int key(int row) {
        return keys[row];
    }

    long figure(int row) {
        return figures[row];
    }

    int size() {
        return figures.length;
    }
}
