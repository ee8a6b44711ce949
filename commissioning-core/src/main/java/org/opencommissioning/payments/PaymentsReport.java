package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.money.Pounds;

/**
 * How a file of payments was read: which column was taken as what, and what was found beside what was looked for. Nothing that a file
 * says is left out in silence.
 *
 * <p>It prints as a text of several lines.
 */
@Value.Immutable
public abstract sealed class PaymentsReport permits ImmutablePaymentsReport {
    PaymentsReport() {}

    /** {@return the name of the file} */
    public abstract String file();

    /** {@return the encoding that it was read in} */
    public abstract String encoding();

    /** {@return every column of the file, in its order, but for those without a name and content} */
    public abstract List<Column> columns();

    /** {@return payments that the table of categories knows and the file does not have, most of them of other years} */
    public abstract List<PaymentCategory> missingCategories();

    /** {@return what else is looked for in such a file, and was not found} */
    public abstract List<Use> missingUses();

    /** {@return texts that stand where the kind of contract should, and were taken for unknown} */
    public abstract List<String> unknownContracts();

    /** {@return how many rows without any content were passed over} */
    public abstract int blankRows();

    /**
     * By how much the published totals are more than the lines. Practices are left out that have no published total, or no figure in one
     * of the lines.
     *
     * @return the one less the other, of all practices together; empty where there is nothing to compare
     */
    public Optional<Pounds> difference() {
        return comparison().compared() == 0
                ? Optional.empty()
                : Optional.of(Pounds.ofPence(comparison().difference()));
    }

    /** {@return how many practices have a published total that their lines do not add up to} */
    public int differing() {
        return comparison().differing();
    }

    /** {@return how many practices have a published total and a figure in every line, which tells whether they differ} */
    public int compared() {
        return comparison().compared();
    }

    abstract Comparison comparison();

    /** How many practices there are, and the figures of all, in a line. */
    abstract String headline();

    /** {@return the columns that are lines and that the table of categories does not know} */
    public List<Column> newCategories() {
        return columns(column -> column.use() == Use.LINE && column.isNew());
    }

    /** {@return the columns that are payments under another name than the table has them under first} */
    public List<Column> renamed() {
        return columns(Column::isRenamed);
    }

    /**
     * The columns of one use.
     *
     * @param use the use
     * @return the columns, in the order of the file
     */
    public List<Column> columns(Use use) {
        requireNonNull(use, "use");
        return columns(column -> column.use() == use);
    }

    private List<Column> columns(Predicate<Column> wanted) {
        return columns().stream().filter(wanted).toList();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(file() + " in " + encoding() + ": " + headline());
        if (!columns(Use.TOTAL).isEmpty()) {
            lines.add("published total less the lines: " + comparison());
        }
        add(
                lines,
                "lines under another name",
                renamed(),
                column -> column + " as " + column.category().orElseThrow());
        add(lines, "lines that the table does not know", newCategories(), Column::toString);
        add(lines, "sums of other lines, not counted", columns(Use.SUM), Column::toString);
        add(
                lines,
                "sums that are a rounding away from their parts",
                columns(column -> column.differing() > 0),
                column -> column + " in " + column.differing());
        add(lines, "parts of other lines, not counted", columns(Use.PART), Column::toString);
        add(lines, "payments beside the total", columns(Use.BESIDE_TOTAL), Column::toString);
        add(lines, "payments that the table knows and the file has not", missingCategories(), PaymentCategory::name);
        add(lines, "looked for and not found", missingUses(), Use::label);
        add(lines, "passed over", columns(Use.PASSED_OVER), Column::toString);
        add(lines, "not understood", columns(Use.NOT_UNDERSTOOD), Column::toString);
        add(
                lines,
                "cells without a figure",
                columns(column -> column.withoutFigure() > 0),
                column -> column + " " + column.withoutFigure());
        add(lines, "kinds of contract taken for unknown", unknownContracts(), text -> text);
        if (blankRows() > 0) {
            lines.add("rows without content: " + blankRows());
        }
        return String.join("\n", lines);
    }

    private static <T> void add(List<String> lines, String what, List<T> found, Function<T, String> text) {
        if (!found.isEmpty()) {
            lines.add(what + ": " + found.stream().map(text).collect(Collectors.joining("; ")));
        }
    }

    /** What a column was taken as. */
    public enum Use {
        /** The code of the practice. */
        PRACTICE_CODE("practice code"),
        /** What the practice is called. */
        PRACTICE_NAME("practice name"),
        /** The code of the CCG, or of the sub-ICB location. */
        COMMISSIONER("commissioner"),
        /** The kind of contract. */
        CONTRACT("contract"),
        /** How many patients are registered. */
        REGISTERED_PATIENTS("registered patients"),
        /** How many they count for by the formula of the global sum. */
        WEIGHTED_PATIENTS("weighted patients"),
        /** A payment. */
        LINE("line"),
        /** A sum of other lines of the same file, which would count them twice. */
        SUM("sum of other lines"),
        /** A part of a line of the same file, which would count it twice; the other parts of that line are missing, or have gaps. */
        PART("part of another line"),
        /** A payment that the published total does not hold. */
        BESIDE_TOTAL("beside the total"),
        /** The published total. */
        TOTAL("total"),
        /** What was kept back. */
        DEDUCTIONS("deductions"),
        /** The published total after deductions. */
        NET_TOTAL("net total"),
        /** Known, and of no use here, such as addresses. */
        PASSED_OVER("passed over"),
        /** Not known, and by the cells, the name or the published total no payment that this holds. */
        NOT_UNDERSTOOD("not understood");

        private final String label;

        Use(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }

        static Use parse(String label) {
            return Labels.parse(Use.class, Use::label, label);
        }
    }

    /** A column of a file. It prints as its name. */
    @Value.Immutable
    public abstract static sealed class Column permits ImmutableColumn {
        Column() {}

        /** {@return what the file calls it, without blanks around it} */
        public abstract String name();

        /** {@return what it was taken as} */
        public abstract Use use();

        /** {@return which payment it is; empty where it is none} */
        public abstract Optional<PaymentCategory> category();

        /** {@return of how many practices it has no figure; zero where it holds none that were read} */
        @Value.Default
        public int withoutFigure() {
            return 0;
        }

        /**
         * In how many practices a sum of other lines is not exactly what they add up to, as rounding makes it. A file in which it is
         * further away is not read.
         *
         * @return how many; zero for anything but a sum
         */
        @Value.Default
        public int differing() {
            return 0;
        }

        /** Whether the table does not know it. */
        abstract boolean isNew();

        boolean isRenamed() {
            return !isNew()
                    && category()
                            .filter(category -> !NameKey.of(category.name()).equals(NameKey.of(name())))
                            .isPresent();
        }

        @Override
        public String toString() {
            return name();
        }

        /** Only for what reads files. */
        static final class Builder extends ImmutableColumn.Builder {
            Builder() {}
        }
    }

    /** Only for what reads files. */
    static final class Builder extends ImmutablePaymentsReport.Builder {
        Builder() {}
    }
}
