package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.Organisation;

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
    void prefersTheWholeNameToAPartOfIt() {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2023, 1, 1));
        assertEquals(
                "QRV",
                landscape.named(Icb.class, "North West London ICB").code().toString());
        assertEquals(
                "QRV",
                landscape.named(Organisation.class, "North West London").code().toString());
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
    void offersNothingWhereNoBodyOfTheTypeIsOpen() {
        NoSuchOrganisationException thrown =
                assertThrows(NoSuchOrganisationException.class, () -> SPRING_2014.named(Icb.class, "Brent"));
        assertEquals("No Icb called \"Brent\" on 2014-04-30: none is known to be open that day", thrown.getMessage());
    }

    @Test
    void doesNotDenyACsuThatMayHaveBeenOpen() {
        NotKnownException thrown =
                assertThrows(NotKnownException.class, () -> SPRING_2014.named(Csu.class, "South London CSU"));
        assertEquals(
                "Whether 0AX (NHS South London Commissioning Support Unit) was open on 2014-04-30 is not known:"
                        + " its closing day is missing",
                thrown.getMessage());
        assertEquals("its closing day", thrown.missingFact());
        assertThrows(NotKnownException.class, () -> SPRING_2014.named(Csu.class, "Kent"));
    }

    @Test
    void doesNotTakeOptumForACsu() {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> SPRING_2014.named(Csu.class, "Optum Health Solutions"));
        assertEquals(3, thrown.suggestions().size());
    }
}
