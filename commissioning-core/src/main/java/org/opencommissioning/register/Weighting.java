package org.opencommissioning.register;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/** By what a partial flow is measured. Shares by different weightings differ, and none of them is the true one. */
public enum Weighting {
    /** People living in the area that moved. */
    RESIDENT_POPULATION("resident population"),
    /** Patients registered with the practices that moved. */
    REGISTERED_PATIENTS("registered patients"),
    /** The number of practices that moved. */
    PRACTICES("practices"),
    /** Postcodes of the area that moved. */
    POSTCODES("postcodes");

    private final String label;

    Weighting(String label) {
        this.label = label;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the value with that label
     * @throws InvalidValueException when there is none
     */
    public static Weighting parse(String label) {
        for (Weighting weighting : values()) {
            if (weighting.label.equals(label)) {
                return weighting;
            }
        }
        throw Labels.unknown(Weighting.class, Weighting::label, label);
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }
}
