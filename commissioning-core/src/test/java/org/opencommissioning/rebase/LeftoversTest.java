package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** What is left over, and why. */
class LeftoversTest {
    private static final Register REGISTER = Register.standard();
    private static final Measure SPEND = Measure.pounds("spend");
    private static final LocalDate SPRING_2021 = LocalDate.of(2021, 4, 1);
    private static final LocalDate SUMMER_2022 = LocalDate.of(2022, 7, 1);

    private static FigureTable table(LocalDate day, String... codes) {
        FigureTable.Builder table = FigureTable.builder(SPEND, "body");
        for (int i = 0; i < codes.length; i++) {
            table.addUnits(100L + i, codes[i]);
        }
        return table.build().codedOn(day);
    }

    private static Rebasing onto(LocalDate day) {
        return Rebasing.onto(REGISTER.asOf(day));
    }

    private static String refused(Rebasing rebasing, FigureTable table) {
        String message = assertThrows(InvalidValueException.class, () -> rebasing.apply(table))
                .getMessage();
        return message.substring(message.indexOf("onto"), message.indexOf(". Mend"));
    }

    @Test
    void whatIsUnplacedAndWhatIsDoubleCounted_areKeptOrDroppedEachByItself() {
        FigureTable table = table(SPRING_2021, "07P", "W2U3Z", "ZZZ");
        Rebasing rebasing = onto(SUMMER_2022);
        assertEquals(
                "[ZZZ: 1.02]",
                rebasing.unplaced(Leftovers.KEEP_APART)
                        .doubleCounted(Leftovers.DROP)
                        .apply(table)
                        .apart()
                        .toString());
        assertEquals(
                "[07P: 1.00]",
                rebasing.unplaced(Leftovers.DROP)
                        .doubleCounted(Leftovers.KEEP_APART)
                        .apply(table)
                        .apart()
                        .toString());
    }

    @Test
    void aBodyBesideItsMembers_isTheirTotal() {
        Landscape day = REGISTER.asOf(LocalDate.of(2023, 4, 1));
        List<String> codes = new ArrayList<>();
        day.all(SubIcbLocation.class).forEach(body -> codes.add(body.code().toString()));
        day.all(Icb.class).forEach(body -> codes.add(body.code().toString()));
        RebaseReport report = Rebasing.onto(day)
                .doubleCounted(Leftovers.KEEP_APART)
                .apply(table(day.day(), codes.toArray(String[]::new)))
                .report();
        assertEquals(42, report.lines(Placement.DOUBLE_COUNTED).size());
        assertEquals(
                "onto 2023-04-01: 1 code has figures that cannot be carried: QRV (double-counted): stands beside W2U3Z,"
                        + " which belongs to it",
                refused(Rebasing.onto(day), table(day.day(), "W2U3Z", "QRV")));
    }

    @Test
    void aCommissionerBesideItsPractices_isTheirTotal() {
        assertEquals(
                "onto 2022-07-01: 1 code has figures that cannot be carried: 07P (double-counted): stands beside E84002,"
                        + " which belongs to it",
                refused(onto(SUMMER_2022), table(LocalDate.of(2019, 4, 1), "07P", "E84002")));
    }

    @Test
    void whatABodyBecame_isDoubleCountedBesideItThoughItIsATotalItself() {
        RebasedTable carried = onto(SUMMER_2022)
                .doubleCounted(Leftovers.KEEP_APART)
                .apply(table(LocalDate.of(2019, 4, 1), "07P", "E84002", "W2U3Z"));
        assertEquals("[07P: 1.00, W2U3Z: 1.02]", carried.apart().toString());
        assertEquals("[W2U3Z: 1.01]", carried.rows().toString());
    }

    @Test
    void gssCodes_areTakenForTheBodiesTheyName() {
        assertEquals(
                "onto 2022-07-01: 1 code has figures that cannot be carried: E38000020 (double-counted): was not open on"
                        + " 2021-04-01, whose codes these are",
                refused(onto(SUMMER_2022), table(SPRING_2021, "E38000020", "E38000256")));
        assertEquals(
                "onto 2022-07-01: 1 code has figures that cannot be carried: W2U3Z (double-counted): is the body that"
                        + " E38000256 names too",
                refused(onto(SUMMER_2022), table(SPRING_2021, "W2U3Z", "E38000256")));
    }

    @Test
    void aGssCodeThatWasGivenUp_isToldFromABodyThatEnded() {
        assertEquals(
                "onto 2022-07-01: 1 code has figures that cannot be carried: E38000041 (unplaced): was not its code on"
                        + " 2018-04-01; then it was E38000215",
                refused(onto(SUMMER_2022), table(LocalDate.of(2018, 4, 1), "E38000041")));
    }

    @Test
    void codesLeftOver_areCountedOnceWithTheirDaysAndTheirFirstLine() {
        String csv = "ccg,month,spend\n07P,2020-04,1\n07P,2021-04,2\n07P,2021-05,3\n";
        FigureTable table = FigureCsv.of(SPEND)
                .read("f.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .codedBy("month", PeriodKind.MONTH);
        assertEquals(
                "onto 2022-07-01: 1 code has figures that cannot be carried: f.csv line 3, 07P (unplaced): was not open on"
                        + " 2021-04-01..2021-05-01, whose codes these are",
                refused(onto(SUMMER_2022), table));
    }

    @Test
    void sumsBeyondWhatIsHeld_areRefused() {
        FigureTable table = FigureTable.builder(SPEND, "ccg", "month")
                .addUnits(Long.MAX_VALUE, "07P", "2020-04")
                .addUnits(Long.MAX_VALUE, "07W", "2020-04")
                .build()
                .codedOn(LocalDate.of(2020, 4, 1));
        assertEquals(
                "Rebasing of spend for 2020-04: the figures together are beyond what is held, about"
                        + " 9,200,000,000,000,000,000 units",
                assertThrows(
                                InvalidValueException.class,
                                () -> onto(SUMMER_2022).apply(table))
                        .getMessage());
    }

    @Test
    void aDayOfWhichTheEditionDoesNotSpeak_isRefusedOnEitherSide() {
        assertEquals(
                "Rebasing onto 2040-01-01: of that day edition 2026.04, bodies from 2013-03-31 to 2026-04-01, practices to"
                        + " 2025-02-10, does not speak",
                assertThrows(InvalidValueException.class, () -> onto(LocalDate.of(2040, 1, 1)))
                        .getMessage());
        Landscape day = REGISTER.asOf(SPRING_2021);
        assertEquals(
                "Crosswalk from 2021-04-01 to 2040-01-01: of 2040-01-01 edition 2026.04, bodies from 2013-03-31 to"
                        + " 2026-04-01, practices to 2025-02-10, does not speak",
                assertThrows(
                                InvalidValueException.class,
                                () -> Crosswalk.between(
                                        day, REGISTER.asOf(LocalDate.of(2040, 1, 1)), Weights.standard()))
                        .getMessage());
        assertEquals(
                "onto 2026-04-01: 1 code has figures that cannot be carried: E84002 (unplaced): is the code of a practice,"
                        + " and on 2025-12-01 nothing is known of practices; edition 2026.04, bodies from 2013-03-31 to"
                        + " 2026-04-01, practices to 2025-02-10",
                refused(onto(LocalDate.of(2026, 4, 1)), table(LocalDate.of(2025, 12, 1), "E84002")));
    }

    @Test
    void aReportDoesNotDependOnTheOrderOfPeriods() {
        assertEquals(report("2021-04", "2023-04"), report("2023-04", "2021-04"));
        assertTrue(report("2021-04", "2023-04").contains("1 code exact, 0.02"), report("2021-04", "2023-04"));
    }

    private static String report(String... months) {
        FigureTable.Builder table = FigureTable.builder(SPEND, "ccg", "month");
        for (String month : months) {
            table.addUnits(1, "W2U3Z", month);
        }
        return onto(LocalDate.of(2023, 7, 1))
                .apply(table.build().codedBy("month", PeriodKind.MONTH))
                .report()
                .toString();
    }
}
