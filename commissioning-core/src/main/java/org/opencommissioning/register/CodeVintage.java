package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;

/**
 * Which days a list of codes fits: the vintage of a file whose year is not printed on it, or is printed wrongly. The days are
 * those on which most of its codes named a body open in operation and in law; what fits none is told, never dropped.
 */
public final class CodeVintage {
    /** How well the codes fit. */
    public enum Fit {
        /** On the days given, every code names an open body. */
        EXACT,
        /** On the days given more codes fit than on any other, but not all of them. */
        BEST,
        /**
         * No day can fit: a body and one that it passed into are both there, though never open on one day; or two codes of one
         * body, an older and a newer one for another boundary. What is in both is there twice.
         */
        MIXED,
        /** No code was ever heard of, or nobody has found a day on which one of them named an open body. */
        NONE
    }

    private static final Comparator<Code> AS_PRINTED = Comparator.comparing(Code::toString);

    private final Register register;
    private final SortedSet<Code> known;
    private final SortedSet<String> unknown;
    private final Map<Code, OpenDays> open = new HashMap<>();
    private final List<DateSpan> days;
    private final SortedMap<String, SortedSet<String>> mixed = new TreeMap<>();

    /** What of {@link #mixed} are two codes of one body. */
    private final SortedMap<String, SortedSet<String>> renewed = new TreeMap<>();

    private CodeVintage(Register register, Collection<? extends Code> codes) {
        this.register = register;
        this.known = new TreeSet<>(AS_PRINTED);
        this.unknown = new TreeSet<>();
        for (Code code : codes) {
            if (register.index().named(code).isEmpty()) {
                unknown.add(code.toString());
            } else {
                known.add(code);
            }
        }
        known.forEach(code -> open.put(code, OpenDays.of(register, code)));
        this.days = OpenDays.most(open.values());
        findMixed();
    }

    static CodeVintage of(Register register, Collection<? extends Code> codes) {
        for (Code code : codes) {
            requireNonNull(code, "codes");
        }
        if (codes.isEmpty()) {
            throw new InvalidValueException("CodeVintage of no codes: expected at least one");
        }
        return new CodeVintage(register, codes);
    }

    /** Finds the later codes of the list, each with the earlier ones that hold some of the same without a day in common. */
    private void findMixed() {
        SetMultimap<BodyEntry, Code> codesOf = HashMultimap.create();
        known.forEach(code -> register.index().named(code).forEach(body -> codesOf.put(body, code)));
        for (Code code : known) {
            for (BodyEntry body : register.index().named(code)) {
                for (Code later : codesOf.get(body)) {
                    if (firstBorne(body, code).isBefore(firstBorne(body, later)) && areApart(code, later)) {
                        put(renewed, later, code);
                        put(mixed, later, code);
                    }
                }
            }
            for (Succession fact : register.trailOf(code).forward()) {
                BodyEntry heir = register.entry(fact.successor());
                for (Code later : codesOf.get(heir)) {
                    if (!later.equals(code) && isBorneAfter(fact, heir, later) && areApart(code, later)) {
                        put(mixed, later, code);
                    }
                }
            }
        }
    }

    private static void put(SortedMap<String, SortedSet<String>> pairs, Code later, Code earlier) {
        pairs.computeIfAbsent(later.toString(), key -> new TreeSet<>()).add(earlier.toString());
    }

    private boolean areApart(Code code, Code other) {
        return openDays(code).isApartFrom(openDays(other));
    }

    private static LocalDate firstBorne(BodyEntry body, Code code) {
        return body.bore(code).get(0).firstDay().orElse(LocalDate.MIN);
    }

    /** A code that the successor had given up before, such as that of its older boundary, holds nothing of what passed. */
    private static boolean isBorneAfter(Succession fact, BodyEntry heir, Code code) {
        return heir.bore(code).stream()
                .anyMatch(span -> span.lastDay()
                        .filter(last -> fact.effective().isAfter(last).isYes())
                        .isEmpty());
    }

    private OpenDays openDays(Code code) {
        return requireNonNull(open.get(code), "every known code has its days");
    }

    /** {@return how well the codes fit} */
    public Fit fit() {
        if (days.isEmpty()) {
            return Fit.NONE;
        }
        if (!mixed.isEmpty()) {
            return Fit.MIXED;
        }
        return unknown.isEmpty() && misfits().isEmpty() ? Fit.EXACT : Fit.BEST;
    }

    /** {@return the days on which most codes fit, in order; the same codes fit throughout each span} */
    public List<DateSpan> days() {
        return days;
    }

    /** {@return the last of the spans of {@link #days()} as one day to work with: its first, or its last if it has no first} */
    public LocalDate day() {
        if (days.isEmpty()) {
            throw new InvalidValueException(
                    known.isEmpty()
                            ? "CodeVintage of " + unknown + ": no code was ever heard of, so no day fits"
                            : "CodeVintage of " + known + ": no day is known on which one of them was open");
        }
        return dayOf(days.get(days.size() - 1));
    }

    /** A day of one of the spans, throughout which the same codes fit. */
    LocalDate dayOf(DateSpan span) {
        return span.firstDay().or(span::lastDay).orElse(register.edition().lastDay());
    }

    /**
     * The codes that do not fit {@link #day()}. Where several spans fit best, other codes may be misfits on the others:
     * {@link #misfitsOn}.
     *
     * @return codes that once named a body, but are not known to name one open on that day
     */
    public SortedSet<String> misfits() {
        return days.isEmpty() ? misfitsOn(register.edition().lastDay()) : misfitsOn(day());
    }

    /**
     * The codes that do not fit a day.
     *
     * @param day the day, such as one of {@link #days()}
     * @return codes that once named a body, but are not known to name one open on the day
     */
    public SortedSet<String> misfitsOn(LocalDate day) {
        requireNonNull(day, "day");
        return known.stream()
                .filter(code -> !openDays(code).contains(day))
                .map(Code::toString)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private boolean fits(Code code) {
        return !days.isEmpty() && openDays(code).contains(day());
    }

    /** {@return codes that never named a body of this register} */
    public SortedSet<String> unknown() {
        return ImmutableSortedSet.copyOfSorted(unknown);
    }

    /**
     * What fits no day together.
     *
     * @return for a mixed list, each later code with the earlier ones that stand beside it: those of bodies that passed into its
     *     body, and those that its own body bore before
     */
    public SortedMap<String, SortedSet<String>> mixed() {
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(mixed, ImmutableSortedSet::copyOfSorted));
    }

    /** {@return bodies open on {@link #day()}, of the kinds that the codes name, whose codes are not in the list} */
    public List<Organisation> missing() {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate day = day();
        Landscape landscape = register.asOf(day).byLegalDates();
        Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
        Set<Organisation> there = known.stream()
                .filter(this::fits)
                .flatMap(code -> landscape.find(code).stream())
                .collect(Collectors.toSet());
        there.forEach(body -> kinds.add(body.kind()));
        return landscape.all(Organisation.class).stream()
                .filter(body -> kinds.contains(body.kind()) && !there.contains(body))
                .filter(body -> body.operationalLife().contains(day).isYes())
                .toList();
    }

    /**
     * What each code had become by another day.
     *
     * @param day the other day, later or earlier
     * @return for each known code, as it fits {@link #day()}, the codes of the bodies it had become or had come from
     */
    public SortedMap<String, SortedSet<String>> becameOn(LocalDate day) {
        requireNonNull(day, "day");
        ImmutableSortedMap.Builder<String, SortedSet<String>> became = ImmutableSortedMap.naturalOrder();
        for (Code code : known) {
            SuccessionTrail trail = fits(code) ? register.trailOf(code, day()) : register.trailOf(code);
            became.put(code.toString(), trail.codesOn(day));
        }
        return became.build();
    }

    @Override
    public String toString() {
        return new VintageText(this, known.size(), renewed).toString();
    }
}
