package org.opencommissioning.support;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;

/**
 * One customer's agreement passes from a unit to another provider, with everything in it. Novating it there a second time changes
 * nothing.
 *
 * <p>It prints as {@code novation for NHS Brent CCG (07P) from … (0AT) to … (0DC) on 2014-10-01}.
 */
@Value.Immutable
public abstract sealed class Novation permits ImmutableNovation {
    Novation() {}

    /** {@return a builder, which needs a customer, who it passes from and who it passes to} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whose agreement it is} */
    public abstract Organisation customer();

    /** {@return the unit that provided until then} */
    public abstract Csu from();

    /** {@return who provides from then on} */
    public abstract Organisation to();

    /** {@return the first day of the new provider; unknown unless said} */
    @Value.Default
    public UncertainDay effective() {
        return UncertainDay.unknown();
    }

    /** {@return where that is said; empty where nothing is cited} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Problems.of("Novation for", customer())
                .require(!from().equals(to()), "from " + from() + " to itself")
                .require(!to().equals(customer()), "to the customer itself, which is an in-housing")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "novation for " + customer() + " from " + from() + " to " + to()
                + (effective().equals(UncertainDay.unknown()) ? "" : " on " + effective());
    }

    /** Collects the parts of a novation. */
    public static final class Builder extends ImmutableNovation.Builder {
        Builder() {}
    }
}
