package org.opencommissioning.register;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;

/**
 * A code in brackets behind a name, as in the printed form of every body: {@code NHS Brent CCG (07P)}.
 *
 * @param before the name
 * @param code the code
 */
record TrailingCode(String before, Code code) {
    private static final Pattern ODS_FORM = Pattern.compile("[A-Z0-9]{1,9}");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /**
     * The code at the end of a text; null where there is none. A word of letters only, as in "NHS England South (Wessex)", is one
     * only where the register holds it.
     */
    static @Nullable TrailingCode of(String text, BodyIndex index) {
        String stripped = text.strip();
        int open = stripped.lastIndexOf('(');
        if (open < 0 || !stripped.endsWith(")")) {
            return null;
        }
        String inside =
                stripped.substring(open + 1, stripped.length() - 1).strip().toUpperCase(Locale.ROOT);
        if (!ODS_FORM.matcher(inside).matches()) {
            return null;
        }
        Code code = GssCode.hasForm(inside) ? GssCode.of(inside) : OdsCode.of(inside);
        boolean isCode = DIGIT.matcher(inside).find() || !index.named(code).isEmpty();
        return isCode ? new TrailingCode(stripped.substring(0, open), code) : null;
    }

    /** Whether a body bears the code, or bore it on some day. */
    boolean isOf(BodyEntry entry) {
        return !entry.bore(code).isEmpty();
    }
}
