package org.opencommissioning.payments;

import com.google.common.math.LongMath;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.payments.Layout.Field;

/**
 * How far the lines of a file are from the published total, practice by practice.
 *
 * @param practices how many practices the file has
 * @param compared how many of these have a published total and a figure in every line
 * @param differing how many of these have another published total than the sum of their lines
 * @param difference what the published totals of those that were compared are more than their lines, in pence
 * @param most how far the two are apart at most for one practice, in pence
 */
record Comparison(int practices, int compared, int differing, long difference, long most) {
    /** Compares the amounts at a place, -1 for none, with those of the lines. */
    static Comparison of(Rows rows, int total, List<Field> lines) {
        int compared = 0;
        int differing = 0;
        long difference = 0;
        long most = 0;
        for (int row = 0; row < rows.size() && total >= 0; row++) {
            long gap = gap(rows, row, total, lines);
            if (gap != Amounts.NO_FIGURE) {
                compared++;
                differing += gap == 0 ? 0 : 1;
                difference = LongMath.saturatedAdd(difference, gap);
                most = Math.max(most, Math.abs(gap));
            }
        }
        return new Comparison(rows.size(), compared, differing, difference, most);
    }

    private static long gap(Rows rows, int row, int total, List<Field> lines) {
        long gap = rows.amount(row, total);
        for (Field line : lines) {
            long amount = rows.amount(row, line.slot);
            if (gap == Amounts.NO_FIGURE || amount == Amounts.NO_FIGURE) {
                return Amounts.NO_FIGURE;
            }
            gap = LongMath.saturatedSubtract(gap, amount);
        }
        return gap;
    }

    @Override
    public String toString() {
        if (compared == 0) {
            return "not known of any practice";
        }
        String gaps = differing == 0
                ? ", and nothing for each practice"
                : String.format(
                        Locale.ROOT,
                        ", in %,d of %,d practices by at most %s",
                        differing,
                        compared,
                        Pounds.ofPence(most));
        String others =
                compared == practices ? "" : String.format(Locale.ROOT, "; not known of %,d", practices - compared);
        return Pounds.ofPence(difference) + gaps + others;
    }
}
