package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.source.RivalClaims;

/**
 * What bodies were given, table by table. It is narrowed step by step to what is asked about, and what it does not hold is not known:
 *
 * <pre>{@code
 * Allocations.standard().ofYear(year).inRound("December 2013").total(eight);
 * Allocations.standard().ofBody(harrow).growthIn(year).toPercent(2);
 * }</pre>
 *
 * <p>The library ships the programme allocations of every CCG for 2013-14 to 2019-20, and for some years their rivals of another round.
 * Nothing is chosen among rivals: a total of them is refused, and {@link #claims()} has them side by side.
 */
@Value.Immutable
public abstract sealed class Allocations permits ImmutableAllocations {
    private static final Supplier<Allocations> STANDARD = Suppliers.memoize(AllocationReader::embedded);

    Allocations() {}

    /** {@return the allocations that the library ships, read on the first call} */
    public static Allocations standard() {
        return STANDARD.get();
    }

    /**
     * Reads allocations from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the allocations
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static Allocations read(Path folder) {
        return AllocationReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder, in which every part may be left out; the allocations of a sheet are to be added beside it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return every allocation held, no two of one body, year, kind and round} */
    public abstract List<Allocation> allocations();

    /** {@return the tables of which more was printed than the allocations, as they were printed; no two of one year and round} */
    public abstract List<AllocationSheet> sheets();

    /**
     * Those of one body.
     *
     * @param body its code
     * @return its allocations, and the sheets that have a row of it
     */
    public Allocations ofBody(OdsCode body) {
        requireNonNull(body, "body");
        return keeping(
                each -> each.body().equals(body), sheet -> sheet.find(body).isPresent());
    }

    /**
     * Those for one year.
     *
     * @param year the year
     * @return the allocations and sheets for that year
     */
    public Allocations ofYear(FinancialYear year) {
        requireNonNull(year, "year");
        return keeping(each -> each.year().equals(year), sheet -> sheet.year().equals(year));
    }

    /**
     * Those for one purpose.
     *
     * @param kind the purpose
     * @return the allocations of that kind; sheets are of programme allocations
     */
    public Allocations ofKind(Allocation.Kind kind) {
        requireNonNull(kind, "kind");
        return keeping(each -> each.kind() == kind, sheet -> kind == Allocation.Kind.PROGRAMME);
    }

    /**
     * Those of one round.
     *
     * @param name the name of a round, such as {@code December 2013}
     * @return the allocations and sheets of that round
     * @throws InvalidValueException when no allocation is of a round so called; the message lists those there are
     */
    public Allocations inRound(String name) {
        requireNonNull(name, "name");
        if (rounds().stream().noneMatch(round -> round.name().equals(name))) {
            throw new InvalidValueException(
                    "Round \"" + name + "\": none of these allocations is of it; expected one of " + rounds());
        }
        return keeping(
                each -> each.round().name().equals(name),
                sheet -> sheet.round().name().equals(name));
    }

    private Allocations keeping(Predicate<Allocation> wanted, Predicate<AllocationSheet> wantedSheet) {
        return builder()
                .addAllAllocations(allocations().stream().filter(wanted).toList())
                .addAllSheets(sheets().stream().filter(wantedSheet).toList())
                .build();
    }

    /** {@return the rounds they are of, in the order of the allocations} */
    public Set<Allocation.Round> rounds() {
        return allocations().stream().map(Allocation::round).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the allocations as claims side by side; empty where there is none. Those for one body, year and kind are rivals}
     *
     * @throws InvalidValueException when one of them is an assumption, which nobody claims
     */
    public Optional<RivalClaims<Pounds>> claims() {
        return allocations().isEmpty()
                ? Optional.empty()
                : Optional.of(RivalClaims.of(
                        allocations().stream().map(Allocation::claim).toList()));
    }

    /**
     * What all of them come to.
     *
     * @return the total of the allocations, which are for one year and kind and of one round
     * @throws InvalidValueException when they are of several; the message says how to narrow them
     * @throws NotKnownException when there is none
     */
    public Pounds total() {
        if (allocations().isEmpty()) {
            throw new NotKnownException("The total", "an allocation");
        }
        requireOne("year", "ofYear", Allocation::year);
        requireOne("kind", "ofKind", each -> each.kind().label());
        requireOne("round", "inRound", Allocation::round);
        return Pounds.total(allocations().stream().map(Allocation::amount).toList());
    }

    private void requireOne(String what, String narrowing, Function<Allocation, ?> part) {
        Set<?> found = allocations().stream().map(part).collect(ImmutableSet.toImmutableSet());
        if (found.size() > 1) {
            throw new InvalidValueException("Total of " + this + ": they are of more than one " + what + ", " + found
                    + "; narrow them with " + narrowing + "(…)");
        }
    }

    /**
     * What some bodies are given together.
     *
     * @param bodies their codes
     * @return the total of theirs, which are for one year and kind and of one round
     * @throws InvalidValueException when theirs are of several; the message says how to narrow them
     * @throws NotKnownException when one of them has none: it is not taken to be given nothing
     */
    public Pounds total(Collection<OdsCode> bodies) {
        Set<OdsCode> wanted = ImmutableSet.copyOf(requireNonNull(bodies, "bodies"));
        Allocations theirs = keeping(each -> wanted.contains(each.body()), sheet -> false);
        Set<OdsCode> without = new HashSet<>(wanted);
        theirs.allocations().forEach(each -> without.remove(each.body()));
        if (!without.isEmpty()) {
            throw new NotKnownException(
                    "The total of " + wanted.size() + " bodies",
                    "an allocation of " + ImmutableList.sortedCopyOf(without));
        }
        return theirs.total();
    }

    /**
     * By how much a body is given more in a year than in the year before, where both are told by one round.
     *
     * @param year the later year
     * @return the growth as a part of the earlier amount, exactly
     * @throws InvalidValueException when no round tells both years, and the message names the rounds that tell each; when the
     *     allocations left are of several bodies or kinds
     * @throws NotKnownException when one of the years has no allocation
     */
    public Proportion growthIn(FinancialYear year) {
        return Growth.in(requireNonNull(year, "year"), this);
    }

    /**
     * The allocations as figures that can be carried to the bodies of another day. Their columns are {@code body}, {@code year} and
     * {@code codes_of}, the day whose code each is: one table may mix the codes of two days.
     *
     * @return the figures, coded by that day
     * @throws InvalidValueException when a body has two for one year; the message says how to narrow them
     */
    public FigureTable figures() {
        return AllocationFigures.of(this);
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Allocations");
        Set<List<Object>> seen = new HashSet<>();
        Map<String, Allocation.Round> rounds = new HashMap<>();
        for (Allocation each : allocations()) {
            problems.require(
                    seen.add(List.of(each.body(), each.year(), each.kind(), each.round())),
                    each.body() + " has two " + each.kind().label() + " allocations for " + each.year()
                            + " of the round of " + each.round());
            Allocation.Round called = rounds.putIfAbsent(each.round().name(), each.round());
            problems.require(
                    called == null || called.equals(each.round()),
                    "two rounds are called " + each.round() + "; give them names of their own");
        }
        Set<List<Object>> sheets = new HashSet<>();
        for (AllocationSheet sheet : sheets()) {
            problems.require(
                    sheets.add(List.of(sheet.year(), sheet.round())),
                    "there are two sheets for " + sheet.year() + " of the round of " + sheet.round());
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return allocations().size() + (allocations().size() == 1 ? " allocation" : " allocations");
    }

    /** Collects allocations. */
    public static final class Builder extends ImmutableAllocations.Builder {
        Builder() {}
    }
}
