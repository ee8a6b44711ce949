package org.opencommissioning.internal.cited;

import java.time.LocalDate;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

/** What rules of several packages need of the law on CCGs: the days on which it has them, and the provisions that more than one cites. */
public final class CcgLaw {
    /** The first day of the first CCGs. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);

    /** The last day of the last CCGs. */
    public static final LocalDate LAST_DAY = LocalDate.of(2022, 6, 30);

    /** The days on which there were CCGs. */
    public static final DateSpan DAYS = DateSpan.of(FIRST_DAY, LAST_DAY);

    /** The Act that has them, by its short title. */
    public static final String ACT = "National Health Service Act 2006";

    /** NHS England may exercise a function of its own by a joint committee with CCGs. */
    public static final LegalProvision JOINT_COMMITTEE_WITH_NHS_ENGLAND = LegalProvision.of(ACT, "s.13Z(4)", DAYS);

    private CcgLaw() {}
}
