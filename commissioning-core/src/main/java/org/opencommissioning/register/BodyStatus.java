package org.opencommissioning.register;

import org.opencommissioning.period.Answer;

/** Whether a body existed on a day, as far as the register knows. */
public enum BodyStatus {
    /** It existed on that day. */
    OPEN,
    /** It did not: it had closed, or had not opened yet. */
    CLOSED,
    /** A day that would settle it has not been found. */
    NOT_KNOWN;

    static BodyStatus of(Answer contained) {
        return switch (contained) {
            case YES -> OPEN;
            case NO -> CLOSED;
            case NOT_KNOWN -> NOT_KNOWN;
        };
    }
}
