package org.opencommissioning.payments;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.money.Pounds;

/**
 * What a file says of a practice, or adds up to for a commissioner or all practices. The budget holds the lines, with the published total
 * beside them; what else is published is no line of it. A line that was added up has no amount as soon as one practice has no figure for it;
 * {@link #knownAmounts()} says what is known of it all the same.
 *
 * <p>It prints as its budget.
 */
@Value.Immutable
public abstract sealed class PaymentFigures permits ImmutablePaymentFigures {
    PaymentFigures() {}

    /** {@return the payments, with the total that was published for them} */
    public abstract PrimaryCareBudget budget();

    /** {@return what was kept back for pensions, levies and prescription charges, as it was published: below zero} */
    public abstract Optional<Pounds> deductions();

    /** {@return the total after deductions, as it was published, which need not be the one plus the other} */
    public abstract Optional<Pounds> netTotal();

    /** {@return payments that the published total does not hold, such as those to networks of practices from 2020-21 on} */
    public abstract List<PrimaryCareBudget.Line> besideTotal();

    /** {@return what is known of each line of the budget, in its order, with how many practices have no figure for it} */
    public abstract List<KnownAmount> knownAmounts();

    /** {@return the sum of what is known of the lines: their total where no practice lacks a figure, and otherwise at least that} */
    public Pounds knownTotal() {
        return Pounds.total(knownAmounts().stream()
                .flatMap(known -> known.amount().stream())
                .toList());
    }

    @Override
    public String toString() {
        return budget().toString();
    }

    /** Only for what reads files. */
    static final class Builder extends ImmutablePaymentFigures.Builder {
        Builder() {}
    }
}
