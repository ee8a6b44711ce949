package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

class RuleTest {
    private static final Authority COMMON = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "conflicts guidance"));

    @Test
    void rejectsARuleWithoutText() {
        Rule.Builder<String, String> rule = Rule.<String, String>builder()
                .id(RuleId.of("FIN-11"))
                .text("")
                .severity(Severity.ERROR)
                .window(DateSpan.always())
                .authority(COMMON)
                .check((subject, context, findings) -> {});
        assertEquals(
                "Rule FIN-11: the text is blank",
                assertThrows(InvalidValueException.class, rule::build).getMessage());
    }

    @Test
    void rejectsARuleOnDaysOnWhichItsLawIsNotInForce() {
        LegalProvision order = LegalProvision.of(
                "Legislative Reform (Clinical Commissioning Groups) Order 2014",
                "art 4",
                DateSpan.parse("2014-10-01.."));
        String law = "Legislative Reform (Clinical Commissioning Groups) Order 2014, art 4";
        assertEquals(
                "Rule GOV-01: the window .. is not within 2014-10-01.., when " + law
                        + " is in force; give it 2014-10-01..",
                refusal("..", order));
        assertEquals(
                "Rule GOV-01: the window 2014-09-30..2022-06-30 is not within 2014-10-01.., when " + law
                        + " is in force; give it 2014-10-01..2022-06-30",
                refusal("2014-09-30..2022-06-30", order));
        assertEquals(
                "Rule GOV-01: the window 2013-04-01..2014-09-30 is not within 2014-10-01.., when " + law
                        + " is in force; name the law that was in force then",
                refusal("2013-04-01..2014-09-30", order));
        Rule<String, String> rule =
                resting("2014-10-01..2022-06-30", order).text("A rule.").build();
        assertEquals(Verdict.empty(), RuleBook.of(rule).check("pool", "", LocalDate.of(2013, 5, 1)));
    }

    private static String refusal(String window, LegalProvision law) {
        Rule.Builder<String, String> rule = resting(window, law).text("A rule.");
        return String.valueOf(
                assertThrows(InvalidValueException.class, rule::build).getMessage());
    }

    private static Rule.Builder<String, String> resting(String window, LegalProvision law) {
        return Rule.<String, String>builder()
                .id(RuleId.of("GOV-01"))
                .severity(Severity.ERROR)
                .window(DateSpan.parse(window))
                .authority(law)
                .check((subject, context, findings) -> findings.violated("it is broken"));
    }

    @Test
    void takesLawWhoseDaysAreNotLimitedOnAnyDay() {
        LegalProvision always = LegalProvision.of("Common law", "bias", DateSpan.always());
        assertEquals(
                DateSpan.always(), resting("..", always).text("A rule.").build().window());
    }
}
