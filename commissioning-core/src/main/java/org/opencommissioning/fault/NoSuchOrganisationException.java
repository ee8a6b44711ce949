package org.opencommissioning.fault;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A question named a body that the register does not hold, or not on that day. The message says what became of it, or offers
 * the nearest codes.
 */
public final class NoSuchOrganisationException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final String asked;
    private final String[] suggestions;

    /**
     * Nothing of that name or code.
     *
     * @param asked the code or name asked for
     * @param suggestions the successors of a closed body, or the nearest codes or names; may be empty
     * @param message the whole message
     */
    public NoSuchOrganisationException(String asked, List<String> suggestions, String message) {
        super(message);
        this.asked = asked;
        this.suggestions = suggestions.toArray(String[]::new);
    }

    /** {@return the code or name asked for} */
    public String asked() {
        return asked;
    }

    /** {@return the successors of a closed body, or the nearest codes or names; may be empty} */
    public List<String> suggestions() {
        return List.of(suggestions);
    }
}
