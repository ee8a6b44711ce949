package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Register;

/** Reads codes as tables have them, ODS and GSS side by side. */
final class Bodies {
    private Bodies() {}

    /** A code of either kind. Their forms overlap: it is a GSS code where the register has heard of it as one. */
    static Code code(String text, Register register) {
        OdsCode code = OdsCode.of(text);
        if (!GssCode.hasForm(text)) {
            return code;
        }
        GssCode gss = GssCode.of(text);
        return register.bodies(gss).isEmpty() ? code : gss;
    }

    /** The codes among some texts. */
    static List<Code> codes(Collection<String> texts, Register register) {
        List<Code> codes = new ArrayList<>();
        for (String text : texts) {
            codes.add(code(text, register));
        }
        return codes;
    }
}
