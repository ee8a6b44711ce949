package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.DataFolder;

/** DATA.md says what the table of categories holds, and no more. */
class CategoriesDocumentTest {
    private static final DataFolder FOLDER = new DataFolder("budget/categories");
    private static final List<PaymentCategory> CATEGORIES =
            PaymentCategories.standard().categories();

    private final String document = FOLDER.document();

    @Test
    void countsTheRowsOfEveryListing() {
        assertEquals(
                count(CATEGORIES.stream().map(category -> category.listing().label())),
                FOLDER.firstCells("`listing` is one of"));
    }

    private static Map<String, String> count(Stream<String> labels) {
        Map<String, String> counts = new TreeMap<>();
        labels.collect(Collectors.groupingBy(label -> label, Collectors.counting()))
                .forEach((label, count) -> counts.put(label, count.toString()));
        return counts;
    }

    @Test
    void namesWhatBelongsToNoStream() {
        List<String> without = CATEGORIES.stream()
                .filter(category -> category.stream().isEmpty())
                .map(PaymentCategory::name)
                .toList();
        assertTrue(document.replace("\n ", "").contains("**" + without.size() + " names belong to no stream**"));
        assertTrue(document.replaceAll("\\s+", " ").contains(": " + String.join(", ", without) + "."));
    }
}
