package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.ccg;
import static org.opencommissioning.conflict.ConflictFixtures.found;
import static org.opencommissioning.conflict.ConflictFixtures.inCareLtd;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.organisation.Ccg;

/** How long the public register and the archive keep an interest that has ended. */
class InterestKeepingTest {
    private static final String INTEREST = "the indirect interest of Bob Best in Care Ltd";
    private static final String ENDED = "2013-01-01 to 2017-01-31";
    private static final String FOR_GOOD = "2013-05-01 to open";

    private static Entry.Builder entry(String days) {
        return Entry.builder().interest(inCareLtd(days, "2013-04-01", "2013-04-20"));
    }

    private static Entry.Builder entry(String days, String publicDays, String archiveDays) {
        return entry(days).publicDays(span(publicDays)).archiveDays(span(archiveDays));
    }

    private static List<String> coc19(Entry.Builder entry, String day) {
        return coc19(BRENT, entry, day);
    }

    private static List<String> coc19(Ccg ccg, Entry.Builder entry, String day) {
        InterestRegister register = InterestRegister.builder()
                .of(ccg)
                .addEntries(entry.build())
                .complete(true)
                .build();
        return found("COC-19", ConflictRules.registers(), register, LANDSCAPE, day);
    }

    @Test
    void coc19ThePublicRegisterKeepsAnInterestForSixMonths() {
        assertEquals(SATISFIED, coc19(entry(ENDED, "2013-05-01 to 2017-07-31", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of("the public register had " + INTEREST
                        + " until 2017-07-30, and was to keep it until 2017-07-31, six months after its end"),
                coc19(entry(ENDED, "2013-05-01 to 2017-07-30", FOR_GOOD), "2018-01-01"));
        assertEquals(SATISFIED, coc19(entry(ENDED, FOR_GOOD, FOR_GOOD), "2018-01-01"));
    }

    @Test
    void coc19TheArchiveKeepsItForSixYears() {
        Ccg late = ccg("2010-04-01 to open");
        String ended = "2009-01-01 to 2011-01-31";
        String shown = "2010-05-01 to 2011-07-31";
        assertEquals(SATISFIED, coc19(late, entry(ended, shown, "2010-05-01 to 2017-01-31"), "2018-01-01"));
        assertEquals(
                List.of("the archive had " + INTEREST
                        + " until 2017-01-30, and was to keep it until 2017-01-31, six years after its end"),
                coc19(late, entry(ended, shown, "2010-05-01 to 2017-01-30"), "2018-01-01"));
        assertEquals(
                List.of("the archive had " + INTEREST
                        + " until 2016-12-31, and was to keep it until 2023-01-31, six years after its end"),
                coc19(entry(ENDED, FOR_GOOD, "2013-05-01 to 2016-12-31"), "2018-01-01"));
    }

    @Test
    void coc19NothingIsMissedUntilItIsGone() {
        Entry.Builder early = entry(ENDED, "2013-05-01 to 2017-03-31", FOR_GOOD);
        assertEquals(SATISFIED, coc19(early, "2017-03-31"));
        assertEquals(
                List.of("the public register had " + INTEREST
                        + " until 2017-03-31, and was to keep it until 2017-07-31, six months after its end"),
                coc19(early, "2017-04-01"));
    }

    @Test
    void coc19AnInterestThatGoesOnHasNoEndToCountFrom() {
        assertEquals(SATISFIED, coc19(entry("2013-01-01 to open"), "2018-01-01"));
        assertEquals(SATISFIED, coc19(entry("2013-01-01 to 2018-01-01"), "2018-01-01"));
    }

    @Test
    void coc19WhatLeftThePublicRegisterBeforeItsEndMayHaveHadAReason() {
        assertEquals(
                List.of("missing: why the public register had " + INTEREST + " until 2016-12-31, before its end,"),
                coc19(entry(ENDED, "2013-05-01 to 2016-12-31", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of(
                        "missing: the last day of " + INTEREST,
                        "missing: the last day on which the public register had " + INTEREST),
                coc19(entry("2013-01-01 to 2017-01", "2013-05-01 to 2017-01", FOR_GOOD), "2018-01-01"));
    }

    @Test
    void coc19WhatNeverWasPublicIsKeptInTheArchiveOnly() {
        assertEquals(SATISFIED, coc19(entry(ENDED).neverPublic(true).archiveDays(span(FOR_GOOD)), "2018-01-01"));
        assertEquals(
                List.of("missing: the last day on which the archive had " + INTEREST),
                coc19(entry(ENDED).neverPublic(true), "2018-01-01"));
    }

    @Test
    void coc19LacksTheDaysThatNobodyTells() {
        assertEquals(
                List.of(
                        "missing: the last day on which the archive had " + INTEREST,
                        "missing: the last day on which the public register had " + INTEREST),
                coc19(entry(ENDED), "2018-01-01"));
        assertEquals(
                List.of("missing: the last day on which the public register had " + INTEREST),
                coc19(entry(ENDED, "2013-05-01 to 2017-07", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of("missing: the last day of " + INTEREST),
                coc19(entry("2013-01-01 to 2017-01", "2013-05-01 to 2017-07-30", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of("missing: the last day of NHS Brent CCG (07P)"),
                coc19(ccg("2013-04-01 to 2017-03"), entry(ENDED, "2013-05-01 to 2017-03-15", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of("missing: the list of all its entries"),
                found(
                        "COC-19",
                        ConflictRules.registers(),
                        InterestRegister.builder().of(BRENT).build(),
                        LANDSCAPE,
                        "2018-01-01"));
    }

    @Test
    void coc19SomeDaysTellWithoutTheOthers() {
        // still there when last seen
        assertEquals(SATISFIED, coc19(entry(ENDED, "2013-05-01 to 2017-07-31 or later", FOR_GOOD), "2018-01-01"));
        // over for more than six months before the guidance began
        assertEquals(SATISFIED, coc19(entry("2013-01-01 to 2015-12-27").archiveDays(span(FOR_GOOD)), "2018-01-01"));
        // and of a CCG that was closed by then
        assertEquals(SATISFIED, coc19(ccg("2013-04-01 to 2016-06-27"), entry(ENDED), "2018-01-01"));
    }

    @Test
    void coc19GuidanceBindsFromItsFirstDayToTheLastOfTheCcg() {
        String ended = "2013-01-01 to 2016-05-31";
        assertEquals(SATISFIED, coc19(entry(ended, "2013-05-01 to 2016-06-26", FOR_GOOD), "2018-01-01"));
        assertEquals(
                List.of("the public register had " + INTEREST
                        + " until 2016-06-27, and was to keep it until 2016-11-30, six months after its end"),
                coc19(entry(ended, "2013-05-01 to 2016-06-27", FOR_GOOD), "2018-01-01"));
        String last = "2013-01-01 to 2021-01-31";
        assertEquals(SATISFIED, coc19(entry(last, "2013-05-01 to 2021-03-31", FOR_GOOD), "2022-01-01"));
        assertEquals(
                List.of("the public register had " + INTEREST
                        + " until 2021-03-30, and was to keep it until 2021-07-31, six months after its end"),
                coc19(entry(last, "2013-05-01 to 2021-03-30", FOR_GOOD), "2022-01-01"));
    }

    @Test
    void coc19IsSilentBeforeTheGuidanceOf2016() {
        Entry.Builder early = entry("2013-01-01 to 2016-05-31", "2013-05-01 to 2016-06-01", FOR_GOOD);
        assertEquals(SILENT, coc19(early, "2016-06-27"));
        assertEquals(SATISFIED, coc19(early, "2016-06-28"));
    }
}
