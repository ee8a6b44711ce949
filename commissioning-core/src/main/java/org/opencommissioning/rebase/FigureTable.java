package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;

/**
 * Figures of one measure by body and by whatever else the caller tells apart, such as months or categories. It is held in
 * columns: each code and each combination of keys once, and of each pair of them two small numbers and the sum.
 *
 * <p>A figure that was suppressed, or never sent in, stays missing; it is counted, and never taken for zero. Codes are ODS or GSS
 * codes of bodies, or those of practices. Whose codes they are is said with {@link #codedOn} or {@link #codedBy}; where
 * neither is, the day is found from the codes themselves.
 */
public final class FigureTable {
    private final Axes axes;
    private final @Nullable Rows rows;
    private final @Nullable Cells cells;
    private final Vintage vintage;

    private FigureTable(Axes axes, @Nullable Rows rows, @Nullable Cells cells, Vintage vintage) {
        this.axes = axes;
        this.rows = rows;
        this.cells = cells;
        this.vintage = vintage;
    }

    static FigureTable of(Axes axes, Cells cells, Vintage vintage) {
        return new FigureTable(axes, null, cells, vintage);
    }

    /**
     * Begins a table.
     *
     * @param measure what its figures are
     * @param body what its codes stand for, such as {@code ccg}: the name of their column
     * @param keys the names of its other columns, such as {@code month}
     * @return a builder without rows
     * @throws InvalidValueException when two columns are called the same
     */
    public static Builder builder(Measure measure, String body, String... keys) {
        return new Builder(
                requireNonNull(measure, "measure"),
                requireNonNull(body, "body"),
                List.of(requireNonNull(keys, "keys")));
    }

    /**
     * Takes over columns that are coded already. Rows of the same body and keys are added up; missing figures, and rates, are for a
     * {@link #builder}.
     *
     * @param measure what the figures are
     * @param body the codes
     * @param keys the other columns
     * @param units of each row the figure, in the smallest unit: pence for pounds, thousandths for a quantity of three decimals
     * @return the table, with copies of all
     * @throws InvalidValueException when the measure is a rate, the columns are not all of one length, or two are called the same
     */
    public static FigureTable coded(Measure measure, CodedColumn body, List<CodedColumn> keys, long[] units) {
        Rows rows = new Rows(measure, body, requireNonNull(keys, "keys"), units);
        return new FigureTable(rows.axes(), rows, null, Vintage.unknown());
    }

    /**
     * Reads a CSV file whose first column holds codes, whose column called like the measure holds the figures, and whose other
     * columns are keys. Files of other forms are read with a {@link FigureCsv}.
     *
     * @param file the file
     * @param measure what its figures are; of a rate, the columns called like its parts hold them
     * @return the table
     * @throws org.opencommissioning.fault.ReferenceDataException for the first thing wrong, with line, column and value
     */
    public static FigureTable readCsv(Path file, Measure measure) {
        return FigureCsv.of(measure).read(file);
    }

    /**
     * Collects a table from a stream of whatever holds figures: {@code payments.collect(FigureTable.collector(() ->
     * FigureTable.builder(spend, "ccg", "month").summing(), (table, each) -> table.add(each.amount(), each.ccg(), each.month())))}.
     *
     * @param empty makes a builder without rows
     * @param adder adds the rows of one element to a builder
     * @param <T> what the stream is of
     * @return a collector, for parallel streams too
     */
    public static <T> Collector<T, ?, FigureTable> collector(
            Supplier<Builder> empty, BiConsumer<? super Builder, ? super T> adder) {
        requireNonNull(adder, "adder");
        return Collector.of(requireNonNull(empty, "empty"), adder::accept, Builder::addAll, Builder::build);
    }

    /** {@return what its figures are} */
    public Measure measure() {
        return axes.measure;
    }

    /** {@return how many rows it has, those without a figure included; rows added up while they were read are one} */
    public int size() {
        return rows != null ? rows.size() : cells().size();
    }

    /** {@return how many figures are missing} */
    public long missing() {
        return cells().missing();
    }

    /** {@return every code in it, in the order in which they came} */
    public List<String> codes() {
        return axes.bodies.texts();
    }

    /** {@return the names of its columns of keys} */
    public List<String> keyColumns() {
        return axes.keyNames;
    }

    /**
     * Says that all codes are those of the bodies of one day.
     *
     * @param day the day
     * @return the same table, so coded
     */
    public FigureTable codedOn(LocalDate day) {
        return new FigureTable(axes, rows, cells, Vintage.on(requireNonNull(day, "day")));
    }

    /**
     * Says that the codes of each period are those of the bodies of its first day.
     *
     * @param column the column of keys that holds the period
     * @param period what kind of period it holds
     * @return the same table, so coded
     * @throws InvalidValueException when there is no such column, or a period in it cannot be read
     */
    public FigureTable codedBy(String column, PeriodKind period) {
        return new FigureTable(
                axes,
                rows,
                cells,
                Vintage.byKey(axes.firstDays(requireNonNull(column, "column"), requireNonNull(period, "period"))));
    }

    Axes axes() {
        return axes;
    }

    /** Its rows added up by body and keys. */
    Cells cells() {
        return cells != null ? cells : Cells.of(axes, requireNonNull(rows, "rows"));
    }

    Vintage vintage() {
        return vintage;
    }

    @Override
    public String toString() {
        return measure() + " of " + axes.bodies.size() + " bodies in " + size() + " rows";
    }

    /** Collects the rows of a table. */
    public static final class Builder {
        private @Nullable TableDraft draft;

        private Builder(Measure measure, String body, List<String> keys) {
            this.draft = new TableDraft(measure, body, keys);
        }

        /**
         * Adds up rows of the same body and keys, such as single payments. Without this, two such rows are taken for a slip.
         *
         * @return this
         */
        public Builder summing() {
            open().sumRows();
            return this;
        }

        /**
         * Adds a row.
         *
         * @param figure the figure, in whole units of the measure
         * @param code the code of the body
         * @param keys the keys, as many as there are columns for them
         * @return this
         * @throws InvalidValueException when the figure has more decimals than the measure, or there are more or fewer keys
         */
        public Builder add(BigDecimal figure, String code, String... keys) {
            return addUnits(open().axes.requireSingle().units(requireNonNull(figure, "figure")), code, keys);
        }

        /**
         * Adds a row of money.
         *
         * @param figure the amount
         * @param code the code of the body
         * @param keys the keys, as many as there are columns for them
         * @return this
         * @throws InvalidValueException when the measure is not in pounds, or there are more or fewer keys
         */
        public Builder add(Pounds figure, String code, String... keys) {
            open().requirePounds(figure);
            return addUnits(figure.pence(), code, keys);
        }

        /**
         * Adds a row.
         *
         * @param units the figure in the smallest unit: pence for pounds, thousandths for a quantity of three decimals
         * @param code the code of the body
         * @param keys the keys, as many as there are columns for them
         * @return this
         * @throws InvalidValueException when there are more or fewer keys, or for the least number there is, of which there is no
         *     positive counterpart
         */
        public Builder addUnits(long units, String code, String... keys) {
            open().addUnits(requireNonNull(code, "code"), requireNonNull(keys, "keys"), units);
            return this;
        }

        /**
         * The same with one key, for millions of rows: nothing is made for each.
         *
         * @param units the figure in the smallest unit
         * @param code the code of the body
         * @param key the key
         * @return this
         */
        public Builder addUnits(long units, String code, String key) {
            open().addUnits(requireNonNull(code, "code"), requireNonNull(key, "key"), units);
            return this;
        }

        /**
         * Adds a row of a rate.
         *
         * @param numerator what was counted above the line
         * @param denominator what was counted below it
         * @param code the code of the body
         * @param keys the keys, as many as there are columns for them
         * @return this
         * @throws InvalidValueException when the measure is not a rate, or there are more or fewer keys
         */
        public Builder addRate(BigDecimal numerator, BigDecimal denominator, String code, String... keys) {
            open().addRate(
                            requireNonNull(numerator, "numerator"),
                            requireNonNull(denominator, "denominator"),
                            requireNonNull(code, "code"),
                            requireNonNull(keys, "keys"));
            return this;
        }

        /**
         * Adds a row whose figure is not there.
         *
         * @param code the code of the body
         * @param keys the keys, as many as there are columns for them
         * @return this
         */
        public Builder addMissing(String code, String... keys) {
            open().addMissing(requireNonNull(code, "code"), requireNonNull(keys, "keys"));
            return this;
        }

        private Builder addAll(Builder other) {
            open().addAll(other.open());
            return this;
        }

        /** A table that was made does not change. */
        private TableDraft open() {
            if (draft == null) {
                throw new IllegalStateException("this builder has made its table; begin another");
            }
            return draft;
        }

        /**
         * Makes the table. The builder is used up.
         *
         * @return the table
         * @throws InvalidValueException when two rows have the same body and keys, and rows are not summed
         */
        public FigureTable build() {
            TableDraft finished = open();
            Cells cells = finished.cells();
            draft = null;
            return of(finished.axes, cells, Vintage.unknown());
        }
    }
}
