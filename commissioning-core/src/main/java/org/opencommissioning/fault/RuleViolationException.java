package org.opencommissioning.fault;

import java.util.List;

/** A verdict that its caller wanted thrown: every violation at once, each a line of the message. */
public final class RuleViolationException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String[] violations;

    /**
     * Some rules are broken.
     *
     * @param violations each violation as it prints, at least one entry
     */
    public RuleViolationException(List<String> violations) {
        super(String.join("\n", violations));
        this.violations = violations.toArray(String[]::new);
    }

    /** {@return each violation as it prints} */
    public List<String> violations() {
        return List.of(violations);
    }
}
