package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.budget.PaymentCategory.Recurrence;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Evidence;

/**
 * The money for primary medical care of a practice, a commissioner or a whole country in a year, or of a proposal. It is its lines: the
 * total is their sum and nothing else, and a total that was published is held beside it.
 *
 * <p>Of a line the scope alone may be known, as in a proposal that names rents and gives no figure. Then no sum is known that such a line
 * belongs to: {@link #total} and {@link #byStream} throw and name the lines, and {@link #known} is the budget without them.
 *
 * <p>It prints as {@code N81632, 2014-15, 33 lines of £635,998}.
 */
@Value.Immutable
public abstract sealed class PrimaryCareBudget permits ImmutablePrimaryCareBudget {
    PrimaryCareBudget() {}

    /** {@return a builder, which needs a year, a body or a name, and evidence} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the year it is for} */
    public abstract FinancialYear year();

    /** {@return the code of the practice or commissioner whose budget it is; empty where it is of none, or of several} */
    public abstract Optional<OdsCode> body();

    /** {@return what else it is called: the name of the body, of a country or of a proposal} */
    public abstract Optional<String> name();

    /** {@return its lines} */
    public abstract List<Line> lines();

    /** {@return the total that was published with the lines; they need not add up to it, and nothing makes them} */
    public abstract Optional<Pounds> publishedTotal();

    /** {@return how many patients are registered, which as the average of a year need not be a whole number; empty where not known} */
    public abstract Optional<BigDecimal> registeredPatients();

    /** {@return how many patients they count for by the formula of the global sum; empty where not known} */
    public abstract Optional<BigDecimal> weightedPatients();

    /** {@return what all of it rests on} */
    public abstract Evidence evidence();

    /**
     * {@return the sum of the lines; zero without lines}
     *
     * @throws NotKnownException when a line has no amount; the message names it
     * @throws ArithmeticException when it is beyond what an amount can hold
     */
    public Pounds total() {
        return BudgetSum.total(this);
    }

    /** {@return the lines of which the scope is known and not the amount} */
    public List<Line> withoutAmount() {
        return lines().stream().filter(line -> line.amount().isEmpty()).toList();
    }

    /** {@return the same budget without the lines that have no amount; a published total is left out where there are any} */
    public PrimaryCareBudget known() {
        return withoutAmount().isEmpty() ? this : BudgetSum.known(this);
    }

    /**
     * By how much the published total is more than the sum.
     *
     * @return the one less the other; empty where no total was published
     * @throws NotKnownException when a line has no amount
     */
    public Optional<Pounds> difference() {
        return publishedTotal().map(published -> published.minus(total()));
    }

    /**
     * The sums of the lines of each stream. With the {@linkplain #unmapped() lines without a stream} they add up to the total.
     *
     * @return the sums, of the streams that there are lines of
     * @throws NotKnownException when a line has no amount
     */
    public Map<PrimaryCareStream, Pounds> byStream() {
        return BudgetSum.byStream(this);
    }

    /** {@return the lines whose category belongs to no stream, or may belong to several} */
    public List<Line> unmapped() {
        return BudgetSum.unmapped(this);
    }

    /**
     * Both together, as {@link #sum} adds them up.
     *
     * @param other a budget of the same year
     * @return their sum, called after both
     * @throws InvalidValueException when they are of two years
     */
    public PrimaryCareBudget plus(PrimaryCareBudget other) {
        requireNonNull(other, "other");
        return sum(BudgetSum.subject(this) + " and " + BudgetSum.subject(other), List.of(this, other));
    }

    /**
     * Adds up budgets, category by category: lines of one category and holder become one. It has an amount where all of them have one,
     * and so with the published totals and the patients.
     *
     * @param name what to call the sum
     * @param budgets at least one budget, all of one year
     * @return the sum, on the evidence of all
     * @throws InvalidValueException when there is none, or they are of several years
     * @throws ArithmeticException when a sum is beyond what an amount can hold
     */
    public static PrimaryCareBudget sum(String name, Collection<PrimaryCareBudget> budgets) {
        return BudgetSum.of(requireNonNull(name, "name"), List.copyOf(requireNonNull(budgets, "budgets")));
    }

    /**
     * The sum of the lines for each registered patient.
     *
     * @return the sum divided by the registered patients, to the nearest penny; empty where these are not known, or none
     * @throws NotKnownException when a line has no amount
     */
    public Optional<Pounds> perRegisteredPatient() {
        return registeredPatients()
                .filter(registered -> registered.signum() > 0)
                .map(registered -> Pounds.of(total().toBigDecimal().divide(registered, 2, RoundingMode.HALF_UP)));
    }

    @Value.Check
    void check() {
        Problems.of("PrimaryCareBudget of", this)
                .require(body().isPresent() || name().isPresent(), "it has neither a body nor a name")
                .refuseBlank(name(), "the name")
                .require(!isNegative(registeredPatients()) && !isNegative(weightedPatients()), "patients below zero")
                .throwIfAny();
    }

    private static boolean isNegative(Optional<BigDecimal> patients) {
        return patients.isPresent() && patients.get().signum() < 0;
    }

    @Override
    public String toString() {
        return BudgetSum.describe(this);
    }

    /** One line of a budget. It prints as its category and amount. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Line permits ImmutableLine {
        // one for all: a file has hundreds of thousands of lines
        private static final Timeline<Organisation> NOBODY_KNOWN = Timeline.empty();

        Line() {}

        /** {@return what it is for} */
        @Value.Parameter
        public abstract PaymentCategory category();

        /** {@return how much it is; empty where the scope alone is known} */
        @Value.Parameter
        public abstract Optional<Pounds> amount();

        /** {@return how much of it is paid year after year, where that is told apart} */
        @Value.Parameter
        public abstract Optional<Pounds> recurrent();

        /** {@return how much of it is paid once, where that is told apart} */
        @Value.Parameter
        public abstract Optional<Pounds> nonRecurrent();

        /** {@return whether it is paid year after year; where nothing is said of the line, what is known of its category} */
        @Value.Parameter
        public abstract Recurrence recurrence();

        /** {@return which one body holds the money, day by day; empty on the days on which that is not known} */
        @Value.Parameter
        public abstract Timeline<Organisation> holders();

        /**
         * A line of which the scope alone is known.
         *
         * @param category what it is for
         * @return the line, without an amount
         */
        public static Line of(PaymentCategory category) {
            return of(category, Optional.empty());
        }

        /**
         * A line.
         *
         * @param category what it is for
         * @param amount how much it is
         * @return the line
         */
        public static Line of(PaymentCategory category, Pounds amount) {
            return of(category, Optional.of(requireNonNull(amount, "amount")));
        }

        private static Line of(PaymentCategory category, Optional<Pounds> amount) {
            return ImmutableLine.of(
                    category, amount, Optional.empty(), Optional.empty(), category.recurrence(), NOBODY_KNOWN);
        }

        /**
         * The same line, of which it is said whether it recurs.
         *
         * @param recurrence whether it is paid year after year
         * @return the line
         * @throws InvalidValueException when it is split already, and this is anything but both
         */
        public Line recurring(Recurrence recurrence) {
            return ImmutableLine.of(category(), amount(), recurrent(), nonRecurrent(), recurrence, holders());
        }

        /**
         * The same line, split into what recurs and what does not.
         *
         * @param recurrent how much is paid year after year
         * @param nonRecurrent how much is paid once
         * @return the line
         * @throws InvalidValueException when it has no amount, or the two do not add up to it
         */
        public Line split(Pounds recurrent, Pounds nonRecurrent) {
            return ImmutableLine.of(
                    category(),
                    amount(),
                    Optional.of(requireNonNull(recurrent, "recurrent")),
                    Optional.of(requireNonNull(nonRecurrent, "nonRecurrent")),
                    Recurrence.BOTH,
                    holders());
        }

        /**
         * The same line, with its holders.
         *
         * @param holders which one body holds it on which days, such as {@code Timeline.always(nhsEngland)}
         * @return the line
         */
        public Line heldBy(Timeline<Organisation> holders) {
            return ImmutableLine.of(
                    category(),
                    amount(),
                    recurrent(),
                    nonRecurrent(),
                    recurrence(),
                    requireNonNull(holders, "holders"));
        }

        @Value.Check
        void check() {
            if (recurrent().isEmpty()) { // as of nearly all
                return;
            }
            Pounds parts = recurrent().get().plus(nonRecurrent().orElseThrow());
            Problems.of("Line " + this)
                    .require(amount().isPresent(), "it is split, and has no amount")
                    .require(
                            recurrence() == Recurrence.BOTH,
                            "it is split, and said to be " + recurrence().label())
                    .require(
                            amount().orElse(parts).equals(parts),
                            recurrent().get() + " recurrent and "
                                    + nonRecurrent().get() + " non-recurrent make " + parts)
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return category() + amount().map(pounds -> " " + pounds).orElse("");
        }
    }

    /** Collects the parts of a budget. */
    public static final class Builder extends ImmutablePrimaryCareBudget.Builder {
        Builder() {}
    }
}
