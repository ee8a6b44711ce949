package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;

/** What is said of a body that is not there. */
class AbsenceTest {
    private static Landscape on(String day) {
        return Register.standard().asOf(LocalDate.parse(day));
    }

    private static NoSuchOrganisationException assertAbsent(Landscape landscape, Code code, String message) {
        NoSuchOrganisationException thrown = assertThrows(NoSuchOrganisationException.class, () -> landscape.get(code));
        assertEquals(message, thrown.getMessage());
        assertEquals(code.toString(), thrown.asked());
        assertEquals(Optional.empty(), landscape.find(code));
        return thrown;
    }

    @Test
    void saysWhenABodyClosedAndWhatItPassedTo() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2021-04-01"),
                OdsCode.of("07P"),
                "No organisation 07P on 2021-04-01: NHS Brent CCG closed on 2021-03-31 and passed to W2U3Z"
                        + " (NHS North West London CCG); see register.trailOf(07P)");
        assertEquals(List.of("W2U3Z"), thrown.suggestions());
    }

    @Test
    void namesEverySuccessorOfASplit() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2026-04-01"),
                OdsCode.of("D4U1Y"),
                "No organisation D4U1Y on 2026-04-01: NHS Frimley ICB - D4U1Y closed on 2026-03-31 and passed to 92A"
                        + " (NHS Surrey and Sussex ICB - 92A), D9Y0V (NHS Hampshire and Isle of Wight ICB - D9Y0V),"
                        + " U2G6B (NHS Thames Valley ICB - U2G6B); see register.trailOf(D4U1Y)");
        assertEquals(List.of("92A", "D9Y0V", "U2G6B"), thrown.suggestions());
    }

    @Test
    void doesNotCountPartsThatLeftEarlierAmongTheSuccessors() {
        assertAbsent(
                on("2021-01-01"),
                OdsCode.of("06Y"),
                "No organisation 06Y on 2021-01-01: NHS South Norfolk CCG closed on 2020-03-31 and passed to 26A"
                        + " (NHS Norfolk and Waveney CCG); see register.trailOf(06Y)");
    }

    @Test
    void saysWhenTheSuccessorIsNotKnown() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2021-11-01"),
                OdsCode.of("0DJ"),
                "No organisation 0DJ on 2021-11-01: NHS NEL CSU closed on 2021-10-31;" + " its successor is not known");
        assertEquals(List.of(), thrown.suggestions());
    }

    @Test
    void saysWhenABodyOpened() {
        assertAbsent(
                on("2013-03-31"),
                OdsCode.of("07P"),
                "No organisation 07P on 2013-03-31: NHS Brent CCG opened on 2013-04-01");
        assertAbsent(
                on("2020-01-01"),
                OdsCode.of("W2U3Z"),
                "No organisation W2U3Z on 2020-01-01: NHS North West London CCG opened on 2021-04-01");
    }

    @Test
    void callsABodyByItsNameOfTheDayThatMatters() {
        assertAbsent(
                on("2013-03-31"),
                OdsCode.of("01H"),
                "No organisation 01H on 2013-03-31: NHS Cumbria CCG opened on 2013-04-01");
        assertEquals(
                "No Csu 01H on 2014-04-30: the code is that of a CCG, NHS Cumbria CCG",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2014-04-30").get(Csu.class, OdsCode.of("01H")))
                        .getMessage());
        assertAbsent(
                on("2014-04-30"),
                OdsCode.of("01Z"),
                "No organisation 01Z in edition 2026.04: the nearest codes are NHS East Lancashire CCG (01A);"
                        + " NHS Eastern Cheshire CCG (01C); NHS Heywood, Middleton and Rochdale CCG (01D)");
    }

    @Test
    void saysThatACodeIsAGssCode() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2014-04-30"),
                OdsCode.parse("E38000020"),
                "No organisation E38000020 in edition 2026.04: E38000020 is a GSS code: GssCode.of(\"E38000020\")");
        assertEquals(List.of("07P"), thrown.suggestions());
    }

    @Test
    void offersTheCodeThatTheNhsbsaPrintsWithTwoZeroes() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2014-04-30"),
                OdsCode.of("07P00"),
                "No organisation 07P00 in edition 2026.04: 07P00 is how the NHSBSA prints NHS Brent CCG (07P)");
        assertEquals(List.of("07P"), thrown.suggestions());
        assertEquals(
                "No organisation 07P00 in edition 2026.04: 07P00 is how the NHSBSA prints NHS Brent CCG (07P)",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> Register.standard().trailOf(OdsCode.of("07P00")))
                        .getMessage());
    }

    @Test
    void saysWhenABodyOpenedInLawWhereThatWasAsked() {
        assertAbsent(
                on("2014-12-01").byLegalDates(),
                OdsCode.of("13T"),
                "No organisation 13T on 2014-12-01: NHS Newcastle Gateshead CCG opened on 2015-04-01");
    }

    @Test
    void saysWhoBoreAGssCodeWhen() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2018-04-01"),
                GssCode.of("E38000041"),
                "No organisation E38000041 on 2018-04-01: NHS Cumbria CCG (01H) bore it on"
                        + " 2013-04-01..2017-03-31");
        assertEquals(List.of("01H"), thrown.suggestions());
        assertEquals(BodyStatus.CLOSED, on("2018-04-01").status(GssCode.of("E38000041")));
    }

    @Test
    void offersTheNearestCodesOnceEach() {
        NoSuchOrganisationException thrown = assertAbsent(
                on("2020-01-01"),
                OdsCode.of("99Z"),
                "No organisation 99Z in edition 2026.04: the nearest codes are"
                        + " NHS Liverpool CCG (99A); NHS North Tyneside CCG (99C);"
                        + " NHS South Lincolnshire CCG (99D)");
        assertEquals(List.of("99A", "99C", "99D"), thrown.suggestions());
        assertThrows(NoSuchOrganisationException.class, () -> on("2020-01-01").status(OdsCode.of("99Z")));
    }

    @Test
    void offersNoCodeThatIsNotNear() {
        assertAbsent(
                on("2020-01-01"),
                OdsCode.of("ZZZZZZ"),
                "No organisation ZZZZZZ in edition 2026.04: no code is near it");
    }

    @Test
    void saysWhichFactIsMissingWhereNobodyKnows() {
        assertNotKnown(
                "2013-04-01",
                "0DG",
                "Whether 0DG (Optum Health Solutions (UK) Limited) was open on 2013-04-01 is not known:"
                        + " each of its opening and closing days is missing; register.bodies(0DG) has it, whatever the day");
        assertNotKnown(
                "2014-12-31",
                "0AT",
                "Whether 0AT (NHS North West London Commissioning Support Unit) was open on 2014-12-31 is not known:"
                        + " its closing day is missing; register.bodies(0AT) has it, whatever the day");
    }

    private static void assertNotKnown(String day, String code, String message) {
        Landscape landscape = on(day);
        assertEquals(
                message,
                assertThrows(NotKnownException.class, () -> landscape.get(OdsCode.of(code)))
                        .getMessage());
        assertEquals(BodyStatus.NOT_KNOWN, landscape.status(OdsCode.of(code)));
        assertEquals(Optional.empty(), landscape.find(OdsCode.of(code)));
    }

    @Test
    void saysOfWhatTypeTheBodyIs() {
        assertEquals(
                "No Csu 07P on 2014-04-30: the code is that of a CCG, NHS Brent CCG",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2014-04-30").get(Csu.class, OdsCode.of("07P")))
                        .getMessage());
        assertEquals(
                "No Ccg W2U3Z on 2022-07-01: the code is that of a sub-ICB location,"
                        + " NHS North West London ICB - W2U3Z",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2022-07-01").ccgs(OdsCode.listOf("W2U3Z")))
                        .getMessage());
    }

    @Test
    void refusesABodyOfAnotherRegister() {
        Ccg stranger = SmallRegister.ccg("07P", "2013-04-01 to open");
        assertEquals(
                "NHS 07P CCG (07P) is not held by the register of edition 2026.04;"
                        + " a body of another register has to be asked for there",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2014-04-30").hierarchy().parentOf(stranger, Relation.AREA_TEAM))
                        .getMessage());
    }

    @Test
    void takesACodeOfThreeCharactersForNearByOneOfThemAndALongerOneByTwo() {
        Landscape landscape =
                small(SmallRegister.ccg("01A", "2013-04-01 to open"), SmallRegister.ccg("W2U3Z", "2013-04-01 to open"));
        assertAbsent(landscape, OdsCode.of("02B"), "No organisation 02B in edition small: no code is near it");
        assertAbsent(landscape, OdsCode.of("00"), "No organisation 00 in edition small: no code is near it");
        assertAbsent(
                landscape,
                OdsCode.of("W2U4Y"),
                "No organisation W2U4Y in edition small: the nearest codes are NHS W2U3Z CCG (W2U3Z)");
    }

    @Test
    void offersTheNearestCodeFirstAndOfThoseAsNearTheOneThatIsOpen() {
        NoSuchOrganisationException thrown = assertAbsent(
                small(
                        SmallRegister.ccg("W2U1Y", "2015-04-01 to open"),
                        SmallRegister.ccg("W2U3Z", "2013-04-01 to open"),
                        SmallRegister.ccg("W2V4Y", "2013-04-01 to open")),
                OdsCode.of("W2U4Y"),
                "No organisation W2U4Y in edition small: the nearest codes are NHS W2V4Y CCG (W2V4Y);"
                        + " NHS W2U1Y CCG (W2U1Y); NHS W2U3Z CCG (W2U3Z)");
        assertEquals(List.of("W2V4Y", "W2U1Y", "W2U3Z"), thrown.suggestions());
    }

    @Test
    void saysThatTheOpeningDayIsMissingWhereTheBodyHadNotClosed() {
        Ccg ccg = SmallRegister.ccg("01A", "unknown to 2017-03-31");
        Landscape landscape =
                SmallRegister.of(ccg).successorUnknown(ccg).build().asOf(LocalDate.of(2014, 4, 30));
        assertEquals(
                "Whether 01A (NHS 01A CCG) was open on 2014-04-30 is not known: its opening day is missing;"
                        + " register.bodies(01A) has it, whatever the day",
                assertThrows(NotKnownException.class, () -> landscape.get(ccg.code()))
                        .getMessage());
    }

    private static Landscape small(Ccg... ccgs) {
        return SmallRegister.of(ccgs).build().asOf(LocalDate.of(2014, 4, 30));
    }
}
