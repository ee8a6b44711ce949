package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.day;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.period.UncertainDay;

class CcgDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2014-05-01, 2014-06-01, 2014-05-01, 2014-06-01",
        "2014-05, 2014-05-10..2014-06-10, 2014-05, 2014-05-10..2014-06-10",
        "2014-05-01, unknown, 2014-05-01 or earlier, 2014-05-01 or later",
        "unknown, unknown, unknown, unknown",
        "2014-05-01 or later, 2014-06-01, 2014-05-01..2014-06-01, 2014-06-01 or later",
        "2014-05-01 or earlier, 2014-04-01, 2014-04-01 or earlier, 2014-04-01..2014-05-01",
        "2014-05-01 or later, 2014-06-01 or earlier, 2014-06-01 or earlier, 2014-05-01 or later"
    })
    void ofTwoUncertainDaysTheEarlierAndTheLaterAreAsFarKnownAsTheyAre(
            String one, String other, String earlier, String later) {
        assertEquals(day(earlier), CcgDays.earlier(day(one), day(other)));
        assertEquals(day(earlier), CcgDays.earlier(day(other), day(one)));
        assertEquals(day(later), CcgDays.later(day(one), day(other)));
        assertEquals(day(later), CcgDays.later(day(other), day(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-04-01 to 2021-03-31, 2021-03-31",
        "2013-04-01 to 2023-03-31, 2022-06-30",
        "2013-04-01 to 2022-05-01 or later, 2022-05-01..2022-06-30",
        "2013-04-01 to open, 2022-06-30"
    })
    void noCcgOutlivesTheLastOfThem(String life, String last) {
        UncertainDay expected = day(last);
        assertEquals(expected, CcgDays.last(ConflictFixtures.ccg(life)));
    }
}
