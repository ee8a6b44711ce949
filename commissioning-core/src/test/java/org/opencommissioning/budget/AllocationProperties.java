package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;

class AllocationProperties {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 1);
    private static final Landscape LANDSCAPE = Register.standard().asOf(DAY);

    @Provide
    Arbitrary<DistanceFromTarget> distances() {
        return AllocationArbitraries.distances();
    }

    @Provide
    Arbitrary<Allocations> books() {
        return AllocationArbitraries.books();
    }

    @Provide
    Arbitrary<AllocationSheet> sheets() {
        return AllocationArbitraries.sheets();
    }

    /** Rounding may print a small distance as 0.00 %, and never with the other sign. */
    @Property
    void theSignOfTheAmountIsThatOfTheShare(@ForAll("distances") DistanceFromTarget distance) {
        assertEquals(distance.amount().signum(), distance.share().signum());
        int printed = distance.percent().signum();
        assertTrue(printed == 0 || printed == distance.amount().signum());
    }

    @Property
    void scalingAllMoneyLeavesTheShareAlone(
            @ForAll("distances") DistanceFromTarget distance, @ForAll @LongRange(min = 1, max = 1_000) long factor) {
        DistanceFromTarget scaled = DistanceFromTarget.of(
                distance.allocation().times(factor), distance.target().times(factor));
        assertEquals(distance.share(), scaled.share());
        assertEquals(distance.percent(), scaled.percent());
        assertEquals(distance.amount().times(factor), scaled.amount());
    }

    @Property
    void allocationIsTargetAndDistance(@ForAll("distances") DistanceFromTarget distance) {
        assertEquals(distance.allocation(), distance.target().plus(distance.amount()));
        assertEquals(
                Proportion.of(distance.allocation().pence(), distance.target().pence()),
                Proportion.ONE.plus(distance.share()));
    }

    /** FIN-06, FIN-07: what follows from one rate passes, and a distance that is a pound off does not. */
    @Property(tries = 200)
    void sheetsThatHoldTogetherPass(@ForAll("sheets") AllocationSheet sheet) {
        Verdict verdict = BudgetRules.allocationSheets().check(sheet, LANDSCAPE, DAY);
        assertEquals(List.of(), verdict.violations());
        assertTrue(verdict.satisfied().containsAll(List.of(RuleId.of("FIN-06"), RuleId.of("FIN-07"))));
        List<AllocationSheet.Row> rows = new ArrayList<>(sheet.rows());
        AllocationSheet.Row first = rows.get(0);
        rows.set(
                0,
                AllocationSheet.Row.builder()
                        .code(first.code())
                        .allocation(first.allocation())
                        .target(first.target())
                        .weightedPopulation(first.weightedPopulation())
                        .publishedDistance(
                                first.publishedDistance().orElseThrow().plus(sheet.unit()))
                        .build());
        AllocationSheet wrong = AllocationSheet.builder()
                .year(sheet.year())
                .round(sheet.round())
                .unit(sheet.unit())
                .addAllRows(rows)
                .evidence(sheet.evidence())
                .build();
        assertEquals(
                List.of(RuleId.of("FIN-06")),
                BudgetRules.allocationSheets().check(wrong, LANDSCAPE, DAY).violations().stream()
                        .map(Violation::rule)
                        .toList());
    }

    @Property
    void narrowingStepsCommute(@ForAll("books") Allocations book) {
        for (Allocation each : book.allocations()) {
            Allocations one = book.ofBody(each.body())
                    .ofYear(each.year())
                    .ofKind(each.kind())
                    .inRound(each.round().name());
            assertEquals(List.of(each), one.allocations());
            assertEquals(
                    one,
                    book.inRound(each.round().name())
                            .ofKind(each.kind())
                            .ofYear(each.year())
                            .ofBody(each.body()));
            assertEquals(each.amount(), one.total());
        }
    }

    /** The order in which allocations stand makes no difference to a total. */
    @Property
    void totalsAddUpWhateverTheOrder(@ForAll("books") Allocations book, @ForAll Random random) {
        for (Allocation each : book.allocations()) {
            Allocations told = book.ofYear(each.year())
                    .ofKind(each.kind())
                    .inRound(each.round().name());
            List<Allocation> shuffled = new ArrayList<>(told.allocations());
            Collections.shuffle(shuffled, random);
            assertEquals(
                    told.total(),
                    Allocations.builder().addAllAllocations(shuffled).build().total());
            List<OdsCode> bodies =
                    told.allocations().stream().map(Allocation::body).toList();
            List<OdsCode> some = bodies.subList(0, random.nextInt(bodies.size()) + 1);
            Pounds rest = Pounds.total(told.allocations().stream()
                    .filter(other -> !some.contains(other.body()))
                    .map(Allocation::amount)
                    .toList());
            assertEquals(told.total(), told.total(some).plus(rest));
        }
    }

    /** Growth is the later amount over the earlier, and there is none from one round to another. */
    @Property
    void growsWithinARoundAndNeverAcross(@ForAll("books") Allocations book) {
        for (Allocation later : book.allocations()) {
            for (Allocation earlier : book.allocations()) {
                boolean comparable = later.body().equals(earlier.body())
                        && later.kind() == earlier.kind()
                        && later.round().equals(earlier.round())
                        && later.year().compareTo(earlier.year()) > 0;
                if (comparable) {
                    assertEquals(
                            Proportion.of(
                                    later.amount().pence(), earlier.amount().pence()),
                            later.growthSince(earlier).plus(Proportion.ONE));
                } else {
                    assertThrows(InvalidValueException.class, () -> later.growthSince(earlier));
                }
            }
        }
    }

    /** A target implied by a percentage of two decimals lies as near to the real one as these decimals say. */
    @Property(tries = 200)
    void impliesATargetNearTheRealOne(@ForAll("sheets") AllocationSheet sheet) {
        BigDecimal half = new BigDecimal("0.005");
        for (AllocationSheet.Row row : sheet.rows()) {
            DistanceFromTarget real = row.distance().orElseThrow();
            BigDecimal printed = row.publishedPercent().orElseThrow();
            if (printed.compareTo(new BigDecimal("-99")) < 0) {
                continue; // hardly anything is given, and a hundredth of a per cent is much of that
            }
            sheet.impliedDistance(row.code()).ifPresent(implied -> {
                Proportion least = fraction(row, printed.add(half));
                Proportion most = fraction(row, printed.subtract(half));
                Proportion target = Proportion.of(real.target().pence(), 100);
                assertTrue(least.compareTo(target) <= 0 && most.compareTo(target) >= 0);
                Proportion mine = Proportion.of(implied.target().pence(), 100);
                assertTrue(least.minus(Proportion.ONE).compareTo(mine) <= 0);
                assertTrue(most.plus(Proportion.ONE).compareTo(mine) >= 0);
            });
        }
    }

    private static Proportion fraction(AllocationSheet.Row row, BigDecimal percent) {
        return Proportion.of(row.allocation().pence(), 100).dividedBy(Proportion.ONE.plus(Proportion.percent(percent)));
    }
}
