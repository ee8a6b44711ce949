package org.opencommissioning.budget;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Allocations, distances from target and books of allocations that could be, of made-up amounts. */
public final class AllocationArbitraries {
    private static final List<OdsCode> CODES = OdsCode.listOf("07P", "07W", "08E", "08G");
    private static final List<Allocation.Round> ROUNDS = List.of(
            Allocation.Round.of("first", UncertainDay.parse("2013-12")),
            Allocation.Round.of("second", UncertainDay.parse("2016-01")));
    private static final Evidence EVIDENCE =
            Evidence.of(Certainty.STATED, Citation.of(Source.of(SourceKind.DATASET, "A made-up table")));

    private AllocationArbitraries() {}

    /** {@return thousands of pounds, from one to a hundred million} */
    public static Arbitrary<Pounds> amounts() {
        return Arbitraries.longs().between(1, 100_000_000).map(Pounds::thousands);
    }

    /** {@return distances from target, near it and far away} */
    public static Arbitrary<DistanceFromTarget> distances() {
        return Combinators.combine(
                        amounts(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.longs().between(-100, 100)),
                                Tuple.of(1, Arbitraries.longs().between(-100_000_000, 100_000_000))))
                .as((target, off) -> {
                    Pounds allocation = target.plus(Pounds.thousands(off));
                    return DistanceFromTarget.of(allocation.signum() < 0 ? Pounds.ZERO : allocation, target);
                })
                .withoutEdgeCases();
    }

    /** {@return allocations of four bodies for three years, of two rounds} */
    public static Arbitrary<Allocation> allocations() {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(2013, 2015).map(FinancialYear::startingIn),
                        Arbitraries.of(Allocation.Kind.class),
                        Arbitraries.of(ROUNDS),
                        amounts())
                .as((body, year, kind, round, amount) -> Allocation.builder()
                        .body(body)
                        .year(year)
                        .kind(kind)
                        .round(round)
                        .amount(amount)
                        .evidence(EVIDENCE)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return books of such allocations, no two of one body, year, kind and round} */
    public static Arbitrary<Allocations> books() {
        return allocations()
                .list()
                .uniqueElements(each -> List.of(each.body(), each.year(), each.kind(), each.round()))
                .ofMaxSize(12)
                .map(list -> Allocations.builder().addAllAllocations(list).build());
    }

    /** {@return sheets that hold together: rows of four bodies whose targets are of one rate} */
    public static Arbitrary<AllocationSheet> sheets() {
        Arbitrary<Long> people = Arbitraries.longs().between(1_000, 1_000_000);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2_000).map(Pounds::of),
                        people.list().ofSize(CODES.size()),
                        amounts().list().ofSize(CODES.size()))
                .as((rate, weighted, amounts) -> {
                    List<AllocationSheet.Row> rows = new ArrayList<>();
                    for (int i = 0; i < CODES.size(); i++) {
                        rows.add(row(CODES.get(i), amounts.get(i), rate.times(weighted.get(i)), weighted.get(i)));
                    }
                    return AllocationSheet.builder()
                            .year(FinancialYear.startingIn(2013))
                            .round(ROUNDS.get(0))
                            .unit(Pounds.of(1))
                            .addAllRows(rows)
                            .evidence(EVIDENCE)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static AllocationSheet.Row row(OdsCode code, Pounds allocation, Pounds target, long weighted) {
        DistanceFromTarget distance = DistanceFromTarget.of(allocation, target);
        return AllocationSheet.Row.builder()
                .code(code)
                .weightedPopulation(weighted)
                .allocation(allocation)
                .target(target)
                .publishedDistance(distance.amount())
                .publishedPercent(distance.percent())
                .build();
    }
}
