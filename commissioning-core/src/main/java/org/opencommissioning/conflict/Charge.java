package org.opencommissioning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;

/**
 * What all has to be so for a rule to be broken. Where one thing is not so it is not broken; where one is not known, and the others are
 * so or may be, the facts are missing that would tell.
 */
final class Charge {
    private final List<String> doubts = new ArrayList<>();
    private Answer proven = Answer.YES;

    /**
     * Adds what has to be so.
     *
     * @param facts what is missing where it is not known whether it is so
     */
    Charge that(Answer isSo, List<String> facts) {
        proven = proven.and(isSo);
        if (isSo == Answer.NOT_KNOWN) {
            doubts.addAll(facts);
        }
        return this;
    }

    Charge that(Answer isSo, String... facts) {
        return that(isSo, List.of(facts));
    }

    boolean isProven() {
        return proven.isYes();
    }

    /** Reports the offence, or the facts that are missing. */
    Optional<Findings.Offence> bring(Findings findings, String message) {
        if (proven == Answer.NOT_KNOWN) {
            doubts.forEach(findings::missing);
        }
        return proven.isYes() ? Optional.of(findings.violated(message)) : Optional.empty();
    }

    /** What is missing of a day that is not known exactly. */
    static List<String> doubt(UncertainDay day, String fact) {
        return day.known().isPresent() ? List.of() : List.of(fact);
    }

    static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static Answer answer(boolean known) {
        return known ? Answer.YES : Answer.NO;
    }
}
