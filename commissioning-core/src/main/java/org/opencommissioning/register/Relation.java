package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;

/** How one body belongs to another. */
public enum Relation {
    /** A CCG under an area team, as NHSBSA prints them: three in London. */
    AREA_TEAM("area team"),
    /** A CCG under an area team, as ONS has them: one in London. */
    AREA_TEAM_ONS("area team (ONS)"),
    /** A CCG under a local office, from 2015. */
    LOCAL_OFFICE("local office"),
    /** A CCG in a sustainability and transformation partnership, from 2017 as far as is held. */
    STP("STP"),
    /** A sub-ICB location, or a reporting entity, in an integrated care board. */
    ICB("ICB"),
    /** An office, an STP or an ICB in a region. */
    REGION("region"),
    /** A region of the national body. */
    NATIONAL_BODY("national body"),
    /** A practice and the body that commissions for its patients: the CCG it is a member of, later a sub-ICB location. */
    COMMISSIONER("commissioner");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the value with that label
     * @throws InvalidValueException when there is none
     */
    public static Relation parse(String label) {
        requireNonNull(label, "label");
        for (Relation each : values()) {
            if (each.label.equals(label)) {
                return each;
            }
        }
        throw new InvalidValueException("Relation \"" + label + "\": expected one of "
                + Arrays.stream(values()).map(Relation::label).collect(Collectors.joining(", ")));
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }
}
