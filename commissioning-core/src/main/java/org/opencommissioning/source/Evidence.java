package org.opencommissioning.source;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * What one fact of a data file rests on: how it came to be known, and where it is said.
 *
 * <p>It prints as {@code inferred (ONS, Code History Database, July 2024): ends when its parent closes}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Evidence permits ImmutableEvidence {
    Evidence() {}

    /** {@return how the fact came to be known} */
    @Value.Parameter
    public abstract Certainty certainty();

    /** {@return where it is said, or what it was worked out from} */
    @Value.Parameter
    public abstract Citation citation();

    /** {@return what else a reader should know, such as how it was worked out} */
    @Value.Parameter
    public abstract Optional<String> note();

    /**
     * Without a note.
     *
     * @param certainty how the fact came to be known
     * @param citation where it is said, or what it was worked out from
     * @return the evidence
     * @throws InvalidValueException when a citation of general knowledge is given as anything but general knowledge or an
     *     assumption
     */
    public static Evidence of(Certainty certainty, Citation citation) {
        return ImmutableEvidence.of(certainty, citation, Optional.empty());
    }

    /**
     * With a note.
     *
     * @param certainty how the fact came to be known
     * @param citation where it is said, or what it was worked out from
     * @param note what else a reader should know
     * @return the evidence
     * @throws InvalidValueException when the note is blank, or a citation of general knowledge is given as anything but general
     *     knowledge or an assumption
     */
    public static Evidence of(Certainty certainty, Citation citation, String note) {
        return ImmutableEvidence.of(certainty, citation, Optional.of(Objects.requireNonNull(note, "note")));
    }

    @Value.Check
    void check() {
        boolean admitted = certainty() == Certainty.GENERAL_KNOWLEDGE || certainty() == Certainty.ASSUMED;
        Problems.of("Evidence from " + citation())
                .require(
                        admitted || !citation().fromGeneralKnowledge(),
                        "given as " + certainty().label() + ", but general knowledge states nothing; expected "
                                + Certainty.GENERAL_KNOWLEDGE.label() + " or " + Certainty.ASSUMED.label())
                .require(note().filter(String::isBlank).isEmpty(), "the note is blank; leave it out")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return certainty().label() + " (" + citation() + ")"
                + note().map(text -> ": " + text).orElse("");
    }
}
