package org.opencommissioning.fault;

import java.util.List;

/** A name that fits several bodies. The message lists them; asking with one of their codes settles it. */
public final class AmbiguousNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String[] candidates;

    /**
     * Several bodies fit.
     *
     * @param name the name asked for
     * @param candidates each body that fits, with its code, and with a note where it is not known to be open
     */
    public AmbiguousNameException(String name, List<String> candidates) {
        super("\"" + name + "\" fits " + candidates.size() + " bodies: " + String.join("; ", candidates)
                + "; ask by code");
        this.name = name;
        this.candidates = candidates.toArray(String[]::new);
    }

    /** {@return the name asked for} */
    public String name() {
        return name;
    }

    /** {@return each body that fits, with its code, and with a note where it is not known to be open} */
    public List<String> candidates() {
        return List.of(candidates);
    }
}
