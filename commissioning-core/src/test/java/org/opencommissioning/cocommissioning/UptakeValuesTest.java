package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.cocommissioning.UptakeFixtures.BRENT;
import static org.opencommissioning.cocommissioning.UptakeFixtures.DAY;
import static org.opencommissioning.cocommissioning.UptakeFixtures.PAPER;
import static org.opencommissioning.cocommissioning.UptakeFixtures.YEAR;
import static org.opencommissioning.cocommissioning.UptakeFixtures.report;
import static org.opencommissioning.cocommissioning.UptakeFixtures.spending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.NullContract;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.cocommissioning.Uptake.Count;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/** What payments show, and which values cannot be. */
class UptakeValuesTest {
    @Test
    void paymentsShowTheSameWhetherBookedOrPaidUnderContracts() {
        assertEquals("07P in 2016-17: large payments", spending(5_000_000, 0, 9).toString());
        assertEquals("07P in 2016-17: large payments", spending(0, 5_000_000, 9).toString());
        assertEquals(
                "07P in 2016-17: small payments", spending(0, 4_999_999, 10).toString());
        assertEquals("07P in 2016-17: small payments", spending(-1, 0, 10).toString());
        assertEquals("07P in 2016-17: none seen", spending(0, 0, 9).toString());
        assertEquals(
                "07P in 2016-17: no area of expense published",
                spending(0, 0, 10).toString());
        assertEquals(
                "07P in 2016-17: not held",
                Spending.builder()
                        .ccg(BRENT)
                        .year(FinancialYear.containing(DAY))
                        .build()
                        .toString());
    }

    @Test
    void refusesSpendingThatIsHeldInPart() {
        assertEquals(
                "Spending of 07P in 2016-17: expected amounts, numbers of payments and evidence, or none of them",
                problem(() -> Spending.builder()
                        .ccg(BRENT)
                        .year(FinancialYear.containing(DAY))
                        .delegated(Pounds.ZERO)
                        .build()));
        assertEquals(
                "Spending of 07P in 2016-17: the number of payments is 0, expected 1 or more; leave out what is not held;"
                        + " 1 of 0 payments are without an area of expense; the evidence cites nothing, and what was paid is in some"
                        + " publication",
                problem(() -> Spending.builder()
                        .ccg(BRENT)
                        .year(FinancialYear.containing(DAY))
                        .delegated(Pounds.ZERO)
                        .contracts(Pounds.ZERO)
                        .payments(0)
                        .withoutArea(1)
                        .evidence(Evidence.assumed("a what-if"))
                        .build()));
    }

    @Test
    void refusesAnUptakeThatSaysAThingTwiceOrWhereItDoesNotBelong() {
        assertEquals(
                "Uptake: the spending of 07P in 2016-17: large payments stands twice; 07P delegated (large payments), 2016-04-01 to"
                        + " 2017-03-31 is among what sources say; it follows from the spending",
                problem(() -> Uptake.builder()
                        .addSpending(spending(5_000_000, 0, 0), spending(5_000_000, 0, 0))
                        .addNamed(report("delegated", Kind.LARGE_PAYMENTS, YEAR, Certainty.INFERRED))
                        .build()));
    }

    @Test
    void refusesCountsAndBidsThatCannotBe() {
        assertEquals(
                "Count of joint CCGs from 2016-06-01: the area is blank; the number is -1, expected 0 or more",
                problem(() -> count(" ", -1)));
        assertEquals(
                "Bid England, no co-commissioning from 2016-06-01: all of 12: a whole without a number of it",
                problem(() -> bid("England").outOf(12).build()));
        assertEquals(
                "Bid , no co-commissioning from 2016-06-01: 13 of 12: the area is blank; expected a number from 0 to the whole",
                problem(() ->
                        bid("").number(Stated.exactly(13, PAPER)).outOf(12).build()));
        assertEquals(
                "Bid England, no co-commissioning from 2016-06-01: -1: expected a number from 0 to the whole",
                problem(() -> bid("England").number(Stated.exactly(-1, PAPER)).build()));
        assertEquals(
                "England, no co-commissioning from 2016-06-01: 12 of 12",
                bid("England")
                        .number(Stated.exactly(12, PAPER))
                        .outOf(12)
                        .build()
                        .toString());
    }

    @Test
    void aCountAndABidMayBeOfNobody() {
        assertEquals(0, count("England", 0).number().value());
        assertEquals(
                "England, no co-commissioning from 2016-06-01: 0 of 12",
                bid("England")
                        .number(Stated.exactly(0, PAPER))
                        .outOf(12)
                        .build()
                        .toString());
    }

    @Test
    void readsNoOtherLabels() {
        assertEquals(
                "Kind \"rumoured\": expected one of stated by the CCG, follows from papers, named by a source, said of all CCGs, approved,"
                        + " not taken up, large payments, small payments",
                problem(() -> Kind.parse("rumoured")));
        assertEquals(
                "Of \"all\": expected one of delegated, newly delegated, joint, not delegated",
                problem(() -> Count.Of.parse("all")));
    }

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Object[] samples = {
            Uptake.standard(),
            report("joint", Kind.NAMED, YEAR, Certainty.STATED),
            BRENT,
            DAY,
            Count.Of.JOINT,
            Path.of("."),
            "England"
        };
        for (Class<?> type : List.of(Uptake.class, Report.class, Kind.class, Count.Of.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        Uptake uptake = Uptake.standard();
        CcgStatus status = uptake.statusOf(BRENT, LocalDate.of(2018, 6, 1));
        List<Collection<?>> returned = List.of(
                uptake.counts(), uptake.bids(), uptake.named(), uptake.spending(), uptake.reports(), status.reports());
        for (Collection<?> each : returned) {
            assertTrue(!each.isEmpty());
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }

    private static Count count(String area, int number) {
        return Count.builder()
                .area(area)
                .of(Count.Of.JOINT)
                .from(DAY)
                .number(Stated.exactly(number, PAPER))
                .evidence(Evidence.of(Certainty.STATED, PAPER))
                .build();
    }

    private static Uptake.Bid.Builder bid(String area) {
        Uptake.Bid.Builder bid = Uptake.Bid.builder();
        bid.area(area).from(DAY).evidence(Evidence.of(Certainty.STATED, PAPER));
        return bid;
    }

    private static String problem(Executable executable) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, executable).getMessage());
    }
}
