package org.opencommissioning.internal;

import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.fault.InvalidValueException;

/**
 * Collects the broken invariants of one value, so that its {@code @Value.Check} can report all of them in one exception
 * rather than the first.
 */
public final class Problems {
    private final String subject;
    private final List<String> found = new ArrayList<>();

    private Problems(String subject) {
        this.subject = subject;
    }

    /**
     * Begins a collection.
     *
     * @param subject the value being checked, as a reader would call it
     * @return an empty collection
     */
    public static Problems of(String subject) {
        return new Problems(subject);
    }

    /**
     * Records a problem unless the condition holds.
     *
     * @param holds the invariant
     * @param problem what is wrong where it does not hold
     * @return this
     */
    public Problems require(boolean holds, String problem) {
        if (!holds) {
            found.add(problem);
        }
        return this;
    }

    /**
     * Ends the collection.
     *
     * @throws InvalidValueException when a problem was recorded
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValueException(subject, found);
        }
    }
}
