package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opencommissioning.DataFolder;

/** What DATA.md warns of in allocations is so in their data; what it says of any data is held by another test. */
class BudgetDocumentsTest {
    private static final DataFolder ALLOCATIONS = new DataFolder("budget/allocations");

    @Test
    void countsWhatItWarnsOfInAllocations() {
        String document = ALLOCATIONS.document();
        long inferred = ALLOCATIONS.rows("tables.csv").stream()
                .filter(row -> row.getField("round_certainty").equals("inferred"))
                .count();
        assertTrue(document.contains("is inferred** for " + inferred + " of the "
                + ALLOCATIONS.rows("tables.csv").size() + " tables"));
        long ownDay = ALLOCATIONS.rows("allocations.csv").stream()
                .filter(row -> !row.getField("codes_of").isEmpty())
                .count();
        assertTrue(document.contains("So " + ownDay + " rows have a `codes_of` of their own."));
    }
}
