package org.opencommissioning.period;

import java.util.Objects;

/** An answer to a yes-or-no question about facts, some of which nobody has found. */
public enum Answer {
    /** It is so. */
    YES("yes"),
    /** It is not so. */
    NO("no"),
    /** The facts at hand allow both. */
    NOT_KNOWN("not known");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** {@return the words for it, in lower case} */
    public String label() {
        return label;
    }

    /**
     * Whether it is certainly so.
     *
     * @return false for {@link #NO} and for {@link #NOT_KNOWN}
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Whether it is not so.
     *
     * @return no for yes, yes for no, and not known for not known
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case NOT_KNOWN -> NOT_KNOWN;
        };
    }

    /**
     * Whether both are so.
     *
     * @param other the other answer
     * @return no where one of them is no, yes where both are yes, not known otherwise
     */
    public Answer and(Answer other) {
        Objects.requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : NOT_KNOWN;
    }

    /**
     * Whether one of them is so.
     *
     * @param other the other answer
     * @return yes where one of them is yes, no where both are no, not known otherwise
     */
    public Answer or(Answer other) {
        return not().and(Objects.requireNonNull(other, "other").not()).not();
    }
}
