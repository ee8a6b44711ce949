package org.opencommissioning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.budget.PaymentCategory.Recurrence;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;

/** Adds up budgets line by line. What one of them lacks, the sum lacks. */
final class BudgetSum {
    /** Lines of one category are told apart where different bodies hold them. */
    private record Key(String category, Timeline<Organisation> holders) {}

    private BudgetSum() {}

    /** What messages call a budget. */
    static String subject(PrimaryCareBudget budget) {
        String name = budget.name().orElse("nobody");
        return budget.body()
                .map(code -> code + (budget.name().isPresent() ? " (" + name + ")" : ""))
                .orElse(name);
    }

    static String describe(PrimaryCareBudget budget) {
        int size = budget.lines().size();
        int without = budget.withoutAmount().size();
        return subject(budget) + ", " + budget.year() + ", " + size + (size == 1 ? " line" : " lines")
                + (without == 0 ? " of " + total(budget) : ", " + without + " of them without an amount");
    }

    static Pounds total(PrimaryCareBudget budget) {
        List<Pounds> amounts = new ArrayList<>(budget.lines().size());
        for (Line line : budget.lines()) {
            if (line.amount().isEmpty()) {
                throw notKnown("The total of ", budget);
            }
            amounts.add(line.amount().get());
        }
        return Pounds.total(amounts);
    }

    static Map<PrimaryCareStream, Pounds> byStream(PrimaryCareBudget budget) {
        Map<PrimaryCareStream, Pounds> sums = new EnumMap<>(PrimaryCareStream.class);
        for (Line line : budget.lines()) {
            Pounds amount = line.amount().orElseThrow(() -> notKnown("What the streams come to of ", budget));
            line.category().stream().ifPresent(stream -> sums.merge(stream, amount, Pounds::plus));
        }
        return Collections.unmodifiableMap(sums);
    }

    static List<Line> unmapped(PrimaryCareBudget budget) {
        return budget.lines().stream()
                .filter(line -> line.category().stream().isEmpty())
                .toList();
    }

    private static NotKnownException notKnown(String question, PrimaryCareBudget budget) {
        return new NotKnownException(
                question + subject(budget),
                "the amount of "
                        + budget.withoutAmount().stream().map(Line::toString).collect(Collectors.joining(", ")),
                "known() is the budget without");
    }

    static PrimaryCareBudget known(PrimaryCareBudget budget) {
        return PrimaryCareBudget.builder()
                .year(budget.year())
                .body(budget.body())
                .name(budget.name())
                .addAllLines(budget.lines().stream()
                        .filter(line -> line.amount().isPresent())
                        .toList())
                .registeredPatients(budget.registeredPatients())
                .weightedPatients(budget.weightedPatients())
                .evidence(budget.evidence())
                .build();
    }

    static PrimaryCareBudget of(String name, List<PrimaryCareBudget> budgets) {
        if (budgets.isEmpty()) {
            throw new InvalidValueException("Sum \"" + name + "\": expected at least one budget");
        }
        PrimaryCareBudget first = budgets.get(0);
        Map<Key, List<Line>> lines = new LinkedHashMap<>();
        for (PrimaryCareBudget budget : budgets) {
            if (!budget.year().equals(first.year())) {
                throw new InvalidValueException("Sum \"" + name + "\": " + subject(first) + " is of " + first.year()
                        + " and " + subject(budget) + " of " + budget.year() + "; expected budgets of one year");
            }
            for (Line line : budget.lines()) {
                lines.computeIfAbsent(new Key(line.category().key(), line.holders()), key -> new ArrayList<>())
                        .add(line);
            }
        }
        PrimaryCareBudget.Builder sum = PrimaryCareBudget.builder()
                .year(first.year())
                .name(name)
                .publishedTotal(sum(budgets, PrimaryCareBudget::publishedTotal, Pounds::plus))
                .registeredPatients(sum(budgets, PrimaryCareBudget::registeredPatients, BigDecimal::add))
                .weightedPatients(sum(budgets, PrimaryCareBudget::weightedPatients, BigDecimal::add))
                .evidence(evidence(budgets));
        lines.values().forEach(each -> sum.addLines(line(each)));
        return sum.build();
    }

    private static Line line(List<Line> lines) {
        Line first = lines.get(0);
        if (lines.size() == 1) {
            return first;
        }
        Optional<Pounds> amount = sum(lines, Line::amount, Pounds::plus);
        Optional<Pounds> recurrent = sum(lines, Line::recurrent, Pounds::plus);
        Optional<Pounds> nonRecurrent = sum(lines, Line::nonRecurrent, Pounds::plus);
        Line line = amount.isPresent() ? Line.of(first.category(), amount.get()) : Line.of(first.category());
        Line held = line.heldBy(first.holders());
        return recurrent.isPresent() && nonRecurrent.isPresent()
                ? held.split(recurrent.get(), nonRecurrent.get())
                : held.recurring(recurrence(lines));
    }

    private static Recurrence recurrence(List<Line> lines) {
        Recurrence first = lines.get(0).recurrence();
        for (Line line : lines) {
            if (line.recurrence() != first) {
                return Recurrence.NOT_SAID;
            }
        }
        return first;
    }

    /** The sum of a part, where all have it. */
    private static <T, V> Optional<V> sum(List<T> all, Function<T, Optional<V>> part, BinaryOperator<V> plus) {
        Optional<V> sum = part.apply(all.get(0));
        for (T each : all.subList(1, all.size())) {
            Optional<V> next = part.apply(each);
            sum = sum.isPresent() && next.isPresent()
                    ? Optional.of(plus.apply(sum.get(), next.get()))
                    : Optional.empty();
        }
        return sum;
    }

    /** Where all rest on the same, adding up takes nothing from it and adds nothing to it. */
    private static Evidence evidence(List<PrimaryCareBudget> budgets) {
        Set<Evidence> all = new LinkedHashSet<>();
        budgets.forEach(budget -> all.add(budget.evidence()));
        if (all.size() == 1) {
            return all.iterator().next();
        }
        Set<Citation> citations = new LinkedHashSet<>();
        boolean assumed = false;
        boolean looked = false;
        for (Evidence evidence : all) {
            citations.addAll(evidence.citations());
            assumed |= evidence.certainty() == Certainty.ASSUMED;
            looked |= evidence.citations().stream().anyMatch(citation -> !citation.fromGeneralKnowledge());
        }
        Certainty certainty = assumed ? Certainty.ASSUMED : looked ? Certainty.INFERRED : Certainty.GENERAL_KNOWLEDGE;
        return Evidence.of(certainty, List.copyOf(citations)).noting("added up from " + budgets.size() + " budgets");
    }
}
