package org.opencommissioning.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.staff.StaffFixtures.BRENT;
import static org.opencommissioning.staff.StaffFixtures.EALING;
import static org.opencommissioning.staff.StaffFixtures.NHS_ENGLAND;
import static org.opencommissioning.staff.StaffFixtures.UNIT;
import static org.opencommissioning.staff.StaffFixtures.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

class StaffTransferTest {
    @Test
    void leavesTheHostOfAUnitAsEmployer() {
        StaffTransfer transfer = StaffFixtures.complete().build();
        assertEquals(NHS_ENGLAND, transfer.transferor());
        assertEquals(Optional.of(UNIT), transfer.unit());
        assertEquals(staff(13, "11.6"), transfer.moving());
        assertEquals("TUPE transfer from NHS England (X24) to 2 employers on 2014-10-01", transfer.toString());
    }

    @Test
    void tup02GivesEachGroupExactlyOneTransferee() {
        assertEquals(Set.of(BRENT, EALING), StaffFixtures.complete().build().transferees());
        assertEquals(
                List.of("finance to NHS Brent CCG (07P)", "contracting to NHS Ealing CCG (07W)"),
                StaffFixtures.groups().stream()
                        .map(StaffTransfer.Group::toString)
                        .toList());
    }

    @Test
    void tup08PassesStaffToLegalPersonsOnlyAndSaysAllThatIsWrong() {
        assertEquals(
                "StaffTransfer from NHS North West London Commissioning Support Unit (0AT): the transferor NHS North West London"
                        + " Commissioning Support Unit (0AT) is a CSU and no legal person; name its host, NHS England (X24); the"
                        + " transferee NHS North West London Commissioning Support Unit (0AT) is a CSU and no legal person; name its"
                        + " host, NHS England (X24); the transferor is a transferee too; the host employer NHS Brent CCG (07P) is"
                        + " none of the transferees",
                problem(() -> StaffTransfer.builder()
                        .regime(StaffTransfer.Regime.COSOP)
                        .transferor(UNIT)
                        .addGroups(StaffTransfer.Group.of("all", UNIT, Staff.unknown()))
                        .hostEmployer(BRENT)
                        .build()));
        assertEquals(
                "StaffTransfer from NHS England (X24): no group; the service is blank; leave it out",
                problem(() -> StaffTransfer.builder()
                        .regime(StaffTransfer.Regime.COSOP)
                        .from(UNIT)
                        .service(" ")
                        .build()));
        assertEquals(
                "Group  to NHS Brent CCG (07P): the name is blank",
                problem(() -> StaffTransfer.Group.of("", BRENT, Staff.none())));
    }

    @Test
    void takesFromOneEmployerWhatItGivesToOthers() {
        Map<Organisation, Staff> after = StaffFixtures.complete()
                .build()
                .applyTo(Map.of(NHS_ENGLAND, staff(400, "380"), EALING, staff(20, "18")));
        assertEquals(
                Map.of(
                        NHS_ENGLAND, staff(385, "366.8"),
                        BRENT, staff(3, "2.5"),
                        EALING, staff(30, "27.1")),
                after);
    }

    @Test
    void knowsNothingOfThoseWhoDependOnAnUnknownNumber() {
        StaffTransfer transfer = StaffTransfer.builder()
                .regime(StaffTransfer.Regime.TUPE)
                .from(UNIT)
                .addGroups(StaffTransfer.Group.of("all", BRENT, Staff.heads(3)))
                .objectors(Staff.none())
                .leavers(Staff.none())
                .build();
        assertEquals(
                Map.of(NHS_ENGLAND, Staff.heads(397), BRENT, Staff.heads(3)),
                transfer.applyTo(Map.of(NHS_ENGLAND, staff(400, "380"))));
        assertEquals("TUPE transfer from NHS England (X24) to NHS Brent CCG (07P)", transfer.toString());
    }

    @Test
    void takesNobodyFromWhereNobodyIs() {
        StaffTransfer transfer = StaffFixtures.complete().build();
        assertEquals(
                "TUPE transfer from NHS England (X24) to 2 employers on 2014-10-01: NHS England (X24) is not among the employers",
                problem(() -> transfer.applyTo(Map.of(EALING, Staff.none()))));
        assertEquals(
                "TUPE transfer from NHS England (X24) to 2 employers on 2014-10-01: NHS England (X24) has 14 people, 14 FTE and"
                        + " cannot lose 15 people, 13.2 FTE: fewer than no people; more full-time equivalents than people",
                problem(() -> transfer.applyTo(Map.of(NHS_ENGLAND, staff(14, "14")))));
    }

    @Test
    void tellsWhenThePostsLeftWouldNotFitThePeopleLeft() {
        StaffTransfer transfer = StaffFixtures.complete().build();
        assertEquals(
                "TUPE transfer from NHS England (X24) to 2 employers on 2014-10-01: NHS England (X24) has 16 people, 16 FTE and"
                        + " cannot lose 15 people, 13.2 FTE: more full-time equivalents than people",
                problem(() -> transfer.applyTo(Map.of(NHS_ENGLAND, staff(16, "16")))));
    }

    @Test
    void neverInformedOrConsultedCanBeSaidAndHasNoDay() {
        StaffTransfer said = StaffFixtures.complete().build();
        assertEquals(List.of(Answer.YES, Answer.YES), List.of(said.informed(), said.consulted()));
        StaffTransfer unsaid =
                StaffFixtures.complete("information", "consultation").build();
        assertEquals(List.of(Answer.NOT_KNOWN, Answer.NOT_KNOWN), List.of(unsaid.informed(), unsaid.consulted()));
        assertEquals(
                "StaffTransfer from NHS England (X24): the employee liability information was never given, and 2014-09-03 is"
                        + " given as its day; leave one of them out; representatives were never consulted, and 2014-07-01 to"
                        + " 2014-09-05 is given as the days of it; leave one of them out",
                problem(() -> StaffFixtures.complete()
                        .informed(Answer.NO)
                        .consulted(Answer.NO)
                        .build()));
    }

    @Test
    void answersNullWithTheNameOfTheParameterAndRefusesChange() {
        StaffTransfer transfer = StaffFixtures.complete().build();
        Object[] samples = {
            transfer,
            transfer.groups().get(0),
            Staff.none(),
            BRENT,
            UNIT,
            Map.of(),
            Answer.YES,
            "all",
            StaffTransfer.builder(),
            BigDecimal.ONE
        };
        for (Class<?> type :
                List.of(StaffTransfer.class, StaffTransfer.Group.class, StaffTransfer.Builder.class, Staff.class)) {
            NullContract.check(type, samples);
        }
        assertThrows(
                UnsupportedOperationException.class, () -> transfer.groups().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> transfer.transferees().clear());
        Map<Organisation, Staff> after = transfer.applyTo(Map.of(NHS_ENGLAND, staff(400, "380")));
        assertThrows(UnsupportedOperationException.class, after::clear);
    }

    private static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
