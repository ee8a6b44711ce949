package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/**
 * A story the types were not made for: a unit closes while solvent, and two others divide its customers. Reported are the day, that it
 * could have gone on for two years, and the two heirs. Who its customers were, which of them went where, how long their agreement ran
 * and every figure are assumed: no source was found that says so.
 */
class CentralEasternTest {
    private static final DateSpan ASSUMED_TERM = DateSpan.parse("2013-04-01..2015-03-31");
    private static final Pounds ASSUMED_INCOME = Pounds.millions(40);
    private static final Pounds ASSUMED_OVERHEAD = Pounds.millions(5);
    private static final Citation REPORT = Citation.of(Source.of(
            SourceKind.PRESS, "digitalhealth.net, Central Eastern CSU to close at the end of September 2014"));

    private final LocalDate last = LocalDate.of(2014, 9, 30);
    private final Landscape eve = Register.standard().asOf(last);
    private final Csu closing = eve.named(Csu.class, "Central Eastern CSU");
    private final Csu southern = eve.named(Csu.class, "Central Southern CSU");
    private final Csu eastern = eve.named(Csu.class, "North and East London CSU");
    private final List<Ccg> assumed = eve.ccgs(OdsCode.listOf("06F", "06P", "06N"));
    private final ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
            .provider(closing)
            .addAllCustomers(assumed)
            .term(ASSUMED_TERM)
            .build();

    @Test
    void closesWhileSolventAndItsCustomersAreDivided() {
        ViabilityAssessment judgement = ViabilityAssessment.builder()
                .unit(closing)
                .outcome(ViabilityAssessment.Outcome.CLOSING)
                .holder("the unit")
                .citation(REPORT)
                .build();
        CustomerBase solvent = CustomerBase.builder()
                .provider(closing)
                .addIncomes(Income.of(assumed).worth(ASSUMED_INCOME))
                .fixedOverhead(ASSUMED_OVERHEAD)
                .build();
        assertTrue(SupportRules.viability()
                .check(judgement, solvent, last)
                .satisfied()
                .contains(RuleId.of("CSU-10")));
        assertTrue(solvent.total().compareTo(ASSUMED_OVERHEAD) > 0);

        Closure closure = Closure.builder()
                .unit(closing)
                .lastDay(UncertainDay.on(last))
                .addOptions(CustomerOption.novateTo(assumed.get(0), southern))
                .addOptions(CustomerOption.novateTo(assumed.get(1), southern))
                .addOptions(CustomerOption.novateTo(assumed.get(2), eastern))
                .citation(REPORT)
                .build();
        assertTrue(
                SupportRules.closures().check(closure, List.of(agreement), last).passes());
        assertEquals(1, outlived(List.of()));
        assertEquals(0, outlived(closure.novations()));

        Provision after = provided();
        for (Novation novation : closure.novations()) {
            after = after.after(novation);
        }
        assertEquals(Optional.of(closing), after.providerOf(assumed.get(0), ServiceLine.IT, last));
        assertEquals(Optional.of(southern), after.providerOf(assumed.get(0), ServiceLine.IT, last.plusDays(1)));
        assertEquals(Optional.of(eastern), after.providerOf(assumed.get(2), ServiceLine.IT, last.plusDays(1)));
    }

    private Provision provided() {
        Provision.Builder provided = Provision.over(ASSUMED_TERM);
        assumed.forEach(ccg -> provided.provide(ccg, EnumSet.allOf(ServiceLine.class), closing));
        return provided.build();
    }

    private long outlived(Collection<Novation> novations) {
        return SupportRules.agreements().check(agreement, novations, last).violations().stream()
                .filter(each -> each.rule().equals(RuleId.of("CSU-01")))
                .count();
    }
}
