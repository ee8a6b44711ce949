package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * Somebody, by name. Two people of one name are told apart by a note.
 *
 * <p>It prints as {@code Ian Goodman}, and with a note as {@code John Smith (Ealing)}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Person permits ImmutablePerson {
    Person() {}

    /** {@return what the person is called} */
    @Value.Parameter
    public abstract String name();

    /** {@return what tells the person from others of that name} */
    @Value.Parameter
    public abstract Optional<String> note();

    /**
     * A person whom no other of that name is confused with.
     *
     * @param name what the person is called
     * @return the person
     * @throws InvalidValueException when the name is blank
     */
    public static Person of(String name) {
        return ImmutablePerson.of(name, Optional.empty());
    }

    /**
     * One of several people of a name.
     *
     * @param name what the person is called
     * @param note what tells the person from the others, such as a place or a post
     * @return the person, who is not the one of another note or of none
     * @throws InvalidValueException when a text is blank
     */
    public static Person of(String name, String note) {
        return ImmutablePerson.of(name, Optional.of(requireNonNull(note, "note")));
    }

    @Value.Check
    void check() {
        Problems.of("Person \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .refuseBlank(note(), "the note")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return name() + note().map(text -> " (" + text + ")").orElse("");
    }
}
