package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;

import org.junit.jupiter.api.Test;
import org.opencommissioning.period.Answer;

class PartyTest {
    private static final Party BODY = Party.of(BRENT);

    @Test
    void aBodyIsItselfAndNoOther() {
        assertEquals(Answer.YES, BODY.is(Party.of(BRENT)));
        assertEquals(Answer.NO, BODY.is(Party.of(EALING)));
        assertEquals(Answer.YES, Party.named("Care Ltd").is(Party.named("Care Ltd")));
        assertEquals(Answer.NO, Party.named("Care Ltd").is(Party.named("Other Ltd")));
    }

    @Test
    void whatBearsTheNameOfABodyMayBeThatBody() {
        assertEquals(Answer.NOT_KNOWN, BODY.is(Party.named("nhs brent ccg")));
        assertEquals(Answer.NOT_KNOWN, Party.named("NHS Brent CCG").is(BODY));
        assertEquals(Answer.NOT_KNOWN, Party.named("Care Ltd").is(Party.named("CARE LTD")));
        assertEquals(Answer.NO, BODY.is(Party.named("Brent")));
    }
}
