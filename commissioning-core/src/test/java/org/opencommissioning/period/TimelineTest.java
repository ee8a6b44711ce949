package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class TimelineTest {
    private static final Timeline<String> GSS_CODES_OF_CCG_01H = Timeline.<String>builder()
            .put(DateSpan.parse("2017-04-01..2022-06-30"), "E38000215")
            .put(DateSpan.parse("2013-04-01..2017-03-31"), "E38000041")
            .build();

    @Test
    void givesTheValueOfTheDay() {
        assertEquals(Optional.of("E38000041"), GSS_CODES_OF_CCG_01H.on(LocalDate.of(2017, 3, 31)));
        assertEquals(Optional.of("E38000215"), GSS_CODES_OF_CCG_01H.on(LocalDate.of(2017, 4, 1)));
        assertEquals(Optional.empty(), GSS_CODES_OF_CCG_01H.on(LocalDate.of(2013, 3, 31)));
        assertEquals(Optional.empty(), GSS_CODES_OF_CCG_01H.on(LocalDate.of(2022, 7, 1)));
        assertEquals(Optional.of("E38000215"), GSS_CODES_OF_CCG_01H.latest());
    }

    @Test
    void listsItsSpellsByDay() {
        assertEquals(
                "[2013-04-01..2017-03-31 E38000041, 2017-04-01..2022-06-30 E38000215]",
                GSS_CODES_OF_CCG_01H.toString());
        assertEquals(2, GSS_CODES_OF_CCG_01H.spells().size());
    }

    @Test
    void joinsNeighboursOfEqualValue() {
        Timeline<String> inTwo = Timeline.<String>builder()
                .put(DateSpan.parse("2013-04-01..2014-03-31"), "A")
                .put(DateSpan.parse("2014-04-01.."), "A")
                .build();
        assertEquals("[2013-04-01.. A]", inTwo.toString());
    }

    @Test
    void joinsSpellsWhoseNewValuesAreEqual() {
        assertEquals(
                "[2013-04-01..2022-06-30 E38]",
                GSS_CODES_OF_CCG_01H.map(code -> code.substring(0, 3)).toString());
    }

    @Test
    void acceptsTheSameFactTwice() {
        Timeline<String> twice = Timeline.<String>builder()
                .put(DateSpan.parse("2013-04-01..2014-03-31"), "A")
                .put(DateSpan.parse("2013-10-01..2014-09-30"), "A")
                .build();
        assertEquals("[2013-04-01..2014-09-30 A]", twice.toString());
    }

    @Test
    void refusesTwoValuesOnOneDay() {
        Timeline.Builder<String> builder =
                Timeline.<String>builder().put(DateSpan.parse("2013-04-01..2017-03-31"), "E38000041");
        InvalidValueException refused = assertThrows(
                InvalidValueException.class, () -> builder.put(DateSpan.parse("2017-03-31.."), "E38000215"));
        assertEquals(
                "Timeline: E38000215 on 2017-03-31.. overlaps E38000041 on 2017-03-31..2017-03-31; a day has one value",
                refused.getMessage());
        assertEquals("[2013-04-01..2017-03-31 E38000041]", builder.build().toString());
    }

    @Test
    void mayBeEmptyOrForEver() {
        assertTrue(Timeline.empty().isEmpty());
        assertEquals(Optional.empty(), Timeline.empty().latest());
        assertEquals(Timeline.empty(), Timeline.builder().build());
        assertFalse(Timeline.always("A").isEmpty());
        assertEquals(Optional.of("A"), Timeline.always("A").on(LocalDate.of(1, 1, 1)));
        assertEquals(
                Timeline.always("A"),
                Timeline.<String>builder().put(DateSpan.always(), "A").build());
    }

    @Test
    void refusesChangeOfItsSpells() {
        List<Timeline.Spell<String>> spells = GSS_CODES_OF_CCG_01H.spells();
        assertThrows(UnsupportedOperationException.class, spells::clear);
    }

    @Test
    void refusesNull() {
        NullContract.check(
                Timeline.class, GSS_CODES_OF_CCG_01H, Timeline.empty(), LocalDate.EPOCH, Function.identity());
        NullContract.check(Timeline.Spell.class, DateSpan.always(), "A");
        NullContract.check(Timeline.Builder.class, Timeline.builder(), DateSpan.always(), "A");
    }

    @Test
    void keepsTheOrderOfDaysWhateverTheOrderOfTelling() {
        Timeline<String> names = Timeline.<String>builder()
                .put(DateSpan.parse("2016-04-01..2017-03-31"), "B")
                .put(DateSpan.parse("2018-04-01.."), "C")
                .put(DateSpan.parse("2013-04-01..2014-03-31"), "A")
                .build();
        assertEquals("[2013-04-01..2014-03-31 A, 2016-04-01..2017-03-31 B, 2018-04-01.. C]", names.toString());
        assertEquals(Optional.of("C"), names.latest());
    }
}
