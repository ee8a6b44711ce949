package org.opencommissioning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;

/**
 * Collects the broken invariants of one value, so that its {@code @Value.Check} can report all of them in one exception
 * rather than the first.
 */
public final class Problems {
    private final String type;
    private final Object subject;
    private @Nullable List<String> found;

    private Problems(String type, Object subject) {
        this.type = type;
        this.subject = subject;
    }

    /**
     * Begins a collection.
     *
     * @param subject the value being checked, as a reader would call it
     * @return an empty collection
     */
    public static Problems of(String subject) {
        return of("", subject);
    }

    /**
     * Begins a collection about a value that prints itself, which it is asked to do only if there is a problem.
     *
     * @param type what kind of value it is, to stand before its text
     * @param subject the value, or what it is known by
     * @return an empty collection
     */
    public static Problems of(String type, Object subject) {
        return new Problems(type, subject);
    }

    /**
     * Records a problem where an optional text is there, but says nothing.
     *
     * @param text the text
     * @param what what the text is, as a reader would call it
     * @return this
     */
    public Problems refuseBlank(Optional<String> text, String what) {
        return require(text.isEmpty() || !text.get().isBlank(), what + " is blank; leave it out");
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
            // most values have none
            found = found == null ? new ArrayList<>() : found;
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
        if (found != null) {
            throw new InvalidValueException(type.isEmpty() ? subject.toString() : type + " " + subject, found);
        }
    }
}
