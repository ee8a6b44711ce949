package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.OdsCode;

/** Bodies that act, or are counted, as one though no office says so: the eight CCGs of north west London. */
@Value.Immutable
public abstract sealed class Grouping permits ImmutableGrouping {
    Grouping() {}

    /** {@return what the caller calls it} */
    public abstract String name();

    /** {@return the codes of its bodies, at least one} */
    @Value.NaturalOrder
    public abstract SortedSet<OdsCode> codes();

    /**
     * A grouping of the caller's own.
     *
     * @param name what it is called
     * @param codes the codes of its bodies
     * @return the grouping
     * @throws org.opencommissioning.fault.InvalidValueException when the name is blank or there is no code
     */
    public static Grouping of(String name, Collection<OdsCode> codes) {
        return new Builder()
                .name(requireNonNull(name, "name"))
                .addAllCodes(requireNonNull(codes, "codes"))
                .build();
    }

    @Value.Check
    void check() {
        Problems.of("Grouping \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .require(!codes().isEmpty(), "no codes")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return name() + " " + codes();
    }

    /** Only for {@link #of}: two parts need no builder. */
    static final class Builder extends ImmutableGrouping.Builder {
        Builder() {}
    }
}
