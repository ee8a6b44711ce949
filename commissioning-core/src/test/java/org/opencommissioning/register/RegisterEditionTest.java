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
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Of which days an edition speaks, alone and joined with another. */
class RegisterEditionTest {
    private static RegisterEdition edition(String name, String first, String last, Optional<String> practices) {
        return RegisterEdition.builder()
                .name(name)
                .compiled(LocalDate.of(2020, 1, 1))
                .firstDay(LocalDate.parse(first))
                .lastDay(LocalDate.parse(last))
                .practicesLastDay(practices.map(LocalDate::parse))
                .attribution("")
                .build();
    }

    private static RegisterEdition joined(RegisterEdition one, RegisterEdition other) {
        Register both = Register.builder()
                .edition(one)
                .build()
                .plus(Register.builder().edition(other).build());
        return both.edition();
    }

    @Test
    void speaksOfTheDaysOfWhichBothSpeakWhenJoined() {
        RegisterEdition long2026 = edition("a", "2013-04-01", "2026-04-01", Optional.of("2025-02-10"));
        RegisterEdition short2019 = edition("b", "2014-04-01", "2019-12-31", Optional.of("2018-03-31"));
        String days = ", bodies from 2014-04-01 to 2019-12-31, practices to 2018-03-31";
        assertEquals("edition a + b" + days, joined(long2026, short2019).toString());
        assertEquals("edition b + a" + days, joined(short2019, long2026).toString());
    }

    @Test
    void takesWhatOneSaysOfPracticesWhereTheOtherSaysNothing() {
        RegisterEdition said = edition("a", "2013-04-01", "2026-04-01", Optional.of("2025-02-10"));
        RegisterEdition silent = edition("b", "2013-04-01", "2026-04-01", Optional.empty());
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 10)), joined(said, silent).practicesLastDay());
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 10)), joined(silent, said).practicesLastDay());
        assertEquals(Optional.empty(), joined(silent, silent).practicesLastDay());
        assertEquals(
                "edition b + b, bodies from 2013-04-01 to 2026-04-01",
                joined(silent, silent).toString());
    }

    @Test
    void saysOfPracticesNoMoreThanOfBodies() {
        RegisterEdition said = edition("a", "2013-04-01", "2026-04-01", Optional.of("2025-02-10"));
        RegisterEdition shorter = edition("b", "2013-04-01", "2019-12-31", Optional.empty());
        assertEquals(
                Optional.of(LocalDate.of(2019, 12, 31)), joined(said, shorter).practicesLastDay());
        RegisterEdition later = edition("b", "2025-04-01", "2026-04-01", Optional.empty());
        assertEquals(Optional.empty(), joined(said, later).practicesLastDay());
    }

    @Test
    void refusesToJoinEditionsThatSpeakOfNoDayTogether() {
        RegisterEdition early = edition("a", "2013-04-01", "2017-03-31", Optional.empty());
        RegisterEdition late = edition("b", "2017-04-01", "2019-12-31", Optional.empty());
        assertEquals(
                "RegisterEdition a + b: there is no day of which both speak, one to 2017-03-31 and the other from 2017-04-01;"
                        + " edition(…) of a builder says of which days they speak together",
                assertThrows(InvalidValueException.class, () -> joined(early, late))
                        .getMessage());
        assertThrows(InvalidValueException.class, () -> joined(late, early));
    }

    @Test
    void mayBeReadWithoutADayOfPractices(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Path file = folder.resolve("edition.csv");
        Files.writeString(file, Files.readString(file).replace("practices_last_day,2022-02-25\n", ""));
        Register register = Register.read(folder);
        assertEquals(Optional.empty(), register.edition().practicesLastDay());
        PracticeLandscape practices = register.asOf(LocalDate.of(2014, 4, 30)).practices();
        assertEquals("A82003", practices.get(OdsCode.of("A82003")).code().toString());
        assertFalse(practices.isWithinEdition());
        assertTrue(register.asOf(LocalDate.of(2014, 4, 30)).isWithinEdition());
        assertEquals(
                "Practices of 2014-04-30, edition good, bodies from 2013-03-31 to 2022-07-01, which does not speak of practices on that day",
                practices.toString());
        assertEquals(
                "No practice X99999 in edition good, which says nothing of practices: no code is near it",
                assertThrows(NoSuchOrganisationException.class, () -> practices.get(OdsCode.of("X99999")))
                        .getMessage());
    }

    @Test
    void citesWhatEitherCitesOnceWhenJoined() {
        Source atlas = Source.of(SourceKind.DOCUMENT, "Atlas");
        Source census = Source.of(SourceKind.DOCUMENT, "Census");
        RegisterEdition one = cited("Maps by the surveyors.", atlas);
        RegisterEdition other = cited("Counts by the clerks.", census, atlas);
        RegisterEdition both = joined(one, other);
        assertEquals("Maps by the surveyors. Counts by the clerks.", both.attribution());
        assertEquals(List.of(atlas, census), both.sources());
        assertEquals("Maps by the surveyors.", joined(one, one).attribution());
    }

    private static RegisterEdition cited(String attribution, Source... sources) {
        return RegisterEdition.builder()
                .name("a")
                .compiled(LocalDate.of(2020, 1, 1))
                .firstDay(LocalDate.of(2013, 4, 1))
                .lastDay(LocalDate.of(2026, 4, 1))
                .attribution(attribution)
                .addSources(sources)
                .build();
    }
}
