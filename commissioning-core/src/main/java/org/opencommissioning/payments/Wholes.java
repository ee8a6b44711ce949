package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.payments.Layout.Field;
import org.opencommissioning.payments.PaymentsReport.Use;

/**
 * Which of a whole and its parts are lines, where a file has both: the parts, if all of them are there and have a figure wherever the
 * whole has one, and otherwise the whole, so that no money is counted twice and none is lost.
 */
final class Wholes {
    private static final int PENCE = 100;

    private final String file;
    private final PaymentCategories categories;
    private final Map<PaymentCategory, Field> payments;
    private final Rows rows;

    Wholes(String file, PaymentCategories categories, Map<PaymentCategory, Field> payments, Rows rows) {
        this.file = file;
        this.categories = categories;
        this.payments = payments;
        this.rows = rows;
    }

    /**
     * Settles it, once all rows have been read.
     *
     * @throws ReferenceDataException when parts stand for a whole that is not their sum
     */
    void settle() {
        Set<PaymentCategory> sums = new HashSet<>();
        for (PaymentCategory each : categories.categories()) {
            Optional<PaymentCategory> whole = each.partOf().flatMap(categories::find);
            if (whole.isPresent() && payments.containsKey(whole.get()) && isGivenByItsParts(whole.get())) {
                sums.add(whole.get());
            }
        }
        for (PaymentCategory category : categories.categories()) {
            Field field = payments.get(category);
            if (field != null && isInALine(category, sums)) {
                field.use = Use.PART;
            } else if (field != null && sums.contains(category)) {
                field.use = Use.SUM;
                compare(field, parts(category));
            }
        }
    }

    private List<PaymentCategory> parts(PaymentCategory whole) {
        List<PaymentCategory> parts = new ArrayList<>();
        for (PaymentCategory each : categories.categories()) {
            if (each.partOf().flatMap(categories::find).filter(whole::equals).isPresent()) {
                parts.add(each);
            }
        }
        return parts;
    }

    private boolean isGivenByItsParts(PaymentCategory whole) {
        Field field = requireNonNull(payments.get(whole));
        for (PaymentCategory part : parts(whole)) {
            Field given = payments.get(part);
            if (given == null) {
                return false;
            }
            for (int row = 0; row < rows.size(); row++) {
                if (rows.amount(row, field.slot) != Amounts.NO_FIGURE
                        && rows.amount(row, given.slot) == Amounts.NO_FIGURE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a whole that it belongs to, perhaps by way of another, is in the file and is not given by its parts. */
    private boolean isInALine(PaymentCategory category, Set<PaymentCategory> sums) {
        Set<PaymentCategory> seen = new HashSet<>();
        Optional<PaymentCategory> whole = category.partOf().flatMap(categories::find);
        while (whole.isPresent() && seen.add(whole.get())) {
            if (payments.containsKey(whole.get()) && !sums.contains(whole.get())) {
                return true;
            }
            whole = whole.get().partOf().flatMap(categories::find);
        }
        return false;
    }

    private void compare(Field whole, List<PaymentCategory> categoriesOfParts) {
        List<Field> parts = categoriesOfParts.stream()
                .map(part -> requireNonNull(payments.get(part)))
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            long published = rows.amount(row, whole.slot);
            if (published == Amounts.NO_FIGURE) {
                continue;
            }
            boolean wholePounds = published % PENCE == 0;
            long sum = 0;
            for (Field part : parts) {
                long amount = rows.amount(row, part.slot);
                wholePounds &= amount % PENCE == 0;
                sum = LongMath.saturatedAdd(sum, amount);
            }
            // each figure may be half a unit out
            long rounding = (parts.size() + 1) / 2 * (wholePounds ? PENCE : 1L);
            long apart = LongMath.saturatedSubtract(published, sum);
            if (apart > rounding || apart < -rounding) {
                throw new ReferenceDataException(
                        file,
                        rows.line(row),
                        whole.name,
                        Pounds.ofPence(published).toString(),
                        "is not the sum of its parts, which is " + Pounds.ofPence(sum) + ": "
                                + parts.stream()
                                        .map(part -> "\"" + part.name + "\"")
                                        .collect(Collectors.joining(", "))
                                + "; correct the row, or leave out the sum or the parts");
            }
            whole.differing += apart == 0 ? 0 : 1;
        }
    }
}
