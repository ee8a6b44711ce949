package org.opencommissioning.rebase;

import java.util.Arrays;
import org.opencommissioning.money.Proportion;

/** What has come together in one place, exactly: whole units, and parts of units that are rounded only at the end. */
final class Sum {
    private final long[] whole;
    private final Proportion[] part;
    private long present;
    private long missing;

    Sum(Measure measure) {
        this.whole = new long[measure.planes().size()];
        this.part = new Proportion[whole.length];
        Arrays.fill(part, Proportion.ZERO);
    }

    /** Adds all of one cell. */
    void add(Cells cells, int cell) {
        present += cells.present(cell);
        missing += cells.missing(cell);
        for (int plane = 0; plane < whole.length; plane++) {
            whole[plane] = Math.addExact(whole[plane], cells.sum(cell, plane));
        }
    }

    /** Adds a share of what came together on another way. */
    void add(Sum other, Proportion share) {
        boolean all = share.equals(Proportion.ONE);
        present += other.present;
        missing += other.missing;
        for (int plane = 0; plane < whole.length; plane++) {
            if (all) {
                whole[plane] = Math.addExact(whole[plane], other.whole[plane]);
                part[plane] = part[plane].plus(other.part[plane]);
            } else {
                part[plane] = part[plane].plus(other.exact(plane).times(share));
            }
        }
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
