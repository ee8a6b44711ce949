package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.ccg;
import static org.opencommissioning.conflict.ConflictFixtures.day;
import static org.opencommissioning.conflict.ConflictFixtures.found;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.organisation.Ccg;

/** A register of interests is reviewed within a year, from the guidance of 2017 on. */
class RegisterReviewTest {
    private static InterestRegister.Builder register(Ccg ccg, Entry.Builder... entries) {
        return InterestRegister.builder()
                .of(ccg)
                .addAllEntries(Arrays.stream(entries).map(Entry.Builder::build).toList())
                .complete(true);
    }

    private static List<String> coc22(Ccg ccg, boolean all, String day, String... reviews) {
        InterestRegister register = register(ccg)
                .addAllReviews(Arrays.stream(reviews).map(ConflictFixtures::day).toList())
                .allReviewsKnown(all)
                .build();
        return found("COC-22", ConflictRules.registers(), register, LANDSCAPE, day);
    }

    @Test
    void coc22ARegisterIsReviewedWithinAYear() {
        assertEquals(SATISFIED, coc22(BRENT, true, "2019-01-10", "2017-12-01", "2018-01-10"));
        assertEquals(
                List.of("its accuracy was not reviewed in the year to 2019-01-11; review it every year"),
                coc22(BRENT, true, "2019-01-11", "2017-12-01", "2018-01-10", "2019-01-12"));
        // one review in time is enough, whatever is not known of others
        assertEquals(SATISFIED, coc22(BRENT, false, "2019-01-10", "unknown", "2018-06"));
    }

    @Test
    void coc22TheFirstYearBeginsWithTheGuidanceOrTheCcg() {
        assertEquals(SATISFIED, coc22(BRENT, true, "2018-06-16"));
        assertEquals(
                List.of("its accuracy was not reviewed in the year to 2018-06-17; review it every year"),
                coc22(BRENT, true, "2018-06-17"));
        assertEquals(SATISFIED, coc22(ccg("2018-04-01 to open"), true, "2019-04-01"));
        assertEquals(
                List.of("its accuracy was not reviewed in the year to 2019-04-02; review it every year"),
                coc22(ccg("2018-04-01 to open"), true, "2019-04-02"));
    }

    @Test
    void coc22LacksTheDaysOfReviews() {
        assertEquals(
                List.of("missing: the list of all days on which its accuracy was reviewed"),
                coc22(BRENT, false, "2019-01-11", "2018-01-10"));
        assertEquals(List.of("missing: the day of the review on 2018-01"), coc22(BRENT, true, "2019-01-11", "2018-01"));
        assertEquals(
                List.of("missing: whether NHS Brent CCG (07P) was there on 2019-01-11"),
                coc22(ccg("2013-04-01 to 2019-01"), true, "2019-01-11"));
        assertEquals(
                List.of("missing: the first day of NHS Brent CCG (07P)"),
                coc22(ccg("2018-01 to open"), true, "2019-01-11"));
    }

    @Test
    void coc22NobodyReviewsTheRegisterOfAClosedCcg() {
        assertEquals(SATISFIED, coc22(BRENT, true, "2021-04-01"));
        assertEquals(SATISFIED, coc22(ccg("2013-04-01 to open"), true, "2022-07-01"));
    }

    @Test
    void coc22IsSilentBeforeTheGuidanceOf2017() {
        assertEquals(SILENT, coc22(BRENT, true, "2017-06-15"));
        assertEquals(SATISFIED, coc22(BRENT, true, "2017-06-16"));
    }
}
