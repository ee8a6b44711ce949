package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.conflict.ConflictFixtures.ANN;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.ccg;
import static org.opencommissioning.conflict.ConflictFixtures.found;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.ConflictsGuardian.Holder;
import org.opencommissioning.governance.Person;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;

/** The guardian of conflicts: there, none, of the wrong sort, and not known. */
class ConflictsGuardianRulesTest {
    private static Holder.Builder holder(Person person, String days) {
        return Holder.builder().person(person).days(span(days));
    }

    private static Holder independent(String days) {
        return holder(ANN, days).gp(Answer.NO).linkedToProvider(Answer.NO).build();
    }

    private static ConflictsGuardian guardian(Holder... holders) {
        return guardian(BRENT, true, holders);
    }

    private static ConflictsGuardian guardian(Ccg ccg, boolean complete, Holder... holders) {
        return ConflictsGuardian.builder()
                .of(ccg)
                .addHolders(holders)
                .complete(complete)
                .build();
    }

    private static List<String> coc21(ConflictsGuardian guardian, String day) {
        return found("COC-21", ConflictRules.guardians(), guardian, LANDSCAPE, day);
    }

    @Test
    void printsTheOfficeAndWhoHoldsIt() {
        assertFalse(ConflictsGuardian.builder().of(BRENT).build().complete());
        assertEquals("conflicts guardian of NHS Brent CCG (07P)", guardian().toString());
        assertEquals(
                "Ann Ayre, 2016-07-01 to open",
                independent("2016-07-01 to open").toString());
    }

    @Test
    void coc21ThereIsAGuardian() {
        ConflictsGuardian guardian = guardian(independent("2016-07-01 to 2018-03-31"));
        assertEquals(SATISFIED, coc21(guardian, "2018-03-31"));
        assertEquals(
                List.of("there is none on 2018-04-01; appoint somebody who is no GP and not linked to a provider"),
                coc21(guardian, "2018-04-01"));
    }

    @Test
    void coc21TheGuardianIsNoGpAndHasNoLink() {
        Holder both = holder(BOB, "2016-07-01 to open")
                .gp(Answer.YES)
                .linkedToProvider(Answer.YES)
                .build();
        assertEquals(
                List.of(
                        "Bob Best is a GP; somebody is wanted who is none",
                        "Bob Best is linked to a provider; somebody is wanted who is not"),
                coc21(guardian(both), "2018-03-31"));
        // and not before nor after the days in office
        assertEquals(
                SATISFIED,
                coc21(
                        guardian(
                                holder(BOB, "2016-07-01 to 2017-03-31")
                                        .gp(Answer.YES)
                                        .build(),
                                independent("2017-04-01 to open")),
                        "2018-03-31"));
    }

    @Test
    void coc21LacksWhatNobodyTells() {
        assertEquals(
                List.of("missing: the list of all who were its guardian"), coc21(guardian(BRENT, false), "2018-03-31"));
        assertEquals(
                List.of("missing: whether Bob Best is a GP", "missing: whether Bob Best is linked to a provider"),
                coc21(guardian(holder(BOB, "2016-07-01 to open").build()), "2018-03-31"));
        assertEquals(
                List.of("missing: whether Ann Ayre was its guardian on 2018-03-15"),
                coc21(guardian(independent("2018-03 to open")), "2018-03-15"));
        assertEquals(
                List.of("missing: whether NHS Brent CCG (07P) was there on 2018-03-15"),
                coc21(guardian(ccg("2018-03 to open"), true), "2018-03-15"));
        // one who certainly was is enough, whoever else may have been
        assertEquals(SATISFIED, coc21(guardian(BRENT, false, independent("2016-07-01 to open")), "2018-03-31"));
    }

    @Test
    void coc21AClosedCcgNeedsNobody() {
        assertEquals(SATISFIED, coc21(guardian(), "2021-04-01"));
    }

    @Test
    void coc21IsSilentBeforeTheGuidanceOf2016() {
        assertEquals(SILENT, coc21(guardian(), "2016-06-27"));
        assertEquals(
                List.of("there is none on 2016-06-28; appoint somebody who is no GP and not linked to a provider"),
                coc21(guardian(), "2016-06-28"));
    }

    @Test
    void coc21RestsOnGeneralKnowledge() {
        assertEquals(
                List.of(), ConflictRules.guardians().withoutGeneralKnowledge().rules());
    }
}
