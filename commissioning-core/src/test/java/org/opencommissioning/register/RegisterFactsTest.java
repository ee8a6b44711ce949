package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;

/** What single facts of a register must be, whatever the others say. */
class RegisterFactsTest {
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg BOTH = SmallRegister.ccg("03A", "2017-04-01 to open");

    @Test
    void rejectsASuccessionThatCannotBe() {
        assertRefused(
                "Succession 01A to 01A on 2017-04-01 (transfer, whole):"
                        + " a body does not succeed itself; a new name or code is part of its history;"
                        + " a transfer moves a part, not the whole",
                () -> SmallRegister.whole(ONE, ONE, SuccessionKind.TRANSFER, "2017-04-01"));
        assertRefused(
                "Succession 01A to 03A on 2017-04-01 (split, 1/2 by practices, 1/3 by practices):"
                        + " a weighting is given twice",
                () -> SmallRegister.part(
                        ONE,
                        BOTH,
                        SuccessionKind.SPLIT,
                        "2017-04-01",
                        SmallRegister.share(Weighting.PRACTICES, 1, 2),
                        SmallRegister.share(Weighting.PRACTICES, 1, 3)));
        assertRefused(
                "Share 3/2 by practices: the part is not between nothing and the whole",
                () -> SmallRegister.share(Weighting.PRACTICES, 3, 2));
        assertRefused(
                "Share 0/0 by practices: the whole is not above zero",
                () -> SmallRegister.share(Weighting.PRACTICES, 0, 0));
    }

    @Test
    void rejectsAnEditionWhoseDaysAreInTheWrongOrder() {
        RegisterEdition.Builder edition = RegisterEdition.builder()
                .name("wrong")
                .compiled(LocalDate.of(2020, 1, 1))
                .firstDay(LocalDate.of(2020, 1, 1))
                .lastDay(LocalDate.of(2019, 12, 31))
                .practicesLastDay(LocalDate.of(2020, 1, 1))
                .attribution("");
        assertRefused(
                "RegisterEdition wrong: last day 2019-12-31 is before first day 2020-01-01;"
                        + " practices are said to be known to 2020-01-01, after last day 2019-12-31",
                edition::build);
    }

    @Test
    void tellWhatPartOfABodyMoved() {
        assertEquals(
                Proportion.of(1, 2),
                SmallRegister.share(Weighting.PRACTICES, 18, 36).proportion());
    }

    @Test
    void areThoseThatALandscapeIsAViewOf() {
        Register register = SmallRegister.of(BOTH).build();
        assertSame(register, register.asOf(LocalDate.of(2017, 4, 1)).register());
        assertSame(
                register, register.asOf(LocalDate.of(2017, 4, 1)).byLegalDates().register());
    }
}
