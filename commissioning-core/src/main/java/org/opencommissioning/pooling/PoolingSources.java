package org.opencommissioning.pooling;

import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What the rules of this package rest on. */
final class PoolingSources {
    static final DateSpan FROM_2013 = DateSpan.from(CcgLaw.FIRST_DAY);

    static final Citation HSJ_PLAN = Citation.of(Source.builder()
            .kind(SourceKind.PRESS)
            .publisher("Health Service Journal")
            .name("Eight CCGs plan to bring commissioning support in-house")
            .build());
    static final Citation GOOD_SENSE =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Common practice in sharing money"));
    static final Citation HILLINGDON_NOTES = Citation.of(Source.builder()
            .kind(SourceKind.DOCUMENT)
            .publisher("Hillingdon CCG")
            .name("Notes of 2013, as a residents' association has them")
            .build());
    static final LegalProvision SECTION_75_AGREEMENT = LegalProvision.builder()
            .instrument("NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000")
            .provision("reg 7(3)")
            .inForce(FROM_2013)
            .note("SI 2000/617, since 2006 for National Health Service Act 2006, s.75; in force before 2013 too")
            .build();
    static final LegalProvision FUND_OF_CCGS = LegalProvision.builder()
            .instrument(CcgLaw.ACT)
            .provision("s.14Z3")
            .inForce(CcgLaw.DAYS)
            .fromGeneralKnowledge(true)
            .build();

    private PoolingSources() {}
}
