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
}
