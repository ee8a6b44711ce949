package org.opencommissioning.internal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;

/** Reads the words that stand for the constants of an enum in data files and messages. */
public final class Labels {
    private Labels() {}

    /**
     * The constant of a label.
     *
     * @param type the enum
     * @param labelOf what gives the label of a constant
     * @param label a label, exactly as it is given
     * @param <E> the enum
     * @return the constant with that label
     * @throws InvalidValueException when there is none; the message lists the labels there are
     */
    public static <E extends Enum<E>> E parse(Class<E> type, Function<E, String> labelOf, String label) {
        requireNonNull(label, "label");
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (labelOf.apply(constant).equals(label)) {
                return constant;
            }
        }
        throw new InvalidValueException(type.getSimpleName() + " \"" + label + "\": expected one of "
                + Arrays.stream(constants).map(labelOf).collect(Collectors.joining(", ")));
    }
}
