package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.register.Register;

/** What the columns of a file are taken for, by its layout and its header. */
class FigureHeaderTest extends FigureFileFixture {
    @Test
    void refusesAMissingColumn() {
        assertEquals(
                csv.file() + " line 1, column spend: the column is missing; the file has ccg, cost",
                messageOf("ccg,cost\n07P,1\n"));
    }

    @Test
    void refusesAColumnThatNothingIsSaidOf() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addKeys("month").build();
        assertEquals(
                csv.file() + " line 1, column stp: is a column that nothing is said of; name it as a key or ignore it",
                assertThrows(
                                ReferenceDataException.class,
                                () -> csv.read(layout, "ccg,stp,month,spend\n07P,E54000029,2018-04,1\n"))
                        .getMessage());
    }

    @Test
    void leavesOutColumnsThatAreToBeIgnored() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).addIgnored("stp").build();
        assertEquals(
                List.of("month"),
                csv.read(layout, "ccg,stp,month,spend\n07P,E54000029,2018-04,1\n")
                        .keyColumns());
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertEquals(
                csv.file() + " line 1, column spend: stands twice in the header",
                messageOf("ccg,spend,spend\n07P,1,1\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "ccg;spend                 ! semicolons ! ;",
                "ccg\tspend                ! tabs       ! \\t",
                "ccg|spend                 ! bars       ! |",
                "ccg;cost                  ! semicolons ! ;",
                ";ccg;cost                 ! semicolons ! ;",
                "ccg;area, whole;spend     ! semicolons ! ;",
                "ccg;\"area, whole\";spend ! semicolons ! ;",
                "ccg\tarea; whole\tspend   ! tabs       ! \\t"
            })
    void saysWhatStandsBetweenTheColumnsWhereOneIsMissed(String header, String found, String literal) {
        assertEquals(
                csv.file() + " line 1: \"" + header + "\" has " + found + " between its columns; say separator('"
                        + literal + "')",
                messageOf(header + "\n"));
    }

    @Test
    void readsWhatIsSeparatedOtherwise() {
        FigureCsv layout = FigureCsv.builder().measure(SPEND).separator(';').build();
        assertEquals(1, csv.read(layout, "ccg;spend\n07P;1\n").size());
        assertEquals(
                csv.file() + " line 1: \"ccg,spend\" has commas between its columns; say separator(',')",
                csv.messageOf(layout, "ccg,spend\n07P,1\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\nccg,spend\n07P,1\n' | ': the line is empty; expected a header'",
                "'spend,ccg\n1,07P\n'   | ', column spend: stands first, where the codes are expected, and is said to hold the"
                        + " figures; name the column of codes with body'",
                "'\uFEFFspend\n1\n'     | ', column spend: stands first, where the codes are expected, and is said to hold the"
                        + " figures; name the column of codes with body'",
                "'ccg,spend,,\n'        | ': column 3 has no name; give it one, or say ignoringOthers to leave it out'",
                "',ccg,spend\n'         | ': column 1 has no name; give it one, or say ignoringOthers to leave it out'"
            })
    void refusesAHeaderThatIsNone(String content, String problem) {
        assertEquals(csv.file() + " line 1" + problem, messageOf(content));
    }

    @Test
    void leavesOutColumnsWithoutANameWhereOthersAre() {
        FigureCsv layout =
                FigureCsv.builder().measure(SPEND).ignoringOthers(true).build();
        assertEquals(1, csv.read(layout, "ccg,spend,,\n07P,1,,\n").size());
        assertEquals(
                csv.file() + " line 1: column 1 has no name; give it one, or say ignoringOthers to leave it out",
                csv.messageOf(layout, ",ccg,spend\n1,07P,1\n"));
    }

    @Test
    void readsAHeaderAloneAsATableOfNoRows() {
        for (String content : List.of("ccg,month,spend", "ccg,month,spend\n", "\uFEFFccg,month,spend\r\n")) {
            FigureTable table = read(content);
            assertEquals(0, table.size());
            assertEquals(List.of(), table.codes());
            assertEquals(List.of("month"), table.keyColumns());
            assertEquals(0, table.missing());
        }
    }

    @Test
    void readsAMeasureThatIsCalledBody() {
        assertEquals(
                1,
                csv.read(FigureCsv.of(Measure.count("body")), "ccg,body\n07P,1\n")
                        .size());
    }

    @Test
    void refusesALayoutThatSaysTwoThingsOfAColumn() {
        assertEquals(
                "FigureCsv of spend: the key month is given twice",
                problemOf(FigureCsv.builder().addKeys("month", "month")));
        assertEquals(
                "FigureCsv of spend: the column spend is said to hold the figures and to hold a key",
                problemOf(FigureCsv.builder().addKeys("spend")));
        assertEquals(
                "FigureCsv of spend: the column spend is said to hold the codes and to hold the figures",
                problemOf(FigureCsv.builder().body("spend")));
        assertEquals(
                "FigureCsv of spend: the column spend is said to hold the figures and to be ignored; the column month is said"
                        + " to hold a key and to be ignored",
                problemOf(FigureCsv.builder().addKeys("month").addIgnored("month", "spend")));
    }

    /** Which column is the first is known only when the file is read. */
    @Test
    void refusesAFirstColumnOfWhichSomethingElseIsSaid() {
        assertEquals(
                csv.file()
                        + " line 1, column ccg: stands first, where the codes are expected, and is said to hold a key; name the"
                        + " column of codes with body",
                csv.messageOf(FigureCsv.builder().measure(SPEND).addKeys("ccg").build(), "ccg,area,spend\n"));
        assertEquals(
                csv.file()
                        + " line 1, column ccg: stands first, where the codes are expected, and is said to be ignored; name the"
                        + " column of codes with body",
                csv.messageOf(
                        FigureCsv.builder().measure(SPEND).addIgnored("ccg").build(), "ccg,area,spend\n"));
    }

    @Test
    void refusesPeriodsThatAreInNoKey() {
        assertEquals(
                "FigureCsv of spend: the column month is to hold periods, and is not among the keys [year]",
                problemOf(FigureCsv.builder()
                        .addKeys("year")
                        .periodColumn("month")
                        .periodKind(PeriodKind.MONTH)));
        assertEquals(
                "FigureCsv of spend: the column month is to hold periods, and is not among the keys []",
                problemOf(FigureCsv.builder()
                        .ignoringOthers(true)
                        .periodColumn("month")
                        .periodKind(PeriodKind.MONTH)));
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        assertEquals(
                csv.file() + " line 1, column month: the column is missing; the file has ccg, year, spend",
                csv.messageOf(layout, "ccg,year,spend\n07P,2018,many\n"));
        assertEquals(
                csv.file() + " line 1, column month: is to hold periods, and is not among the keys [ccg]",
                csv.messageOf(layout, "month,ccg,spend\n2018-04,07P,many\n"));
    }

    @Test
    void refusesAPeriodThatIsNone() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        assertEquals(
                csv.file()
                        + " line 3, column month: \"2018-13\" is not a period: expected a month such as 2018-07, 201807 or 2018-07-01",
                assertThrows(
                                ReferenceDataException.class,
                                () -> csv.read(layout, "ccg,month,spend\n07P,2018-04,1\n07P,2018-13,1\n"))
                        .getMessage());
    }

    @Test
    void refusesAPeriodOutsideTheEditionWhenItIsCarried() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        FigureTable table = csv.read(layout, "ccg,month,spend\n07P,2018-04,1\n07P,2005-04,1\n");
        Register register = Register.standard();
        Rebasing rebasing = Rebasing.onto(register.asOf(LocalDate.of(2022, 4, 1)));
        assertEquals(
                csv.file() + " line 3, column month: \"2005-04\" has the codes of 2005-04-01, of which "
                        + register.edition() + ", does not speak",
                assertThrows(ReferenceDataException.class, () -> rebasing.apply(table))
                        .getMessage());
    }

    @Test
    void takesPeriodsForWhatTheCallerSaysTheyAre() {
        for (PeriodKind kind : List.of(PeriodKind.MONTH, PeriodKind.FINANCIAL_YEAR)) {
            FigureCsv layout = FigureCsv.builder()
                    .measure(SPEND)
                    .periodColumn("period")
                    .periodKind(kind)
                    .build();
            assertEquals(
                    LocalDate.of(2011, kind == PeriodKind.MONTH ? 12 : 4, 1),
                    csv.read(layout, "ccg,period,spend\n07P,2011-12,1\n")
                            .vintage()
                            .of(0));
        }
    }

    @Test
    void doesNotTellAMonthFromAYearByItself() {
        assertEquals(
                "FigureCsv of spend: the kind of period in month is not said; say it with periodKind",
                problemOf(FigureCsv.builder().periodColumn("month")));
        assertEquals(
                "FigureCsv of spend: a kind of period is said, and not which column holds it; say that with periodColumn",
                problemOf(FigureCsv.builder().periodKind(PeriodKind.MONTH)));
    }

    @Test
    void cannotBeOfOneDayAndOfPeriods() {
        assertEquals(
                "FigureCsv of spend: the codes are said to be those of 2018-04-01 and those of the periods in month",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FigureCsv.builder()
                                        .measure(SPEND)
                                        .day(LocalDate.of(2018, 4, 1))
                                        .periodColumn("month")
                                        .periodKind(PeriodKind.MONTH)
                                        .build())
                        .getMessage());
    }

    private FigureTable read(String content) {
        return csv.read(PLAIN, content);
    }

    private String messageOf(String content) {
        return csv.messageOf(PLAIN, content);
    }

    private static String problemOf(FigureCsv.Builder layout) {
        return String.valueOf(assertThrows(
                        InvalidValueException.class, () -> layout.measure(SPEND).build())
                .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",month,spend,gone | code  | , month, spend, gone",
                ",code,month,gone  | spend | , code, month, gone",
                ",code,spend,gone  | month | , code, spend, gone",
                ",code,month,spend | gone  | , code, month, spend"
            })
    void saysWhichColumnIsMissingBeforeThatAnotherHasNoName(String header, String column, String columns) {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .body("code")
                .addKeys("month")
                .missingColumn("gone")
                .build();
        assertEquals(
                csv.file() + " line 1, column " + column + ": the column is missing; the file has " + columns,
                csv.messageOf(layout, header + "\n"));
    }
}
