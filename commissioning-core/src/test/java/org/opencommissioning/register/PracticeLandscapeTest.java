package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;

class PracticeLandscapeTest {
    /** Under two hubs and a CCG in turn. */
    private static final OdsCode MOVED_OFTEN = OdsCode.of("Y03660");

    private static PracticeLandscape on(String day) {
        return Register.standard().asOf(LocalDate.parse(day)).practices();
    }

    private static String commissionerOn(String day) {
        return on(day).commissionerOf(MOVED_OFTEN).code().toString();
    }

    @Test
    void tellsWhoCommissionedForAPracticeThenAndNow() {
        OdsCode densham = OdsCode.of("A81001");
        assertEquals(
                "Stockton-on-Tees Teaching PCT (5E1)",
                on("2013-03-31").commissionerOf(densham).toString());
        assertEquals("00K", on("2014-04-30").commissionerOf(densham).code().toString());
        assertEquals("16C", on("2022-06-30").commissionerOf(densham).code().toString());
        assertEquals(
                OrganisationKind.CCG, on("2022-06-30").commissionerOf(densham).kind());
        assertEquals("16C", on("2022-07-01").commissionerOf(densham).code().toString());
        assertEquals(
                OrganisationKind.SUB_ICB_LOCATION,
                on("2022-07-01").commissionerOf(densham).kind());
    }

    @Test
    void followsAPracticeThatMovedBetweenACcgAndHubs() {
        assertEquals("5CQ", commissionerOn("2013-03-31"));
        assertEquals("04F", commissionerOn("2013-04-02"));
        assertEquals("12Y", commissionerOn("2013-04-03"));
        assertEquals("04F", commissionerOn("2014-10-15"));
        assertEquals("14A", commissionerOn("2015-11-11"));
        assertEquals("14R", commissionerOn("2020-04-01"));
        assertEquals(
                List.of(
                        "Y03660 in 5CQ (commissioner) 2013-02-01..2013-03-31",
                        "Y03660 in 04F (commissioner) 2013-04-01..2013-04-02",
                        "Y03660 in 12Y (commissioner) 2013-04-03..2014-10-14",
                        "Y03660 in 04F (commissioner) 2014-10-15..2015-11-10",
                        "Y03660 in 14A (commissioner) 2015-11-11..2020-03-31",
                        "Y03660 in 14R (commissioner) 2020-04-01.."),
                on("2014-04-30").historyOf(MOVED_OFTEN).stream()
                        .map(Membership::toString)
                        .toList());
    }

    @Test
    void tellsWhenAPracticeHadACommissionerWhereItHasNoneThatDay() {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> on("2013-01-31").commissionerOf(MOVED_OFTEN));
        assertEquals(
                "No commissioner of Y03660 on 2013-01-31: it opened on 2013-02-01; its memberships are "
                        + on("2013-01-31").historyOf(MOVED_OFTEN),
                thrown.getMessage());
        assertEquals(Optional.empty(), on("2013-01-31").findCommissionerOf(MOVED_OFTEN));
    }

    @Test
    void leavesThePracticesOfFrimleyWithoutACommissionerAndSaysHowToAskOn() {
        PracticeLandscape april = on("2026-04-01");
        PracticeLandscape eve = on("2026-03-31");
        List<Practice> without = april.gpPractices().stream()
                .filter(practice -> april.findCommissionerOf(practice.code()).isEmpty())
                .filter(practice -> !april.historyOf(practice.code()).isEmpty())
                .toList();
        assertEquals(69, without.size());
        for (Practice practice : without) {
            assertEquals("D4U1Y", eve.commissionerOf(practice.code()).code().toString());
        }
        OdsCode code = without.get(0).code();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertEquals(
                "No commissioner of " + code
                        + " on 2026-04-01: it was open, but none is held for that day; asked of a day with one, carriedTo(2026-04-01, "
                        + code + ") names the bodies it may be; its memberships are "
                        + april.historyOf(code),
                assertThrows(NoSuchOrganisationException.class, () -> april.commissionerOf(code))
                        .getMessage());
        assertEquals(
                "[92A, D9Y0V, U2G6B]",
                eve.carriedTo(day, code).stream()
                        .map(Organisation::code)
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString());
    }

    @Test
    void refusesAPracticeThatIsNotHeld() {
        OdsCode code = OdsCode.of("X99999");
        String message = "No practice X99999 in edition 2026.04, whose practices are known to 2025-02-10:"
                + " no code is near it";
        assertEquals(
                message,
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2014-04-30").get(code))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2014-04-30").commissionerOf(code))
                        .getMessage());
        assertEquals(Optional.empty(), on("2014-04-30").find(code));
        assertEquals(List.of(), on("2014-04-30").historyOf(code));
    }

    @Test
    void offersTheNearestPractices() {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> on("2014-04-30").get(OdsCode.of("Y0366O")));
        assertEquals(
                "No practice Y0366O in edition 2026.04, whose practices are known to 2025-02-10:"
                        + " the nearest codes are Y03660; Y03661; Y03662",
                thrown.getMessage());
        assertEquals(List.of("Y03660", "Y03661", "Y03662"), thrown.suggestions());
    }

    @Test
    void findsAPracticeWhetherOpenThatDayOrNot() {
        OdsCode closed = OdsCode.of("A81003");
        assertEquals(
                "1974-04-01 to 2017-10-31",
                on("2020-01-01").get(closed).operationalLife().toString());
        assertFalse(on("2020-01-01").gpPractices().contains(on("2020-01-01").get(closed)));
        assertTrue(on("2017-10-31").gpPractices().contains(on("2017-10-31").get(closed)));
    }

    @Test
    void listsThePracticesOfABody() {
        Landscape spring = Register.standard().asOf(LocalDate.of(2014, 4, 30));
        Organisation brent = spring.get(OdsCode.of("07P"));
        assertTrue(spring.practices().of(brent).stream()
                .allMatch(practice ->
                        spring.practices().commissionerOf(practice.code()).equals(brent)));
        assertTrue(spring.practices().of(brent).stream().anyMatch(practice -> !practice.isGpPractice()));
        assertEquals(
                67,
                spring.practices().of(brent).stream()
                        .filter(practice -> practice.isGpPractice())
                        .count());
    }
}
