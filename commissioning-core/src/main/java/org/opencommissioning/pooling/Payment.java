package org.opencommissioning.pooling;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/**
 * One body pays another: spending of the one, income of the other, and no change of what either may use. What is lent is a
 * {@link Loan}.
 *
 * <p>It prints as {@code payment of £2,000,000 by NHS Brent CCG (07P) to NHS Harrow CCG (08E) for 2014-15}.
 */
@Value.Immutable
public abstract sealed class Payment implements MoneyMove permits ImmutablePayment {
    Payment() {}

    /** {@return a builder, which needs a payer, a payee, an amount and a year} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who pays} */
    public abstract Organisation payer();

    /** {@return who is paid} */
    public abstract Organisation payee();

    /** {@return how much, more than nothing} */
    public abstract Pounds amount();

    @Override
    public abstract FinancialYear year();

    /** {@return the day on which it is paid; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return what for, in a few words} */
    public abstract Optional<String> purpose();

    /** {@return where it is from; empty where nothing is cited} */
    public abstract Optional<Evidence> evidence();

    @Override
    public Map<Organisation, Effect> effects() {
        return ImmutableMap.of(
                payer(), Effect.onCash(amount(), Pounds.ZERO), payee(), Effect.onCash(Pounds.ZERO, amount()));
    }

    @Override
    public Map<Organisation, Pounds> netEffects() {
        return ImmutableMap.of(payer(), amount().negated(), payee(), amount());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Payment by", payer())
                .require(!payer().equals(payee()), "to itself; a body does not pay itself")
                .require(amount().signum() > 0, "the amount is " + amount() + ", expected more than nothing")
                .refuseBlank(purpose(), "the purpose");
        Parties.requireLegalPerson(problems, "the payer", payer());
        Parties.requireLegalPerson(problems, "the payee", payee());
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "payment of " + amount() + " by " + payer() + " to " + payee() + " for " + year();
    }

    /** Collects the parts of a payment. */
    public static final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}
