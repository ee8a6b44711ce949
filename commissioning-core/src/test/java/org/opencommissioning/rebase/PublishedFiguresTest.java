package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.SharedData;

/** Figures as they were published, carried to other days; skipped where the published files are not there. */
class PublishedFiguresTest {
    private static final Register REGISTER = Register.standard();
    private static final Measure PAYMENTS = Measure.pounds("Total NHS Payments to General Practice");

    @ParameterizedTest
    @CsvSource({
        "14-15, 2014-04-01, 2018-04-01, 195",
        "14-15, 2014-04-01, 2021-04-01, 106",
        "14-15, 2014-04-01, 2022-04-01, 106",
        "14-15, 2014-04-01, 2026-04-01, 106",
        "18-19, 2018-04-01, 2018-04-01, 195",
        "18-19, 2018-04-01, 2021-04-01, 106",
        "18-19, 2018-04-01, 2022-04-01, 106",
        "18-19, 2018-04-01, 2026-04-01, 106",
        "18-19, 2018-04-01, 2014-04-01, 211"
    })
    void carriesPaymentsToPracticesToThePenny(String year, LocalDate day, LocalDate target, int bodies) {
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(target)).apply(payments(year, "CCG Code", day));
        assertEquals(bodies, carried.codes().size());
        RebaseReport.Total total = carried.report().totals().get(0);
        assertEquals(published(year), total.before());
        assertEquals(published(year), total.after());
        assertEquals(0, total.left().signum());
    }

    /** The same payments by the codes of the practices alone: what has no commissioner is kept apart, by its name. */
    @ParameterizedTest
    @CsvSource({
        // three codes of the file are in no list of practices that is held
        "14-15, 2014-04-01, 2018-04-01, 195, 7956,  0, A00001: 3206391.00 Y00284: 364554.00 Y02498: 285915.00",
        "14-15, 2014-04-01, 2021-04-01, 106, 7956,  0, A00001: 3206391.00 Y00284: 364554.00 Y02498: 285915.00",
        "14-15, 2014-04-01, 2022-04-01, 106, 7956,  0, A00001: 3206391.00 Y00284: 364554.00 Y02498: 285915.00",
        "14-15, 2014-04-01, 2026-04-01, 106, 7873, 83, A00001: 3206391.00 Y00284: 364554.00 Y02498: 285915.00",
        // these two were given a commissioner after 1 April 2018
        "18-19, 2018-04-01, 2018-04-01, 195, 7277,  0, Y06218: 158444.99 Y06320: 587960.00",
        "18-19, 2018-04-01, 2021-04-01, 106, 7279,  0, ''",
        "18-19, 2018-04-01, 2022-04-01, 106, 7279,  0, ''",
        "18-19, 2018-04-01, 2026-04-01, 106, 7200, 79, ''"
    })
    void carriesPaymentsOfSinglePracticesToThePenny(
            String year, LocalDate day, LocalDate target, int bodies, int exact, int apportioned, String apart) {
        RebasedTable carried = byPractice(year, day, target);
        RebaseReport report = carried.report();
        assertEquals(bodies, carried.codes().size());
        assertEquals(exact, report.lines(Placement.EXACT).size());
        assertEquals(apportioned, report.lines(Placement.APPORTIONED).size());
        assertEquals(apart, Joiner.on(' ').join(carried.apart()));
        BigDecimal kept =
                carried.apart().stream().map(row -> row.figures().get(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        RebaseReport.Total total = report.totals().get(0);
        assertEquals(published(year), total.before());
        assertEquals(published(year), total.after().add(total.left()));
        assertEquals(0, kept.compareTo(total.left()));
    }

    /** On the last day of its year a file says by practice what it says by CCG, but for what is in no list of practices. */
    @ParameterizedTest
    @CsvSource({"14-15, 2015-03-31, 01T -285915.00 06T -3206391.00 06Y -364554.00", "18-19, 2019-03-31, ''"})
    void addsUpByPracticeToWhatTheFileHasByCcg(String year, LocalDate day, String unlike) {
        RebasedTable practices = byPractice(year, day, day);
        RebasedTable ccgs = Rebasing.onto(REGISTER.asOf(day)).apply(payments(year, "CCG Code", day));
        List<String> differences = new ArrayList<>();
        for (String ccg : ccgs.codes()) {
            BigDecimal difference = practices
                    .figure(ccg)
                    .orElse(BigDecimal.ZERO)
                    .subtract(ccgs.figure(ccg).orElseThrow());
            if (difference.signum() != 0) {
                differences.add(ccg + " " + difference);
            }
        }
        assertEquals(ccgs.codes(), practices.codes());
        assertEquals(unlike, String.join(" ", differences));
    }

    private static RebasedTable byPractice(String year, LocalDate day, LocalDate target) {
        return Rebasing.onto(REGISTER.asOf(target))
                .unplaced(Leftovers.KEEP_APART)
                .apply(payments(year, "Practice Code", day));
    }

    private static BigDecimal published(String year) {
        return new BigDecimal(year.equals("14-15") ? "7990324226.00" : "9261391489.85");
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
}
