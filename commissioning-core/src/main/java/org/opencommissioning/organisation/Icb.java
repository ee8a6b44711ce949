package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * An integrated care board: from 1 July 2022 the statutory successor of the CCGs of its area (Health and Care Act 2022). Its
 * code was that of an STP until then; six boards of April 2026 have new codes of five characters.
 */
@Value.Immutable
public abstract sealed class Icb implements Organisation permits ImmutableIcb {
    Icb() {}

    @Override
    public abstract OdsCode code();

    @Override
    public final OrganisationKind kind() {
        return OrganisationKind.ICB;
    }

    @Value.Check
    void check() {
        Invariants.ofNamed(this).throwIfAny();
    }

    @Override
    public String toString() {
        return Invariants.print(this);
    }

    /** {@return a builder; code, names and operational life are wanted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an ICB. */
    public static final class Builder extends ImmutableIcb.Builder implements Details<Builder> {
        Builder() {}
    }
}
