package org.opencommissioning.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * The year of NHS money: 1 April to 31 March. As text it is {@code 2014-15}, as the newspapers write it; official tables write
 * {@code 2014/15}, which {@link #parse} reads too.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class FinancialYear implements Comparable<FinancialYear> permits ImmutableFinancialYear {
    /** Day arithmetic stays far inside what {@link LocalDate} can hold, and a mistyped year is noticed. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2999;

    private static final Pattern TEXT =
            Pattern.compile("(?:FY ?)?(\\d{4}) ?[-/–] ?(\\d{2}|\\d{4})", Pattern.CASE_INSENSITIVE);

    FinancialYear() {}

    /** {@return the calendar year in which it begins: 2014 for 2014-15} */
    @Value.Parameter
    public abstract int startYear();

    /**
     * By the calendar year in which it begins.
     *
     * @param startYear 2014 for 2014-15
     * @return the year
     * @throws InvalidValueException outside 1900 to 2999
     */
    public static FinancialYear startingIn(int startYear) {
        return ImmutableFinancialYear.of(startYear);
    }

    /**
     * The year a day belongs to.
     *
     * @param day any day
     * @return the year from 1 April on or before that day
     */
    public static FinancialYear containing(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return startingIn(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2014-15}, {@code 2014/15}, {@code FY2014/15} and {@code 2014/2015}.
     *
     * @param text the year
     * @return the year
     * @throws InvalidValueException when the text is of another form, or its second year does not follow its first
     */
    public static FinancialYear parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text").strip());
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "FinancialYear \"" + text + "\": expected two years such as 2014-15, 2014/15 or FY2014/15");
        }
        int start = Integer.parseInt(matcher.group(1));
        String end = matcher.group(2);
        int following = end.length() == 2 ? (start + 1) % 100 : start + 1;
        if (Integer.parseInt(end) != following) {
            throw new InvalidValueException("FinancialYear \"" + text + "\": " + end + " does not follow " + start
                    + "; the year that begins in " + start + " is " + name(start));
        }
        return startingIn(start);
    }

    /** {@return 1 April} */
    public LocalDate firstDay() {
        return LocalDate.of(startYear(), Month.APRIL, 1);
    }

    /** {@return 31 March of the following calendar year} */
    public LocalDate lastDay() {
        return LocalDate.of(startYear() + 1, Month.MARCH, 31);
    }

    /** {@return its days} */
    public DateSpan days() {
        return DateSpan.of(firstDay(), lastDay());
    }

    /**
     * Another year, counted from this one.
     *
     * @param years how many years on; negative for earlier
     * @return that year
     * @throws InvalidValueException outside 1900 to 2999
     */
    public FinancialYear plus(int years) {
        long start = (long) startYear() + years;
        requireInRange(start);
        return startingIn((int) start);
    }

    @Value.Check
    void check() {
        requireInRange(startYear());
    }

    private static void requireInRange(long startYear) {
        if (startYear < EARLIEST || startYear > LATEST) {
            throw new InvalidValueException(
                    "FinancialYear starting in " + startYear + ": expected " + EARLIEST + " to " + LATEST);
        }
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear(), other.startYear());
    }

    @Override
    public String toString() {
        return name(startYear());
    }

    private static String name(int startYear) {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
