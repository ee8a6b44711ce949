package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;

class SuccessionTrailTest {
    private static SuccessionTrail trailOf(String code) {
        return Register.standard().trailOf(OdsCode.of(code));
    }

    private static SuccessionTrail trailOf(String code, String day) {
        return Register.standard().trailOf(OdsCode.of(code), LocalDate.parse(day));
    }

    private static String on(SuccessionTrail trail, String day) {
        return trail.codesOn(LocalDate.parse(day)).toString();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static List<String> texts(List<Succession> facts) {
        return facts.stream().map(Succession::toString).toList();
    }

    @Test
    void ledBrentIntoNorthWestLondonAsACcgAndThenAsALocation() {
        SuccessionTrail brent = trailOf("07P");
        assertEquals("[07P]", on(brent, "2021-03-31"));
        assertEquals("[W2U3Z]", on(brent, "2021-04-01"));
        assertEquals("[W2U3Z]", on(brent, "2022-07-01"));
        assertEquals(Set.of(OrganisationKind.CCG), kindsOn(brent, "2022-06-30"));
        assertEquals(Set.of(OrganisationKind.SUB_ICB_LOCATION), kindsOn(brent, "2022-07-01"));
        assertEquals(
                lines(
                        "NHS Brent CCG (07P)",
                        "  2021-04-01  merger  07P to NHS North West London CCG (W2U3Z)",
                        "  2022-07-01  became  W2U3Z to NHS North West London ICB - W2U3Z (W2U3Z)"),
                brent.toString());
    }

    private static Set<OrganisationKind> kindsOn(SuccessionTrail trail, String day) {
        return trail.on(LocalDate.parse(day)).stream().map(body -> body.kind()).collect(Collectors.toSet());
    }

    @Test
    void ledBracknellThroughFrimleyToThreeLocations() {
        SuccessionTrail bracknell = trailOf("10G");
        assertEquals("[10G]", on(bracknell, "2018-03-31"));
        assertEquals("[15D]", on(bracknell, "2018-04-01"));
        assertEquals("[D4U1Y]", on(bracknell, "2021-04-01"));
        assertEquals(Set.of(OrganisationKind.CCG), kindsOn(bracknell, "2021-04-01"));
        assertEquals("[D4U1Y]", on(bracknell, "2022-07-01"));
        assertEquals(Set.of(OrganisationKind.SUB_ICB_LOCATION), kindsOn(bracknell, "2022-07-01"));
        assertEquals("[92A, D9Y0V, U2G6B]", on(bracknell, "2026-04-01"));
    }

    @Test
    void splitTheFrimleyBoardThreeWaysToo() {
        assertEquals("[QRL, S0E4D, S9B9J]", on(trailOf("QNQ", "2026-03-31"), "2026-04-01"));
        assertEquals(
                List.of(
                        "D4U1Y to 92A on 2026-04-01 (split, 11/66 by practices, 182042/1000000 by resident population)",
                        "D4U1Y to D9Y0V on 2026-04-01 (split, 14/66 by practices,"
                                + " 229339/1000000 by resident population)",
                        "D4U1Y to U2G6B on 2026-04-01 (split, 41/66 by practices,"
                                + " 588619/1000000 by resident population)"),
                texts(trailOf("D4U1Y", "2026-03-31").forward()));
    }

    @Test
    void dividedWestminsterPctBetweenTwoCcgs() {
        assertEquals("[08Y, 09A]", on(trailOf("5LC"), "2013-04-01"));
        assertEquals("[5LC]", on(trailOf("5LC"), "2013-03-31"));
        assertEquals("[W2U3Z]", on(trailOf("5LC"), "2026-04-01"));
    }

    @Test
    void keptCumbriaGoingWhileAPartOfItMoved() {
        SuccessionTrail cumbria = trailOf("01H");
        assertEquals("[01H]", on(cumbria, "2017-03-31"));
        assertEquals("[01H, 01K]", on(cumbria, "2017-04-01"));
        assertEquals("[01H, 01K, 02M]", on(cumbria, "2018-04-01"));
        assertEquals("[01H]", on(trailOf("01H", "2017-04-01"), "2018-04-01"));
    }

    @Test
    void splitCoastalWestSussexUnevenly() {
        assertEquals("[70F, 92A]", on(trailOf("09G"), "2020-04-01"));
        assertEquals(
                List.of(
                        "09G to 70F on 2020-04-01 (split, 47/47 by practices, 516526/516526 by registered patients,"
                                + " 497660/504576 by resident population)",
                        "09G to 92A on 2020-04-01 (split, 0/47 by practices, 0/516526 by registered patients,"
                                + " 6916/504576 by resident population)"),
                texts(trailOf("09G").forward().subList(0, 2)));
    }

    @Test
    void mergedThreeCcgsInto13TOnItsLegalDay() {
        assertEquals("[00F, 00G, 00H]", on(trailOf("13T", "2015-04-01"), "2015-03-31"));
        assertEquals("[00F, 00G, 00H]", on(trailOf("13T"), "2014-12-01"));
        assertEquals("[00F, 00G, 00H]", on(trailOf("13T"), "2014-04-01"));
        assertEquals("[13T]", on(trailOf("13T"), "2015-04-01"));
        assertEquals("[13T]", on(trailOf("00F"), "2015-04-01"));
        assertEquals("[00F]", on(trailOf("00F"), "2015-03-31"));
    }

    @Test
    void holdsABodyForItselfFromADayAheadOfItsLegalOne() {
        SuccessionTrail ahead = trailOf("13T", "2014-12-01");
        assertEquals("[13T]", on(ahead, "2014-12-01"));
        assertEquals("[13T]", on(ahead, "2015-03-31"));
        assertEquals("[13T]", on(ahead, "2015-04-01"));
        assertEquals("[00F, 00G, 00H]", on(ahead, "2014-11-30"));
        assertEquals("[00F, 00G, 00H]", on(ahead, "2014-04-01"));
        assertEquals(trailOf("13T").back(), ahead.back());
    }

    @Test
    void beginsWithTheEarliestBodyOfACode() {
        SuccessionTrail trail = trailOf("W2U3Z");
        assertEquals(OrganisationKind.CCG, trail.start().kind());
        assertEquals(Optional.of(LocalDate.of(2021, 4, 1)), trail.startDay());
    }

    @Test
    void beginsWithTheDayOnWhichAGssCodeWasFirstBorne() {
        SuccessionTrail north = Register.standard().trailOf(GssCode.of("E38000215"));
        assertEquals(Optional.of(LocalDate.of(2017, 4, 1)), north.startDay());
        assertEquals("[01H]", on(north, "2018-04-01"));
        assertEquals("[01H]", on(north, "2014-04-01"));
        SuccessionTrail whole = Register.standard().trailOf(GssCode.of("E38000041"));
        assertEquals(Optional.of(LocalDate.of(2013, 4, 1)), whole.startDay());
        assertEquals("[01H, 01K, 02M]", on(whole, "2018-04-01"));
    }

    @Test
    void callsEachBodyByItsNameOfTheDay() {
        assertEquals(
                lines("NHS Cumbria CCG (01H)", "  2017-04-01  transfer  01H to NHS Morecambe Bay CCG (01K)"),
                trailOf("01H").toString().lines().limit(2).collect(Collectors.joining("\n")));
        assertEquals(
                "NHS North Cumbria CCG (01H)",
                trailOf("01H", "2017-04-01").toString().lines().findFirst().orElseThrow());
    }

    @Test
    void beginsWithTheBodyOfTheDayGiven() {
        SuccessionTrail trail = trailOf("W2U3Z", "2022-07-01");
        assertEquals(OrganisationKind.SUB_ICB_LOCATION, trail.start().kind());
        assertEquals(Optional.of(LocalDate.of(2022, 7, 1)), trail.startDay());
        assertEquals(
                OrganisationKind.CCG, trailOf("W2U3Z", "2022-06-30").start().kind());
    }

    @Test
    void hasNoFirstDayWhereTheOpeningIsNotKnown() {
        assertEquals(Optional.empty(), trailOf("5LC").startDay());
        assertEquals(
                OrganisationKind.STP,
                Register.standard().trailOf(GssCode.of("E54000027")).start().kind());
    }

    @Test
    void leadsBackAlongEveryBranch() {
        SuccessionTrail location = trailOf("W2U3Z", "2022-07-01");
        assertEquals("[W2U3Z]", on(location, "2022-06-30"));
        assertEquals("[07P, 07W, 07Y, 08C, 08E, 08G, 08Y, 09A]", on(location, "2014-04-30"));
        assertEquals("[5AT, 5H1, 5HX, 5HY, 5K5, 5K6, 5LA, 5LC]", on(location, "2013-03-31"));
        assertEquals(18, location.back().size());
        assertEquals(
                "5AT to 08G on 2013-04-01 (abolition, whole)",
                location.back().get(0).toString());
        assertEquals(
                "W2U3Z to W2U3Z on 2022-07-01 (became, whole)",
                location.back().get(17).toString());
        assertEquals(List.of(), location.forward());
    }

    @Test
    void endsWhereNothingIsKnownToHavePassedOn() {
        assertEquals(
                "[NHS North West London ICB - W2U3Z (W2U3Z)]",
                trailOf("07P").ends().toString());
        assertEquals(
                "[NHS North West London Commissioning Support Unit (0AT)]",
                trailOf("0AT").ends().toString());
    }

    @Test
    void doesNotHandOnWhatArrivesThatVeryDay() {
        Ccg one = SmallRegister.ccg("01A", "2013-04-01 to open");
        Ccg two = SmallRegister.ccg("02A", "2013-04-01 to open");
        Ccg three = SmallRegister.ccg("03A", "2013-04-01 to open");
        Register register = SmallRegister.builder()
                .add(one, SmallRegister.EVIDENCE)
                .add(two, SmallRegister.EVIDENCE)
                .add(three, SmallRegister.EVIDENCE)
                .add(SmallRegister.part(one, two, SuccessionKind.TRANSFER, "2014-04-01"))
                .add(SmallRegister.part(two, three, SuccessionKind.TRANSFER, "2014-04-01"))
                .build();
        LocalDate eve = LocalDate.of(2014, 3, 31);
        LocalDate day = LocalDate.of(2014, 4, 1);
        assertEquals(Set.of(one, two), register.trailOf(one.code(), eve).on(day));
        assertEquals(Set.of(two, three), register.trailOf(three.code(), day).on(eve));
    }

    @Test
    void refusesACodeNeverHeardOf() {
        NoSuchOrganisationException thrown = assertThrows(NoSuchOrganisationException.class, () -> trailOf("ZZZZZZ"));
        assertEquals("No organisation ZZZZZZ in edition 2026.04: no code is near it", thrown.getMessage());
    }

    @Test
    void refusesADayOnWhichNoBodyBoreTheCodeOrNobodyKnows() {
        assertEquals(
                "No organisation 07P on 2013-03-31: NHS Brent CCG opened on 2013-04-01",
                assertThrows(NoSuchOrganisationException.class, () -> trailOf("07P", "2013-03-31"))
                        .getMessage());
        assertEquals(
                "Whether 0AT (NHS North West London Commissioning Support Unit) was open on 2015-01-01 is not known:"
                        + " its closing day is missing; register.bodies(0AT) has it, whatever the day",
                assertThrows(NotKnownException.class, () -> trailOf("0AT", "2015-01-01"))
                        .getMessage());
    }
}
