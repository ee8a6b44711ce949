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
 * @param problem why it cannot be carried, or part of it, with {@link #DAYS} for the days of its figures; empty when all can
 * @param kin the bodies open that day which hold what its body held; empty where its body was open itself
 */
record Resolved(
        String title, Standing standing, @Nullable Route route, Optional<String> problem, Set<Organisation> kin) {
    /** Stands in a problem for the days of the figures, which may be many. */
    static final String DAYS = "{days}";

    /** How a code stands to the body whose way its figures go. */
    enum Standing {
        /** It is the code of the body. */
        ITSELF,
        /** It is too, and the figures of the body are there under other codes as well. */
        REPEATED,
        /** The body commissions for the practice on the day figures are carried to. */
        PRACTICE_NOW,
        /** It commissioned for the practice on the last day of which practices are known. */
        PRACTICE_LAST_KNOWN,
        /** It was the last to commission for the practice, which closed: what left the body later was not the practice. */
        PRACTICE_CLOSED,
        /** It commissioned for the practice on the day of the figures. */
        PRACTICE_THEN
    }

    Resolved(Standing standing, Organisation body, Route route) {
        this(title(standing, body), standing, route, route.problem(), Set.of());
    }

    static Resolved lost(String title, String problem, Set<Organisation> kin) {
        return new Resolved(title, Standing.ITSELF, null, Optional.of(problem), kin);
    }

    private static String title(Standing standing, Organisation body) {
        return switch (standing) {
            case ITSELF, REPEATED -> body.toString();
            case PRACTICE_NOW -> "";
            case PRACTICE_LAST_KNOWN -> ", last known of " + body.code();
            case PRACTICE_CLOSED -> ", last of " + body.code();
            case PRACTICE_THEN -> " of " + body.code();
        };
    }

    boolean isPractice() {
        return standing != Standing.ITSELF && standing != Standing.REPEATED;
    }

    /** The same body, whose figures are in the table a second time. */
    Resolved because(String problem) {
        return new Resolved(title, Standing.REPEATED, null, Optional.of(problem), Set.of());
    }

    boolean isRepeated() {
        return standing == Standing.REPEATED;
    }

    /** What the code meant, as a report says it. */
    String title(String code) {
        if (isPractice()) {
            return "practice " + code + title;
        }
        return title.contains("(" + code + ")") || title.endsWith(code) ? title : code + ", " + title;
    }
}
