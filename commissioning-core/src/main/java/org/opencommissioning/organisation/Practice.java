package org.opencommissioning.organisation;

import org.immutables.value.Value;

/**
 * A prescribing cost centre. Those of prescribing setting 4 are GP practices, the members of CCGs; other settings (out-of-hours
 * services, community clinics, prisons and more) stand in the same files and are easily counted by mistake.
 */
@Value.Immutable
public abstract sealed class Practice implements Organisation permits ImmutablePractice {
    /** The prescribing setting of GP practices. */
    private static final int GP_PRACTICE_SETTING = 4;

    Practice() {}

    @Override
    public abstract OdsCode code();

    /** {@return the prescribing setting as the Organisation Data Service numbers it; 4 is a GP practice} */
    public abstract int setting();

    /** {@return whether it is a GP practice, by its setting} */
    public final boolean isGpPractice() {
        return setting() == GP_PRACTICE_SETTING;
    }

    @Override
    public final OrganisationKind kind() {
        return isGpPractice() ? OrganisationKind.GP_PRACTICE : OrganisationKind.OTHER_PRESCRIBING_CENTRE;
    }

    @Value.Check
    void check() {
        Invariants.of(this)
                .require(setting() >= 0, "prescribing setting " + setting() + " is negative")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return Invariants.print(this);
    }

    /** {@return a builder; code, setting and operational life are wanted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a practice. */
    public static final class Builder extends ImmutablePractice.Builder implements Details<Builder> {
        Builder() {}
    }
}
