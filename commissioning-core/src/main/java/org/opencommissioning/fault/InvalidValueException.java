package org.opencommissioning.fault;

import java.util.List;

/**
 * A value that cannot exist: it breaks an invariant of its type. All the problems found are reported together.
 *
 * <p>The message has the shape <em>subject: problem; problem</em>.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; a plain array list so that the exception stays serializable. */
    private final String[] problems;

    /**
     * One problem.
     *
     * @param message what is wrong, with the value that was given
     */
    public InvalidValueException(String message) {
        super(message);
        this.problems = new String[] {message};
    }

    /**
     * Several problems of one value.
     *
     * @param subject the value that cannot exist, as a reader would call it: {@code Ccg 07P}
     * @param problems what is wrong with it, at least one entry
     */
    public InvalidValueException(String subject, List<String> problems) {
        super(subject + ": " + String.join("; ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** {@return every problem found, in the order found} */
    public List<String> problems() {
        return List.of(problems);
    }
}
