package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

/**
 * What became of a body, and what it came from, along every branch: mergers, splits and transfers of parts alike. It begins with
 * one body on one day; what left the body later leads forward from there, and what came into it before leads back. Where the
 * day is the first of a body whose opening is not known to the day, all that ever left the body leads forward, and what came
 * into it by the last day on which it can have opened leads back.
 */
public final class SuccessionTrail {
    private static final Comparator<Succession> BY_DAY = Comparator.comparing(
                    (Succession fact) -> fact.effective().earliest().orElse(LocalDate.MIN))
            .thenComparing(fact -> fact.predecessor().code().toString())
            .thenComparing(fact -> fact.successor().code().toString());

    private final BodyEntry start;

    /** The day it begins on; null for the first day of a body whose opening is not known. */
    private final @Nullable LocalDate begin;

    /** Whether the first body is known to have held by that day what was to pass to it when it began. */
    private final boolean begun;

    private final TrailWalk walk;

    private SuccessionTrail(BodyEntry start, @Nullable LocalDate begin) {
        Beginning beginning = Beginning.of(start);
        this.start = start;
        this.begin = begin;
        this.begun = begin != null && beginning.isBy(begin).isYes();
        this.walk = new TrailWalk(
                start, begin, later(begin, beginning.firstPossible()), begun ? begin : beginning.lastPossible());
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

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day == null || day.isBefore(other) ? other : day;
    }

    private static Optional<LocalDate> firstBorne(Code code, BodyEntry body) {
        return body.bore(code).get(0).firstDay();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isEmpty() || (other.isPresent() && day.get().isBefore(other.get())) ? other : day;
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
     * <p>What passes to a body is with its predecessors until the day it passes, and with the body from that day. A body whose
     * code was opened ahead of it is left out until it has begun: until its first day in law or, where that is not known, until
     * the merger that made it. So no body is given beside a part of it, though both be open in operation. A trail that itself
     * begins on a day before its body had done so holds that body alone from there on, and leads back to what was to pass to it.
     *
     * @param day any day
     * @return every body on the trail known to be open that day, and known to hold some of it; empty when none is, which
     *     {@link #notKnownOn} may explain
     */
    public Set<Organisation> on(LocalDate day) {
        return on(Moment.inOperation(requireNonNull(day, "day")));
    }

    Set<Organisation> on(Moment moment) {
        ImmutableSet.Builder<Organisation> found = ImmutableSet.builder();
        for (BodyEntry entry : walk.certain(moment.day())) {
            if (isThere(entry, moment).isYes()) {
                found.add(entry.body());
            }
        }
        return found.build();
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
     * The bodies that may have held some of it on a day, for all the register knows: those that something had passed to for
     * sure but that are not known to be open, and those, open or not known to be, to which something had passed only if
     * successions on uncertain days had happened by then.
     *
     * @param day any day
     * @return bodies that the day's answer may lack: none of those {@link #on} that day, and none that was closed
     */
    public Set<Organisation> notKnownOn(LocalDate day) {
        Moment moment = Moment.inOperation(requireNonNull(day, "day"));
        Set<Organisation> certain = on(moment);
        ImmutableSet.Builder<Organisation> found = ImmutableSet.builder();
        for (BodyEntry entry : walk.possible(day)) {
            if (isThere(entry, moment) != Answer.NO && !certain.contains(entry.body())) {
                found.add(entry.body());
            }
        }
        return found.build();
    }

    /** Whether a body that the trail leads to was open and had begun. */
    private Answer isThere(BodyEntry entry, Moment moment) {
        Answer open = moment.isOpen(entry);
        boolean forItself =
                entry == start && !begun && begin != null && !moment.day().isBefore(begin);
        if (open == Answer.NO || forItself) {
            return open;
        }
        Answer hasBegun = Beginning.of(entry).isBy(moment.day());
        return hasBegun.isYes() ? open : hasBegun;
    }

    /** {@return every succession that leads on from the first body, in the order of their days} */
    public List<Succession> forward() {
        List<Succession> facts = new ArrayList<>();
        walk.eachForward(flow -> facts.add(flow.fact()));
        return ImmutableList.sortedCopyOf(BY_DAY, facts);
    }

    /** {@return every succession that led to the first body, in the order of their days} */
    public List<Succession> back() {
        List<Succession> facts = new ArrayList<>();
        walk.eachBack(flow -> facts.add(flow.fact()));
        return ImmutableList.sortedCopyOf(BY_DAY, facts);
    }

    /** {@return the last bodies of every branch: those from which nothing is known to have passed on as a whole} */
    public Set<Organisation> ends() {
        ImmutableSet.Builder<Organisation> ends = ImmutableSet.builder();
        for (BodyEntry entry : walk.possible(LocalDate.MAX)) {
            if (entry.next().stream().noneMatch(FlowDays::leavesNothing)) {
                ends.add(entry.body());
            }
        }
        return ends.build();
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
