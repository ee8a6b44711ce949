package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.EALING;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.csu;
import static org.opencommissioning.support.SupportFixtures.firm;
import static org.opencommissioning.support.SupportFixtures.on;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.DateSpan;

class ProvisionTest {
    private static final DateSpan DAYS = DateSpan.parse("2013-04-01..2015-03-31");
    private static final LocalDate EVE = LocalDate.of(2014, 9, 30);
    private static final LocalDate NEXT = LocalDate.of(2014, 10, 1);
    private static final Set<ServiceLine> LINES = EnumSet.of(ServiceLine.FINANCE, ServiceLine.IT);
    private static final Csu SOUTH_EAST = csu("0DC", "South East CSU", "unknown to unknown");

    private static Provision before() {
        return Provision.over(DAYS)
                .provide(BRENT, LINES, UNIT)
                .provide(EALING, LINES, UNIT)
                .build();
    }

    @Test
    void takesServicesBackOnTheirDay() {
        Provision after = before().after(InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .addServices(ServiceLine.FINANCE)
                .firstDay(on("2014-10-01"))
                .build());
        assertEquals(Optional.of(UNIT), after.providerOf(BRENT, ServiceLine.FINANCE, EVE));
        assertEquals(Optional.of(BRENT), after.providerOf(BRENT, ServiceLine.FINANCE, NEXT));
        assertEquals(Optional.of(UNIT), after.providerOf(BRENT, ServiceLine.IT, NEXT));
        assertEquals(Optional.of(UNIT), after.providerOf(EALING, ServiceLine.FINANCE, NEXT));
        assertEquals(Optional.empty(), after.providerOf(BRENT, ServiceLine.GP_IT, NEXT));
        assertEquals(
                "[2013-04-01..2014-09-30 NHS North West London Commissioning Support Unit (0AT), 2014-10-01..2015-03-31 NHS Brent"
                        + " CCG (07P)]",
                after.history(BRENT, ServiceLine.FINANCE).toString());
    }

    @Test
    void takesEverythingBackWhereNothingIsSaid() {
        Provision after = before().after(InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT, EALING)
                .firstDay(on("2014-10-01"))
                .build());
        for (ServiceLine line : LINES) {
            assertEquals(Optional.of(BRENT), after.providerOf(BRENT, line, NEXT));
            assertEquals(Optional.of(EALING), after.providerOf(EALING, line, NEXT));
        }
    }

    @Test
    void novatingTwiceToTheSameIsNovatingOnce() {
        Novation novation = Novation.builder()
                .customer(BRENT)
                .from(UNIT)
                .to(SOUTH_EAST)
                .effective(on("2014-10-01"))
                .build();
        Provision once = before().after(novation);
        assertEquals(Optional.of(SOUTH_EAST), once.providerOf(BRENT, ServiceLine.IT, NEXT));
        assertEquals(Optional.of(UNIT), once.providerOf(BRENT, ServiceLine.IT, EVE));
        assertEquals(Optional.of(UNIT), once.providerOf(EALING, ServiceLine.IT, NEXT));
        assertEquals(once, once.after(novation));
        assertEquals(
                "novation for NHS Brent CCG (07P) from NHS North West London Commissioning Support Unit (0AT) to South East CSU"
                        + " (0DC) on 2014-10-01",
                novation.toString());
    }

    @Test
    void csu07RefusesAGapAndALineProvidedTwiceAndSaysAllThatIsWrong() {
        assertEquals(
                "Provision over 2013-04-01..2015-03-31: finance for NHS Brent CCG (07P) is provided twice on"
                        + " 2014-09-01..2014-09-30, by NHS North West London Commissioning Support Unit (0AT) and by NHS Brent CCG"
                        + " (07P); IT for NHS Brent CCG (07P) is provided by nobody on 2013-04-01..2014-09-30; IT for NHS Brent CCG"
                        + " (07P) is provided by nobody on 2015-03-31..2015-03-31; GP IT for NHS Ealing CCG (07W) is provided by"
                        + " nobody on 2013-04-01..2015-03-31",
                problem(() -> Provision.over(DAYS)
                        .provide(BRENT, Set.of(ServiceLine.FINANCE), UNIT, DateSpan.until(EVE))
                        .provide(BRENT, Set.of(ServiceLine.FINANCE), BRENT, DateSpan.from(NEXT))
                        .provide(BRENT, Set.of(ServiceLine.FINANCE), BRENT, DateSpan.parse("2014-09-01..2014-09-30"))
                        .provide(BRENT, Set.of(ServiceLine.IT), firm(), DateSpan.parse("2014-10-01..2015-03-30"))
                        .provide(EALING, Set.of(ServiceLine.GP_IT), UNIT, DateSpan.from(LocalDate.of(2016, 1, 1)))
                        .build()));
    }

    @Test
    void leavesToOthersWhatTheUnitDoesNotProvide() {
        Provision mixed = Provision.over(DAYS)
                .provide(BRENT, Set.of(ServiceLine.FINANCE), UNIT)
                .provide(BRENT, Set.of(ServiceLine.IT), firm())
                .build();
        Provision after = mixed.after(InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .firstDay(on("2014-10-01"))
                .build());
        assertEquals(Optional.of(BRENT), after.providerOf(BRENT, ServiceLine.FINANCE, NEXT));
        assertEquals(Optional.of(firm()), after.providerOf(BRENT, ServiceLine.IT, NEXT));
    }

    private static InHousing taking(ServiceLine... lines) {
        return InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .addServices(lines)
                .firstDay(on("2014-10-01"))
                .build();
    }

    @Test
    void refusesAChangeThatMakesNoSense() {
        assertEquals(
                "in-housing by NHS Brent CCG (07P) from NHS North West London Commissioning Support Unit (0AT) on 2014-10-01: NHS"
                        + " North West London Commissioning Support Unit (0AT) does not provide NHS Brent CCG (07P) with [GP IT] from"
                        + " that day on",
                problem(() -> before().after(taking(ServiceLine.IT, ServiceLine.GP_IT))));
        Provision byOthers = Provision.over(DAYS).provide(BRENT, LINES, firm()).build();
        assertEquals(
                "in-housing by NHS Brent CCG (07P) from NHS North West London Commissioning Support Unit (0AT) on 2014-10-01: NHS"
                        + " North West London Commissioning Support Unit (0AT) does not provide NHS Brent CCG (07P) with anything from"
                        + " that day on",
                problem(() -> byOthers.after(taking())));
        assertEquals(
                "novation for NHS Brent CCG (07P) from South East CSU (0DC) to Optum (0DG) on 2014-10-01: South East CSU (0DC)"
                        + " does not provide NHS Brent CCG (07P) with anything from that day on",
                problem(() -> before().after(Novation.builder()
                        .customer(BRENT)
                        .from(SOUTH_EAST)
                        .to(firm())
                        .effective(on("2014-10-01"))
                        .build())));
        assertEquals(
                "Who provides what after the in-housing by NHS Brent CCG (07P) from NHS North West London Commissioning Support"
                        + " Unit (0AT) on 2014-10 is not known: the day of the change is missing",
                assertThrows(
                                NotKnownException.class,
                                () -> before().after(InHousing.builder()
                                        .provider(UNIT)
                                        .addCustomers(BRENT)
                                        .firstDay(on("2014-10"))
                                        .build()))
                        .getMessage());
    }

    @Test
    void aNovationIsToSomebodyElse() {
        assertEquals(
                "Novation for NHS Brent CCG (07P): from NHS North West London Commissioning Support Unit (0AT) to itself",
                problem(() ->
                        Novation.builder().customer(BRENT).from(UNIT).to(UNIT).build()));
        assertEquals(
                "Novation for NHS Brent CCG (07P): to the customer itself, which is an in-housing",
                problem(() ->
                        Novation.builder().customer(BRENT).from(UNIT).to(BRENT).build()));
    }

    @Test
    void listsCustomersAndLines() {
        assertEquals(List.of(BRENT, EALING), List.copyOf(before().customers()));
        assertEquals(LINES, before().linesOf(BRENT));
        assertEquals(Set.of(), before().linesOf(UNIT));
        assertEquals("provision to 2 customers over 2013-04-01..2015-03-31", before().toString());
    }
}
