package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * NHS England, in law the National Health Service Commissioning Board until 2022. It plays three parts: it allots money to
 * commissioners and assures them, it commissions directly, and it hosts the CSUs.
 */
@Value.Immutable
public abstract sealed class NationalBody implements Organisation permits ImmutableNationalBody {
    NationalBody() {}

    @Override
    public abstract OdsCode code();

    @Override
    public final OrganisationKind kind() {
        return OrganisationKind.NATIONAL_BODY;
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

    /** Builds a national body. */
    public static final class Builder extends ImmutableNationalBody.Builder implements Details<Builder> {
        Builder() {}
    }
}
