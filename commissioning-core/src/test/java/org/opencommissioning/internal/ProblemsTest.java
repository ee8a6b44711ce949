package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;

class ProblemsTest {
    @Test
    void tellsEveryProblemAtOnce() {
        InvalidValueException thrown = faultOf(Problems.of("Pool of 2014-15")
                .require(false, "it has no member")
                .require(true, "it has no year")
                .require(false, "it has no money"));
        assertEquals("Pool of 2014-15: it has no member; it has no money", thrown.getMessage());
        assertEquals(List.of("it has no member", "it has no money"), thrown.problems());
    }

    @Test
    void asksTheValueForItsTextOnlyWhereThereIsAProblem() {
        Object mute = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("nobody need ask");
            }
        };
        assertDoesNotThrow(() ->
                Problems.of("Pool", mute).require(true, "it has no member").throwIfAny());
        assertEquals(
                "Pool 2014-15: it has no member",
                faultOf(Problems.of("Pool", 2014 + "-15").require(false, "it has no member"))
                        .getMessage());
    }

    @Test
    void refusesATextThatIsThereAndSaysNothing() {
        assertEquals(
                "Pool: the note is blank; leave it out",
                faultOf(Problems.of("Pool").refuseBlank(Optional.of("  "), "the note"))
                        .getMessage());
        assertDoesNotThrow(() -> Problems.of("Pool")
                .refuseBlank(Optional.empty(), "the note")
                .refuseBlank(Optional.of("approved"), "the note")
                .throwIfAny());
    }

    private static InvalidValueException faultOf(Problems problems) {
        return assertThrows(InvalidValueException.class, problems::throwIfAny);
    }
}
