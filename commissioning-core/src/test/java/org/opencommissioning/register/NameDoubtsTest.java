package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** What a look-up by name does with bodies of which it is not known whether they were open. */
class NameDoubtsTest {
    private static final Landscape SPRING_2014 = on("2014-04-30");

    private static Landscape on(String day) {
        return Register.standard().asOf(LocalDate.parse(day));
    }

    @Test
    void doesNotDenyACsuThatMayHaveBeenOpen() {
        NotKnownException thrown =
                assertThrows(NotKnownException.class, () -> SPRING_2014.named(Csu.class, "South London CSU"));
        assertEquals(
                "Whether 0AX (NHS South London Commissioning Support Unit) was open on 2014-04-30 is not known:"
                        + " its closing day is missing; register.bodies(0AX) has it, whatever the day",
                thrown.getMessage());
        assertEquals("its closing day", thrown.missingFact());
        assertThrows(NotKnownException.class, () -> SPRING_2014.named(Csu.class, "Kent"));
    }

    @Test
    void choosesNoOpenBodyWhereOthersThatFitMayBeOpen() {
        AmbiguousNameException thrown = ambiguous(on("2014-10-01"), Csu.class, "London");
        assertEquals(
                "\"London\" fits 3 bodies: NHS North and East London Commissioning Support Unit (0AQ);"
                        + " NHS North West London Commissioning Support Unit (0AT), not known to be open;"
                        + " NHS South London Commissioning Support Unit (0AX), not known to be open; ask by code",
                thrown.getMessage());
        assertEquals(
                List.of(
                        "NHS North and East London Commissioning Support Unit (0AQ)",
                        "NHS North West London Commissioning Support Unit (0AT), not known to be open",
                        "NHS South London Commissioning Support Unit (0AX), not known to be open"),
                thrown.candidates());
        assertEquals(
                "\"Humber\" fits 2 bodies: NHS North Yorkshire and Humber Commissioning Support Unit (0AV);"
                        + " NHS Yorkshire and Humber Commissioning Support Unit (0DA), not known to be open; ask by code",
                ambiguous(SPRING_2014, Csu.class, "Humber").getMessage());
    }

    @Test
    void choosesNoneOfSeveralThatMayBeOpen() {
        assertEquals(
                List.of(
                        "NHS North and East London Commissioning Support Unit (0AQ), not known to be open",
                        "NHS North West London Commissioning Support Unit (0AT), not known to be open",
                        "NHS South London Commissioning Support Unit (0AX), not known to be open"),
                ambiguous(on("2020-01-01"), Csu.class, "London").candidates());
    }

    @Test
    void choosesNoOpenBodyOfOneKindWhereOneOfAnotherMayBeOpen() {
        Landscape landscape = on("2023-01-01");
        assertEquals(
                List.of(
                        "NHS North West London Commissioning Support Unit (0AT), not known to be open",
                        "NHS North West London Integrated Care Board (QRV)",
                        "North West London Area Team (Q62), not known to be open"),
                ambiguous(landscape, Organisation.class, "North West London").candidates());
        assertEquals(
                "QRV", landscape.named(Icb.class, "North West London").code().toString());
        assertEquals(
                "QRV",
                landscape
                        .named(Organisation.class, "North West London ICB")
                        .code()
                        .toString());
    }

    private static AmbiguousNameException ambiguous(
            Landscape landscape, Class<? extends Organisation> type, String name) {
        return assertThrows(AmbiguousNameException.class, () -> landscape.named(type, name));
    }

    @Test
    void findsTheBodyOfTheNameInFullWhateverElseMayBeOpen() {
        Landscape landscape = on("2017-06-01");
        Organisation found = landscape.named(Organisation.class, "North East London");
        assertEquals(OrganisationKind.STP, found.kind());
        assertEquals(BodyStatus.NOT_KNOWN, landscape.status(OdsCode.of("Q61")));
        assertEquals("North East London Area Team", nameOf("Q61"));
    }

    private static String nameOf(String code) {
        return Register.standard().bodies(OdsCode.of(code)).get(0).name();
    }

    @Test
    void choosesNeitherOfTwoThatBearTheSameNameInFull() {
        Ccg open = example("01A", "2013-04-01 to open");
        Ccg doubtful = example("01B", "2013-04-01 to 2015-03-31 or later");
        Landscape landscape = SmallRegister.of(open, doubtful)
                .successorUnknown(doubtful)
                .build()
                .asOf(LocalDate.of(2016, 1, 1));
        assertEquals(
                List.of("NHS Example CCG (01A)", "NHS Example CCG (01B), not known to be open"),
                ambiguous(landscape, Ccg.class, "NHS Example CCG").candidates());
        assertEquals(open, landscape.named(Ccg.class, "NHS Example CCG (01A)"));
        assertThrows(NotKnownException.class, () -> landscape.named(Ccg.class, "NHS Example CCG (01B)"));
    }

    private static Ccg example(String code, String life) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS Example CCG"))
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }
}
