package org.opencommissioning.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.IsoDay;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A day that is known, or known to lie within bounds, or not known at all. An agreement that <em>expires in September</em> has
 * a last day {@link #in(YearMonth) in that month}; a body whose end nobody has found closes on an {@link #unknown()} day.
 *
 * <p>It is always one particular day: what is uncertain is our knowledge of it.
 *
 * <p>As text: {@code 2014-09-30}, {@code 2014-09} for a month, {@code 2014-06-01..2014-09-30} between bounds,
 * {@code 2014-09-30 or later}, {@code 2014-06-30 or earlier}, and {@code unknown}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class UncertainDay permits ImmutableUncertainDay {
    private static final String OR_LATER = " or later";
    private static final String OR_EARLIER = " or earlier";
    private static final String UNKNOWN_TEXT = "unknown";

    UncertainDay() {}

    /** {@return the earliest day it can be; empty when there is no such bound} */
    @Value.Parameter
    public abstract Optional<LocalDate> earliest();

    /** {@return the latest day it can be; empty when there is no such bound} */
    @Value.Parameter
    public abstract Optional<LocalDate> latest();

    /**
     * A known day.
     *
     * @param day the day
     * @return that day
     */
    public static UncertainDay on(LocalDate day) {
        Optional<LocalDate> known = Optional.of(Objects.requireNonNull(day, "day"));
        return ImmutableUncertainDay.of(known, known);
    }

    /**
     * Some day of a month.
     *
     * @param month the month
     * @return a day within it
     */
    public static UncertainDay in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Some day between two, both possible.
     *
     * @param earliest the earliest day it can be
     * @param latest the latest day it can be, not before the earliest
     * @return a day between them
     * @throws InvalidValueException when the latest day is before the earliest
     */
    public static UncertainDay between(LocalDate earliest, LocalDate latest) {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        return ImmutableUncertainDay.of(Optional.of(earliest), Optional.of(latest));
    }

    /**
     * A day, or some later one: the life of a body last seen alive on that day ends then or later.
     *
     * @param earliest the earliest day it can be
     * @return that day or a later one
     */
    public static UncertainDay onOrAfter(LocalDate earliest) {
        Objects.requireNonNull(earliest, "earliest");
        return ImmutableUncertainDay.of(Optional.of(earliest), Optional.empty());
    }

    /**
     * A day, or some earlier one: a body first seen on that day opened then or earlier.
     *
     * @param latest the latest day it can be
     * @return that day or an earlier one
     */
    public static UncertainDay onOrBefore(LocalDate latest) {
        Objects.requireNonNull(latest, "latest");
        return ImmutableUncertainDay.of(Optional.empty(), Optional.of(latest));
    }

    /** {@return a day nothing is known about} */
    public static UncertainDay unknown() {
        return ImmutableUncertainDay.of(Optional.empty(), Optional.empty());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a day in one of the forms above
     * @return the day
     * @throws InvalidValueException when the text is of another form
     */
    public static UncertainDay parse(String text) {
        String trimmed = Objects.requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
        try {
            if (trimmed.equals(UNKNOWN_TEXT)) {
                return unknown();
            }
            if (trimmed.endsWith(OR_LATER)) {
                return onOrAfter(day(withoutEnd(trimmed, OR_LATER)));
            }
            if (trimmed.endsWith(OR_EARLIER)) {
                return onOrBefore(day(withoutEnd(trimmed, OR_EARLIER)));
            }
            int cut = trimmed.indexOf("..");
            if (cut >= 0) {
                return between(
                        day(trimmed.substring(0, cut).strip()),
                        day(trimmed.substring(cut + 2).strip()));
            }
            return isMonth(trimmed) ? inMonth(trimmed) : on(day(trimmed));
        } catch (DateTimeException e) {
            throw new InvalidValueException(
                    "UncertainDay \"" + text + "\": expected a day such as 2014-09-30, a month such"
                            + " as 2014-09, 2014-06-01..2014-09-30, \"2014-09-30 or later\", \"2014-06-30 or earlier\" or unknown");
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = IsoDay.parse(text);
        return day == null ? LocalDate.parse(text) : day;
    }

    private static UncertainDay inMonth(String text) {
        LocalDate first = IsoDay.parse(text + "-01");
        return first == null ? in(YearMonth.parse(text)) : between(first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    /** A month has one hyphen after its year, a day has two; the sign of a year is no hyphen. */
    private static boolean isMonth(String text) {
        return text.indexOf('-', 1) == text.lastIndexOf('-');
    }

    private static String withoutEnd(String text, String end) {
        return text.substring(0, text.length() - end.length());
    }

    /** {@return the day, where it is known to the day} */
    public Optional<LocalDate> known() {
        Optional<LocalDate> day = earliest();
        return day.equals(latest()) ? day : Optional.empty();
    }

    /**
     * Whether it is before another day.
     *
     * @param day the other day
     * @return yes or no where the bounds settle it
     */
    public Answer isBefore(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (latest().isPresent() && latest().get().isBefore(day)) {
            return Answer.YES;
        }
        return earliest().isPresent() && !earliest().get().isBefore(day) ? Answer.NO : Answer.NOT_KNOWN;
    }

    /**
     * Whether it is after another day.
     *
     * @param day the other day
     * @return yes or no where the bounds settle it
     */
    public Answer isAfter(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (earliest().isPresent() && earliest().get().isAfter(day)) {
            return Answer.YES;
        }
        return latest().isPresent() && !latest().get().isAfter(day) ? Answer.NO : Answer.NOT_KNOWN;
    }

    /**
     * Whether it is before another day that may not be known either.
     *
     * @param other the other day
     * @return yes or no where the bounds settle it
     */
    public Answer isBefore(UncertainDay other) {
        Objects.requireNonNull(other, "other");
        if (other.earliest().isPresent() && isBefore(other.earliest().get()).isYes()) {
            return Answer.YES;
        }
        boolean notBefore =
                other.latest().isPresent() && isBefore(other.latest().get()) == Answer.NO;
        return notBefore ? Answer.NO : Answer.NOT_KNOWN;
    }

    /**
     * Whether it is after another day that may not be known either.
     *
     * @param other the other day
     * @return yes or no where the bounds settle it
     */
    public Answer isAfter(UncertainDay other) {
        return Objects.requireNonNull(other, "other").isBefore(this);
    }

    /**
     * The day so much later, as the calendar counts.
     *
     * @param time how much later; a negative time is earlier
     * @return that day, within bounds moved by as much
     */
    public UncertainDay plus(Period time) {
        Objects.requireNonNull(time, "time");
        return ImmutableUncertainDay.of(earliest().map(day -> day.plus(time)), latest().map(day -> day.plus(time)));
    }

    @Value.Check
    void check() {
        if (earliest().isPresent()
                && latest().isPresent()
                && latest().get().isBefore(earliest().get())) {
            throw new InvalidValueException("UncertainDay between " + earliest().get() + " and " + latest().get()
                    + ": the latest day is before the earliest");
        }
    }

    @Override
    public String toString() {
        if (earliest().isEmpty()) {
            return latest().map(day -> day + OR_EARLIER).orElse(UNKNOWN_TEXT);
        }
        LocalDate from = earliest().get();
        if (latest().isEmpty()) {
            return from + OR_LATER;
        }
        LocalDate to = latest().get();
        if (from.equals(to)) {
            return from.toString();
        }
        boolean wholeMonth =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
        // cut from the day, for YearMonth does not read what it prints of years beyond 9999
        return wholeMonth ? withoutEnd(from.toString(), "-01") : from + ".." + to;
    }
}
