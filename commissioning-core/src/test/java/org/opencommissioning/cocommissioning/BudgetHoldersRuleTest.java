package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NORTH_WEST_LONDON;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Evidence;

/** The rule on who holds the lines of a budget: FIN-22. */
class BudgetHoldersRuleTest {
    private static final Responsibilities NOTHING_ARRANGED =
            Responsibilities.builder().register(REGISTER).complete(true).build();
    private static final Responsibilities NOTHING_KNOWN = Responsibilities.builder()
            .register(REGISTER)
            .uptake(Uptake.builder().build())
            .build();

    private static Responsibilities under(CoCommissioningModel model) {
        return Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(inForce(model).build())
                .build();
    }

    private static Line line(PrimaryCareStream stream) {
        return Line.of(PaymentCategory.of(stream.label(), stream));
    }

    private static Line line(PrimaryCareStream stream, Organisation holder) {
        return line(stream).heldBy(Timeline.always(holder));
    }

    private static PrimaryCareBudget budget(OdsCode body, String year, Line... lines) {
        return PrimaryCareBudget.builder()
                .body(body)
                .year(FinancialYear.parse(year))
                .addLines(lines)
                .evidence(Evidence.assumed("an example"))
                .build();
    }

    private static List<String> fin22(Responsibilities known, PrimaryCareBudget budget, String day) {
        return found("FIN-22", CoCommissioningRules.budgets(), budget, known, day(day));
    }

    /** Of Brent in 2014-15, before anything could be arranged. */
    private static List<String> in2014(Line... lines) {
        return fin22(NOTHING_KNOWN, budget(BRENT.code(), "2014-15", lines), "2014-04-30");
    }

    /** Of Brent in 2015-16, when it depended on what was arranged. */
    private static List<String> in2015(Responsibilities known, Line... lines) {
        return fin22(known, budget(BRENT.code(), "2015-16", lines), "2015-05-01");
    }

    @Test
    void fin22NhsEnglandHoldsTheCoreAndTheCcgItsOwnSchemes() {
        assertEquals(
                List.of(SATISFIED),
                in2014(
                        line(PrimaryCareStream.GMS_GLOBAL_SUM, NHS_ENGLAND),
                        line(PrimaryCareStream.LOCAL_ENHANCED, BRENT),
                        // neither core nor local
                        line(PrimaryCareStream.TRANSFORMATION, BRENT),
                        line(PrimaryCareStream.TRANSFORMATION)));
        assertEquals(
                List.of(
                        "\"PMS\" is held by NHS Brent CCG (07P) on 2014-04-30; without delegation NHS England (X24) holds"
                                + " it",
                        "\"local enhanced services\" is held by NHS England (X24) on 2014-04-30; without delegation NHS"
                                + " Brent CCG (07P) holds it"),
                in2014(line(PrimaryCareStream.PMS, BRENT), line(PrimaryCareStream.LOCAL_ENHANCED, NHS_ENGLAND)));
    }

    @Test
    void fin22TheCoreIsWhatContractsAndDirectedSchemesPay() {
        List<PrimaryCareStream> core = List.of(
                PrimaryCareStream.GMS_GLOBAL_SUM,
                PrimaryCareStream.MPIG,
                PrimaryCareStream.PMS,
                PrimaryCareStream.APMS,
                PrimaryCareStream.QOF,
                PrimaryCareStream.DIRECTED_ENHANCED,
                PrimaryCareStream.PREMISES,
                PrimaryCareStream.PEOPLE,
                PrimaryCareStream.VACCINES);
        List<PrimaryCareStream> perhaps =
                List.of(PrimaryCareStream.ADMINISTRATION, PrimaryCareStream.DRUGS, PrimaryCareStream.OTHER);
        for (PrimaryCareStream stream : PrimaryCareStream.values()) {
            String ofBrent = core.contains(stream)
                    ? "\"" + stream.label() + "\" is held by NHS Brent CCG (07P) on 2014-04-30; without delegation NHS"
                            + " England (X24) holds it"
                    : perhaps.contains(stream)
                            ? "missing: whether \"" + stream.label() + "\" is a core line"
                            : SATISFIED;
            assertEquals(List.of(ofBrent), in2014(line(stream, BRENT)));
            if (stream != PrimaryCareStream.LOCAL_ENHANCED) {
                assertEquals(List.of(SATISFIED), in2014(line(stream, NHS_ENGLAND)));
            }
        }
    }

    @Test
    void fin22NhsEnglandHoldsWhatTheCcgOnlyAdvisesOn() {
        Responsibilities advises = under(CoCommissioningModel.GREATER_INVOLVEMENT);
        assertEquals(List.of(SATISFIED), in2015(advises, line(PrimaryCareStream.QOF, NHS_ENGLAND)));
        assertEquals(
                List.of("\"QOF\" is held by NHS Brent CCG (07P) on 2015-05-01; without delegation NHS England (X24)"
                        + " holds it"),
                in2015(advises, line(PrimaryCareStream.QOF, BRENT)));
    }

    @Test
    void fin22WhatIsDecidedJointlyMayBePooled() {
        Responsibilities joint = under(CoCommissioningModel.JOINT);
        assertEquals(
                List.of(SATISFIED),
                in2015(joint, line(PrimaryCareStream.QOF, NHS_ENGLAND), line(PrimaryCareStream.LOCAL_ENHANCED, BRENT)));
        String both = "\" is pooled between NHS England (X24) and NHS Brent CCG (07P)";
        assertEquals(
                List.of("missing: whether \"QOF" + both, "missing: whether \"local enhanced services" + both),
                in2015(joint, line(PrimaryCareStream.QOF, BRENT), line(PrimaryCareStream.LOCAL_ENHANCED, NHS_ENGLAND)));
        // a third body is in no pool of the two
        assertEquals(
                List.of("\"QOF\" is held by NHS Ealing CCG (07W) on 2015-05-01; without delegation NHS England (X24)"
                        + " holds it"),
                in2015(joint, line(PrimaryCareStream.QOF, EALING)));
    }

    @Test
    void fin22LacksTheLinesOfABudgetWithout() {
        assertEquals(List.of("missing: its lines"), in2014());
        assertEquals(List.of("missing: who holds \"drugs\" on 2014-04-30"), in2014(line(PrimaryCareStream.DRUGS)));
        // whether the line is a core line does not matter where it was delegated
        assertEquals(
                List.of(
                        "missing: whether \"drugs\" is a core line",
                        "missing: whether NHS England shared it with NHS Brent CCG (07P) or handed it over, and from"
                                + " when"),
                in2015(NOTHING_KNOWN, line(PrimaryCareStream.DRUGS, BRENT)));
    }

    @Test
    void fin22AsksNothingOfWhatIsDelegated() {
        Line[] lines = {
            line(PrimaryCareStream.QOF, BRENT),
            line(PrimaryCareStream.LOCAL_ENHANCED, NHS_ENGLAND),
            line(PrimaryCareStream.PMS),
            Line.of(PaymentCategory.unmapped("Odds and ends"))
        };
        assertEquals(List.of(SATISFIED), in2015(under(CoCommissioningModel.DELEGATED), lines));
        assertEquals(
                List.of(SATISFIED),
                fin22(NOTHING_KNOWN, budget(NORTH_WEST_LONDON.code(), "2021-22", lines), "2021-05-01"));
    }

    @Test
    void fin22LacksTheHolderOrWhatALineIsFor() {
        assertEquals(
                List.of(
                        "missing: what \"Odds and ends\" is for",
                        "missing: who holds \"QOF\" on 2014-04-30",
                        "missing: who holds \"local enhanced services\" on 2014-04-30"),
                in2014(
                        line(PrimaryCareStream.QOF),
                        line(PrimaryCareStream.LOCAL_ENHANCED),
                        Line.of(PaymentCategory.unmapped("Odds and ends"))));
        Line later = line(PrimaryCareStream.QOF)
                .heldBy(Timeline.<Organisation>builder()
                        .put(DateSpan.from(day("2014-05-01")), NHS_ENGLAND)
                        .build());
        assertEquals(List.of("missing: who holds \"QOF\" on 2014-04-30"), in2014(later));
    }

    @Test
    void fin22LacksWhatWasArranged() {
        assertEquals(
                List.of("missing: whether NHS England shared it with NHS Brent CCG (07P) or handed it over, and from"
                        + " when"),
                in2015(NOTHING_KNOWN, line(PrimaryCareStream.QOF, BRENT)));
        // of local schemes too nothing is asked where all of it was delegated
        assertEquals(
                List.of("missing: whether NHS England shared it with NHS Brent CCG (07P) or handed it over, and from"
                        + " when"),
                in2015(NOTHING_KNOWN, line(PrimaryCareStream.LOCAL_ENHANCED, NHS_ENGLAND)));
        assertEquals(List.of(SATISFIED), in2015(NOTHING_KNOWN, line(PrimaryCareStream.LOCAL_ENHANCED, BRENT)));
        // NHS England may hold it, delegated or not
        assertEquals(List.of(SATISFIED), in2015(NOTHING_KNOWN, line(PrimaryCareStream.QOF, NHS_ENGLAND)));
        assertEquals(
                List.of("missing: who holds \"QOF\" on 2015-05-01"),
                in2015(NOTHING_KNOWN, line(PrimaryCareStream.QOF)));
        assertEquals(
                List.of("\"QOF\" is held by NHS Brent CCG (07P) on 2015-05-01; without delegation NHS England (X24)"
                        + " holds it"),
                in2015(NOTHING_ARRANGED, line(PrimaryCareStream.QOF, BRENT)));
    }

    @Test
    void fin22LacksTheDutiesOfADayForWhichNoneIsHeld() {
        Responsibilities noDuties = Responsibilities.builder()
                .register(REGISTER)
                .duties(CommissioningDuties.builder().build())
                .build();
        assertEquals(
                List.of(
                        "missing: whose duty local enhanced services was on 2014-04-30",
                        "missing: whose duty primary medical care was on 2014-04-30"),
                fin22(
                        noDuties,
                        budget(
                                BRENT.code(),
                                "2014-15",
                                line(PrimaryCareStream.QOF, BRENT),
                                line(PrimaryCareStream.LOCAL_ENHANCED, NHS_ENGLAND)),
                        "2014-04-30"));
    }

    @Test
    void fin22LacksTheCcgOrTheBudgetOfTheDay() {
        Line line = line(PrimaryCareStream.QOF, BRENT);
        PrimaryCareBudget proposal = PrimaryCareBudget.builder()
                .name("a proposal")
                .year(FinancialYear.parse("2014-15"))
                .addLines(line)
                .evidence(Evidence.assumed("an example"))
                .build();
        String noCcg = "missing: of which CCG it is on 2014-04-30";
        assertEquals(List.of(noCcg), fin22(NOTHING_KNOWN, proposal, "2014-04-30"));
        assertEquals(List.of(noCcg), fin22(NOTHING_KNOWN, budget(NHS_ENGLAND.code(), "2014-15", line), "2014-04-30"));
        assertEquals(
                List.of(noCcg), fin22(NOTHING_KNOWN, budget(NORTH_WEST_LONDON.code(), "2014-15", line), "2014-04-30"));
        assertEquals(
                List.of("missing: the budget for 2015-16"),
                fin22(NOTHING_KNOWN, budget(BRENT.code(), "2014-15", line), "2015-04-01"));
    }

    @Test
    void fin22IsSilentOutsideTheYearsOfCcgs() {
        Line line = line(PrimaryCareStream.QOF, BRENT);
        assertEquals(List.of(SILENT), fin22(NOTHING_KNOWN, budget(BRENT.code(), "2012-13", line), "2013-03-31"));
        assertEquals(List.of(SILENT), fin22(NOTHING_KNOWN, budget(BRENT.code(), "2022-23", line), "2022-07-01"));
    }
}
