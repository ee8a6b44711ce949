package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineProperties {
    @Property
    void givesOnEachDayTheValueOfItsSpell(@ForAll("spells") List<Timeline.Spell<String>> spells) {
        Timeline<String> timeline = timeline(spells);
        for (LocalDate day = LocalDate.of(2011, 12, 31); day.getYear() < 2013; day = day.plusDays(1)) {
            LocalDate asked = day;
            Optional<String> expected = spells.stream()
                    .filter(spell -> spell.days().contains(asked))
                    .map(Timeline.Spell::value)
                    .findFirst();
            assertEquals(expected, timeline.on(day));
        }
    }

    @Property
    void doesNotDependOnTheOrderOfSpells(@ForAll("spells") List<Timeline.Spell<String>> spells, @ForAll Random random) {
        List<Timeline.Spell<String>> shuffled = new ArrayList<>(spells);
        Collections.shuffle(shuffled, random);
        assertEquals(timeline(spells), timeline(shuffled));
        assertEquals(timeline(spells).hashCode(), timeline(shuffled).hashCode());
    }

    @Property
    void doesNotDependOnHowSpellsAreCut(@ForAll("spells") List<Timeline.Spell<String>> spells, @ForAll Random random) {
        List<Timeline.Spell<String>> dayByDay = new ArrayList<>();
        for (Timeline.Spell<String> spell : spells) {
            LocalDate last = spell.days().lastDay().orElseThrow();
            for (LocalDate day = spell.days().firstDay().orElseThrow(); !day.isAfter(last); day = day.plusDays(1)) {
                dayByDay.add(Timeline.Spell.of(DateSpan.ofDay(day), spell.value()));
            }
        }
        Collections.shuffle(dayByDay, random);
        assertEquals(timeline(spells), timeline(dayByDay));
    }

    @Property
    void changesItsValueFromSpellToSpell(@ForAll("spells") List<Timeline.Spell<String>> given) {
        List<Timeline.Spell<String>> spells = timeline(given).spells();
        for (int i = 1; i < spells.size(); i++) {
            Timeline.Spell<String> before = spells.get(i - 1);
            Timeline.Spell<String> after = spells.get(i);
            assertFalse(before.days().overlaps(after.days()));
            assertFalse(before.days().abuts(after.days()) && before.value().equals(after.value()));
        }
    }

    @Property
    void comesBackFromItsSpells(@ForAll("spells") List<Timeline.Spell<String>> spells) {
        Timeline<String> timeline = timeline(spells);
        assertEquals(timeline, timeline(timeline.spells()));
        assertEquals(timeline, timeline.map(value -> value));
    }

    @Property
    void mapsTheValueOfEachDay(@ForAll("spells") List<Timeline.Spell<String>> spells, @ForAll("days") LocalDate day) {
        Timeline<String> timeline = timeline(spells);
        Timeline<Boolean> mapped = timeline.map(value -> value.equals("A"));
        assertEquals(timeline.on(day).map(value -> value.equals("A")), mapped.on(day));
    }

    private static Timeline<String> timeline(List<Timeline.Spell<String>> spells) {
        Timeline.Builder<String> builder = Timeline.builder();
        spells.forEach(spell -> builder.put(spell.days(), spell.value()));
        return builder.build();
    }

    @Provide
    Arbitrary<List<Timeline.Spell<String>>> spells() {
        return PeriodArbitraries.spells();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(LocalDate.of(2012, 1, 1), 330);
    }
}
