package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.UncertainDay;

/** The days on which a flow can have passed. */
class FlowDaysTest {
    private static final Ccg HEIR = SmallRegister.ccg("02A", "2013-04-01 to open");

    /** Of a flow from a body that closed in the days given. */
    private static String days(String closed, SuccessionKind kind, String effective) {
        Ccg ends = SmallRegister.ccg("01A", "2013-04-01 to " + closed);
        Succession fact = kind == SuccessionKind.TRANSFER
                ? SmallRegister.part(ends, HEIR, kind, effective)
                : SmallRegister.whole(ends, HEIR, kind, effective);
        RegisterBuilder builder = SmallRegister.of(ends, HEIR).add(fact);
        Register register = (kind == SuccessionKind.TRANSFER ? builder.successorUnknown(ends) : builder).build();
        FlowDays days = FlowDays.of(register.entry(ends).next().get(0));
        return days.earliest() + ".." + days.latest();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10, 2014-10-15, 2014-10-15..2014-10-15",
        "2014-10, 2014-10-01..2014-12-31, 2014-10-02..2014-11-01",
        "2014-10, 2014-10-20..2014-10-25, 2014-10-20..2014-10-25",
        "2014-10-14, 2014-10, 2014-10-15..2014-10-15",
        "2014-10-14, 2014-10-01 or later, 2014-10-15..2014-10-15",
        "2014-10-14, unknown, 2014-10-15..2014-10-15"
    })
    void whatTakesAllThatIsLeftPassesOnTheDayAfterTheLast(String closed, String effective, String days) {
        assertEquals(days, days(closed, SuccessionKind.ABSORPTION, effective));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10, 2014-10-01..2014-12-31, 2014-10-01..2014-11-01",
        "2014-10-14, 2014-10, 2014-10-01..2014-10-15",
        "2014-10-14, 2014-09, 2014-09-01..2014-09-30",
        "2014-10-14, unknown, -999999999-01-01..2014-10-15"
    })
    void aPartPassesOnAnyDayUntilThen(String closed, String effective, String days) {
        assertEquals(days, days(closed, SuccessionKind.TRANSFER, effective));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-10..2014-10-20, 2014-10-10..2014-10-20",
        "2014-10-10..2014-12-31, 2014-10-10..2014-10-31",
        "2014-09-01..2014-10-20, 2014-10-01..2014-10-20",
        "2014-09-01..2014-12-31, 2014-10-01..2014-10-31",
        "2014-12, 2014-10-01..2014-10-31",
        "2014-08, 2014-10-01..2014-10-31"
    })
    void isNarrowedByADayThatDoesNotContradictIt(String other, String days) {
        FlowDays october = new FlowDays(LocalDate.of(2014, 10, 1), LocalDate.of(2014, 10, 31));
        FlowDays within = october.within(UncertainDay.parse(other));
        assertEquals(days, within.earliest() + ".." + within.latest());
    }

    @Test
    void aPartOfNoKnownDayFromABodyThatGoesOnMayPassOnAnyDay() {
        Ccg goesOn = SmallRegister.ccg("01A", "2013-04-01 to open");
        Register register = SmallRegister.of(goesOn, HEIR)
                .add(SmallRegister.part(goesOn, HEIR, SuccessionKind.TRANSFER, "unknown"))
                .build();
        assertEquals(
                new FlowDays(LocalDate.MIN, LocalDate.MAX),
                FlowDays.of(register.entry(goesOn).next().get(0)));
    }
}
