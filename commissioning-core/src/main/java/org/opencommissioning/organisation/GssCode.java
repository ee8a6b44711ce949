package org.opencommissioning.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A code of the Government Statistical Service: a letter for the country and eight digits, of which the first two with the
 * letter name the kind of area ({@code E38}: CCGs, later sub-ICB locations). It changes whenever the boundary changes, while
 * the ODS code changes when the organisation does: they are two histories.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class GssCode implements Code, Comparable<GssCode> permits ImmutableGssCode {
    private static final int LENGTH = 9;

    GssCode() {}

    @Value.Parameter
    abstract String text();

    /**
     * A code, as it is printed.
     *
     * @param text a capital letter and eight digits
     * @return the code
     * @throws InvalidValueException for anything else
     */
    public static GssCode of(String text) {
        return ImmutableGssCode.of(requireNonNull(text, "text"));
    }

    /**
     * A code, as people type it: lower case and surrounding blanks are forgiven.
     *
     * @param text the code
     * @return the code
     * @throws InvalidValueException when what is left is not a code
     */
    public static GssCode parse(String text) {
        return of(requireNonNull(text, "text").strip().toUpperCase(Locale.ROOT));
    }

    /** {@return its first three characters, which name the kind of area: {@code E38}} */
    public String entity() {
        return text().substring(0, 3);
    }

    @Value.Check
    void check() {
        if (!isCode(text())) {
            throw new InvalidValueException(
                    "GssCode \"" + text() + "\": expected a capital letter and eight digits, such as E38000020");
        }
    }

    /**
     * Whether a text has the form of a GSS code. The ODS code of a branch surgery has it too, so that the form alone does not tell
     * which of the two a text is; a register does.
     *
     * @param text any text
     * @return true for a capital letter and eight digits
     */
    public static boolean hasForm(String text) {
        return isCode(requireNonNull(text, "text"));
    }

    private static boolean isCode(String text) {
        if (text.length() != LENGTH || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(GssCode other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
