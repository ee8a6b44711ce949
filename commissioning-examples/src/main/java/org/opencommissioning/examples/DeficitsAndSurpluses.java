package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.BRENTS_SURPLUS;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.HARROWS_GROWTH;
import static org.opencommissioning.examples.NorthWestLondon.HARROWS_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_BUDGET;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_NOTES;
import static org.opencommissioning.examples.NorthWestLondon.WEST_LONDONS_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.mark;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.budget.FinancialPosition.Stage;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.pooling.Loan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;

/** How the years of the eight and of the trusts before them ended, as far as anybody said. */
final class DeficitsAndSurpluses {
    private static final LocalDate LAST_DAY_OF_TRUSTS = LocalDate.of(2013, 3, 31);

    private final NorthWestLondon cast;

    DeficitsAndSurpluses(NorthWestLondon cast) {
        this.cast = cast;
    }

    /** Prints them, and gives them for use. */
    List<FinancialPosition> print(Page page) {
        List<FinancialPosition> positions = positions();
        page.line("");
        page.paragraph("Harrow and Hillingdon had deficits as trusts, and are to have them again " + mark(FIRST)
                + ". Assumptions: those are of the last year of the trusts, and of 2014-15. What else was found:");
        Page.Table table = page.table("Year", "Body", "Stage", "Result", "£m", "Sort");
        for (FinancialPosition each : positions) {
            table.row(
                    each.year(),
                    each.body() + " " + mark(each.result().citation()),
                    each.stage().label()
                            + each.month().map(month -> ", month " + month).orElse(""),
                    each.result().value().label(),
                    each.amount()
                            .<Object>map(stated -> WhoBailsOutWhom.millions(stated.value()))
                            .orElse("not said"),
                    each.basis().map(Basis::label).orElse("not said"));
        }
        table.print();
        page.line("");
        page.paragraph("What a trust owed was owed after it by whoever stands in its place. On " + APRIL_2014
                + " that is " + heirOf("5K6") + " for " + trust("5K6") + ", and " + heirOf("5AT") + " for "
                + trust("5AT") + ".");
        Loan loan = Loan.builder()
                .lender(trust("5K5"))
                .borrower(trust("5AT"))
                .principal(Stated.exactly(Pounds.millions(15), HILLINGDONS_NOTES))
                .lentIn(FinancialYear.parse("2012-13"))
                .term(Period.ofYears(3))
                .build();
        page.paragraph("A " + loan + ", to be repaid over three years " + mark(HILLINGDONS_NOTES) + ". On " + APRIL_2014
                + " it is owed by "
                + loan.borrowerOn(cast.register, APRIL_2014).sole().orElseThrow() + " to "
                + loan.lenderOn(cast.register, APRIL_2014).sole().orElseThrow() + "; at least "
                + loan.leastOutstandingOn(APRIL_2014) + " and at most "
                + loan.mostOutstandingOn(APRIL_2014).orElseThrow()
                + " of it, since no repayment has been found.");
        page.paragraph(
                "For 2015-16 Hillingdon counts on £8.8m more than it gives, by the strategy that the eight share "
                        + mark(HILLINGDONS_BUDGET) + ".");
        return positions;
    }

    private Organisation heirOf(String code) {
        return Inheritance.of(trust(code), cast.register, APRIL_2014).sole().orElseThrow();
    }

    private List<FinancialPosition> positions() {
        return List.of(
                unsaid(trust("5K6"), "2012-13", Stage.ACTUAL, Strength.STATED),
                unsaid(trust("5AT"), "2012-13", Stage.ACTUAL, Strength.STATED),
                said(trust("5AT"), "2012-13", Stage.FORECAST)
                        .deficit(millions("£21.2m", HILLINGDONS_NOTES))
                        .build(),
                said(ccg("07P"), "2013-14", Stage.ACTUAL)
                        .surplus(millions("£33.6m", BRENTS_SURPLUS))
                        .build(),
                said(ccg("08Y"), "2013-14", Stage.FORECAST)
                        .month(9)
                        .basis(Basis.REPORTED)
                        .surplus(millions("£29.612m", WEST_LONDONS_PAPER))
                        .build(),
                said(ccg("08Y"), "2013-14", Stage.FORECAST)
                        .month(9)
                        .basis(Basis.UNDERLYING)
                        .surplus(millions("£34.338m", WEST_LONDONS_PAPER))
                        .build(),
                unsaid(ccg("08E"), "2014-15", Stage.FORECAST, Strength.FORECAST),
                unsaid(ccg("08G"), "2014-15", Stage.FORECAST, Strength.FORECAST),
                said(ccg("08G"), "2014-15", Stage.FORECAST)
                        .month(11)
                        .basis(Basis.REPORTED)
                        .surplus(millions("£3.2m", HILLINGDONS_BUDGET))
                        .build(),
                said(ccg("08G"), "2014-15", Stage.FORECAST)
                        .month(11)
                        .basis(Basis.UNDERLYING)
                        .deficit(millions("£7.7m", HILLINGDONS_BUDGET))
                        .build(),
                said(ccg("08E"), "2015-16", Stage.ACTUAL)
                        .basis(Basis.REPORTED)
                        .surplus(millions("£2m", HARROWS_GROWTH))
                        .build(),
                said(ccg("08E"), "2018-19", Stage.FORECAST)
                        .month(6)
                        .deficit(millions("£7.7m", HARROWS_PAPER))
                        .build());
    }

    private static FinancialPosition unsaid(Organisation body, String year, Stage stage, Strength strength) {
        return said(body, year, stage)
                .result(Stated.exactly(Result.DEFICIT, FIRST).as(strength))
                .build();
    }

    private static FinancialPosition.Builder said(Organisation body, String year, Stage stage) {
        return FinancialPosition.builder()
                .body(body)
                .year(FinancialYear.parse(year))
                .stage(stage);
    }

    private static Stated<Pounds> millions(String amount, Citation citation) {
        return Stated.exactly(Pounds.parse(amount), citation);
    }

    private Organisation trust(String code) {
        return cast.register.asOf(LAST_DAY_OF_TRUSTS).get(OdsCode.of(code));
    }

    private Organisation ccg(String code) {
        return cast.spring2014.get(OdsCode.of(code));
    }
}
