package org.opencommissioning.governance;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * A person in an office of some body, such as the chair of a CCG or of the collaboration board of several.
 *
 * <p>It prints as {@code Ian Goodman, chair of the collaboration board, unknown to unknown}.
 */
@Value.Immutable
public abstract sealed class OfficeHolding permits ImmutableOfficeHolding {
    OfficeHolding() {}

    /** {@return a builder, which needs every part} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who holds the office} */
    public abstract Person person();

    /** {@return the office, such as <em>chair</em>; offices of one body are told apart word for word} */
    public abstract String office();

    /** {@return the body it is an office of} */
    public abstract Party of();

    /** {@return the days on which the person holds it, as far as they are known} */
    public abstract UncertainSpan days();

    /** {@return what that rests on} */
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        Problems.of("OfficeHolding", this)
                .require(!office().isBlank(), "the office is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return person() + ", " + office() + " of " + of() + ", " + days();
    }

    /** Collects the parts of an office holding. */
    public static final class Builder extends ImmutableOfficeHolding.Builder {
        Builder() {}
    }
}
