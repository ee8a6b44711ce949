package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Evidence;

/**
 * What commissioners were held to year by year: how much of their allocation they keep or grow by at least, and how much they have for
 * running themselves at most. Sources differ on some of it, and then every figure is there; of what a year has none, nothing is known.
 */
@Value.Immutable
public abstract sealed class YearlyRates permits ImmutableYearlyRates {
    private static final Supplier<YearlyRates> STANDARD = Suppliers.memoize(RateReader::embedded);

    YearlyRates() {}

    /** {@return the rates that the library ships, read on the first call} */
    public static YearlyRates standard() {
        return STANDARD.get();
    }

    /**
     * Reads rates from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the rates
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static YearlyRates read(Path folder) {
        return RateReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what may be had for running a commissioner, for each head and year} */
    public abstract List<PerHead> runningCosts();

    /** {@return the least shares that were demanded, or granted} */
    public abstract List<Least> leastShares();

    /**
     * What a commissioner has for running itself, for each head.
     *
     * @param year the year
     * @return the rates claimed, which are rivals where there are several; empty where none is known
     */
    public List<PerHead> runningCostsIn(FinancialYear year) {
        requireNonNull(year, "year");
        return runningCosts().stream()
                .filter(rate -> rate.year().equals(year))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A least share.
     *
     * @param of of what
     * @param year the year
     * @return the shares claimed, which are rivals where there are several; empty where none is known
     */
    public List<Least> leastIn(FinancialYear year, Least.Of of) {
        requireNonNull(year, "year");
        requireNonNull(of, "of");
        return leastShares().stream()
                .filter(rate -> rate.year().equals(year) && rate.of() == of)
                .collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("YearlyRates");
        Set<List<Object>> seen = new HashSet<>();
        for (PerHead rate : runningCosts()) {
            problems.require(
                    seen.add(List.of(rate.year(), rate.amount())), rate + " for " + rate.year() + " stands twice");
        }
        for (Least rate : leastShares()) {
            problems.require(
                    seen.add(List.of(rate.year(), rate.of(), rate.share())),
                    rate + " for " + rate.year() + " stands twice");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return runningCosts().size() + " rates for each head and "
                + leastShares().size() + " least shares";
    }

    /** So much for each head in a year. It prints as {@code £24.73 a head}. */
    @Value.Immutable
    public abstract static sealed class PerHead permits ImmutablePerHead {
        PerHead() {}

        /** {@return a builder, which needs every part} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the year} */
        public abstract FinancialYear year();

        /** {@return how much for each head} */
        public abstract Pounds amount();

        /** {@return what it rests on} */
        public abstract Evidence evidence();

        @Value.Check
        void check() {
            Problems.of("PerHead", this)
                    .require(amount().signum() > 0, "expected more than £0")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return amount() + " a head";
        }

        /** Collects the parts of a rate. */
        public static final class Builder extends ImmutablePerHead.Builder {
            Builder() {}
        }
    }

    /**
     * The least share of an allocation in a year. It prints as {@code cumulative surplus of 1.00% at least, or in-year balance}.
     */
    @Value.Immutable
    public abstract static sealed class Least permits ImmutableLeast {
        Least() {}

        /** {@return a builder, which needs everything but what may be chosen instead} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the year} */
        public abstract FinancialYear year();

        /** {@return of what} */
        public abstract Of of();

        /** {@return the share, from 0 to 1} */
        public abstract Proportion share();

        /** {@return what would do instead of that share, in words; empty where nothing else would} */
        public abstract Optional<String> instead();

        /** {@return what it rests on} */
        public abstract Evidence evidence();

        @Value.Check
        void check() {
            Problems.of("Least", this)
                    .require(share().isShare(), "expected a share from 0 to 1")
                    .refuseBlank(instead(), "what would do instead")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return of().label() + " of " + share().toPercent(2) + " at least"
                    + instead().map(other -> ", or " + other).orElse("");
        }

        /** Of what there is a least share. */
        public enum Of {
            /** What every body is given more than in the year before: the floor under the pace of change. */
            GROWTH("growth"),
            /** The surplus planned, with what was brought forward. */
            CUMULATIVE_SURPLUS("cumulative surplus"),
            /** What is kept for what cannot be foreseen. */
            CONTINGENCY("contingency"),
            /** What is kept for use that does not recur. */
            HEADROOM("non-recurrent headroom");

            private final String label;

            Of(String label) {
                this.label = label;
            }

            /** {@return the words that stand for it in data files and messages} */
            public String label() {
                return label;
            }

            /**
             * Reads a {@link #label()}, and nothing else.
             *
             * @param label the words of a data file
             * @return the constant of that label
             * @throws InvalidValueException when there is none
             */
            public static Of parse(String label) {
                return Labels.parse(Of.class, Of::label, label);
            }
        }

        /** Collects the parts of a least share. */
        public static final class Builder extends ImmutableLeast.Builder {
            Builder() {}
        }
    }

    /** Collects rates. */
    public static final class Builder extends ImmutableYearlyRates.Builder {
        Builder() {}
    }
}
