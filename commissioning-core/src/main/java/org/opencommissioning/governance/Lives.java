package org.opencommissioning.governance;

import java.time.LocalDate;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/** Whether a body was there to decide, and to be bound. No CCG outlives 30 June 2022, whatever its own days say. */
final class Lives {
    private Lives() {}

    static Answer isThere(Organisation body, LocalDate day) {
        return body instanceof Ccg && day.isAfter(CcgLaw.LAST_DAY)
                ? Answer.NO
                : body.legalLife().contains(day);
    }

    /** Whether a day on which a body is said to have decided is before the body's first. */
    static Answer isBefore(Organisation body, UncertainDay day) {
        Answer before = day.isBefore(body.legalLife().firstDay());
        // "by the end of April" says nothing of days before the body, and does not cast doubt on it
        return before == Answer.NOT_KNOWN && day.earliest().isEmpty() ? Answer.NO : before;
    }

    /** Whether a day on which a body is said to have decided is after the body's last. */
    static Answer isAfter(Organisation body, UncertainDay day) {
        Answer after = body.legalLife().lastDay().map(day::isAfter).orElse(Answer.NO);
        return body instanceof Ccg ? after.or(day.isAfter(CcgLaw.LAST_DAY)) : after;
    }
}
