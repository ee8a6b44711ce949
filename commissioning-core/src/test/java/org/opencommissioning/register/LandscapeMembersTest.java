package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.ReportingUnit;
import org.opencommissioning.organisation.SubIcbLocation;

class LandscapeMembersTest {
    private static final Landscape SUMMER_2025 = Register.standard().asOf(LocalDate.of(2025, 6, 1));
    private static final Icb BOARD = SUMMER_2025.get(Icb.class, OdsCode.of("QRV"));

    private static Set<String> codes(Set<? extends Organisation> bodies) {
        return bodies.stream().map(body -> body.code().toString()).collect(toSet());
    }

    @Test
    void tellsThePlacesOfABoardFromItsReportingUnits() {
        assertEquals(Set.of("W2U3Z"), codes(SUMMER_2025.membersOf(BOARD, SubIcbLocation.class)));
        assertEquals(
                Set.of("D2Z9S", "J1I6Y", "L3J1B", "O4I9P", "R0W7N", "Y4U7N", "Z1H8A", "Z4H8X"),
                codes(SUMMER_2025.membersOf(BOARD, ReportingUnit.class)));
    }

    @Test
    void putsThemSideBySideWhereNoTypeIsGiven() {
        assertEquals(
                Set.of("W2U3Z", "D2Z9S", "J1I6Y", "L3J1B", "O4I9P", "R0W7N", "Y4U7N", "Z1H8A", "Z4H8X"),
                codes(SUMMER_2025.membersOf(BOARD)));
    }
}
