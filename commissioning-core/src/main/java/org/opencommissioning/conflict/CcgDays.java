package org.opencommissioning.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/**
 * The days of a CCG in law, which binds no CCG that is not there in law yet, whatever it has begun to prepare. No CCG outlives 30 June
 * 2022, whatever its own days say.
 */
final class CcgDays {
    private static final UncertainDay LAST_OF_ALL = UncertainDay.on(CcgLaw.LAST_DAY);

    private CcgDays() {}

    static UncertainDay first(Ccg ccg) {
        return ccg.legalLife().firstDay();
    }

    static UncertainDay last(Ccg ccg) {
        return ccg.legalLife().lastDay().map(own -> earlier(own, LAST_OF_ALL)).orElse(LAST_OF_ALL);
    }

    static Answer isThere(Ccg ccg, LocalDate day) {
        return day.isAfter(CcgLaw.LAST_DAY) ? Answer.NO : ccg.legalLife().contains(day);
    }

    /** Whether it was there on a day that is not known either. */
    static Answer wasThere(Ccg ccg, UncertainDay day) {
        return day.isBefore(first(ccg)).not().and(day.isAfter(last(ccg)).not());
    }

    static UncertainDay earlier(UncertainDay one, UncertainDay other) {
        return between(least(one.earliest(), other.earliest(), true), least(one.latest(), other.latest(), false));
    }

    static UncertainDay later(UncertainDay one, UncertainDay other) {
        return between(greatest(one.earliest(), other.earliest(), false), greatest(one.latest(), other.latest(), true));
    }

    private static UncertainDay between(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isEmpty()) {
            return latest.map(UncertainDay::onOrBefore).orElse(UncertainDay.unknown());
        }
        return latest.map(last -> UncertainDay.between(earliest.get(), last))
                .orElse(UncertainDay.onOrAfter(earliest.get()));
    }

    /** Of two bounds; where one is missing, none if both are wanted, and otherwise the other. */
    private static Optional<LocalDate> least(Optional<LocalDate> one, Optional<LocalDate> other, boolean bothWanted) {
        if (one.isEmpty() || other.isEmpty()) {
            return bothWanted ? Optional.empty() : one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static Optional<LocalDate> greatest(
            Optional<LocalDate> one, Optional<LocalDate> other, boolean bothWanted) {
        if (one.isEmpty() || other.isEmpty()) {
            return bothWanted ? Optional.empty() : one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
