package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** What a landscape says of practices, and practices of the time before, after and beyond what is known of them. */
class PracticeAnswersTest {
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2017-04-01 to open");
    private static final Ccg THREE = SmallRegister.ccg("03A", "2017-04-01 to open");
    private static final Practice CLOSED = SmallRegister.practice("E87001", 4, "2012-04-01 to 2016-03-31");
    private static final Practice MOVED = SmallRegister.practice("E87002", 4, "2013-04-01 to open");
    private static final Practice CLINIC = SmallRegister.practice("A87003", 0, "2014-04-01 to open");
    private static final Practice DOUBTFUL = SmallRegister.practice("E87004", 4, "2013-04-01 to 2016-03-31 or later");
    private static final Register REGISTER = SmallRegister.of(ONE, TWO, THREE, DOUBTFUL, MOVED, CLINIC, CLOSED)
            .add(SmallRegister.part(ONE, TWO, SuccessionKind.SPLIT, "2017-04-01"))
            .add(SmallRegister.part(ONE, THREE, SuccessionKind.SPLIT, "2017-04-01"))
            .add(SmallRegister.member(CLOSED, ONE, Relation.COMMISSIONER, "2013-04-01..2016-03-31"))
            .add(SmallRegister.member(MOVED, ONE, Relation.COMMISSIONER, "2013-04-01..2017-03-31"))
            .add(SmallRegister.member(MOVED, THREE, Relation.COMMISSIONER, "2017-04-01.."))
            .build();

    private static Landscape on(String day) {
        return REGISTER.asOf(LocalDate.parse(day));
    }

    private static void assertNobody(String message, String day, Practice practice) {
        assertEquals(
                message,
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on(day).practices().commissionerOf(practice.code()))
                        .getMessage());
    }

    @Test
    void listsPracticesByTypeAndByKind() {
        assertEquals(List.of(CLOSED, MOVED, DOUBTFUL, CLINIC), on("2015-04-01").all(Practice.class));
        assertEquals(List.of(MOVED, CLINIC), on("2018-04-01").all(Practice.class));
        assertEquals(List.of(DOUBTFUL), on("2018-04-01").notKnown(Practice.class));
        assertEquals(List.of(MOVED), on("2018-04-01").all(OrganisationKind.GP_PRACTICE));
        assertEquals(List.of(CLINIC), on("2018-04-01").all(OrganisationKind.OTHER_PRESCRIBING_CENTRE));
        assertEquals(List.of(TWO, THREE), on("2018-04-01").all(Organisation.class));
        assertEquals(List.of(TWO, THREE), on("2018-04-01").all(OrganisationKind.CCG));
    }

    @Test
    void refusesOfAPracticeWhatIsHeldOfBodiesOnly() {
        for (Executable question : List.<Executable>of(
                () -> REGISTER.isSuccessorUnknown(CLOSED),
                () -> REGISTER.evidenceFor(CLOSED, CLOSED.name()),
                () -> REGISTER.evidenceFor(CLOSED, GssCode.of("E38000020")),
                () -> on("2015-04-01").hierarchy().membersOf(CLOSED),
                () -> on("2015-04-01").practices().of(CLOSED))) {
            assertEquals(
                    "Practice E87001: practices have no names, GSS codes, successions or members here;"
                            + " who commissioned for it is in practices().historyOf(E87001)",
                    assertThrows(InvalidValueException.class, question).getMessage());
        }
    }

    @Test
    void refusesItWithoutReadingPractices(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.writeString(folder.resolve("practices.csv"), "");
        Register unreadable = Register.read(folder);
        assertThrows(InvalidValueException.class, () -> unreadable.isSuccessorUnknown(CLOSED));
        assertThrows(ReferenceDataException.class, () -> unreadable.evidenceFor(CLOSED));
    }

    @Test
    void keepsAllThatIsSaidOfAPractice() {
        Practice named = Practice.builder()
                .code(CLINIC.code())
                .setting(0)
                .names(Timeline.always("The Surgery"))
                .addAliases("Dr Example")
                .operationalLife(CLINIC.operationalLife())
                .legalLife(UncertainSpan.parse("2014-05-01 to open"))
                .build();
        Register register = SmallRegister.of(TWO, named)
                .add(SmallRegister.member(named, TWO, Relation.COMMISSIONER, "2017-04-01.."))
                .build();
        for (Register each : List.of(register, register.toBuilder().build())) {
            Landscape later = each.asOf(LocalDate.of(2018, 4, 1));
            assertEquals(named, later.practices().get(named.code()));
            assertEquals(List.of(named), later.practices().of(TWO));
            assertEquals(List.of(named), later.all(Practice.class));
            assertEquals(named, later.practices().historyOf(named.code()).get(0).child());
            assertEquals(Optional.of(TWO), later.hierarchy().parentOf(named, Relation.COMMISSIONER));
            assertEquals(SmallRegister.EVIDENCE, each.evidenceFor(named));
            assertEquals(
                    "A87003 is not held by the register of edition small;"
                            + " a body of another register has to be asked for there",
                    assertThrows(NoSuchOrganisationException.class, () -> each.evidenceFor(CLINIC))
                            .getMessage());
        }
        assertEquals(
                "Practice A87003 is given twice: setting 0, 2014-04-01 to open, named [.. The Surgery],"
                        + " also called [Dr Example], in law 2014-05-01 to open, and setting 0, 2014-04-01 to open",
                assertThrows(
                                InvalidValueException.class,
                                () -> SmallRegister.of(named, CLINIC).build())
                        .getMessage());
    }

    @Test
    void saysWherePracticesAreAskedForWhenACodeLooksLikeOne() {
        assertEquals(
                "No organisation E87001 in edition small: no code is near it; practices are asked for with practices()",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2015-04-01").get(OdsCode.of("E87001")))
                        .getMessage());
        assertEquals(
                "No organisation E8700X in edition small: no code is near it",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2015-04-01").get(OdsCode.of("E8700X")))
                        .getMessage());
    }

    @Test
    void tellsWhetherAPracticeWasOpen() {
        assertEquals(BodyStatus.OPEN, on("2016-03-31").practices().status(CLOSED.code()));
        assertEquals(BodyStatus.CLOSED, on("2016-04-01").practices().status(CLOSED.code()));
        assertEquals(BodyStatus.CLOSED, on("2012-03-31").practices().status(CLOSED.code()));
        assertEquals(BodyStatus.NOT_KNOWN, on("2016-04-01").practices().status(DOUBTFUL.code()));
    }

    @Test
    void saysWhyNobodyCommissionedForAPractice() {
        String history = "; its memberships are [E87001 in 01A (commissioner) 2013-04-01..2016-03-31]";
        assertNobody(
                "No commissioner of " + CLOSED + " on 2018-04-01: it closed on 2016-03-31" + history,
                "2018-04-01",
                CLOSED);
        assertNobody(
                "No commissioner of " + CLOSED + " on 2012-03-31: it opened on 2012-04-01" + history,
                "2012-03-31",
                CLOSED);
        assertNobody(
                "No commissioner of " + CLOSED + " on 2012-04-01: it was open, but none is held for that day;"
                        + " asked of a day with one, carriedTo(2012-04-01, E87001) names the bodies it may be"
                        + history,
                "2012-04-01",
                CLOSED);
        assertNobody(
                "No commissioner of A87003 on 2018-04-01: it was open, but none is held for that day; its memberships are []",
                "2018-04-01",
                CLINIC);
        assertNobody(
                "No commissioner of " + DOUBTFUL
                        + " on 2018-04-01: whether it was open is not known; its memberships are []",
                "2018-04-01",
                DOUBTFUL);
    }

    @Test
    void carriesAPracticeToItsOwnCommissionerOfTheOtherDay() {
        LocalDate later = LocalDate.of(2018, 4, 1);
        assertEquals(
                "[NHS 03A CCG (03A)]",
                on("2015-04-01").practices().carriedTo(later, MOVED.code()).toString());
        assertEquals(
                "[NHS 01A CCG (01A)]",
                on("2018-04-01")
                        .practices()
                        .carriedTo(LocalDate.of(2015, 4, 1), MOVED.code())
                        .toString());
    }

    @Test
    void carriesAPracticeThatHadClosedToEveryHeirOfItsCommissioner() {
        assertEquals(
                "[NHS 02A CCG (02A), NHS 03A CCG (03A)]",
                on("2015-04-01")
                        .practices()
                        .carriedTo(LocalDate.of(2018, 4, 1), CLOSED.code())
                        .toString());
        assertEquals(
                "[NHS 01A CCG (01A)]",
                on("2015-04-01")
                        .practices()
                        .carriedTo(LocalDate.of(2016, 4, 1), CLOSED.code())
                        .toString());
    }

    @Test
    void refusesToCarryAPracticeThatNobodyCommissionedForOnEitherDay() {
        PracticeLandscape practices = on("2018-04-01").practices();
        LocalDate other = LocalDate.of(2019, 4, 1);
        assertTrue(assertThrows(NoSuchOrganisationException.class, () -> practices.carriedTo(other, CLOSED.code()))
                .getMessage()
                .startsWith("No commissioner of " + CLOSED + " on 2018-04-01: it closed on 2016-03-31"));
    }

    @Test
    void saysWhetherTheEditionSpeaksOfADay() {
        assertTrue(on("2019-12-31").isWithinEdition());
        assertFalse(on("2020-01-01").isWithinEdition());
        assertFalse(on("2020-01-01").byLegalDates().isWithinEdition());
        assertTrue(on("2019-12-31").practices().isWithinEdition());
        assertFalse(on("2020-01-01").practices().isWithinEdition());
        assertEquals(
                "Landscape of 2020-01-01, " + REGISTER.edition() + ", which does not speak of that day",
                on("2020-01-01").toString());
        assertEquals(
                "Practices of 2019-12-31, " + REGISTER.edition(),
                on("2019-12-31").practices().toString());
        assertEquals(
                "Practices of 2020-01-01, " + REGISTER.edition() + ", which does not speak of practices on that day",
                on("2020-01-01").practices().toString());
        assertEquals(List.of(TWO, THREE), on("2020-01-01").ccgs());
    }

    @Test
    void doesNotSpeakOfDaysBeforeTheFirst() {
        assertTrue(on("2013-04-01").isWithinEdition());
        assertTrue(on("2013-04-01").practices().isWithinEdition());
        assertFalse(on("2013-03-31").isWithinEdition());
        assertFalse(on("2013-03-31").practices().isWithinEdition());
        Landscape early = Register.standard().asOf(LocalDate.of(2005, 1, 1));
        assertFalse(early.isWithinEdition());
        assertFalse(early.practices().isWithinEdition());
        assertEquals(
                "Landscape of 2005-01-01, " + Register.standard().edition() + ", which does not speak of that day",
                early.toString());
        assertTrue(Register.standard().asOf(LocalDate.of(2013, 3, 31)).isWithinEdition());
    }

    @Test
    void tellsBodiesAndPracticesApartInWhatIsWithinTheEdition() {
        Landscape between = Register.standard().asOf(LocalDate.of(2025, 4, 1));
        assertTrue(between.isWithinEdition());
        assertFalse(between.practices().isWithinEdition());
        assertTrue(
                Register.standard().asOf(LocalDate.of(2025, 2, 10)).practices().isWithinEdition());
    }
}
