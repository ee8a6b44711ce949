package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.fault.InvalidValueException;

class DateSpanProperties {
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 28);
    private static final int COUNT = 10;

    @Property
    void readsWhatItPrints(@ForAll("spans") DateSpan span) {
        assertEquals(span, DateSpan.parse(span.toString()));
    }

    @Property
    void overlapsBothWaysOrNeither(@ForAll("near") DateSpan span, @ForAll("near") DateSpan other) {
        assertEquals(span.overlaps(other), other.overlaps(span));
        assertEquals(span.abuts(other), other.abuts(span));
        assertEquals(span.intersection(other), other.intersection(span));
    }

    @Property
    void overlapsTheSpanOfEachDayItContains(@ForAll("near") DateSpan span, @ForAll("nearDays") LocalDate day) {
        assertEquals(span.contains(day), span.overlaps(DateSpan.ofDay(day)));
        assertEquals(span.contains(day), span.encloses(DateSpan.ofDay(day)));
    }

    @Property
    void sharesTheDaysThatBothContain(
            @ForAll("near") DateSpan span, @ForAll("near") DateSpan other, @ForAll("nearDays") LocalDate day) {
        assertEquals(
                span.contains(day) && other.contains(day),
                span.intersection(other).map(shared -> shared.contains(day)).orElse(false));
    }

    @Property
    void enclosesWhatItsIntersectionLeavesAsItIs(@ForAll("near") DateSpan span, @ForAll("near") DateSpan other) {
        assertEquals(
                span.encloses(other),
                span.intersection(other).map(other::equals).orElse(false));
    }

    @Property
    void abutsWhereNoDayLiesBetweenAndNoneIsShared(@ForAll("near") DateSpan span, @ForAll("near") DateSpan other) {
        assertEquals(beginsAsTheOtherEnds(span, other) || beginsAsTheOtherEnds(other, span), span.abuts(other));
        assertFalse(span.abuts(other) && span.overlaps(other));
    }

    private static boolean beginsAsTheOtherEnds(DateSpan span, DateSpan other) {
        return other.dayAfter().isPresent() && other.dayAfter().equals(span.firstDay());
    }

    @Property
    void endsOnTheDayBeforeTheDayAfter(@ForAll("nearDays") LocalDate one, @ForAll("nearDays") LocalDate other) {
        Assume.that(!other.isBefore(one));
        DateSpan span = DateSpan.of(one, other);
        assertEquals(span, DateSpan.halfOpen(one, other.plusDays(1)));
        assertTrue(span.contains(one) && span.contains(other));
        assertFalse(span.contains(one.minusDays(1)) || span.contains(other.plusDays(1)));
    }

    @Property
    void refusesReversedSpansShowingBothDays(@ForAll("nearDays") LocalDate one, @ForAll("nearDays") LocalDate other) {
        Assume.that(other.isBefore(one));
        String reversed = assertThrows(InvalidValueException.class, () -> DateSpan.of(one, other))
                .toString();
        String empty = assertThrows(InvalidValueException.class, () -> DateSpan.halfOpen(one, other))
                .toString();
        assertTrue(reversed.contains(one.toString()) && reversed.contains(other.toString()), reversed);
        assertTrue(empty.contains(one.toString()) && empty.contains(other.toString()), empty);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return PeriodArbitraries.spans();
    }

    @Provide
    Arbitrary<DateSpan> near() {
        return PeriodArbitraries.spansOf(nearDays());
    }

    @Provide
    Arbitrary<LocalDate> nearDays() {
        return PeriodArbitraries.daysWithin(FIRST, COUNT);
    }
}
