package org.opencommissioning.rule;

import java.util.Objects;

/** How much it matters that a rule is broken, from the most serious down. */
public enum Severity {
    /** What is described is impossible or unlawful. */
    ERROR("error"),
    /** Guidance is not followed, or what is described is implausible. */
    WARNING("warning"),
    /** Worth knowing; nothing is wrong. */
    INFORMATION("information");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** {@return the word for it, in lower case} */
    public String label() {
        return label;
    }

    /**
     * Whether it matters as much as another.
     *
     * @param other the other severity
     * @return true also when both are the same
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(Objects.requireNonNull(other, "other")) <= 0;
    }
}
