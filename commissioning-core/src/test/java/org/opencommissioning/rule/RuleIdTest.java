package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;

class RuleIdTest {
    @Test
    void rejectsSmallLettersAndOffersParse() {
        assertEquals(
                "RuleId \"coc-03\": expected three capitals, a dash and two digits, such as COC-03;"
                        + " RuleId.parse accepts \"coc-03\" as COC-03",
                assertThrows(InvalidValueException.class, () -> RuleId.of("coc-03"))
                        .getMessage());
        assertEquals(RuleId.of("COC-03"), RuleId.parse(" coc-03 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COC-3", "COC03", "COCO-03", "COC-033", "CÖC-03", "COC-٠٣"})
    void rejectsOtherForms(String text) {
        assertEquals(
                "RuleId \"" + text + "\": expected three capitals, a dash and two digits, such as COC-03",
                assertThrows(InvalidValueException.class, () -> RuleId.of(text)).getMessage());
    }

    @Test
    void ordersByTopicThenNumber() {
        assertTrue(RuleId.of("COC-20").compareTo(RuleId.of("FIN-03")) < 0);
        assertTrue(RuleId.of("COC-03").compareTo(RuleId.of("COC-20")) < 0);
    }

    @Test
    void namesAMissingText() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> RuleId.of(null)).getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> RuleId.parse(null))
                        .getMessage());
    }
}
