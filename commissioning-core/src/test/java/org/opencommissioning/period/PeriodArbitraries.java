package org.opencommissioning.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of days, spans, financial years and histories around the years of the NHS reorganisations. */
public final class PeriodArbitraries {
    private static final LocalDate EARLIEST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 12 * 365;

    private PeriodArbitraries() {}

    /** {@return days from 2012 to 2023} */
    public static Arbitrary<LocalDate> days() {
        return daysWithin(EARLIEST, DAYS);
    }

    /**
     * Days of a short stretch, so that they often meet.
     *
     * @param first the first of them
     * @param count how many there are
     * @return days of that stretch
     */
    public static Arbitrary<LocalDate> daysWithin(LocalDate first, int count) {
        return Arbitraries.integers()
                .between(0, count - 1)
                .map(number -> first.plusDays(number))
                .withoutEdgeCases();
    }

    /** {@return spans of such days, with and without ends} */
    public static Arbitrary<DateSpan> spans() {
        return spansOf(days());
    }

    /**
     * Spans of given days; one in five lacks its beginning, and one in five its end.
     *
     * @param days what the first and last days are taken from
     * @return spans of those days
     */
    public static Arbitrary<DateSpan> spansOf(Arbitrary<LocalDate> days) {
        return inOrder(days).map(ends -> {
            Optional<LocalDate> first = ends.get(0);
            Optional<LocalDate> last = ends.get(1);
            if (first.isEmpty()) {
                return last.map(DateSpan::until).orElse(DateSpan.always());
            }
            return last.map(day -> DateSpan.of(first.get(), day)).orElse(DateSpan.from(first.get()));
        });
    }

    /** {@return financial years, all that the library knows} */
    public static Arbitrary<FinancialYear> financialYears() {
        return Arbitraries.integers().between(1900, 2999).map(FinancialYear::startingIn);
    }

    /** {@return days known, known to the month, known within bounds, and not known} */
    public static Arbitrary<UncertainDay> uncertainDays() {
        return Arbitraries.oneOf(uncertainDaysOf(days()), days().map(day -> UncertainDay.in(YearMonth.from(day))))
                .withoutEdgeCases();
    }

    /**
     * Uncertain days with given bounds; a bound may be absent, and both may be the same.
     *
     * @param days what the bounds are taken from
     * @return days within such bounds
     */
    public static Arbitrary<UncertainDay> uncertainDaysOf(Arbitrary<LocalDate> days) {
        Arbitrary<UncertainDay> within = inOrder(days).map(bounds -> {
            Optional<LocalDate> earliest = bounds.get(0);
            Optional<LocalDate> latest = bounds.get(1);
            if (earliest.isEmpty()) {
                return latest.map(UncertainDay::onOrBefore).orElse(UncertainDay.unknown());
            }
            return latest.map(day -> UncertainDay.between(earliest.get(), day))
                    .orElse(UncertainDay.onOrAfter(earliest.get()));
        });
        return Arbitraries.oneOf(within, days.map(UncertainDay::on)).withoutEdgeCases();
    }

    /** {@return spans whose ends are known, uncertain or absent} */
    public static Arbitrary<UncertainSpan> uncertainSpans() {
        return uncertainSpansOf(uncertainDays());
    }

    /**
     * Uncertain spans with given ends; one in five has no end.
     *
     * @param days what the first and last days are taken from
     * @return spans of those days
     */
    public static Arbitrary<UncertainSpan> uncertainSpansOf(Arbitrary<UncertainDay> days) {
        return Combinators.combine(days, days.optional(0.8))
                .filter((first, last) -> canEnd(first, last))
                .as((first, last) ->
                        last.map(end -> UncertainSpan.of(first, end)).orElse(UncertainSpan.from(first)))
                .withoutEdgeCases();
    }

    private static boolean canEnd(UncertainDay first, Optional<UncertainDay> last) {
        Optional<LocalDate> latest = last.flatMap(UncertainDay::latest);
        return first.earliest().isEmpty()
                || latest.isEmpty()
                || !latest.get().isBefore(first.earliest().get());
    }

    /** {@return up to 8 spells that do not overlap, in the order of their days; neighbours may abut and may be equal} */
    public static Arbitrary<List<Timeline.Spell<String>>> spells() {
        Arbitrary<Optional<String>> values = Arbitraries.of("A", "B", "C").optional(0.8);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 40);
        return Combinators.combine(values, lengths)
                .as(Stretch::new)
                .list()
                .ofMaxSize(8)
                .map(PeriodArbitraries::laidOut)
                .withoutEdgeCases();
    }

    private static List<Timeline.Spell<String>> laidOut(List<Stretch> stretches) {
        List<Timeline.Spell<String>> spells = new ArrayList<>();
        LocalDate first = EARLIEST;
        for (Stretch stretch : stretches) {
            LocalDate dayAfter = first.plusDays(stretch.length());
            DateSpan days = DateSpan.halfOpen(first, dayAfter);
            stretch.value().ifPresent(value -> spells.add(Timeline.Spell.of(days, value)));
            first = dayAfter;
        }
        return spells;
    }

    private static Arbitrary<List<Optional<LocalDate>>> inOrder(Arbitrary<LocalDate> days) {
        Arbitrary<Optional<LocalDate>> ends = days.optional(0.8);
        return Combinators.combine(ends, ends)
                .as((one, other) -> {
                    boolean swapped =
                            one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
                    return swapped ? List.of(other, one) : List.of(one, other);
                })
                .withoutEdgeCases();
    }

    /** Some days with a value, or without. */
    private record Stretch(Optional<String> value, int length) {}
}
