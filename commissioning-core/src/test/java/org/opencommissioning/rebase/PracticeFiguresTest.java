package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.register.Register;

/** Figures of practices go with their practices. */
class PracticeFiguresTest {
    private static final Register REGISTER = Register.standard();

    private static String line(String practice, LocalDate day, LocalDate target) {
        FigureTable table = FigureTable.builder(Measure.pounds("spend"), "practice")
                .addUnits(100, practice)
                .build()
                .codedOn(day);
        return Rebasing.onto(REGISTER.asOf(target))
                .apply(table)
                .report()
                .lines()
                .get(0)
                .toString();
    }

    @Test
    void toWhoeverCommissionsForThePracticeThen() {
        assertEquals(
                "practice E84002: exact, to W2U3Z", line("E84002", LocalDate.of(2014, 4, 1), LocalDate.of(2022, 7, 1)));
        assertEquals(
                "practice E84002: exact, to 07P", line("E84002", LocalDate.of(2022, 7, 1), LocalDate.of(2014, 4, 1)));
    }

    @Test
    void ofAPracticeThatClosed_toWhatItsLastCommissionerBecameWithoutWhatLeftThatLater() {
        assertEquals(
                "practice D81007, last of 06H: exact, to 06H; series break",
                line("D81007", LocalDate.of(2014, 4, 1), LocalDate.of(2023, 4, 1)));
    }

    @Test
    void thatCameInAfterThePracticeClosed_toWhatItsLastCommissionerBecame() {
        assertEquals(
                "practice A81015, last of 00M: exact, to 16C",
                line("A81015", LocalDate.of(2019, 10, 1), LocalDate.of(2021, 4, 1)));
    }

    @Test
    void beyondTheLastDayOfWhichPracticesAreKnown_toWhatTheLastKnownCommissionerBecame() {
        assertEquals(
                "practice E84002, last known of W2U3Z: exact, to W2U3Z",
                line("E84002", LocalDate.of(2014, 4, 1), LocalDate.of(2026, 4, 1)));
    }
}
