package org.opencommissioning.register;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Evidence;

/** That one body belonged to another, in some relation, on each day of a span. */
@Value.Immutable
public abstract sealed class Membership permits ImmutableMembership {
    Membership() {}

    /** {@return the body that belonged} */
    @Value.Parameter
    public abstract Organisation child();

    /** {@return the body it belonged to} */
    @Value.Parameter
    public abstract Organisation parent();

    /** {@return how it belonged} */
    @Value.Parameter
    public abstract Relation relation();

    /** {@return the days on which it did} */
    @Value.Parameter
    public abstract DateSpan days();

    /** {@return where this is from} */
    @Value.Parameter
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        boolean sameBody = child() == parent() || child().equals(parent());
        Problems.of("Membership", this)
                .require(!sameBody, "a body does not belong to itself")
                .throwIfAny();
    }

    /** A membership from all its parts. */
    static Membership of(Organisation child, Organisation parent, Relation relation, DateSpan days, Evidence evidence) {
        return ImmutableMembership.of(child, parent, relation, days, evidence);
    }

    /** {@return a builder; every part is wanted} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return child().code() + " in " + parent().code() + " (" + relation().label() + ") " + days();
    }

    /** Builds a membership. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
