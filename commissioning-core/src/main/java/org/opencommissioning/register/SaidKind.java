package org.opencommissioning.register;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PredecessorBody;

/** A kind of body that people say at the end of a name, in full or by its letters. */
enum SaidKind {
    CCG(OrganisationKind.CCG, Ccg.class, "clinical commissioning group", "ccg"),
    CSU(OrganisationKind.CSU, Csu.class, "commissioning support unit", "csu"),
    ICB(OrganisationKind.ICB, Icb.class, "integrated care board", "icb"),
    PCT(OrganisationKind.PCT, PredecessorBody.class, "primary care trust", "pct"),
    // without its "and", as names are compared
    STP(OrganisationKind.STP, GroupingArea.class, "sustainability transformation partnership", "stp"),
    AREA_TEAM(OrganisationKind.AREA_TEAM, GroupingArea.class, "area team"),
    LOCAL_OFFICE(OrganisationKind.LOCAL_OFFICE, GroupingArea.class, "local office"),
    REGION(OrganisationKind.REGION, GroupingArea.class, "region");

    private static final List<SaidKind> ALL = List.of(values());

    private final OrganisationKind kind;
    private final Class<? extends Organisation> type;
    private final ImmutableList<String> ends;

    SaidKind(OrganisationKind kind, Class<? extends Organisation> type, String... ends) {
        this.kind = kind;
        this.type = type;
        this.ends = ImmutableList.copyOf(ends);
    }

    OrganisationKind kind() {
        return kind;
    }

    /** The type of the bodies of this kind. */
    Class<? extends Organisation> type() {
        return type;
    }

    /** The kind that words end in; null where they end in none. */
    static @Nullable SaidKind atEndOf(String words) {
        for (SaidKind each : ALL) {
            if (each.lengthAtEndOf(words) > 0) {
                return each;
            }
        }
        return null;
    }

    /** The words before this kind, at whose end it may stand more than once: "Clinical Commissioning Group (CCG)". */
    String before(String words) {
        String rest = words;
        for (int length = lengthAtEndOf(rest); length > 0; length = lengthAtEndOf(rest)) {
            rest = rest.substring(0, rest.length() - length).stripTrailing();
        }
        return rest;
    }

    private int lengthAtEndOf(String words) {
        for (String end : ends) {
            int before = words.length() - end.length() - 1;
            if (words.endsWith(end) && (before < 0 || words.charAt(before) == ' ')) {
                return end.length();
            }
        }
        return 0;
    }
}
