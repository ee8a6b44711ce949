package org.opencommissioning.payments;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.payments.PaymentsReport.Use;

/** What the columns that are no payments are called, over the years. */
final class ColumnNames {
    private static final String FILE = "columns.csv";
    private static final Supplier<ColumnNames> STANDARD = Suppliers.memoize(ColumnNames::embedded);

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<Use, String> firstNames = new HashMap<>();

    private ColumnNames() {}

    static ColumnNames standard() {
        return STANDARD.get();
    }

    private static ColumnNames embedded() {
        ColumnNames names = new ColumnNames();
        try (InputStream bytes =
                Objects.requireNonNull(ColumnNames.class.getResourceAsStream("columns/" + FILE), FILE)) {
            for (CsvRow row : CsvFile.rows(FILE, bytes, List.of("name", "use"))) {
                Use use = row.value("use", Use::parse);
                if (names.uses.put(NameKey.of(row.requiredText("name")), use) != null) {
                    throw row.fault("name", "stands twice in this file");
                }
                names.firstNames.putIfAbsent(use, row.text("name"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + FILE, e);
        }
        return names;
    }

    /** {@return what a column of that key is; null for none of these} */
    @Nullable Use find(String key) {
        return uses.get(key);
    }

    /** {@return what a column of that use was called in the first file} */
    String nameOf(Use use) {
        return Objects.requireNonNull(firstNames.get(use), use.label());
    }
}
