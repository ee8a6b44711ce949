package org.opencommissioning.conflict;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What the rules of this package rest on, since when, and the times and sums that it sets. */
final class Guidance {
    /** The first day of the guidance of December 2014, of which the day of the month is not known. */
    static final UncertainDay FIRST_DAY_OF_2014_GUIDANCE = UncertainDay.in(YearMonth.of(2014, 12));

    /** The days on which that guidance was there, or may have been. */
    static final DateSpan SINCE_2014 = DateSpan.from(LocalDate.of(2014, 12, 1));

    static final DateSpan SINCE_2016 = DateSpan.from(LocalDate.of(2016, 6, 28));
    static final LocalDate FIRST_DAY_OF_2017_GUIDANCE = LocalDate.of(2017, 6, 16);
    static final DateSpan SINCE_2017 = DateSpan.from(FIRST_DAY_OF_2017_GUIDANCE);

    /** The time to declare an interest, after becoming aware of it. */
    static final Period TO_DECLARE = Period.ofDays(28);

    /** How long an interest is kept on the public register, and in the archive, after it has ended. */
    static final Period KEPT_PUBLIC = Period.ofMonths(6);

    static final Period KEPT_IN_ARCHIVE = Period.ofYears(6);

    /** Between two reviews of a register. */
    static final Period BETWEEN_REVIEWS = Period.ofYears(1);

    /** What a promotional gift of a supplier may be worth at most; other gifts of suppliers are declined. */
    static final Pounds PROMOTIONAL_UP_TO = Pounds.of(6);

    /**
     * Gifts of others are accepted, and need not be declared, below this; from it on they are for the organisation only, and declared.
     * The source leaves open what holds at it.
     */
    static final Pounds FOR_ORGANISATION_FROM = Pounds.of(50);

    /** Hospitality is accepted below the first of these; from it on it is declared; above the second a senior has to approve besides. */
    static final Pounds DECLARED_FROM = Pounds.of(25);

    static final Pounds APPROVED_ABOVE = Pounds.of(75);

    static final LegalProvision REGISTERS_OF_INTERESTS = LegalProvision.builder()
            .instrument(CcgLaw.ACT)
            .provision("s.14O")
            .inForce(DateSpan.from(CcgLaw.FIRST_DAY))
            .note(
                    "read as pages of CCGs give it; it binds CCGs while they are there, and what was late then is late whenever one asks")
            .build();

    private static final String TITLE = "Managing conflicts of interest: revised statutory guidance for CCGs";

    static final Citation STATUTORY_2014 = fromGeneralKnowledge(
            "Managing conflicts of interest: statutory guidance for CCGs", FIRST_DAY_OF_2014_GUIDANCE);
    static final Citation STATUTORY_2016 = fromGeneralKnowledge(TITLE, UncertainDay.on(LocalDate.of(2016, 6, 28)));

    /** Tells what the guidance of 16 June 2017 changed: thresholds, yearly reviews, and whom the published register shows. */
    static final Citation ON_2017 = Citation.of(
            Source.builder()
                    .kind(SourceKind.DOCUMENT)
                    .publisher("NHS England")
                    .name("Conflicts of interest management")
                    .address(URI.create("https://www.england.nhs.uk/commissioning/pc-co-comms/coi/"))
                    .build(),
            UncertainDay.onOrAfter(FIRST_DAY_OF_2017_GUIDANCE));

    static final Citation ON_KEEPING = Citation.of(Source.builder()
            .kind(SourceKind.DOCUMENT)
            .publisher("NHS Eastern Cheshire CCG")
            .name("page on conflicts of interest")
            .build());

    private Guidance() {}

    private static Citation fromGeneralKnowledge(String name, UncertainDay published) {
        return Citation.of(
                Source.builder()
                        .kind(SourceKind.GENERAL_KNOWLEDGE)
                        .publisher("NHS England")
                        .name(name)
                        .build(),
                published);
    }
}
