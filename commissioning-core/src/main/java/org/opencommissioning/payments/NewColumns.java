package org.opencommissioning.payments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.payments.Layout.Field;

/**
 * Which of the columns that nobody knows are payments. Where the file has a published total, the money shows it: a payment closes the gap
 * between the known lines and that total, practice by practice. Where it has none there are only the names, and what columns add up to. The
 * place of a column says nothing.
 *
 * <p>Figures are compared as floating-point numbers here, since nothing is made of them but a judgement.
 */
final class NewColumns {
    /** Words in names of numbers that are no money. */
    private static final Set<String> NO_MONEY =
            words("number count headcount fte wte average mean median per rate % percent percentage"
                    + " proportion ratio score decile patients population size code id telephone latitude longitude");
    /** Words in names of sums of payments, and of what is taken off them. */
    private static final Set<String> SUMS = words("total subtotal sum net gross minus deductions");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z%]+|(?<=[a-z])(?=[A-Z%])");
    /** What is left of a gap that was closed, or between a sum and its parts, may be rounding. */
    private static final double ROUNDING = 0.01;

    private static final double HALF = 0.5;

    private final Rows rows;
    private final List<Field> lines;

    private NewColumns(Rows rows, List<Field> lines) {
        this.rows = rows;
        this.lines = lines;
    }

    /**
     * Judges columns.
     *
     * @param rows the rows of the file
     * @param total the place of the published total; -1 where the file has none
     * @param lines the columns that are known to be lines
     * @param candidates the columns that nobody knows
     * @return those of them that are payments, in their order
     */
    static List<Field> payments(Rows rows, int total, List<Field> lines, List<Field> candidates) {
        NewColumns judge = new NewColumns(rows, lines);
        int[] published = total < 0
                ? new int[0]
                : IntStream.range(0, rows.size())
                        .filter(row -> rows.amount(row, total) != Amounts.NO_FIGURE)
                        .toArray();
        Set<Field> payments =
                published.length > 0 ? judge.byGap(total, published, candidates) : judge.byName(candidates);
        return candidates.stream().filter(payments::contains).toList();
    }

    private double amount(int row, Field field) {
        long pence = rows.amount(row, field.slot);
        return pence == Amounts.NO_FIGURE ? 0 : pence;
    }

    private Set<Field> byGap(int total, int[] published, List<Field> candidates) {
        double[] gaps = new double[rows.size()];
        for (int row : published) {
            gaps[row] = rows.amount(row, total);
            for (Field line : lines) {
                gaps[row] -= amount(row, line);
            }
        }
        Set<Field> payments = new HashSet<>();
        List<Field> rest = new ArrayList<>(candidates);
        for (Field best = best(gaps, published, rest); best != null; best = best(gaps, published, rest)) {
            payments.add(best);
            rest.remove(best);
            for (int row : published) {
                gaps[row] -= amount(row, best);
            }
        }
        return payments;
    }

    /**
     * The one that closes most of the gap, if that is no less than half of what it holds, so that a number does not pass for a payment because
     * some other payment is missing. What is called something else than money must close all of the gap.
     */
    private @Nullable Field best(double[] gaps, int[] published, List<Field> candidates) {
        Field best = null;
        double most = -1;
        for (Field field : candidates) {
            double open = 0;
            double left = 0;
            double size = 0;
            for (int row : published) {
                double amount = amount(row, field);
                open += Math.abs(gaps[row]);
                left += Math.abs(gaps[row] - amount);
                size += Math.abs(amount);
            }
            double closed = open - left;
            boolean fits = isCalled(field, NO_MONEY) ? closed > 0 && left <= open * ROUNDING : closed >= size * HALF;
            if (fits && closed > most) {
                best = field;
                most = closed;
            }
        }
        return best;
    }

    private Set<Field> byName(List<Field> candidates) {
        List<Field> named = candidates.stream()
                .filter(field -> !isCalled(field, NO_MONEY) && !isCalled(field, SUMS))
                .toList();
        Set<Field> payments = new HashSet<>(named);
        for (Field field : named) {
            List<Field> others = new ArrayList<>(named);
            others.remove(field);
            others.addAll(lines);
            if (isSum(field, lines) || isSum(field, others)) {
                payments.remove(field);
            }
        }
        return payments;
    }

    /** A total of a name that nobody knows would count everything twice. */
    private boolean isSum(Field field, List<Field> parts) {
        if (parts.size() < 2) {
            return false;
        }
        double size = 0;
        double apart = 0;
        for (int row = 0; row < rows.size(); row++) {
            double left = amount(row, field);
            size += Math.abs(left);
            for (Field part : parts) {
                left -= amount(row, part);
            }
            apart += Math.abs(left);
        }
        return size > 0 && apart <= size * ROUNDING;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    private static boolean isCalled(Field field, Set<String> words) {
        for (String word : BETWEEN_WORDS.split(field.name, -1)) {
            if (words.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
