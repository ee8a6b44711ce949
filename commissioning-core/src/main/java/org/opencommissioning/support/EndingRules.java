package org.opencommissioning.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** What has to come before an agreement ends, and where the customers of a unit that closes go. */
final class EndingRules {
    static final RuleBook<NoticeOfTermination, ServiceLevelAgreement> NOTICES =
            RuleBook.of(Rule.<NoticeOfTermination, ServiceLevelAgreement>builder()
                    .id(RuleId.of("CSU-05"))
                    .text("An agreement ends no sooner after notice than the notice period it gives.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.always())
                    .authority(SupportSources.AGREEMENT)
                    .check(EndingRules::checkNotice)
                    .build());

    static final RuleBook<RenewalIntention, Collection<ServiceImprovementNotice>> INTENTIONS =
            RuleBook.of(Rule.<RenewalIntention, Collection<ServiceImprovementNotice>>builder()
                    .id(RuleId.of("CSU-14"))
                    .text("Customers who do not renew on grounds of quality have asked for improvement before.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(SupportSources.HSJ_IN_HOUSE)
                    .check(EndingRules::checkAskedBefore)
                    .build());

    static final RuleBook<InHousing, ServiceLevelAgreement> IN_HOUSINGS =
            RuleBook.of(Rule.<InHousing, ServiceLevelAgreement>builder()
                    .id(RuleId.of("CSU-06"))
                    .text(
                            "Taking back a significant proportion of support needs a business case agreed with the area team.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.from(LocalDate.of(2013, 10, 18)))
                    .authority(SupportSources.LETTER_ON_LEAVING)
                    .check(EndingRules::checkBusinessCase)
                    .build());

    static final RuleBook<Closure, Collection<ServiceLevelAgreement>> CLOSURES =
            RuleBook.of(Rule.<Closure, Collection<ServiceLevelAgreement>>builder()
                    .id(RuleId.of("SUC-09"))
                    .text("A unit that closes has a destination for each of its customers.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.from(LocalDate.of(2013, 4, 1)))
                    .authority(SupportSources.HSJ_IN_HOUSE)
                    .check(EndingRules::checkDestinations)
                    .build());

    private EndingRules() {}

    private static void checkNotice(NoticeOfTermination notice, ServiceLevelAgreement agreement, Findings findings) {
        Parties.requireSame(notice, notice.provider(), agreement.provider());
        if (agreement.notice().isEmpty()) {
            findings.missing("the notice period of the agreement");
            return;
        }
        UncertainDay due = notice.given().plus(agreement.notice().get());
        switch (notice.lastDay().isBefore(due)) {
            case NO -> {}
            case YES ->
                findings.violated("notice given on " + notice.given() + " ends the services on "
                                + notice.lastDay() + "; with "
                                + agreement.notice().get() + " of notice they run to " + due
                                + " at least")
                        .naming("given", notice.given())
                        .naming("last day", notice.lastDay())
                        .naming("notice", agreement.notice().get());
            case NOT_KNOWN -> {
                if (notice.given().known().isEmpty()) {
                    findings.missing("the day on which notice was given");
                }
                if (notice.lastDay().known().isEmpty()) {
                    findings.missing("the last day of the services");
                }
            }
        }
    }

    private static void checkAskedBefore(
            RenewalIntention intention, Collection<ServiceImprovementNotice> notices, Findings findings) {
        if (intention.intent() != RenewalIntention.Intent.DO_NOT_RENEW) {
            return;
        }
        if (intention.grounds().isEmpty()) {
            findings.missing("the ground on which they do not renew");
            return;
        }
        if (!intention.grounds().contains(RenewalIntention.Ground.QUALITY)) {
            return;
        }
        Answer asked = Answer.NO;
        for (ServiceImprovementNotice notice : notices) {
            boolean theirs = notice.recipient().equals(intention.provider())
                    && notice.issuers().stream().anyMatch(intention.customers()::contains);
            if (theirs) {
                asked = asked.or(notice.issued().isBefore(intention.day()));
            }
        }
        if (asked == Answer.NO) {
            findings.violated("they do not renew on grounds of quality, and no service improvement notice came before");
        } else if (asked == Answer.NOT_KNOWN) {
            findings.missing("the day of the service improvement notice, or of the intention");
        }
    }

    private static void checkBusinessCase(InHousing change, ServiceLevelAgreement agreement, Findings findings) {
        Parties.requireSame(change, change.provider(), agreement.provider());
        Answer significant = isSignificant(change, agreement);
        Answer agreed = Answer.NO;
        for (Approval approval : change.businessCase()
                .map(papers -> papers.proposal().approvals())
                .orElse(List.of())) {
            if (isOfNhsEngland(approval.by())) {
                agreed = agreed.or(approval.isGivenBy(findings.day()));
            }
        }
        Answer broken = significant.and(agreed.not());
        if (broken.isYes()) {
            findings.violated(change.businessCase()
                            .map(papers -> "the " + papers + " is not agreed with the area team")
                            .orElse("there is no business case")
                    + " by " + findings.day() + "; agree one before the services are taken back");
        } else if (broken == Answer.NOT_KNOWN) {
            if (significant == Answer.NOT_KNOWN) {
                findings.missing("whether the services are a significant proportion of the support they buy");
            }
            if (agreed == Answer.NOT_KNOWN) {
                findings.missing("whether the area team agreed the business case");
            }
        }
    }

    /** What nobody has said is certain only where everything is taken back. */
    private static Answer isSignificant(InHousing change, ServiceLevelAgreement agreement) {
        boolean all = change.services().isEmpty()
                || change.customers().stream()
                        .allMatch(customer -> agreement
                                .findCustomer(customer)
                                .filter(part -> !part.services().isEmpty()
                                        && change.services().containsAll(part.services()))
                                .isPresent());
        return all ? Answer.YES : change.significant();
    }

    private static boolean isOfNhsEngland(Organisation body) {
        return body.kind() == OrganisationKind.AREA_TEAM || body.kind() == OrganisationKind.NATIONAL_BODY;
    }

    private static void checkDestinations(
            Closure closure, Collection<ServiceLevelAgreement> agreements, Findings findings) {
        Set<Organisation> customers = new LinkedHashSet<>();
        for (ServiceLevelAgreement agreement : agreements) {
            if (agreement.provider().equals(closure.unit())) {
                customers.addAll(agreement.bodies());
            }
        }
        for (Organisation customer : customers) {
            List<CustomerOption> options = closure.optionsOf(customer);
            if (options.isEmpty()) {
                findings.violated(
                                customer + " has nowhere to go; novate its agreement, find another provider or take the"
                                        + " services in-house")
                        .naming("customer", customer);
            } else if (options.size() > 1) {
                findings.missing("which of its " + options.size() + " options " + customer + " takes");
            } else if (options.get(0).destination().isEmpty()) {
                findings.missing("the destination of " + customer);
            }
        }
    }
}
