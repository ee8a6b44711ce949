package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.payments.PaymentsReport.Use;

/**
 * What each column of one file is, from its header. Whether a name that nobody knows is a payment is told by the rows.
 */
final class Layout {
    /** One column. */
    static final class Field {
        final String name;
        final String key;
        /** Null where nobody knows the name. */
        @Nullable Use use;

        @Nullable PaymentCategory category;

        boolean known = true;
        /** Whether the rows decide whether it is a line. */
        boolean candidate;
        /** Whether a cell of a candidate is a number, though perhaps none that is held as an amount. */
        boolean holdsNumbers;
        /** What to say of the first cell of a candidate that is no amount, if the column is a payment. */
        @Nullable ReferenceDataException fault;

        /** Its place among the amounts of a row; -1 for none. */
        int slot = -1;
        /** In how many rows a sum is not exactly that of its parts. */
        int differing;

        Field(String name) {
            this.name = name.strip();
            this.key = NameKey.of(name);
        }

        boolean is(Use wanted) {
            return use == wanted;
        }
    }

    private static final int SHOWN = 40;
    private static final int SHOWN_NAMES = 4;

    private final String file;
    private final PaymentCategories categories;
    private final ColumnNames names = ColumnNames.standard();
    private final List<Field> fields = new ArrayList<>();
    private final Map<Use, Field> singles = new EnumMap<>(Use.class);
    private final Map<PaymentCategory, Field> payments = new HashMap<>();
    private int slots;

    /**
     * Reads a header.
     *
     * @throws ReferenceDataException for the first thing wrong with it
     */
    Layout(String file, List<String> header, PaymentCategories categories) {
        this.file = file;
        this.categories = categories;
        for (String name : header) {
            Field field = new Field(name);
            fields.add(field);
            place(field, field.key);
        }
        for (Field field : fields) {
            if (field.use == null) {
                placeWithoutFootnote(field);
            }
        }
        require(Use.PRACTICE_CODE);
        require(Use.COMMISSIONER);
        setCandidates();
        giveSlots();
    }

    private void place(Field field, String key) {
        Use use = names.find(key);
        if (use == Use.PASSED_OVER) {
            field.use = use;
        } else if (use != null) {
            field.use = use;
            refuseSecond(field, singles.put(use, field));
        } else {
            Optional<PaymentCategory> category = exactly(key);
            if (category.isPresent()) {
                take(field, category.get());
            }
        }
    }

    /** The category of that very name, without a digit forgiven. */
    private Optional<PaymentCategory> exactly(String key) {
        return categories.find(key).filter(category -> isCalled(category, key));
    }

    private static boolean isCalled(PaymentCategory category, String key) {
        return NameKey.of(category.name()).equals(key)
                || category.aliases().stream()
                        .anyMatch(alias -> NameKey.of(alias).equals(key));
    }

    private void take(Field field, PaymentCategory category) {
        field.use = category.listing() == PaymentCategory.Listing.BESIDE_TOTAL ? Use.BESIDE_TOTAL : Use.LINE;
        field.category = category;
        refuseSecond(field, payments.put(category, field));
    }

    /** A digit at the end is the mark of a footnote only where no other column has the name without it. */
    private void placeWithoutFootnote(Field field) {
        String key = NameKey.withoutFootnote(field.key);
        Use use = names.find(key);
        Optional<PaymentCategory> category = exactly(key);
        if (use != null ? !singles.containsKey(use) : category.isPresent() && !payments.containsKey(category.get())) {
            place(field, key);
        }
    }

    private void refuseSecond(Field field, @Nullable Field first) {
        if (first != null) {
            throw new ReferenceDataException(
                    file,
                    1,
                    field.name,
                    "",
                    "means the same as the column \"" + first.name + "\" before it; leave one of them out");
        }
    }

    /** Of a whole and its parts only one counts; which one, the rows tell. */
    void settleWholes(Rows rows) {
        new Wholes(file, categories, payments, rows).settle();
    }

    private void require(Use use) {
        if (!singles.containsKey(use)) {
            throw new ReferenceDataException(
                    file,
                    1,
                    names.nameOf(use),
                    "",
                    "the column is missing, by this name or any other that is known; the first line has to be the header, with"
                            + " commas between the names, and is " + shown());
        }
    }

    /** The first line as far as messages show it: it may be a title, or have something else than commas between its columns. */
    private String shown() {
        List<String> found = new ArrayList<>();
        for (Field field : fields) {
            if (!field.name.isEmpty()) {
                found.add(
                        '"' + (field.name.length() <= SHOWN ? field.name : field.name.substring(0, SHOWN) + "…") + '"');
            }
        }
        int more = found.size() - SHOWN_NAMES;
        return found.isEmpty()
                ? "empty"
                : found.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : fields.size() == 1 ? ", one column" : "");
    }

    private void setCandidates() {
        boolean any = false;
        for (Field field : fields) {
            any |= field.is(Use.LINE);
            if (field.use == null) {
                field.known = false;
                field.use = Use.NOT_UNDERSTOOD;
                field.candidate = !field.key.isEmpty();
            }
        }
        if (!any) {
            throw new ReferenceDataException(
                    file, 1, "", "", "has no column that is known to be a payment, such as Global Sum");
        }
    }

    /**
     * Judges the columns that nobody knows, once all rows have been read.
     *
     * @throws ReferenceDataException when one of them is a payment, and holds something else than amounts
     */
    void settleNewColumns(Rows rows) {
        List<Field> candidates =
                bySlot().stream().filter(field -> field.holdsNumbers).toList();
        if (candidates.isEmpty()) {
            return;
        }
        Map<String, Field> payments = new HashMap<>();
        for (Field field : NewColumns.payments(rows, slot(Use.TOTAL), lines(), candidates)) {
            if (field.fault != null) {
                throw field.fault;
            }
            refuseSecond(field, payments.put(field.key, field));
            field.use = Use.LINE;
            field.category = PaymentCategory.unmapped(field.name);
        }
        for (Field field : candidates) {
            if (!field.is(Use.LINE)) {
                rows.clear(field.slot);
            }
        }
    }

    /** {@return the columns that are lines, in an order that is not that of the file} */
    List<Field> lines() {
        return bySlot().stream().filter(field -> field.is(Use.LINE)).toList();
    }

    /** {@return the columns of amounts, in an order that is not that of the file} */
    List<Field> bySlot() {
        return fields.stream()
                .filter(field -> field.slot >= 0)
                .sorted(Comparator.comparingInt(field -> field.slot))
                .toList();
    }

    /** In the order of the table, and new names by their letters, so that the order of the columns makes no difference. */
    private void giveSlots() {
        List<Field> amounts = new ArrayList<>();
        for (PaymentCategory category : categories.categories()) {
            Field field = payments.get(category);
            if (field != null) {
                amounts.add(field);
            }
        }
        fields.stream()
                .filter(field -> field.candidate)
                .sorted(Comparator.comparing((Field field) -> field.key))
                .forEach(amounts::add);
        for (Use use : List.of(Use.TOTAL, Use.DEDUCTIONS, Use.NET_TOTAL)) {
            if (singles.containsKey(use)) {
                amounts.add(singles.get(use));
            }
        }
        for (Field field : amounts) {
            field.slot = slots++;
        }
    }

    List<Field> fields() {
        return fields;
    }

    /** {@return the one column of a use that a file must have} */
    Field field(Use use) {
        return requireNonNull(singles.get(use), use.label());
    }

    /** {@return how many amounts a row has} */
    int slots() {
        return slots;
    }

    /** {@return the place of the amount of that use in a row; -1 where the file does not have it} */
    int slot(Use use) {
        Field field = singles.get(use);
        return field == null ? -1 : field.slot;
    }

    /** {@return what is looked for and not there, besides payments} */
    List<Use> missingUses() {
        List<Use> missing = new ArrayList<>();
        for (Use use : Use.values()) {
            boolean wanted = switch (use) {
                case LINE, SUM, PART, BESIDE_TOTAL, PASSED_OVER, NOT_UNDERSTOOD -> false;
                default -> true;
            };
            if (wanted && !singles.containsKey(use)) {
                missing.add(use);
            }
        }
        return missing;
    }

    /** {@return payments of national files that are not there} */
    List<PaymentCategory> missingCategories() {
        return categories.categories().stream()
                .filter(category -> category.listing() != PaymentCategory.Listing.OTHER)
                .filter(category -> !payments.containsKey(category))
                .toList();
    }
}
