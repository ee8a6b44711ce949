package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.DataFolder;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Spending.Finding;
import org.opencommissioning.register.Register;

/** What DATA.md tells of the uptake is so in its data; what it says of any data is held by another test. */
class UptakeDocumentTest {
    private static final Uptake UPTAKE = Uptake.standard();

    private final String document =
            new DataFolder("cocommissioning/uptake").document().replaceAll("\\s+", " ");

    @Test
    void saysOfHowManyTheModelIsKnown() {
        says("it knows the model of " + known(2015) + " on 1 June 2015, of " + known(2016) + " in 2016, of "
                + known(2017)
                + " in 2017, of " + known(2018) + " in 2018, of " + known(2019) + " in 2019, of " + known(2020)
                + " in 2020 and of " + known(2021) + " on 1 June 2021, which is all of them.");
    }

    /** How many CCGs on 1 June of a year. */
    private static long known(int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        return Register.standard().asOf(day).ccgs().stream()
                .filter(ccg -> UPTAKE.statusOf(ccg.code(), day).model().isPresent())
                .count();
    }

    @Test
    void namesEveryCcgWhosePaymentsSettleNothing() {
        says("and " + count(Finding.SMALL) + " less, which is not: " + codes(Finding.SMALL) + ".");
        says(count(Finding.NONE_SEEN) + " CCGs show nothing of the kind: " + codes(Finding.NONE_SEEN) + ".");
        says("The payments of " + count(Finding.NO_AREA_PUBLISHED) + " do not say what they are for: "
                + codes(Finding.NO_AREA_PUBLISHED) + ".");
        says("Those of " + count(Finding.NOT_HELD) + " are not held: " + codes(Finding.NOT_HELD) + ".");
        says((count(Finding.LARGE) + count(Finding.SMALL)) + " of "
                + UPTAKE.spending().size()
                + " CCGs booked something to delegated commissioning or paid under contracts with"
                + " practices: " + count(Finding.LARGE) + " of them £5m or more");
    }

    @Test
    void countsTheApproved() {
        List<Report> approved = UPTAKE.named().stream()
                .filter(report -> report.kind() == Report.Kind.APPROVED)
                .toList();
        says("The " + approved.size() + " CCGs approved for 2015 or 2016");
        long of2016 = approved.stream()
                .filter(report ->
                        report.days().contains(LocalDate.of(2016, 3, 31)).not().isYes())
                .count();
        says("Of the 52 of 2016 the list that was read has " + of2016 + " names.");
    }

    private void says(String text) {
        assertTrue(document.contains(text), text);
    }

    private static int count(Finding finding) {
        return (int) UPTAKE.spending().stream()
                .filter(seen -> seen.finding() == finding)
                .count();
    }

    private static String codes(Finding finding) {
        return UPTAKE.spending().stream()
                .filter(seen -> seen.finding() == finding)
                .map(seen -> "`" + seen.ccg() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
