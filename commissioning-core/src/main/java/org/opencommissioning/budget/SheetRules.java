package org.opencommissioning.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** Whether what a sheet prints follows from what else it prints. */
final class SheetRules {
    static final RuleBook<AllocationSheet, Landscape> BOOK = RuleBook.of(
            Rule.<AllocationSheet, Landscape>builder()
                    .id(RuleId.of("FIN-06"))
                    .text("Distance from target is allocation less target, and its share of the target in per cent.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.always())
                    .authority(BudgetSources.WORKING_PAPER)
                    .check((sheet, landscape, findings) -> checkDistances(sheet, findings))
                    .build(),
            Rule.<AllocationSheet, Landscape>builder()
                    .id(RuleId.of("FIN-07"))
                    .text("Target for each head of the weighted population is the same for all CCGs of a year.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(BudgetSources.WORKING_PAPER)
                    .check((sheet, landscape, findings) -> checkRate(sheet, findings))
                    .build(),
            Rule.<AllocationSheet, Landscape>builder()
                    .id(RuleId.of("FIN-08"))
                    .text("CCGs add up to area teams, these to regions, and these to England, but for rounding.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.always())
                    .authority(BudgetSources.ARITHMETIC)
                    .check(SheetTotals::check)
                    .build());

    private static final int NAMED = 3;

    private SheetRules() {}

    private static void requireRows(AllocationSheet sheet, Findings findings) {
        if (sheet.rows().isEmpty()) {
            findings.missing("a row");
        }
    }

    private static void checkDistances(AllocationSheet sheet, Findings findings) {
        requireRows(sheet, findings);
        List<OdsCode> withoutTarget = new ArrayList<>();
        List<OdsCode> notPrinted = new ArrayList<>();
        for (AllocationSheet.Row row : sheet.rows()) {
            if (row.publishedDistance().isEmpty() && row.publishedPercent().isEmpty()) {
                notPrinted.add(row.code());
            } else if (row.target().isEmpty()) {
                withoutTarget.add(row.code());
            } else {
                checkDistance(row, row.distance().orElseThrow(), findings);
            }
        }
        reportMissing("the target", withoutTarget, findings);
        reportMissing("the published distance from target", notPrinted, findings);
    }

    private static void checkDistance(AllocationSheet.Row row, DistanceFromTarget distance, Findings findings) {
        Optional<Pounds> wrongAmount = row.publishedDistance().filter(printed -> !printed.equals(distance.amount()));
        wrongAmount.ifPresent(printed -> findings.violated("the distance of " + row.code() + " is printed as " + printed
                        + ", and its allocation of " + row.allocation() + " less its target of " + distance.target()
                        + " is " + distance.amount())
                .naming("code", row.code())
                .naming("printed", printed)
                .naming("computed", distance.amount()));
        Optional<BigDecimal> wrongPercent =
                row.publishedPercent().filter(printed -> printed.compareTo(distance.percent()) != 0);
        wrongPercent.ifPresent(printed -> findings.violated("the distance of " + row.code() + " is printed as "
                        + printed + "%, and " + distance.amount() + " is " + distance.percent()
                        + "% of its target of " + distance.target())
                .naming("code", row.code())
                .naming("printed", printed)
                .naming("computed", distance.percent()));
    }

    /** What a rate can have been, given that both numbers it is made of are rounded. */
    private record Rates(OdsCode code, Proportion least, Proportion most) {
        static Rates of(OdsCode code, Pounds target, long people, Pounds unit) {
            BigInteger twice = BigInteger.valueOf(people).shiftLeft(1);
            return new Rates(
                    code,
                    perHead(target.times(2).minus(unit), twice.add(BigInteger.ONE)),
                    perHead(target.times(2).plus(unit), twice.subtract(BigInteger.ONE)));
        }

        private static Proportion perHead(Pounds amount, BigInteger people) {
            return Proportion.of(BigInteger.valueOf(amount.pence()), people.multiply(BigInteger.valueOf(100)));
        }

        Pounds middle() {
            return Pounds.of(least.plus(most).times(Proportion.of(1, 2)).toBigDecimal(2, RoundingMode.HALF_UP));
        }
    }

    private static void checkRate(AllocationSheet sheet, Findings findings) {
        requireRows(sheet, findings);
        List<Rates> rates = new ArrayList<>();
        List<OdsCode> unknown = new ArrayList<>();
        for (AllocationSheet.Row row : sheet.rows()) {
            if (row.target().isPresent() && row.weightedPopulation().isPresent()) {
                rates.add(Rates.of(
                        row.code(), row.target().get(), row.weightedPopulation().get(), sheet.unit()));
            } else {
                unknown.add(row.code());
            }
        }
        reportMissing("the target and weighted population", unknown, findings);
        if (rates.isEmpty()) {
            return;
        }
        Rates lowest = rates.get(0);
        Rates highest = rates.get(0);
        for (Rates each : rates) {
            lowest = each.most().compareTo(lowest.most()) < 0 ? each : lowest;
            highest = each.least().compareTo(highest.least()) > 0 ? each : highest;
        }
        if (lowest.most().compareTo(highest.least()) < 0) {
            findings.violated("the target for each head of the weighted population is " + lowest.middle() + " in "
                            + lowest.code() + " and " + highest.middle() + " in " + highest.code()
                            + ", which rounding does not explain")
                    .naming("lowest", lowest.code())
                    .naming("highest", highest.code());
        }
    }

    /** Some bodies by their codes, many by their number: short enough for a line. */
    static void reportMissing(String what, List<OdsCode> codes, Findings findings) {
        if (!codes.isEmpty()) {
            boolean few = codes.size() <= NAMED;
            findings.missing(what + " of "
                    + (few
                            ? String.join(
                                    " and ",
                                    codes.stream().map(OdsCode::toString).toList())
                            : codes.size() + " rows, " + codes.get(0) + " the first"));
        }
    }
}
