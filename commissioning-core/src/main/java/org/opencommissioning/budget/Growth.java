package org.opencommissioning.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;

/** Finds the two allocations of one round that a growth is between. */
final class Growth {
    private Growth() {}

    static Proportion in(FinancialYear year, Allocations book) {
        List<Allocation> later = told(year, book);
        List<Allocation> earlier = told(year.plus(-1), book);
        List<Proportion> growths = later.stream()
                .flatMap(each -> earlier.stream()
                        .filter(before -> isComparable(before, each))
                        .map(each::growthSince))
                .toList();
        if (growths.size() > 1) {
            throw new InvalidValueException("Growth in " + year + " among " + book
                    + ": there are several; narrow them with ofBody(…), ofKind(…) or inRound(…)");
        }
        if (growths.isEmpty()) {
            throw new InvalidValueException("Growth in " + year + " among " + book + ": " + year.plus(-1)
                    + " is told by the round of " + rounds(earlier) + " and " + year + " by that of " + rounds(later)
                    + ", and baselines change between rounds; no round tells both years of one body");
        }
        return growths.get(0);
    }

    private static List<Allocation> told(FinancialYear year, Allocations book) {
        List<Allocation> told = book.ofYear(year).allocations();
        if (told.isEmpty()) {
            throw new NotKnownException("Growth among " + book, "an allocation for " + year);
        }
        return told;
    }

    private static boolean isComparable(Allocation earlier, Allocation later) {
        return earlier.body().equals(later.body())
                && earlier.kind() == later.kind()
                && earlier.round().equals(later.round());
    }

    private static String rounds(List<Allocation> allocations) {
        return allocations.stream().map(each -> each.round().name()).distinct().collect(Collectors.joining(" or "));
    }
}
