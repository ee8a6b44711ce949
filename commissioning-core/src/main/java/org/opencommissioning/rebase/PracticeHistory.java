package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Membership;

/** Who commissioned for one practice, to be asked of many days. */
final class PracticeHistory {
    private final OdsCode code;
    private final List<Membership> memberships;
    /** The first and the last day of each membership, counted from 1970. */
    private final long[] days;

    /**
     * A history.
     *
     * @param memberships the memberships of the practice, in the order of their days
     */
    PracticeHistory(OdsCode code, List<Membership> memberships) {
        this.code = code;
        this.memberships = memberships;
        this.days = new long[2 * memberships.size()];
        for (int i = 0; i < memberships.size(); i++) {
            days[2 * i] = memberships
                    .get(i)
                    .days()
                    .firstDay()
                    .map(LocalDate::toEpochDay)
                    .orElse(Long.MIN_VALUE);
            days[2 * i + 1] = memberships
                    .get(i)
                    .days()
                    .lastDay()
                    .map(LocalDate::toEpochDay)
                    .orElse(Long.MAX_VALUE);
        }
    }

    OdsCode code() {
        return code;
    }

    /** Null for a day of which nobody is held. */
    @Nullable Organisation commissionerOn(LocalDate day) {
        long number = day.toEpochDay();
        for (int i = 0; i < memberships.size(); i++) {
            if (days[2 * i] <= number && number <= days[2 * i + 1]) {
                return memberships.get(i).parent();
            }
        }
        return null;
    }

    /** The last membership that ended on one day or after it, and before another; null where none did. */
    @Nullable Membership lastThatEnded(LocalDate from, LocalDate before) {
        Membership last = null;
        long first = from.toEpochDay();
        long end = before.toEpochDay();
        for (int i = 0; i < memberships.size(); i++) {
            if (first <= days[2 * i + 1] && days[2 * i + 1] < end) {
                last = memberships.get(i);
            }
        }
        return last;
    }
}
