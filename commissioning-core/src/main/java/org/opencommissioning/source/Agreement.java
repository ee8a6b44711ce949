package org.opencommissioning.source;

/** Whether claims can all be true. */
public enum Agreement {
    /** Some value fits them all. It need not be the true one. */
    CONSISTENT("consistent"),
    /** No value fits them all: at least one claim is wrong. Which one is not said. */
    INCONSISTENT("inconsistent"),
    /** They measure different things, so that no value could fit them or fail to. */
    NOT_COMPARABLE("not comparable");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    /** {@return the words for it, in lower case} */
    public String label() {
        return label;
    }
}
