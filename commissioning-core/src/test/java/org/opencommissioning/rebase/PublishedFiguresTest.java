package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.SharedData;

/** Figures as they were published, carried to other days; skipped where the published files are not there. */
class PublishedFiguresTest {
    private static final Register REGISTER = Register.standard();
    private static final Measure PAYMENTS = Measure.pounds("Total NHS Payments to General Practice");

    @ParameterizedTest
    @CsvSource({
        "14-15, 2014-04-01, 2018-04-01, 195, 7990324226.00",
        "14-15, 2014-04-01, 2021-04-01, 106, 7990324226.00",
        "14-15, 2014-04-01, 2022-04-01, 106, 7990324226.00",
        "14-15, 2014-04-01, 2026-04-01, 106, 7990324226.00",
        "18-19, 2018-04-01, 2018-04-01, 195, 9261391489.85",
        "18-19, 2018-04-01, 2021-04-01, 106, 9261391489.85",
        "18-19, 2018-04-01, 2022-04-01, 106, 9261391489.85",
        "18-19, 2018-04-01, 2026-04-01, 106, 9261391489.85",
        "18-19, 2018-04-01, 2014-04-01, 211, 9261391489.85"
    })
    void carriesPaymentsToPracticesToThePenny(
            String year, LocalDate day, LocalDate target, int bodies, BigDecimal published) {
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(target)).apply(payments(year, "CCG Code", day));
        assertEquals(bodies, carried.codes().size());
        RebaseReport.Total total = carried.report().totals().get(0);
        assertEquals(published, total.before());
        assertEquals(published, total.after());
        assertEquals(0, total.left().signum());
    }

    @ParameterizedTest
    @CsvSource({
        // three codes of the file are in no list of practices that is held
        "14-15, 2014-04-01, 2018-04-01, 7956, 0, A00001 Y00284 Y02498",
        "14-15, 2014-04-01, 2026-04-01, 7873, 83, A00001 Y00284 Y02498",
        // these two were given a commissioner after 1 April 2018
        "18-19, 2018-04-01, 2018-04-01, 7277, 0, Y06218 Y06320",
        "18-19, 2018-04-01, 2022-04-01, 7279, 0, ''"
    })
    void carriesPaymentsOfSinglePracticesByTheirMemberships(
            String year, LocalDate day, LocalDate target, int exact, int apportioned, String apart) {
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(target))
                .unplaced(Leftovers.KEEP_APART)
                .apply(payments(year, "Practice Code", day));
        RebaseReport report = carried.report();
        assertEquals(exact, report.lines(Placement.EXACT).size());
        assertEquals(apportioned, report.lines(Placement.APPORTIONED).size());
        assertEquals(
                apart,
                String.join(
                        " ",
                        carried.apart().stream().map(RebasedTable.Row::code).toList()));
        RebaseReport.Total total = report.totals().get(0);
        assertEquals(total.before(), total.after().add(total.left()));
    }

    private static FigureTable payments(String year, String column, LocalDate day) {
        return FigureCsv.builder()
                .measure(PAYMENTS)
                .body(column)
                .ignoringOthers(true)
                .summing(true)
                .day(day)
                .build()
                .read(SharedData.file("payments/nhspaymentsgp_" + year + ".csv"));
    }

    @Test
    void carriesRatesOf2018ToTheCcgsOf2022() {
        // its months are all on the codes of April 2018, which the codes themselves tell
        FigureTable statins = FigureCsv.builder()
                .measure(Measure.rate("statins", Measure.count("numerator"), Measure.count("denominator")))
                .body("pct_id")
                .addKeys("month")
                .ignoringOthers(true)
                .build()
                .read(SharedData.file("series/ccg_statin_intensity_2018.csv"));
        RebasedTable carried =
                Rebasing.onto(REGISTER.asOf(LocalDate.of(2022, 4, 1))).apply(statins);
        assertEquals(106, carried.codes().size());
        assertEquals(
                Proportion.of(76_257, 191_581),
                carried.rate("W2U3Z", "2018-07-01").orElseThrow());
        for (RebaseReport.Total total : carried.report().totals()) {
            assertEquals(total.before(), total.after());
        }
    }

    /** Of 2014, by practice, and of the quarter in which 00F, 00G and 00H became 13T. */
    @Test
    void carriesListSizesOverTheMergerOf2015AndTellsWhatElseChanged() throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        read("series/Patient_List_Size_2014_10-12.csv", (practice, body, patients) -> sizes.put(practice, patients));
        FigureTable.Builder table = FigureTable.builder(Measure.count("patients"), "practice");
        sizes.forEach((practice, patients) -> table.addUnits(patients, practice));
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(LocalDate.of(2015, 4, 1)))
                .apply(table.build().codedOn(LocalDate.of(2014, 10, 1)));
        SortedMap<String, Long> published = new TreeMap<>();
        SortedMap<String, Long> publishedByRegister = new TreeMap<>();
        List<String> moved = new ArrayList<>();
        FigureTable.Builder later = FigureTable.builder(Measure.count("patients"), "practice");
        read("series/Patient_List_Size_2015_04-06.csv", (practice, body, patients) -> {
            published.merge(body, patients, Long::sum);
            later.addUnits(patients, practice);
        });
        RebasedTable asRegistered = Rebasing.onto(REGISTER.asOf(LocalDate.of(2015, 4, 1)))
                .apply(later.build().codedOn(LocalDate.of(2015, 6, 30)));
        asRegistered
                .rows()
                .forEach(row ->
                        publishedByRegister.put(row.code(), row.figures().get(0).longValueExact()));
        List<String> unlike = new ArrayList<>();
        for (RebasedTable.Row row : carried.rows()) {
            long then = row.figures().get(0).longValueExact();
            if (Math.abs(then - published.getOrDefault(row.code(), 0L)) * 50 > then) {
                unlike.add(row.code());
            }
            if (!publishedByRegister.getOrDefault(row.code(), 0L).equals(published.get(row.code()))) {
                moved.add(row.code());
            }
        }
        assertEquals(
                new BigDecimal("56809372"), carried.report().totals().get(0).after());
        assertEquals(209, carried.codes().size());
        // eight practices passed from 13P to 04X on 3 June 2015, within the quarter; 09A grew by 3.2 %
        assertEquals(List.of("04X", "09A", "13P"), unlike);
        // where the file of the quarter has practices under another body than the register has on its first day
        assertEquals(List.of("00K", "00M", "03G", "03W", "04X", "05L", "05Y", "07L", "08N", "13P"), moved);
    }

    /** Takes one practice with patients. */
    private interface Practices {
        void add(String practice, String body, long patients);
    }

    private static void read(String file, Practices practices) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(SharedData.file(file))) {
            for (NamedCsvRecord row : rows) {
                long patients = row.getFields().stream()
                        .skip(8)
                        .mapToLong(Long::parseLong)
                        .sum();
                if (patients > 0) {
                    practices.add(
                            row.getField("Practice Code"),
                            row.getField("PCO Code").substring(0, 3),
                            patients);
                }
            }
        }
    }

    /** The table of 2019/20 is of April 2019, but for two CCGs that had merged that day and that it still has apart. */
    @Test
    void findsTheGrowthOfAllocationsOverSixYearsOfMergers() throws IOException {
        Measure allocation = Measure.pounds("allocation");
        FigureTable.Builder table = FigureTable.builder(allocation, "ccg", "year", "codes");
        Path file = SharedData.file("facts/ccg_programme_allocations_2013_14_to_2019_20.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String year = row.getField("financial_year");
                String code = row.getField("ccg_code");
                String codes = year.equals("2013/14")
                        ? "2013-04-01"
                        : List.of("99P", "99Q").contains(code) ? "2019-03-31" : "2019-04-01";
                if (year.equals("2013/14") || year.equals("2019/20")) {
                    table.add(
                            Pounds.thousands(Long.parseLong(row.getField("allocation_gbp_thousand"))),
                            code,
                            year,
                            codes);
                }
            }
        }
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(LocalDate.of(2019, 4, 1)))
                .apply(table.build().codedBy("codes", PeriodKind.DAY));
        Map<String, BigDecimal> before = new TreeMap<>();
        Map<String, BigDecimal> after = new TreeMap<>();
        for (RebasedTable.Row row : carried.rows()) {
            (row.keys().get(0).equals("2013/14") ? before : after)
                    .merge(row.code(), row.figures().get(0), BigDecimal::add);
        }
        assertEquals(191, before.size());
        assertEquals(before.keySet(), after.keySet());
        Proportion least = Proportion.of(13, 100);
        Proportion most = Proportion.of(49, 100);
        before.forEach((code, amount) -> {
            Proportion growth = Proportion.of(after.get(code).unscaledValue(), amount.unscaledValue())
                    .minus(Proportion.ONE);
            assertTrue(
                    growth.compareTo(least) > 0 && growth.compareTo(most) < 0,
                    () -> code + " grew by " + growth.toPercent(1));
        });
        assertEquals(
                "24.9%",
                Proportion.of(total(after).unscaledValue(), total(before).unscaledValue())
                        .minus(Proportion.ONE)
                        .toPercent(1));
    }

    private static BigDecimal total(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
