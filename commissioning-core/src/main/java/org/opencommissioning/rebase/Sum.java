package org.opencommissioning.rebase;

import java.util.Arrays;
import org.opencommissioning.money.Proportion;

/** What has come together in one place, exactly: whole units, and parts of units that are rounded only at the end. */
final class Sum {
    private final long[] whole;
    private final Proportion[] part;
    private long present;
    private long missing;

    Sum(int planes) {
        this.whole = new long[planes];
        this.part = new Proportion[planes];
        Arrays.fill(part, Proportion.ZERO);
    }

    /** Adds a share of one cell. */
    void add(Cells cells, int cell, Proportion share) {
        present += cells.present(cell);
        missing += cells.missing(cell);
        for (int plane = 0; plane < whole.length; plane++) {
            long units = cells.sum(cell, plane);
            if (share.equals(Proportion.ONE)) {
                whole[plane] = Math.addExact(whole[plane], units);
            } else {
                part[plane] = part[plane].plus(Proportion.of(units, 1).times(share));
            }
        }
    }

    /** Adds what came together in another place. */
    void add(Sum other) {
        present += other.present;
        missing += other.missing;
        for (int plane = 0; plane < whole.length; plane++) {
            whole[plane] = Math.addExact(whole[plane], other.whole[plane]);
            part[plane] = part[plane].plus(other.part[plane]);
        }
    }

    /** Nothing yet, for the same measure. */
    Sum empty() {
        return new Sum(whole.length);
    }

    /** All of one plane, in smallest units. */
    Proportion exact(int plane) {
        return part[plane].plus(Proportion.of(whole[plane], 1));
    }

    /** Whether there is nothing to round. */
    boolean isWhole(int plane) {
        return part[plane].signum() == 0;
    }

    long whole(int plane) {
        return whole[plane];
    }

    /** How many figures came together here, in whole or in part. */
    long present() {
        return present;
    }

    /** How many figures that would belong here, in whole or in part, were missing. */
    long missing() {
        return missing;
    }
}
