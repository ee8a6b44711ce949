package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Source;

/**
 * What payments to general practice are called, and which stream each belongs to. Names are forgiven capitals, blanks and
 * punctuation: {@code GlobalSum_£} is {@code Global Sum}; and a digit at the end, which may be the mark of a footnote.
 *
 * <p>The table that the library ships knows the columns of the national files from 2014-15 to 2022-23. A name that is not in it, or
 * that may mean several things, is kept as a category without a stream.
 */
@Value.Immutable
public abstract sealed class PaymentCategories permits ImmutablePaymentCategories {
    private static final Supplier<PaymentCategories> STANDARD = Suppliers.memoize(CategoryReader::embedded);

    PaymentCategories() {}

    /** {@return the table that the library ships, read on the first call} */
    public static PaymentCategories standard() {
        return STANDARD.get();
    }

    /**
     * Reads a table from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the table
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static PaymentCategories read(Path folder) {
        return CategoryReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder without categories; two of one name are refused} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with the categories of this table} */
    public Builder toBuilder() {
        return new Builder().addAllCategories(categories()).addAllSources(sources());
    }

    /** {@return the categories, in the order of their table} */
    public abstract List<PaymentCategory> categories();

    /** {@return what the table was put together from} */
    public abstract List<Source> sources();

    @Value.Lazy
    Map<String, PaymentCategory> byKey() {
        Map<String, PaymentCategory> byKey = new HashMap<>();
        for (PaymentCategory category : categories()) {
            byKey.put(category.key(), category);
            for (String alias : category.aliases()) {
                byKey.put(NameKey.of(alias), category);
            }
        }
        return byKey;
    }

    /**
     * Looks up a name.
     *
     * @param name what a payment is called
     * @return its category; empty where the table does not have that name
     */
    public Optional<PaymentCategory> find(String name) {
        String key = NameKey.of(requireNonNull(name, "name"));
        PaymentCategory found = byKey().get(key);
        return Optional.ofNullable(found != null ? found : byKey().get(NameKey.withoutFootnote(key)));
    }

    /**
     * The category of a name, whether the table has it or not.
     *
     * @param name what a payment is called
     * @return its category; where the table does not have that name, one of that name without a stream
     * @throws org.opencommissioning.fault.InvalidValueException when the name has no letter
     */
    public PaymentCategory of(String name) {
        return find(name).orElseGet(() -> PaymentCategory.unmapped(name.strip()));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("PaymentCategories");
        Map<String, PaymentCategory> seen = new HashMap<>();
        for (PaymentCategory category : categories()) {
            add(category.name(), category, seen, problems);
            for (String alias : category.aliases()) {
                add(alias, category, seen, problems);
            }
        }
        for (PaymentCategory category : categories()) {
            category.partOf()
                    .ifPresent(whole -> problems.require(
                            seen.containsKey(NameKey.of(whole)),
                            category + " is part of \"" + whole + "\", which is not in the table"));
        }
        problems.throwIfAny();
    }

    private static void add(
            String name, PaymentCategory category, Map<String, PaymentCategory> seen, Problems problems) {
        PaymentCategory other = seen.putIfAbsent(NameKey.of(name), category);
        problems.require(other == null, "\"" + name + "\" stands for " + other + " and for " + category);
    }

    @Override
    public String toString() {
        return "table of " + categories().size() + " categories of payments";
    }

    /** Collects the categories of a table. */
    public static final class Builder extends ImmutablePaymentCategories.Builder {
        Builder() {}
    }
}
