package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.DateSpan;

class LegalProvisionTest {
    private static final DateSpan CCG_YEARS = DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2022, 6, 30));

    @Test
    void printsAsAReaderCitesIt() {
        assertEquals(
                "National Health Service Act 2006, s.14A(1)",
                LegalProvision.of("National Health Service Act 2006", "s.14A(1)", CCG_YEARS)
                        .toString());
    }

    @Test
    void saysWhenItsContentIsGeneralKnowledge() {
        LegalProvision provision = LegalProvision.builder()
                .instrument("National Health Service Act 2006")
                .provision("s.14M")
                .inForce(CCG_YEARS)
                .fromGeneralKnowledge(true)
                .build();
        assertEquals("National Health Service Act 2006, s.14M (from general knowledge)", provision.toString());
        assertTrue(provision.fromGeneralKnowledge());
    }

    @Test
    void isInForceOnItsFirstAndLastDay() {
        LegalProvision provision = LegalProvision.of("National Health Service Act 2006", "s.14L(1)", CCG_YEARS);
        assertFalse(provision.inForceOn(LocalDate.of(2013, 3, 31)));
        assertTrue(provision.inForceOn(LocalDate.of(2013, 4, 1)));
        assertTrue(provision.inForceOn(LocalDate.of(2022, 6, 30)));
        assertFalse(provision.inForceOn(LocalDate.of(2022, 7, 1)));
    }

    @Test
    void namesAMissingDay() {
        LegalProvision provision = LegalProvision.of("National Health Service Act 2006", "s.14L(1)", CCG_YEARS);
        assertEquals(
                "day",
                assertThrows(NullPointerException.class, () -> provision.inForceOn(null))
                        .getMessage());
    }

    @Test
    void reportsEveryBlankTextTogether() {
        LegalProvision.Builder provision = LegalProvision.builder()
                .instrument("")
                .provision(" ")
                .inForce(CCG_YEARS)
                .note("");
        assertEquals(
                "LegalProvision \",  \": the instrument is blank; the provision is blank; the note is blank; leave it out",
                assertThrows(InvalidValueException.class, provision::build).getMessage());
    }
}
