package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.register.Register;

class CodedColumnTest {
    private static final Measure SPEND = Measure.pounds("spend");
    private static final LocalDate SPRING_2014 = LocalDate.of(2014, 4, 30);
    private static final CodedColumn CCG = CodedColumn.of("ccg", List.of("08E", "07P", "unused"), new int[] {1, 0, 1});
    private static final CodedColumn MONTH =
            CodedColumn.of("month", List.of("2014-04", "2014-05"), new int[] {0, 1, 0});
    private static final CodedColumn KIND = CodedColumn.of("kind", List.of("acute", "mental"), new int[] {0, 0, 1});

    private static RebasedTable carried(FigureTable table) {
        return Rebasing.onto(Register.standard().asOf(LocalDate.of(2021, 4, 1))).apply(table.codedOn(SPRING_2014));
    }

    @Test
    void holdsNumbersThatStandForTexts() {
        assertEquals("ccg", CCG.name());
        assertEquals(3, CCG.size());
        assertEquals("07P", CCG.text(2));
        assertEquals("ccg of 3 texts in 3 rows", CCG.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> CCG.text(3));
    }

    @Test
    void isAColumnOfATableWhoseRowsAreAddedUp() {
        FigureTable table = FigureTable.coded(SPEND, CCG, List.of(MONTH), new long[] {100, 3, 20});
        assertEquals(3, table.size());
        assertEquals(List.of("07P", "08E"), table.codes());
        assertEquals(Optional.of(new BigDecimal("1.20")), carried(table).figure("W2U3Z", "2014-04"));
        assertEquals(Optional.of(new BigDecimal("0.03")), carried(table).figure("W2U3Z", "2014-05"));
    }

    @Test
    void tellsRowsApartByAnyNumberOfKeys() {
        FigureTable table = FigureTable.coded(SPEND, CCG, List.of(MONTH, KIND), new long[] {100, 3, 20});
        assertEquals(Optional.of(new BigDecimal("1.00")), carried(table).figure("W2U3Z", "2014-04", "acute"));
        assertEquals(Optional.of(new BigDecimal("0.20")), carried(table).figure("W2U3Z", "2014-04", "mental"));
        FigureTable none = FigureTable.coded(SPEND, CCG, List.of(), new long[] {100, 3, 20});
        assertEquals(Optional.of(new BigDecimal("1.23")), carried(none).figure("W2U3Z"));
    }

    @Test
    void doesNotChangeWithTheArraysItWasMadeFrom() {
        int[] numbers = {0, 1};
        long[] pence = {100, 3};
        FigureTable table =
                FigureTable.coded(SPEND, CodedColumn.of("ccg", List.of("08E", "07P"), numbers), List.of(), pence);
        numbers[0] = 1;
        pence[0] = 7;
        assertEquals(Optional.of(new BigDecimal("1.03")), carried(table).figure("W2U3Z"));
    }

    @Test
    void refusesANumberWithoutAText() {
        assertRefused(
                "CodedColumn ccg: row 1 is number 2, and there are 2 texts, numbered from 0",
                () -> CodedColumn.of("ccg", List.of("08E", "07P"), new int[] {0, 2}));
        assertRefused(
                "CodedColumn ccg: row 0 is number -1, and there are 1 texts, numbered from 0",
                () -> CodedColumn.of("ccg", List.of("08E"), new int[] {-1}));
    }

    @Test
    void refusesColumnsOfOtherLengthsAndWhatIsNoFigure() {
        assertRefused(
                "FigureTable of spend: column ccg has 3 rows, and there are 2 figures",
                () -> FigureTable.coded(SPEND, CCG, List.of(), new long[] {1, 2}));
        assertRefused(
                "FigureTable of spend: column short has 1 rows, and there are 3 figures",
                () -> FigureTable.coded(
                        SPEND, CCG, List.of(CodedColumn.of("short", List.of("x"), new int[] {0})), new long[] {1, 2, 3
                        }));
        assertRefused(
                "FigureTable of spend: -9223372036854775808 is beyond what is held; a missing figure is given with"
                        + " addMissing",
                () -> FigureTable.coded(SPEND, CCG, List.of(), new long[] {1, Long.MIN_VALUE, 3}));
        assertRefused(
                "FigureTable of rate: a rate alone cannot be carried from body to body; give its numerator and"
                        + " denominator, addRate",
                () -> FigureTable.coded(
                        Measure.rate("rate", Measure.count("above"), Measure.count("below")),
                        CCG,
                        List.of(),
                        new long[] {1, 2, 3}));
        assertRefused(
                "FigureTable of spend: two columns are called ccg",
                () -> FigureTable.coded(SPEND, CCG, List.of(CCG), new long[] {1, 2, 3}));
    }

    private static void assertRefused(String message, Executable attempt) {
        assertEquals(message, assertThrows(InvalidValueException.class, attempt).getMessage());
    }

    @Test
    void addsUpRowsOfManyMorePossibleCellsThanThereAre() {
        int bodies = 2_100;
        List<String> codes = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        int[] numbers = new int[bodies + 1];
        long[] figures = new long[bodies + 1];
        for (int i = 0; i < bodies; i++) {
            codes.add("Z" + i);
            kinds.add("kind " + i);
            numbers[i] = i;
            figures[i] = i;
        }
        figures[bodies] = 7;
        FigureTable table = FigureTable.coded(
                Measure.count("patients"),
                CodedColumn.of("ccg", codes, numbers),
                List.of(CodedColumn.of("kind", kinds, numbers)),
                figures);
        assertEquals(bodies + 1, table.size());
        RebaseReport report = Rebasing.onto(Register.standard().asOf(SPRING_2014))
                .unplaced(Leftovers.DROP)
                .apply(table.codedOn(SPRING_2014))
                .report();
        assertEquals(List.of(new BigDecimal(7)), report.lines().get(0).amounts());
        assertEquals(
                bodies * (bodies - 1) / 2 + 7,
                report.lines().stream()
                        .mapToInt(line -> line.amounts().get(0).intValueExact())
                        .sum());
    }
}
