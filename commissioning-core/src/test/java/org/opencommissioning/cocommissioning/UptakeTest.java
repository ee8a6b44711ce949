package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.cocommissioning.CcgStatus.Spending.Finding;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Certainty;

/** What the uptake that the library ships knows, and what it does not. */
class UptakeTest {
    private static final Uptake UPTAKE = Uptake.standard();
    private static final Register REGISTER = Register.standard();
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);
    private static final LocalDate APRIL_2016 = LocalDate.of(2016, 4, 1);
    private static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C");
    private static final List<OdsCode> SOUTH_EAST = OdsCode.listOf("07N", "07Q", "08A", "08K", "08L", "08Q");

    @Test
    void isReadOnce() {
        assertSame(UPTAKE, Uptake.standard());
        assertEquals("uptake by 17 counts, 8 bids and 323 reports", UPTAKE.toString());
    }

    @Test
    void thirtyTwoWereNamedByPressAndPages() {
        assertEquals(26, count(Kind.APPROVED));
        assertEquals(
                Set.copyOf(SOUTH_EAST),
                UPTAKE.named().stream()
                        .filter(report -> report.kind() == Kind.STATED_BY_CCG)
                        .filter(report -> report.evidence().certainty() == Certainty.STATED)
                        .map(Report::ccg)
                        .collect(Collectors.toSet()));
    }

    @Test
    void ofTheCcgsOf2018The168WithEvidenceAreNotAllDelegatedAndTheRestAreNotWithout() {
        assertEquals(195, UPTAKE.spending().size());
        assertEquals(162, count(Finding.LARGE));
        assertEquals(6, count(Finding.SMALL));
        assertEquals(15, count(Finding.NONE_SEEN));
        assertEquals(6, count(Finding.NO_AREA_PUBLISHED));
        assertEquals(6, count(Finding.NOT_HELD));
        assertEquals(162, count(Kind.LARGE_PAYMENTS));
        assertEquals(6, count(Kind.SMALL_PAYMENTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // large payments
                "00V | 2018-06-01 | 00V on 2018-06-01: delegated, by 1 report; payments of 2018-19: large payments",
                // small payments, with and without an approval
                "14L | 2018-06-01 | 14L on 2018-06-01: not known, by 1 report; payments of 2018-19: small payments",
                "03A | 2018-06-01 | 03A on 2018-06-01: not known, by 2 reports; payments of 2018-19: small payments",
                // nothing seen, nothing to be seen, nothing held
                "01K | 2018-06-01 | 01K on 2018-06-01: not known, by 0 reports; payments of 2018-19: none seen",
                "03E | 2018-06-01 | 03E on 2018-06-01: not known, by 0 reports; payments of 2018-19: no area of expense published",
                "01C | 2018-06-01 | 01C on 2018-06-01: not known, by 1 report; payments of 2018-19: not held",
                // payments tell of their year alone
                "00V | 2018-03-31 | 00V on 2018-03-31: not known, by 0 reports",
                "00V | 2019-03-31 | 00V on 2019-03-31: delegated, by 1 report; payments of 2018-19: large payments",
                "00V | 2019-04-01 | 00V on 2019-04-01: not known, by 0 reports",
                // nobody named it, and nobody has heard of it
                "99P | 2015-06-01 | 99P on 2015-06-01: not known, by 0 reports",
                "ZZZ | 2021-06-01 | ZZZ on 2021-06-01: not known, by 0 reports",
                // a CCG that had ended
                "01N | 2017-03-31 | 01N on 2017-03-31: not known, by 1 report",
                "01N | 2017-04-01 | 01N on 2017-04-01: not known, by 0 reports",
            })
    void tellsWhatIsKnownOfACcgOnADay(String ccg, LocalDate day, String status) {
        assertEquals(status, UPTAKE.statusOf(OdsCode.of(ccg), day).toString());
    }

    @Test
    void theTwoApprovedOfBradfordAreNotKnownUntilTheirPaymentsTell() {
        for (OdsCode bradford : OdsCode.listOf("02W", "02R")) {
            CcgStatus approved = UPTAKE.statusOf(bradford, APRIL_2015);
            assertEquals(Optional.empty(), approved.model());
            assertEquals(
                    List.of(bradford + " delegated (approved), 2015-04-01 to 2020-03-31 or earlier"),
                    approved.reports().stream().map(Report::toString).toList());
            assertEquals(
                    "announced (Health Service Journal, CCGs to use primary care powers to develop new care models): one of the 64"
                            + " approved dropped out and is not named",
                    approved.reports().get(0).evidence().toString());
            CcgStatus paid = UPTAKE.statusOf(bradford, LocalDate.of(2018, 6, 1));
            assertEquals(Optional.of(CoCommissioningModel.DELEGATED), paid.model());
            assertEquals(2, paid.reports().size());
        }
    }

    @Test
    void cityAndHackneyWasApprovedOnConditionsAndDidNotTakeItUp() {
        OdsCode hackney = OdsCode.of("07T");
        CcgStatus status = UPTAKE.statusOf(hackney, LocalDate.of(2015, 6, 1));
        assertEquals(Optional.empty(), status.model());
        assertEquals(
                List.of("07T delegated (not taken up), 2015-04-01 to 2016-03-31"),
                status.reports().stream().map(Report::toString).toList());
        assertEquals(Answer.YES, status.reports().get(0).holdsOn(status.day()));
        assertEquals(List.of(), UPTAKE.statusOf(hackney, APRIL_2016).reports());
    }

    @Test
    void theEightHadJointCommissioningByTheEndOfJune2015AndAreNotKnownAgainUntilTheirPaymentsTell() {
        for (OdsCode ccg : EIGHT) {
            // a plan for 2015/16 tells of no day of it
            assertEquals(Optional.empty(), model(ccg, "2015-04-01"));
            assertEquals(Optional.empty(), model(ccg, "2015-06-29"));
            assertEquals(Optional.of(CoCommissioningModel.JOINT), model(ccg, "2015-06-30"));
            assertEquals(Optional.empty(), model(ccg, "2015-07-01"));
            assertEquals(Optional.empty(), model(ccg, "2016-03-31"));
            // joint may have gone on, and delegated is general knowledge
            assertEquals(Optional.empty(), model(ccg, "2017-04-01"));
            assertEquals(
                    2, UPTAKE.statusOf(ccg, LocalDate.of(2017, 4, 1)).reports().size());
            assertEquals(Optional.of(CoCommissioningModel.DELEGATED), model(ccg, "2018-04-01"));
            assertEquals(Optional.empty(), model(ccg, "2019-04-01"));
            assertEquals(Optional.empty(), model(ccg, "2021-04-01"));
        }
        assertEquals(Optional.of(CoCommissioningModel.DELEGATED), model(OdsCode.of("W2U3Z"), "2021-04-01"));
    }

    @Test
    void whatIsSaidOfAllAndWhatFollowsFromPlansIsStatedOfNobody() {
        for (Report report : UPTAKE.named()) {
            boolean workedOut = report.kind() == Kind.SAID_OF_ALL || report.kind() == Kind.FOLLOWS_FROM_PAPERS;
            assertEquals(workedOut, report.evidence().certainty() == Certainty.INFERRED, report::toString);
        }
        assertEquals(106, count(Kind.SAID_OF_ALL));
        assertEquals(8, count(Kind.FOLLOWS_FROM_PAPERS));
        assertEquals(
                "inferred (NHS England, Delegated commissioning of primary medical services): the page says all CCGs and names none; the"
                        + " register has this one",
                UPTAKE.statusOf(OdsCode.of("00N"), LocalDate.of(2021, 6, 1))
                        .reports()
                        .get(0)
                        .evidence()
                        .toString());
    }

    @Test
    void theSixOfSouthEastLondonHadJointCommissioningToTheirMeetingOf2016() {
        for (OdsCode ccg : SOUTH_EAST) {
            assertEquals(Optional.of(CoCommissioningModel.JOINT), model(ccg, "2015-04-01"));
            assertEquals(Optional.of(CoCommissioningModel.JOINT), model(ccg, "2016-08-18"));
            assertEquals(Optional.empty(), model(ccg, "2016-08-19"));
            assertEquals(Optional.of(CoCommissioningModel.DELEGATED), model(ccg, "2018-04-01"));
        }
    }

    @Test
    void everyCcgIsDelegatedFromApril2021ToItsEnd() {
        for (String day : List.of("2021-04-01", "2022-06-30")) {
            List<Ccg> ccgs = REGISTER.asOf(LocalDate.parse(day)).ccgs();
            assertEquals(106, ccgs.size());
            for (Ccg ccg : ccgs) {
                assertEquals(Optional.of(CoCommissioningModel.DELEGATED), model(ccg.code(), day));
            }
        }
        assertEquals(Optional.empty(), model(OdsCode.of("W2U3Z"), "2022-07-01"));
    }

    @Test
    void everyCodeIsThatOfACcgOnEveryDayThatIsToldOfIt() {
        for (Report report : UPTAKE.reports()) {
            DateSpan told = report.days().possible();
            for (LocalDate day :
                    List.of(told.firstDay().orElseThrow(), told.lastDay().orElseThrow())) {
                assertTrue(REGISTER.asOf(day).find(report.ccg()).orElseThrow() instanceof Ccg, report + " on " + day);
            }
        }
        LocalDate april2018 = LocalDate.of(2018, 4, 1);
        assertEquals(
                REGISTER.asOf(april2018).ccgs().stream().map(Ccg::code).collect(Collectors.toSet()),
                UPTAKE.spending().stream().map(Spending::ccg).collect(Collectors.toSet()));
    }

    @Test
    void aReportFromPaymentsTellsTheAmounts() {
        Report report = UPTAKE.statusOf(OdsCode.of("07X"), LocalDate.of(2018, 6, 1))
                .reports()
                .get(0);
        assertEquals("07X delegated (large payments), 2018-04-01 to 2019-03-31", report.toString());
        assertEquals(
                "inferred (Clinical commissioning groups, Payments of £25,000 or more, 2018/19, as each CCG published them): £0 booked"
                        + " to delegated commissioning, £30,856,261.66 paid under contracts with practices",
                report.evidence().toString());
        assertFalse(UPTAKE.named().contains(report));
        assertTrue(UPTAKE.reports().contains(report));
    }

    private static Optional<CoCommissioningModel> model(OdsCode ccg, String day) {
        return UPTAKE.statusOf(ccg, LocalDate.parse(day)).model();
    }

    private static long count(Kind kind) {
        return UPTAKE.reports().stream().filter(report -> report.kind() == kind).count();
    }

    private static long count(Finding finding) {
        return UPTAKE.spending().stream()
                .filter(seen -> seen.finding() == finding)
                .count();
    }
}
