package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Landscape;

/** Reads codes as tables have them: ODS or GSS, told apart by their form, which no two codes share. */
final class Bodies {
    private Bodies() {}

    static Organisation get(Landscape day, String code) {
        return day.get(code(code));
    }

    /** A code of either form. */
    static Code code(String text) {
        return isGss(text) ? GssCode.of(text) : OdsCode.of(text);
    }

    /** The codes among some texts. */
    static List<Code> codes(Collection<String> texts) {
        List<Code> codes = new ArrayList<>();
        for (String text : texts) {
            codes.add(code(text));
        }
        return codes;
    }

    static boolean isGss(String code) {
        return code.length() == 9 && code.charAt(0) == 'E';
    }
}
