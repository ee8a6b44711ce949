package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.OrganisationKind;

/** How names are made comparable. */
class NameWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NHS Brent CCG | brent ccg",
                "  nhs   BRENT-ccg. | brent ccg",
                "Hammersmith & Fulham | hammersmith fulham",
                "The NHS and the Andover Theatre | andover theatre",
                "St. Helen's | st helens",
                "St Helen’s | st helens",
                "St Helen‘s | st helens",
                "St Helen\u02bcs | st helens",
                "St Helen`s | st helens",
                "St Helen´s | st helens",
                "Ynys Môn ÎLE | ynys môn île",
                "Brent 🏥 \uD835\uDD38 | brent \uD835\uDD38",
                "West London (K&C & QPP) | west london k c qpp",
                "NHS | \"\"",
                "' - | \"\""
            })
    void keepsTheWordsThatTell(String name, String words) {
        assertEquals(words, NameWords.plain(name));
    }

    @Test
    void takesTheKindFromTheEnd() {
        NameWords words = NameWords.of("NHS Brent Clinical Commissioning Group (CCG)");
        assertEquals("brent", words.core());
        assertEquals("brent clinical commissioning group ccg", words.whole());
        assertEquals(SaidKind.CCG, words.said());
        assertTrue(words.says(OrganisationKind.CCG));
        assertFalse(words.admits(OrganisationKind.CSU));
    }

    @Test
    void takesOneKindOnly() {
        assertEquals("brent ccg", NameWords.of("Brent CCG CSU").core());
        assertEquals("", NameWords.of("The CCG").core());
        assertNull(NameWords.of("Brentccg").said());
        assertTrue(NameWords.of("Brent").admits(OrganisationKind.CSU));
    }

    @Test
    void leavesTheKindOfAnotherBodyInAName() {
        NameWords words = NameWords.of("Leeds City Region");
        assertEquals("leeds city", words.coreFor(OrganisationKind.REGION));
        assertEquals("leeds city region", words.coreFor(OrganisationKind.STP));
    }

    @Test
    void readsEveryLetterAndFigure() {
        assertEquals("az az 09 àz", NameWords.plain("az AZ 09 Àz"));
    }

    @Test
    void takesNoPartOfAWordForAKind() {
        assertNull(NameWords.of("Xccg").said());
        assertEquals(SaidKind.CCG, NameWords.of("X ccg").said());
        assertEquals(SaidKind.CCG, NameWords.of("ccg").said());
    }
}
