package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.register.Register;

/** Cells of many characters, lines that end within one, rows that stand twice, and the line that a fault is on. */
class LongCellsTest extends FigureFileFixture {
    @Test
    void takesCellsOfAThousandCharactersAndNoMore() {
        String thousand = "x".repeat(1_000);
        assertEquals(
                1, csv.read(PLAIN, "ccg,kind,spend\n07P," + thousand + ",1\n").size());
        assertEquals(
                csv.file() + " line 2, column kind: \"" + "x".repeat(40)
                        + "…\" is 1001 characters long; expected at most 1000",
                csv.messageOf(PLAIN, "ccg,kind,spend\n07P," + thousand + "x,1\n"));
    }

    @Test
    void refusesAQuotedCellWithAnyEndOfALineInIt() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertEquals(
                    csv.file()
                            + " line 2, column kind: \"acute…\" begins a quoted cell that goes on over the end of the line",
                    csv.messageOf(PLAIN, "ccg,kind,spend\n07P,\"acute" + end + "care\",1\n"));
        }
        assertEquals(1, csv.read(PLAIN, "ccg,kind,spend\n07P,\"acute\",\"1\"\n").size());
    }

    @Test
    void refusesARowThatStandsTwiceUnlessToldToAddUp() throws IOException {
        String twice = "ccg,spend\n07P,1\n07P,2\n";
        assertEquals(
                csv.file() + " line 3, column ccg: \"07P\" stands twice; if rows are to be added up, say summing",
                csv.messageOf(FigureCsv.of(SPEND), twice));
        Files.writeString(csv.file(), "ccg,spend\n07P,1\n07W,2\n");
        assertEquals(2, FigureTable.readCsv(csv.file(), SPEND).size());
    }

    @Test
    void namesTheLineOfAPeriodThatIsNone() {
        FigureCsv layout = FigureCsv.builder()
                .measure(SPEND)
                .periodColumn("month")
                .periodKind(PeriodKind.MONTH)
                .build();
        assertEquals(
                csv.file()
                        + " line 5, column month: \"soon\" is not a period: expected a month such as 2018-07, 201807 or"
                        + " 2018-07-01",
                csv.messageOf(layout, "ccg,month,spend\n07P,2018-04,1\n07W,2018-04,2\n08E,2018-05,3\n07P,soon,4\n"));
    }

    @Test
    void takesTheDayOfTheCodesFromTheLayout() {
        LocalDate spring = LocalDate.of(2014, 4, 30);
        FigureCsv layout = FigureCsv.builder().measure(SPEND).day(spring).build();
        RebaseLine line = Rebasing.onto(Register.standard().asOf(LocalDate.of(2021, 4, 1)))
                .apply(csv.read(layout, "ccg,spend\n07P,1\n"))
                .report()
                .lines()
                .get(0);
        assertEquals(spring, line.firstDay());
    }
}
