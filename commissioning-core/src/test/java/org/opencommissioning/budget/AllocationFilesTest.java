package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.OwnFolder;
import org.opencommissioning.budget.Allocation.Kind;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;

/** Allocations of one's own, and what is wrong with the files of some. */
class AllocationFilesTest extends OwnFolder {
    AllocationFilesTest() {
        super(Allocations::read);
    }

    @BeforeEach
    void writeAFew() {
        write("sources.csv", """
                id,kind,title,publisher,licence,address
                a,dataset,A table,,,https://example.org/a
                """);
        write("rounds.csv", """
                round,published,source,certainty,note
                March 2022,2022-03,a,stated,
                """);
        write("tables.csv", """
                table,year,kind,round,round_certainty,published,unit,codes_of,source,certainty,note
                plain,2022-23,running costs,March 2022,stated,2022-04,£1,2022-07-01,a,stated,part of the year
                sheet,2022-23,programme,March 2022,inferred,unknown,"£1,000",2022-07-01,a,stated,
                """);
        write("allocations.csv", """
                table,body,amount,codes_of
                plain,QRV,40123456,
                plain,QMF,30000000,2022-06-30
                """);
        write("sheet_rows.csv", """
                table,code,total,raw_population,weighted_population,allocation,target,distance,percent,opening_percent,growth_percent,allocation_per_head,target_per_head
                sheet,QRV,,1000,1100,2000,1900,100,5.26,5.50,2.00,2000,1900
                sheet,Y56,yes,,,2000,,-5,,,,,
                """);
    }

    @Test
    void readsAllocationsOfOnesOwn() {
        Allocations mine = Allocations.read(folder);
        assertEquals(
                List.of(
                        "QRV, running costs 2022-23: £40,123,456, round of March 2022",
                        "QMF, running costs 2022-23: £30,000,000, round of March 2022",
                        "QRV, programme 2022-23: £2,000,000, round of March 2022 (inferred)"),
                mine.allocations().stream().map(Allocation::toString).toList());
        assertEquals(
                List.of(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 7, 1)),
                mine.allocations().stream().map(Allocation::codedOn).toList());
        assertEquals(
                "stated (A table, published 2022-04): part of the year",
                mine.allocations().get(0).evidence().toString());
        assertEquals(2, mine.sheets().get(0).rows().size());
    }

    @Test
    void readsEveryCellOfASheet() {
        AllocationSheet sheet = Allocations.read(folder).sheets().get(0);
        AllocationSheet.Row body = sheet.find(OdsCode.of("QRV")).orElseThrow();
        assertFalse(body.isTotal());
        assertEquals(Optional.of(1000L), body.rawPopulation());
        assertEquals(Optional.of(1100L), body.weightedPopulation());
        assertEquals(Pounds.millions(2), body.allocation());
        assertEquals(Optional.of(Pounds.thousands(1_900)), body.target());
        assertEquals(Optional.of(Pounds.thousands(100)), body.publishedDistance());
        assertEquals(Optional.of(new BigDecimal("5.26")), body.publishedPercent());
        AllocationSheet.Row total = sheet.find(OdsCode.of("Y56")).orElseThrow();
        assertTrue(total.isTotal());
        assertEquals(Optional.of(Pounds.thousands(-5)), total.publishedDistance());
        assertEquals(Optional.empty(), total.target());
    }

    @Test
    void isNarrowedToBodiesKindsAndRoundsWithTheirSheets() {
        write("rounds.csv", """
                round,published,source,certainty,note
                March 2022,2022-03,a,stated,
                May 2022,2022-05,a,stated,
                """);
        write("tables.csv", """
                table,year,kind,round,round_certainty,published,unit,codes_of,source,certainty,note
                plain,2022-23,running costs,March 2022,stated,2022-04,£1,2022-07-01,a,stated,part of the year
                sheet,2022-23,programme,May 2022,inferred,unknown,"£1,000",2022-07-01,a,stated,
                """);
        Allocations mine = Allocations.read(folder);
        assertEquals(
                "1 allocations, 1 sheets", sizes(mine.ofBody(OdsCode.of("QRV")).ofKind(Kind.PROGRAMME)));
        assertEquals("2 allocations, 1 sheets", sizes(mine.ofBody(OdsCode.of("QRV"))));
        assertEquals("1 allocations, 0 sheets", sizes(mine.ofBody(OdsCode.of("QMF"))));
        assertEquals("2 allocations, 0 sheets", sizes(mine.ofKind(Kind.RUNNING_COSTS)));
        assertEquals("2 allocations, 0 sheets", sizes(mine.inRound("March 2022")));
        assertEquals("1 allocations, 1 sheets", sizes(mine.inRound("May 2022")));
    }

    private static String sizes(Allocations allocations) {
        return allocations.allocations().size() + " allocations, "
                + allocations.sheets().size() + " sheets";
    }

    @Test
    void refusesATotalOfSeveralKinds() {
        Allocations mine = Allocations.read(folder);
        assertEquals(
                "Total of 3 allocations: they are of more than one kind, [running costs, programme]; narrow them with ofKind(…)",
                assertThrows(InvalidValueException.class, mine::total).getMessage());
        assertEquals(Pounds.of(70_123_456), mine.ofKind(Kind.RUNNING_COSTS).total());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "rounds.csv#2022-03#March#rounds.csv line 2, column published: \"March\" cannot be read: UncertainDay \"March\": expected a day such as 2014-09-30, a month such as 2014-09, 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                "rounds.csv#,a,#,b,#rounds.csv line 2, column source: \"b\" names \"b\", which is not an id of sources.csv",
                "tables.csv#2022-23,running#2022,running#tables.csv line 2, column year: \"2022\" cannot be read: FinancialYear \"2022\": expected two years such as 2014-15, 2014/15 or FY2014/15",
                "tables.csv#running costs#care#tables.csv line 2, column kind: \"care\" cannot be read: Kind \"care\": expected one of programme, running costs, primary medical",
                "tables.csv#March 2022,stated#May 2022,stated#tables.csv line 2, column round: \"May 2022\" is not a round of rounds.csv",
                "tables.csv#,inferred,#,rumour,#tables.csv line 3, column round_certainty: \"rumour\" cannot be read: Certainty \"rumour\": expected one of stated, snapshot, inferred, conflict resolved, press, announced, expected, assumed, general knowledge",
                "tables.csv#2022-04#soon#tables.csv line 2, column published: \"soon\" cannot be read: UncertainDay \"soon\": expected a day such as 2014-09-30, a month such as 2014-09, 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                "tables.csv#£1,2022#£10,2022#tables.csv line 2, column unit: \"£10\" is none that amounts are printed in; expected £1, £1,000 or £1,000,000",
                "tables.csv#2022-07-01,a,stated,part#July,a,stated,part#tables.csv line 2, column codes_of: \"July\" is not a day; expected one such as 2013-04-01",
                "tables.csv#sheet,2022#plain,2022#tables.csv line 3, column table: \"plain\" stands twice in this file",
                "tables.csv#running costs#programme#tables.csv line 3, column round: \"March 2022\" stands twice for that year and kind",
                "allocations.csv#plain,QRV#none,QRV#allocations.csv line 2, column table: \"none\" is not a table of tables.csv",
                "allocations.csv#QMF#QRV#allocations.csv line 3, column body: \"QRV\" stands twice in that table",
                "allocations.csv#QMF#qmf#allocations.csv line 3, column body: \"qmf\" cannot be read: OdsCode \"qmf\": expected 1 to 9 characters A–Z or 0–9 in capitals; OdsCode.parse accepts \"qmf\" as QMF",
                "allocations.csv#40123456#40123456.50#allocations.csv line 2, column amount: \"40123456.50\" is not a whole number from 0 to 10000000000",
                "allocations.csv#30000000##allocations.csv line 3, column amount: the cell is empty",
                "allocations.csv#2022-06-30#2022-06#allocations.csv line 3, column codes_of: \"2022-06\" is not a day; expected one such as 2013-04-01",
                "sheet_rows.csv#sheet,Y56#plain,Y56#sheet_rows.csv line 3, column table: \"plain\" is not one of programme allocations, which alone have targets here",
                "sheet_rows.csv#Y56#QRV#sheet_rows.csv line 3, column code: \"QRV\" stands twice in that table",
                "sheet_rows.csv#yes#no#sheet_rows.csv line 3, column total: \"no\" is not yes; leave the cell empty for no",
                "sheet_rows.csv#1000,1100#1000,0#sheet_rows.csv line 2, column code: \"QRV\" has a row that cannot be: Row of QRV: the weighted population is 0, expected 1 or more",
                "sheet_rows.csv#,1000,#,1k,#sheet_rows.csv line 2, column raw_population: \"1k\" is not a whole number from 0 to 10000000000",
                "sheet_rows.csv#,-5,#,-5.5,#sheet_rows.csv line 3, column distance: \"-5.5\" is not a whole number",
                "sheet_rows.csv#5.26#5.3#sheet_rows.csv line 2, column percent: \"5.3\" is not a percentage with two decimals, such as -7.58",
            })
    void saysWhatIsWrongAndWhere(String file, String good, String bad, String message) {
        assertEquals(message, problemWith(file, good, bad));
    }

    @Test
    void refusesARoundThatStandsTwice() {
        assertEquals(
                "rounds.csv line 3, column round: \"March 2022\" stands twice in this file",
                problemWithRow("rounds.csv", "March 2022,unknown,a,stated,"));
    }

    @Test
    void refusesATableWithoutARow() {
        assertEquals(
                "tables.csv line 4, column table: \"empty\" has no row in allocations.csv or sheet_rows.csv",
                problemWithRow(
                        "tables.csv",
                        "empty,2022-23,primary medical,March 2022,stated,2022-04,£1,2022-07-01,a,stated,"));
    }

    @Test
    void refusesAFolderWithoutAFile() {
        assertEquals("sheet_rows.csv: the file is missing", problemWithout("sheet_rows.csv"));
    }
}
