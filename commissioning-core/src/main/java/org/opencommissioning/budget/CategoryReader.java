package org.opencommissioning.budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.budget.PaymentCategory.Holder;
import org.opencommissioning.budget.PaymentCategory.Listing;
import org.opencommissioning.budget.PaymentCategory.Recurrence;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;

/**
 * Reads the table of categories of payments, whose layout {@code DATA.md} describes. It is strict: the first thing wrong ends the
 * reading with file, line, column and value, and no table is made.
 */
final class CategoryReader {
    private static final String FILE = "categories.csv";

    private final CitedFiles files;
    private final Map<String, String> names = new HashMap<>();

    private CategoryReader(CitedFiles files) {
        this.files = files;
    }

    static PaymentCategories embedded() {
        return new CategoryReader(new CitedFiles(new Place.Beside(CategoryReader.class, "categories"))).read();
    }

    static PaymentCategories in(Path folder) {
        return new CategoryReader(new CitedFiles(new Place.Folder(folder))).read();
    }

    private PaymentCategories read() {
        PaymentCategories.Builder table = PaymentCategories.builder();
        List<CsvRow> parts = new ArrayList<>();
        for (CsvRow row : files.rows(
                FILE,
                List.of(
                        "name",
                        "aliases",
                        "stream",
                        "recurrence",
                        "holders",
                        "listing",
                        "part_of",
                        "source",
                        "certainty",
                        "note"))) {
            table.addCategories(category(row));
            if (row.optionalText("part_of").isPresent()) {
                parts.add(row);
            }
        }
        for (CsvRow row : parts) {
            if (!names.containsKey(NameKey.of(row.text("part_of")))) {
                throw row.fault("part_of", "is the name of no category of this file");
            }
        }
        return table.addAllSources(files.sources()).build();
    }

    private PaymentCategory category(CsvRow row) {
        PaymentCategory.Builder category = PaymentCategory.builder()
                .name(requireNew(row, "name", row.requiredText("name")))
                .recurrence(row.value("recurrence", Recurrence::parse))
                .listing(row.value("listing", Listing::parse))
                .partOf(row.optionalText("part_of"))
                .evidence(files.notedEvidence(row));
        if (!row.text("stream").isEmpty()) {
            category.stream(row.value("stream", PrimaryCareStream::parse));
        }
        for (String alias : parts(row, "aliases")) {
            category.addAliases(requireNew(row, "aliases", alias));
        }
        for (String holder : parts(row, "holders")) {
            try {
                category.addHolders(Holder.parse(holder));
            } catch (InvalidValueException e) {
                throw row.fault("holders", "cannot be read: " + e.getMessage());
            }
        }
        return category.build();
    }

    private static List<String> parts(CsvRow row, String column) {
        Optional<String> text = row.optionalText(column);
        return text.isPresent() ? List.of(text.get().split("\\|", -1)) : List.of();
    }

    private String requireNew(CsvRow row, String column, String name) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            throw row.fault(column, "has a name without a letter");
        }
        String other = names.putIfAbsent(key, name);
        if (other != null) {
            throw row.fault(column, "names \"" + name + "\", which stands in this file already");
        }
        return name;
    }
}
