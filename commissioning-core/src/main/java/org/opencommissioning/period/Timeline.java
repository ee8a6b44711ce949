package org.opencommissioning.period;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * What something was on each day: its name, its GSS code, its parent. It holds spells, each a span of days with one value; days
 * without a spell have no value. Neighbouring spells of equal values are one spell, so that two histories that say the same
 * are equal, whatever the order in which their spells were given.
 *
 * @param <T> the values, immutable
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Timeline<T> permits ImmutableTimeline {
    Timeline() {}

    /** Coalesced: no two abutting ranges hold equal values. */
    @Value.Parameter
    abstract ImmutableRangeMap<LocalDate, T> ranges();

    /**
     * No history at all.
     *
     * @param <T> the values
     * @return a timeline without spells
     */
    public static <T> Timeline<T> empty() {
        return ImmutableTimeline.of(ImmutableRangeMap.of());
    }

    /**
     * One value on every day.
     *
     * @param value the value
     * @param <T> the values
     * @return a timeline of one spell without ends
     */
    public static <T> Timeline<T> always(T value) {
        Objects.requireNonNull(value, "value");
        return ImmutableTimeline.of(ImmutableRangeMap.of(Range.all(), value));
    }

    /**
     * Begins a history.
     *
     * @param <T> the values
     * @return a builder without spells
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * The value on a day.
     *
     * @param day the day
     * @return the value; empty when no spell covers the day
     */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(ranges().get(Objects.requireNonNull(day, "day")));
    }

    /** {@return the spells in the order of their days} */
    public List<Spell<T>> spells() {
        List<Spell<T>> spells = new ArrayList<>();
        for (Map.Entry<Range<LocalDate>, T> entry : ranges().asMapOfRanges().entrySet()) {
            spells.add(Spell.of(ImmutableDateSpan.of(entry.getKey()), entry.getValue()));
        }
        return List.copyOf(spells);
    }

    /** {@return whether there is no spell} */
    public boolean isEmpty() {
        return ranges().asMapOfRanges().isEmpty();
    }

    /** {@return the value of the latest spell; empty when there is none} */
    public Optional<T> latest() {
        List<Spell<T>> spells = spells();
        return spells.isEmpty()
                ? Optional.empty()
                : Optional.of(spells.get(spells.size() - 1).value());
    }

    /**
     * The same spells with other values.
     *
     * @param change what becomes of each value
     * @param <U> the new values
     * @return a timeline over the same days; spells whose values become equal are joined
     */
    public <U> Timeline<U> map(Function<? super T, ? extends U> change) {
        Objects.requireNonNull(change, "change");
        Builder<U> mapped = builder();
        for (Spell<T> spell : spells()) {
            mapped.put(spell.days(), change.apply(spell.value()));
        }
        return mapped.build();
    }

    @Override
    public String toString() {
        return spells().toString();
    }

    /**
     * A value and the days on which it held.
     *
     * @param <T> the value
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Spell<T> permits ImmutableSpell {
        Spell() {}

        /** {@return the days on which it held} */
        @Value.Parameter
        public abstract DateSpan days();

        /** {@return the value} */
        @Value.Parameter
        public abstract T value();

        /**
         * A value and its days.
         *
         * @param days the days on which it held
         * @param value the value
         * @param <T> the value
         * @return the spell
         */
        public static <T> Spell<T> of(DateSpan days, T value) {
            return ImmutableSpell.of(days, value);
        }

        @Override
        public String toString() {
            return days() + " " + value();
        }
    }

    /**
     * Collects spells in any order.
     *
     * @param <T> the values
     */
    public static final class Builder<T> {
        private final TreeRangeMap<LocalDate, T> ranges = TreeRangeMap.create();

        Builder() {}

        /**
         * Adds a spell.
         *
         * @param days the days on which the value held
         * @param value the value
         * @return this
         * @throws InvalidValueException when a spell already given has another value on one of these days
         */
        public Builder<T> put(DateSpan days, T value) {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(value, "value");
            for (Map.Entry<Range<LocalDate>, T> there :
                    ranges.subRangeMap(days.days()).asMapOfRanges().entrySet()) {
                if (!there.getValue().equals(value)) {
                    throw new InvalidValueException("Timeline: " + value + " on " + days + " overlaps "
                            + there.getValue() + " on " + ImmutableDateSpan.of(there.getKey())
                            + "; a day has one value");
                }
            }
            ranges.putCoalescing(days.days(), value);
            return this;
        }

        /** {@return the timeline of the spells given so far} */
        public Timeline<T> build() {
            return ImmutableTimeline.of(ImmutableRangeMap.copyOf(ranges));
        }
    }
}
