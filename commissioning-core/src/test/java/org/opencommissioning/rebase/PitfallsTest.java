package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** What other tables of mergers get wrong, by name. */
class PitfallsTest {
    private static final Register REGISTER = Register.standard();
    private static final Measure SPEND = Measure.pounds("spend");

    @Test
    void closedIntervalEnds_aBodyIsItselfOnItsLastDayAndItsHeirOnTheNext() {
        Landscape before = REGISTER.asOf(LocalDate.of(2021, 3, 31));
        Landscape after = REGISTER.asOf(LocalDate.of(2021, 4, 1));
        assertEquals("[07P]", legs("07P", before, before));
        assertEquals("[W2U3Z]", legs("07P", before, after));
    }

    @Test
    void zeroLengthPeriods_doNotExist() {
        assertThrows(
                InvalidValueException.class,
                () -> DateSpan.halfOpen(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 1)));
        Landscape day = REGISTER.asOf(LocalDate.of(2021, 4, 1));
        Crosswalk same = Crosswalk.between(day, day, Weights.standard());
        assertTrue(same.routes().stream()
                .allMatch(route -> route.placement() == Placement.EXACT
                        && route.legs().get(0).to().equals(route.from().code().toString())));
    }

    @Test
    void firstSuccessorOnly_everyBranchOfASplitIsFollowed() {
        assertEquals(
                "[91021/500000 92A, 229339/1000000 D9Y0V, 588619/1000000 U2G6B]",
                legs("10G", REGISTER.asOf(LocalDate.of(2013, 4, 1)), REGISTER.asOf(LocalDate.of(2026, 4, 1))));
    }

    @Test
    void aTableLabelledWithTheWrongYear_isRefusedWithTheCodesThatDoNotFit() {
        FigureTable table = FigureTable.builder(SPEND, "ccg")
                .add(Pounds.ofPence(1), "15E")
                .build()
                .codedOn(LocalDate.of(2014, 4, 1));
        assertEquals(
                "Rebasing of spend onto 2018-04-01: 1 code has figures that cannot be carried: 15E (unplaced): was not open on"
                        + " 2014-04-01, whose codes these are. Mend it, say the day of the codes with codedOn or codedBy, or"
                        + " keep such figures apart with unplaced(KEEP_APART) and doubleCounted(KEEP_APART)",
                refusal(table, LocalDate.of(2018, 4, 1)));
    }

    @Test
    void aMergedBodyAndItsParts_inOnePeriodAreDoubleCounting() {
        FigureTable table = FigureTable.builder(SPEND, "ccg")
                .add(Pounds.ofPence(100), "04X")
                .add(Pounds.ofPence(300), "15E")
                .build()
                .codedOn(LocalDate.of(2018, 4, 1));
        assertTrue(refusal(table, LocalDate.of(2018, 4, 1)).contains("04X (double-counted)"));
        RebasedTable apart = Rebasing.onto(REGISTER.asOf(LocalDate.of(2018, 4, 1)))
                .doubleCounted(Leftovers.KEEP_APART)
                .apply(table);
        assertEquals(Optional.of(new BigDecimal("3.00")), apart.figure("15E"));
        assertEquals("04X", apart.apart().get(0).code());
        assertEquals(
                List.of("04X"),
                apart.report().lines(Placement.DOUBLE_COUNTED).stream()
                        .map(RebaseLine::code)
                        .toList());
    }

    @Test
    void aMergedBodyAndItsParts_inDifferentPeriodsAreASeries() {
        FigureTable table = FigureTable.builder(SPEND, "ccg", "year")
                .add(Pounds.ofPence(100), "04X", "2017/18")
                .add(Pounds.ofPence(300), "15E", "2018/19")
                .build()
                .codedBy("year", PeriodKind.FINANCIAL_YEAR);
        RebasedTable series =
                Rebasing.onto(REGISTER.asOf(LocalDate.of(2018, 4, 1))).apply(table);
        assertEquals(Optional.of(new BigDecimal("1.00")), series.figure("15E", "2017/18"));
        assertEquals(Optional.of(new BigDecimal("3.00")), series.figure("15E", "2018/19"));
    }

    @Test
    void stringFiltersOnNames_kindsAreToldByTypeThoughNamesAndCodesAreShared() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Crosswalk crosswalk =
                Crosswalk.between(REGISTER.asOf(LocalDate.of(2022, 6, 30)), REGISTER.asOf(day), Weights.standard());
        assertEquals(106, crosswalk.routes().size());
        assertEquals(
                OrganisationKind.CCG,
                crosswalk.find("W2U3Z").orElseThrow().from().kind());
        assertEquals(
                OrganisationKind.SUB_ICB_LOCATION,
                REGISTER.asOf(day).get(OdsCode.of("W2U3Z")).kind());
    }

    @Test
    void codeLengthLimits_codesOfThreeFiveAndNineCharactersAreCarriedSideBySide() {
        FigureTable table = FigureTable.builder(SPEND, "code")
                .add(Pounds.ofPence(1), "W2U3Z")
                .add(Pounds.ofPence(2), "15E")
                .add(Pounds.ofPence(4), "E38000252")
                .build()
                .codedOn(LocalDate.of(2021, 4, 1));
        RebasedTable carried = Rebasing.onto(REGISTER.asOf(LocalDate.of(2022, 4, 1)))
                .unplaced(Leftovers.KEEP_APART)
                .apply(table);
        assertEquals(3, carried.rows().size());
    }

    @Test
    void aTolerance_isNotNeededWhereMoneyIsExact() {
        FigureTable.Builder table = FigureTable.builder(SPEND, "ccg");
        long pence = 0;
        for (var ccg : REGISTER.asOf(LocalDate.of(2013, 4, 1)).ccgs()) {
            pence += 1;
            table.add(Pounds.ofPence(pence * 33), ccg.code().toString());
        }
        RebasedTable carried =
                Rebasing.onto(REGISTER.asOf(LocalDate.of(2026, 4, 1))).apply(table.build());
        BigDecimal after =
                carried.rows().stream().map(row -> row.figures().get(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(BigDecimal.valueOf(33 * pence * (pence + 1) / 2, 2), after);
    }

    @Test
    void aMissingFigure_isNotZero() {
        FigureTable table = FigureTable.builder(SPEND, "ccg")
                .add(Pounds.ofPence(5), "07P")
                .addMissing("07W")
                .addMissing("10G")
                .build()
                .codedOn(LocalDate.of(2014, 4, 1));
        RebasedTable carried =
                Rebasing.onto(REGISTER.asOf(LocalDate.of(2021, 4, 1))).apply(table);
        assertEquals(Optional.of(new BigDecimal("0.05")), carried.figure("W2U3Z"));
        assertEquals(
                List.of("D4U1Y 1 []", "W2U3Z 1 [0.05]"),
                carried.rows().stream()
                        .map(row -> row.code() + " " + row.missing() + " " + row.figures())
                        .toList());
        assertEquals(2, carried.report().missing());
    }

    @Test
    void weightsThatDoNotAddToOne_cannotBe() {
        Crosswalk all = Crosswalk.between(
                REGISTER.asOf(LocalDate.of(2013, 3, 31)), REGISTER.asOf(LocalDate.of(2026, 4, 1)), Weights.standard());
        for (Route route : all.routes()) {
            Proportion sum =
                    Proportion.total(route.legs().stream().map(Route.Leg::share).toList());
            assertEquals(Proportion.ONE, sum.plus(route.unplaced()), () -> route.toString());
        }
    }

    private static String legs(String code, Landscape start, Landscape end) {
        return Crosswalk.between(start, end, Weights.standard())
                .find(code)
                .orElseThrow()
                .legs()
                .toString();
    }

    private static String refusal(FigureTable table, LocalDate day) {
        return assertThrows(
                        InvalidValueException.class,
                        () -> Rebasing.onto(REGISTER.asOf(day)).apply(table))
                .getMessage();
    }
}
