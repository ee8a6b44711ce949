package org.opencommissioning.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final DateSpan ALWAYS = DateSpan.always();

    Timeline() {}

    /** {@return the spells in the order of their days; none abuts the next with an equal value} */
    @Value.Parameter
    public abstract List<Spell<T>> spells();

    /**
     * No history at all.
     *
     * @param <T> the values
     * @return a timeline without spells
     */
    public static <T> Timeline<T> empty() {
        return ImmutableTimeline.of(ImmutableList.of());
    }

    /**
     * One value on every day.
     *
     * @param value the value
     * @param <T> the values
     * @return a timeline of one spell without ends
     */
    public static <T> Timeline<T> always(T value) {
        return ImmutableTimeline.of(ImmutableList.of(Spell.of(ALWAYS, value)));
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
        Objects.requireNonNull(day, "day");
        // one by one, for histories are short
        for (Spell<T> spell : spells()) {
            if (spell.days().contains(day)) {
                return Optional.of(spell.value());
            }
        }
        return Optional.empty();
    }

    /** {@return whether there is no spell} */
    public boolean isEmpty() {
        return spells().isEmpty();
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
        /** In the order of their days. */
        private List<Spell<T>> spells = ImmutableList.of();

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
            if (spells.isEmpty()) {
                // as most histories stay
                spells = ImmutableList.of(Spell.of(days, value));
                return this;
            }
            DateSpan joined = days;
            List<Spell<T>> ordered = new ArrayList<>();
            List<Spell<T>> after = new ArrayList<>();
            for (Spell<T> there : spells) {
                Optional<DateSpan> shared = there.days().intersection(days);
                if (there.value().equals(value)
                        && (shared.isPresent() || there.days().abuts(days))) {
                    joined = joined.hull(there.days());
                } else if (shared.isPresent()) {
                    throw new InvalidValueException("Timeline: " + value + " on " + days + " overlaps " + there.value()
                            + " on " + shared.get() + "; a day has one value");
                } else if (there.days().startsBefore(days)) {
                    ordered.add(there);
                } else {
                    after.add(there);
                }
            }
            ordered.add(Spell.of(joined, value));
            ordered.addAll(after);
            spells = ordered;
            return this;
        }

        /** {@return the timeline of the spells given so far} */
        public Timeline<T> build() {
            return ImmutableTimeline.of(spells);
        }
    }
}
