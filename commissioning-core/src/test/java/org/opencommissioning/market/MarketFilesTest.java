package org.opencommissioning.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.OwnFolder;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;

/** A market of one's own, and what is wrong with the files of one. */
class MarketFilesTest extends OwnFolder {
    MarketFilesTest() {
        super(SupportMarket::read);
    }

    @BeforeEach
    void writeASmallMarket() {
        write("sources.csv", """
                id,kind,title,publisher,licence,address
                a,press,A paper,,,https://example.org/a
                k,general knowledge,Known,,,
                """);
        write("customers.csv", """
                customer,supplier,first_day,last_day,source,certainty,note
                07P,0AT,2013-04-01,2014-09,a,press,
                """);
        write("payers.csv", """
                year,customer,source,certainty
                2018-19,07P,a,stated
                """);
        write("payments.csv", """
                year,customer,supplier,kind,payments,amount,source,certainty
                2018-19,07P,0DJ,payments,2,60000.01,a,stated
                """);
        write("reports.csv", """
                units,kind,day,figure,event,source,certainty,note
                0AT|0AX,staff,2013-04,over 400,,a,press,both
                """);
        write("sector.csv", """
                key,value,source,certainty
                year,2013-14,a,press
                units,19,a,press
                income,£808m,a,press
                share of CCGs,74.5%,a,press
                share of NHS England,15.5%,a,press
                share of others,9.9%,a,press
                """);
    }

    @Test
    void readsAMarketOfOnesOwn() {
        SupportMarket market = SupportMarket.read(folder);
        assertEquals(2, market.purchases().size());
        assertEquals(
                "over 400 (stated; A paper)",
                market.reports().get(0).figure().orElseThrow().toString());
        assertEquals("press (A paper): both", market.reports().get(0).evidence().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "customers.csv#07P,0AT,2013-04-01#7P!,0AT,2013-04-01#customers.csv line 2, column customer: \"7P!\" cannot be read: OdsCode \"7P!\": expected 1 to 9 characters A–Z or 0–9 in capitals",
                "customers.csv#2014-09,a#2012-09,a#customers.csv line 2, column last_day: \"2012-09\" cannot be: UncertainSpan 2013-04-01 to 2012-09: the last day is before the first day; the last day is inside the span",
                "customers.csv#,a,press#,b,press#customers.csv line 2, column source: \"b\" names \"b\", which is not an id of sources.csv",
                "customers.csv#,a,press#,k,press#customers.csv line 2, column certainty: \"press\" does not go with its sources: Evidence from Known (from general knowledge): given as press, but general knowledge states nothing; expected general knowledge or assumed",
                "payments.csv#07P,0DJ#07W,0DJ#payments.csv line 2, column customer: \"07W\" has no row of that year in payers.csv",
                "payments.csv#payments,2#named customer,2#payments.csv line 2, column kind: \"named customer\" does not belong here; named customers stand in customers.csv",
                "payments.csv#60000.01#60000.001#payments.csv line 2, column amount: \"60000.001\" cannot be read: Pounds \"60000.001\": not whole pence; round it first, for example with setScale(2, RoundingMode.HALF_UP) of BigDecimal",
                "reports.csv#over 400#many#reports.csv line 2, column figure: \"many\" is not a whole number, perhaps after \"over\"",
                "reports.csv#over 400,#,closed#reports.csv line 2, column kind: \"staff\" cannot be: UnitReport on [0AT, 0AX]: staff with an event; staff without a figure",
                "sector.csv#units,19#units,0#sector.csv line 3, column value: \"0\" does not go with the others: Sector of 2013-14: there are exactly 0 (stated; A paper) units",
                "sector.csv#income,#outcome,#sector.csv, column key: the row income is missing",
                "sector.csv#74.5%#174.5%#sector.csv line 3, column value: \"19\" does not go with the others: Sector of 2013-14: the share of CCGs, exactly 349/200 (stated; A paper), is no share",
                "sources.csv#a,press#a,rumour#sources.csv line 2, column kind: \"rumour\" cannot be read: SourceKind \"rumour\": expected one of dataset, legislation, document, press, named person, spokesperson, anonymous, general knowledge",
                "sources.csv#//example.org/a#//exa mple#sources.csv line 2, column address: \"https://exa mple\" is not an address; expected one such as https://www.england.nhs.uk/",
            })
    void saysWhatIsWrongAndWhere(String file, String good, String bad, String message) {
        assertEquals(message, problemWith(file, good, bad));
    }

    @Test
    void refusesAFactThatStandsTwice() {
        assertEquals(
                "payers.csv line 3, column customer: \"07P\" stands twice for that year",
                problemWithRow("payers.csv", "2018-19,07P,a,stated"));
        assertEquals(
                "customers.csv line 3, column customer: \"07P\" stands twice with that supplier",
                problemWithRow("customers.csv", "07P,0AT,2014-10-01,unknown,a,press,"));
    }

    @Test
    void refusesTwoSumsOfPaymentsOfOneYear() {
        assertEquals(
                "payments.csv line 3, column customer: \"07P\" stands twice with that supplier",
                problemWithRow("payments.csv", "2018-19,07P,0DJ,payments,1,25000.00,a,stated"));
    }

    @Test
    void answersOnlyForTheDaysAndPayersOfItsFiles() {
        SupportMarket.AsOf january = SupportMarket.read(folder).asOf(LocalDate.of(2019, 1, 31));
        assertEquals(Answer.YES, january.paidUnit(OdsCode.of("07P")));
        assertEquals(Answer.NOT_KNOWN, january.paidUnit(OdsCode.of("07W")));
        assertEquals(LocalDate.of(2019, 1, 31), january.day());
        assertEquals("market of 2 purchases on 2019-01-31", january.toString());
    }

    @Test
    void printsTheNoteBesideAFigure() {
        assertEquals(
                "0AT and 0AX, 2013-04: over 400 staff (stated; A paper): both",
                SupportMarket.read(folder).reports().get(0).toString());
    }

    @Test
    void refusesAFolderWithoutAFile() {
        assertEquals("payers.csv: the file is missing", problemWithout("payers.csv"));
    }
}
