package org.opencommissioning.rebase;

/** What to do with figures that cannot be carried. They are counted and told in every case. */
public enum Leftovers {
    /** Refuse the table, with their number and the first of them in the message: somebody has to look. */
    FAIL,
    /** Carry the rest, and keep these apart under the codes they came with. */
    KEEP_APART,
    /** Carry the rest, and leave these out; the report has their number and their sum. */
    DROP
}
