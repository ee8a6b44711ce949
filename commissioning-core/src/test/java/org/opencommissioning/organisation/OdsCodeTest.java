package org.opencommissioning.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;

class OdsCodeTest {
    @Test
    void rejectsLowerCaseAndSaysWhatParseWouldMakeOfIt() {
        assertRejected(
                "07p",
                "OdsCode \"07p\": expected 1 to 9 characters A–Z or 0–9 in capitals;"
                        + " OdsCode.parse accepts \"07p\" as 07P");
    }

    @Test
    void rejectsBlanksAroundAndSaysWhatParseWouldMakeOfIt() {
        assertRejected(
                " 07P ",
                "OdsCode \" 07P \": expected 1 to 9 characters A–Z or 0–9 in capitals;"
                        + " OdsCode.parse accepts \" 07P \" as 07P");
    }

    @Test
    void offersNothingWhereParseWouldRejectItToo() {
        assertRejected("07-P", "OdsCode \"07-P\": expected 1 to 9 characters A–Z or 0–9 in capitals");
        assertRejected("", "OdsCode \"\": expected 1 to 9 characters A–Z or 0–9 in capitals");
        assertRejected("A820080011", "OdsCode \"A820080011\": expected 1 to 9 characters A–Z or 0–9 in capitals");
    }

    @Test
    void rejectsLettersAndDigitsOfOtherScripts() {
        assertRejected("07É", "OdsCode \"07É\": expected 1 to 9 characters A–Z or 0–9 in capitals");
        assertRejected("٠٧P", "OdsCode \"٠٧P\": expected 1 to 9 characters A–Z or 0–9 in capitals");
    }

    private static void assertRejected(String text, String message) {
        assertEquals(
                message,
                assertThrows(InvalidValueException.class, () -> OdsCode.of(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"07P", "W2U3Z", "0AT", "QRV", "Y56", "5LC", "TAN", "E87001", "E87001001", "R", "07P00"})
    void acceptsEveryShapeThatOccurs(String text) {
        assertEquals(text, OdsCode.of(text).toString());
    }

    @Test
    void parsesLowerCaseAndBlanks() {
        assertEquals(OdsCode.of("07P"), OdsCode.parse("  07p\t"));
    }

    @Test
    void complainsOfWhatIsLeftAfterForgiving() {
        InvalidValueException thrown = assertThrows(InvalidValueException.class, () -> OdsCode.parse(" 07 p "));
        assertEquals("OdsCode \"07 P\": expected 1 to 9 characters A–Z or 0–9 in capitals", thrown.getMessage());
    }

    @Test
    void listsSeveralInTheOrderGiven() {
        assertEquals(List.of(OdsCode.of("08Y"), OdsCode.of("07P")), OdsCode.listOf("08Y", "07P"));
    }

    @Test
    void isNotTheGssCodeThatLooksLikeIt() {
        Code branch = OdsCode.of("E38000020");
        assertNotEquals(branch, GssCode.of("E38000020"));
        assertEquals("E38000020", branch.toString());
    }
}
