package org.opencommissioning.internal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;

/** The words that stand for the constants of an enum in data files and messages. */
public final class Labels {
    private Labels() {}

    /**
     * The constant of a label, and of nothing else. What is read with the register has a loop of its own, for the first method
     * reference costs a new virtual machine some milliseconds.
     *
     * @param type the enum
     * @param labelOf what gives the label of a constant
     * @param label the text
     * @param <E> the enum
     * @return the constant with that label
     * @throws InvalidValueException when there is none; the message lists the labels there are
     */
    public static <E extends Enum<E>> E parse(Class<E> type, Function<E, String> labelOf, String label) {
        for (E constant : type.getEnumConstants()) {
            if (labelOf.apply(constant).equals(label)) {
                return constant;
            }
        }
        throw unknown(type, labelOf, label);
    }

    /**
     * What to throw for a text that is the label of no constant.
     *
     * @param type the enum
     * @param labelOf what gives the label of a constant
     * @param label the text
     * @param <E> the enum
     * @return the exception, whose message lists the labels there are
     */
    public static <E extends Enum<E>> InvalidValueException unknown(
            Class<E> type, Function<E, String> labelOf, String label) {
        requireNonNull(label, "label");
        return new InvalidValueException(type.getSimpleName() + " \"" + label + "\": expected one of "
                + Arrays.stream(type.getEnumConstants()).map(labelOf).collect(Collectors.joining(", ")));
    }
}
