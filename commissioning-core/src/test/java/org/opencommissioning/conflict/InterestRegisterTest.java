package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.PRACTICE;
import static org.opencommissioning.conflict.ConflictFixtures.day;
import static org.opencommissioning.conflict.ConflictFixtures.inCareLtd;
import static org.opencommissioning.conflict.ConflictFixtures.problem;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.Interest;

class InterestRegisterTest {
    private static final Interest IN_CARE = inCareLtd("2016-01-01 to 2017-01-31", "2016-01-01", "2016-01-20");
    private static final Interest OWN_PRACTICE = Interest.ofMember(BOB, PRACTICE, span("2013-04-01 to open"));

    private static Entry.Builder entry() {
        return Entry.builder().interest(IN_CARE);
    }

    @Test
    void nothingIsKnownOfAnEntryUnlessSaid() {
        Entry bare = entry().build();
        assertEquals(day("unknown"), bare.boundSince());
        assertFalse(bare.neverPublic());
        assertEquals(IN_CARE + "; public not known; archive not known", bare.toString());
        InterestRegister register =
                InterestRegister.builder().of(BRENT).addEntries(bare).build();
        assertFalse(register.complete());
        assertFalse(register.allReviewsKnown());
        assertEquals("register of interests of NHS Brent CCG (07P)", register.toString());
    }

    @Test
    void tellsWhatThePublicCouldRead() {
        Entry shown = entry().publicDays(span("2016-02-01 to 2017-07-31")).build();
        Entry unsaid = Entry.builder().interest(OWN_PRACTICE).build();
        Entry never = Entry.builder()
                .interest(inCareLtd("2016-05-01 to open", "2016-05-01", "2016-05-02"))
                .neverPublic(true)
                .archiveDays(span("2016-05-02 to open"))
                .build();
        assertEquals(never.interest() + "; never public; archive 2016-05-02 to open", never.toString());
        InterestRegister register = InterestRegister.builder()
                .of(BRENT)
                .addEntries(shown, unsaid, never)
                .build();
        LocalDate last = LocalDate.of(2017, 7, 31);
        assertEquals(List.of(IN_CARE), register.publicOn(last));
        assertEquals(List.of(OWN_PRACTICE), register.notKnownToBePublicOn(last));
        assertEquals(List.of(), register.publicOn(last.plusDays(1)));
    }

    @Test
    void oneEntryHasAllTheDaysOfAnInterest() {
        assertEquals(
                "InterestRegister of NHS Brent CCG (07P): two entries of " + IN_CARE + "; one entry has all its days",
                problem(() -> InterestRegister.builder()
                        .of(BRENT)
                        .addEntries(
                                entry().build(),
                                entry().publicDays(span("2016-02-01 to open")).build())
                        .build()));
    }

    @Test
    void whatNeverWasPublicHasNoPublicDays() {
        assertEquals(
                "Entry of " + IN_CARE + ": never public, and public 2016-02-01 to open",
                problem(() -> entry().neverPublic(true)
                        .publicDays(span("2016-02-01 to open"))
                        .build()));
    }
}
