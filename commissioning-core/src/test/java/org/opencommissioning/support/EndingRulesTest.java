package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EALING;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.broken;
import static org.opencommissioning.support.SupportFixtures.csu;
import static org.opencommissioning.support.SupportFixtures.missing;
import static org.opencommissioning.support.SupportFixtures.on;
import static org.opencommissioning.support.SupportFixtures.satisfied;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Stated;
import org.opencommissioning.support.RenewalIntention.Ground;
import org.opencommissioning.support.RenewalIntention.Intent;
import org.opencommissioning.support.ServiceLevelAgreement.Customer;

/** Each rule for endings satisfied, broken, and short of a fact. */
class EndingRulesTest {
    private static ServiceLevelAgreement agreement(Optional<Period> notice) {
        return ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomers(Customer.of(BRENT, List.of(ServiceLine.FINANCE, ServiceLine.IT)))
                .addCustomer(EALING)
                .notice(notice)
                .build();
    }

    private static NoticeOfTermination notice(String given, String lastDay) {
        return NoticeOfTermination.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .given(on(given))
                .lastDay(on(lastDay))
                .build();
    }

    @Test
    void csu05RespectsTheNoticePeriod() {
        ServiceLevelAgreement six = agreement(Optional.of(Period.ofMonths(6)));
        assertEquals(
                Set.of("CSU-05"),
                satisfied(SupportRules.notices(), notice("2014-03-30", "2014-09-30"), six, APRIL_2014));
        assertEquals(
                List.of(
                        "notice given on 2014-04-01 ends the services on 2014-09-30; with 6 months of notice they run to 2014-10-01 at"
                                + " least"),
                broken(SupportRules.notices(), "CSU-05", notice("2014-04-01", "2014-09-30"), six, APRIL_2014));
        assertEquals(
                List.of("the day on which notice was given", "the last day of the services"),
                missing(SupportRules.notices(), "CSU-05", notice("2014-03", "2014-09"), six, APRIL_2014));
        assertEquals(
                List.of("the notice period of the agreement"),
                missing(
                        SupportRules.notices(),
                        "CSU-05",
                        notice("2014-03-30", "2014-09-30"),
                        agreement(Optional.empty()),
                        APRIL_2014));
    }

    private static RenewalIntention intention(Ground... grounds) {
        return RenewalIntention.builder()
                .provider(UNIT)
                .addAllCustomers(EIGHT)
                .intent(Intent.DO_NOT_RENEW)
                .addGrounds(grounds)
                .day(on("2014-05"))
                .citation(DECISION)
                .build();
    }

    private static ServiceImprovementNotice asked(UncertainDay day) {
        return ServiceImprovementNotice.builder()
                .recipient(UNIT)
                .addAllIssuers(EIGHT)
                .count(Stated.atLeast(2, DECISION))
                .issued(day)
                .citation(DECISION)
                .build();
    }

    @Test
    void csu14HasAskedForImprovementBefore() {
        assertEquals(
                Set.of("CSU-14"),
                satisfied(
                        SupportRules.intentions(),
                        intention(Ground.QUALITY),
                        List.of(asked(on("2014-04"))),
                        APRIL_2014));
        assertEquals(
                Set.of("CSU-14"),
                satisfied(SupportRules.intentions(), intention(Ground.VALUE_FOR_MONEY), List.of(), APRIL_2014));
        assertEquals(
                List.of(
                        "8 customers do not renew on grounds of quality, and no service improvement notice of theirs came before"),
                broken(
                        SupportRules.intentions(),
                        "CSU-14",
                        intention(Ground.QUALITY),
                        List.of(asked(on("2014-06"))),
                        APRIL_2014));
        assertEquals(
                List.of("the day of the service improvement notice, or of the intention"),
                missing(
                        SupportRules.intentions(),
                        "CSU-14",
                        intention(Ground.QUALITY),
                        List.of(asked(UncertainDay.unknown())),
                        APRIL_2014));
        assertEquals(
                List.of("the ground on which they do not renew"),
                missing(SupportRules.intentions(), "CSU-14", intention(), List.of(), APRIL_2014));
    }

    @Test
    void csu14LooksAtEachCustomerAndAtNoticesThatStand() {
        ServiceImprovementNotice alone = ServiceImprovementNotice.builder()
                .recipient(UNIT)
                .addIssuers(BRENT)
                .issued(on("2014-04"))
                .citation(DECISION)
                .build();
        assertEquals(
                List.of(
                        "7 customers do not renew on grounds of quality, and no service improvement notice of theirs came before"),
                broken(SupportRules.intentions(), "CSU-14", intention(Ground.QUALITY), List.of(alone), APRIL_2014));
        RenewalIntention brents = RenewalIntention.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .intent(Intent.DO_NOT_RENEW)
                .addGrounds(Ground.QUALITY)
                .day(on("2014-05"))
                .citation(DECISION)
                .build();
        assertEquals(Set.of("CSU-14"), satisfied(SupportRules.intentions(), brents, List.of(alone), APRIL_2014));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) does not renew on grounds of quality, and no service improvement notice of theirs came before"),
                broken(SupportRules.intentions(), "CSU-14", brents, List.of(), APRIL_2014));
        ServiceImprovementNotice withdrawn = ServiceImprovementNotice.builder()
                .recipient(UNIT)
                .addAllIssuers(EIGHT)
                .issued(on("2014-04"))
                .citation(DECISION)
                .state(ServiceImprovementNotice.State.WITHDRAWN)
                .build();
        assertEquals(
                1,
                broken(SupportRules.intentions(), "CSU-14", intention(Ground.QUALITY), List.of(withdrawn), APRIL_2014)
                        .size());
        assertEquals(
                Set.of("open", "met", "taken further", "withdrawn", "not known"),
                Stream.of(ServiceImprovementNotice.State.values())
                        .map(ServiceImprovementNotice.State::label)
                        .collect(Collectors.toSet()));
    }

    @Test
    void suc09HasADestinationForEachCustomer() {
        Csu to = csu("0AX", "South London CSU", "2013-04-01 to unknown");
        Closure.Builder closure = Closure.builder().unit(UNIT).lastDay(on("2014-09-30"));
        List<ServiceLevelAgreement> live = List.of(endingOn("2014-09-30"));
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) has nowhere to go; novate its agreement, find another provider or take the services"
                                + " in-house",
                        "NHS Ealing CCG (07W) has nowhere to go; novate its agreement, find another provider or take the services"
                                + " in-house"),
                broken(SupportRules.closures(), "SUC-09", closure.build(), live, APRIL_2014));
        Closure settled = Closure.builder()
                .unit(UNIT)
                .addOptions(CustomerOption.inHouse(BRENT), CustomerOption.novateTo(EALING, to))
                .build();
        assertEquals(Set.of("SUC-09"), satisfied(SupportRules.closures(), settled, live, APRIL_2014));
        Closure open = Closure.builder()
                .unit(UNIT)
                .addOptions(
                        CustomerOption.novate(BRENT),
                        CustomerOption.otherProvider(BRENT),
                        CustomerOption.notKnown(EALING))
                .build();
        assertEquals(
                List.of("the destination of NHS Ealing CCG (07W)", "which of its 2 options NHS Brent CCG (07P) takes"),
                missing(SupportRules.closures(), "SUC-09", open, live, APRIL_2014));
    }

    private static ServiceLevelAgreement endingOn(String day) {
        return ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addCustomer(BRENT)
                .addCustomer(EALING)
                .term(UncertainSpan.of(UncertainDay.unknown(), on(day)))
                .build();
    }

    @Test
    void suc09LooksAtAgreementsThatRunToTheLastDay() {
        Closure bare = Closure.builder().unit(UNIT).lastDay(on("2014-09-30")).build();
        List<String> whose =
                List.of("which customers NHS North West London Commissioning Support Unit (0AT) has on its last day");
        assertEquals(whose, missing(SupportRules.closures(), "SUC-09", bare, List.of(), APRIL_2014));
        assertEquals(
                whose, missing(SupportRules.closures(), "SUC-09", bare, List.of(endingOn("2014-09-29")), APRIL_2014));
        assertEquals(
                List.of(
                        "whether the agreement of NHS Brent CCG (07P) runs to the last day of NHS North West London Commissioning"
                                + " Support Unit (0AT)",
                        "whether the agreement of NHS Ealing CCG (07W) runs to the last day of NHS North West London Commissioning"
                                + " Support Unit (0AT)"),
                missing(SupportRules.closures(), "SUC-09", bare, List.of(endingOn("2014-09")), APRIL_2014));
        assertEquals(
                2,
                broken(
                                SupportRules.closures(),
                                "SUC-09",
                                bare,
                                List.of(endingOn("2014-09"), endingOn("2015-03-31")),
                                APRIL_2014)
                        .size());
    }

    @Test
    void looksAtTheAgreementOfNoOtherUnit() {
        ServiceLevelAgreement other = ServiceLevelAgreement.builder()
                .provider(csu("0AX", "South London CSU", "2013-04-01 to unknown"))
                .addCustomer(BRENT)
                .build();
        assertEquals(
                "notice by NHS Brent CCG (07P) to NHS North West London Commissioning Support Unit (0AT), given on 2014-03, to end"
                        + " on 2014-09: checked beside what is known of another unit, South London CSU (0AX); give that of NHS North West"
                        + " London Commissioning Support Unit (0AT)",
                SupportFixtures.problem(
                        () -> SupportRules.notices().check(notice("2014-03", "2014-09"), other, APRIL_2014)));
    }
}
