package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.BodyEntry.Flow;

/**
 * Follows what a body held along its flows, to later days and to earlier ones. Nothing is handed on before the day after it
 * came. Where days are not known to the day there are two answers: where something is for sure, whatever the days were, and
 * where something may be, for some days that they can have been.
 *
 * <p>What leaves nothing behind comes after all that came in, whatever is known of the days, since its predecessor closed with
 * it; only the order of a transfer has to be known.
 */
final class TrailWalk {
    private final BodyEntry start;
    private final LocalDate since;
    private final Beginning beginning;
    private final LocalDate surelyUntil;
    private final LocalDate until;

    /**
     * A walk from one body.
     *
     * @param start the body
     * @param since the day after which what left it counts; null for all that ever left it
     * @param surelyUntil the day by which what came into it counts for sure; what it began with counts too
     * @param until the day by which what came into it may count; null for all that ever came
     */
    TrailWalk(BodyEntry start, @Nullable LocalDate since, LocalDate surelyUntil, @Nullable LocalDate until) {
        this.start = start;
        this.beginning = Beginning.of(start);
        this.since = since == null ? LocalDate.MIN : since;
        this.surelyUntil = surelyUntil;
        this.until = until == null ? LocalDate.MAX : until;
    }

    /** Bodies to which something has passed by a later day, or from which something had still to come after an earlier one. */
    Set<BodyEntry> certain(LocalDate day) {
        Set<BodyEntry> there = new LinkedHashSet<>();
        there.add(start);
        if (leadsForwardTo(day)) {
            forward((flow, here) -> {
                LocalDate arrival = certainArrival(flow, here, day);
                if (arrival != null && !arrival.isAfter(day)) {
                    there.add(flow.successor());
                }
                return arrival;
            });
        }
        if (leadsBackTo(day)) {
            walk(
                    surelyUntil,
                    (flow, here) -> {
                        boolean first = flow.successor() == start && beginning.isWith(flow);
                        LocalDate departure = certainDeparture(flow, first ? LocalDate.MAX : here, day);
                        // a body that is open that day, as every one in an answer is, has not given all away by then
                        if (departure != null && !departure.isBefore(day)) {
                            there.add(flow.predecessor());
                        }
                        return departure;
                    },
                    false);
        }
        return there;
    }

    /** All of {@link #certain}, and the bodies that would be there on some of the days that the flows can have been on. */
    Set<BodyEntry> possible(LocalDate day) {
        Set<BodyEntry> there = new LinkedHashSet<>();
        if (leadsForwardTo(day)) {
            Step step = (flow, here) -> possibleArrival(flow, here, day);
            there.addAll(forward(step).keySet());
        }
        if (leadsBackTo(day)) {
            Step step = (flow, here) -> possibleDeparture(flow, here, day);
            there.addAll(back(step).keySet());
        }
        return there;
    }

    private boolean leadsForwardTo(LocalDate day) {
        return !day.isBefore(since);
    }

    private boolean leadsBackTo(LocalDate day) {
        return day.isBefore(since) || since.equals(LocalDate.MIN);
    }

    /** Does something with every flow that may lead on from the start, on whatever day. */
    void eachForward(Consumer<Flow> action) {
        Step step = (flow, here) -> possibleArrival(flow, here, LocalDate.MAX);
        eachFlow(forward(step), step, true, action);
    }

    /** Does something with every flow that may have led to the start, on whatever day. */
    void eachBack(Consumer<Flow> action) {
        Step step = (flow, here) -> possibleDeparture(flow, here, LocalDate.MIN);
        eachFlow(back(step), step, false, action);
    }

    /** What a flow makes of the day on which something came to the body before it, or left the one behind it. */
    @FunctionalInterface
    private interface Step {
        /**
         * A step over a flow.
         *
         * @param flow the flow
         * @param here on a way forward the day on which something came to its predecessor; on a way back the last day on which
         *     something can have come to its successor in time
         * @return the same of the body at its other end; null where it does not lead there
         */
        @Nullable LocalDate over(Flow flow, LocalDate here);
    }

    /** What made a body passed on the body's first day, which may say more of the day than the flow does. */
    private static FlowDays daysOf(Flow flow) {
        FlowDays days = FlowDays.of(flow);
        BodyEntry successor = flow.successor();
        return Beginning.of(successor).isWith(flow)
                ? days.within(successor.body().legalLife().firstDay())
                : days;
    }

    /** The latest day on which it can have come, where it came for sure if it had passed by the day at all. */
    private @Nullable LocalDate certainArrival(Flow flow, LocalDate here, LocalDate day) {
        FlowDays days = daysOf(flow);
        boolean first = flow.predecessor() == start;
        boolean inOrder = FlowDays.leavesNothing(flow)
                ? !first || days.isAfter(here) != Answer.NO
                : days.isAfter(here).isYes() || (first && here.equals(LocalDate.MIN));
        return inOrder && !days.isAfter(day).isYes() ? days.latest() : null;
    }

    private static @Nullable LocalDate possibleArrival(Flow flow, LocalDate here, LocalDate day) {
        FlowDays days = daysOf(flow);
        if (days.isAfter(here) == Answer.NO || days.isAfter(day).isYes() || !day.isAfter(here)) {
            return null;
        }
        return days.isAfter(here).isYes() || here.equals(LocalDate.MIN) ? days.earliest() : here.plusDays(1);
    }

    /** The last day on which what came to the predecessor has left it with the flow for sure. */
    private static @Nullable LocalDate certainDeparture(Flow flow, LocalDate here, LocalDate day) {
        FlowDays days = daysOf(flow);
        if (days.isAfter(here) != Answer.NO || days.isAfter(day) == Answer.NO) {
            return null;
        }
        if (FlowDays.leavesNothing(flow)) {
            return LocalDate.MAX;
        }
        return days.earliest().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : days.earliest().minusDays(1);
    }

    private static @Nullable LocalDate possibleDeparture(Flow flow, LocalDate here, LocalDate day) {
        FlowDays days = daysOf(flow);
        if (days.isAfter(here).isYes() || days.isAfter(day) == Answer.NO || !here.isAfter(day)) {
            return null;
        }
        return days.isAfter(here) == Answer.NO ? days.latest().minusDays(1) : here.minusDays(1);
    }

    private Map<BodyEntry, LocalDate> forward(Step step) {
        return walk(since, step, true);
    }

    private Map<BodyEntry, LocalDate> back(Step step) {
        return walk(until, step, false);
    }

    /** The bodies reached, each with the best day for going on: the earliest arrival, or the latest departure. */
    private Map<BodyEntry, LocalDate> walk(LocalDate from, Step step, boolean forward) {
        Map<BodyEntry, LocalDate> reached = new LinkedHashMap<>();
        Deque<BodyEntry> open = new ArrayDeque<>();
        reached.put(start, from);
        open.add(start);
        while (!open.isEmpty()) {
            BodyEntry body = open.remove();
            LocalDate here = reached.getOrDefault(body, from);
            for (Flow flow : forward ? body.next() : body.previous()) {
                LocalDate there = step.over(flow, here);
                BodyEntry other = forward ? flow.successor() : flow.predecessor();
                LocalDate known = reached.get(other);
                if (there != null && (known == null || (forward ? there.isBefore(known) : there.isAfter(known)))) {
                    reached.put(other, there);
                    open.add(other);
                }
            }
        }
        return reached;
    }

    private static void eachFlow(Map<BodyEntry, LocalDate> reached, Step step, boolean forward, Consumer<Flow> action) {
        reached.forEach((body, here) -> {
            for (Flow flow : forward ? body.next() : body.previous()) {
                if (step.over(flow, here) != null) {
                    action.accept(flow);
                }
            }
        });
    }
}
