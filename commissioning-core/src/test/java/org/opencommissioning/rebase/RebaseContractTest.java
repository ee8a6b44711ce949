package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

/** Null is named, nothing returned can be changed, and measures are what they can be. */
class RebaseContractTest {
    private static final Register REGISTER = Register.standard();
    private static final Landscape START = REGISTER.asOf(LocalDate.of(2017, 3, 31));
    private static final Landscape END = REGISTER.asOf(LocalDate.of(2022, 7, 1));
    private static final Measure SPEND = Measure.pounds("spend");

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Crosswalk crosswalk = Crosswalk.between(START, END, Weights.standard());
        FigureTable table = table();
        Rebasing rebasing = Rebasing.onto(END);
        RebasedTable carried = rebasing.apply(table);
        InputStream bytes = new ByteArrayInputStream(new byte[0]);
        Supplier<FigureTable.Builder> empty = () -> FigureTable.builder(SPEND, "ccg");
        BiConsumer<FigureTable.Builder, String> adder = (builder, code) -> builder.addUnits(1, code);
        Object[] samples = {
            empty,
            adder,
            crosswalk,
            table,
            rebasing,
            carried,
            carried.report(),
            FigureCsv.of(SPEND),
            SPEND,
            Measure.count("above"),
            Weights.standard(),
            Weighting.PRACTICES,
            new Weighting[0],
            CodedColumn.of("ccg", List.of(), new int[0]),
            new int[0],
            new long[0],
            Sizes.byPractices(),
            Leftovers.DROP,
            Placement.EXACT,
            PeriodKind.FINANCIAL_YEAR,
            OrganisationKind.SUB_ICB_LOCATION,
            END,
            LocalDate.of(2017, 4, 1),
            "2016/17",
            new String[] {"2016/17"},
            BigDecimal.ONE,
            Pounds.ofPence(1),
            List.of(),
            bytes,
            Path.of("none.csv")
        };
        for (Class<?> type : List.of(
                Crosswalk.class,
                CodedColumn.class,
                FigureTable.class,
                FigureCsv.class,
                Rebasing.class,
                RebasedTable.class,
                RebaseReport.class,
                Measure.class,
                Weights.class,
                PeriodKind.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        RebasedTable carried = Rebasing.onto(END).apply(table());
        Crosswalk crosswalk = Crosswalk.between(START, END, Weights.standard());
        List<Collection<?>> returned = List.of(
                carried.rows(),
                carried.apart(),
                carried.codes(),
                carried.keyColumns(),
                carried.report().lines(),
                carried.report().lines(Placement.EXACT),
                carried.report().totals(),
                carried.report().seriesBreaks(),
                carried.report().irreversible().values(),
                crosswalk.routes(),
                crosswalk.routes().get(0).legs(),
                table().codes(),
                table().keyColumns());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }

    @Test
    void aMeasureIsWhatItCanBe() {
        assertEquals("Measure \" \": the name is blank", problem(() -> Measure.count(" ")));
        assertEquals(9, Measure.quantity("x", 9).decimals());
        assertEquals("Measure \"x\": 10 decimals; expected 0 to 9", problem(() -> Measure.quantity("x", 10)));
        Measure rate = Measure.rate("rate", Measure.count("above"), Measure.count("below"));
        assertEquals(
                "Measure \"x\": a rate is made of totals; give the numerator and denominator of each rate in it",
                problem(() -> Measure.rate("x", rate, Measure.count("below"))));
        assertEquals(
                "Measure \"x\": numerator and denominator are called the same",
                problem(() -> Measure.rate("x", Measure.count("a"), Measure.count("a"))));
    }

    @Test
    void aTableTakesWhatItsMeasureIs() {
        FigureTable.Builder spend = FigureTable.builder(SPEND, "ccg");
        assertEquals(
                "spend 1.234: expected a number of at most 2 decimals and about 18 digits; it is not rounded",
                problem(() -> spend.add(new BigDecimal("1.234"), "07P")));
        FigureTable.Builder rate =
                FigureTable.builder(Measure.rate("rate", Measure.count("above"), Measure.count("below")), "ccg");
        assertEquals(
                "FigureTable of rate: a rate alone cannot be carried from body to body; give its numerator and denominator,"
                        + " addRate",
                problem(() -> rate.add(BigDecimal.ONE, "07P")));
        assertEquals(
                "FigureTable of spend: two rows of 07P; give one, or say summing()",
                problem(() -> FigureTable.builder(SPEND, "ccg")
                        .addUnits(1, "07P")
                        .addUnits(2, "07P")
                        .build()));
    }

    @Test
    void groupingsOfTheCallersOwnTakeWhatTheirBodiesHold() {
        Grouping eight = Grouping.of(
                "north west London", OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
        RebasedTable grouped = Rebasing.onto(END)
                .at(List.of(eight))
                .unplaced(Leftovers.DROP)
                .apply(FigureTable.builder(SPEND, "ccg")
                        .addUnits(3, "07P")
                        .addUnits(4, "08C")
                        .addUnits(9, "00C")
                        .build()
                        .codedOn(LocalDate.of(2014, 4, 1)));
        assertEquals(new BigDecimal("0.07"), grouped.figure("north west London").orElseThrow());
        assertEquals(List.of(), grouped.apart());
        assertEquals(new BigDecimal("0.09"), grouped.report().totals().get(0).left());
    }

    @Test
    void refusesTheOneNumberThatStandsForAMissingFigure() {
        assertEquals(
                "FigureTable of spend: -9223372036854775808 is beyond what is held; a missing figure is given with addMissing",
                problem(() -> FigureTable.builder(SPEND, "ccg").addUnits(Long.MIN_VALUE, "07P")));
    }

    @Test
    void carriesFiguresOfGssCodesAsThoseOfTheirBodies() {
        // the second has the form of a GSS code; no body bears it, and a branch surgery may
        RebasedTable carried = Rebasing.onto(END)
                .unplaced(Leftovers.KEEP_APART)
                .apply(FigureTable.builder(SPEND, "code")
                        .addUnits(3, "E38000020")
                        .addUnits(4, "E81000001")
                        .build()
                        .codedOn(LocalDate.of(2014, 4, 1)));
        assertEquals(new BigDecimal("0.03"), carried.figure("W2U3Z").orElseThrow());
        assertEquals("E81000001", carried.apart().get(0).code());
    }

    private static FigureTable table() {
        return FigureTable.builder(SPEND, "ccg", "2016/17")
                .addUnits(5, "01H", "2016/17")
                .addUnits(7, "01K", "2016/17")
                .build()
                .codedOn(LocalDate.of(2017, 3, 31));
    }

    private static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
