package org.opencommissioning.register;

import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Organisation;

/** Makes the exceptions for facts that were given to a builder, which stand in no file: they are named by their text. */
final class TextFaults implements RegisterChecks.Faults {
    private final Set<Organisation> heirless;

    /**
     * The faults.
     *
     * @param heirless the bodies of which it is on record that nobody has found what became of them
     */
    TextFaults(Set<Organisation> heirless) {
        this.heirless = heirless;
    }

    @Override
    public InvalidValueException of(Object fact, String column, String problem) {
        return new InvalidValueException((subject(fact, column) + " " + problem).strip());
    }

    /** What a problem is seen in, to stand before it; nothing where the problem names the body itself. */
    private String subject(Object fact, String column) {
        if (fact instanceof Succession succession) {
            return "Succession " + succession + ": "
                    + switch (column) {
                        case "predecessor" -> succession.predecessor();
                        case "successor" -> succession.successor();
                        default -> "it";
                    };
        }
        if (fact instanceof Membership membership) {
            return "Membership " + membership + ": "
                    + switch (column) {
                        case "child" -> membership.child();
                        case "parent" -> membership.parent();
                        default -> "it";
                    };
        }
        if (fact instanceof Organisation body) {
            if (column.equals("heir")) {
                return heirless.contains(body) ? "An unknown successor" : "";
            }
            return body.code() + " of " + body.name();
        }
        if (fact instanceof GssCode) {
            return "GSS code " + fact;
        }
        if (fact instanceof String) {
            return (column.equals("alias") ? "Alias \"" : "Name \"") + fact + '"';
        }
        return "Share " + fact;
    }
}
