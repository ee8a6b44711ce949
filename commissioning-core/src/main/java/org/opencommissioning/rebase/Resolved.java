package org.opencommissioning.rebase;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Organisation;

/**
 * What a code meant on a day, and where its figures belong. It is the same object for all practices of one commissioner.
 *
 * @param title what it meant; of a practice, what follows its code
 * @param standing how the code stands to the body whose way its figures go
 * @param route where it leads; null when it meant nothing that can be carried
 * @param problem why it cannot be carried, or part of it; empty when all can
 * @param kin the codes open that day which hold what its body held; empty where its body was open itself
 */
record Resolved(String title, Standing standing, @Nullable Route route, Optional<String> problem, Set<String> kin) {

    /** How a code stands to the body whose way its figures go. */
    enum Standing {
        /** It is the code of the body. */
        ITSELF,
        /** The body commissions for the practice on the day figures are carried to. */
        PRACTICE_NOW,
        /** It was the last to commission for the practice. */
        PRACTICE_LAST,
        /** It commissioned for the practice on the day of the figures. */
        PRACTICE_THEN
    }

    Resolved(Standing standing, Organisation body, Route route) {
        this(title(standing, body), standing, route, route.problem(), Set.of());
    }

    static Resolved lost(String title, String problem, Set<String> kin) {
        return new Resolved(title, Standing.ITSELF, null, Optional.of(problem), kin);
    }

    private static String title(Standing standing, Organisation body) {
        return switch (standing) {
            case ITSELF -> body.toString();
            case PRACTICE_NOW -> "";
            case PRACTICE_LAST -> ", last of " + body.code();
            case PRACTICE_THEN -> " of " + body.code();
        };
    }

    /** The same body under a second code. */
    Resolved twice(String other) {
        return lost(title, "is the body that " + other + " names too", Set.of(other));
    }

    /** What the code meant, as a report says it. */
    String title(String code) {
        return standing == Standing.ITSELF ? title : "practice " + code + title;
    }
}
