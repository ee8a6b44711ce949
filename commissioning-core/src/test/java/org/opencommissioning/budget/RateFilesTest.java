package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.OwnFolder;

/** Yearly rates of one's own, and what is wrong with the files of some. */
class RateFilesTest extends OwnFolder {
    RateFilesTest() {
        super(YearlyRates::read);
    }

    @BeforeEach
    void writeAFew() {
        write("sources.csv", """
                id,kind,title,publisher,licence,address
                a,document,A letter,,,
                k,general knowledge,Known,,,
                """);
        write("running_costs.csv", """
                year,per_head,source,certainty,note
                2022-23,18.80,a,stated,
                2022-23,18.90,a,stated,a rival
                """);
        write("least_shares.csv", """
                year,of,share,instead,source,certainty,note
                2022-23,contingency,0.5%,,k,general knowledge,
                2022-23,cumulative surplus,1%,break even,a,stated,
                """);
    }

    @Test
    void readsRatesOfOnesOwn() {
        YearlyRates mine = YearlyRates.read(folder);
        assertEquals("2 rates for each head and 2 least shares", mine.toString());
        assertEquals(
                "cumulative surplus of 1.00% at least, or break even",
                mine.leastShares().get(1).toString());
        assertEquals(
                "stated (A letter): a rival",
                mine.runningCosts().get(1).evidence().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "running_costs.csv#2022-23,18.80#2022-24,18.80#running_costs.csv line 2, column year: \"2022-24\" cannot be read: FinancialYear \"2022-24\": 24 does not follow 2022; the year that begins in 2022 is 2022-23",
                "running_costs.csv#18.80#18.805#running_costs.csv line 2, column per_head: \"18.805\" cannot be read: Pounds \"18.805\": not whole pence; round it first, for example with setScale(2, RoundingMode.HALF_UP) of BigDecimal",
                "running_costs.csv#18.80#0#running_costs.csv line 2, column per_head: \"0\" cannot be: PerHead £0 a head: expected more than £0",
                "running_costs.csv#18.90#18.80#running_costs.csv line 3, column per_head: \"18.80\" stands twice for that year",
                "running_costs.csv#,a,stated,a#,k,stated,a#running_costs.csv line 3, column certainty: \"stated\" does not go with its sources: Evidence from Known (from general knowledge): given as stated, but general knowledge states nothing; expected general knowledge or assumed",
                "least_shares.csv#contingency#reserve#least_shares.csv line 2, column of: \"reserve\" cannot be read: Of \"reserve\": expected one of growth, cumulative surplus, contingency, non-recurrent headroom",
                "least_shares.csv#0.5%#0.5 per cent#least_shares.csv line 2, column share: \"0.5 per cent\" cannot be read: Proportion \"0.5 per cent\": expected a fraction of whole numbers such as 3/4, a decimal such as 0.75, or a percentage such as 75%",
                "least_shares.csv#0.5%#500%#least_shares.csv line 2, column share: \"500%\" cannot be: Least contingency of 500.00% at least: expected a share from 0 to 1",
                "least_shares.csv#,1%,break even#,,break even#least_shares.csv line 3, column share: the cell is empty",
                "least_shares.csv#break even#break even #least_shares.csv line 3, column instead: \"break even \" begins or ends with a blank",
                "least_shares.csv#cumulative surplus,1%#contingency,1/200#least_shares.csv line 3, column share: \"1/200\" stands twice for that year",
            })
    void saysWhatIsWrongAndWhere(String file, String good, String bad, String message) {
        assertEquals(message, problemWith(file, good, bad));
    }

    @Test
    void refusesAFolderWithoutAFile() {
        assertEquals("least_shares.csv: the file is missing", problemWithout("least_shares.csv"));
    }
}
