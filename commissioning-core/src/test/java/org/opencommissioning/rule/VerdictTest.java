package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    void canBeCutDownToSomeRules() {
        Verdict verdict = Verdict.of(List.of(ERROR, WARNING), List.of(UNCLEAR), List.of(FINE));
        assertEquals(
                Verdict.of(List.of(ERROR), List.of(), List.of(FINE)),
                verdict.only(rule -> rule.equals(ERROR.rule()) || rule.equals(FINE)));
        assertEquals(Verdict.empty(), verdict.only(rule -> rule.topic().equals("FIN")));
        assertEquals(verdict, verdict.only(rule -> rule.topic().equals("COC")));
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
}
