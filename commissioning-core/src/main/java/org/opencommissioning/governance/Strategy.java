package org.opencommissioning.governance;

import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Citation;

/**
 * A longer plan that proposals serve, such as <em>Shaping a Healthier Future</em> of the CCGs of north west London. It prints as
 * its name.
 */
@Value.Immutable
public abstract sealed class Strategy permits ImmutableStrategy {
    Strategy() {}

    /** {@return a builder, which needs a name, at least one body and a document} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String name();

    /** {@return the bodies whose plan it is, at least one} */
    public abstract Set<Organisation> bodies();

    /** {@return the document that sets it out, or that tells of it} */
    public abstract Citation document();

    @Value.Check
    void check() {
        Problems.of("Strategy \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .require(!bodies().isEmpty(), "no body")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return name();
    }

    /** Collects the parts of a strategy. */
    public static final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
