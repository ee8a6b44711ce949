package org.opencommissioning.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;

class GssCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"e38000020", "E3800002", "E380000200", "38000020E", "E3800002O", " E38000020", "", "É38000020"})
    void rejectsWhatIsNotALetterAndEightDigits(String text) {
        InvalidValueException thrown = assertThrows(InvalidValueException.class, () -> GssCode.of(text));
        assertEquals(
                "GssCode \"" + text + "\": expected a capital letter and eight digits, such as E38000020",
                thrown.getMessage());
    }

    @Test
    void parsesLowerCaseAndBlanks() {
        assertEquals(GssCode.of("E38000020"), GssCode.parse(" e38000020\n"));
    }

    @Test
    void namesTheKindOfAreaByItsFirstThreeCharacters() {
        assertEquals("E38", GssCode.of("E38000020").entity());
        assertEquals("W11", GssCode.of("W11000023").entity());
    }

    @Test
    void ordersAsPrinted() {
        assertTrue(GssCode.of("E38000020").compareTo(GssCode.of("E54000027")) < 0);
    }

    @Test
    void hasAFormThatCodesOfBranchSurgeriesHaveToo() {
        assertTrue(GssCode.hasForm("E38000020"));
        assertTrue(GssCode.hasForm("A81001001"));
        assertFalse(GssCode.hasForm("e38000020"));
        assertFalse(GssCode.hasForm("E3800002"));
        assertFalse(GssCode.hasForm("07P"));
    }
}
