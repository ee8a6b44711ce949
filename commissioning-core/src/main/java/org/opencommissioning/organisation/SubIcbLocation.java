package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * A part of an ICB with the code of a former CCG: what CCG codes have meant since 1 July 2022. It is an area for which figures
 * are kept, not a legal person, and not the CCG, though most began with a CCG's code and area.
 */
@Value.Immutable
public abstract sealed class SubIcbLocation implements Organisation permits ImmutableSubIcbLocation {
    SubIcbLocation() {}

    @Override
    public abstract OdsCode code();

    @Override
    public final OrganisationKind kind() {
        return OrganisationKind.SUB_ICB_LOCATION;
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

    /** Builds a sub-ICB location. */
    public static final class Builder extends ImmutableSubIcbLocation.Builder implements Details<Builder> {
        Builder() {}
    }
}
