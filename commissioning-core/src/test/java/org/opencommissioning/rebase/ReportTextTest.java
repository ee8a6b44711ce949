package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.register.Register;

/** Reports to the letter, as people read them. */
class ReportTextTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate SPRING_2016 = LocalDate.of(2016, 4, 1);

    private static RebasedTable carried(FigureTable table, String day) {
        return Rebasing.onto(REGISTER.asOf(LocalDate.parse(day)))
                .unplaced(Leftovers.KEEP_APART)
                .apply(table.vintage().isKnown() ? table : table.codedOn(SPRING_2016));
    }

    private static RebasedTable spending() {
        return carried(
                FigureTable.builder(Measure.pounds("spend"), "ccg", "year")
                        .add(Pounds.of(100), "07P", "2016/17")
                        .add(Pounds.of(60), "07W", "2016/17")
                        .add(Pounds.of(90), "01H", "2016/17")
                        .add(Pounds.of(5), "99Z", "2016/17")
                        .add(new BigDecimal("1200"), "10J", "2016/17")
                        .addMissing("08E", "2016/17")
                        .build(),
                "2021-04-01");
    }

    @Test
    void tellWhatBecameOfTheFigures() {
        assertEquals("""
                spend carried onto 2021-04-01 by body, codes of 2016-04-01
                edition 2026.04, bodies from 2013-03-31 to 2026-04-01, practices to 2025-02-10

                4 codes exact, 1,360.00

                1 code apportioned, 90.00
                  NHS North Cumbria CCG (01H): apportioned, to 01H 62.0% and 01K 35.9% and 02M 2.1%, by registered
                    patients and resident population; series break

                1 code unplaced, 5.00
                  99Z: unplaced; is the code of no body and no practice of the register

                Series breaks, bodies that gave or took a part and went on: 01H

                Not to be undone, for several came together: W2U3Z of 07P 07W 08E

                Shares are from
                  NHS Business Services Authority, Patient list size by practice, April to June 2015
                  NHS Digital, Organisation Data Service, epcmem: memberships of prescribing cost centres, October
                    2019
                  Office for National Statistics, LSOA (2011) to CCG look-ups of consecutive years, 2016 to 2022,
                    with LSOA mid-2017 populations

                spend: 1,455.00 before, 1,450.00 after, 5.00 left over; equal for every key
                missing figures, which stay missing: 1""", spending().report().toString());
    }

    @Test
    void standBesideFiguresThatSayWhatTheyAre() {
        RebasedTable table = spending();
        assertEquals("spend of 5 bodies on 2021-04-01", table.toString());
        assertEquals(
                List.of(
                        "01H 2016/17: 55.80",
                        "01K 2016/17: 32.29",
                        "02M 2016/17: 1.91",
                        "D9Y0V 2016/17: 1200.00",
                        "W2U3Z 2016/17: 160.00, 1 missing"),
                table.rows().stream().map(RebasedTable.Row::toString).toList());
        assertEquals(
                Map.of("W2U3Z", Set.of("07P", "07W", "08E")), table.report().irreversible());
        assertEquals(
                List.of("01H"),
                table.report().seriesBreaks().stream().map(RebaseLine::code).toList());
    }

    @Test
    void tellOfFiguresThatAreMissingAltogether() {
        RebasedTable table = carried(
                FigureTable.builder(Measure.pounds("spend"), "ccg")
                        .addMissing("07P")
                        .build(),
                "2021-04-01");
        assertEquals("[W2U3Z: missing]", table.rows().toString());
    }

    @Test
    void tellOfBothPartsOfARate() {
        Measure rate = Measure.rate("rate", Measure.count("above"), Measure.count("below"));
        RebasedTable table = carried(
                FigureTable.builder(rate, "ccg", "year")
                        .addRate(new BigDecimal(3), new BigDecimal(4), "07P", "a")
                        .addRate(new BigDecimal(1), new BigDecimal(4), "07P", "b")
                        .addRate(new BigDecimal(1), new BigDecimal(2), "08E", "a")
                        .build(),
                "2021-04-01");
        assertEquals("""
                rate carried onto 2021-04-01 by body, codes of 2016-04-01
                edition 2026.04, bodies from 2013-03-31 to 2026-04-01, practices to 2025-02-10

                2 codes exact, 5 / 10

                Not to be undone, for several came together: W2U3Z of 07P 08E

                above: 5 before, 5 after; equal for every key
                below: 10 before, 10 after; equal for every key
                missing figures, which stay missing: 0""", table.report().toString());
        assertEquals("[W2U3Z a: 4 / 6, W2U3Z b: 1 / 4]", table.rows().toString());
    }

    @Test
    void canBeUndoneWhereNoTwoCameTogetherOnOneDay() {
        FigureTable oneAfterTheOther = FigureTable.builder(Measure.count("patients"), "ccg", "year")
                .addUnits(3, "07P", "2014/15")
                .addUnits(4, "07P", "2015/16")
                .addUnits(5, "07W", "2016/17")
                .build()
                .codedBy("year", PeriodKind.FINANCIAL_YEAR);
        assertEquals(Map.of(), carried(oneAfterTheOther, "2021-04-01").report().irreversible());
        FigureTable overlapping = FigureTable.builder(Measure.count("patients"), "ccg", "year")
                .addUnits(3, "07P", "2014/15")
                .addUnits(4, "07P", "2016/17")
                .addUnits(5, "07W", "2016/17")
                .addUnits(6, "08E", "2017/18")
                .build()
                .codedBy("year", PeriodKind.FINANCIAL_YEAR);
        assertEquals(
                Map.of("W2U3Z", Set.of("07P", "07W")),
                carried(overlapping, "2021-04-01").report().irreversible());
    }

    private static List<String> ofUnknown(int codes) {
        FigureTable.Builder table = FigureTable.builder(Measure.count("patients"), "ccg");
        for (int i = 0; i < codes; i++) {
            table.addUnits(1, "ZZ" + (10 + i));
        }
        return carried(table.build(), "2016-04-01").report().toString().lines().toList();
    }

    @Test
    void nameFortyCodesOfAKindAndCountTheRest() {
        List<String> forty = ofUnknown(40);
        assertEquals("40 codes unplaced, 40", forty.get(3));
        assertEquals("  ZZ49: unplaced; is the code of no body and no practice of the register", forty.get(43));
        assertEquals("", forty.get(44));
        List<String> more = ofUnknown(42);
        assertEquals(forty.get(43), more.get(43));
        assertEquals("  and 2 more", more.get(44));
    }

    private static List<String> linesOf(String measure) {
        FigureTable table = FigureTable.builder(Measure.count(measure), "ccg")
                .addUnits(1, "07P")
                .build();
        List<String> lines =
                carried(table, "2016-04-01").report().toString().lines().toList();
        return lines.subList(lines.indexOf("1 code exact, 1") + 2, lines.size() - 1);
    }

    @Test
    void breakLinesOfMoreThanAHundredCharactersAtBlanks() {
        String sixty = "x".repeat(60);
        assertEquals(List.of(sixty + ": 1 before, 1 after; equal for every key"), linesOf(sixty));
        assertEquals(List.of(sixty + "y: 1 before, 1 after; equal for every", "    key"), linesOf(sixty + "y"));
        String word = "x".repeat(120);
        assertEquals(List.of(word + ": 1 before, 1 after; equal for every key"), linesOf(word));
        assertEquals(
                List.of("spending", "    " + word + ": 1 before, 1 after; equal for every key"),
                linesOf("spending " + word));
        assertEquals(
                List.of("expense " + word + ": 1 before, 1 after; equal for every key"), linesOf("expense " + word));
    }
}
