package org.opencommissioning.register;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/** How one body passed to another. */
public enum SuccessionKind {
    /** The predecessor was abolished and its area divided among bodies that were new or already there. */
    ABOLITION("abolition"),
    /** Several bodies became a new one. */
    MERGER("merger"),
    /** One body became several. */
    SPLIT("split"),
    /** A part moved; the predecessor went on, or became something else the same day. */
    TRANSFER("transfer"),
    /** A body passed into one that was already there. */
    ABSORPTION("absorption"),
    /** The body of one kind gave its place to one of another kind: a CCG to a sub-ICB location. */
    BECAME("became");

    private final String label;

    SuccessionKind(String label) {
        this.label = label;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the value with that label
     * @throws InvalidValueException when there is none
     */
    public static SuccessionKind parse(String label) {
        for (SuccessionKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw Labels.unknown(SuccessionKind.class, SuccessionKind::label, label);
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }
}
