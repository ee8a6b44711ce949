package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** What one rule of a book has to say of a subject, as lines: violations, and facts that are missing. */
final class Found {
    static final String SILENT = "silent";
    static final String SATISFIED = "satisfied";

    private Found() {}

    static <T, C> List<String> by(String id, RuleBook<T, C> book, T subject, C context, LocalDate day) {
        RuleId rule = RuleId.of(id);
        Verdict verdict = book.check(subject, context, day);
        List<String> lines = new ArrayList<>();
        verdict.violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .peek(violation -> assertEquals(subject.toString(), violation.subject()))
                .forEach(violation -> lines.add(violation.message()));
        verdict.notAssessed().stream()
                .filter(other -> other.rule().equals(rule))
                .forEach(other -> lines.add("missing: " + other.missingFact()));
        if (lines.isEmpty()) {
            lines.add(verdict.satisfied().contains(rule) ? SATISFIED : SILENT);
        }
        return lines;
    }
}
