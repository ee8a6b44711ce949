package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Share;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;
import org.opencommissioning.register.Weighting;

/**
 * Follows what bodies held from one day to another, event by event. All that passed on a day is worked out from the eve of that
 * day, so that a journey in two stages ends where the same journey in one does.
 */
final class Journey {
    private final Landscape start;
    private final Landscape end;
    private final Weights weights;
    private final boolean forward;
    private final Timetable timetable;
    private final Map<LocalDate, Landscape> eves = new HashMap<>();

    /**
     * A journey.
     *
     * @param start the day on which figures are known
     * @param end the day to which they are carried, earlier or later
     */
    Journey(Landscape start, Landscape end, Weights weights) {
        this.start = start;
        this.end = end;
        this.weights = weights;
        this.forward = !end.day().isBefore(start.day());
        this.timetable = forward
                ? new Timetable(start.register(), start.day(), end.day())
                : new Timetable(start.register(), end.day(), start.day());
    }

    /** Where the figures of a body of the first day belong on the last. */
    Route of(Organisation body) {
        return follow(body, false);
    }

    /** The same of a part of the body that is known to have been in none of the parts that others took over from it. */
    Route ofWhatStayed(Organisation body) {
        return follow(body, true);
    }

    private Route follow(Organisation body, boolean stayed) {
        RouteDraft draft = new RouteDraft(body);
        Map<Organisation, Proportion> now = Map.of(body, Proportion.ONE);
        LocalDate reached = forward ? start.day() : start.day().plusDays(1);
        LocalDate event = nextEvent(now, reached);
        Set<Organisation> visited = new HashSet<>(now.keySet());
        while (event != null) {
            Map<Organisation, Proportion> next = new LinkedHashMap<>();
            for (Map.Entry<Organisation, Proportion> load : now.entrySet()) {
                if (forward && stayed) {
                    passOnWhatStayed(load.getKey(), load.getValue(), event, next, draft);
                } else if (forward) {
                    passOn(load.getKey(), load.getValue(), timetable.departures(load.getKey(), event), next, draft);
                } else {
                    traceBack(load.getKey(), load.getValue(), event, next, draft);
                }
            }
            now = next;
            visited.addAll(now.keySet());
            event = nextEvent(now, event);
        }
        now.forEach((there, share) -> arrive(there, share, draft));
        if (visited.stream().anyMatch(timetable::breaks)) {
            draft.breakSeries();
        }
        return draft.route();
    }

    private @Nullable LocalDate nextEvent(Map<Organisation, Proportion> now, LocalDate reached) {
        return forward ? timetable.nextDeparture(now.keySet(), reached) : timetable.lastArrival(now.keySet(), reached);
    }

    private void arrive(Organisation body, Proportion share, RouteDraft draft) {
        if (isOpen(end, body)) {
            draft.arrive(body.code().toString(), share);
            return;
        }
        List<Succession> undated = timetable.undated(body);
        draft.lose(
                undated.isEmpty()
                        ? body + (forward ? " has no successor on record" : " has no predecessor on record")
                                + " that was open on " + end.day()
                        : "whether " + undated.get(0) + " had happened is not known");
    }

    private static boolean isOpen(Landscape day, Organisation body) {
        return day.find(body.code()).filter(body::equals).isPresent();
    }

    private static void put(Map<Organisation, Proportion> loads, Organisation body, Proportion load) {
        if (load.signum() > 0) {
            loads.merge(body, load, Proportion::plus);
        }
    }

    /** What stayed goes with the body wherever it goes as one, whatever part of it others took over. */
    private void passOnWhatStayed(
            Organisation body, Proportion load, LocalDate day, Map<Organisation, Proportion> next, RouteDraft draft) {
        List<Succession> all = timetable.departures(body, day);
        List<Succession> flows = all.stream()
                .filter(flow -> flow.kind() != SuccessionKind.TRANSFER)
                .toList();
        if (flows.size() == 1 && flows.size() < all.size()) {
            next.merge(flows.get(0).successor(), load, Proportion::plus);
        } else {
            passOn(body, load, flows, next, draft);
        }
    }

    /** Forward: what leaves a body on a day goes by its shares, and where only parts leave, the rest stays. */
    private void passOn(
            Organisation body,
            Proportion load,
            List<Succession> flows,
            Map<Organisation, Proportion> next,
            RouteDraft draft) {
        if (flows.isEmpty()) {
            next.merge(body, load, Proportion::plus);
            return;
        }
        Weighting weighting = weightingOf(flows, draft);
        if (weighting == null && !isWhole(flows)) {
            draft.lose("how much of " + flows.get(0) + " is not held by any weighting allowed, " + weights);
            return;
        }
        Proportion rest = Proportion.ONE;
        for (Succession flow : flows) {
            Proportion share = share(flow, weighting);
            draft.use(flow, weighting);
            put(next, flow.successor(), load.times(share));
            rest = rest.minus(share);
        }
        put(next, body, load.times(rest));
    }

    /** Back: what a body held after a day came from those that gave to it, in proportion to what each gave. */
    private void traceBack(
            Organisation body, Proportion load, LocalDate day, Map<Organisation, Proportion> next, RouteDraft draft) {
        List<Succession> flows = timetable.arrivals(body, day);
        if (flows.isEmpty()) {
            next.merge(body, load, Proportion::plus);
            return;
        }
        Landscape eve = eves.computeIfAbsent(
                day, each -> start.register().asOf(each.minusDays(1)).byLegalDates());
        boolean hadOwn = isOpen(eve, body);
        if (flows.size() == 1 && !hadOwn) {
            next.merge(flows.get(0).predecessor(), load, Proportion::plus);
            return;
        }
        Map<Organisation, Proportion> given = given(body, flows, hadOwn, day, eve, draft);
        Proportion all = Proportion.total(given.values());
        if (all.signum() == 0) {
            draft.lose("in what proportion " + names(flows, hadOwn ? body : null) + " came together on " + day
                    + " is not held by any weighting allowed, " + weights);
            return;
        }
        given.forEach((giver, amount) -> put(next, giver, load.times(amount).dividedBy(all)));
    }

    /** How much each body gave to one on a day, what that had before included; empty where it is not known of all. */
    private Map<Organisation, Proportion> given(
            Organisation body, List<Succession> flows, boolean hadOwn, LocalDate day, Landscape eve, RouteDraft draft) {
        Map<Organisation, Proportion> parts = new LinkedHashMap<>();
        for (Succession flow : flows) {
            Weighting weighting = weightingOf(List.of(flow), draft);
            if (weighting == null && !flow.whole()) {
                return Map.of();
            }
            draft.use(flow, weighting);
            parts.put(flow.predecessor(), share(flow, weighting));
        }
        if (hadOwn) {
            Proportion left = Proportion.ONE;
            for (Succession flow : timetable.departures(body, day)) {
                Weighting weighting = weightingOf(List.of(flow), draft);
                if (weighting == null && !flow.whole()) {
                    return Map.of();
                }
                left = left.minus(share(flow, weighting));
            }
            parts.put(body, left);
        }
        for (Weighting weighting : weights.order()) {
            Map<Organisation, Proportion> sized = sized(parts, eve, weighting);
            if (sized.size() == parts.size()) {
                boolean only = true;
                for (Weighting other : Weighting.values()) {
                    only &= other == weighting || sized(parts, eve, other).size() < parts.size();
                }
                draft.estimate(weighting, weights.sizes().source(weighting), only);
                return sized;
            }
        }
        return Map.of();
    }

    /** The parts times the sizes of their bodies, as many of them as have a size. */
    private Map<Organisation, Proportion> sized(
            Map<Organisation, Proportion> parts, Landscape eve, Weighting weighting) {
        Map<Organisation, Proportion> sized = new LinkedHashMap<>();
        for (Map.Entry<Organisation, Proportion> part : parts.entrySet()) {
            Optional<Long> size = weights.sizes().of(part.getKey(), eve, weighting);
            if (size.isPresent()) {
                if (size.get() < 0) {
                    throw new InvalidValueException("Sizes: " + size.get() + " by " + weighting.label() + " of "
                            + part.getKey() + " on " + eve.day() + "; a size is not negative");
                }
                sized.put(part.getKey(), part.getValue().times(Proportion.of(size.get(), 1)));
            }
        }
        return sized;
    }

    private static String names(List<Succession> flows, @Nullable Organisation own) {
        StringBuilder names = new StringBuilder(own == null ? "" : own.code().toString());
        for (Succession flow : flows) {
            names.append(names.length() == 0 ? "" : " and ")
                    .append(flow.predecessor().code());
        }
        return names.toString();
    }

    private static boolean isWhole(List<Succession> flows) {
        return flows.size() == 1 && flows.get(0).whole();
    }

    /** The first weighting allowed by which the share of every one of some flows is held, which is noted. */
    private @Nullable Weighting weightingOf(List<Succession> flows, RouteDraft draft) {
        if (isWhole(flows)) {
            return null;
        }
        for (Weighting weighting : weights.order()) {
            if (isHeld(flows, weighting)) {
                draft.divide(weighting, isOnlyOneHeld(flows, weighting));
                return weighting;
            }
        }
        return null;
    }

    private static boolean isHeld(List<Succession> flows, Weighting weighting) {
        for (Succession flow : flows) {
            if (flow.share(weighting).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnlyOneHeld(List<Succession> flows, Weighting held) {
        for (Weighting other : Weighting.values()) {
            if (other != held && isHeld(flows, other)) {
                return false;
            }
        }
        return true;
    }

    private static Proportion share(Succession flow, @Nullable Weighting weighting) {
        if (flow.whole() || weighting == null) {
            return Proportion.ONE;
        }
        return flow.share(weighting).map(Share::proportion).orElse(Proportion.ZERO);
    }
}
