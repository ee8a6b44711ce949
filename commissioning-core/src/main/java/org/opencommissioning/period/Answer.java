package org.opencommissioning.period;

/** An answer to a yes-or-no question about facts, some of which nobody has found. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The facts at hand allow both. */
    NOT_KNOWN;

    /**
     * Whether it is certainly so.
     *
     * @return false for {@link #NO} and for {@link #NOT_KNOWN}
     */
    public boolean isYes() {
        return this == YES;
    }
}
