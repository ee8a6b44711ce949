package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

class RuleBookTest {
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);
    private static final LocalDate FIRST_CCG_DAY = LocalDate.of(2013, 4, 1);
    private static final LocalDate LAST_CCG_DAY = LocalDate.of(2022, 6, 30);
    private static final DateSpan CCG_YEARS = DateSpan.of(FIRST_CCG_DAY, LAST_CCG_DAY);

    private static final Citation NEXT_STEPS = Citation.of(Source.builder()
            .kind(SourceKind.DOCUMENT)
            .publisher("NHS England")
            .name("Next steps towards primary care co-commissioning")
            .build());
    private static final Authority COMMON = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "conflicts guidance"));

    /** What the rules of this test look at. */
    private record Arrangement(String model, int ccgs, LocalDate start) {
        @Override
        public String toString() {
            return model + " arrangement for " + ccgs + " CCGs from " + start;
        }
    }

    private static final Arrangement JOINT = new Arrangement("joint", 8, LocalDate.of(2014, 6, 1));

    private static final Rule<Arrangement, Set<String>> NOT_BEFORE_2015 = Rule.<Arrangement, Set<String>>builder()
            .id(RuleId.of("COC-03"))
            .text("A joint or delegated arrangement starts on or after 2015-04-01.")
            .severity(Severity.WARNING)
            .window(CCG_YEARS)
            .authority(NEXT_STEPS)
            .check((arrangement, agreements, findings) -> {
                if (arrangement.start().isBefore(APRIL_2015)) {
                    findings.violated("it starts before " + APRIL_2015 + "; NHS England plans no earlier start")
                            .naming("start", arrangement.start())
                            .naming("earliest", APRIL_2015);
                }
            })
            .build();

    private static final Rule<Arrangement, Set<String>> SIGNED = Rule.<Arrangement, Set<String>>builder()
            .id(RuleId.of("COC-05"))
            .text("A delegation needs a signed agreement.")
            .severity(Severity.ERROR)
            .window(DateSpan.from(FIRST_CCG_DAY))
            .authority(LegalProvision.of("National Health Service Act 2006", "s.13Z(5)", DateSpan.from(FIRST_CCG_DAY)))
            .check((arrangement, agreements, findings) -> {
                if (!agreements.contains(arrangement.model())) {
                    findings.missing("the day of the signed agreement");
                }
            })
            .build();

    private static final Rule<Arrangement, Set<String>> LAY_CHAIR = Rule.<Arrangement, Set<String>>builder()
            .id(RuleId.of("COC-09"))
            .text("The committee's chair is a lay person.")
            .severity(Severity.ERROR)
            .window(CCG_YEARS)
            .authority(COMMON)
            .check((arrangement, agreements, findings) -> {})
            .build();

    private static final RuleBook<Arrangement, Set<String>> BOOK = RuleBook.of(LAY_CHAIR, NOT_BEFORE_2015, SIGNED);
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    @Test
    void tellsWhatIsBrokenWhatIsMissingAndWhatIsSatisfied() {
        Verdict verdict = BOOK.check(JOINT, Set.of(), DAY);
        assertEquals(
                List.of("COC-03 (warning) joint arrangement for 8 CCGs from 2014-06-01: it starts before 2015-04-01;"
                        + " NHS England plans no earlier start"
                        + " [NHS England, Next steps towards primary care co-commissioning]"),
                verdict.violations().stream().map(Violation::toString).toList());
        assertEquals(
                List.of(
                        "COC-05 joint arrangement for 8 CCGs from 2014-06-01: not assessable because the day of the signed"
                                + " agreement is missing"),
                verdict.notAssessed().stream().map(NotAssessed::toString).toList());
        assertEquals(Set.of(RuleId.of("COC-09")), verdict.satisfied());
    }

    @Test
    void namesTheValuesOfAViolationInOrder() {
        Violation violation = BOOK.check(JOINT, Set.of(), DAY).violations().get(0);
        assertEquals(
                List.of(Map.entry("start", "2014-06-01"), Map.entry("earliest", "2015-04-01")),
                List.copyOf(violation.values().entrySet()));
        assertEquals(DAY, violation.day());
        assertEquals(NEXT_STEPS, violation.authority());
    }

    @Test
    void isSilentOutsideTheDaysOfARule() {
        assertEquals(Verdict.empty(), BOOK.check(JOINT, Set.of(), FIRST_CCG_DAY.minusDays(1)));
        assertEquals(1, BOOK.check(JOINT, Set.of(), FIRST_CCG_DAY).violations().size());
        assertEquals(1, BOOK.check(JOINT, Set.of(), LAST_CCG_DAY).violations().size());
        Verdict after = BOOK.check(JOINT, Set.of("joint"), LAST_CCG_DAY.plusDays(1));
        assertEquals(Set.of(RuleId.of("COC-05")), after.satisfied());
        assertEquals(List.of(), after.violations());
    }

    @Test
    void tellsTheCheckWhichDayItIs() {
        Rule<String, String> rule = rule("ORG-08", (subject, context, findings) -> {
            if (findings.day().isAfter(LAST_CCG_DAY)) {
                findings.violated("no CCG exists on " + findings.day());
            }
        });
        assertTrue(RuleBook.of(rule).check("CCG 07P", "", LAST_CCG_DAY).passes());
        assertEquals(
                "ORG-08 (error) CCG 07P: no CCG exists on 2022-07-01 [conflicts guidance (from general knowledge)]",
                RuleBook.of(rule)
                        .check("CCG 07P", "", LAST_CCG_DAY.plusDays(1))
                        .violations()
                        .get(0)
                        .toString());
    }

    private static Rule<String, String> rule(String id, Rule.Check<String, String> check) {
        return Rule.<String, String>builder()
                .id(RuleId.of(id))
                .text("A rule.")
                .severity(Severity.ERROR)
                .window(DateSpan.always())
                .authority(COMMON)
                .check(check)
                .build();
    }

    @Test
    void reportsAViolationBesideAMissingFact() {
        Rule<String, String> rule = rule("FIN-11", (subject, context, findings) -> {
            findings.violated("pay-outs exceed contributions");
            findings.missing("what was returned");
        });
        Verdict verdict = RuleBook.of(rule).check("pool", "", DAY);
        assertEquals(1, verdict.violations().size());
        assertEquals(1, verdict.notAssessed().size());
        assertEquals(Set.of(), verdict.satisfied());
    }

    @Test
    void throwsOnWhatACheckThrows() {
        IllegalStateException fault = new IllegalStateException("a fault in the check");
        Rule<String, String> rule = rule("FIN-11", (subject, context, findings) -> {
            throw fault;
        });
        assertSame(
                fault,
                assertThrows(
                        IllegalStateException.class, () -> RuleBook.of(rule).check("pool", "", DAY)));
    }

    @Test
    void refusesAValueNamedTwice() {
        Rule<String, String> rule = rule(
                "FIN-11",
                (subject, context, findings) ->
                        findings.violated("too much").naming("sum", 1).naming("sum", 2));
        assertEquals(
                "Offence \"too much\": the value \"sum\" is given twice, as 1 and as 2; name them apart",
                assertThrows(
                                InvalidValueException.class,
                                () -> RuleBook.of(rule).check("pool", "", DAY))
                        .getMessage());
    }

    @Test
    void refusesFindingsWithoutWords() {
        Rule<String, String> mute = rule("FIN-11", (subject, context, findings) -> findings.violated(" "));
        Rule<String, String> vague = rule("FIN-12", (subject, context, findings) -> findings.missing(" "));
        assertEquals(
                "Violation of FIN-11: the subject is blank; the message is blank",
                assertThrows(
                                InvalidValueException.class,
                                () -> RuleBook.of(mute).check("", "", DAY))
                        .getMessage());
        assertEquals(
                "NotAssessed FIN-12: the subject is blank; the missing fact is blank",
                assertThrows(
                                InvalidValueException.class,
                                () -> RuleBook.of(vague).check("", "", DAY))
                        .getMessage());
    }

    @Test
    void listsItsRulesInTheOrderOfTheirIds() {
        assertEquals(List.of(NOT_BEFORE_2015, SIGNED, LAY_CHAIR), BOOK.rules());
        assertEquals("RuleBook [COC-03, COC-05, COC-09]", BOOK.toString());
        assertEquals(BOOK, RuleBook.of(SIGNED, NOT_BEFORE_2015).plus(LAY_CHAIR));
    }

    @Test
    void refusesTwoRulesOfOneId() {
        String message = "RuleBook: two rules have the id COC-05; leave one out, or give it another id";
        assertEquals(
                message,
                assertThrows(InvalidValueException.class, () -> RuleBook.of(SIGNED, NOT_BEFORE_2015, SIGNED))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(InvalidValueException.class, () -> BOOK.plus(SIGNED))
                        .getMessage());
    }

    @Test
    void leavesOutARule() {
        assertEquals(RuleBook.of(NOT_BEFORE_2015, LAY_CHAIR), BOOK.without(RuleId.of("COC-05")));
    }

    @Test
    void refusesToLeaveOutARuleItDoesNotHave() {
        assertEquals(
                "RuleBook: no rule COC-50 to leave out; its rules are [COC-03, COC-05, COC-09]",
                assertThrows(InvalidValueException.class, () -> BOOK.without(RuleId.of("COC-50")))
                        .getMessage());
    }

    @Test
    void leavesOutWhatIsGeneralKnowledge() {
        assertTrue(LAY_CHAIR.fromGeneralKnowledge());
        assertFalse(SIGNED.fromGeneralKnowledge());
        assertEquals(
                List.of(NOT_BEFORE_2015, SIGNED), BOOK.withoutGeneralKnowledge().rules());
    }

    @Test
    void printsARule() {
        assertEquals(
                "COC-03 (warning) A joint or delegated arrangement starts on or after 2015-04-01."
                        + " [NHS England, Next steps towards primary care co-commissioning]",
                NOT_BEFORE_2015.toString());
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals("subject", missing(() -> BOOK.check(null, Set.of(), DAY)));
        assertEquals("context", missing(() -> BOOK.check(JOINT, null, DAY)));
        assertEquals("day", missing(() -> BOOK.check(JOINT, Set.of(), null)));
        assertEquals("rule", missing(() -> BOOK.plus(null)));
        assertEquals("id", missing(() -> BOOK.without(null)));
    }

    private static String missing(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }

    private static Rule<String, List<String>> reporting(Consumer<Findings> what) {
        return Rule.<String, List<String>>builder()
                .id(RuleId.of("COC-06"))
                .text("Notice is given by 30 September.")
                .severity(Severity.ERROR)
                .window(CCG_YEARS)
                .authority(NEXT_STEPS)
                .check((subject, context, findings) -> what.accept(findings))
                .build();
    }

    @Test
    void aRuleThatFindsNothingToLookAtIsSilentAndNotSatisfied() {
        RuleBook<String, List<String>> book = RuleBook.of(reporting(Findings::notApplicable));
        assertEquals(Verdict.empty(), book.check("an arrangement", List.of(), APRIL_2015));
    }

    @Test
    void whatIsReportedBesidesCounts() {
        RuleBook<String, List<String>> book = RuleBook.of(reporting(findings -> {
            findings.notApplicable();
            findings.missing("the day of notice");
        }));
        assertEquals(
                List.of(NotAssessed.of(RuleId.of("COC-06"), "an arrangement", "the day of notice")),
                book.check("an arrangement", List.of(), APRIL_2015).notAssessed());
    }
}
