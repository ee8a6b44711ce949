package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/**
 * A table as it was published, of what bodies are given beside what would be their fair share. What was printed is kept as it was
 * printed; what follows from it is worked out when it is asked for, so that the two can be compared
 * ({@link BudgetRules#allocationSheets()}).
 */
@Value.Immutable
public abstract sealed class AllocationSheet permits ImmutableAllocationSheet {
    AllocationSheet() {}

    /** {@return a builder, which needs a year, a round, a unit and evidence} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the year it is for} */
    public abstract FinancialYear year();

    /** {@return the round in which it was decided} */
    public abstract Allocation.Round round();

    /** {@return how it is known that it is of that round; stated unless said otherwise} */
    @Value.Default
    public Certainty roundCertainty() {
        return Certainty.STATED;
    }

    /** {@return what its amounts are rounded to, such as £1,000} */
    public abstract Pounds unit();

    /** {@return a day on which its codes are those of its bodies; the first of the year unless said otherwise} */
    @Value.Default
    public LocalDate codedOn() {
        return year().firstDay();
    }

    /** {@return its rows, those of totals among them, no two of one code} */
    public abstract List<Row> rows();

    /** {@return what it rests on} */
    public abstract Evidence evidence();

    /**
     * Looks up a row.
     *
     * @param code the code of a body
     * @return its row; empty where the sheet has none
     */
    public Optional<Row> find(OdsCode code) {
        requireNonNull(code, "code");
        return rows().stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** {@return what each body is given; totals are left out, since nobody is given them besides} */
    public List<Allocation> allocations() {
        return rows().stream()
                .filter(row -> !row.isTotal())
                .map(row -> Allocation.builder()
                        .body(row.code())
                        .year(year())
                        .kind(Allocation.Kind.PROGRAMME)
                        .round(round())
                        .roundCertainty(roundCertainty())
                        .amount(row.allocation())
                        .codedOn(codedOn())
                        .evidence(evidence())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The distance from a target that was not printed, but follows from the printed percentage. Such a target is derived, and as good as
     * the two decimals of the percentage are; it is rounded to the unit of the sheet.
     *
     * @param code the code of a body
     * @return its distance from the target implied; empty where the sheet has no row of it, or no percentage
     *     above -100
     */
    public Optional<DistanceFromTarget> impliedDistance(OdsCode code) {
        return find(code)
                .flatMap(row -> row.publishedPercent()
                        .filter(percent ->
                                Proportion.percent(percent).plus(Proportion.ONE).signum() > 0)
                        .map(percent -> impliedTarget(row.allocation(), percent))
                        .filter(target -> target.signum() > 0)
                        .map(target -> DistanceFromTarget.of(row.allocation(), target)));
    }

    private Pounds impliedTarget(Pounds allocation, BigDecimal percent) {
        return unit().times(allocation
                .shareOf(unit())
                .dividedBy(Proportion.ONE.plus(Proportion.percent(percent)))
                .toBigDecimal(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("AllocationSheet", this)
                .require(unit().signum() > 0, "the unit is " + unit() + ", expected more than £0");
        Set<OdsCode> seen = new HashSet<>();
        for (Row row : rows()) {
            problems.require(seen.add(row.code()), row.code() + " has two rows");
            for (Optional<Pounds> amount :
                    List.of(Optional.of(row.allocation()), row.target(), row.publishedDistance())) {
                problems.require(
                        amount.isEmpty() || isWholeUnits(amount.get()),
                        row.code() + " has " + amount.orElse(Pounds.ZERO) + ", which is not rounded to " + unit());
            }
        }
        problems.throwIfAny();
    }

    private boolean isWholeUnits(Pounds amount) {
        return unit().signum() <= 0 || amount.pence() % unit().pence() == 0;
    }

    @Override
    public String toString() {
        return "sheet of " + rows().size() + " rows for " + year() + ", round of " + round();
    }

    /** What a sheet prints of one body, or of several together. */
    @Value.Immutable
    public abstract static sealed class Row permits ImmutableRow {
        Row() {}

        /** {@return a builder, which needs a code and an allocation} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the code of the body} */
        public abstract OdsCode code();

        /** {@return whether it adds up other rows, as that of an area team does; false unless said} */
        @Value.Default
        public boolean isTotal() {
            return false;
        }

        /** {@return the people as they are counted, such as those on the lists of practices} */
        public abstract Optional<Long> rawPopulation();

        /** {@return the people weighted by what they need} */
        public abstract Optional<Long> weightedPopulation();

        /** {@return what the body is given} */
        public abstract Pounds allocation();

        /** {@return its fair share} */
        public abstract Optional<Pounds> target();

        /** {@return the distance from target in money, as printed} */
        public abstract Optional<Pounds> publishedDistance();

        /** {@return the distance from target in per cent, as printed; at the end of the year where the opening one is printed too} */
        public abstract Optional<BigDecimal> publishedPercent();

        /** {@return the distance in per cent before the growth of the year, as printed} */
        public abstract Optional<BigDecimal> openingPercent();

        /** {@return the growth in per cent over the year before in the same round, as printed} */
        public abstract Optional<BigDecimal> growthPercent();

        /** {@return the allocation for each head, as printed} */
        public abstract Optional<Pounds> allocationPerHead();

        /** {@return the target for each head, as printed} */
        public abstract Optional<Pounds> targetPerHead();

        /** {@return the distance that follows from allocation and target; empty where no target is printed} */
        public Optional<DistanceFromTarget> distance() {
            return target().map(fair -> DistanceFromTarget.of(allocation(), fair));
        }

        @Value.Check
        void check() {
            Problems problems = Problems.of("Row of", code())
                    .require(allocation().signum() >= 0, "the allocation is " + allocation() + ", expected £0 or more");
            target().ifPresent(fair ->
                    problems.require(fair.signum() > 0, "the target is " + fair + ", expected more than £0"));
            requirePeople(problems, "raw", rawPopulation());
            requirePeople(problems, "weighted", weightedPopulation());
            publishedPercent()
                    .ifPresent(percent -> problems.require(
                            isPossible(percent), "the distance is " + percent + "%, expected -100% or more"));
            problems.throwIfAny();
        }

        /** Nobody is given less than nothing. */
        private static boolean isPossible(BigDecimal percent) {
            return Proportion.percent(percent).plus(Proportion.ONE).signum() >= 0;
        }

        private static void requirePeople(Problems problems, String which, Optional<Long> people) {
            people.ifPresent(count ->
                    problems.require(count > 0, "the " + which + " population is " + count + ", expected 1 or more"));
        }

        @Override
        public String toString() {
            return code() + ": " + allocation()
                    + target().map(fair -> " beside a target of " + fair).orElse("");
        }

        /** Collects the parts of a row. */
        public static final class Builder extends ImmutableRow.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of a sheet. */
    public static final class Builder extends ImmutableAllocationSheet.Builder {
        Builder() {}
    }
}
