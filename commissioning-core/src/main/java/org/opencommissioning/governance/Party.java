package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

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

    /**
     * Whether it is the same as another. A body of a register may be one that somebody else gave by its name alone.
     *
     * @param other the other party
     * @return yes for equal ones; not known where they share a name, in capitals or not, and are not both bodies of a register; no
     *     otherwise
     */
    public Answer is(Party other) {
        if (equals(requireNonNull(other, "other"))) {
            return Answer.YES;
        }
        boolean bothRegistered =
                organisation().isPresent() && other.organisation().isPresent();
        boolean sameName = isCalled(other.name()) || other.isCalled(name());
        return sameName && !bothRegistered ? Answer.NOT_KNOWN : Answer.NO;
    }

    private boolean isCalled(String text) {
        return name().equalsIgnoreCase(text.strip())
                || organisation()
                        .filter(body -> body.names().spells().stream()
                                .anyMatch(spell -> spell.value().equalsIgnoreCase(text.strip())))
                        .isPresent();
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
