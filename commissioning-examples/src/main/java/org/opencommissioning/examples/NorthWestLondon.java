package org.opencommissioning.examples;

import static java.util.Objects.checkIndex;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/**
 * What two newspaper articles of spring 2014 tell of eight CCGs in north west London: who they are about, and where it is from. A class
 * each tells the three strands of the story, {@link LeavingTheirCsu}, {@link WhoBailsOutWhom} and {@link WhoBuysPrimaryCare}; what the
 * articles say is in {@link ArticleFacts}, what other papers say, and what is
 * assumed, in {@link PapersAndAssumptions}.
 */
final class NorthWestLondon {
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);

    private static final String HSJ = "Health Service Journal";

    static final Citation FIRST =
            source(SourceKind.PRESS, HSJ, "Eight CCGs plan to bring commissioning support in-house");
    static final Citation SECOND = source(SourceKind.PRESS, HSJ, "North west London CCGs to bring services in-house");
    static final Citation BOARD = Citation.of(
            paper("North west London CCGs", "Update of the collaboration board of 28 August 2014")
                    .source(),
            UncertainDay.parse("2014-08-28"));
    static final Citation LETTER = Citation.of(
            paper("NHS England", "letter on CCGs that take support back").source(), UncertainDay.parse("2013-10-18"));
    static final Citation HILLINGDONS_NOTES =
            paper("Hillingdon CCG", "Notes of 2013, as a residents' association has them");
    static final Citation BRENTS_SURPLUS = source(
            SourceKind.PRESS, "GPonline", "One in 10 CCGs ended 2013/14 in the red, says the National Audit Office");
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
            LETTER,
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
    final NationalBody nhsEngland;

    private NorthWestLondon(Register register) {
        this.register = register;
        this.spring2014 = register.asOf(APRIL_2014);
        this.eight = spring2014.ccgs(WhoWasThere.EIGHT);
        this.csu = spring2014.named(Csu.class, "North West London CSU");
        this.nhsEngland = spring2014.named(NationalBody.class, "NHS England");
    }

    static void print(Register register, Page page) {
        NorthWestLondon cast = new NorthWestLondon(register);
        page.title("North west London, as two articles of spring 2014 and other papers tell it");
        SOURCES.forEach(each -> page.point(mark(each), each));
        page.gap();
        page.paragraph("Neither article says when it was printed. Assumption: " + mark(FIRST) + " tells of days up to "
                + APRIL_2014
                + ", and " + mark(SECOND) + " of days in " + ArticleFacts.IN_MAY
                + ". The eight are the CCGs in the table above;"
                + " their CSU is their commissioning support unit, " + cast.csu + ".");
        page.paragraph(
                "Codes such as CSU-06 are rules of the library, each with its authority in docs/rules.md. A rule that lacks a"
                        + " fact names it, and does not pass for satisfied.");
        new LeavingTheirCsu(cast, page).print();
        new WhoBailsOutWhom(cast, page).print();
        new WhoBuysPrimaryCare(cast, page).print();
    }

    /** The name by which these pages call a source. */
    static String mark(Citation citation) {
        return "[" + (checkIndex(SOURCES.indexOf(citation), SOURCES.size()) + 1) + "]";
    }

    private static Citation paper(String publisher, String name) {
        return source(SourceKind.DOCUMENT, publisher, name);
    }

    private static Citation source(SourceKind kind, String publisher, String name) {
        return Citation.of(
                Source.builder().kind(kind).publisher(publisher).name(name).build());
    }
}
