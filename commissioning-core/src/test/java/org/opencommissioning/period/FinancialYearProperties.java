package org.opencommissioning.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FinancialYearProperties {
    @Property
    void readsWhatItPrints(@ForAll("years") FinancialYear year) {
        assertEquals(year, FinancialYear.parse(year.toString()));
        assertEquals(year, FinancialYear.parse(year.toString().replace('-', '/')));
    }

    @Property
    void putsEveryDayIntoExactlyOneYear(@ForAll("days") LocalDate day, @ForAll @IntRange(min = -2, max = 2) int years) {
        FinancialYear year = FinancialYear.containing(day);
        assertEquals(years == 0, year.plus(years).days().contains(day));
    }

    @Property
    void abutsTheNextYear(@ForAll("years") FinancialYear year) {
        Assume.that(year.startYear() < 2999);
        FinancialYear next = year.plus(1);
        assertTrue(year.days().abuts(next.days()));
        assertFalse(year.days().overlaps(next.days()));
        assertEquals(next.firstDay(), year.lastDay().plusDays(1));
        assertTrue(year.compareTo(next) < 0 && next.compareTo(year) > 0);
    }

    @Property
    void ordersAsItsFirstDay(@ForAll("years") FinancialYear year, @ForAll("years") FinancialYear other) {
        assertEquals(
                Integer.signum(year.firstDay().compareTo(other.firstDay())), Integer.signum(year.compareTo(other)));
        assertEquals(year.equals(other), year.compareTo(other) == 0);
    }

    @Provide
    Arbitrary<FinancialYear> years() {
        return PeriodArbitraries.financialYears();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PeriodArbitraries.days();
    }
}
