package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;

/** What one rule has to say of a subject, as lines. */
public final class Found {
    /** The one line of a rule that was not asked. */
    public static final String SILENT = "silent";

    /** The one line of a rule that is kept. */
    public static final String SATISFIED = "satisfied";

    private Found() {}

    /** {@return the violations of a rule, each of which names the subject, and the facts it lacks; where there are none, which of the two} */
    public static <T, C> List<String> by(String id, RuleBook<T, C> book, T subject, C context, LocalDate day) {
        Verdict verdict = book.check(subject, context, day);
        verdict.violations().stream()
                .filter(violation -> violation.rule().equals(RuleId.of(id)))
                .forEach(violation -> assertEquals(subject.toString(), violation.subject()));
        List<String> lines = new ArrayList<>(broken(id, verdict));
        missing(id, verdict).forEach(fact -> lines.add("missing: " + fact));
        if (lines.isEmpty()) {
            lines.add(verdict.satisfied().contains(RuleId.of(id)) ? SATISFIED : SILENT);
        }
        return lines;
    }

    /** {@return the messages of the violations of a rule} */
    public static List<String> broken(String id, Verdict verdict) {
        return verdict.violations().stream()
                .filter(violation -> violation.rule().equals(RuleId.of(id)))
                .map(Violation::message)
                .toList();
    }

    /** {@return the facts that a rule lacks} */
    public static List<String> missing(String id, Verdict verdict) {
        return verdict.notAssessed().stream()
                .filter(other -> other.rule().equals(RuleId.of(id)))
                .map(NotAssessed::missingFact)
                .toList();
    }
}
