package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What the rules of this package rest on, beside the law. */
final class CoCommissioningSources {
    /** The first day of co-commissioning in the guidance of November 2014. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);

    static final DateSpan CO_COMMISSIONING_YEARS = DateSpan.of(FIRST_DAY, CoCommissioningPowers.LAST_CCG_DAY);
    static final DateSpan SINCE_GUIDANCE_OF_2016 =
            DateSpan.of(LocalDate.of(2016, 6, 28), CoCommissioningPowers.LAST_CCG_DAY);
    static final DateSpan WHEN_ALL_ARE_DELEGATED =
            DateSpan.of(LocalDate.of(2021, 4, 1), CoCommissioningPowers.LAST_CCG_DAY);

    static final Citation NEXT_STEPS = cited(
            SourceKind.DOCUMENT, "NHS England", "Next steps towards primary care co-commissioning, November 2014");
    static final Citation AGREEMENT = cited(SourceKind.DOCUMENT, "NHS England", "delegation agreement");
    static final Citation AGREEMENT_QUESTIONS =
            cited(SourceKind.DOCUMENT, "NHS England", "delegation agreement, questions and answers");
    static final Citation ARRANGEMENTS = cited(SourceKind.DOCUMENT, "NHS England", "arrangements of CCGs");
    static final Citation CONFLICT_GUIDANCE =
            cited(SourceKind.GENERAL_KNOWLEDGE, "NHS England", "guidance on conflicts of interest");
    static final Citation TERMS_OF_REFERENCE =
            Citation.of(Source.of(SourceKind.DOCUMENT, "terms of reference of primary care committees"));
    static final Citation DEFINITION = Citation.of(Source.of(SourceKind.DOCUMENT, "the model's definition"));
    static final Citation HSJ_PLAN = cited(
            SourceKind.PRESS, "Health Service Journal", "Eight CCGs plan to bring commissioning support in-house");

    private CoCommissioningSources() {}

    private static Citation cited(SourceKind kind, String publisher, String name) {
        return Citation.of(
                Source.builder().kind(kind).publisher(publisher).name(name).build());
    }
}
