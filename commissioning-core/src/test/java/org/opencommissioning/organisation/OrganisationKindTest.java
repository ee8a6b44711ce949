package org.opencommissioning.organisation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.fault.InvalidValueException;

class OrganisationKindTest {
    @ParameterizedTest
    @CsvSource({
        "CCG, CCG, RO98",
        "CSU, CSU, RO213",
        "ICB, ICB, RO318",
        "SUB_ICB_LOCATION, sub-ICB location, RO319",
        "PCT, PCT, RO179",
        "PCG, PCG, RO171",
        "GP_PRACTICE, GP practice, RO76",
        "OTHER_PRESCRIBING_CENTRE, other prescribing centre, RO177",
        "PROVIDER, provider, RO197",
        "LOCAL_AUTHORITY, local authority, RO141",
        "PRIVATE_SUPPLIER, private supplier, RO213",
        "STP, STP, RO262",
        "REGION, region, RO209",
        "AREA_TEAM, area team, RO210",
        "LOCAL_OFFICE, local office, RO210",
        "COMMISSIONING_HUB, commissioning hub, RO218",
    })
    void hasTheRoleOfTheOrganisationDataService(OrganisationKind kind, String label, String role) {
        assertEquals(label, kind.label());
        assertEquals(Optional.of(role), kind.odsRole());
    }

    @Test
    void hasNoRoleWhereTheServiceHasNone() {
        assertEquals(Optional.empty(), OrganisationKind.NATIONAL_BODY.odsRole());
        assertEquals("national body", OrganisationKind.NATIONAL_BODY.label());
        assertEquals(Optional.empty(), OrganisationKind.WELSH_HEALTH_BOARD.odsRole());
        assertEquals("Welsh health board", OrganisationKind.WELSH_HEALTH_BOARD.label());
    }

    @Test
    void sharesAnAreaBetweenACcgAndTheLocationThatFollowedIt() {
        assertEquals(Set.of("E38"), OrganisationKind.CCG.gssEntities());
        assertEquals(Set.of("E38"), OrganisationKind.SUB_ICB_LOCATION.gssEntities());
        assertEquals(Set.of("E54"), OrganisationKind.STP.gssEntities());
        assertEquals(Set.of("E54"), OrganisationKind.ICB.gssEntities());
        assertEquals(Set.of(), OrganisationKind.CSU.gssEntities());
    }

    @Test
    void admitsTheGssCodesThatBeginWithOneOfItsEntities() {
        GssCode brent = GssCode.of("E38000020");
        assertTrue(OrganisationKind.CCG.admits(brent));
        assertTrue(OrganisationKind.SUB_ICB_LOCATION.admits(brent));
        assertFalse(OrganisationKind.ICB.admits(brent));
        assertFalse(OrganisationKind.CSU.admits(brent));
    }

    @Test
    void knowsWhichKindsActInTheirOwnName() {
        assertEquals(
                EnumSet.of(
                        OrganisationKind.CCG,
                        OrganisationKind.ICB,
                        OrganisationKind.PCT,
                        OrganisationKind.GP_PRACTICE,
                        OrganisationKind.PROVIDER,
                        OrganisationKind.LOCAL_AUTHORITY,
                        OrganisationKind.NATIONAL_BODY,
                        OrganisationKind.WELSH_HEALTH_BOARD,
                        OrganisationKind.PRIVATE_SUPPLIER),
                Arrays.stream(OrganisationKind.values())
                        .filter(OrganisationKind::isLegalPerson)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationKind.class))));
    }

    @ParameterizedTest
    @EnumSource
    void readsItsLabel(OrganisationKind kind) {
        assertEquals(kind, OrganisationKind.parse(kind.label()));
    }

    @Test
    void rejectsAnotherLabelAndListsThoseThereAre() {
        InvalidValueException thrown = assertThrows(InvalidValueException.class, () -> OrganisationKind.parse("trust"));
        assertEquals(
                "OrganisationKind \"trust\": expected one of "
                        + Arrays.stream(OrganisationKind.values())
                                .map(OrganisationKind::label)
                                .collect(joining(", ")),
                thrown.getMessage());
    }
}
