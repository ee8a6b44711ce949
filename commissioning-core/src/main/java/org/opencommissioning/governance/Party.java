package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;

/**
 * A body that one can hold an office of, or an interest in: one that the register knows, or one that has no code and is known by
 * its name, such as a collaboration board, a company or a charity. It prints as the body does, or as its name.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Party permits ImmutableParty {
    Party() {}

    /** {@return the body, where it is one that registers hold} */
    @Value.Parameter
    public abstract Optional<Organisation> organisation();

    /** {@return its name} */
    @Value.Parameter
    public abstract String name();

    /**
     * A body that registers hold.
     *
     * @param organisation the body
     * @return it as a party
     */
    public static Party of(Organisation organisation) {
        return ImmutableParty.of(Optional.of(requireNonNull(organisation, "organisation")), organisation.name());
    }

    /**
     * A body that no register holds.
     *
     * @param name what it is called; the same name is the same party
     * @return the party
     * @throws InvalidValueException when the name is blank
     */
    public static Party named(String name) {
        return ImmutableParty.of(Optional.empty(), name);
    }

    @Value.Check
    void check() {
        Problems.of("Party \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return organisation().map(Organisation::toString).orElse(name());
    }
}
