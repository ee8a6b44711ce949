package org.opencommissioning.examples;

import static java.util.Objects.checkIndex;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/**
 * What two newspaper articles of spring 2014 tell of north west London: who they are about, and where it is from. The strands of the
 * story are told by a class each.
 */
final class NorthWestLondon {
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);

    /** Assumption: the articles do not say when they were printed. */
    static final UncertainDay BY_APRIL = UncertainDay.onOrBefore(APRIL_2014);

    /** Assumption: some weeks after the first. */
    static final UncertainDay IN_MAY = UncertainDay.parse("2014-05");

    static final Citation FIRST =
            press("Health Service Journal", "Eight CCGs plan to bring commissioning support in-house");
    static final Citation SECOND = press("Health Service Journal", "North west London CCGs to bring services in-house");
    static final Citation BOARD = Citation.of(
            Source.builder()
                    .kind(SourceKind.DOCUMENT)
                    .publisher("North west London CCGs")
                    .name("Update of the collaboration board of 28 August 2014")
                    .build(),
            UncertainDay.parse("2014-08-28"));

    static final Citation HILLINGDONS_NOTES =
            paper("Hillingdon CCG", "Notes of 2013, as a residents' association has them");
    static final Citation BRENTS_SURPLUS =
            press("GPonline", "One in 10 CCGs ended 2013/14 in the red, says the National Audit Office");
    static final Citation WEST_LONDONS_PAPER = paper("West London CCG", "Budget 2014/15");
    static final Citation HILLINGDONS_BUDGET = paper("Hillingdon CCG", "Initial budgets and financial plan 2015-16");
    static final Citation HARROWS_GROWTH =
            paper("House of Commons", "Written question 24188, health services in Harrow");
    static final Citation HARROWS_PAPER = paper("Harrow CCG", "Paper on the financial position at month 6 of 2018/19");
    static final Citation SHADOW_PAPER = paper("West London CCG", "Paper on co-commissioning of November 2014");
    static final Citation JOINT_AGREEMENT =
            paper("North west London CCGs", "Agreement to establish joint committees, June 2015");

    private static final List<Citation> SOURCES = List.of(
            FIRST,
            SECOND,
            BOARD,
            HILLINGDONS_NOTES,
            BRENTS_SURPLUS,
            WEST_LONDONS_PAPER,
            HILLINGDONS_BUDGET,
            HARROWS_GROWTH,
            HARROWS_PAPER,
            SHADOW_PAPER,
            JOINT_AGREEMENT);

    final Register register;
    final Landscape spring2014;
    final List<Ccg> eight;
    final Csu csu;

    private NorthWestLondon(Register register) {
        this.register = register;
        this.spring2014 = register.asOf(APRIL_2014);
        this.eight = spring2014.ccgs(WhoWasThere.EIGHT);
        this.csu = spring2014.named(Csu.class, "North West London CSU");
    }

    private static Citation paper(String publisher, String name) {
        return Citation.of(Source.builder()
                .kind(SourceKind.DOCUMENT)
                .publisher(publisher)
                .name(name)
                .build());
    }

    private static Citation press(String publisher, String name) {
        return Citation.of(Source.builder()
                .kind(SourceKind.PRESS)
                .publisher(publisher)
                .name(name)
                .build());
    }

    static void print(Register register, Page page) {
        NorthWestLondon cast = new NorthWestLondon(register);
        page.title("Leaving their CSU, as two articles of spring 2014 tell it");
        SOURCES.forEach(source -> page.paragraph(mark(source) + " " + source));
        page.paragraph("Neither article says when it was printed. Assumption: [1] tells of days up to " + APRIL_2014
                + ", and [2] of days in " + IN_MAY + ".");
        LeavingTheirCsu leaving = new LeavingTheirCsu(cast);
        leaving.print(page);
        new WhatWasLeftOfTheCsu(cast).print(page, leaving.agreement());
        new WhoBailsOutWhom(cast).print(page);
        new WhoBuysPrimaryCare(cast).print(page);
    }

    /** The name by which these pages call a source. */
    static String mark(Citation citation) {
        return "[" + (checkIndex(SOURCES.indexOf(citation), SOURCES.size()) + 1) + "]";
    }
}
