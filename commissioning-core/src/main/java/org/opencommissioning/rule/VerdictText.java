package org.opencommissioning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a verdict prints: a summary, then what was found under headings, most serious first, within 100 columns.
 *
 * <p>Nothing is said twice, or fifty findings would not be read: a subject stands above what was found of it, what was found of several
 * alike stands once under all of them, and a fact that several rules want stands once behind all of these.
 */
final class VerdictText {
    private static final int COLUMNS = 100;
    private static final String INDENT = "  ";
    private static final String HANGING = "    ";

    private final Verdict verdict;
    private final boolean oneDay;
    private final StringBuilder text = new StringBuilder();

    private VerdictText(Verdict verdict) {
        this.verdict = verdict;
        oneDay = verdict.violations().stream().map(Violation::day).distinct().count() <= 1;
    }

    static String of(Verdict verdict) {
        return new VerdictText(verdict).print();
    }

    /** {@return how much was found, in one line without a subject} */
    static String summary(Verdict verdict) {
        if (verdict.equals(Verdict.empty())) {
            return "no rule applied";
        }
        return count(of(verdict, Severity.ERROR).size(), "error", "errors") + ", "
                + count(of(verdict, Severity.WARNING).size(), "warning", "warnings") + ", "
                + of(verdict, Severity.INFORMATION).size() + " for information; "
                + count(missingFacts(verdict), "fact", "facts") + " missing; "
                + count(verdict.satisfied().size(), "rule", "rules") + " satisfied";
    }

    /** A fact that several rules want of one subject is one fact. */
    private static int missingFacts(Verdict verdict) {
        return (int) verdict.notAssessed().stream()
                .map(each -> List.of(each.subject(), each.missingFact()))
                .distinct()
                .count();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static List<Violation> of(Verdict verdict, Severity severity) {
        return verdict.violations().stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    private String print() {
        line("", "Verdict: " + summary(verdict));
        violations("errors", Severity.ERROR);
        violations("warnings", Severity.WARNING);
        violations("information", Severity.INFORMATION);
        missing();
        if (!verdict.satisfied().isEmpty()) {
            heading("satisfied");
            line(INDENT, rules(verdict.satisfied()));
        }
        return text.toString();
    }

    private void violations(String heading, Severity severity) {
        Map<String, Set<String>> subjectsOf = new LinkedHashMap<>();
        for (Violation each : of(verdict, severity)) {
            subjectsOf
                    .computeIfAbsent(
                            each.rule() + ": " + each.message() + " [" + each.authority() + "]",
                            finding -> new LinkedHashSet<>())
                    .add(each.subject() + day(each.day()));
        }
        findings(heading, subjectsOf);
    }

    private String day(LocalDate day) {
        return oneDay ? "" : " on " + day;
    }

    private void missing() {
        Map<Want, Set<RuleId>> rulesOf = new LinkedHashMap<>();
        for (NotAssessed each : verdict.notAssessed()) {
            rulesOf.computeIfAbsent(new Want(each.subject(), each.missingFact()), want -> new TreeSet<>())
                    .add(each.rule());
        }
        Map<String, Set<String>> subjectsOf = new LinkedHashMap<>();
        rulesOf.forEach((want, rules) -> subjectsOf
                .computeIfAbsent(rules(rules) + ": " + want.fact(), finding -> new LinkedHashSet<>())
                .add(want.subject()));
        findings("not assessed for want of", subjectsOf);
    }

    /** What is wanted to tell of a subject. */
    private record Want(String subject, String fact) {}

    private static String rules(Collection<RuleId> rules) {
        return rules.stream().map(RuleId::toString).collect(Collectors.joining(", "));
    }

    /** Each finding under the subjects of which it was found, in the order in which these first have one. */
    private void findings(String heading, Map<String, Set<String>> subjectsOf) {
        if (subjectsOf.isEmpty()) {
            return;
        }
        heading(heading);
        Map<Set<String>, List<String>> findingsOf = new LinkedHashMap<>();
        subjectsOf.forEach((finding, subjects) ->
                findingsOf.computeIfAbsent(subjects, any -> new ArrayList<>()).add(finding));
        findingsOf.forEach((subjects, findings) -> {
            line(INDENT, String.join("; ", subjects));
            for (String finding : findings) {
                line(INDENT + INDENT, finding);
            }
        });
    }

    private void heading(String heading) {
        text.append('\n').append(heading);
    }

    /** Breaks at spaces, under a hanging indent; a longer word than a line stays whole. */
    private void line(String indent, String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(indent);
        int column = indent.length();
        boolean first = true;
        for (String word : line.split(" ", -1)) {
            if (!first && column + 1 + word.length() > COLUMNS) {
                text.append('\n').append(indent).append(HANGING);
                column = indent.length() + HANGING.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
    }
}
