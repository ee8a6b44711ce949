package org.opencommissioning.organisation;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;

/**
 * A unit that data files list among commissioners though it is none of the bodies above: a sub-ICB reporting entity, or a
 * commissioning hub under which NHS England books what it commissions itself.
 */
@Value.Immutable
public abstract sealed class ReportingUnit implements Organisation permits ImmutableReportingUnit {
    ReportingUnit() {}

    @Override
    public abstract OrganisationKind kind();

    @Override
    public abstract OdsCode code();

    @Value.Check
    void check() {
        Problems problems = Invariants.ofNamed(this);
        Invariants.requireKind(
                problems, kind(), OrganisationKind.SUB_ICB_REPORTING_ENTITY, OrganisationKind.COMMISSIONING_HUB);
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return Invariants.print(this);
    }

    /** {@return a builder; kind, code, names and operational life are wanted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a reporting unit. */
    public static final class Builder extends ImmutableReportingUnit.Builder implements Details<Builder> {
        Builder() {}
    }
}
