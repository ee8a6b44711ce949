package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.period.Answer.NO;
import static org.opencommissioning.period.Answer.NOT_KNOWN;
import static org.opencommissioning.period.Answer.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.NullContract;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, NOT_KNOWN, NOT_KNOWN, YES",
        "NO, NO, NO, NO",
        "NO, NOT_KNOWN, NO, NOT_KNOWN",
        "NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN"
    })
    void whatIsNotKnownMattersOnlyWhereItWouldSettleTheAnswer(Answer one, Answer other, Answer both, Answer either) {
        assertEquals(both, one.and(other));
        assertEquals(both, other.and(one));
        assertEquals(either, one.or(other));
        assertEquals(either, other.or(one));
    }

    @Test
    void theOppositeOfNotKnownIsNotKnown() {
        assertEquals(NO, YES.not());
        assertEquals(YES, NO.not());
        assertEquals(NOT_KNOWN, NOT_KNOWN.not());
    }

    @Test
    void namesAMissingAnswer() {
        NullContract.check(Answer.class, YES, NO, NOT_KNOWN);
    }

    @Test
    void hasWordsForItself() {
        assertEquals("yes", YES.label());
        assertEquals("no", NO.label());
        assertEquals("not known", NOT_KNOWN.label());
    }
}
