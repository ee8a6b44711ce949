package org.opencommissioning.organisation;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;

/**
 * A body that commissioners in England deal with and that is not one of them: a provider of care, a local authority, a Welsh
 * local health board, or a private firm in the role of a CSU.
 */
@Value.Immutable
public abstract sealed class PartnerBody implements Organisation permits ImmutablePartnerBody {
    PartnerBody() {}

    @Override
    public abstract OrganisationKind kind();

    @Override
    public abstract OdsCode code();

    @Value.Check
    void check() {
        Problems problems = Invariants.ofNamed(this);
        Invariants.requireKind(
                problems,
                kind(),
                OrganisationKind.PROVIDER,
                OrganisationKind.LOCAL_AUTHORITY,
                OrganisationKind.WELSH_HEALTH_BOARD,
                OrganisationKind.PRIVATE_SUPPLIER);
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

    /** Builds a partner body. */
    public static final class Builder extends ImmutablePartnerBody.Builder implements Details<Builder> {
        Builder() {}
    }
}
