package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.RuleViolationException;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

class VerdictTest {
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

    @Test
    void listsTheMostSeriousFirst() {
        Violation other = violation("COC-05", Severity.ERROR, "no committee approved it");
        Violation earlier = violation("COC-04", Severity.ERROR, "it starts in June");
        assertEquals(
                List.of(earlier, ERROR, other, WARNING, NOTE),
                verdict(NOTE, ERROR, WARNING, other, earlier, ERROR).violations());
    }

    private static Verdict verdict(Violation... violations) {
        return Verdict.of(List.of(violations), List.of(), List.of());
    }

    @Test
    void passesWithWarnings() {
        assertTrue(verdict(WARNING, NOTE).passes());
        assertFalse(verdict(WARNING, NOTE).hasErrors());
    }

    @Test
    void doesNotPassWithErrors() {
        assertFalse(verdict(ERROR).passes());
        assertTrue(verdict(ERROR).hasErrors());
        assertTrue(verdict(ERROR).isFullyAssessed());
    }

    @Test
    void doesNotPassWhereAFactIsMissing() {
        Verdict verdict = Verdict.of(List.of(), List.of(UNCLEAR), List.of(FINE));
        assertFalse(verdict.passes());
        assertFalse(verdict.hasErrors());
        assertFalse(verdict.isFullyAssessed());
    }

    @Test
    void throwsItsErrorsOnly() {
        RuleViolationException thrown = assertThrows(
                RuleViolationException.class, () -> verdict(WARNING, ERROR).orThrow());
        assertEquals(
                List.of("COC-05 (error) delegation: no agreement is signed [National Health Service Act 2006, s.13Z]"),
                thrown.violations());
    }

    @Test
    void doesNotThrowWarningsOrMissingFacts() {
        Verdict verdict = Verdict.of(List.of(WARNING), List.of(UNCLEAR), List.of());
        assertSame(verdict, verdict.orThrow());
    }

    @Test
    void throwsFromTheSeverityAskedFor() {
        Verdict verdict = verdict(NOTE, WARNING, ERROR);
        RuleViolationException thrown =
                assertThrows(RuleViolationException.class, () -> verdict.orThrowFrom(Severity.WARNING));
        assertEquals(List.of(ERROR.toString(), WARNING.toString()), thrown.violations());
        assertEquals(
                3,
                assertThrows(RuleViolationException.class, () -> verdict.orThrowFrom(Severity.INFORMATION))
                        .violations()
                        .size());
    }

    @Test
    void joinsFindings() {
        Verdict joined = Verdict.of(List.of(ERROR), List.of(), List.of(FINE, UNCLEAR.rule()))
                .and(Verdict.of(List.of(WARNING), List.of(UNCLEAR), List.of(ERROR.rule())));
        assertEquals(List.of(ERROR, WARNING), joined.violations());
        assertEquals(List.of(UNCLEAR), joined.notAssessed());
        assertEquals(Set.of(FINE), joined.satisfied());
    }

    @Test
    void rejectsARuleThatIsSatisfiedAndNot() {
        assertEquals(
                "Verdict: COC-05 is given as satisfied and as violated; a rule is satisfied when nothing is found",
                assertThrows(
                                InvalidValueException.class,
                                () -> Verdict.of(List.of(ERROR), List.of(), List.of(ERROR.rule())))
                        .getMessage());
        assertEquals(
                "Verdict: COC-06 is given as satisfied and as not assessed; a rule is satisfied when nothing is found",
                assertThrows(
                                InvalidValueException.class,
                                () -> Verdict.of(List.of(), List.of(UNCLEAR), List.of(UNCLEAR.rule())))
                        .getMessage());
    }

    @Test
    void refusesChange() {
        Verdict verdict = Verdict.of(List.of(ERROR), List.of(UNCLEAR), List.of(FINE));
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.violations().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.notAssessed().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> verdict.satisfied().clear());
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
                Verdict: 3 errors, 0 warnings, 0 for information; 3 facts missing; 0 rules satisfied
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
    void canBeCutDownToSomeRules() {
        Verdict verdict = Verdict.of(List.of(ERROR, WARNING), List.of(UNCLEAR), List.of(FINE));
        assertEquals(
                Verdict.of(List.of(ERROR), List.of(), List.of(FINE)),
                verdict.only(rule -> rule.equals(ERROR.rule()) || rule.equals(FINE)));
        assertEquals(Verdict.empty(), verdict.only(rule -> rule.topic().equals("FIN")));
        assertEquals(verdict, verdict.only(rule -> rule.topic().equals("COC")));
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
    void namesAMissingVerdict() {
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> Verdict.empty().and(null))
                        .getMessage());
        assertEquals(
                "violations",
                assertThrows(NullPointerException.class, () -> Verdict.of(null, List.of(), List.of()))
                        .getMessage());
    }

    @Test
    void listsEqualFindingsAlikeWhateverTheirOrder() {
        LegalProvision other = LegalProvision.of("Health and Care Act 2022", "s.1", DateSpan.always());
        Violation regulations = startsTooLate("2014-06", ACT);
        Violation later = startsTooLate("2014-07", ACT);
        Violation guided = startsTooLate("2014-06", other);
        assertEquals(
                List.of(guided, regulations, later),
                verdict(later, regulations, guided).violations());
        assertEquals(verdict(guided, regulations, later), verdict(regulations, later, guided));
    }

    private static Violation startsTooLate(String start, LegalProvision authority) {
        return Violation.builder()
                .rule(RuleId.of("COC-05"))
                .severity(Severity.ERROR)
                .subject("delegation")
                .message("it starts too late")
                .putValue("start", start)
                .authority(authority)
                .day(LocalDate.of(2014, 6, 1))
                .build();
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

    private static List<String> finding(String message) {
        return verdict(violation("COC-05", Severity.ERROR, message))
                .toString()
                .lines()
                .skip(3)
                .toList();
    }
}
