package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts and their numbers, whether they come as texts or as characters amid others. */
class DictionaryTest {
    /** All of one hash, so that each is looked for where another stands. */
    private static final List<String> ALIKE = List.of("Aa", "BB", "\u0840");

    private final Dictionary dictionary = new Dictionary();

    private int characters(String text) {
        return dictionary.number(("<<" + text + ">").toCharArray(), 2, text.length());
    }

    @Test
    void givesATextTheSameNumberHoweverItComes() {
        assertEquals(0, dictionary.number("07P"));
        assertEquals(1, characters("07W"));
        assertEquals(0, characters("07P"));
        assertEquals(1, dictionary.number("07W"));
        assertEquals(2, characters(""));
        assertEquals(2, dictionary.number(""));
        assertEquals("07W", dictionary.text(1));
        assertEquals(3, dictionary.size());
    }

    @Test
    void tellsTextsOfOneHashApart() {
        for (int i = 0; i < ALIKE.size(); i++) {
            assertEquals(ALIKE.get(0).hashCode(), ALIKE.get(i).hashCode());
            assertEquals(i, dictionary.number(ALIKE.get(i)));
        }
        for (int i = 0; i < ALIKE.size(); i++) {
            assertEquals(i, characters(ALIKE.get(i)));
            assertEquals(i, dictionary.number(ALIKE.get(i)));
        }
    }

    @Test
    void tellsCharactersOfOneHashApart() {
        for (int i = 0; i < ALIKE.size(); i++) {
            assertEquals(i, characters(ALIKE.get(i)));
        }
        for (int i = 0; i < ALIKE.size(); i++) {
            assertEquals(i, dictionary.number(ALIKE.get(i)));
        }
    }

    @Test
    void keepsItsNumbersAsItGrows() {
        ALIKE.forEach(dictionary::number);
        for (int i = ALIKE.size(); i < 1000; i++) {
            assertEquals(i, i % 2 == 0 ? characters("code " + i) : dictionary.number("code " + i));
        }
        for (int i = 0; i < 1000; i++) {
            String text = i < ALIKE.size() ? ALIKE.get(i) : "code " + i;
            assertEquals(text, dictionary.text(i));
            assertEquals(i, characters(text));
            assertEquals(i, dictionary.number(text));
        }
        assertEquals(1000, dictionary.size());
    }
}
