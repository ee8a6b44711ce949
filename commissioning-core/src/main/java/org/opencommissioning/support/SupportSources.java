package org.opencommissioning.support;

import java.time.LocalDate;
import java.time.YearMonth;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What the rules of this package rest on. No law says how a support unit is left; guidance, letters and reports do. */
final class SupportSources {
    static final Citation HSJ_IN_HOUSE =
            Citation.of(press("Health Service Journal", "North west London CCGs to bring services in-house"));
    static final Citation HSJ_FIRST_AGREEMENTS =
            Citation.of(press("Health Service Journal", "report that first agreements are limited to 18 months"));
    static final Citation PROCUREMENT_PORTAL = Citation.of(
            press("procurementportal.com", "report on agreements with CSUs"), UncertainDay.in(YearMonth.of(2013, 9)));
    static final Citation DIGITAL_HEALTH =
            Citation.of(press("digitalhealth.net", "Two CSUs miss framework"), UncertainDay.in(YearMonth.of(2015, 2)));
    static final Citation TOWARDS_EXCELLENCE = Citation.of(
            document("Towards commissioning excellence: a strategy for commissioning support services"),
            UncertainDay.in(YearMonth.of(2013, 6)));
    static final Citation LETTER_ON_LEAVING =
            Citation.of(document("letter on CCGs that take support back"), UncertainDay.on(LocalDate.of(2013, 10, 18)));
    static final Citation AGREEMENT = Citation.of(Source.of(SourceKind.DOCUMENT, "The agreement itself"));
    static final Citation GOOD_SENSE =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Common practice in judging how an income is spread"));

    private SupportSources() {}

    private static Source press(String publisher, String name) {
        return Source.builder()
                .kind(SourceKind.PRESS)
                .publisher(publisher)
                .name(name)
                .build();
    }

    private static Source document(String name) {
        return Source.builder()
                .kind(SourceKind.DOCUMENT)
                .publisher("NHS England")
                .name(name)
                .build();
    }
}
