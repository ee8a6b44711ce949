package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.InvalidValueException;

class PeriodKindTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2018-07-13, 2018-07-13",
        "MONTH, 2018-07, 2018-07-01",
        "MONTH, 201807, 2018-07-01",
        "MONTH, 2018-07-13, 2018-07-01",
        "FINANCIAL_YEAR, 2018-19, 2018-04-01",
        "FINANCIAL_YEAR, FY2018/19, 2018-04-01"
    })
    void readsTheFirstDayOfAPeriod(PeriodKind kind, String text, LocalDate day) {
        assertEquals(day, kind.firstDay(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2018-07 | a day such as 2018-07-01",
                "MONTH | 2018 | a month such as 2018-07, 201807 or 2018-07-01",
                "MONTH | 201813 | a month such as 2018-07, 201807 or 2018-07-01",
                "MONTH | 18-JUL | a month such as 2018-07, 201807 or 2018-07-01",
                "MONTH | 2018-7 | a month such as 2018-07, 201807 or 2018-07-01",
                "MONTH | 2018070 | a month such as 2018-07, 201807 or 2018-07-01",
                "FINANCIAL_YEAR | 2018 | a financial year such as 2018/19"
            })
    void refusesWhatIsOfAnotherForm(PeriodKind kind, String text, String expected) {
        assertEquals(
                "Period \"" + text + "\": expected " + expected,
                assertThrows(InvalidValueException.class, () -> kind.firstDay(text))
                        .getMessage());
    }
}
