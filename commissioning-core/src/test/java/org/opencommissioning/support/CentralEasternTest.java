package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** A story the types were not made for: a unit closes while solvent, and two others divide its customers. Which takes whom is assumed. */
class CentralEasternTest {
    private final LocalDate last = LocalDate.of(2014, 9, 30);
    private final Landscape eve = Register.standard().asOf(last);
    private final Csu closing = eve.named(Csu.class, "Central Eastern CSU");
    private final Csu southern = eve.named(Csu.class, "Central Southern CSU");
    private final Csu eastern = eve.named(Csu.class, "North and East London CSU");
    private final List<Ccg> ccgs = eve.ccgs(OdsCode.listOf("06F", "06P", "06N"));

    @Test
    void closesWhileSolventAndItsCustomersAreDivided() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(closing)
                .addAllCustomers(ccgs)
                .term(DateSpan.parse("2013-04-01..2015-03-31"))
                .build();
        Closure closure = Closure.builder()
                .unit(closing)
                .lastDay(UncertainDay.on(last))
                .addOptions(
                        CustomerOption.novateTo(ccgs.get(0), southern), CustomerOption.novateTo(ccgs.get(1), southern))
                .addOptions(CustomerOption.novateTo(ccgs.get(2), eastern))
                .build();
        assertTrue(
                SupportRules.closures().check(closure, List.of(agreement), last).passes());
        assertEquals(
                1,
                SupportRules.agreements().check(agreement, List.of(), last).violations().stream()
                        .filter(each -> each.rule().toString().equals("CSU-01"))
                        .count());
        assertTrue(SupportRules.agreements().check(agreement, closure.novations(), last).violations().stream()
                .noneMatch(each -> each.rule().toString().equals("CSU-01")));

        Provision.Builder provided = Provision.over(DateSpan.parse("2013-04-01..2015-03-31"));
        ccgs.forEach(ccg -> provided.provide(ccg, EnumSet.allOf(ServiceLine.class), closing));
        Provision after = provided.build();
        for (Novation novation : closure.novations()) {
            after = after.after(novation);
        }
        assertEquals(Optional.of(closing), after.providerOf(ccgs.get(0), ServiceLine.IT, last));
        assertEquals(Optional.of(southern), after.providerOf(ccgs.get(0), ServiceLine.IT, last.plusDays(1)));
        assertEquals(Optional.of(eastern), after.providerOf(ccgs.get(2), ServiceLine.IT, last.plusDays(1)));
    }
}
