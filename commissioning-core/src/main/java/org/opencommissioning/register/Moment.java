package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;

/**
 * A day that a question is about.
 *
 * @param legal whether it goes by the lives of bodies in law, not by those in operation
 */
record Moment(LocalDate day, boolean legal) {
    static Moment inOperation(LocalDate day) {
        return new Moment(day, false);
    }

    /** What a view of the day prints after its own name: by which dates, from which edition, and whether that speaks of it. */
    String in(RegisterEdition edition) {
        return day + (legal ? " by legal dates" : "") + ", " + edition
                + (edition.speaksOf(day) ? "" : ", which does not speak of that day");
    }

    UncertainSpan life(BodyEntry entry) {
        return legal ? entry.body().legalLife() : entry.life();
    }

    Answer isOpen(BodyEntry entry) {
        return life(entry).contains(day);
    }

    /** Whether the body was open, and bore a code that names it on some days. */
    Answer isOpen(BodyEntry entry, Code code) {
        return entry.bears(code, day) ? isOpen(entry) : Answer.NO;
    }

    /** Whether a body is known to have closed before. */
    boolean isAfter(BodyEntry entry) {
        return life(entry).lastDay().filter(last -> last.isBefore(day).isYes()).isPresent();
    }

    /** A body as it was called that day. */
    String title(BodyEntry entry) {
        return entry.title(Optional.of(day));
    }

    /** The first of some bodies that answers so for a code. */
    Optional<BodyEntry> first(List<BodyEntry> held, Code code, Answer answer) {
        for (BodyEntry entry : held) {
            if (isOpen(entry, code) == answer) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
