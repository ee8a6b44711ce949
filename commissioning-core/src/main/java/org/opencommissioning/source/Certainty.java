package org.opencommissioning.source;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * How a fact of a data file came to be known. The constants are kinds of evidence, not degrees of belief, and have no order of
 * trust. Data files write the {@link #label()}.
 */
public enum Certainty {
    /** The cited source states it. */
    STATED("stated"),
    /** Seen in sources that each show one day; what held between those days is taken to be the same. */
    SNAPSHOT("snapshot"),
    /** It follows from other facts, such as a practice's membership that ends when the body it belonged to closes. */
    INFERRED("inferred"),
    /** Sources contradict each other, and one was followed; a note, where there is one, says why. */
    CONFLICT_RESOLVED("conflict resolved"),
    /** A newspaper or a web site reports it as having happened; no official record was found. */
    PRESS("press"),
    /** Those who decide said beforehand that it would be so; that it happened so was not found. */
    ANNOUNCED("announced"),
    /** Said beforehand to be likely; that it happened was not found. */
    EXPECTED("expected"),
    /** No source says it: put in so that a question can be asked at all, and to be shown as an assumption. */
    ASSUMED("assumed"),
    /** Commonly known and not looked up. */
    GENERAL_KNOWLEDGE("general knowledge");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** {@return the word or words that stand for it in data files} */
    public String label() {
        return label;
    }

    /**
     * Reads a {@link #label()}, and nothing else: a data file that writes another word is wrong.
     *
     * @param label the word or words of a data file
     * @return the certainty of that label
     * @throws InvalidValueException when there is none; the message lists those there are
     */
    public static Certainty parse(String label) {
        for (Certainty certainty : values()) {
            if (certainty.label.equals(label)) {
                return certainty;
            }
        }
        throw Labels.unknown(Certainty.class, Certainty::label, label);
    }
}
