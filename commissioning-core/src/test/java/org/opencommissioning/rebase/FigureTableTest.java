package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.register.Register;

class FigureTableTest {
    private static final Measure SPEND = Measure.pounds("spend");
    private static final LocalDate SPRING_2014 = LocalDate.of(2014, 4, 30);

    private record Payment(String ccg, String month, Pounds amount) {}

    private static Collector<Payment, ?, FigureTable> payments() {
        return FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg", "month").summing(),
                (table, payment) -> table.add(payment.amount(), payment.ccg(), payment.month()));
    }

    private static RebasedTable carried(FigureTable table) {
        return Rebasing.onto(Register.standard().asOf(LocalDate.of(2021, 4, 1))).apply(table.codedOn(SPRING_2014));
    }

    @Test
    void isCollectedFromAStream() {
        FigureTable table = Stream.of(
                        new Payment("07P", "2014-04", Pounds.ofPence(100)),
                        new Payment("07P", "2014-04", Pounds.ofPence(20)),
                        new Payment("08E", "2014-05", Pounds.ofPence(3)))
                .collect(payments());
        assertEquals(2, table.size());
        assertEquals(Optional.of(new BigDecimal("1.20")), carried(table).figure("W2U3Z", "2014-04"));
        assertEquals(Optional.of(new BigDecimal("0.03")), carried(table).figure("W2U3Z", "2014-05"));
    }

    @Test
    void isTheSameFromAParallelStream() {
        List<Payment> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(new Payment(List.of("07P", "08E", "07Y").get(i % 3), "2014-0" + (1 + i % 7), Pounds.ofPence(i)));
        }
        RebasedTable one = carried(many.stream().collect(payments()));
        RebasedTable other = carried(many.parallelStream().collect(payments()));
        assertEquals(one.rows(), other.rows());
        assertEquals(one.report().toString(), other.report().toString());
    }

    @Test
    void aStreamWithTwoRowsOfOneBody_isASlipUnlessTheyAreSummed() {
        Collector<String, ?, FigureTable> once = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg"), (table, code) -> table.add(Pounds.ofPence(1), code));
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> Stream.of("07P", "08E", "07P").collect(once));
        assertEquals("FigureTable of spend: two rows of 07P; give one, or say summing()", refused.getMessage());
    }

    @Test
    void partsOfAStreamWithOtherColumns_areNotPutTogether() {
        int[] parts = {0};
        Collector<String, ?, FigureTable> mixed = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg", "column " + parts[0]++),
                (table, code) -> table.add(Pounds.ofPence(1), code, "x"));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> join(mixed));
        assertEquals(
                "FigureTable of spend by [column 0]: cannot be put together with one of spend by [column 1]",
                refused.getMessage());
    }

    @Test
    void putsPartsOfAStreamTogetherWithWhatIsMissingInEach() {
        Collector<String, ?, FigureTable> missing = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg").summing(), (table, code) -> table.addMissing(code));
        FigureTable table = joined(missing, List.of("07P"), List.of("07P", "08E"));
        assertEquals(2, table.size());
        assertEquals(3, table.missing());
    }

    private static <T, A, R> R joined(Collector<T, A, R> collector, List<T> one, List<T> other) {
        A first = collector.supplier().get();
        A second = collector.supplier().get();
        one.forEach(each -> collector.accumulator().accept(first, each));
        other.forEach(each -> collector.accumulator().accept(second, each));
        return collector.finisher().apply(collector.combiner().apply(first, second));
    }

    private static <T, A, R> A join(Collector<T, A, R> collector) {
        return collector
                .combiner()
                .apply(collector.supplier().get(), collector.supplier().get());
    }

    @Test
    void doesNotChangeAfterItWasMade() {
        FigureTable.Builder builder = FigureTable.builder(SPEND, "ccg").addUnits(1, "07P");
        builder.build();
        assertEquals(
                "this builder has made its table; begin another",
                assertThrows(IllegalStateException.class, () -> builder.addUnits(2, "07W"))
                        .getMessage());
    }

    @Test
    void refusesTheLeastNumberInARateToo() {
        Measure rate = Measure.rate("rate", Measure.count("above"), Measure.count("below"));
        FigureTable.Builder builder = FigureTable.builder(rate, "ccg");
        assertEquals(
                "FigureTable of rate: -9223372036854775808 is beyond what is held; a missing figure is given with"
                        + " addMissing",
                assertThrows(
                                InvalidValueException.class,
                                () -> builder.addRate(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.ONE, "07P"))
                        .getMessage());
    }

    @Test
    void holdsThousandsOfRows() {
        FigureTable.Builder table = FigureTable.builder(SPEND, "ccg", "row");
        for (int row = 0; row < 5_000; row++) {
            table.addUnits(row, "07P", Integer.toString(row));
        }
        FigureTable built = table.build();
        assertEquals(5_000, built.size());
        assertEquals(Optional.of(new BigDecimal("49.99")), carried(built).figure("W2U3Z", "4999"));
    }

    @Test
    void joinsPartsOfAStreamWhetherOrNotAnyHasRows() {
        Collector<String, ?, FigureTable> once = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg"), (table, code) -> table.add(Pounds.ofPence(1), code));
        assertEquals(1, joined(once, List.of("07P"), List.of()).size());
        assertEquals(1, joined(once, List.of(), List.of("07P")).size());
        assertEquals(2, joined(once, List.of("07P"), List.of("08E")).size());
    }

    @Test
    void namesTheRowThatStandsTwiceInEitherPartOfAStream() {
        Collector<String, ?, FigureTable> once = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg"), (table, code) -> table.add(Pounds.ofPence(1), code));
        String message = "FigureTable of spend: two rows of 08E; give one, or say summing()";
        assertRefused(message, () -> joined(once, List.of("07P"), List.of("07W", "08E", "08E")));
        assertRefused(message, () -> joined(once, List.of("07P", "08E", "08E"), List.of("07W", "07W")));
        assertRefused(message, () -> joined(once, List.of("07P", "08E"), List.of("07W", "08E")));
    }

    @Test
    void addsUpRowsOfAStreamWhereEitherPartWasToldTo() {
        Collector<String, ?, FigureTable> told = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg"),
                (table, code) -> (code.equals("07W") ? table.summing() : table).add(Pounds.ofPence(1), code));
        assertEquals(2, joined(told, List.of("07P", "07P"), List.of("07W")).size());
        assertEquals(2, joined(told, List.of("07W"), List.of("07P", "07P")).size());
    }

    @Test
    void countsWhatIsMissingOfEachBodyInEachPart() {
        Collector<String, ?, FigureTable> missing = FigureTable.collector(
                () -> FigureTable.builder(SPEND, "ccg").summing(), (table, code) -> table.addMissing(code));
        FigureTable table = joined(missing, List.of("08E"), List.of("07P", "07P", "08E", "07W"));
        assertEquals(5, table.missing());
        assertEquals(
                List.of("07P 2", "07W 1", "08E 2"),
                carried(table).report().lines().stream()
                        .map(line -> line.code() + " " + line.missing())
                        .toList());
    }

    @Test
    void addsUpBothPartsOfARateInEachPartOfAStream() {
        Measure rate = Measure.rate("rate", Measure.count("above"), Measure.count("below"));
        Collector<String, ?, FigureTable> rates = FigureTable.collector(
                () -> FigureTable.builder(rate, "ccg").summing(),
                (table, code) -> table.addRate(BigDecimal.ONE, BigDecimal.TEN, code));
        assertEquals(
                "[W2U3Z: 5 / 50]",
                carried(joined(rates, List.of("07P", "08E"), List.of("07W", "08E", "07P")))
                        .rows()
                        .toString());
    }

    @Test
    void countsMissingFiguresOfAsManyBodiesAsThereIsRoomFor() {
        FigureTable.Builder table = FigureTable.builder(SPEND, "ccg");
        for (int i = 0; i < 1 << 10; i++) {
            table.addMissing("Z" + i);
        }
        assertEquals(1 << 10, table.build().missing());
    }

    @Test
    void takesPoundsForMoneyOnlyAndDecimalsForAnything() {
        assertRefused(
                "FigureTable of patients: £1 is money, which it is not of",
                () -> FigureTable.builder(Measure.count("patients"), "ccg").add(Pounds.of(1), "07P"));
        assertEquals(
                "spend of 2 bodies in 3 rows",
                FigureTable.builder(SPEND, "ccg", "month")
                        .add(new BigDecimal("1.5"), "07P", "May")
                        .add(new BigDecimal("2"), "07P", "June")
                        .add(new BigDecimal("3"), "08E", "May")
                        .build()
                        .toString());
    }

    @Test
    void refusesOtherKeysThanItsColumns() {
        assertRefused(
                "FigureTable of spend: keys [May] for the columns []",
                () -> FigureTable.builder(SPEND, "ccg").addUnits(1, "07P", "May"));
        assertRefused(
                "FigureTable of spend: keys [] for the columns [month]",
                () -> FigureTable.builder(SPEND, "ccg", "month").addUnits(1, "07P"));
    }

    @Test
    void refusesTheLeastNumberWithAKeyToo() {
        assertRefused(
                "FigureTable of spend: -9223372036854775808 is beyond what is held; a missing figure is given with"
                        + " addMissing",
                () -> FigureTable.builder(SPEND, "ccg", "month").addUnits(Long.MIN_VALUE, "07P", "May"));
    }

    private static void assertRefused(String message, Executable attempt) {
        assertEquals(message, assertThrows(InvalidValueException.class, attempt).getMessage());
    }

    @Test
    void isNotOfTwoColumnsOfOneName() {
        assertRefused(
                "FigureTable of spend: two columns are called spend", () -> FigureTable.builder(SPEND, "ccg", "spend"));
    }
}
