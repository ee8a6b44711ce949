package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UncertainDayProperties {
    @Property
    void readsWhatItPrints(@ForAll("uncertainDays") UncertainDay day) {
        assertEquals(day, UncertainDay.parse(day.toString()));
    }

    @Property
    void isBeforeAndAfterAsItsPossibilitiesAre(
            @ForAll("near") UncertainDay uncertain, @ForAll("nearDays") LocalDate asked) {
        List<LocalDate> possible = Window.possibilities(uncertain);
        assertEquals(answer(possible, day -> day.isBefore(asked)), uncertain.isBefore(asked));
        assertEquals(answer(possible, day -> day.isAfter(asked)), uncertain.isAfter(asked));
    }

    @Property
    void isBeforeAndAfterAnotherAsTheirPossibilitiesAre(
            @ForAll("near") UncertainDay one, @ForAll("near") UncertainDay other) {
        List<LocalDate> others = Window.possibilities(other);
        List<Boolean> before = Window.possibilities(one).stream()
                .flatMap(day -> others.stream().map(day::isBefore))
                .toList();
        assertEquals(Window.answer(before), one.isBefore(other));
        assertEquals(one.isBefore(other), other.isAfter(one));
    }

    @Property
    void isKnownWhereOneDayIsPossible(@ForAll("near") UncertainDay uncertain) {
        assertEquals(
                Window.possibilities(uncertain).size() == 1, uncertain.known().isPresent());
    }

    private static Answer answer(List<LocalDate> possible, Predicate<LocalDate> question) {
        return Window.answer(possible.stream().map(question::test).toList());
    }

    @Provide
    Arbitrary<UncertainDay> uncertainDays() {
        return PeriodArbitraries.uncertainDays();
    }

    @Provide
    Arbitrary<UncertainDay> near() {
        return PeriodArbitraries.uncertainDaysOf(Window.days());
    }

    @Provide
    Arbitrary<LocalDate> nearDays() {
        return Window.days();
    }
}
