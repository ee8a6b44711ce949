package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void keepsTheLettersAndDigitsOfAName() {
        assertEquals("nhsbrentccg", NameKey.of("NHS Brent CCG"));
        assertEquals("azaz09", NameKey.of("AZaz09"));
        assertEquals("", NameKey.of("@[`{/: -\u00e9"));
    }

    @Test
    void takesTheSignForTheWord() {
        assertEquals(NameKey.of("Bath and North East Somerset"), NameKey.of("BATH & NORTH-EAST SOMERSET"));
    }

    @Test
    void leavesOutTheMarkOfAFootnote() {
        assertEquals("seniority", NameKey.withoutFootnote("seniority19"));
        assertEquals("seniority", NameKey.withoutFootnote("seniority"));
        assertEquals("0x", NameKey.withoutFootnote("0x0"));
        assertEquals("", NameKey.withoutFootnote("12"));
    }
}
