package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.period.UncertainSpan;

class GoverningBodyTest {
    private static Seat seat(UncertainSpan days) {
        return Seat.builder()
                .person(Person.of("Ann"))
                .addClasses(MemberClass.OTHER)
                .days(days)
                .build();
    }

    @Test
    void tim01ASeatEndsWithItsCcg() {
        Seat seat = seat(since("2013-04-01"));
        GoverningBody body = GoverningBody.builder().of(BRENT).addSeats(seat).build();
        assertEquals(List.of(seat), body.on(LocalDate.of(2022, 6, 30)));
        assertEquals(List.of(), body.on(LocalDate.of(2022, 7, 1)));
        assertEquals(List.of(), body.notKnownOn(LocalDate.of(2022, 7, 1)));
    }

    @Test
    void tim01ASeatDoesNotEndBeforeItBegins() {
        assertEquals(
                "UncertainSpan 2014-05-01 to 2014-04-30: the last day is before the first day; the last day is inside the"
                        + " span",
                problem(() -> seat(UncertainSpan.parse("2014-05-01 to 2014-04-30"))));
    }

    @Test
    void tellsSeatsThatMayBeHeldApart() {
        Seat vague = seat(UncertainSpan.parse("2013-04-01 to unknown"));
        GoverningBody body = GoverningBody.builder().of(BRENT).addSeats(vague).build();
        assertEquals(List.of(), body.on(APRIL_2014));
        assertEquals(List.of(vague), body.notKnownOn(APRIL_2014));
        assertEquals("governing body of NHS Brent CCG (07P)", body.toString());
    }
}
