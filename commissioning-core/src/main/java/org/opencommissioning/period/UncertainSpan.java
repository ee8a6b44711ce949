package org.opencommissioning.period;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A stretch of days whose ends may not be known: the life of a body, the term of an agreement. An unknown end and no end are
 * two things: {@link #lastDay()} is empty for a span that goes on, and holds an unknown day for one that ended, or will end, on
 * a day nobody has found.
 *
 * <p>As text: the first day, {@code to}, and the last day or {@code open}, as in {@code 2013-04-01 to unknown}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class UncertainSpan permits ImmutableUncertainSpan {
    private static final String TO = " to ";
    private static final String OPEN = "open";

    UncertainSpan() {}

    /** {@return the first day, as far as it is known} */
    @Value.Parameter
    public abstract UncertainDay firstDay();

    /** {@return the last day, still inside, as far as it is known; empty when the span has no end} */
    @Value.Parameter
    public abstract Optional<UncertainDay> lastDay();

    /**
     * With an end.
     *
     * @param firstDay the first day
     * @param lastDay the last day, which cannot be before the first
     * @return the span
     * @throws InvalidValueException when the last day is certainly before the first
     */
    public static UncertainSpan of(UncertainDay firstDay, UncertainDay lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        return ImmutableUncertainSpan.of(firstDay, Optional.of(lastDay));
    }

    /**
     * Without an end.
     *
     * @param firstDay the first day
     * @return the span
     */
    public static UncertainSpan from(UncertainDay firstDay) {
        return ImmutableUncertainSpan.of(firstDay, Optional.empty());
    }

    /**
     * A span known to the day.
     *
     * @param span a span with a first day
     * @return the same days
     * @throws InvalidValueException when the span has no first day
     */
    public static UncertainSpan certain(DateSpan span) {
        Objects.requireNonNull(span, "span");
        Optional<LocalDate> first = span.firstDay();
        if (first.isEmpty()) {
            throw new InvalidValueException(
                    "UncertainSpan of " + span + ": expected a first day; an unknown one is UncertainDay.unknown()");
        }
        Optional<LocalDate> last = span.lastDay();
        return last.isPresent()
                ? of(UncertainDay.on(first.get()), UncertainDay.on(last.get()))
                : from(UncertainDay.on(first.get()));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two days around {@code to}, the second of which may be {@code open}
     * @return the span
     * @throws InvalidValueException when the text is of another form
     */
    public static UncertainSpan parse(String text) {
        String lower = Objects.requireNonNull(text, "text").toLowerCase(Locale.ROOT);
        int cut = lower.indexOf(TO);
        if (cut < 0) {
            throw new InvalidValueException("UncertainSpan \"" + text
                    + "\": expected two days around the word to, such as \"2013-04-01 to unknown\"");
        }
        UncertainDay first = UncertainDay.parse(lower.substring(0, cut));
        String last = lower.substring(cut + TO.length()).strip();
        return last.equals(OPEN) ? from(first) : of(first, UncertainDay.parse(last));
    }

    /**
     * Whether a day is inside.
     *
     * @param day the day
     * @return yes where every possibility has it inside, no where none has, not known otherwise
     */
    public Answer contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Answer later = firstDay().isAfter(day);
        Answer over = lastDay().isPresent() ? lastDay().get().isBefore(day) : Answer.NO;
        if (later.isYes() || over.isYes()) {
            return Answer.NO;
        }
        boolean begun = later == Answer.NO || cannotEndAfter(day);
        boolean notEnded = over == Answer.NO || cannotBeginBefore(day);
        return begun && notEnded ? Answer.YES : Answer.NOT_KNOWN;
    }

    /** The last day is not before the first, so a span that cannot begin before a day cannot have ended before it. */
    private boolean cannotBeginBefore(LocalDate day) {
        return firstDay().isBefore(day) == Answer.NO;
    }

    private boolean cannotEndAfter(LocalDate day) {
        return lastDay().isPresent() && lastDay().get().isAfter(day) == Answer.NO;
    }

    /** {@return the days inside, where both ends are known; a span that goes on has a known end, namely none} */
    public Optional<DateSpan> known() {
        if (lastDay().isEmpty()) {
            return firstDay().known().map(DateSpan::from);
        }
        return firstDay().known().flatMap(first -> lastDay().get().known().map(last -> DateSpan.of(first, last)));
    }

    /** {@return the days certainly inside, those on which {@link #contains} says yes; empty when there is none} */
    public Optional<DateSpan> certainDays() {
        Optional<LocalDate> from = least(firstDay().latest(), latestLastDay());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (lastDay().isEmpty()) {
            return from.map(DateSpan::from);
        }
        Optional<LocalDate> to = greatest(firstDay().earliest(), lastDay().get().earliest());
        return to.filter(last -> !last.isBefore(from.get())).map(last -> DateSpan.of(from.get(), last));
    }

    private static Optional<LocalDate> least(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }

    private static Optional<LocalDate> greatest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get())) ? one : other;
    }

    /** {@return the days that can be inside, given the bounds} */
    @Value.Lazy
    public DateSpan possible() {
        Optional<LocalDate> from = firstDay().earliest();
        Optional<LocalDate> to = latestLastDay();
        if (from.isEmpty()) {
            return to.isEmpty() ? DateSpan.always() : DateSpan.until(to.get());
        }
        return to.isEmpty() ? DateSpan.from(from.get()) : DateSpan.of(from.get(), to.get());
    }

    private Optional<LocalDate> latestLastDay() {
        return lastDay().isEmpty() ? Optional.empty() : lastDay().get().latest();
    }

    @Value.Check
    void check() {
        Optional<LocalDate> from = firstDay().earliest();
        Optional<LocalDate> to = latestLastDay();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new InvalidValueException("UncertainSpan " + this
                    + ": the last day is before the first day; the last day is inside the span");
        }
    }

    @Override
    public String toString() {
        return firstDay() + TO + lastDay().map(UncertainDay::toString).orElse(OPEN);
    }
}
