package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.Optional;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.BodyEntry.Flow;

/**
 * The days on which a flow can have passed, by its own day and by the last day of the body it left. All but a transfer leave
 * nothing behind, on the day after the last one of their predecessor.
 *
 * @param earliest the earliest; {@link LocalDate#MIN} where there is no such bound
 * @param latest the latest; {@link LocalDate#MAX} where there is no such bound
 */
record FlowDays(LocalDate earliest, LocalDate latest) {
    static FlowDays of(Flow flow) {
        UncertainDay effective = flow.fact().effective();
        FlowDays stated = new FlowDays(
                effective.earliest().orElse(LocalDate.MIN), effective.latest().orElse(LocalDate.MAX));
        return stated.earliest.equals(stated.latest) ? stated : stated.within(flow);
    }

    /** Nothing leaves a body that has closed, and what leaves nothing behind closes it. */
    private FlowDays within(Flow flow) {
        Optional<UncertainDay> last = flow.predecessor().life().lastDay();
        LocalDate from = last.filter(day -> leavesNothing(flow))
                .flatMap(UncertainDay::earliest)
                .map(day -> day.plusDays(1))
                .filter(earliest::isBefore)
                .orElse(earliest);
        LocalDate to = last.flatMap(UncertainDay::latest)
                .map(day -> day.plusDays(1))
                .filter(latest::isAfter)
                .orElse(latest);
        // facts that contradict each other settle nothing
        return to.isBefore(from) ? this : new FlowDays(from, to);
    }

    /** Those of the days that a day can be as well. */
    FlowDays within(UncertainDay day) {
        LocalDate from = day.earliest().filter(other -> other.isAfter(earliest)).orElse(earliest);
        LocalDate to = day.latest().filter(other -> other.isBefore(latest)).orElse(latest);
        // facts that contradict each other settle nothing
        return to.isBefore(from) ? this : new FlowDays(from, to);
    }

    /** Whether it takes all that is left of its predecessor, as every flow but a transfer does, alone or with others. */
    static boolean leavesNothing(Flow flow) {
        return flow.fact().kind() != SuccessionKind.TRANSFER;
    }

    /** Whether it is after another day. */
    Answer isAfter(LocalDate day) {
        if (earliest.isAfter(day)) {
            return Answer.YES;
        }
        return latest.isAfter(day) ? Answer.NOT_KNOWN : Answer.NO;
    }
}
