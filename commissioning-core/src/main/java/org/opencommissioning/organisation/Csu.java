package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * A commissioning support unit: a trading unit that sold back-office work to commissioners from April 2013. It is not a legal
 * person; what it signs, employs or owns is signed, employed or owned by its {@link #host()}.
 */
@Value.Immutable
public abstract sealed class Csu implements Organisation permits ImmutableCsu {
    Csu() {}

    @Override
    public abstract OdsCode code();

    /** {@return the body whose legal personality it borrows} */
    public abstract NationalBody host();

    @Override
    public final OrganisationKind kind() {
        return OrganisationKind.CSU;
    }

    @Value.Check
    void check() {
        Invariants.ofNamed(this).throwIfAny();
    }

    @Override
    public String toString() {
        return Invariants.print(this);
    }

    /** {@return a builder; code, names, operational life and host are wanted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a CSU. */
    public static final class Builder extends ImmutableCsu.Builder implements Details<Builder> {
        Builder() {}
    }
}
