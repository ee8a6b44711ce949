package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.CommissioningDuties.Duty;
import org.opencommissioning.cocommissioning.CommissioningDuties.Holder;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Evidence;

/** Duties of one's own: what they cannot be, and what follows from them for functions. */
class CommissioningDutiesTest {
    private static Duty.Builder duty(CareService service, Holder holder, String days) {
        return Duty.builder()
                .service(service)
                .holder(holder)
                .days(DateSpan.parse(days))
                .reason("it is for the test")
                .evidence(Evidence.assumed("an example"));
    }

    private static CommissioningDuties duties(Duty... duties) {
        return CommissioningDuties.builder().addDuties(duties).build();
    }

    @Test
    void aServiceHasOneDutyPerDay() {
        Duty early = duty(CareService.DENTAL, Holder.NHS_ENGLAND, "2013-04-01..2016-03-31")
                .build();
        Duty late = duty(CareService.DENTAL, Holder.CCG, "2016-03-31..").build();
        String twice = "CommissioningDuties: another duty for dental care has days of 2013-04-01..2016-03-31;"
                + " another duty for dental care has days of ";
        assertEquals(twice + "2016-03-31..", problem(() -> duties(early, late)));
        assertEquals(twice + "2013-04-01..2016-03-31", problem(() -> duties(early, early)));
        Duty next = duty(CareService.DENTAL, Holder.CCG, "2016-04-01..").build();
        Duty other = duty(CareService.EYE, Holder.CCG, "2013-04-01..").build();
        assertEquals("CommissioningDuties (3)", duties(early, next, other).toString());
        assertEquals(Optional.of(next), duties(early, next, other).of(CareService.DENTAL, day("2016-04-01")));
    }

    @Test
    void aDutySaysWhy() {
        assertEquals(
                "Duty dental care, 2013-04-01..2016-03-31: CCG: the reason is blank",
                problem(() -> Duty.builder()
                        .service(CareService.DENTAL)
                        .holder(Holder.CCG)
                        .days(DateSpan.parse("2013-04-01..2016-03-31"))
                        .reason(" ")
                        .evidence(Evidence.assumed("an example"))
                        .build()));
    }

    private static CommissioningResponsibility appraisal(Holder holder, String days, Organisation place, String day) {
        return Responsibilities.builder()
                .register(REGISTER)
                .duties(duties(duty(CareService.PRIMARY_MEDICAL, holder, days).build()))
                .build()
                .of(CommissioningFunction.APPRAISAL, place, day(day));
    }

    @Test
    void whereTheCareIsNotNhsEnglandsItHasNothingToReserve() {
        CommissioningResponsibility ofCcg =
                appraisal(Holder.CCG, "2013-04-01..2022-06-30", BRENT, APRIL_2014.toString());
        assertEquals(Set.of(BRENT), ofCcg.commissioners());
        assertEquals("it is for the test", ofCcg.reason());
        Icb board = REGISTER.asOf(day("2023-04-01")).all(Icb.class).get(0);
        CommissioningResponsibility ofBoard = appraisal(Holder.ICB, "2022-07-01..", board, "2023-04-01");
        assertEquals(Set.of(board), ofBoard.commissioners());
        assertEquals(List.of(), ofBoard.missing());
    }
}
