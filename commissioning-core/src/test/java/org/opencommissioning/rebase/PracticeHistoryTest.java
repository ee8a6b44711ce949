package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Membership;
import org.opencommissioning.register.Relation;
import org.opencommissioning.source.Evidence;

/** Who commissioned for a practice, to the day. */
class PracticeHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 3, 31);
    private static final Practice PRACTICE = Practice.builder()
            .code(OdsCode.of("E99001"))
            .setting(4)
            .operationalLife(UncertainSpan.parse("2010-04-01 to open"))
            .build();
    private static final Ccg CCG = Ccg.builder()
            .code(OdsCode.of("99A"))
            .names(Timeline.always("NHS 99A CCG"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
            .build();
    private static final Membership MEMBERSHIP = Membership.builder()
            .child(PRACTICE)
            .parent(CCG)
            .relation(Relation.COMMISSIONER)
            .days(DateSpan.of(FIRST, LAST))
            .evidence(Evidence.assumed("for a test"))
            .build();
    private static final PracticeHistory HISTORY = new PracticeHistory(PRACTICE.code(), List.of(MEMBERSHIP));

    @Test
    void itsCommissionerIsThatFromTheFirstDayToTheLast() {
        assertNull(HISTORY.commissionerOn(FIRST.minusDays(1)));
        assertEquals(CCG, HISTORY.commissionerOn(FIRST));
        assertEquals(CCG, HISTORY.commissionerOn(LAST));
        assertNull(HISTORY.commissionerOn(LAST.plusDays(1)));
    }

    @Test
    void aMembershipEndsOnOneDayOrAfterItAndBeforeAnother() {
        assertEquals(MEMBERSHIP, HISTORY.lastThatEnded(FIRST, LAST.plusDays(1)));
        assertEquals(MEMBERSHIP, HISTORY.lastThatEnded(LAST, LAST.plusDays(1)));
        assertNull(HISTORY.lastThatEnded(FIRST, LAST));
        assertNull(HISTORY.lastThatEnded(LAST.plusDays(1), LAST.plusDays(9)));
    }
}
