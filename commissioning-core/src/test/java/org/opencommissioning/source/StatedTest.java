package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StatedTest {
    private static final Citation HSJ = Citation.of(Source.of(SourceKind.PRESS, "HSJ"));

    @Test
    void printsTheWordsAroundTheValue() {
        assertEquals("exactly 31 (stated; HSJ)", Stated.exactly(31, HSJ).toString());
        assertEquals("about 75 (stated; HSJ)", Stated.about(75, HSJ).toString());
        assertEquals("almost 33 (stated; HSJ)", Stated.almost(33, HSJ).toString());
        assertEquals("over 100 (stated; HSJ)", Stated.over(100, HSJ).toString());
        assertEquals("up to 5 (stated; HSJ)", Stated.upTo(5, HSJ).toString());
    }

    @Test
    void printsHowStronglyItWasSaid() {
        assertEquals(
                "about 3/4 (understood; HSJ)",
                Stated.about("3/4", HSJ).as(Strength.UNDERSTOOD).toString());
    }

    @Test
    void saysSeveralAsAtLeastTwo() {
        assertEquals("at least 2 (stated; HSJ)", Stated.atLeast(2, HSJ).toString());
    }

    @Test
    void keepsTheWordsAroundAnotherValue() {
        Stated<Integer> millions = Stated.almost(31, HSJ).as(Strength.FORECAST);
        assertEquals(Stated.almost(31_000_000L, HSJ).as(Strength.FORECAST), millions.map(value -> value * 1_000_000L));
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> Stated.exactly(null, HSJ))
                        .getMessage());
        assertEquals(
                "citation",
                assertThrows(NullPointerException.class, () -> Stated.exactly(1, null))
                        .getMessage());
        assertEquals(
                "change",
                assertThrows(
                                NullPointerException.class,
                                () -> Stated.exactly(1, HSJ).map(null))
                        .getMessage());
    }
}
