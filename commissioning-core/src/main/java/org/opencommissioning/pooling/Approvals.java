package org.opencommissioning.pooling;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.Severity;

/** Whose word is needed before money of commissioners moves. */
final class Approvals {
    private Approvals() {}

    static <T extends MoneyMove> Rule<T, MemberFacts> rule(Function<T, Sharing> sharing) {
        return GivingRules.rule(
                "FIN-16",
                "Money of one commissioner goes to another only with the approval of each and the agreement of NHS England.",
                Severity.ERROR,
                PoolingSources.HSJ_PLAN,
                sharing,
                (each, facts, findings) -> {
                    if (!each.netGivers().isEmpty() && !each.netGainers().isEmpty()) {
                        check(each, findings);
                    }
                });
    }

    /** Whether a body had approved a proposal by the end of a day; of a body that is none of the proposal's, nothing is known. */
    static Answer of(Proposal proposal, Organisation body, LocalDate day) {
        if (proposal.approvedBy(day).contains(body)) {
            return Answer.YES;
        }
        return proposal.notApprovedBy(day).contains(body) ? Answer.NO : Answer.NOT_KNOWN;
    }

    private static void check(Sharing sharing, Findings findings) {
        Optional<Proposal> proposal = sharing.proposal();
        Set<Organisation> refused = new LinkedHashSet<>();
        for (Organisation body : sharing.parties()) {
            Answer approved =
                    proposal.map(each -> of(each, body, findings.day())).orElse(Answer.NOT_KNOWN);
            if (Sharing.isCommissioner(body) && approved == Answer.NO) {
                refused.add(body);
            } else if (Sharing.isCommissioner(body) && approved == Answer.NOT_KNOWN) {
                findings.missing("whether " + body + " has approved it");
            }
        }
        if (!refused.isEmpty()) {
            findings.violated((refused.size() == 1 ? "" : refused.size() + " bodies have not approved it: ")
                            + Parties.list(refused) + (refused.size() == 1 ? " has not approved it" : "")
                            + "; each has to decide for itself")
                    .naming("not approved", refused);
        }
        checkNhsEngland(proposal, findings);
    }

    private static void checkNhsEngland(Optional<Proposal> proposal, Findings findings) {
        // its word on anything else, be it on the details, agrees to no move of money
        List<Approval> words = proposal.map(Proposal::approvals).orElse(List.of()).stream()
                .filter(Approval::isByNhsEngland)
                .filter(word -> word.subject().equals(proposal.get().title()))
                .toList();
        if (words.isEmpty()) {
            findings.missing(agreementTo(proposal));
        }
        List<Approval> wanted =
                proposal.map(each -> each.stillNeeded(findings.day())).orElse(List.of());
        for (Approval word : words) {
            if (wanted.contains(word)) {
                if (word.isGivenBy(findings.day()) == Answer.NO) {
                    findings.violated("NHS England does not agree: " + word + "; it has to agree first");
                } else {
                    findings.missing(agreementTo(proposal));
                }
            }
        }
    }

    private static String agreementTo(Optional<Proposal> proposal) {
        return "whether NHS England "
                + proposal.map(each -> "has agreed to \"" + each.title() + "\"").orElse("agrees");
    }
}
