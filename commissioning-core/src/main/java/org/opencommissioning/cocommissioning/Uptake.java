package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Spending;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Claim;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.RivalClaims;
import org.opencommissioning.source.Stated;

/**
 * How many CCGs took up co-commissioning, and which, as far as it is known. No list of them by year was found: the counts are claims,
 * some of which contradict each other, and of a CCG only what a source says or its payments show. What it does not hold is not known;
 * it did not therefore not happen.
 */
@Value.Immutable
public abstract sealed class Uptake permits ImmutableUptake {
    private static final Supplier<Uptake> STANDARD = Suppliers.memoize(UptakeReader::embedded);

    Uptake() {}

    /** {@return the uptake that the library ships, read on the first call} */
    public static Uptake standard() {
        return STANDARD.get();
    }

    /**
     * Reads an uptake from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the uptake
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static Uptake read(Path folder) {
        return UptakeReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return every count, the rivals of one count side by side} */
    public abstract List<Count> counts();

    /** {@return who applied for what; a bid is not an approval} */
    public abstract List<Bid> bids();

    /** {@return what sources say of single CCGs} */
    public abstract List<Report> named();

    /** {@return what the payments of single CCGs show, where they were looked at} */
    public abstract List<Spending> spending();

    /** {@return every report on a single CCG: those of {@link #named()}, and those that follow from {@link #spending()}} */
    @Value.Lazy
    public List<Report> reports() {
        List<Report> reports = new ArrayList<>(named());
        spending().forEach(seen -> PaymentsSeen.reportOf(seen).ifPresent(reports::add));
        return ImmutableList.copyOf(reports);
    }

    /**
     * How many CCGs there were from a day on, by every source that gives a number.
     *
     * @param area the area, as the counts name it, such as {@code England}
     * @param of what is counted
     * @param from the day
     * @return the claims, none of which is picked; empty where there is none
     */
    public Optional<RivalClaims<Integer>> claims(String area, Count.Of of, LocalDate from) {
        requireNonNull(area, "area");
        requireNonNull(of, "of");
        requireNonNull(from, "from");
        List<Claim<Integer>> claims = new ArrayList<>();
        for (Count count : counts()) {
            if (count.area().equals(area) && count.of() == of && count.from().equals(from)) {
                claims.add(count.claim());
            }
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(RivalClaims.of(claims));
    }

    /**
     * What is known of one CCG on one day.
     *
     * @param ccg its code
     * @param day the day
     * @return every report that may hold for that day, and the model where these settle it; of a code that nobody reports on nothing is
     *     known
     */
    public CcgStatus statusOf(OdsCode ccg, LocalDate day) {
        requireNonNull(ccg, "ccg");
        requireNonNull(day, "day");
        return CcgStatus.of(
                ccg,
                day,
                reports().stream()
                        .filter(report ->
                                report.ccg().equals(ccg) && report.days().contains(day) != Answer.NO)
                        .toList(),
                spending().stream()
                        .filter(seen ->
                                seen.ccg().equals(ccg) && seen.year().days().contains(day))
                        .findFirst());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Uptake");
        Set<List<Object>> seen = new HashSet<>();
        for (Spending each : spending()) {
            problems.require(seen.add(List.of(each.ccg(), each.year())), "the spending of " + each + " stands twice");
        }
        for (Report each : named()) {
            problems.require(
                    !each.kind().isFromPayments(), each + " is among what sources say; it follows from the spending");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "uptake by " + counts().size() + " counts, " + bids().size() + " bids and "
                + reports().size() + " reports";
    }

    /** How many CCGs of an area there were, as one source gives it. It prints as its claim does. */
    @Value.Immutable
    public abstract static sealed class Count permits ImmutableCount {
        Count() {}

        /** {@return a builder, which needs every part} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the area} */
        public abstract String area();

        /** {@return what is counted} */
        public abstract Of of();

        /** {@return from which day on it was so, or was to be} */
        public abstract LocalDate from();

        /** {@return how many} */
        public abstract Stated<Integer> number();

        /** {@return what this rests on} */
        public abstract Evidence evidence();

        /** {@return the number as a claim; those of one area, day and thing counted are rivals} */
        public Claim<Integer> claim() {
            return Claim.of(area(), "CCGs " + of().label() + " from " + from(), number());
        }

        @Value.Check
        void check() {
            Problems.of("Count of " + of().label() + " CCGs from " + from())
                    .require(!area().isBlank(), "the area is blank")
                    .require(number().value() >= 0, "the number is " + number().value() + ", expected 0 or more")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return claim().toString();
        }

        /** What is counted. */
        public enum Of {
            /** Those with delegated commissioning. */
            DELEGATED("delegated"),
            /** Those of them that did not have it the day before. */
            NEWLY_DELEGATED("newly delegated"),
            /** Those with joint commissioning. */
            JOINT("joint"),
            /** Those without delegated commissioning, whatever else they had. */
            NOT_DELEGATED("not delegated");

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

        /** Collects the parts of a count. */
        public static final class Builder extends ImmutableCount.Builder {
            Builder() {}
        }
    }

    /**
     * How many CCGs of an area applied for a model, as one source gives it. A bid is not an approval. It prints as {@code England,
     * delegated from 2015-04-01: 77 of 211}.
     */
    @Value.Immutable
    public abstract static sealed class Bid permits ImmutableBid {
        Bid() {}

        /** {@return a builder, which needs an area, a day and evidence} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the area} */
        public abstract String area();

        /** {@return the model they applied for; empty for those who said that they wanted none} */
        public abstract Optional<CoCommissioningModel> model();

        /** {@return from which day on they wanted it} */
        public abstract LocalDate from();

        /** {@return how many; empty where the source says <em>all</em>, and not how many that is} */
        public abstract Optional<Stated<Integer>> number();

        /** {@return of how many, those that were asked or all; empty where the source says <em>all</em>} */
        public abstract Optional<Integer> outOf();

        /** {@return what this rests on} */
        public abstract Evidence evidence();

        @Value.Check
        void check() {
            int most = outOf().orElse(Integer.MAX_VALUE);
            Problems.of("Bid", this)
                    .require(!area().isBlank(), "the area is blank")
                    .require(outOf().isEmpty() || number().isPresent(), "a whole without a number of it")
                    .require(
                            number().isEmpty()
                                    || (number().get().value() >= 0
                                            && number().get().value() <= most),
                            "expected a number from 0 to the whole")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return area() + ", " + model().map(CoCommissioningModel::label).orElse("no co-commissioning") + " from "
                    + from() + ": "
                    + number().map(told -> told.value().toString()).orElse("all")
                    + outOf().map(whole -> " of " + whole).orElse("");
        }

        /** Collects the parts of a bid. */
        public static final class Builder extends ImmutableBid.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of an uptake. */
    public static final class Builder extends ImmutableUptake.Builder {
        Builder() {}
    }
}
