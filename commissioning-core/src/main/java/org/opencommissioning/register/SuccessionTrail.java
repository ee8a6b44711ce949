package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.BodyEntry.Flow;

/**
 * What became of a body, and what it came from, along every branch: mergers, splits and transfers of parts alike. It begins with
 * one body on one day; what left the body later leads forward from there, and what came into it before leads back.
 */
public final class SuccessionTrail {
    private static final Comparator<Succession> BY_DAY = Comparator.comparing(
                    (Succession fact) -> fact.effective().earliest().orElse(LocalDate.MIN))
            .thenComparing(fact -> fact.predecessor().code().toString())
            .thenComparing(fact -> fact.successor().code().toString());

    private final BodyEntry start;

    /** The day it begins on; null for the first day of a body whose opening is not known, which every known day follows. */
    private final @Nullable LocalDate begin;

    private SuccessionTrail(BodyEntry start, @Nullable LocalDate begin) {
        this.start = start;
        this.begin = begin;
    }

    /** From the first day of a body in law. */
    static SuccessionTrail from(BodyEntry start) {
        // in law: what a body took over came to it then, though its code may have been opened before
        return new SuccessionTrail(
                start, start.body().legalLife().firstDay().known().orElse(null));
    }

    static SuccessionTrail from(BodyEntry start, LocalDate day) {
        return new SuccessionTrail(start, day);
    }

    /** {@return the body it begins with} */
    public Organisation start() {
        return start.body();
    }

    /** {@return the day it begins on; empty when that is the first day of a body whose opening is not known} */
    public Optional<LocalDate> startDay() {
        return Optional.ofNullable(begin);
    }

    /**
     * Where all that the first body held is on a later day, or where it came from on an earlier one.
     *
     * @param day any day
     * @return every body on the trail known to be open that day; empty when none is, which {@link #notKnownOn} may explain
     */
    public Set<Organisation> on(LocalDate day) {
        return withAnswer(requireNonNull(day, "day"), Answer.YES);
    }

    /**
     * The codes of {@link #on} that day.
     *
     * @param day any day
     * @return the codes, as printed
     */
    public SortedSet<String> codesOn(LocalDate day) {
        return on(day).stream()
                .map(body -> body.code().toString())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * The bodies on the trail that may have been open on a day, for all the register knows.
     *
     * @param day any day
     * @return bodies neither known to be open nor known to be closed
     */
    public Set<Organisation> notKnownOn(LocalDate day) {
        return withAnswer(requireNonNull(day, "day"), Answer.NOT_KNOWN);
    }

    private Set<Organisation> withAnswer(LocalDate day, Answer answer) {
        LocalDate from = begin;
        Set<BodyEntry> reached = from == null || !day.isBefore(from)
                ? reachedForward(flow -> hasHappened(flow, day)).keySet()
                : reachedBack(day, flow -> hasHappened(flow, from)).keySet();
        return reached.stream()
                .filter(entry -> entry.isOpen(day) == answer)
                .map(BodyEntry::body)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Bodies to which something of the first passed along some of the flows, each with the day it first did. */
    private Map<BodyEntry, Optional<LocalDate>> reachedForward(Predicate<Flow> counts) {
        Map<BodyEntry, Optional<LocalDate>> since = new LinkedHashMap<>();
        Deque<BodyEntry> open = new ArrayDeque<>();
        since.put(start, Optional.ofNullable(begin));
        open.add(start);
        while (!open.isEmpty()) {
            BodyEntry body = open.remove();
            Optional<LocalDate> here = since.getOrDefault(body, Optional.empty());
            for (Flow flow : body.next()) {
                UncertainDay effective = flow.fact().effective();
                if (!counts.test(flow) || isBefore(effective, here)) {
                    continue;
                }
                Optional<LocalDate> arrival = later(effective.earliest(), here);
                if (!since.containsKey(flow.successor()) || isEarlier(arrival, since.get(flow.successor()))) {
                    since.put(flow.successor(), arrival);
                    open.add(flow.successor());
                }
            }
        }
        return since;
    }

    /** A flow on an unknown day has happened by a day on which its predecessor is known to have gone. */
    private static boolean hasHappened(Flow flow, LocalDate day) {
        Answer later = flow.fact().effective().isAfter(day);
        boolean predecessorGone = flow.predecessor().isOpen(day) == Answer.NO;
        return later == Answer.NO || (later == Answer.NOT_KNOWN && predecessorGone);
    }

    /** Whether something passed on before it had arrived. */
    private static boolean isBefore(UncertainDay effective, Optional<LocalDate> since) {
        return since.isPresent() && effective.isAfter(since.get()) == Answer.NO;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> day, Optional<LocalDate> other) {
        return isEarlier(day, other) ? other : day;
    }

    private static boolean isEarlier(Optional<LocalDate> day, Optional<LocalDate> than) {
        return than.isPresent() && (day.isEmpty() || day.get().isBefore(than.get()));
    }

    /**
     * Bodies from which something had still to pass, after a day, towards the first body; each with the last day on which it
     * still held it. What came in on the day it passed on came too late: it stayed.
     */
    private Map<BodyEntry, LocalDate> reachedBack(LocalDate day, Predicate<Flow> counts) {
        Map<BodyEntry, LocalDate> until = new LinkedHashMap<>();
        Deque<BodyEntry> open = new ArrayDeque<>();
        until.put(start, begin == null ? LocalDate.MAX : begin);
        open.add(start);
        while (!open.isEmpty()) {
            BodyEntry body = open.remove();
            LocalDate latest = until.getOrDefault(body, LocalDate.MAX);
            for (Flow flow : body.previous()) {
                UncertainDay effective = flow.fact().effective();
                if (!counts.test(flow)
                        || effective.isAfter(day) == Answer.NO
                        || effective.isAfter(latest).isYes()) {
                    continue;
                }
                LocalDate departure = effective
                        .latest()
                        .map(passed -> passed.minusDays(1))
                        .filter(eve -> eve.isBefore(latest))
                        .orElse(latest);
                LocalDate known = until.get(flow.predecessor());
                if (known == null || departure.isAfter(known)) {
                    until.put(flow.predecessor(), departure);
                    open.add(flow.predecessor());
                }
            }
        }
        return until;
    }

    /** {@return every succession that leads on from the first body, in the order of their days} */
    public List<Succession> forward() {
        List<Succession> facts = new ArrayList<>();
        reachedForward(flow -> true).forEach((body, since) -> {
            for (Flow flow : body.next()) {
                if (!isBefore(flow.fact().effective(), since)) {
                    facts.add(flow.fact());
                }
            }
        });
        return ImmutableList.sortedCopyOf(BY_DAY, facts);
    }

    /** {@return every succession that led to the first body, in the order of their days} */
    public List<Succession> back() {
        List<Succession> facts = new ArrayList<>();
        reachedBack(LocalDate.MIN, flow -> true).forEach((body, until) -> {
            for (Flow flow : body.previous()) {
                if (!flow.fact().effective().isAfter(until).isYes()) {
                    facts.add(flow.fact());
                }
            }
        });
        return ImmutableList.sortedCopyOf(BY_DAY, facts);
    }

    /** {@return the last bodies of every branch: those from which nothing is known to have passed on as a whole} */
    public Set<Organisation> ends() {
        return reachedForward(flow -> true).keySet().stream()
                .filter(entry ->
                        entry.next().stream().allMatch(flow -> flow.fact().kind() == SuccessionKind.TRANSFER))
                .map(BodyEntry::body)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return start
                + forward().stream()
                        .map(fact -> "\n  " + fact.effective() + "  "
                                + fact.kind().label() + "  "
                                + fact.predecessor().code() + " to " + fact.successor())
                        .collect(Collectors.joining());
    }
}
