package org.opencommissioning.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.market.SupportMarket.Sector;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;
import org.opencommissioning.support.Income;

/** What the market that the library ships knows, and what it does not. */
class SupportMarketTest {
    private static final SupportMarket MARKET = SupportMarket.standard();
    private static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);
    private static final LocalDate JANUARY_2019 = LocalDate.of(2019, 1, 1);
    private static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C");

    private static String problem(Executable action) {
        return String.valueOf(assertThrows(InvalidValueException.class, action).getMessage());
    }

    @Test
    void isReadOnce() {
        assertSame(MARKET, SupportMarket.standard());
        assertEquals("market of 291 purchases", MARKET.toString());
    }

    @Test
    void theEightBoughtFromTheirUnitToTheEndOfSeptember2014() {
        OdsCode unit = OdsCode.of("0AT");
        assertEquals(Set.copyOf(EIGHT), MARKET.asOf(APRIL_2014).customersOf(unit));
        assertEquals(Set.copyOf(EIGHT), MARKET.asOf(LocalDate.of(2014, 9, 30)).customersOf(unit));
        assertEquals(Set.of(), MARKET.asOf(LocalDate.of(2014, 10, 1)).customersOf(unit));
        assertEquals(
                "07P from 0AT, named customer, 2013-04-01 to 2014-09-30",
                MARKET.asOf(APRIL_2014).purchasesBy(OdsCode.of("07P")).get(0).toString());
    }

    @Test
    void sevenOfTheEightPaidNoUnit25ThousandIn2018() {
        SupportMarket.AsOf day = MARKET.asOf(JANUARY_2019);
        assertEquals(
                List.of(Answer.YES, Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO),
                EIGHT.stream().map(day::paidUnit).toList());
        assertEquals(
                List.of("07P from 0DJ, payments of £1,129,267.31, 2018-04-01 to 2019-03-31"),
                day.purchasesBy(OdsCode.of("07P")).stream()
                        .map(Purchase::toString)
                        .toList());
    }

    @Test
    void fiveInNorthCentralLondonPaidTheirUnit18Point3Million() {
        List<OdsCode> five = OdsCode.listOf("07M", "07R", "07X", "08D", "08H");
        Pounds paid = Pounds.total(MARKET.asOf(JANUARY_2019).purchases().stream()
                .filter(purchase -> five.contains(purchase.customer())
                        && purchase.supplier().equals(OdsCode.of("0DJ")))
                .flatMap(purchase -> purchase.amount().stream())
                .toList());
        assertEquals(
                Pounds.parse("£18.3m"),
                Pounds.parse("£" + paid.toBigDecimal().movePointLeft(6).setScale(1, RoundingMode.HALF_UP) + "m"));
        assertTrue(MARKET.asOf(JANUARY_2019).customersOf(OdsCode.of("0DJ")).containsAll(five));
    }

    @Test
    void aPrivateSupplierIsNoUnit() {
        SupportMarket.AsOf day = MARKET.asOf(JANUARY_2019);
        OdsCode bolton = OdsCode.of("00T");
        assertEquals(
                Purchase.Kind.PRIVATE_PAYMENTS, day.purchasesBy(bolton).get(0).kind());
        assertEquals(Answer.NO, day.paidUnit(bolton));
        assertEquals(
                OdsCode.listOf("07W", "07Y"),
                EIGHT.stream()
                        .filter(code -> !day.paidUnit(code).isYes())
                        .filter(code -> !day.purchasesBy(code).isEmpty())
                        .toList());
    }

    @Test
    void whatIsNotHeldIsNotKnown() {
        OdsCode easternCheshire = OdsCode.of("01C");
        assertEquals(Answer.NOT_KNOWN, MARKET.asOf(JANUARY_2019).paidUnit(easternCheshire));
        assertEquals(Answer.NOT_KNOWN, MARKET.asOf(APRIL_2014).paidUnit(OdsCode.of("07P")));
        assertEquals(List.of(), MARKET.asOf(JANUARY_2019).purchasesBy(easternCheshire));
        // a customer in April 2013, and nobody tells until when
        OdsCode bolton = OdsCode.of("00T");
        assertEquals(
                1, MARKET.asOf(LocalDate.of(2013, 4, 1)).purchasesBy(bolton).size());
        assertEquals(List.of(), MARKET.asOf(APRIL_2014).purchasesBy(bolton));
        assertTrue(MARKET.asOf(APRIL_2014).notKnown().stream()
                .anyMatch(purchase -> purchase.customer().equals(bolton)));
    }

    @Test
    void whatWasOnlyAnnouncedIsNotKnown() {
        SupportMarket.AsOf start = MARKET.asOf(LocalDate.of(2013, 4, 1));
        for (OdsCode customer : OdsCode.listOf("01H", "10C", "99H")) {
            assertEquals(List.of(), start.purchasesBy(customer));
            assertTrue(start.notKnown().stream()
                    .anyMatch(purchase -> purchase.customer().equals(customer)));
        }
        assertEquals(Set.of(), start.customersOf(OdsCode.of("0AW")));
        assertEquals(
                List.of(),
                MARKET.asOf(LocalDate.of(2013, 3, 31)).notKnown().stream()
                        .filter(purchase -> purchase.supplier().equals(OdsCode.of("0AW")))
                        .toList());
    }

    @Test
    void theSectorEarned42Point5MillionAUnit() {
        Sector sector = MARKET.sector();
        assertEquals(FinancialYear.parse("2013-14"), sector.year());
        assertEquals(19, sector.units().value());
        assertEquals(Pounds.millions(808), sector.income().value());
        assertEquals(Pounds.parse("£42,526,315.79"), sector.meanIncome());
        assertEquals(
                Map.of(
                        Income.Kind.CCG, Proportion.parse("74.5%"),
                        Income.Kind.NHS_ENGLAND, Proportion.parse("15.5%"),
                        Income.Kind.OTHER, Proportion.parse("9.9%")),
                sector.shares().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, share -> share.getValue().value())));
        Stated<Integer> none = Stated.exactly(0, sector.units().citation());
        assertEquals(
                "Sector of 2013-14: there are exactly 0 (stated; Health Service Journal, NHS England spending on CSU services) units",
                problem(() -> Sector.of(sector.year(), none, sector.income(), Map.of())));
    }

    @Test
    void tellsWhatWasReportedOfAUnit() {
        assertEquals(
                List.of(
                        "0CG, 2014-09-30: closed [stated (Central Eastern CSU, Statement of closure on 30 September 2014;"
                                + " digitalhealth.net, April 2014, Central Eastern CSU to close at the end of September 2014): its"
                                + " services went to Central Southern and North and East London CSUs, as announced]",
                        "0CG, 2014-09: exactly 700 staff (stated; Central Eastern CSU, Statement of closure on 30 September 2014)"),
                MARKET.reportsOn(OdsCode.of("0CG")).stream()
                        .map(UnitReport::toString)
                        .toList());
        assertEquals(
                Stated.Exactness.OVER,
                MARKET.reportsOn(OdsCode.of("0CC")).stream()
                        .filter(report -> report.kind() == UnitReport.Kind.STAFF)
                        .findFirst()
                        .orElseThrow()
                        .figure()
                        .orElseThrow()
                        .exactness());
    }

    @Test
    void namesBodiesThatTheRegisterKnows() {
        Register register = Register.standard();
        for (Purchase purchase : MARKET.purchases()) {
            LocalDate day = purchase.days().firstDay().latest().orElseThrow();
            assertTrue(
                    register.asOf(day)
                            .find(purchase.customer())
                            .filter(Ccg.class::isInstance)
                            .isPresent(),
                    () -> purchase + ": no such CCG on " + day);
            List<Organisation> supplier = register.bodies(purchase.supplier());
            boolean isPrivate = purchase.kind() == Purchase.Kind.PRIVATE_PAYMENTS;
            assertEquals(
                    isPrivate ? OrganisationKind.PRIVATE_SUPPLIER : OrganisationKind.CSU,
                    supplier.get(0).kind());
        }
        for (UnitReport report : MARKET.reports()) {
            report.units()
                    .forEach(unit ->
                            assertTrue(register.bodies(unit).get(0) instanceof Csu, () -> report + ": no such unit"));
        }
        LocalDate start = LocalDate.of(2018, 4, 1);
        MARKET.payers()
                .get(FinancialYear.containing(start))
                .forEach(code -> assertTrue(
                        register.asOf(start)
                                .find(code)
                                .filter(Ccg.class::isInstance)
                                .isPresent(),
                        code::toString));
    }

    @Test
    void everyFactHasItsEvidence() {
        assertFalse(MARKET.purchases().stream()
                .map(Purchase::evidence)
                .map(Evidence::citations)
                .anyMatch(List::isEmpty));
    }

    @Test
    void aPurchaseAndAReportAreWhatTheyCanBe() {
        Purchase named = MARKET.asOf(APRIL_2014).purchases().get(0);
        assertEquals(
                "Purchase 07P from 0AT, payments, 2013-04-01 to 2014-09-30: payments without an amount; payments without a number"
                        + " of payments",
                problem(() -> Purchase.builder()
                        .customer(OdsCode.of("07P"))
                        .supplier(OdsCode.of("0AT"))
                        .kind(Purchase.Kind.PAYMENTS)
                        .days(named.days())
                        .evidence(named.evidence())
                        .build()));
        assertEquals(
                "UnitReport on []: no unit; event without an event",
                problem(() -> UnitReport.builder()
                        .kind(UnitReport.Kind.EVENT)
                        .day(UncertainDay.parse("2014-04"))
                        .evidence(named.evidence())
                        .build()));
    }

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Object[] samples = {
            MARKET,
            MARKET.asOf(APRIL_2014),
            MARKET.sector(),
            MARKET.sector().income(),
            APRIL_2014,
            FinancialYear.parse("2014-15"),
            Pounds.ZERO,
            OdsCode.of("07P"),
            List.of(),
            Map.of(),
            Path.of("."),
            3,
            "word"
        };
        for (Class<?> type : List.of(
                Purchase.Kind.class,
                UnitReport.Kind.class,
                SupportMarket.class,
                SupportMarket.AsOf.class,
                SupportMarket.Sector.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        SupportMarket.AsOf day = MARKET.asOf(APRIL_2014);
        List<Collection<?>> returned = List.of(
                MARKET.purchases(),
                MARKET.reports(),
                MARKET.reportsOn(OdsCode.of("0AT")),
                MARKET.payers().values(),
                MARKET.payers().values().iterator().next(),
                MARKET.sector().shares().values(),
                day.purchases(),
                day.notKnown(),
                day.purchasesBy(OdsCode.of("07P")),
                day.customersOf(OdsCode.of("0AT")));
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }
}
