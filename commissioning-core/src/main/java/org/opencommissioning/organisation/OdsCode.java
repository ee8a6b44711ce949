package org.opencommissioning.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A code of the Organisation Data Service: one to nine capital letters and digits. Its shape does not tell the kind of the
 * body; a register does.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class OdsCode implements Code, Comparable<OdsCode> permits ImmutableOdsCode {
    private static final int LONGEST = 9;

    OdsCode() {}

    @Value.Parameter
    abstract String text();

    /**
     * A code, as it is printed.
     *
     * @param text one to nine characters A–Z or 0–9
     * @return the code
     * @throws InvalidValueException for anything else, lower case and blanks included
     */
    public static OdsCode of(String text) {
        return ImmutableOdsCode.of(requireNonNull(text, "text"));
    }

    /**
     * A code, as people type it: lower case and surrounding blanks are forgiven.
     *
     * @param text the code
     * @return the code
     * @throws InvalidValueException when what is left is not a code
     */
    public static OdsCode parse(String text) {
        return of(requireNonNull(text, "text").strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Several codes, as they are printed.
     *
     * @param texts the codes
     * @return the codes in the order given
     * @throws InvalidValueException when one of them is not a code
     */
    public static List<OdsCode> listOf(String... texts) {
        return Arrays.stream(requireNonNull(texts, "texts")).map(OdsCode::of).toList();
    }

    @Value.Check
    void check() {
        String text = text();
        if (!isCode(text)) {
            String stripped = text.strip().toUpperCase(Locale.ROOT);
            throw new InvalidValueException(
                    "OdsCode \"" + text + "\": expected 1 to 9 characters A–Z or 0–9 in capitals"
                            + (isCode(stripped) ? "; OdsCode.parse accepts \"" + text + "\" as " + stripped : ""));
        }
    }

    /** By hand rather than by regular expression: a register makes tens of thousands of codes as it is read. */
    private static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(OdsCode other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
