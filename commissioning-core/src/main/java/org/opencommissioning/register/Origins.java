package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.internal.CsvRow;

/**
 * The row that each fact of a register was read from, kept in case something is wrong with it. These are lists that are searched then:
 * filling a map takes longer, and reading that ends well asks it nothing.
 */
final class Origins {
    private List<Object> facts = new ArrayList<>();
    private List<CsvRow> rows = new ArrayList<>();

    /** Keeps the row of a fact, in place of any it had. */
    void put(Object fact, CsvRow row) {
        facts.add(fact);
        rows.add(row);
    }

    /** The row of a fact, which is found by identity: equal names stand in many rows. */
    @SuppressWarnings("ReferenceEquality")
    CsvRow of(Object fact) {
        int last = facts.size() - 1;
        while (facts.get(last) != fact) {
            last--;
        }
        return rows.get(last);
    }

    /** Lets go of them all. */
    void clear() {
        facts = new ArrayList<>();
        rows = new ArrayList<>();
    }
}
