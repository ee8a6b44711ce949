package org.opencommissioning.organisation;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;

/**
 * An area or office that others are grouped under: an STP, a region, an area team or a local office of NHS England. None of
 * them is a legal person. Two STPs of 2016 have no ODS code and are named by their GSS code.
 */
@Value.Immutable
public abstract sealed class GroupingArea implements Organisation permits ImmutableGroupingArea {
    GroupingArea() {}

    @Override
    public abstract OrganisationKind kind();

    @Value.Check
    void check() {
        Problems problems = Invariants.ofNamed(this);
        Invariants.requireKind(
                problems,
                kind(),
                OrganisationKind.STP,
                OrganisationKind.REGION,
                OrganisationKind.AREA_TEAM,
                OrganisationKind.LOCAL_OFFICE);
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

    /** Builds a grouping area. */
    public static final class Builder extends ImmutableGroupingArea.Builder implements Details<Builder> {
        Builder() {}
    }
}
