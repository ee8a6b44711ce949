package org.opencommissioning.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** What has to come before customers take support back. */
final class InHousingRules {
    static final RuleBook<InHousing, ServiceLevelAgreement> BOOK =
            RuleBook.of(Rule.<InHousing, ServiceLevelAgreement>builder()
                    .id(RuleId.of("CSU-06"))
                    .text(
                            "Taking back a significant proportion of support needs a business case agreed with the area team.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.from(LocalDate.of(2013, 10, 18)))
                    .authority(SupportSources.LETTER_ON_LEAVING)
                    .check(InHousingRules::checkBusinessCase)
                    .build());

    private InHousingRules() {}

    private static void checkBusinessCase(InHousing change, ServiceLevelAgreement agreement, Findings findings) {
        Parties.requireSame(change, change.provider(), agreement.provider());
        Parties.requireCustomers(change, change.customers(), agreement);
        Answer significant = isSignificant(change, agreement);
        List<Approval> words = change.businessCase()
                .map(BusinessCase::proposal)
                .map(InHousingRules::words)
                .orElse(List.of());
        // nobody wrote down that nobody was asked: without a word of an area team nothing is known
        Answer agreed = words.isEmpty() ? Answer.NOT_KNOWN : Answer.YES;
        for (Approval word : words) {
            agreed = agreed.and(isGivenBy(change.firstDay(), word));
        }
        Answer broken = significant.and(agreed.not());
        if (broken.isYes()) {
            for (Approval word : words) {
                if (isGivenBy(change.firstDay(), word) == Answer.NO) {
                    violated(change, word, findings);
                }
            }
        } else if (broken == Answer.NOT_KNOWN) {
            if (significant == Answer.NOT_KNOWN) {
                findings.missing("whether the services are a significant proportion of the support they buy");
            }
            if (agreed == Answer.NOT_KNOWN) {
                findings.missing(missingFact(change, words));
            }
        }
    }

    private static void violated(InHousing change, Approval word, Findings findings) {
        boolean dated = !change.firstDay().equals(UncertainDay.unknown());
        findings.violated("the "
                        + change.businessCase().map(BusinessCase::toString).orElse("business case")
                        + " is not agreed with the area team by the first day in-house"
                        + (dated ? ", " + change.firstDay() : "") + ": " + word
                        + "; agree one before the services are taken back")
                .naming("by", word.by())
                .naming("state", word.state().label());
    }

    private static String missingFact(InHousing change, List<Approval> words) {
        if (change.businessCase().isEmpty()) {
            return "the business case";
        }
        boolean undated = !words.isEmpty()
                && words.stream().allMatch(word -> word.isGivenBy(LocalDate.MAX).isYes());
        return undated ? "the first day in-house" : "whether the area team agreed the business case";
    }

    /** The words of area teams on the case itself; of what one and the same has said, the last as far as the days are known. */
    private static List<Approval> words(Proposal proposal) {
        List<Approval> all = proposal.approvals().stream()
                .filter(word -> isOfTheArea(word) && isOnTheCase(word, proposal))
                .toList();
        return all.stream()
                .filter(word -> all.stream()
                        .noneMatch(other -> other.by().equals(word.by())
                                && other.day().isAfter(word.day()).isYes()))
                .toList();
    }

    /** Area teams gave way to local offices in 2015, and these to the regions. */
    private static boolean isOfTheArea(Approval word) {
        OrganisationKind kind = word.by().kind();
        return kind == OrganisationKind.AREA_TEAM
                || kind == OrganisationKind.LOCAL_OFFICE
                || kind == OrganisationKind.REGION;
    }

    /** A proposal may need a yes to other things too, such as a sum of money. */
    private static boolean isOnTheCase(Approval word, Proposal proposal) {
        return word.subject().equals(proposal.title())
                || word.subject().toLowerCase(Locale.ROOT).contains("business case");
    }

    /** Whether a word was given by a day that may not be known: by the earliest it can be, or not even by the latest. */
    private static Answer isGivenBy(UncertainDay first, Approval word) {
        if (first.earliest().filter(day -> word.isGivenBy(day).isYes()).isPresent()) {
            return Answer.YES;
        }
        return word.isGivenBy(first.latest().orElse(LocalDate.MAX)) == Answer.NO ? Answer.NO : Answer.NOT_KNOWN;
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
}
