package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.OwnFolder;
import org.opencommissioning.organisation.OdsCode;

/** An uptake of one's own, and what is wrong with the files of one. */
class UptakeFilesTest extends OwnFolder {
    UptakeFilesTest() {
        super(Uptake::read);
    }

    @BeforeEach
    void writeASmallUptake() {
        write("sources.csv", """
                id,kind,title,publisher,licence,address
                a,press,A paper,,,https://example.org/a
                k,general knowledge,Known,,,
                """);
        write("counts.csv", """
                area,from,of,number,source,certainty,note
                England,2015-04-01,delegated,64,a,announced,approved
                """);
        write("bids.csv", """
                area,from,model,number,out_of,source,certainty,note
                England,2015-04-01,joint,90,198,a,press,
                Wessex area team,2015-04-01,none,all,,a,press,
                """);
        write("reports.csv", """
                ccg,model,kind,first_day,last_day,source,certainty,note
                07P,joint,stated by the CCG,2015-04-01,2016-03,a,stated,its own page
                """);
        write("spending.csv", """
                year,ccg,delegated,contracts,payments,without_area,source,certainty
                2018-19,07P,39784402.47,36680117.86,1718,0,a,stated
                """);
        write("not_held.csv", """
                year,ccg
                2018-19,07W
                """);
    }

    @Test
    void readsAnUptakeOfOnesOwn() {
        Uptake uptake = Uptake.read(folder);
        assertEquals("uptake by 1 counts, 2 bids and 2 reports", uptake.toString());
        assertEquals(
                "England, CCGs delegated from 2015-04-01: exactly 64 (forecast; A paper)",
                uptake.counts().get(0).toString());
        assertEquals(
                "announced (A paper): approved",
                uptake.counts().get(0).evidence().toString());
        assertEquals(
                List.of(
                        "England, joint from 2015-04-01: 90 of 198",
                        "Wessex area team, no co-commissioning from 2015-04-01: all"),
                uptake.bids().stream().map(Uptake.Bid::toString).toList());
        assertEquals(
                "07P on 2016-02-29: joint, by 1 report",
                uptake.statusOf(OdsCode.of("07P"), LocalDate.of(2016, 2, 29)).toString());
        assertEquals(
                "07P on 2018-06-01: delegated, by 1 report; payments of 2018-19: large payments",
                uptake.statusOf(OdsCode.of("07P"), LocalDate.of(2018, 6, 1)).toString());
        assertEquals(
                "07W on 2018-06-01: not known, by 0 reports; payments of 2018-19: not held",
                uptake.statusOf(OdsCode.of("07W"), LocalDate.of(2018, 6, 1)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "sources.csv#a,press#a,rumour#sources.csv line 2, column kind: \"rumour\" cannot be read: SourceKind \"rumour\": expected one of dataset, legislation, document, press, named person, spokesperson, anonymous, general knowledge",
                "counts.csv#England##counts.csv line 2, column area: the cell is empty",
                "counts.csv#2015-04-01#April#counts.csv line 2, column from: \"April\" is not a day; expected one such as 2013-04-01",
                "counts.csv#delegated#handed over#counts.csv line 2, column of: \"handed over\" cannot be read: Of \"handed over\": expected one of delegated, newly delegated, joint, not delegated",
                "counts.csv#64#all#counts.csv line 2, column number: \"all\" is not a whole number from 0 to 1000000",
                "counts.csv#,a,#,b,#counts.csv line 2, column source: \"b\" names \"b\", which is not an id of sources.csv",
                "counts.csv#a,announced#k,announced#counts.csv line 2, column certainty: \"announced\" does not go with its sources: Evidence from Known (from general knowledge): given as announced, but general knowledge states nothing; expected general knowledge or assumed",
                "counts.csv#area#place#counts.csv line 1, column place: \"place\" is not a column of this file; expected area,from,of,number,source,certainty,note",
                "bids.csv#England##bids.csv line 2, column area: the cell is empty",
                "bids.csv#joint#any#bids.csv line 2, column model: \"any\" cannot be read: CoCommissioningModel \"any\": expected one of greater involvement, joint, delegated",
                "bids.csv#,90,#,some,#bids.csv line 2, column number: \"some\" is not a whole number from 0 to 1000000",
                "bids.csv#,90,#,,#bids.csv line 2, column number: the cell is empty",
                "bids.csv#,90,#,199,#bids.csv line 2, column number: \"199\" cannot be: Bid England, joint from 2015-04-01: 199 of 198: expected a number from 0 to the whole",
                "bids.csv#198#most#bids.csv line 2, column out_of: \"most\" is not a whole number from 0 to 1000000",
                "bids.csv#all,#all,all#bids.csv line 3, column out_of: \"all\" is not a whole number from 0 to 1000000",
                "bids.csv#all,#all,8#bids.csv line 3, column number: \"all\" cannot be: Bid Wessex area team, no co-commissioning from 2015-04-01: all of 8: a whole without a number of it",
                "reports.csv#07P#7p#reports.csv line 2, column ccg: \"7p\" cannot be read: OdsCode \"7p\": expected 1 to 9 characters A–Z or 0–9 in capitals; OdsCode.parse accepts \"7p\" as 7P",
                "reports.csv#joint#shared#reports.csv line 2, column model: \"shared\" cannot be read: CoCommissioningModel \"shared\": expected one of greater involvement, joint, delegated",
                "reports.csv#stated by the CCG#stated#reports.csv line 2, column kind: \"stated\" cannot be read: Kind \"stated\": expected one of stated by the CCG, follows from papers, named by a source, said of all CCGs, approved, not taken up, large payments, small payments",
                "reports.csv#stated by the CCG#large payments#reports.csv line 2, column kind: \"large payments\" does not belong here; it follows from spending.csv",
                "reports.csv#stated by the CCG#small payments#reports.csv line 2, column kind: \"small payments\" does not belong here; it follows from spending.csv",
                "reports.csv#2015-04-01#April#reports.csv line 2, column first_day: \"April\" cannot be read: UncertainDay \"April\": expected a day such as 2014-09-30, a month such as 2014-09, 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                "reports.csv#2016-03#open#reports.csv line 2, column last_day: \"open\" cannot be read: UncertainDay \"open\": expected a day such as 2014-09-30, a month such as 2014-09, 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown",
                "reports.csv#2016-03#2015-03#reports.csv line 2, column last_day: \"2015-03\" cannot be: UncertainSpan 2015-04-01 to 2015-03: the last day is before the first day; the last day is inside the span",
                "reports.csv#,stated,#,sure,#reports.csv line 2, column certainty: \"sure\" cannot be read: Certainty \"sure\": expected one of stated, snapshot, inferred, conflict resolved, press, announced, expected, assumed, general knowledge",
                "spending.csv#2018-19,07P#2018,07P#spending.csv line 2, column year: \"2018\" cannot be read: FinancialYear \"2018\": expected two years such as 2014-15, 2014/15 or FY2014/15",
                "spending.csv#07P#7P!#spending.csv line 2, column ccg: \"7P!\" cannot be read: OdsCode \"7P!\": expected 1 to 9 characters A–Z or 0–9 in capitals",
                "spending.csv#39784402.47#39784402.475#spending.csv line 2, column delegated: \"39784402.475\" cannot be read: Pounds \"39784402.475\": not whole pence; round it first, for example with setScale(2, RoundingMode.HALF_UP) of BigDecimal",
                "spending.csv#36680117.86#much#spending.csv line 2, column contracts: \"much\" cannot be read: Pounds \"much\": expected an amount such as £31,000,000, £1,234.56, -£21.2m, £31k, £1.3bn or (1,234)",
                "spending.csv#1718#some#spending.csv line 2, column payments: \"some\" is not a whole number from 0 to 1000000",
                "spending.csv#1718,0#1718,few#spending.csv line 2, column without_area: \"few\" is not a whole number from 0 to 1000000",
                "spending.csv#1718,0#1718,1719#spending.csv line 2, column ccg: \"07P\" has a row that cannot be: Spending of 07P in 2018-19: 1719 of 1718 payments are without an area of expense",
                "spending.csv#1718,0#0,0#spending.csv line 2, column ccg: \"07P\" has a row that cannot be: Spending of 07P in 2018-19: the number of payments is 0, expected 1 or more; leave out what is not held",
                "spending.csv#36680117.86##spending.csv line 2, column contracts: the cell is empty",
                "spending.csv#0,a,stated#0,,stated#spending.csv line 2, column source: the cell is empty",
                "spending.csv#0,a,stated#0,a,#spending.csv line 2, column certainty: the cell is empty",
                "not_held.csv#2018-19#2018#not_held.csv line 2, column year: \"2018\" cannot be read: FinancialYear \"2018\": expected two years such as 2014-15, 2014/15 or FY2014/15",
                "not_held.csv#07W##not_held.csv line 2, column ccg: the cell is empty",
            })
    void saysWhatIsWrongAndWhere(String file, String good, String bad, String message) {
        assertEquals(message, problemWith(file, good, bad));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "sources.csv#a,press,Another,,,#sources.csv line 4, column id: \"a\" stands twice in this file",
                "counts.csv#England,2015-04-01,delegated,64,a,press,#counts.csv line 3, column number: \"64\" stands twice for that area, day and thing counted",
                "bids.csv#England,2015-04-01,joint,90,211,a,press,#bids.csv line 4, column number: \"90\" stands twice for that area, day and model",
                "reports.csv#07P,joint,stated by the CCG,2015-04-01,unknown,a,press,#reports.csv line 3, column ccg: \"07P\" stands twice with that model, kind, first day and source",
                "spending.csv#2018-19,07P,1.00,0.00,3,0,a,stated#spending.csv line 3, column ccg: \"07P\" stands twice for that year",
                "not_held.csv#2018-19,07P#not_held.csv line 3, column ccg: \"07P\" stands twice for that year",
            })
    void refusesAFactThatStandsTwice(String file, String row, String message) {
        assertEquals(message, problemWithRow(file, row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.csv", "counts.csv", "bids.csv", "reports.csv", "spending.csv", "not_held.csv"})
    void refusesAFolderWithoutAFile(String file) {
        assertEquals(file + ": the file is missing", problemWithout(file));
    }
}
