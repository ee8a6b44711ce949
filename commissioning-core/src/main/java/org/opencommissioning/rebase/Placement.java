package org.opencommissioning.rebase;

/** How well it is known where the figures of a body belong on another day. */
public enum Placement {
    /** All of them passed to one body: nothing is estimated. */
    EXACT("exact"),
    /** They were divided by shares that the register holds of what passed to whom. */
    APPORTIONED("apportioned"),
    /** They were divided, on the way back over a merger, by the sizes of the bodies that came together. */
    ESTIMATED_BACKWARD("estimated backward"),
    /** Some of them have no known place. */
    UNPLACED("unplaced"),
    /** They are of a body that was merged, in a period that has the figures of the merged body too, or of its parts. */
    DOUBLE_COUNTED("double-counted");

    private final String label;

    Placement(String label) {
        this.label = label;
    }

    /** {@return what it is called in reports and files} */
    public String label() {
        return label;
    }
}
