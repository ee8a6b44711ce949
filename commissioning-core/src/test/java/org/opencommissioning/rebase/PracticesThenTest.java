package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.register.Register;

/** Where codes lead that are no more, that go with their commissioner of the day, or that are none. */
class PracticesThenTest {
    private static final Register REGISTER = Register.standard();

    private static RebaseLine line(String code, String day, String target, boolean byMembershipThen) {
        FigureTable table = FigureTable.builder(Measure.count("patients"), "code")
                .addUnits(100, code)
                .build()
                .codedOn(LocalDate.parse(day));
        Rebasing rebasing =
                Rebasing.onto(REGISTER.asOf(LocalDate.parse(target))).unplaced(Leftovers.DROP);
        return (byMembershipThen ? rebasing.practicesByMembershipThen() : rebasing)
                .apply(table)
                .report()
                .lines()
                .get(0);
    }

    @Test
    void aPracticeMayGoWithWhoeverCommissionedForItThen() {
        assertEquals(
                "practice E84002 of 07P: exact, to W2U3Z",
                line("E84002", "2014-04-01", "2022-07-01", true).toString());
        assertEquals(
                "practice D81007, last of 06H: exact, to 06H; series break",
                line("D81007", "2014-04-01", "2023-04-01", false).toString());
        assertEquals(
                "practice D81007 of 06H: apportioned, to 06H 98.9% and 78H 1.1%, by registered patients; series break",
                line("D81007", "2014-04-01", "2023-04-01", true).toString());
    }

    @Test
    void whatIsNoCodeOfTheRegisterSaysSo() {
        assertEquals(
                Optional.of("is not a code: OdsCode \"NHS Brent\": expected 1 to 9 characters A–Z or 0–9 in capitals"),
                line("NHS Brent", "2014-04-01", "2022-07-01", false).problem());
        assertEquals(
                Optional.of("is the code of no body and no practice of the register"),
                line("E38999999", "2014-04-01", "2022-07-01", false).problem());
        assertEquals(
                Optional.of("is the code of no body and no practice of the register"),
                line("99Z", "2014-04-01", "2022-07-01", false).problem());
    }

    @Test
    void ofADayOfWhichNothingIsKnownOfPractices_haveNoPlace() {
        RebaseLine line = line("E84002", "2026-04-01", "2026-04-01", false);
        assertEquals(
                "practice E84002: unplaced; is the code of a practice, and on 2026-04-01 nothing is known of practices;"
                        + " edition 2026.04, bodies from 2013-03-31 to 2026-04-01, practices to 2025-02-10",
                line.toString());
    }
}
