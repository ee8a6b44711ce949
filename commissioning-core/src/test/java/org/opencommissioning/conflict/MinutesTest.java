package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.PRACTICE;
import static org.opencommissioning.conflict.ConflictFixtures.problem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.Minutes.Action;
import org.opencommissioning.conflict.Minutes.Handling;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Party;

/** What minutes are, and how they print. */
class MinutesTest {
    private static final Meeting MEETING = Meeting.builder()
            .governingBody(GoverningBody.builder().of(BRENT).build())
            .day(LocalDate.of(2015, 6, 1))
            .build();

    private static Handling.Builder handling() {
        return Handling.builder()
                .matter(Matter.of("payment", Party.of(PRACTICE)))
                .person(BOB);
    }

    private static Handling.Builder ofBob() {
        return handling().interestIn(Party.of(PRACTICE)).nature(Interest.Kind.FINANCIAL);
    }

    @Test
    void minutesAreNotKnownToBeReadUnlessSaid() {
        assertFalse(Minutes.builder().meeting(MEETING).build().complete());
    }

    @Test
    void aHandlingPrintsWhatItTells() {
        assertEquals(
                "Bob Best on \"payment\": financial interest in The Surgery (E84001), took part with the interest noted",
                ofBob().action(Action.TOOK_PART).build().toString());
        assertEquals(
                "Bob Best on \"payment\": interest, and no word of what was done",
                handling().build().toString());
    }

    @Test
    void whoTookPartDidNotLeave() {
        assertEquals(
                "Handling Bob Best on \"payment\": interest, took part with the interest noted: when the person returned is"
                        + " blank; leave it out; the person left, and took part; give what was done as one of the exclusions",
                problem(() -> handling()
                        .action(Action.TOOK_PART)
                        .left("14:05")
                        .returned(" ")
                        .build()));
    }
}
