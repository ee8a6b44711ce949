package org.opencommissioning.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.rebase.Measure;
import org.opencommissioning.rebase.PeriodKind;

/** Hands allocations to what carries figures from the bodies of one day to those of another. */
final class AllocationFigures {
    private static final String CODES_OF = "codes_of";

    private AllocationFigures() {}

    static FigureTable of(Allocations book) {
        FigureTable.Builder table = FigureTable.builder(Measure.pounds("allocation"), "body", "year", CODES_OF);
        Map<List<Object>, Allocation> seen = new HashMap<>();
        for (Allocation each : book.allocations()) {
            Allocation rival = seen.put(List.of(each.body(), each.year()), each);
            if (rival != null) {
                throw new InvalidValueException("Figures of " + book + ": " + each.body() + " has two for "
                        + each.year() + ", " + rival.kind().label() + " of the round of " + rival.round() + " and "
                        + each.kind().label() + " of that of " + each.round()
                        + "; narrow them with inRound(…) or ofKind(…)");
            }
            table.add(
                    each.amount(),
                    each.body().toString(),
                    each.year().toString(),
                    each.codedOn().toString());
        }
        return table.build().codedBy(CODES_OF, PeriodKind.DAY);
    }
}
