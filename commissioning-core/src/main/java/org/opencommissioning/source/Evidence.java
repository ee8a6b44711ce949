package org.opencommissioning.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** {@return where it is said, or what it was worked out from; empty only for an assumption} */
    @Value.Parameter
    public abstract List<Citation> citations();

    /** {@return what else a reader should know, such as how it was worked out} */
    @Value.Parameter
    public abstract Optional<String> note();

    /**
     * From one place.
     *
     * @param certainty how the fact came to be known
     * @param citation where it is said, or what it was worked out from
     * @return the evidence
     * @throws InvalidValueException when a citation of general knowledge is given as anything but general knowledge or an
     *     assumption
     */
    public static Evidence of(Certainty certainty, Citation citation) {
        return of(certainty, List.of(Objects.requireNonNull(citation, "citation")));
    }

    /**
     * From several places that are needed together: a name from one file, a day from another.
     *
     * @param certainty how the fact came to be known
     * @param citations where it is said, or what it was worked out from; at least one, but for an assumption
     * @return the evidence
     * @throws InvalidValueException when there is no citation and it is not an assumption, or when nothing but general knowledge
     *     is cited for anything but general knowledge or an assumption
     */
    public static Evidence of(Certainty certainty, List<Citation> citations) {
        return ImmutableEvidence.of(certainty, Objects.requireNonNull(citations, "citations"), Optional.empty());
    }

    /**
     * Of a fact that no source gives: what-if questions, and figures put in so that a question can be asked at all.
     *
     * @param note what is assumed, and why
     * @return the evidence, which says that it is an assumption
     * @throws InvalidValueException when the note is blank
     */
    public static Evidence assumed(String note) {
        return of(Certainty.ASSUMED, List.of()).noting(note);
    }

    /**
     * With a note.
     *
     * @param note what else a reader should know, in place of any note there was
     * @return the same evidence with that note
     * @throws InvalidValueException when the note is blank
     */
    public final Evidence noting(String note) {
        return ImmutableEvidence.of(certainty(), citations(), Optional.of(Objects.requireNonNull(note, "note")));
    }

    @Value.Check
    void check() {
        boolean admitted = certainty() == Certainty.GENERAL_KNOWLEDGE || certainty() == Certainty.ASSUMED;
        boolean groundless = certainty() != Certainty.ASSUMED && citations().isEmpty();
        boolean overstated = !admitted && !citations().isEmpty() && citesOnlyGeneralKnowledge();
        if (groundless || overstated || (note().isPresent() && note().get().isBlank())) {
            Problems.of("Evidence from " + places())
                    .require(
                            !groundless,
                            "given as " + certainty().label() + " without a citation; only an assumption needs none")
                    .require(
                            !overstated,
                            "given as " + certainty().label() + ", but general knowledge states nothing; expected "
                                    + Certainty.GENERAL_KNOWLEDGE.label() + " or " + Certainty.ASSUMED.label())
                    .refuseBlank(note(), "the note")
                    .throwIfAny();
        }
    }

    private boolean citesOnlyGeneralKnowledge() {
        for (Citation citation : citations()) {
            if (!citation.fromGeneralKnowledge()) {
                return false;
            }
        }
        return true;
    }

    private String places() {
        return citations().isEmpty()
                ? "nowhere"
                : citations().stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return certainty().label()
                + (citations().isEmpty() ? "" : " (" + places() + ")")
                + note().map(text -> ": " + text).orElse("");
    }
}
