package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.WholeFile;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.rebase.KeyResult.Side;

/**
 * Figures on the bodies of the day they were carried to. What came together is held exactly; figures given out are rounded to
 * whole units once, key by key, so that they add up to what was there before.
 */
public final class RebasedTable {
    private final Carriage carriage;
    private final Measure measure;
    private final List<KeyResult> results;
    private final Map<List<String>, KeyResult> byKeys;
    private final RebaseReport report;

    RebasedTable(Carriage carriage, List<KeyResult> results, List<RebaseLine> lines) {
        this.carriage = carriage;
        this.measure = carriage.axes().measure;
        this.results = List.copyOf(results);
        this.byKeys = Maps.uniqueIndex(results, KeyResult::keys);
        this.report = new RebaseReport(carriage.rebasing(), measure, carriage.vintage(), lines, totals());
    }

    /** The figure of one place for one combination of keys. */
    @Value.Immutable
    public abstract static sealed class Row permits ImmutableRow {
        Row() {}

        /** {@return the code of the body, or the name of the grouping} */
        public abstract String code();

        /** {@return the keys} */
        public abstract List<String> keys();

        /**
         * The figure in whole units, or of a rate the numerator and the denominator.
         *
         * @return what is known of it; empty when every figure that belongs here was missing
         */
        public abstract List<BigDecimal> figures();

        /** {@return how many figures that belong here, in whole or in part, were missing} */
        public abstract long missing();

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(code());
            keys().forEach(key -> text.append(' ').append(key));
            text.append(": ")
                    .append(figures().isEmpty() ? "missing" : Joiner.on(" / ").join(figures()));
            return text.append(figures().isEmpty() || missing() == 0 ? "" : ", " + missing() + " missing")
                    .toString();
        }

        /** Only for the table. */
        static final class Builder extends ImmutableRow.Builder {
            Builder() {}
        }
    }

    /** {@return what its figures are} */
    public Measure measure() {
        return measure;
    }

    /** {@return the names of its columns of keys} */
    public List<String> keyColumns() {
        return carriage.axes().keyNames;
    }

    /** What its column of codes was called, and is called in what is written. */
    String bodyName() {
        return carriage.axes().bodyName;
    }

    /** {@return what was done} */
    public RebaseReport report() {
        return report;
    }

    /** {@return the codes of the places, in their order} */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        for (KeyResult result : results) {
            codes.addAll(result.sums(Side.PLACED).keySet());
        }
        return ImmutableSortedSet.copyOfSorted(codes);
    }

    /** {@return every figure, in the order of keys and codes} */
    public List<Row> rows() {
        return rows(Set.of(Side.PLACED));
    }

    /** {@return what found no place and was to be kept apart, under the codes it came with; empty where it was dropped} */
    public List<Row> apart() {
        Set<Side> kept = new LinkedHashSet<>();
        if (carriage.rebasing().leftovers(Placement.UNPLACED) == Leftovers.KEEP_APART) {
            kept.add(Side.UNPLACED);
        }
        if (carriage.rebasing().leftovers(Placement.DOUBLE_COUNTED) == Leftovers.KEEP_APART) {
            kept.add(Side.DOUBLE_COUNTED);
        }
        return rows(kept);
    }

    private List<Row> rows(Set<Side> sides) {
        List<Row> rows = new ArrayList<>();
        int planes = measure.planes().size();
        for (KeyResult result : results) {
            for (Side side : sides) {
                result.units(side).forEach((code, units) -> {
                    Sum sum = requireNonNull(result.sums(side).get(code), code);
                    Row.Builder row = new Row.Builder()
                            .code(code)
                            .addAllKeys(result.keys())
                            .missing(sum.missing());
                    for (int plane = 0; plane < planes && sum.present() > 0; plane++) {
                        row.addFigures(measure.planes().get(plane).amount(units[plane]));
                    }
                    rows.add(row.build());
                });
            }
        }
        return ImmutableList.copyOf(rows);
    }

    /**
     * The figure of a place, in whole units.
     *
     * @param code the code of the body, or the name of the grouping
     * @param keys the keys
     * @return what is known of it; empty when the table has none, or every one was missing
     * @throws InvalidValueException when it is a rate, which {@link #rate} gives, or there are more or fewer keys
     */
    public Optional<BigDecimal> figure(String code, String... keys) {
        requireNonNull(code, "code");
        requireNonNull(keys, "keys");
        if (measure.kind() == Measure.Kind.RATE) {
            throw new InvalidValueException("RebasedTable of " + measure + ": it is a rate; ask for rate(…)");
        }
        return find(code, keys)
                .map(result ->
                        measure.amount(requireNonNull(result.units(Side.PLACED).get(code), code)[0]));
    }

    /**
     * The figure of a place before rounding.
     *
     * @param code the code of the body, or the name of the grouping
     * @param keys the keys
     * @return what is known of it, exactly; empty when the table has none, or every one was missing
     * @throws InvalidValueException when it is a rate, which {@link #rate} gives, or there are more or fewer keys
     */
    public Optional<Proportion> exact(String code, String... keys) {
        requireNonNull(code, "code");
        requireNonNull(keys, "keys");
        if (measure.kind() == Measure.Kind.RATE) {
            throw new InvalidValueException("RebasedTable of " + measure + ": it is a rate; ask for rate(…)");
        }
        return find(code, keys)
                .map(result -> inUnits(requireNonNull(result.sums(Side.PLACED).get(code), code), 0, measure));
    }

    /**
     * The rate of a place: its numerator over its denominator, both as they came together, exactly.
     *
     * @param code the code of the body, or the name of the grouping
     * @param keys the keys
     * @return the rate; empty when the table has none, every one was missing, or the denominator is zero
     * @throws InvalidValueException when it is not a rate, or there are more or fewer keys
     */
    public Optional<Proportion> rate(String code, String... keys) {
        requireNonNull(code, "code");
        requireNonNull(keys, "keys");
        if (measure.kind() != Measure.Kind.RATE) {
            throw new InvalidValueException("RebasedTable of " + measure + ": it is no rate; ask for figure(…)");
        }
        return find(code, keys).flatMap(result -> {
            Sum sum = requireNonNull(result.sums(Side.PLACED).get(code), code);
            Proportion below = inUnits(sum, 1, measure.parts().get(1));
            return below.signum() == 0
                    ? Optional.empty()
                    : Optional.of(inUnits(sum, 0, measure.parts().get(0)).dividedBy(below));
        });
    }

    private static Proportion inUnits(Sum sum, int plane, Measure measure) {
        return sum.exact(plane).dividedBy(Proportion.of(BigInteger.TEN.pow(measure.decimals()), BigInteger.ONE));
    }

    private Optional<KeyResult> find(String code, String... keys) {
        requireNonNull(code, "code");
        List<String> wanted = List.of(requireNonNull(keys, "keys"));
        if (wanted.size() != keyColumns().size()) {
            throw new InvalidValueException(
                    "RebasedTable of " + measure + ": keys " + wanted + " for the columns " + keyColumns());
        }
        KeyResult result = byKeys.get(wanted);
        Sum sum = result == null ? null : result.sums(Side.PLACED).get(code);
        return sum == null || sum.present() == 0 ? Optional.empty() : Optional.ofNullable(result);
    }

    /**
     * The same figures put together by a kind of body above. They are carried there anew, exactly as straight, so that nothing is
     * rounded twice.
     *
     * @param kind the kind, such as {@link OrganisationKind#ICB}
     * @return the figures at that level, with the same choice for what finds no place
     * @throws InvalidValueException when a body has none of that kind above it, or several, and what finds no place is refused
     */
    public RebasedTable rolledUpTo(OrganisationKind kind) {
        return carriage.carryTo(Level.of(requireNonNull(kind, "kind")));
    }

    /**
     * Writes the figures as CSV: the code, the keys, the figure or the two parts of a rate, and, where figures are missing, how
     * many; under the names the columns came with. A {@link FigureCsv} reads it again.
     *
     * @param file the file, which is written whole or not at all
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void writeCsv(Path file) {
        WholeFile.write(requireNonNull(file, "file"), writer -> RebasedCsv.write(writer, this, rows()));
    }

    /**
     * Writes what was kept apart, in the same layout, under the codes it came with.
     *
     * @param file the file, which is written whole or not at all
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void writeApartCsv(Path file) {
        WholeFile.write(requireNonNull(file, "file"), writer -> RebasedCsv.write(writer, this, apart()));
    }

    private List<RebaseReport.Total> totals() {
        List<RebaseReport.Total> totals = new ArrayList<>();
        List<Measure> planes = measure.planes();
        for (KeyResult result : results) {
            for (int plane = 0; plane < planes.size(); plane++) {
                Measure each = planes.get(plane);
                totals.add(new RebaseReport.Total.Builder()
                        .addAllKeys(result.keys())
                        .measure(each)
                        .before(result.before(plane, each))
                        .after(sum(result, Side.PLACED, plane, each))
                        .left(sum(result, Side.UNPLACED, plane, each)
                                .add(sum(result, Side.DOUBLE_COUNTED, plane, each)))
                        .build());
            }
        }
        return totals;
    }

    private static BigDecimal sum(KeyResult result, Side side, int plane, Measure measure) {
        BigDecimal sum = measure.amount(0);
        for (long[] units : result.units(side).values()) {
            sum = sum.add(measure.amount(units[plane]));
        }
        return sum;
    }

    @Override
    public String toString() {
        return measure + " of " + codes().size() + " bodies on "
                + carriage.rebasing().target().day();
    }
}
