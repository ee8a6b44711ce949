package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;

/**
 * Where a customer of a unit can go. A customer with several options has not chosen.
 *
 * <p>It prints as {@code NHS Brent CCG (07P): novate to NHS South East Commissioning Support Unit (0DC)}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class CustomerOption permits ImmutableCustomerOption {
    CustomerOption() {}

    /** {@return the customer} */
    @Value.Parameter
    public abstract Organisation customer();

    /** {@return which way it goes} */
    @Value.Parameter
    public abstract Way way();

    /** {@return who provides then, where that is known} */
    @Value.Parameter
    public abstract Optional<Organisation> destination();

    /**
     * The agreement passes to another unit.
     *
     * @param customer the customer
     * @param to the unit it passes to
     * @return the option
     * @throws InvalidValueException when it is the customer itself
     */
    public static CustomerOption novateTo(Organisation customer, Organisation to) {
        return ImmutableCustomerOption.of(customer, Way.NOVATE, Optional.of(requireNonNull(to, "to")));
    }

    /**
     * The agreement passes to another unit, and nobody has said to which: to a consortium that has not merged, say.
     *
     * @param customer the customer
     * @return the option
     */
    public static CustomerOption novate(Organisation customer) {
        return ImmutableCustomerOption.of(customer, Way.NOVATE, Optional.empty());
    }

    /**
     * The customer finds another provider, with an agreement of its own.
     *
     * @param customer the customer
     * @param provider the provider it finds
     * @return the option
     * @throws InvalidValueException when it is the customer itself
     */
    public static CustomerOption otherProvider(Organisation customer, Organisation provider) {
        return ImmutableCustomerOption.of(
                customer, Way.OTHER_PROVIDER, Optional.of(requireNonNull(provider, "provider")));
    }

    /**
     * The customer finds another provider, and nobody has said which.
     *
     * @param customer the customer
     * @return the option
     */
    public static CustomerOption otherProvider(Organisation customer) {
        return ImmutableCustomerOption.of(customer, Way.OTHER_PROVIDER, Optional.empty());
    }

    /**
     * The customer does the work itself.
     *
     * @param customer the customer
     * @return the option
     */
    public static CustomerOption inHouse(Organisation customer) {
        return ImmutableCustomerOption.of(customer, Way.IN_HOUSE, Optional.of(requireNonNull(customer, "customer")));
    }

    /**
     * Nobody has said where the customer goes.
     *
     * @param customer the customer
     * @return the option
     */
    public static CustomerOption notKnown(Organisation customer) {
        return ImmutableCustomerOption.of(customer, Way.NOT_KNOWN, Optional.empty());
    }

    @Value.Check
    void check() {
        boolean home = destination().filter(customer()::equals).isPresent();
        Problems.of("CustomerOption of", customer())
                .require(
                        home == (way() == Way.IN_HOUSE),
                        way().label() + (way() == Way.NOVATE ? "" : ":") + " the customer itself; that is in-house")
                .throwIfAny();
    }

    @Override
    public String toString() {
        String text = customer() + ": " + way().label();
        if (way() == Way.IN_HOUSE || way() == Way.NOT_KNOWN) {
            return text;
        }
        return text
                + (way() == Way.OTHER_PROVIDER ? ", " : " ")
                + destination().map(Organisation::toString).orElse("a body not named");
    }

    /** Which way a customer goes. */
    public enum Way {
        /** Its agreement passes on. */
        NOVATE("novate to"),
        /** It makes an agreement with another. */
        OTHER_PROVIDER("another provider"),
        /** It does the work itself. */
        IN_HOUSE("in-house"),
        /** Nobody has said. */
        NOT_KNOWN("not known");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }
}
