package org.opencommissioning.market;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * That a commissioner bought support from a supplier on some days, and how that is known. Bodies are named by their codes; a register
 * tells which bodies these were on a day.
 *
 * <p>It prints as {@code 07P from 0AT, named customer, 2013-04-01 to 2014-09-30}.
 */
@Value.Immutable
public abstract sealed class Purchase permits ImmutablePurchase {
    Purchase() {}

    /** {@return a builder, which needs everything but the amount and the number of payments} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who bought} */
    public abstract OdsCode customer();

    /** {@return from whom} */
    public abstract OdsCode supplier();

    /** {@return how it is known} */
    public abstract Kind kind();

    /** {@return when} */
    public abstract UncertainSpan days();

    /** {@return how much was paid in that time; empty where only the name of the customer is known} */
    public abstract Optional<Pounds> amount();

    /** {@return in how many payments; empty where only the name of the customer is known} */
    public abstract Optional<Integer> payments();

    /** {@return what this rests on} */
    public abstract Evidence evidence();

    /** Whether it is reported as having happened: what was said beforehand, assumed or not looked up may not have. */
    Answer tookPlace() {
        return switch (evidence().certainty()) {
            case STATED, SNAPSHOT, INFERRED, CONFLICT_RESOLVED, PRESS -> Answer.YES;
            case ANNOUNCED, EXPECTED, ASSUMED, GENERAL_KNOWLEDGE -> Answer.NOT_KNOWN;
        };
    }

    @Value.Check
    void check() {
        boolean paid = kind() != Kind.NAMED_CUSTOMER;
        Problems.of("Purchase", this)
                .require(paid == amount().isPresent(), kind().label() + (paid ? " without" : " with") + " an amount")
                .require(
                        paid == payments().isPresent(),
                        kind().label() + (paid ? " without" : " with") + " a number of payments")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return customer() + " from " + supplier() + ", " + kind().label()
                + amount().map(sum -> " of " + sum).orElse("") + ", " + days();
    }

    /** How a purchase is known. */
    public enum Kind {
        /** A source names the commissioner as a customer of the unit. */
        NAMED_CUSTOMER("named customer"),
        /**
         * The commissioner published payments of £25,000 or more to a unit. That is evidence of a purchase, not of an agreement.
         */
        PAYMENTS("payments"),
        /** The same, to a private firm in the role of a unit, which is no unit. */
        PRIVATE_PAYMENTS("payments to a private supplier");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return what it is called in data files and messages} */
        public String label() {
            return label;
        }

        /**
         * Reads a label.
         *
         * @param label a label as {@link #label()} gives it
         * @return the kind
         * @throws InvalidValueException when there is none of that label
         */
        public static Kind parse(String label) {
            return Labels.parse(Kind.class, Kind::label, label);
        }
    }

    /** Collects the parts of a purchase. */
    public static final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
