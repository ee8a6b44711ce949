package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * A clinical commissioning group: from 1 April 2013 to 30 June 2022 the statutory body, made of GP practices, that bought
 * hospital, community and mental-health care for their patients (National Health Service Act 2006, s.14A and following).
 */
@Value.Immutable
public abstract sealed class Ccg implements Organisation permits ImmutableCcg {
    Ccg() {}

    @Override
    public abstract OdsCode code();

    @Override
    public final OrganisationKind kind() {
        return OrganisationKind.CCG;
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

    /** Builds a CCG. */
    public static final class Builder extends ImmutableCcg.Builder implements Details<Builder> {
        Builder() {}
    }
}
