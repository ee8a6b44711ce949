package org.opencommissioning.source;

/** Whether claims can all be true. */
public enum Agreement {
    /** Some value fits them all. It need not be the true one. */
    CONSISTENT,
    /** No value fits them all: at least one claim is wrong. Which one is not said. */
    INCONSISTENT,
    /** They measure different things, so that no value could fit them or fail to. */
    NOT_COMPARABLE
}
