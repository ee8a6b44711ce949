package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

/** A verdict is read by people: a summary, then what was found under its subject, and what several have in common once. */
class VerdictPrintTest {
    private static final LegalProvision ACT =
            LegalProvision.of("National Health Service Act 2006", "s.13Z", DateSpan.from(LocalDate.of(2013, 4, 1)));
    private static final Violation ERROR = violation("COC-05", Severity.ERROR, "no agreement is signed");
    private static final Violation WARNING = violation("COC-03", Severity.WARNING, "it starts in 2014");
    private static final Violation NOTE = violation("COC-02", Severity.INFORMATION, "no arrangement is needed");
    private static final NotAssessed UNCLEAR = NotAssessed.of(RuleId.of("COC-06"), "delegation", "the day of notice");
    private static final RuleId FINE = RuleId.of("COC-01");

    private static Violation violation(String rule, Severity severity, String message) {
        return violation("delegation", rule, severity, message, 2014);
    }

    private static Violation violation(String subject, String rule, Severity severity, String message, int year) {
        return Violation.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(subject)
                .message(message)
                .authority(ACT)
                .day(LocalDate.of(year, 6, 1))
                .build();
    }

    /** {@return what the error says, of something else or in another year} */
    private static Violation errorOf(String subject, int year) {
        return violation(subject, "COC-05", Severity.ERROR, ERROR.message(), year);
    }

    private static Verdict verdict(Violation... violations) {
        return Verdict.of(List.of(violations), List.of(), List.of());
    }

    private static List<String> finding(String message) {
        return verdict(violation("COC-05", Severity.ERROR, message))
                .toString()
                .lines()
                .skip(3)
                .toList();
    }

    @Test
    void printsASummaryAndThenWhatWasFoundUnderItsSubject() {
        Verdict verdict =
                Verdict.of(List.of(NOTE, ERROR, WARNING), List.of(UNCLEAR), List.of(RuleId.of("COC-08"), FINE));
        assertEquals("""
                Verdict: 1 error, 1 warning, 1 for information; 1 fact missing; 2 rules satisfied
                errors
                  delegation
                    COC-05: no agreement is signed [National Health Service Act 2006, s.13Z]
                warnings
                  delegation
                    COC-03: it starts in 2014 [National Health Service Act 2006, s.13Z]
                information
                  delegation
                    COC-02: no arrangement is needed [National Health Service Act 2006, s.13Z]
                not assessed for want of
                  delegation
                    COC-06: the day of notice
                satisfied
                  COC-01, COC-08""", verdict.toString());
        assertEquals("1 error, 1 warning, 1 for information; 1 fact missing; 2 rules satisfied", verdict.summary());
    }

    @Test
    void printsOnceWhatSeveralSubjectsHaveInCommon() {
        Violation other = errorOf("another delegation", 2014);
        Verdict verdict = Verdict.of(
                List.of(ERROR, other, violation("COC-04", Severity.ERROR, "it starts in June")),
                List.of(
                        UNCLEAR,
                        NotAssessed.of(RuleId.of("COC-09"), "delegation", "the day of notice"),
                        NotAssessed.of(RuleId.of("COC-09"), "another delegation", "who chairs it")),
                List.of());
        assertEquals("""
                Verdict: 3 errors, 0 warnings, 0 for information; 2 facts missing; 0 rules satisfied
                errors
                  delegation
                    COC-04: it starts in June [National Health Service Act 2006, s.13Z]
                  another delegation; delegation
                    COC-05: no agreement is signed [National Health Service Act 2006, s.13Z]
                not assessed for want of
                  delegation
                    COC-06, COC-09: the day of notice
                  another delegation
                    COC-09: who chairs it""", verdict.toString());
    }

    @Test
    void tellsDaysApartWhereThereAreSeveral() {
        Verdict verdict = verdict(ERROR, errorOf("delegation", 2015));
        assertEquals("""
                Verdict: 2 errors, 0 warnings, 0 for information; 0 facts missing; 0 rules satisfied
                errors
                  delegation on 2014-06-01; delegation on 2015-06-01
                    COC-05: no agreement is signed [National Health Service Act 2006, s.13Z]""", verdict.toString());
    }

    @Test
    void saysThatNoRuleApplied() {
        assertEquals("Verdict: no rule applied", Verdict.empty().toString());
    }

    @Test
    void printsAnAllClear() {
        assertEquals(
                "Verdict: 0 errors, 0 warnings, 0 for information; 0 facts missing; 1 rule satisfied\nsatisfied\n  COC-01",
                Verdict.of(List.of(), List.of(), List.of(FINE)).toString());
    }

    @Test
    void fiftyFindingsOfOneSortAreOneWithFiftySubjects() {
        List<Violation> fifty = IntStream.range(0, 50)
                .mapToObj(number -> errorOf("CCG number %02d".formatted(number), 2014))
                .toList();
        String text = Verdict.of(fifty, List.of(), List.of()).toString();
        List<String> lines = text.lines().toList();
        assertEquals(
                "Verdict: 50 errors, 0 warnings, 0 for information; 0 facts missing; 0 rules satisfied", lines.get(0));
        assertEquals(
                IntStream.range(0, 50).mapToObj("CCG number %02d"::formatted).toList(),
                List.of(String.join(" ", lines.subList(2, lines.size() - 1))
                        .strip()
                        .replaceAll(" +", " ")
                        .split("; ", -1)));
        assertEquals(
                "    COC-05: no agreement is signed [National Health Service Act 2006, s.13Z]",
                lines.get(lines.size() - 1));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void fiftyFindingsOfOneSubjectStandUnderIt() {
        List<Violation> fifty = IntStream.range(10, 60)
                .mapToObj(number -> violation(
                        "COC-" + number,
                        Severity.ERROR,
                        "it holds no delegation on 2021-04-01; every CCG does by then"))
                .toList();
        String text = Verdict.of(fifty, List.of(), List.of()).toString();
        List<String> lines = text.lines().toList();
        assertEquals(3 + 2 * 50, lines.size());
        assertEquals(1, lines.stream().filter("  delegation"::equals).count());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), text);
    }

    @Test
    void fillsALineToItsLastColumn() {
        int room = 100 - "    COC-05:  [National Health Service Act 2006, s.13Z]".length();
        assertEquals(
                List.of("    COC-05: " + "x".repeat(room) + " [National Health Service Act 2006, s.13Z]"),
                finding("x".repeat(room)));
        assertEquals(
                List.of(
                        "    COC-05: " + "x".repeat(room + 1) + " [National Health Service Act 2006,",
                        "        s.13Z]"),
                finding("x".repeat(room + 1)));
    }

    @Test
    void aFactThatTwoRulesWantOfOneSubjectIsOneFact() {
        Verdict verdict = Verdict.of(
                List.of(),
                List.of(
                        NotAssessed.of(RuleId.of("COC-05"), "delegation", "the day of notice"),
                        UNCLEAR,
                        NotAssessed.of(RuleId.of("COC-06"), "another", "the day of notice")),
                List.of());
        assertEquals("0 errors, 0 warnings, 0 for information; 2 facts missing; 0 rules satisfied", verdict.summary());
    }
}
