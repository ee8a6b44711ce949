package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rebase.Placement;
import org.opencommissioning.rebase.RebaseReport;
import org.opencommissioning.rebase.RebasedTable;
import org.opencommissioning.rebase.Rebasing;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.ResolutionPolicy;
import org.opencommissioning.source.Tolerance;

/** What is asked of a book of allocations, of the one in the jar. */
class AllocationsTest {
    private static final Allocations BOOK = Allocations.standard();
    private static final OdsCode HARROW = OdsCode.of("08E");
    private static final OdsCode EASTERN_CHESHIRE = OdsCode.of("01C");
    private static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C");
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);

    private static FinancialYear year(String text) {
        return FinancialYear.parse(text);
    }

    @Test
    void hasAllOfABodyAndAllOfAYear() {
        assertEquals(
                List.of(
                        "08E, programme 2013-14: £224,718,000, round of December 2013 (inferred)",
                        "08E, programme 2014-15: £234,162,000, round of December 2013 (inferred)"),
                BOOK.ofBody(HARROW).inRound("December 2013").allocations().stream()
                        .map(Allocation::toString)
                        .toList());
        assertEquals(8, BOOK.ofBody(HARROW).allocations().size());
        assertEquals("211 allocations", BOOK.ofYear(YEAR_2014).toString());
        assertEquals(
                Set.of("December 2012", "December 2013"),
                Set.copyOf(BOOK.ofYear(YEAR_2013).rounds().stream()
                        .map(Allocation.Round::name)
                        .toList()));
    }

    @Test
    void addsUpWhatSomeBodiesAreGiven() {
        assertEquals(
                Pounds.thousands(366_421 + 243_782 + 409_080 + 239_482 + 224_718 + 278_764 + 274_613 + 328_111),
                BOOK.ofYear(YEAR_2013).inRound("December 2013").total(EIGHT));
    }

    @Test
    void doesNotTakeABodyWithoutAnAllocationToBeGivenNothing() {
        assertEquals(
                "The total of 2 bodies is not known: an allocation of [13T] is missing",
                assertThrows(
                                NotKnownException.class,
                                () -> BOOK.ofYear(YEAR_2013)
                                        .inRound("December 2013")
                                        .total(OdsCode.listOf("07P", "13T")))
                        .getMessage());
        assertEquals(
                "The total is not known: an allocation is missing",
                assertThrows(
                                NotKnownException.class,
                                () -> BOOK.ofYear(year("2020-21")).total())
                        .getMessage());
        assertEquals(Optional.empty(), BOOK.ofYear(year("2020-21")).claims());
        assertEquals(List.of(), BOOK.ofKind(Allocation.Kind.RUNNING_COSTS).allocations());
    }

    @Test
    void refusesATotalOfRivals() {
        assertEquals(
                "Total of 2 allocations: they are of more than one round, [December 2013, December 2012]; narrow them with"
                        + " inRound(…)",
                problem(() -> BOOK.ofYear(YEAR_2013).ofBody(EASTERN_CHESHIRE).total()));
        assertTrue(problem(BOOK::total)
                .startsWith("Total of 1660 allocations: they are of more than one year, [2013-14, "));
    }

    @Test
    void keepsRivalsSideBySideAndLetsTheCallerChoose() {
        var claims = BOOK.ofYear(YEAR_2013).ofBody(EASTERN_CHESHIRE).claims().orElseThrow();
        assertEquals(Agreement.INCONSISTENT, claims.agreement(Tolerance.none()));
        assertEquals(Optional.empty(), claims.chosenBy(ResolutionPolicy.latestPublished()), "one day is not known");
        var indicative = BOOK.ofYear(year("2019-20")).ofBody(HARROW).claims().orElseThrow();
        assertEquals(
                "08E, programme allocation of 2019-20: exactly £315,824,000 (stated; NHS England, CCG allocations after place-based"
                        + " pace of change, January 2019, published 2019-01), chosen among 2 by the policy \"latest published\"",
                indicative
                        .chosenBy(ResolutionPolicy.latestPublished())
                        .orElseThrow()
                        .toString());
        long bodies = BOOK.ofYear(YEAR_2013).inRound("December 2012").allocations().stream()
                .map(Allocation::body)
                .distinct()
                .count();
        assertEquals(14, bodies);
    }

    @Test
    void knowsGrowthWithinARoundOnly() {
        Allocations harrow = BOOK.ofBody(HARROW);
        assertEquals("4.20%", harrow.growthIn(YEAR_2014).toPercent(2));
        assertEquals("2.86%", harrow.growthIn(year("2017-18")).toPercent(2));
        assertEquals(
                "Growth in 2016-17 among 8 allocations: 2015-16 is told by the round of December 2014 and 2016-17 by that of"
                        + " January 2016, and baselines change between rounds; no round tells both years of one body",
                problem(() -> harrow.growthIn(year("2016-17"))));
        assertEquals(
                "Growth among 8 allocations is not known: an allocation for 2012-13 is missing",
                assertThrows(NotKnownException.class, () -> harrow.growthIn(YEAR_2013))
                        .getMessage());
        assertEquals(
                "Growth in 2014-15 among 1660 allocations: there are several; narrow them with ofBody(…), ofKind(…) or"
                        + " inRound(…)",
                problem(() -> BOOK.growthIn(YEAR_2014)));
    }

    /** What tables of two rounds come to is not what was published, 6 % for Harrow in 2016/17. */
    @Test
    void wouldComeToAnotherGrowthBetweenRounds() {
        Pounds before = BOOK.ofBody(HARROW).ofYear(year("2015-16")).total();
        Pounds after = BOOK.ofBody(HARROW).ofYear(year("2016-17")).total();
        assertEquals("9.05%", after.minus(before).shareOf(before).toPercent(2));
    }

    @Test
    void refusesARoundThatNoneIsOf() {
        assertEquals(
                "Round \"December\": none of these allocations is of it; expected one of [December 2013]",
                problem(() -> BOOK.ofYear(YEAR_2014).inRound("December")));
    }

    @Test
    void carriesTheFirstYearToApril2026ToThePenny() {
        Allocations year = BOOK.ofYear(YEAR_2013).inRound("December 2013");
        RebasedTable carried = Rebasing.onto(BudgetFixtures.REGISTER.asOf(APRIL_2026))
                .at(OrganisationKind.ICB)
                .apply(year.figures());
        BigDecimal total =
                carried.rows().stream().map(row -> row.figures().get(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(year.total(), Pounds.of(total));
        assertEquals(36, carried.codes().size());
        RebaseReport.Total check = carried.report().totals().get(0);
        assertEquals(check.before(), check.after());
        assertEquals(List.of(), carried.report().lines(Placement.UNPLACED));
    }

    /** A table on the bodies of another day than the first of its year, and one on those of two days at once. */
    @Test
    void carriesTablesThatLagBehindTheirYear() {
        for (String told : List.of("2015-16", "2017-18", "2018-19")) {
            requireCarriedWhole(BOOK.ofYear(year(told)));
        }
        Allocations last = BOOK.ofYear(year("2019-20")).inRound("January 2019");
        requireCarriedWhole(last);
        assertEquals(
                List.of(LocalDate.of(2019, 3, 31)),
                OdsCode.listOf("99P", "99Q").stream()
                        .flatMap(code -> last.ofBody(code).allocations().stream())
                        .map(Allocation::codedOn)
                        .distinct()
                        .toList());
    }

    private static void requireCarriedWhole(Allocations year) {
        RebasedTable carried =
                Rebasing.onto(BudgetFixtures.REGISTER.asOf(APRIL_2026)).apply(year.figures());
        assertEquals(List.of(), carried.report().lines(Placement.UNPLACED));
        BigDecimal total =
                carried.rows().stream().map(row -> row.figures().get(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(year.total(), Pounds.of(total));
    }

    /** Every code is that of a CCG on the day that the allocation gives. */
    @Test
    void namesOpenCcgsByTheCodesOfTheirDays() {
        for (Allocation each : BOOK.allocations()) {
            assertEquals(
                    OrganisationKind.CCG,
                    BudgetFixtures.REGISTER
                            .asOf(each.codedOn())
                            .get(each.body())
                            .kind(),
                    each::toString);
        }
    }

    @Test
    void refusesFiguresOfRivals() {
        assertEquals(
                "Figures of 2 allocations: 01C has two for 2013-14, programme of the round of December 2013 and programme of"
                        + " that of December 2012; narrow them with inRound(…) or ofKind(…)",
                problem(() -> BOOK.ofYear(YEAR_2013).ofBody(EASTERN_CHESHIRE).figures()));
    }

    @Test
    void isBuiltByHandToo() {
        Allocation one = BOOK.ofBody(HARROW).allocations().get(0);
        Allocation.Round other = Allocation.Round.of(one.round().name(), UncertainDay.unknown());
        Allocation renamed = Allocation.builder()
                .body(HARROW)
                .year(YEAR_2014)
                .kind(Allocation.Kind.PROGRAMME)
                .round(other)
                .amount(Pounds.of(1))
                .evidence(one.evidence())
                .build();
        AllocationSheet sheet = BOOK.sheets().get(0);
        assertEquals(
                "Allocations: 08E has two programme allocations for 2013-14 of the round of December 2013; two rounds are called"
                        + " December 2013; give them names of their own; there are two sheets for 2013-14 of the round of"
                        + " December 2012",
                problem(() -> Allocations.builder()
                        .addAllocations(one, one, renamed)
                        .addSheets(sheet, sheet)
                        .build()));
        Allocations mine = Allocations.builder().addAllocations(one).build();
        assertEquals("1 allocation", mine.toString());
        assertEquals(one.amount(), mine.total());
    }

    @Test
    void namesWhatIsNull() {
        NullContract.check(
                Allocations.class, BOOK, HARROW, YEAR_2013, "December 2013", EIGHT, java.nio.file.Path.of("nowhere"));
    }
}
