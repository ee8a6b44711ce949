package org.opencommissioning.source;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/** What sort of source says something. */
public enum SourceKind {
    /** A file or service of records, such as the ONS Code History Database. */
    DATASET("dataset"),
    /** An Act, an order or regulations. */
    LEGISLATION("legislation"),
    /** Guidance, a board paper, a business case or any other document of a body, published or obtained. */
    DOCUMENT("document"),
    /** A newspaper or web site in its own voice, which includes what it <em>understands</em>. */
    PRESS("press"),
    /** A person quoted by name. */
    NAMED_PERSON("named person"),
    /** Somebody who speaks for a body and is not named. */
    SPOKESPERSON("spokesperson"),
    /** Somebody quoted without a name. */
    ANONYMOUS("anonymous"),
    /** Nobody in particular: commonly known, and not looked up. The name of the source says where it could be. */
    GENERAL_KNOWLEDGE("general knowledge");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the kind
     * @throws InvalidValueException when there is none of that label; the message lists those there are
     */
    public static SourceKind parse(String label) {
        for (SourceKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw Labels.unknown(SourceKind.class, SourceKind::label, label);
    }
}
