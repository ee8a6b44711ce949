package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;

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

    @Test
    void whatBearsAnEarlierNameOfABodyMayBeThatBody() {
        Party renamed = Party.of(Ccg.builder()
                .code(OdsCode.of("01H"))
                .names(Timeline.<String>builder()
                        .put(DateSpan.until(LocalDate.of(2017, 3, 31)), "NHS Cumbria CCG")
                        .put(DateSpan.from(LocalDate.of(2017, 4, 1)), "NHS North Cumbria CCG")
                        .build())
                .operationalLife(Fixtures.since("2013-04-01"))
                .build());
        assertEquals(Answer.NOT_KNOWN, renamed.is(Party.named("NHS Cumbria CCG")));
        assertEquals(Answer.NOT_KNOWN, renamed.is(Party.named("NHS North Cumbria CCG")));
        assertEquals(Answer.NO, renamed.is(Party.named("NHS South Cumbria CCG")));
    }
}
