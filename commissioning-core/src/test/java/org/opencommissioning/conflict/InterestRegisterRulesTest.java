package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.CARE;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.PRACTICE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.ccg;
import static org.opencommissioning.conflict.ConflictFixtures.day;
import static org.opencommissioning.conflict.ConflictFixtures.found;
import static org.opencommissioning.conflict.ConflictFixtures.inCareLtd;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Party;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** The rules on registers of interests: kept, broken, short of a fact, and silent outside their days. */
class InterestRegisterRulesTest {
    private static final String INTEREST = "the indirect interest of Bob Best in Care Ltd";

    private static InterestRegister.Builder register(Ccg ccg, Entry.Builder... entries) {
        return InterestRegister.builder()
                .of(ccg)
                .addAllEntries(Arrays.stream(entries).map(Entry.Builder::build).toList())
                .complete(true);
    }

    private static List<String> coc17(Ccg ccg, Entry.Builder entry, String day) {
        return found("COC-17", ConflictRules.registers(), register(ccg, entry).build(), LANDSCAPE, day);
    }

    private static Entry.Builder declared(String aware, String boundSince, String declared) {
        return Entry.builder()
                .interest(inCareLtd("2013-01-01 to open", aware, declared))
                .boundSince(day(boundSince));
    }

    @Test
    void coc17TellsAnInterestDeclaredAfterMoreThan28Days() {
        assertEquals(SATISFIED, coc17(BRENT, declared("2014-05-01", "2013-04-01", "2014-05-29"), "2015-01-01"));
        assertEquals(
                List.of("Bob Best declared " + INTEREST
                        + " on 2014-05-30, and was to declare it by 2014-05-29, 28 days after 2014-05-01"),
                coc17(BRENT, declared("2014-05-01", "2013-04-01", "2014-05-30"), "2015-01-01"));
    }

    @Test
    void coc17NothingIsLateWhileThereIsTime() {
        Entry.Builder late = declared("2014-05-01", "2013-04-01", "2014-07-01");
        assertEquals(SATISFIED, coc17(BRENT, late, "2014-05-29"));
        assertEquals(
                List.of("Bob Best declared " + INTEREST
                        + " on 2014-07-01, and was to declare it by 2014-05-29, 28 days after 2014-05-01"),
                coc17(BRENT, late, "2014-05-30"));
    }

    @Test
    void coc17TheTimeBeginsWhenSomebodyComesToTheCcg() {
        assertEquals(SATISFIED, coc17(BRENT, declared("2005-01-01", "2016-06-01", "2016-06-29"), "2017-01-01"));
        assertEquals(
                List.of("Bob Best declared " + INTEREST
                        + " on 2016-06-30, and was to declare it by 2016-06-29, 28 days after 2016-06-01"),
                coc17(BRENT, declared("2005-01-01", "2016-06-01", "2016-06-30"), "2017-01-01"));
        // nobody had to declare anything to a CCG that was not there yet
        assertEquals(SATISFIED, coc17(BRENT, declared("2005-01-01", "2012-01-01", "2013-04-29"), "2014-01-01"));
        assertEquals(
                SATISFIED,
                coc17(ccg("2017-04-01 to open"), declared("2005-01-01", "2012-01-01", "2017-04-29"), "2018-01-01"));
    }

    @Test
    void coc17TheTimeBeginsWithTheCcgInLaw() {
        // ODS opened the code of 13T on 26 November 2014, four months before there was the CCG
        Landscape landscape = Register.standard().asOf(LocalDate.of(2015, 6, 1));
        Ccg newcastle = (Ccg) landscape.get(OdsCode.of("13T"));
        assertEquals(SATISFIED, coc17(newcastle, declared("2014-11-26", "2014-11-26", "2015-04-29"), "2015-06-01"));
        assertEquals(
                List.of("Bob Best declared " + INTEREST
                        + " on 2015-04-30, and was to declare it by 2015-04-29, 28 days after 2015-04-01"),
                coc17(newcastle, declared("2014-11-26", "2014-11-26", "2015-04-30"), "2015-06-01"));
    }

    @Test
    void coc17NobodyIsLateWhoseCcgEndedBefore() {
        assertEquals(SATISFIED, coc17(BRENT, declared("2021-03-10", "2013-04-01", "2021-06-01"), "2021-07-01"));
        assertEquals(
                SATISFIED,
                coc17(ccg("2013-04-01 to open"), declared("2022-06-10", "2013-04-01", "2022-08-01"), "2022-09-01"));
    }

    @Test
    void coc17LacksTheDaysThatNobodyTells() {
        assertEquals(
                List.of("missing: since when Bob Best knew of " + INTEREST),
                coc17(BRENT, declared("unknown", "2013-04-01", "2014-05-30"), "2015-01-01"));
        assertEquals(
                List.of("missing: since when Bob Best had to declare to NHS Brent CCG (07P)"),
                coc17(BRENT, declared("2014-05-01", "unknown", "2014-05-30"), "2015-01-01"));
        assertEquals(
                List.of("missing: the day on which Bob Best declared " + INTEREST),
                coc17(BRENT, declared("2014-05-01", "2013-04-01", "2014-05"), "2015-01-01"));
        assertEquals(
                List.of("missing: the last day of NHS Brent CCG (07P)"),
                coc17(ccg("2013-04-01 to 2014-05"), declared("2014-04-20", "2013-04-01", "2014-07-01"), "2015-01-01"));
        assertEquals(
                List.of("missing: the first day of NHS Brent CCG (07P)"),
                coc17(ccg("2013-04 to open"), declared("2005-01-01", "2012-01-01", "2013-05-10"), "2015-01-01"));
        assertEquals(
                List.of("missing: the last day of NHS Brent CCG (07P)"),
                coc17(ccg("2013-04-01 to unknown"), declared("2014-04-20", "2013-04-01", "2014-07-01"), "2015-01-01"));
        assertEquals(
                List.of(
                        "missing: since when Bob Best had to declare to NHS Brent CCG (07P)",
                        "missing: since when Bob Best knew of " + INTEREST),
                coc17(BRENT, declared("unknown", "unknown", "2014-05-30"), "2015-01-01"));
        // whoever declares within 28 days of the earliest day it can have begun is in time
        assertEquals(SATISFIED, coc17(BRENT, declared("unknown", "2016-06-01", "2016-06-29"), "2017-01-01"));
        assertEquals(SATISFIED, coc17(BRENT, declared("2014-05", "unknown", "2014-05-29"), "2015-01-01"));
    }

    @Test
    void coc17AnInterestThatNobodyDeclaredIsNotKnownToBeDeclared() {
        Interest own = Interest.builder()
                .person(BOB)
                .kind(Interest.Kind.FINANCIAL)
                .in(Party.of(PRACTICE))
                .days(span("2013-04-01 to open"))
                .awareSince(day("2013-04-01"))
                .inferredFrom("membership of the practice")
                .build();
        Entry.Builder entry = Entry.builder().interest(own).boundSince(day("2013-04-01"));
        assertEquals(SATISFIED, coc17(BRENT, entry, "2013-04-29"));
        assertEquals(
                List.of("missing: whether and when Bob Best declared the financial interest of Bob Best in The Surgery"
                        + " (E84001)"),
                coc17(BRENT, entry, "2013-04-30"));
    }

    @Test
    void coc17WhoHasCertainlyNotDeclaredAfter28DaysIsLate() {
        String late = "Bob Best had not declared " + INTEREST
                + " on 2018-01-01, and was to declare it by 2014-05-29, 28 days after 2014-05-01";
        assertEquals(List.of(late), coc17(BRENT, undeclaredOn("2018-01-01", "2014-05-01"), "2018-01-02"));
        assertEquals(List.of(late), coc17(BRENT, undeclaredOn("2018-01-01", "2014-05-01"), "2014-05-30"));
        assertEquals(SATISFIED, coc17(BRENT, undeclaredOn("2018-01-01", "2014-05-01"), "2014-05-29"));
        assertEquals(
                1,
                coc17(BRENT, undeclaredOn("2014-05-29", "2014-05-01"), "2014-05-30")
                        .size());
        assertEquals(
                List.of("missing: whether and when Bob Best declared " + INTEREST),
                coc17(BRENT, undeclaredOn("2014-05-28", "2014-05-01"), "2014-05-30"));
        assertEquals(
                List.of("missing: since when Bob Best knew of " + INTEREST),
                coc17(BRENT, undeclaredOn("2018-01-01", "unknown"), "2018-01-02"));
    }

    @Test
    void coc17WhoDeclaredTooLateInTheEndIsToldOfThatDay() {
        Interest late = Interest.builder()
                .person(BOB)
                .kind(Interest.Kind.INDIRECT)
                .in(CARE)
                .days(span("2013-01-01 to open"))
                .awareSince(day("2014-05-01"))
                .undeclaredOn(LocalDate.parse("2014-06-30"))
                .declaredOn(day("2014-08-01"))
                .build();
        assertEquals(
                List.of("Bob Best declared " + INTEREST
                        + " on 2014-08-01, and was to declare it by 2014-05-29, 28 days after 2014-05-01"),
                coc17(BRENT, Entry.builder().interest(late).boundSince(day("2013-04-01")), "2015-01-01"));
    }

    private static Entry.Builder undeclaredOn(String day, String aware) {
        return Entry.builder()
                .interest(Interest.builder()
                        .person(BOB)
                        .kind(Interest.Kind.INDIRECT)
                        .in(CARE)
                        .days(span("2013-01-01 to open"))
                        .awareSince(day(aware))
                        .undeclaredOn(LocalDate.parse(day))
                        .build())
                .boundSince(day("2013-04-01"));
    }

    @Test
    void coc17LacksTheListOfAllEntries() {
        assertEquals(
                List.of("missing: the list of all its entries"),
                found(
                        "COC-17",
                        ConflictRules.registers(),
                        InterestRegister.builder().of(BRENT).build(),
                        LANDSCAPE,
                        "2015-01-01"));
    }

    @Test
    void coc17IsSilentBeforeThereWereCcgs() {
        assertEquals(SILENT, coc17(BRENT, declared("2012-05-01", "2012-04-01", "2012-07-01"), "2013-03-31"));
        assertEquals(SATISFIED, coc17(BRENT, declared("2012-05-01", "2012-04-01", "2012-07-01"), "2013-04-01"));
    }

    @Test
    void violationsNameTheirDays() {
        assertEquals(
                Map.of("declared", "2014-05-30", "limit", "2014-05-29"),
                values(register(BRENT, declared("2014-05-01", "2013-04-01", "2014-05-30")), "2015-01-01"));
        assertEquals(
                Map.of("ended", "2017-01-31", "lastDay", "2017-03-31"),
                values(
                        register(
                                BRENT,
                                Entry.builder()
                                        .interest(inCareLtd("2016-01-01 to 2017-01-31", "2016-01-01", "2016-01-02"))
                                        .publicDays(span("2016-02-01 to 2017-03-31"))),
                        "2018-01-01"));
        assertEquals(
                Map.of("reviews", "[2017-12-01]"),
                values(register(BRENT).addReviews(day("2017-12-01")).allReviewsKnown(true), "2019-01-01"));
    }

    private static Map<String, String> values(InterestRegister.Builder register, String day) {
        return ConflictRules.registers()
                .check(register.build(), LANDSCAPE, LocalDate.parse(day))
                .violations()
                .get(0)
                .values();
    }
}
