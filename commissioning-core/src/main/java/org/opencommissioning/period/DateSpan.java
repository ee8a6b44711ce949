package org.opencommissioning.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A stretch of at least one day; either end may be open. It is built from a first and a last day, both inside, as NHS records
 * say <em>opened on</em> and <em>closed on</em>; {@link #dayAfter()} is the first day no longer inside, for arithmetic.
 *
 * <p>As text: {@code 2013-04-01..2022-06-30}, {@code 2013-04-01..} and {@code ..2022-06-30}; {@code ..} is always.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class DateSpan permits ImmutableDateSpan {
    private static final String SEPARATOR = "..";

    DateSpan() {}

    /** The first day inside; null for none. */
    @Value.Parameter
    abstract @Nullable LocalDate first();

    /** The first day no longer inside, after the first; null for none. */
    @Value.Parameter
    abstract @Nullable LocalDate after();

    /**
     * From one day to another, both inside.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the span
     * @throws InvalidValueException when the last day is before the first; a span of no days does not exist
     */
    public static DateSpan of(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new InvalidValueException("DateSpan " + first + SEPARATOR + last + ": the last day " + last
                    + " is before the first day " + first + "; the last day is inside the span");
        }
        return ImmutableDateSpan.of(first, last.plusDays(1));
    }

    /**
     * From one day up to, and not including, another: for data whose end is the first day outside.
     *
     * @param first the first day
     * @param dayAfter the first day no longer inside, after the first
     * @return the span
     * @throws InvalidValueException when the span would hold no day
     */
    public static DateSpan halfOpen(LocalDate first, LocalDate dayAfter) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(dayAfter, "dayAfter");
        return ImmutableDateSpan.of(first, dayAfter);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the span of that day alone
     */
    public static DateSpan ofDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return of(day, day);
    }

    /**
     * Without an end.
     *
     * @param first the first day
     * @return that day and every later one
     */
    public static DateSpan from(LocalDate first) {
        Objects.requireNonNull(first, "first");
        return ImmutableDateSpan.of(first, null);
    }

    /**
     * Without a beginning.
     *
     * @param last the last day
     * @return that day and every earlier one
     */
    public static DateSpan until(LocalDate last) {
        Objects.requireNonNull(last, "last");
        return ImmutableDateSpan.of(null, last.plusDays(1));
    }

    /** {@return the span of all days} */
    public static DateSpan always() {
        return ImmutableDateSpan.of(null, null);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two ISO days around {@code ..}, either of which may be absent
     * @return the span
     * @throws InvalidValueException when the text is not of that form, or the days are in the wrong order
     */
    public static DateSpan parse(String text) {
        String trimmed = Objects.requireNonNull(text, "text").strip();
        int cut = trimmed.indexOf(SEPARATOR);
        if (cut < 0) {
            throw unreadable(text);
        }
        String first = trimmed.substring(0, cut).strip();
        String last = trimmed.substring(cut + SEPARATOR.length()).strip();
        try {
            if (first.isEmpty()) {
                return last.isEmpty() ? always() : until(LocalDate.parse(last));
            }
            return last.isEmpty() ? from(LocalDate.parse(first)) : of(LocalDate.parse(first), LocalDate.parse(last));
        } catch (DateTimeParseException e) {
            throw unreadable(text);
        }
    }

    private static InvalidValueException unreadable(String text) {
        return new InvalidValueException(
                "DateSpan \"" + text + "\": expected two ISO days around two dots, such as 2013-04-01..2022-06-30");
    }

    /** {@return the first day; empty when the span has no beginning} */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(first());
    }

    /** {@return the last day, still inside; empty when the span has no end} */
    public Optional<LocalDate> lastDay() {
        LocalDate after = after();
        return after == null ? Optional.empty() : Optional.of(after.minusDays(1));
    }

    /** {@return the first day no longer inside; empty when the span has no end} */
    public Optional<LocalDate> dayAfter() {
        return Optional.ofNullable(after());
    }

    /**
     * Whether a day is inside.
     *
     * @param day the day
     * @return true on the first day, on the last day and between
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate first = first();
        LocalDate after = after();
        return (first == null || !day.isBefore(first)) && (after == null || day.isBefore(after));
    }

    /**
     * Whether every day of another span is inside this one.
     *
     * @param other the other span
     * @return true also when both are equal
     */
    public boolean encloses(DateSpan other) {
        return !other.startsBefore(this) && !endsBefore(other);
    }

    /**
     * Whether the two spans share a day.
     *
     * @param other the other span
     * @return false when they only abut
     */
    public boolean overlaps(DateSpan other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /**
     * Whether one span begins on the day after the other ends.
     *
     * @param other the other span
     * @return true when no day lies between them and none is shared
     */
    public boolean abuts(DateSpan other) {
        return isJustBefore(other) || other.isJustBefore(this);
    }

    /**
     * The days inside both.
     *
     * @param other the other span
     * @return the shared days; empty when there is none
     */
    public Optional<DateSpan> intersection(DateSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        DateSpan later = startsBefore(other) ? other : this;
        DateSpan earlier = endsBefore(other) ? this : other;
        return Optional.of(ImmutableDateSpan.of(later.first(), earlier.after()));
    }

    /** The days inside either and between both. */
    DateSpan hull(DateSpan other) {
        DateSpan earlier = startsBefore(other) ? this : other;
        DateSpan later = endsBefore(other) ? other : this;
        return ImmutableDateSpan.of(earlier.first(), later.after());
    }

    boolean startsBefore(DateSpan other) {
        LocalDate mine = first();
        LocalDate others = other.first();
        return others != null && (mine == null || mine.isBefore(others));
    }

    private boolean endsBefore(DateSpan other) {
        LocalDate mine = after();
        LocalDate others = other.after();
        return mine != null && (others == null || mine.isBefore(others));
    }

    /** Whether every day is before every day of another span. */
    private boolean isBefore(DateSpan other) {
        LocalDate mine = after();
        LocalDate others = other.first();
        return mine != null && others != null && !mine.isAfter(others);
    }

    private boolean isJustBefore(DateSpan other) {
        LocalDate mine = after();
        return mine != null && mine.equals(other.first());
    }

    @Value.Check
    void check() {
        LocalDate first = first();
        LocalDate after = after();
        if (first != null && after != null && !after.isAfter(first)) {
            throw new InvalidValueException("DateSpan from " + first + " up to " + after
                    + " holds no day: the day after must be later than the first day");
        }
    }

    @Override
    public String toString() {
        return firstDay().map(LocalDate::toString).orElse("")
                + SEPARATOR
                + lastDay().map(LocalDate::toString).orElse("");
    }
}
