package org.opencommissioning.internal.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two texts stand for what was put for them, and for nothing that was put for one of them and another. */
class PairsTest {
    private final Pairs<String> pairs = new Pairs<>();

    @BeforeEach
    void putThree() {
        pairs.put("a", "x", "a and x");
        pairs.put("a", "y", "a and y");
        pairs.put("b", "x", "b and x");
    }

    @Test
    void givesWhatWasPutForBothTexts() {
        assertEquals("a and x", pairs.get("a", "x"));
        assertEquals("a and y", pairs.get("a", "y"));
        assertEquals("b and x", pairs.get("b", "x"));
        assertEquals("a and x", pairs.get("a", "x"));
    }

    @Test
    void givesTheSameTwiceRunning() {
        assertEquals("a and x", pairs.get("a", "x"));
        assertEquals("a and x", pairs.get("a", "x"));
    }

    @Test
    void givesNothingForAPairThatWasNotPut() {
        assertEquals("b and x", pairs.get("b", "x"));
        assertNull(pairs.get("b", "y"));
        assertNull(pairs.get("c", "y"));
        assertNull(new Pairs<String>().get("a", "x"));
    }

    @Test
    void givesWhatIsPutAfterItWasAskedForInVain() {
        assertNull(pairs.get("b", "y"));
        pairs.put("b", "y", "b and y");
        assertEquals("b and y", pairs.get("b", "y"));
    }

    @Test
    void findsTextsThatAreEqualAndNotTheSame() {
        String one = String.valueOf(new char[] {'a'});
        String other = String.valueOf(new char[] {'x'});
        assertEquals("a and x", pairs.get(one, other));
    }
}
