package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;

/** What is refused of flows whose days are not known to the day; those on known days are in {@link RegisterBuilderTest}. */
class FlowChecksTest {
    private static final Ccg ENDS = SmallRegister.ccg("01A", "2013-04-01 to 2014-09-30..2014-11-29");
    private static final Ccg ONE = SmallRegister.ccg("02A", "2013-04-01 to open");
    private static final Ccg OTHER = SmallRegister.ccg("03A", "2013-04-01 to open");

    private static Register register(Succession... facts) {
        RegisterBuilder builder = SmallRegister.of(ENDS, ONE, OTHER);
        for (Succession fact : facts) {
            builder.add(fact);
        }
        return builder.build();
    }

    private static void assertRefused(String message, Succession... facts) {
        assertEquals(
                message,
                assertThrows(InvalidValueException.class, () -> register(facts)).getMessage());
    }

    @Test
    void refusesABodyThatPassesWholeTwice() {
        assertRefused(
                "Succession 01A to 02A on 2014-10 (absorption, whole): it cannot be, since 01A also passes to 03A on"
                        + " 2014-11; a body that passes whole passes once",
                SmallRegister.whole(ENDS, ONE, SuccessionKind.ABSORPTION, "2014-10"),
                SmallRegister.whole(ENDS, OTHER, SuccessionKind.ABSORPTION, "2014-11"));
    }

    @Test
    void refusesABodyThatIsSplitAndPassesWhole() {
        assertRefused(
                "Succession 01A to 03A on 2014-11 (absorption, whole): it cannot be, since 01A also passes to 02A on"
                        + " 2014-10; a body that passes whole passes once",
                SmallRegister.part(ENDS, ONE, SuccessionKind.SPLIT, "2014-10"),
                SmallRegister.whole(ENDS, OTHER, SuccessionKind.ABSORPTION, "2014-11"));
    }

    @Test
    void acceptsATransferBeforeABodyPassesWhole() {
        assertEquals(
                "[01A to 02A on 2014-01 (transfer, share unknown), 01A to 03A on 2014-10 (absorption, whole)]",
                register(
                                SmallRegister.part(ENDS, ONE, SuccessionKind.TRANSFER, "2014-01"),
                                SmallRegister.whole(ENDS, OTHER, SuccessionKind.ABSORPTION, "2014-10"))
                        .successions()
                        .toString());
    }

    @Test
    void refusesASplitIntoOnePartOnly() {
        assertRefused(
                "Share 1/2 by practices makes the shares of 01A add to 1/2, expected 1",
                SmallRegister.part(
                        ENDS, ONE, SuccessionKind.SPLIT, "2014-10", SmallRegister.share(Weighting.PRACTICES, 1, 2)));
    }

    @Test
    void addsUpSharesOfDifferentWholes() {
        assertRefused(
                "Share 1/2 by practices makes the shares of 01A add to 3/4, expected 1",
                part(ONE, SuccessionKind.SPLIT, 1, 2),
                part(OTHER, SuccessionKind.SPLIT, 1, 4));
        assertEquals(
                2,
                register(part(ONE, SuccessionKind.SPLIT, 1, 2), part(OTHER, SuccessionKind.SPLIT, 2, 4))
                        .successions()
                        .size());
    }

    @Test
    void refusesTransfersOfMoreThanThereIs() {
        assertRefused(
                "Share 2/3 by practices makes the shares of 02A add to 4/3, expected at most 1, as the remainder stays",
                SmallRegister.whole(ENDS, ONE, SuccessionKind.ABSORPTION, "2014-10"),
                transfer(ENDS, 2, 3),
                transfer(OTHER, 2, 3));
    }

    @Test
    void acceptsTransfersOfAllThatThereIs() {
        assertEquals(
                "[02A to 01A on 2014-04 (transfer, 1/2 by practices), 02A to 03A on 2014-04 (transfer, 2/4 by practices)]",
                SmallRegister.of(ENDS, ONE, OTHER)
                        .successorUnknown(ENDS)
                        .add(transfer(ENDS, 1, 2))
                        .add(transfer(OTHER, 2, 4))
                        .build()
                        .successions()
                        .toString());
    }

    private static Succession transfer(Ccg to, long numerator, long denominator) {
        return SmallRegister.part(
                ONE,
                to,
                SuccessionKind.TRANSFER,
                "2014-04",
                SmallRegister.share(Weighting.PRACTICES, numerator, denominator));
    }

    private static Succession part(Ccg to, SuccessionKind kind, long numerator, long denominator) {
        return SmallRegister.part(
                ENDS, to, kind, "2014-10", SmallRegister.share(Weighting.PRACTICES, numerator, denominator));
    }
}
