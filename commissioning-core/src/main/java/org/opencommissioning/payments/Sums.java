package org.opencommissioning.payments;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What some rows add up to, amount by amount. A sum lacks what one of its rows lacks. */
final class Sums {
    private final long[] pence;
    private final int[] lacking;
    private int size;
    private BigDecimal registered = BigDecimal.ZERO;
    private BigDecimal weighted = BigDecimal.ZERO;
    private boolean lacksRegistered;
    private boolean lacksWeighted;

    Sums(int slots) {
        this.pence = new long[slots];
        this.lacking = new int[slots];
    }

    /**
     * Adds a row.
     *
     * @return the place of an amount whose sum is beyond what is held; -1 for none
     */
    int add(Rows rows, int row) {
        size++;
        for (int slot = 0; slot < pence.length; slot++) {
            long amount = rows.amount(row, slot);
            if (amount == Amounts.NO_FIGURE) {
                lacking[slot]++;
                continue;
            }
            long sum = pence[slot] + amount;
            if (((pence[slot] ^ sum) & (amount ^ sum)) < 0 || !Amounts.isAmount(sum)) {
                return slot;
            }
            pence[slot] = sum;
        }
        BigDecimal known = rows.registered.get(row);
        lacksRegistered |= known == null;
        registered = plus(registered, known);
        BigDecimal counted = rows.weighted.get(row);
        lacksWeighted |= counted == null;
        weighted = plus(weighted, counted);
        return -1;
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal more) {
        return more == null ? sum : sum.add(more);
    }

    /** The sum of an amount in pence; {@link Amounts#NO_FIGURE} where a row has none. */
    long amount(int slot) {
        return lacking[slot] > 0 ? Amounts.NO_FIGURE : pence[slot];
    }

    /** The sum of an amount in pence of the rows that have one; {@link Amounts#NO_FIGURE} where none has. */
    long known(int slot) {
        return lacking[slot] == size ? Amounts.NO_FIGURE : pence[slot];
    }

    /** How many rows have no such amount. */
    int lacking(int slot) {
        return lacking[slot];
    }

    Optional<BigDecimal> registered() {
        return lacksRegistered ? Optional.empty() : Optional.of(registered);
    }

    Optional<BigDecimal> weighted() {
        return lacksWeighted ? Optional.empty() : Optional.of(weighted);
    }
}
