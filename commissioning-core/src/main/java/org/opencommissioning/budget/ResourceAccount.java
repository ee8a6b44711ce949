package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;

/**
 * What a body may use in a financial year, and what it uses: planned, forecast or done, as the caller has it. Every figure may be
 * missing, and what is missing is not zero.
 *
 * <p>Two ceilings stand side by side. The <em>resource limit</em> is of what is used up, paid for or not; the <em>allotment</em> is
 * of cash. Running costs have a ceiling of their own within the resource limit.
 */
@Value.Immutable
public abstract sealed class ResourceAccount permits ImmutableResourceAccount {
    ResourceAccount() {}

    /** {@return a builder, which needs a body and a year} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whose account it is} */
    public abstract Organisation body();

    /** {@return the year} */
    public abstract FinancialYear year();

    /** {@return the most that it may use of revenue resources (2006 Act, s.223I)} */
    public abstract Optional<Pounds> resourceLimit();

    /** {@return what it uses of them, less what it receives; below zero where it receives more} */
    public abstract Optional<Pounds> resourceUse();

    /** {@return the cash that it is given (2006 Act, ss.223G, 223H)} */
    public abstract Optional<Pounds> allotment();

    /** {@return the cash that it receives besides} */
    public abstract Optional<Pounds> otherSums();

    /** {@return the cash that it spends} */
    public abstract Optional<Pounds> spending();

    /** {@return what it has and spends for running itself} */
    @Value.Default
    public RunningCosts runningCosts() {
        return RunningCosts.builder().build();
    }

    /** {@return what it sets aside} */
    @Value.Default
    public Plan plan() {
        return Plan.builder().build();
    }

    /** {@return what came from earlier years} */
    @Value.Default
    public BroughtForward broughtForward() {
        return BroughtForward.builder().build();
    }

    /** {@return the resource limit less what is used of it, below zero for a deficit; empty where one of them is missing} */
    public Optional<Pounds> surplus() {
        return resourceLimit().flatMap(limit -> resourceUse().map(limit::minus));
    }

    /**
     * The account after money moved. What is spent is used too, and what is received lessens the use, so that cash and resources stay in step.
     *
     * @param limitChange what the resource limit changes by; no source says what becomes of the allotment then, so that it is not known
     *     after a change
     * @param spendingChange what the cash that it spends changes by
     * @param otherSumsChange what the cash that it receives besides its allotment changes by
     * @return the account after that; a figure that is missing stays so
     * @throws ArithmeticException when a figure is then beyond what an amount can hold
     */
    public ResourceAccount plus(Pounds limitChange, Pounds spendingChange, Pounds otherSumsChange) {
        boolean sameLimit = requireNonNull(limitChange, "limitChange").signum() == 0;
        requireNonNull(spendingChange, "spendingChange");
        Pounds useChange = spendingChange.minus(requireNonNull(otherSumsChange, "otherSumsChange"));
        return ((ImmutableResourceAccount) this)
                .withResourceLimit(resourceLimit().map(limitChange::plus))
                .withResourceUse(resourceUse().map(useChange::plus))
                .withAllotment(sameLimit ? allotment() : Optional.empty())
                .withOtherSums(otherSums().map(otherSumsChange::plus))
                .withSpending(spending().map(spendingChange::plus));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("ResourceAccount of " + body() + ", " + year());
        requireNotNegative(problems, "resource limit", resourceLimit());
        requireNotNegative(problems, "allotment", allotment());
        requireNotNegative(problems, "spending", spending());
        problems.throwIfAny();
    }

    private static void requireNotNegative(Problems problems, String what, Optional<Pounds> amount) {
        amount.ifPresent(given -> problems.require(
                given.signum() >= 0,
                "the " + what + " is " + given + ", expected £0 or more; leave out what is not known"));
    }

    @Override
    public String toString() {
        return "account of " + body() + ", " + year();
    }

    /** What a body has and spends for running itself rather than for care. */
    @Value.Immutable
    public abstract static sealed class RunningCosts permits ImmutableRunningCosts {
        RunningCosts() {}

        /** {@return a builder, in which every part may be left out} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the most that it may use for running itself (2006 Act, s.223J(3))} */
        public abstract Optional<Pounds> allowance();

        /** {@return what it uses for running itself} */
        public abstract Optional<Pounds> used();

        /** {@return what part of that was paid with money for programmes of care} */
        public abstract Optional<Pounds> paidFromProgramme();

        /** {@return the people for whom the allowance is given} */
        public abstract Optional<Long> population();

        @Value.Check
        void check() {
            Problems problems = Problems.of("RunningCosts");
            requireNotNegative(problems, "allowance", allowance());
            requireNotNegative(problems, "amount used", used());
            requireNotNegative(problems, "amount paid from programmes", paidFromProgramme());
            population()
                    .ifPresent(people ->
                            problems.require(people > 0, "the population is " + people + ", expected 1 or more"));
            problems.throwIfAny();
        }

        /** Collects the parts of running costs. */
        public static final class Builder extends ImmutableRunningCosts.Builder {
            Builder() {}
        }
    }

    /** What a body sets aside when it plans a year. */
    @Value.Immutable
    public abstract static sealed class Plan permits ImmutablePlan {
        Plan() {}

        /** {@return a builder, in which every part may be left out} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the allocation, of which the other figures are parts} */
        public abstract Optional<Pounds> allocation();

        /** {@return the surplus that it plans, with what was brought forward; below zero for a deficit} */
        public abstract Optional<Pounds> surplus();

        /** {@return what it keeps for what cannot be foreseen} */
        public abstract Optional<Pounds> contingency();

        /** {@return what it keeps for use that does not recur} */
        public abstract Optional<Pounds> headroom();

        @Value.Check
        void check() {
            Problems problems = Problems.of("Plan");
            requireNotNegative(problems, "allocation", allocation());
            requireNotNegative(problems, "contingency", contingency());
            requireNotNegative(problems, "headroom", headroom());
            problems.throwIfAny();
        }

        /** Collects the parts of a plan. */
        public static final class Builder extends ImmutablePlan.Builder {
            Builder() {}
        }
    }

    /** The surplus of earlier years, which comes back in the limit and is not free to spend. */
    @Value.Immutable
    public abstract static sealed class BroughtForward permits ImmutableBroughtForward {
        BroughtForward() {}

        /** {@return a builder, in which every part may be left out} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the surplus of earlier years, below zero for a deficit} */
        public abstract Optional<Pounds> amount();

        /** {@return how much of it NHS England gave leave to spend} */
        public abstract Optional<Pounds> approved();

        /** {@return how much of it is spent} */
        public abstract Optional<Pounds> drawnDown();

        @Value.Check
        void check() {
            Problems problems = Problems.of("BroughtForward");
            requireNotNegative(problems, "amount approved", approved());
            requireNotNegative(problems, "amount drawn down", drawnDown());
            problems.throwIfAny();
        }

        /** Collects what came from earlier years. */
        public static final class Builder extends ImmutableBroughtForward.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of an account. */
    public static final class Builder extends ImmutableResourceAccount.Builder {
        Builder() {}
    }
}
