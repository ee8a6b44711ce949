package org.opencommissioning.organisation;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;

/**
 * A body that bought care before there were CCGs: a primary care trust ({@link OrganisationKind#PCT}, to 31 March 2013) or a
 * primary care group ({@link OrganisationKind#PCG}, before the trusts).
 */
@Value.Immutable
public abstract sealed class PredecessorBody implements Organisation permits ImmutablePredecessorBody {
    PredecessorBody() {}

    @Override
    public abstract OrganisationKind kind();

    @Override
    public abstract OdsCode code();

    @Value.Check
    void check() {
        Problems problems = Invariants.ofNamed(this);
        Invariants.requireKind(problems, kind(), OrganisationKind.PCT, OrganisationKind.PCG);
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

    /** Builds a predecessor body. */
    public static final class Builder extends ImmutablePredecessorBody.Builder implements Details<Builder> {
        Builder() {}
    }
}
