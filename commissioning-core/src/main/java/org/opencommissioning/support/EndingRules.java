package org.opencommissioning.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.organisation.Organisation;
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
        Parties.requireCustomers(notice, notice.customers(), agreement);
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
                                + inWords(agreement.notice().get()) + " of notice they run to " + due
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
        Set<Organisation> silent = new LinkedHashSet<>();
        boolean notKnown = false;
        for (Organisation customer : intention.customers()) {
            Answer asked = hasAskedBefore(customer, intention, notices);
            notKnown |= asked == Answer.NOT_KNOWN;
            if (asked == Answer.NO) {
                silent.add(customer);
            }
        }
        if (!silent.isEmpty()) {
            findings.violated(
                            Parties.print(silent, "customers")
                                    + (silent.size() == 1 ? " does" : " do")
                                    + " not renew on grounds of quality, and no service improvement notice of theirs came before")
                    .naming("customers", silent);
        }
        if (notKnown) {
            findings.missing("the day of the service improvement notice, or of the intention");
        }
    }

    /** Each asks for itself, and what was taken back was not asked. */
    private static Answer hasAskedBefore(
            Organisation customer, RenewalIntention intention, Collection<ServiceImprovementNotice> notices) {
        Answer asked = Answer.NO;
        for (ServiceImprovementNotice notice : notices) {
            boolean theirs = notice.recipient().equals(intention.provider())
                    && notice.issuers().contains(customer)
                    && notice.state() != ServiceImprovementNotice.State.WITHDRAWN;
            if (theirs) {
                asked = asked.or(notice.issued().isBefore(intention.day()));
            }
        }
        return asked;
    }

    private static void checkDestinations(
            Closure closure, Collection<ServiceLevelAgreement> agreements, Findings findings) {
        Map<Organisation, Answer> customers = new LinkedHashMap<>();
        for (ServiceLevelAgreement agreement : agreements) {
            Answer live = isLive(agreement, closure);
            if (live != Answer.NO) {
                agreement.bodies().forEach(customer -> customers.merge(customer, live, Answer::or));
            }
        }
        closure.options().forEach(option -> customers.putIfAbsent(option.customer(), Answer.YES));
        if (customers.isEmpty()) { // that no agreement is given does not mean that there is none
            findings.missing("which customers " + closure.unit() + " has on its last day");
        }
        customers.forEach((customer, live) -> checkDestination(closure, customer, live, findings));
    }

    /** What ended before the unit leaves nobody behind. */
    private static Answer isLive(ServiceLevelAgreement agreement, Closure closure) {
        if (!agreement.provider().equals(closure.unit())) {
            return Answer.NO;
        }
        return agreement
                .term()
                .lastDay()
                .map(last -> last.isBefore(closure.lastDay()).not())
                .orElse(Answer.YES);
    }

    private static void checkDestination(Closure closure, Organisation customer, Answer live, Findings findings) {
        List<CustomerOption> options = closure.optionsOf(customer);
        if (options.size() > 1) {
            findings.missing("which of its " + options.size() + " options " + customer + " takes");
        } else if (options.size() == 1) {
            if (options.get(0).destination().isEmpty()) {
                findings.missing("the destination of " + customer);
            }
        } else if (live.isYes()) {
            findings.violated(customer + " has nowhere to go; novate its agreement, find another provider or take the"
                            + " services in-house")
                    .naming("customer", customer);
        } else {
            findings.missing("whether the agreement of " + customer + " runs to the last day of " + closure.unit());
        }
    }

    /** As in <em>1 year and 6 months</em>. */
    private static String inWords(Period time) {
        List<String> parts = new ArrayList<>();
        addInWords(parts, time.getYears(), "year");
        addInWords(parts, time.getMonths(), "month");
        addInWords(parts, time.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void addInWords(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
