package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PredecessorBody;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** What a look-up by name makes of the kind that a name ends in. */
class NameKindsTest {
    private static Landscape on(String day) {
        return Register.standard().asOf(LocalDate.parse(day));
    }

    private static NoSuchOrganisationException assertNobody(
            String day, Class<? extends Organisation> type, String name, String message) {
        NoSuchOrganisationException thrown =
                assertThrows(NoSuchOrganisationException.class, () -> on(day).named(type, name));
        assertEquals(message, thrown.getMessage());
        assertEquals(name, thrown.asked());
        return thrown;
    }

    @ParameterizedTest
    @CsvSource({
        "2014-04-30, North West London CSU, 0AT",
        "2014-04-30, North West London Commissioning Support Unit (CSU), 0AT",
        "2014-04-30, North West London Area Team, Q62",
        "2014-04-30, Lancashire area team, Q47",
        "2014-04-30, London Region, Y56",
        "2014-04-30, London, Y56",
        "2016-04-30, NHS England London local office, Q71",
        "2020-04-30, North West London STP, QRV",
        "2020-04-30, North West London Sustainability and Transformation Partnership, QRV",
        "2013-03-31, Sheffield PCT, 5N4",
        "2013-03-31, Sunderland Primary Care Trust, 5KL",
        "2013-03-31, Northumberland PCT, TAC",
        "2021-07-01, NHS North West London CCG, W2U3Z",
        "2022-07-01, NHS North West London ICB, QRV",
        "2022-07-01, NHS North West London Integrated Care Board (ICB), QRV",
        "2022-07-01, NHS North West London ICB - W2U3Z, W2U3Z"
    })
    void findsTheBodyOfTheKindThatTheNameSays(String day, String name, String code) {
        assertEquals(code, on(day).named(Organisation.class, name).code().toString());
    }

    @Test
    void findsNoBodyOfAnotherKind() {
        assertNobody(
                "2022-07-01",
                Organisation.class,
                "NHS North West London CCG",
                "No Organisation called \"NHS North West London CCG\" on 2022-07-01: NHS North West London CCG closed on"
                        + " 2022-06-30 and passed to W2U3Z (NHS North West London ICB - W2U3Z); see register.trailOf(W2U3Z)");
        assertNobody(
                "2014-04-30",
                Organisation.class,
                "Sheffield PCT",
                "No Organisation called \"Sheffield PCT\" on 2014-04-30: Sheffield PCT closed on 2013-03-31 and passed"
                        + " to 03N (NHS Sheffield CCG); see register.trailOf(5N4)");
        assertNobody(
                "2014-04-30",
                Organisation.class,
                "Sunderland PCT",
                "No Organisation called \"Sunderland PCT\" on 2014-04-30: Sunderland Teaching PCT closed on 2013-03-31"
                        + " and passed to 00P (NHS Sunderland CCG); see register.trailOf(5KL)");
    }

    @Test
    void offersNearNamesOfTheKindOnly() {
        NoSuchOrganisationException thrown = assertNobody(
                "2014-04-30",
                Organisation.class,
                "Brent CSU",
                "No Organisation called \"Brent CSU\" on 2014-04-30: the nearest names are"
                        + " NHS Arden Commissioning Support Unit (0AA); NHS South Commissioning Support Unit (0AW);"
                        + " NHS South West Commissioning Support Unit (0AC)");
        assertEquals(List.of("0AA", "0AW", "0AC"), thrown.suggestions());
        assertNobody(
                "2014-04-30",
                Organisation.class,
                "Brentford PCT",
                "No Organisation called \"Brentford PCT\" on 2014-04-30: no PCT is known to be open that day");
    }

    @Test
    void saysWhereNameAndTypeContradictEachOther() {
        NoSuchOrganisationException thrown = assertNobody(
                "2014-04-30",
                Ccg.class,
                "Westminster PCT",
                "No Ccg called \"Westminster PCT\" on 2014-04-30: the name says PCT, the type says Ccg;"
                        + " ask with PredecessorBody.class");
        assertEquals(List.of("5LC"), thrown.suggestions());
        assertNobody(
                "2014-04-30",
                Csu.class,
                "London area team",
                "No Csu called \"London area team\" on 2014-04-30: the name says area team, the type says Csu;"
                        + " ask with GroupingArea.class");
    }

    @Test
    void findsABodyWhoseNameSaysTheKindOfAnother() {
        assertEquals(
                "15N",
                on("2023-01-01")
                        .named(SubIcbLocation.class, "NHS Devon ICB")
                        .code()
                        .toString());
        assertNobody(
                "2014-04-30",
                SubIcbLocation.class,
                "NHS Devon ICB",
                "No SubIcbLocation called \"NHS Devon ICB\" on 2014-04-30:"
                        + " NHS Devon ICB - 15N (15N) existed from 2022-07-01 to open");
    }

    @Test
    void findsABodyOfASmallRegisterWhoseNameEndsInAnotherKind() {
        GroupingArea cityRegion = GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(OdsCode.of("QXX"))
                .names(Timeline.always("Leeds City Region"))
                .operationalLife(UncertainSpan.parse("2016-04-01 to open"))
                .build();
        PredecessorBody trust = PredecessorBody.builder()
                .kind(OrganisationKind.PCG)
                .code(OdsCode.of("5XX"))
                .names(Timeline.always("Leeds City STP"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        Landscape landscape = SmallRegister.of(cityRegion, trust).build().asOf(LocalDate.of(2017, 1, 1));
        for (String name : List.of("Leeds City Region", "leeds city region stp")) {
            assertEquals(cityRegion, landscape.named(Organisation.class, name));
            assertEquals(cityRegion, landscape.named(GroupingArea.class, name));
        }
        assertEquals(trust, landscape.named(Organisation.class, "Leeds City STP"));
        assertEquals(trust, landscape.named(PredecessorBody.class, "Leeds City STP"));
    }
}
