package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.BodyEntry.Flow;

/**
 * When a body began to hold what passed to it: on its first day in law, though its code may have been opened before. Where
 * that day is not known, the mergers that made the body say more of it.
 */
final class Beginning {
    private final UncertainSpan legalLife;
    private final List<FlowDays> mergers;

    private Beginning(UncertainSpan legalLife, List<FlowDays> mergers) {
        this.legalLife = legalLife;
        this.mergers = mergers;
    }

    static Beginning of(BodyEntry entry) {
        UncertainSpan life = entry.body().legalLife();
        if (life.firstDay().known().isPresent()) {
            return new Beginning(life, List.of());
        }
        List<FlowDays> mergers = new ArrayList<>();
        for (Flow flow : entry.previous()) {
            FlowDays days = FlowDays.of(flow);
            // what came in when the body was there for sure did not make it
            boolean wasThere = life.firstDay().isBefore(days.earliest()).isYes();
            if (flow.fact().kind() == SuccessionKind.MERGER && !wasThere) {
                mergers.add(days);
            }
        }
        return new Beginning(life, mergers);
    }

    /** Whether it was on or before a day. */
    Answer isBy(LocalDate day) {
        UncertainDay first = legalLife.firstDay();
        if (first.isAfter(day).isYes()) {
            return Answer.NO;
        }
        if (legalLife.contains(day).isYes() || first.isAfter(day) == Answer.NO) {
            return Answer.YES;
        }
        boolean allLater = !mergers.isEmpty();
        for (FlowDays merger : mergers) {
            if (merger.isAfter(day) == Answer.NO) {
                return Answer.YES;
            }
            allLater &= merger.isAfter(day).isYes();
        }
        return allLater ? Answer.NO : Answer.NOT_KNOWN;
    }

    /** Whether it is what a body began with, on whatever day that was: one event that made the body, of these days. */
    boolean isWith(Flow flow) {
        FlowDays days = FlowDays.of(flow);
        for (FlowDays merger : mergers) {
            if (!merger.equals(days)) {
                return false;
            }
        }
        return !mergers.isEmpty() && flow.fact().kind() == SuccessionKind.MERGER;
    }

    /** The first day on which it can have been; {@link LocalDate#MIN} where there is no such bound. */
    LocalDate firstPossible() {
        LocalDate first = legalLife.firstDay().earliest().orElse(LocalDate.MIN);
        LocalDate firstMerger = mergers.isEmpty() ? LocalDate.MIN : LocalDate.MAX;
        for (FlowDays merger : mergers) {
            firstMerger = merger.earliest().isBefore(firstMerger) ? merger.earliest() : firstMerger;
        }
        return firstMerger.isAfter(first) ? firstMerger : first;
    }

    /** The last day on which it can have been; null where there is no such bound. */
    @Nullable LocalDate lastPossible() {
        LocalDate last = legalLife.firstDay().latest().orElse(mergers.isEmpty() ? LocalDate.MAX : LocalDate.MIN);
        for (FlowDays merger : mergers) {
            last = merger.latest().isAfter(last) ? merger.latest() : last;
        }
        return last.equals(LocalDate.MAX) ? null : last;
    }
}
