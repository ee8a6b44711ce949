package org.opencommissioning.cocommissioning;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/** How much of the commissioning of primary medical care a CCG takes part in (NHS England, <em>Next steps</em>, November 2014). */
public enum CoCommissioningModel {
    /** The CCG advises NHS England, which decides. It needs no power and no approval. */
    GREATER_INVOLVEMENT("greater involvement"),
    /** CCG and NHS England decide together, by a joint committee or by committees in common. */
    JOINT("joint"),
    /** The CCG decides, by a committee of its own, under an agreement with NHS England, which stays liable. */
    DELEGATED("delegated");

    private final String label;

    CoCommissioningModel(String label) {
        this.label = label;
    }

    /** {@return the words for it, as they stand in data files} */
    public String label() {
        return label;
    }

    /**
     * Reads a {@link #label()}, and nothing else: a data file that writes another word is wrong.
     *
     * @param label the words of a data file
     * @return the model of that label
     * @throws InvalidValueException when there is none; the message lists those there are
     */
    public static CoCommissioningModel parse(String label) {
        return Labels.parse(CoCommissioningModel.class, CoCommissioningModel::label, label);
    }
}
