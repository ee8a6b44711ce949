package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Code;
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

    /** From the first day on which a code named one of the bodies that bore it, at least one, in the order of their lives. */
    static SuccessionTrail of(Code code, List<BodyEntry> bearers) {
        BodyEntry first = Collections.min(
                bearers,
                Comparator.comparing(body -> firstBorne(code, body)
                        .or(() -> body.possibleLife().firstDay())
                        .orElse(LocalDate.MIN)));
        // in law: what a body took over came to it then, though its code may have been opened before
        Optional<LocalDate> opened = first.body().legalLife().firstDay().known();
        return new SuccessionTrail(first, later(opened, firstBorne(code, first)).orElse(null));
    }

    private static Optional<LocalDate> firstBorne(Code code, BodyEntry body) {
        return body.bore(code).get(0).firstDay();
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
        return on(Moment.inOperation(requireNonNull(day, "day")));
    }

    Set<Organisation> on(Moment moment) {
        return withAnswer(moment, Answer.YES);
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
        return withAnswer(Moment.inOperation(requireNonNull(day, "day")), Answer.NOT_KNOWN);
    }

    private Set<Organisation> withAnswer(Moment moment, Answer answer) {
        boolean forward = begin == null || !moment.day().isBefore(begin);
        Set<BodyEntry> reached = forward
                ? reachedForward(flow -> hasHappened(flow, moment)).keySet()
                : reachedBack(moment.day(), (flow, until) -> hasHappened(flow, new Moment(until, moment.legal())))
                        .keySet();
        return reached.stream()
                .filter(entry -> moment.isOpen(entry) == answer)
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
    private static boolean hasHappened(Flow flow, Moment moment) {
        Answer later = flow.fact().effective().isAfter(moment.day());
        boolean predecessorGone = moment.isOpen(flow.predecessor()) == Answer.NO;
        return later == Answer.NO || (later == Answer.NOT_KNOWN && predecessorGone);
    }

    private static boolean mayHaveHappened(Flow flow, LocalDate by) {
        return !flow.fact().effective().isAfter(by).isYes();
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
    private Map<BodyEntry, LocalDate> reachedBack(LocalDate day, BiPredicate<Flow, LocalDate> countsBy) {
        Map<BodyEntry, LocalDate> until = new LinkedHashMap<>();
        Deque<BodyEntry> open = new ArrayDeque<>();
        until.put(start, begin == null ? LocalDate.MAX : begin);
        open.add(start);
        while (!open.isEmpty()) {
            BodyEntry body = open.remove();
            LocalDate latest = until.getOrDefault(body, LocalDate.MAX);
            for (Flow flow : body.previous()) {
                UncertainDay effective = flow.fact().effective();
                if (effective.isAfter(day) == Answer.NO || !countsBy.test(flow, latest)) {
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
        reachedBack(LocalDate.MIN, SuccessionTrail::mayHaveHappened).forEach((body, until) -> {
            for (Flow flow : body.previous()) {
                if (mayHaveHappened(flow, until)) {
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
        return start.title(startDay())
                + forward().stream()
                        .map(fact -> "\n  " + fact.effective() + "  "
                                + fact.kind().label() + "  "
                                + fact.predecessor().code() + " to "
                                + BodyEntry.title(
                                        fact.successor(), fact.effective().known()))
                        .collect(Collectors.joining());
    }
}
