package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UncertainSpanProperties {
    @Property
    void readsWhatItPrints(@ForAll("uncertainSpans") UncertainSpan span) {
        assertEquals(span, UncertainSpan.parse(span.toString()));
    }

    @Property(tries = 2000)
    void containsADayAsItsPossibilitiesDo(@ForAll("near") UncertainSpan span, @ForAll("nearDays") LocalDate day) {
        List<Boolean> inEachCase = new ArrayList<>();
        for (DateSpan possible : possibilities(span)) {
            inEachCase.add(possible.contains(day));
        }
        assertEquals(Window.answer(inEachCase), span.contains(day), () -> span + " on " + day);
    }

    @Property
    void hasNothingInsideButPossibleDays(@ForAll("near") UncertainSpan span, @ForAll("nearDays") LocalDate day) {
        assertEquals(span.contains(day) != Answer.NO, span.possible().contains(day));
    }

    @Property(tries = 2000)
    void isCertainOnTheDaysItSaysYesTo(@ForAll("near") UncertainSpan span, @ForAll("nearDays") LocalDate day) {
        assertEquals(
                span.contains(day).isYes(),
                span.certainDays().filter(days -> days.contains(day)).isPresent(),
                () -> span + " on " + day);
    }

    @Property
    void isCertainWhereItIsKnown(@ForAll("spans") DateSpan span, @ForAll("nearDays") LocalDate day) {
        Assume.that(span.firstDay().isPresent());
        UncertainSpan certain = UncertainSpan.certain(span);
        assertEquals(Optional.of(span), certain.known());
        assertEquals(span, certain.possible());
        assertEquals(span.contains(day) ? Answer.YES : Answer.NO, certain.contains(day));
    }

    private static List<DateSpan> possibilities(UncertainSpan span) {
        List<DateSpan> possible = new ArrayList<>();
        for (LocalDate first : Window.possibilities(span.firstDay())) {
            if (span.lastDay().isEmpty()) {
                possible.add(DateSpan.from(first));
                continue;
            }
            for (LocalDate last : Window.possibilities(span.lastDay().get())) {
                if (!last.isBefore(first)) {
                    possible.add(DateSpan.of(first, last));
                }
            }
        }
        return possible;
    }

    @Provide
    Arbitrary<UncertainSpan> uncertainSpans() {
        return PeriodArbitraries.uncertainSpans();
    }

    @Provide
    Arbitrary<UncertainSpan> near() {
        return PeriodArbitraries.uncertainSpansOf(PeriodArbitraries.uncertainDaysOf(Window.days()));
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return PeriodArbitraries.spansOf(Window.days());
    }

    @Provide
    Arbitrary<LocalDate> nearDays() {
        return Window.days();
    }
}
