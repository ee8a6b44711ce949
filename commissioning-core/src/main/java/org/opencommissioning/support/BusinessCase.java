package org.opencommissioning.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Stated;

/**
 * The papers that weigh the options for a change. What each body decided on them, and whose word they need, is in their
 * {@link #proposal()}; that an option is preferred decides nothing.
 *
 * <p>It prints as {@code outline business case for "in-house support"}.
 */
@Value.Immutable
public abstract sealed class BusinessCase permits ImmutableBusinessCase {
    BusinessCase() {}

    /** {@return a builder, which needs a stage and a proposal} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how far it is worked out} */
    public abstract Stage stage();

    /** {@return what it is for, with the decision of each body and the approvals it needs} */
    public abstract Proposal proposal();

    /** {@return the options it weighs, as far as they are known} */
    public abstract Set<String> options();

    /** {@return the one option that is preferred, and how strongly that is said; empty where none is, or nobody tells} */
    public abstract Optional<Stated<String>> preferred();

    /** {@return what it claims to bring} */
    public abstract List<Benefit> benefits();

    @Value.Check
    void check() {
        Problems problems =
                Problems.of(toString()).require(options().stream().noneMatch(String::isBlank), "an option is blank");
        preferred()
                .map(Stated::value)
                .ifPresent(option -> problems.require(
                        options().contains(option),
                        "the preferred option \"" + option + "\" is none of its options " + options()));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return stage().label() + " business case for \"" + proposal().title() + "\"";
    }

    /** How far a business case is worked out. */
    public enum Stage {
        /** Whether anything should be done at all. */
        STRATEGIC("strategic"),
        /** Which option is the best. */
        OUTLINE("outline"),
        /** How the option chosen is to be done, to be decided on. */
        FULL("full");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /**
     * Something the case claims to bring in money. Whether it comes once or every year is not said.
     *
     * <p>It prints as {@code savings by 2015-16: up to £5,000,000 (forecast; …)}.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Benefit permits ImmutableBenefit {
        Benefit() {}

        /** {@return what it is} */
        @Value.Parameter
        public abstract String what();

        /** {@return how much it is claimed to be} */
        @Value.Parameter
        public abstract Stated<Pounds> amount();

        /** {@return the financial year by which it is to be had} */
        @Value.Parameter
        public abstract FinancialYear by();

        /**
         * A claimed benefit.
         *
         * @param what what it is
         * @param amount how much it is claimed to be
         * @param by the financial year by which it is to be had
         * @return the benefit
         * @throws InvalidValueException when what it is is blank
         */
        public static Benefit of(String what, Stated<Pounds> amount, FinancialYear by) {
            return ImmutableBenefit.of(what, amount, by);
        }

        @Value.Check
        void check() {
            Problems.of("Benefit of", amount())
                    .require(!what().isBlank(), "what it is is blank")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return what() + " by " + by() + ": " + amount();
        }
    }

    /** Collects the parts of a business case. */
    public static final class Builder extends ImmutableBusinessCase.Builder {
        Builder() {}
    }
}
