package org.opencommissioning.payments;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.money.Pounds;

/**
 * What is known of one payment to several practices, though some of them have no figure of it. Where none lacks one it is all of it, and
 * otherwise it is at least this, unless what is lacking is below zero.
 *
 * <p>It prints as {@code Seniority at least £2,000 (1 practice has no figure)}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class KnownAmount permits ImmutableKnownAmount {
    KnownAmount() {}

    /** {@return what it is for} */
    @Value.Parameter
    public abstract PaymentCategory category();

    /** {@return the sum of the figures that there are; empty where no practice has one, which is not zero} */
    @Value.Parameter
    public abstract Optional<Pounds> amount();

    /** {@return how many of the practices have no figure of it} */
    @Value.Parameter
    public abstract int lacking();

    @Override
    public String toString() {
        if (lacking() == 0) {
            return category() + amount().map(pounds -> " " + pounds).orElse("");
        }
        return category() + " " + amount().map(pounds -> "at least " + pounds).orElse("not known") + " (" + lacking()
                + (lacking() == 1 ? " practice has no figure)" : " practices have no figure)");
    }
}
