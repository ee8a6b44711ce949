package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * What kind of contract a practice holds. Payments under alternative contracts have no column of their own in national files, which
 * leaves the kind of contract to tell them.
 */
public enum GpContractType {
    /** General medical services: the national contract. */
    GMS,
    /** Personal medical services: a local agreement. */
    PMS,
    /** Alternative provider medical services: a local contract with any provider. */
    APMS,
    /** Not said, or in words that nobody has explained. */
    UNKNOWN;

    /** {@return how files write it} */
    public String label() {
        return name();
    }

    /**
     * Reads a label, forgiving small letters and space around it.
     *
     * @param label such as {@code GMS} or {@code Unknown}
     * @return the kind of contract
     * @throws InvalidValueException when there is none of that label; the message lists those there are
     */
    public static GpContractType parse(String label) {
        String forgiven = requireNonNull(label, "label").strip().toUpperCase(Locale.ROOT);
        for (GpContractType type : values()) {
            if (type.label().equals(forgiven)) {
                return type;
            }
        }
        throw Labels.unknown(GpContractType.class, GpContractType::label, label);
    }
}
