package org.opencommissioning.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;

/** Days as data files write them, read by hand: the first use of the JDK's formatter costs a new JVM more than a whole file. */
public final class IsoDay {
    private static final int LENGTH = "2013-04-01".length();

    /** Reads a day that must be one. */
    static final CellReader<LocalDate> READER = new CellReader<>() {
        @Override
        public LocalDate read(String text) {
            LocalDate day = parse(text);
            if (day == null) {
                throw new InvalidValueException("is not a day; expected one such as 2013-04-01");
            }
            return day;
        }
    };

    private IsoDay() {}

    /**
     * Reads a day.
     *
     * @param text any text
     * @return the day; null unless the text is four digits, two and two with a hyphen between, and such a day exists
     */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, LENGTH);
        if (year < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number of a few digits, or -1, which no month or day is: the JDK reads signs and digits of other scripts too. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
