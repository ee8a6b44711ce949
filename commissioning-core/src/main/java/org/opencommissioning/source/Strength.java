package org.opencommissioning.source;

/** How strongly a source commits itself to what it says, from the strongest to the weakest. */
public enum Strength {
    /** Written down in a document of the body concerned. */
    DOCUMENTED("documented"),
    /** Said or printed as a fact. */
    STATED("stated"),
    /** Reported as what somebody <em>understands</em>: not confirmed. */
    UNDERSTOOD("understood"),
    /** Said of the future: planned, expected or claimed as a benefit. */
    FORECAST("forecast"),
    /** A judgement. */
    OPINION("opinion");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    /** {@return the word for it, in lower case} */
    public String label() {
        return label;
    }
}
