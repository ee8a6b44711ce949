package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.BudgetRules;
import org.opencommissioning.budget.BudgetRules.Lists;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.rebase.Measure;
import org.opencommissioning.rebase.RebasedTable;
import org.opencommissioning.rebase.Rebasing;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.SharedData;

/** The files of two years, as they were published; skipped where they are not there. */
class PublishedPaymentsTest {
    private static final String FILE_2014 = "payments/nhspaymentsgp_14-15.csv";
    private static final String FILE_2018 = "payments/nhspaymentsgp_18-19.csv";
    private static final FinancialYear YEAR_2014 = FinancialYear.parse("2014-15");
    private static final FinancialYear YEAR_2018 = FinancialYear.parse("2018-19");

    private static GpPayments of2014() {
        return GpPayments.read(SharedData.file(FILE_2014), YEAR_2014);
    }

    private static GpPayments of2018() {
        return GpPayments.read(SharedData.file(FILE_2018), YEAR_2018);
    }

    @Test
    void of2014CountsThousandsOfPracticesInEveryCcgOfTheDay() {
        GpPayments payments = of2014();
        assertEquals(7_959, payments.practices().size());
        assertEquals(List.of(), payments.withoutCommissioner());
        assertEquals(
                Register.standard().asOf(LocalDate.of(2014, 4, 1)).ccgs().stream()
                        .map(ccg -> ccg.code())
                        .collect(Collectors.toSet()),
                payments.commissioners().keySet());
        assertEquals("payments of 2014-15 to 7959 practices of 211 commissioners", payments.toString());
    }

    @Test
    void of2014HoldsLinesThatDoNotAddUpToThePublishedTotal() {
        GpPayments payments = of2014();
        PrimaryCareBudget all = payments.national().budget();
        assertEquals(33, all.lines().size());
        assertEquals(Pounds.of(7_990_324_980L), all.total());
        assertEquals(Optional.of(Pounds.of(7_990_324_226L)), all.publishedTotal());
        assertEquals(Optional.of(Pounds.of(-754)), all.difference());
        Pounds most = payments.practices().stream()
                .map(practice -> practice.budget().difference().orElseThrow().abs())
                .max(Pounds::compareTo)
                .orElseThrow();
        assertEquals(Pounds.of(5), most);
        assertEquals(Optional.of(Pounds.of(-816_113_265)), payments.national().deductions());
        assertEquals(Optional.of(Pounds.of(7_174_210_957L)), payments.national().netTotal());
    }

    @Test
    void of2014KeepsTotalsThatAddUpNothingAsLines() {
        PrimaryCareBudget all = of2014().national().budget();
        assertEquals(
                List.of(
                        "Total QOF Payments £722,393,802",
                        "Total National Enhanced Services £9,664,848",
                        "Total Local Enhanced Services £212,470,844",
                        "Total Locum Allowances £22,179,791"),
                all.lines().stream()
                        .map(Line::toString)
                        .filter(line -> line.startsWith("Total"))
                        .toList());
        assertEquals(
                "[Total National Enhanced Services £9,664,848]", all.unmapped().toString());
    }

    @Test
    void of2014IsReadWithoutALineThatIsNotKnown() {
        PaymentsReport report = of2014().report();
        assertEquals(List.of(), report.newCategories());
        assertEquals(List.of(), report.renamed());
        assertEquals(List.of(), report.columns(Use.NOT_UNDERSTOOD));
        assertEquals(List.of(), report.missingUses());
        assertTrue(report.missingCategories().toString().startsWith("[Meningitis, Pertussis, "), report::toString);
        assertEquals(
                "nhspaymentsgp_14-15.csv in UTF-8: 7,959 practices of 211 commissioners, 33 lines of £7,990,324,980,"
                        + " published as £7,990,324,226",
                report.toString().lines().findFirst().orElseThrow());
    }

    @Test
    void of2014ReadsOnePractice() {
        PracticePayments practice = of2014().find(OdsCode.of("N81632")).orElseThrow();
        assertEquals(Optional.of(OdsCode.of("01C")), practice.commissioner());
        assertEquals(GpContractType.PMS, practice.contract());
        assertEquals(Optional.of(new BigDecimal(5707)), practice.budget().registeredPatients());
        assertEquals(Optional.of(new BigDecimal(5113)), practice.budget().weightedPatients());
        assertEquals(Optional.of(Pounds.of(635_996)), practice.budget().publishedTotal());
        assertEquals(Optional.of(Pounds.parse("£111.44")), practice.budget().perRegisteredPatient());
        assertEquals(Pounds.of(397_594), practice.budget().byStream().get(PrimaryCareStream.PMS));
        assertEquals(Optional.of(Pounds.of(-67_193)), practice.figures().deductions());
    }

    @Test
    void of2018AddsUpToThePublishedTotal() {
        GpPayments payments = of2018();
        PrimaryCareBudget all = payments.national().budget();
        assertEquals("payments of 2018-19 to 7279 practices of 195 commissioners", payments.toString());
        assertEquals(29, all.lines().size());
        assertEquals(Pounds.parse("£9,261,391,489.85"), all.total());
        assertEquals(Optional.of(Pounds.ZERO), all.difference());
        assertTrue(payments.practices().stream()
                .allMatch(practice -> practice.budget().difference().equals(Optional.of(Pounds.ZERO))));
        assertEquals(
                "[Total Local Incentive Schemes]", payments.report().renamed().toString());
        assertEquals(
                101,
                payments.practices().stream()
                        .filter(practice -> practice.contract() == GpContractType.UNKNOWN)
                        .count());
    }

    /** The columns added up by a plain reader of CSV. */
    @Test
    void commissionersAddUpToTheFileColumnByColumn() {
        commissionersAddUpToTheFile(of2014(), FILE_2014);
        commissionersAddUpToTheFile(of2018(), FILE_2018);
    }

    private static void commissionersAddUpToTheFile(GpPayments payments, String file) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (NamedCsvRecord row : SharedData.rows(file)) {
            for (PaymentsReport.Column column : payments.report().columns(Use.LINE)) {
                expected.merge(
                        column.category().orElseThrow().name(),
                        new BigDecimal(row.findField(column.name()).orElseGet(() -> row.getField(column.name() + " "))),
                        BigDecimal::add);
            }
        }
        Map<String, BigDecimal> found = new TreeMap<>();
        payments.commissioners()
                .values()
                .forEach(figures -> figures.budget()
                        .lines()
                        .forEach(line -> found.merge(
                                line.category().name(),
                                line.amount().orElseThrow().toBigDecimal(),
                                BigDecimal::add)));
        expected.replaceAll((name, sum) -> sum.setScale(2));
        assertEquals(expected, found);
    }

    @Test
    void weightedListsAddUpToRegisteredOnesWithinAFewHundredthsOfAPercent() {
        Proportion thousandth = Proportion.of(1, 1000);
        for (GpPayments payments : List.of(of2014(), of2018())) {
            PrimaryCareBudget all = payments.national().budget();
            assertTrue(BudgetRules.lists()
                    .check(
                            all,
                            Lists.of(Answer.YES, thousandth),
                            payments.year().firstDay())
                    .passes());
        }
        assertEquals(
                "All practices, 2014-15, 33 lines of £7,990,324,980: weighted lists of 56625866 are 8116 from the"
                        + " 56633982 registered patients, more than 0.01% of them",
                BudgetRules.lists()
                        .check(
                                of2014().national().budget(),
                                Lists.of(Answer.YES, Proportion.of(1, 10_000)),
                                LocalDate.EPOCH)
                        .violations()
                        .stream()
                        .map(violation -> violation.subject() + ": " + violation.message())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void paymentsOfCcgsAreCarriedToAnotherDayWithoutLosingAPenny() {
        GpPayments payments = of2014();
        FigureTable.Builder table = FigureTable.builder(Measure.pounds("paid"), "ccg", "payment");
        payments.commissioners()
                .forEach((ccg, figures) -> figures.budget()
                        .lines()
                        .forEach(line -> table.add(
                                line.amount().orElseThrow(),
                                ccg.toString(),
                                line.category().name())));
        RebasedTable carried = Rebasing.onto(Register.standard().asOf(LocalDate.of(2019, 4, 1)))
                .apply(table.build().codedOn(LocalDate.of(2014, 4, 1)));
        assertEquals(191, carried.codes().size());
        Map<String, Pounds> after = new TreeMap<>();
        for (RebasedTable.Row row : carried.rows()) {
            after.merge(row.keys().get(0), Pounds.of(row.figures().get(0)), Pounds::plus);
        }
        Map<String, Pounds> before = new TreeMap<>();
        payments.national()
                .budget()
                .lines()
                .forEach(
                        line -> before.put(line.category().name(), line.amount().orElseThrow()));
        assertEquals(before, after);
        assertEquals(List.of(), carried.apart());
    }
}
