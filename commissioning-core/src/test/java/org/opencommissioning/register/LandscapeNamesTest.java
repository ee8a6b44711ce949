package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.ReportingUnit;
import org.opencommissioning.period.Timeline.Spell;

class LandscapeNamesTest {
    private static final Landscape SPRING_2014 = Register.standard().asOf(LocalDate.of(2014, 4, 30));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS Hammersmith and Fulham CCG | 08C",
                "NHS Hammersmith & Fulham CCG | 08C",
                "hammersmith  &  fulham | 08C",
                "St Helens | 01X",
                "St. Helen's | 01X",
                "ST HELEN’S CLINICAL COMMISSIONING GROUP | 01X",
                "St Helen‘s | 01X",
                "St Helen\u02bcs | 01X",
                "St Helen`s CCG | 01X",
                "St Helen´s CCG | 01X",
                "NHS Brent Clinical Commissioning Group (CCG) | 07P",
                "NHS Central London (Westminster) Clinical Commissioning Group | 09A",
                "Westminster | 09A",
                "West London (K&C & QPP) | 08Y",
                "NHS West London (K&C & QPP) CCG | 08Y",
                "West London (Kensington and Chelsea, Queen's Park and Paddington) | 08Y",
                "NHS Brent CCG | 07P",
                "brent | 07P",
                "NHS Cumbria CCG | 01H",
                "NHS North Cumbria CCG | 01H",
                "NHS South East Staffs and Seisdon and Peninsular CCG | 05Q"
            })
    void forgivesHowPeopleWriteTheNameOfACcg(String name, String code) {
        assertEquals(code, SPRING_2014.named(Ccg.class, name).code().toString());
    }

    /** As ODS printed them in February 2016. */
    @ParameterizedTest
    @CsvSource({
        "NORTH MIDLANDS COMMISSIONING HUB, 14A",
        "Midlands Commissioning Hub, 14A",
        "EAST COMMISSIONING HUB, 14E",
        "East of England Commissioning Hub, 14E",
        "WEST MIDLANDS COMMISSIONING HUB, 14C"
    })
    void findsHubsByTheirNamesOf2016(String name, String code) {
        Landscape february = Register.standard().asOf(LocalDate.of(2016, 2, 29));
        ReportingUnit hub = february.named(ReportingUnit.class, name);
        assertEquals(code, hub.code().toString());
        assertEquals(code, february.named(Organisation.class, name).code().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "North West London CSU, 0AT",
        "NHS North West London Commissioning Support Unit, 0AT",
        "north west london, 0AT",
        "Arden, 0AA"
    })
    void forgivesHowPeopleWriteTheNameOfACsu(String name, String code) {
        assertEquals(code, SPRING_2014.named(Csu.class, name).code().toString());
    }

    @Test
    void tellsTheCandidatesOfAnAmbiguousName() {
        AmbiguousNameException thrown =
                assertThrows(AmbiguousNameException.class, () -> SPRING_2014.named(Ccg.class, "Newcastle"));
        assertEquals(
                "\"Newcastle\" fits 2 bodies: NHS Newcastle North and East CCG (00G); NHS Newcastle West CCG (00H);"
                        + " ask by code",
                thrown.getMessage());
        assertEquals("Newcastle", thrown.name());
        assertEquals(
                List.of("NHS Newcastle North and East CCG (00G)", "NHS Newcastle West CCG (00H)"), thrown.candidates());
    }

    @Test
    void neverTakesTheNameOfAClosedBodyForAPartOfAnothers() {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2020, 6, 1));
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, "NHS Lincolnshire East CCG"));
        assertEquals(
                "No Ccg called \"NHS Lincolnshire East CCG\" on 2020-06-01: NHS Lincolnshire East CCG closed on"
                        + " 2020-03-31 and passed to 71E (NHS Lincolnshire CCG); see register.trailOf(03T)",
                thrown.getMessage());
        assertEquals(List.of("03T"), thrown.suggestions());
    }

    @Test
    void takesAPartOfANameOnlyInItsOrder() {
        assertThrows(NoSuchOrganisationException.class, () -> SPRING_2014.named(Ccg.class, "London West"));
        assertThrows(NoSuchOrganisationException.class, () -> SPRING_2014.named(Ccg.class, "Hammersmith Fulh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NHS", "The", "CCG", "nhs clinical commissioning group", "& the NHS"})
    void refusesANameThatTellsNobodyApart(String name) {
        assertEquals(
                "Name \"" + name + "\": expected a word that tells bodies apart, such as \"Brent\"",
                assertThrows(InvalidValueException.class, () -> SPRING_2014.named(Ccg.class, name))
                        .getMessage());
    }

    @Test
    void callsTheCandidatesAndTheNearestByTheirNamesOfTheDay() {
        assertEquals(
                List.of("NHS Cumbria CCG (01H)"),
                suggested(SPRING_2014, "Cumbriaa").stream().limit(1).toList());
    }

    private static List<String> suggested(Landscape landscape, String name) {
        String message = assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, name))
                .getMessage();
        return List.of(message.substring(message.indexOf(" are ") + 5).split("; "));
    }

    @Test
    void givesTheBodyOfANameOrNobodyApartFromItsTrail() {
        Register register = Register.standard();
        for (Organisation body : register.bodies()) {
            Set<Organisation> related = new HashSet<>(Set.of(body));
            SuccessionTrail trail = SuccessionTrail.from(register.entry(body), LocalDate.of(2013, 3, 31));
            SuccessionTrail back = SuccessionTrail.from(register.entry(body), LocalDate.of(2027, 4, 1));
            trail.forward().forEach(fact -> related.add(fact.successor()));
            back.back().forEach(fact -> related.add(fact.predecessor()));
            for (int year = 2013; year <= 2026; year++) {
                Landscape landscape = register.asOf(LocalDate.of(year, 4, 1));
                for (Spell<String> spell : body.names().spells()) {
                    Optional<Organisation> found =
                            find(landscape, body.getClass().getSuperclass(), spell.value());
                    if (body.operationalLife().contains(landscape.day()).isYes()) {
                        assertEquals(Optional.of(body), found, () -> spell + " on " + landscape.day());
                    } else {
                        assertTrue(
                                found.isEmpty()
                                        || related.contains(found.get())
                                        || isCalled(found.get(), spell.value()),
                                () -> spell + " on " + landscape.day() + ": " + found);
                    }
                }
            }
        }
    }

    @Test
    void findsEveryOpenBodyByItsNamesAmongBodiesOfEveryKind() {
        Register register = Register.standard();
        for (int year = 2013; year <= 2026; year++) {
            for (LocalDate day :
                    List.of(LocalDate.of(year, 3, 31), LocalDate.of(year, 4, 1), LocalDate.of(year, 7, 1))) {
                Landscape landscape = register.asOf(day);
                for (Organisation body : landscape.all(Organisation.class)) {
                    Set<String> names = new HashSet<>(body.aliases());
                    names.add(body.nameOn(day));
                    names.add(body.toString());
                    for (String name : names) {
                        assertEquals(body, landscape.named(Organisation.class, name), () -> name + " on " + day);
                        assertEquals(
                                body,
                                landscape.named(body.getClass().getSuperclass().asSubclass(Organisation.class), name),
                                () -> name + " on " + day);
                    }
                }
            }
        }
    }

    /** As the STP of South Yorkshire and Bassetlaw is after the area team. */
    private static boolean isCalled(Organisation body, String name) {
        return body.names().spells().stream()
                .anyMatch(spell -> NameWords.of(spell.value())
                        .core()
                        .equals(NameWords.of(name).core()));
    }

    private static Optional<Organisation> find(Landscape landscape, Class<?> type, String name) {
        try {
            return Optional.of(landscape.named(type.asSubclass(Organisation.class), name));
        } catch (NoSuchOrganisationException | NotKnownException e) {
            return Optional.empty();
        }
    }

    @Test
    void matchesBodiesInLawWhereAskedTo() {
        Landscape december = Register.standard().asOf(LocalDate.of(2014, 12, 1));
        assertEquals(
                "13T", december.named(Ccg.class, "Newcastle Gateshead").code().toString());
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class,
                () -> december.byLegalDates().named(Ccg.class, "Newcastle Gateshead"));
        assertEquals(
                "No Ccg called \"Newcastle Gateshead\" on 2014-12-01:"
                        + " NHS Newcastle Gateshead CCG (13T) existed from 2015-04-01 to 2022-06-30",
                thrown.getMessage());
    }

    @Test
    void tellsWhenABodyOfTheNameExisted() {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> SPRING_2014.named(Ccg.class, "North West London CCG"));
        assertEquals(
                "No Ccg called \"North West London CCG\" on 2014-04-30:"
                        + " NHS North West London CCG (W2U3Z) existed from 2021-04-01 to 2022-06-30",
                thrown.getMessage());
        assertEquals(List.of("W2U3Z"), thrown.suggestions());
    }

    @Test
    void offersTheNearestNames() {
        NoSuchOrganisationException thrown =
                assertThrows(NoSuchOrganisationException.class, () -> SPRING_2014.named(Ccg.class, "Brentt"));
        assertEquals(
                "No Ccg called \"Brentt\" on 2014-04-30: the nearest names are"
                        + " NHS Brent CCG (07P); NHS Barnet CCG (07M); NHS Nene CCG (04G)",
                thrown.getMessage());
        assertEquals("Brentt", thrown.asked());
        assertEquals(List.of("07P", "07M", "04G"), thrown.suggestions());
    }

    @Test
    void saysWhatBecameOfBodiesThatTheWordsWouldFit() {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2023, 1, 1));
        assertEquals(
                "No Ccg called \"Hammersmith\" on 2023-01-01: NHS Hammersmith and Fulham CCG closed on 2021-03-31 and"
                        + " passed to W2U3Z (NHS North West London CCG); see register.trailOf(08C)",
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, "Hammersmith"))
                        .getMessage());
        NoSuchOrganisationException many =
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, "London"));
        assertTrue(many.getMessage().endsWith("; see register.trailOf(36L); and 4 more"), many.getMessage());
        assertEquals(7, many.suggestions().size());
    }

    @Test
    void offersNothingWhereNoBodyOfTheTypeIsOpen() {
        NoSuchOrganisationException thrown =
                assertThrows(NoSuchOrganisationException.class, () -> SPRING_2014.named(Icb.class, "Brent"));
        assertEquals("No Icb called \"Brent\" on 2014-04-30: none is known to be open that day", thrown.getMessage());
    }

    @Test
    void doesNotTakeOptumForACsu() {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> SPRING_2014.named(Csu.class, "Optum Health Solutions"));
        assertEquals(3, thrown.suggestions().size());
    }
}
