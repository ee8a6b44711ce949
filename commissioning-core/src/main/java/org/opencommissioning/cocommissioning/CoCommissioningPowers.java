package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

/** The powers on which co-commissioning can rest, with the days on which they are in force for CCGs. */
public final class CoCommissioningPowers {
    static final LocalDate FIRST_CCG_DAY = LocalDate.of(2013, 4, 1);
    static final LocalDate LAST_CCG_DAY = LocalDate.of(2022, 6, 30);
    static final DateSpan CCG_YEARS = DateSpan.of(FIRST_CCG_DAY, LAST_CCG_DAY);
    static final String ACT = "National Health Service Act 2006";

    /** NHS England may have a CCG exercise a function of its own, or exercise it jointly with the CCG. */
    public static final LegalProvision DELEGATED_OR_JOINT = LegalProvision.of(ACT, "s.13Z(2)", CCG_YEARS);

    /** It may exercise a function jointly by a joint committee with the CCG. */
    public static final LegalProvision JOINT_COMMITTEE = LegalProvision.of(ACT, "s.13Z(4)", CCG_YEARS);

    /** It may exercise functions of CCGs jointly with them, from October 2014. */
    public static final LegalProvision FUNCTIONS_OF_CCGS = LegalProvision.of(
            ACT, "s.14Z9, as amended by SI 2014/2436 art 3", DateSpan.of(LocalDate.of(2014, 10, 1), LAST_CCG_DAY));

    /** It stays liable for what it has another exercise. */
    static final LegalProvision LIABILITY = LegalProvision.of(ACT, "s.13Z(6)", CCG_YEARS);

    static final LegalProvision SECTION_13Z = LegalProvision.of(ACT, "s.13Z", CCG_YEARS);

    private CoCommissioningPowers() {}

    /** Whether a provision lets NHS England have a CCG exercise its functions, such as those for primary medical care. */
    static boolean letsDelegate(LegalProvision law) {
        return law.instrument().equals(ACT)
                && (law.provision().equals(SECTION_13Z.provision())
                        || law.provision().startsWith(DELEGATED_OR_JOINT.provision()));
    }

    /** Whether a provision lets NHS England exercise its functions together with a CCG. Sections 13ZA and 13ZB are on other bodies. */
    static boolean letsShare(LegalProvision law) {
        boolean joint = law.instrument().equals(ACT) && law.provision().startsWith(JOINT_COMMITTEE.provision());
        return joint || letsDelegate(law);
    }
}
