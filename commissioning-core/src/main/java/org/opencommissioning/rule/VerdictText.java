package org.opencommissioning.rule;

import java.util.List;
import java.util.stream.Collectors;

/** How a verdict prints: a summary, then what was found under headings, each finding wrapped under a hanging indent. */
final class VerdictText {
    private static final int COLUMNS = 100;
    private static final String INDENT = "  ";
    private static final String HANGING = "\n      ";

    private final StringBuilder text = new StringBuilder("Verdict: ");

    private VerdictText() {}

    static String of(Verdict verdict) {
        VerdictText lines = new VerdictText();
        lines.summary(verdict);
        lines.findings("errors", of(verdict, Severity.ERROR));
        lines.findings("warnings", of(verdict, Severity.WARNING));
        lines.findings("information", of(verdict, Severity.INFORMATION));
        lines.findings("not assessed", verdict.notAssessed());
        if (!verdict.satisfied().isEmpty()) {
            lines.findings(
                    "satisfied",
                    List.of(verdict.satisfied().stream().map(RuleId::toString).collect(Collectors.joining(", "))));
        }
        return lines.text.toString();
    }

    private static List<Violation> of(Verdict verdict, Severity severity) {
        return verdict.violations().stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    private void summary(Verdict verdict) {
        if (verdict.equals(Verdict.empty())) {
            text.append("no rule applied");
            return;
        }
        text.append(count(of(verdict, Severity.ERROR).size(), "error", "errors"))
                .append(", ")
                .append(count(of(verdict, Severity.WARNING).size(), "warning", "warnings"))
                .append(", ")
                .append(of(verdict, Severity.INFORMATION).size())
                .append(" for information; ")
                .append(count(verdict.notAssessed().size(), "fact", "facts"))
                .append(" missing; ")
                .append(count(verdict.satisfied().size(), "rule", "rules"))
                .append(" satisfied");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void findings(String heading, List<?> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n').append(heading);
        for (Object finding : findings) {
            text.append('\n').append(INDENT);
            wrap(finding.toString());
        }
    }

    /** Breaks at spaces; a longer word than a line stays whole. */
    private void wrap(String line) {
        int column = INDENT.length();
        boolean first = true;
        for (String word : line.split(" ", -1)) {
            if (first) {
                column += word.length();
            } else if (column + 1 + word.length() > COLUMNS) {
                text.append(HANGING);
                column = HANGING.length() - 1 + word.length();
            } else {
                text.append(' ');
                column += 1 + word.length();
            }
            text.append(word);
            first = false;
        }
    }
}
