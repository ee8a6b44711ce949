package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;

/**
 * Money of a financial year that passes between bodies: by a payment, through a pool, or as resource limit.
 *
 * <p>Over all its bodies a move adds nothing and takes nothing away: what some have more of their limit left, others have less.
 */
public sealed interface MoneyMove permits BudgetPool, Payment, ResourceTransfer {
    /** {@return the year whose money it is} */
    FinancialYear year();

    /**
     * {@return what it does to the account of each body, {@link Effect#NONE} where it does nothing; the effects on what is left of the
     * limits add up to nothing}
     */
    Map<Organisation, Effect> effects();

    /** {@return what each body gains, below zero for one that gives; what has not reached anybody yet is lacking in the sum} */
    Map<Organisation, Pounds> netEffects();

    /**
     * What it does to the account of a body.
     *
     * @param body any body
     * @return the effect, {@link Effect#NONE} on a body that is no party
     */
    default Effect effectOn(Organisation body) {
        return effects().getOrDefault(requireNonNull(body, "body"), Effect.NONE);
    }

    /**
     * The accounts of bodies after it.
     *
     * @param accounts accounts, among them one of this year for every body that it has an effect on
     * @return the accounts in their order; those of other bodies and years as they were, and a figure that is missing still missing
     * @throws InvalidValueException when such an account is not there, or is there twice; all of them together
     */
    default List<ResourceAccount> applyTo(Collection<ResourceAccount> accounts) {
        return Accounts.after(this, requireNonNull(accounts, "accounts"));
    }

    /**
     * What each body had, and what is left to it when everything that it gives is used.
     *
     * @param positions what was said of the bodies, at most once of each; those of other bodies are passed over
     * @return a line for every body, with its position where one is given
     * @throws InvalidValueException when two positions are of one body
     */
    default List<BeforeAndAfter> beforeAndAfter(Collection<FinancialPosition> positions) {
        return BeforeAndAfter.of(this, requireNonNull(positions, "positions"));
    }

    /** Whether money is to move, or has moved. */
    enum Stage {
        /** Proposed or agreed, and not done. */
        PLANNED("planned"),
        /** Done. */
        DONE("done");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** What a move of money does to the account of one body. It prints as {@code limit £0, spending £0, other sums £3,000,000}. */
    @Value.Immutable
    @OnePartStyle
    abstract sealed class Effect permits ImmutableEffect {
        /** No effect at all. */
        // no class but this one names ImmutableEffect, so no other thread can be initialising it meanwhile
        public static final Effect NONE = of(Pounds.ZERO, Pounds.ZERO, Pounds.ZERO);

        Effect() {}

        /** {@return what the resource limit changes by} */
        @Value.Parameter
        public abstract Pounds limit();

        /** {@return what the cash that it spends changes by} */
        @Value.Parameter
        public abstract Pounds spending();

        /** {@return what the cash that it receives besides its allotment changes by} */
        @Value.Parameter
        public abstract Pounds otherSums();

        /**
         * An effect.
         *
         * @param limit what the resource limit changes by
         * @param spending what the cash that it spends changes by
         * @param otherSums what the cash that it receives besides its allotment changes by
         * @return the effect
         */
        public static Effect of(Pounds limit, Pounds spending, Pounds otherSums) {
            return ImmutableEffect.of(limit, spending, otherSums);
        }

        static Effect onLimit(Pounds change) {
            return of(change, Pounds.ZERO, Pounds.ZERO);
        }

        static Effect onCash(Pounds spending, Pounds otherSums) {
            return of(Pounds.ZERO, spending, otherSums);
        }

        /** {@return what the use of resources changes by: what is spent, less what is received} */
        public Pounds use() {
            return spending().minus(otherSums());
        }

        /** {@return what the surplus changes by: the limit less the use} */
        public Pounds surplus() {
            return limit().minus(use());
        }

        @Override
        public String toString() {
            return "limit " + limit() + ", spending " + spending() + ", other sums " + otherSums();
        }
    }
}
