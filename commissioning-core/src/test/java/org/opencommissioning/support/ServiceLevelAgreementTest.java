package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.NHS_ENGLAND;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;
import org.opencommissioning.support.ServiceLevelAgreement.Customer;

class ServiceLevelAgreementTest {
    @Test
    void takesCustomersOfWhichNoMoreIsKnown() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addAllCustomers(EIGHT)
                .term(DateSpan.until(LocalDate.of(2014, 9, 30)))
                .value(Stated.exactly(Pounds.millions(31), DECISION))
                .build();
        assertEquals(Set.copyOf(EIGHT), agreement.bodies());
        assertEquals(Set.of(), agreement.customers().get(0).services());
        assertEquals(NHS_ENGLAND, agreement.host());
        assertEquals(Answer.NO, agreement.legallyBinding());
        assertEquals(
                "agreement of NHS North West London Commissioning Support Unit (0AT) with 8 customers, unknown to 2014-09-30",
                agreement.toString());
    }

    @Test
    void knowsATermByItsMonthOnly() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomer(BRENT)
                .expiringIn(YearMonth.of(2014, 9))
                .build();
        assertEquals("unknown to 2014-09", agreement.term().toString());
        assertEquals(Answer.NO, agreement.term().contains(LocalDate.of(2014, 10, 1)));
        assertEquals(Answer.NOT_KNOWN, agreement.term().contains(APRIL_2014));
        ServiceLevelAgreement bare = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomer(BRENT)
                .build();
        assertEquals("unknown to unknown", bare.term().toString());
        ServiceLevelAgreement endless = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomer(BRENT)
                .term(DateSpan.from(APRIL_2014))
                .build();
        assertEquals("2014-04-30 to open", endless.term().toString());
    }

    @Test
    void keepsServicesAndValueOfEachCustomer() {
        Stated<Pounds> value = Stated.about(Pounds.millions(4), DECISION);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomers(Customer.of(BRENT, List.of(ServiceLine.IT, ServiceLine.FINANCE))
                        .worth(value))
                .build();
        Customer brent = agreement.findCustomer(BRENT).orElseThrow();
        assertEquals(EnumSet.of(ServiceLine.FINANCE, ServiceLine.IT), brent.services());
        assertEquals(Optional.of(value), brent.value());
        assertEquals("NHS Brent CCG (07P)", brent.toString());
        assertEquals(Optional.empty(), agreement.findCustomer(SupportFixtures.EALING));
    }

    @Test
    void keepsItsValueByYearAndWhereThatIsSaid() {
        Landscape day = Register.standard().asOf(LocalDate.of(2018, 4, 1));
        Citation proposal =
                Citation.of(Source.of(SourceKind.DOCUMENT, "North central London, proposal to take support in-house"));
        FinancialYear first = FinancialYear.parse("2017-18");
        Stated<Pounds> later = Stated.exactly(Pounds.parse("£15.4m"), proposal);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(SupportFixtures.csu("0DJ", "NHS NEL CSU", "unknown to 2021-10-31"))
                .addAllCustomers(day.ccgs(OdsCode.listOf("07M", "07R", "07X", "08D", "08H")))
                .putValue(first.plus(1), later)
                .putValue(first, Stated.exactly(Pounds.parse("£16.0m"), proposal))
                .citation(proposal)
                .build();
        assertEquals(
                List.of(first, first.plus(1)), List.copyOf(agreement.values().keySet()));
        assertEquals(later, agreement.values().get(first.plus(1)));
        assertEquals(Optional.empty(), agreement.value());
        assertEquals(Optional.of(proposal), agreement.citation());
        NoticeOfTermination notice = NoticeOfTermination.builder()
                .provider(agreement.provider())
                .addAllCustomers(agreement.bodies())
                .addDeniedGrounds(RenewalIntention.Ground.QUALITY)
                .citation(proposal)
                .build();
        assertEquals(
                List.of("the notice period of the agreement"),
                SupportFixtures.missing(SupportRules.notices(), "CSU-05", notice, agreement, day.day()));
    }

    @Test
    void org14HasLegalPersonsForPartiesAndSaysAllThatIsWrong() {
        assertEquals(
                "ServiceLevelAgreement of NHS North West London Commissioning Support Unit (0AT): the notice of P0D is no time;"
                        + " leave it out; NHS Brent CCG (07P) is a customer twice; the customer NHS North West London Commissioning"
                        + " Support Unit (0AT) is a CSU and no legal person; name its host, NHS England (X24)",
                problem(() -> ServiceLevelAgreement.builder()
                        .provider(UNIT)
                        .addCustomer(BRENT)
                        .addCustomer(BRENT)
                        .addCustomer(UNIT)
                        .notice(Period.ZERO)
                        .build()));
        assertEquals(
                "ServiceLevelAgreement of NHS North West London Commissioning Support Unit (0AT): no customer",
                problem(() -> ServiceLevelAgreement.builder().provider(UNIT).build()));
    }

    @Test
    void readsTheLabelOfAServiceLine() {
        for (ServiceLine line : ServiceLine.values()) {
            assertEquals(line, ServiceLine.parse(line.label()));
        }
        assertEquals(
                "ServiceLine \"cleaning\": expected one of business intelligence",
                problem(() -> ServiceLine.parse("cleaning")).split(",", -1)[0]);
    }
}
