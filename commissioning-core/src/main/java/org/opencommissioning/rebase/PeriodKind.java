package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.FinancialYear;

/**
 * The kinds of period that tables print. The bodies of a period are those of its first day. The caller says which kind it is, for
 * {@code 2011-12} is a month in one table and a financial year in another.
 *
 * <p>Quarters and years of four digits are no kinds: {@code 2018-Q2} begins in April in one table and in July in another, and
 * {@code 2018} in January in one and in April in another. A column of their first days can be read as {@link #DAY}.
 */
public enum PeriodKind {
    /** {@code 2018-07-01}. */
    DAY("a day such as 2018-07-01") {
        @Override
        LocalDate read(String text) {
            return LocalDate.parse(text);
        }
    },
    /** {@code 2018-07}, {@code 201807}, or any day of the month, {@code 2018-07-01}. */
    MONTH("a month such as 2018-07, 201807 or 2018-07-01") {
        @Override
        LocalDate read(String text) {
            if (text.length() == "2018-07-01".length()) {
                return LocalDate.parse(text).withDayOfMonth(1);
            }
            boolean plain = text.length() == "201807".length() && text.indexOf('-') < 0;
            return YearMonth.parse(plain ? text.substring(0, 4) + '-' + text.substring(4) : text)
                    .atDay(1);
        }
    },
    /** {@code 2018-19}, {@code 2018/19} or {@code FY2018/19}. */
    FINANCIAL_YEAR("a financial year such as 2018/19") {
        @Override
        LocalDate read(String text) {
            return FinancialYear.parse(text).firstDay();
        }
    };

    private final String expected;

    PeriodKind(String expected) {
        this.expected = expected;
    }

    /** A period of this kind, as a message asks for it. */
    String expected() {
        return expected;
    }

    abstract LocalDate read(String text);

    /**
     * The first day of a period.
     *
     * @param text the period, as tables print it
     * @return its first day
     * @throws InvalidValueException when it is of another form
     */
    public LocalDate firstDay(String text) {
        try {
            return read(requireNonNull(text, "text"));
        } catch (DateTimeException | InvalidValueException e) {
            throw new InvalidValueException("Period \"" + text + "\": expected " + expected);
        }
    }
}
