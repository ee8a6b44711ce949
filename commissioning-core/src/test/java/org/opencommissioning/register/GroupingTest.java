package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;

class GroupingTest {
    private static final Grouping EIGHT =
            Grouping.of("the eight", OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));

    private static Set<String> membersOn(Grouping grouping, String day) {
        return Register.standard().asOf(LocalDate.parse(day)).hierarchy().membersOf(grouping).stream()
                .map(body -> body.code().toString())
                .collect(toSet());
    }

    @Test
    void hasTheBodiesOfItsCodes() {
        assertEquals(Set.of("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"), membersOn(EIGHT, "2014-04-30"));
    }

    @Test
    void hasWhatItsBodiesBecameAndWereBefore() {
        assertEquals(Set.of("W2U3Z"), membersOn(EIGHT, "2021-04-01"));
        assertEquals(Set.of("5AT", "5H1", "5HX", "5HY", "5K5", "5K6", "5LA", "5LC"), membersOn(EIGHT, "2013-03-31"));
    }

    @Test
    void hasNoBodyBesideTheOnesItIsToBeMadeOf() {
        Grouping gateshead = Grouping.of("Newcastle Gateshead", OdsCode.listOf("13T"));
        Landscape december = Register.standard().asOf(LocalDate.of(2014, 12, 1));
        assertEquals(
                Set.of("00F", "00G", "00H"),
                december.byLegalDates().hierarchy().membersOf(gateshead).stream()
                        .map(body -> body.code().toString())
                        .collect(toSet()));
        assertEquals(Set.of("00F", "00G", "00H"), membersOn(gateshead, "2014-12-01"));
        assertEquals(Set.of("13T"), membersOn(gateshead, "2015-04-01"));
    }

    @Test
    void doesNotDependOnTheOrderOfItsCodes() {
        assertEquals(
                Grouping.of("two", OdsCode.listOf("07P", "07W")),
                Grouping.of("two", OdsCode.listOf("07W", "07P", "07W")));
        assertEquals(
                "two [07P, 07W]",
                Grouping.of("two", OdsCode.listOf("07W", "07P")).toString());
    }

    @Test
    void rejectsABlankNameAndNoCodesTogether() {
        assertEquals(
                "Grouping \" \": the name is blank; no codes",
                assertThrows(InvalidValueException.class, () -> Grouping.of(" ", List.of()))
                        .getMessage());
    }

    @Test
    void refusesACodeNeverHeardOf() {
        Grouping grouping = Grouping.of("mistyped", OdsCode.listOf("07P", "ZZZZZZ"));
        assertEquals(
                "No organisation ZZZZZZ in edition 2026.04: no code is near it",
                assertThrows(NoSuchOrganisationException.class, () -> membersOn(grouping, "2014-04-30"))
                        .getMessage());
    }
}
