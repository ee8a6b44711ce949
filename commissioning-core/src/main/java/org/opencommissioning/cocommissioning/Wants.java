package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;

/** What an arrangement needs to be in force on a day, and how much of it there is. */
final class Wants {
    private static final Set<OrganisationKind> PARTS_OF_NHS_ENGLAND = Set.of(
            OrganisationKind.NATIONAL_BODY,
            OrganisationKind.REGION,
            OrganisationKind.AREA_TEAM,
            OrganisationKind.LOCAL_OFFICE);

    private final CoCommissioningArrangement arrangement;
    private final LocalDate day;

    Wants(CoCommissioningArrangement arrangement, LocalDate day) {
        this.arrangement = arrangement;
        this.day = day;
    }

    /** {@return what is not known to be there, in the order in which it is got} */
    List<String> still() {
        List<String> wanted = new ArrayList<>();
        if (arrangement.model().isEmpty()) {
            wanted.add("a choice of the model");
        }
        if (arrangement.isModel(CoCommissioningModel.GREATER_INVOLVEMENT)) {
            return wanted; // it needs nobody's word
        }
        add(wanted, "the approval of", this::isApprovedBy);
        arrangement
                .proposal()
                .ifPresent(proposal ->
                        proposal.stillNeeded(day).forEach(word -> wanted.add("the " + beginning(word.toString()))));
        boolean askedAlready = arrangement.proposal().stream()
                .flatMap(proposal -> proposal.stillNeeded(day).stream())
                .anyMatch(word -> PARTS_OF_NHS_ENGLAND.contains(word.by().kind()));
        if (approvalOfNhsEngland() != Answer.YES && !askedAlready) {
            wanted.add("the approval of " + arrangement.nhsEngland());
        }
        add(wanted, "a committee for", this::hasCommittee);
        if (!arrangement.isModel(CoCommissioningModel.JOINT)) {
            add(
                    wanted,
                    arrangement.model().isEmpty() ? "if delegated, an agreement signed by" : "an agreement signed by",
                    this::hasSigned);
        }
        return wanted;
    }

    private static String beginning(String approval) {
        int bracket = approval.indexOf(" [");
        return bracket < 0 ? approval : approval.substring(0, bracket);
    }

    private void add(List<String> wanted, String what, Function<Ccg, Answer> has) {
        List<Ccg> lacking = arrangement.ccgs().stream()
                .filter(ccg -> has.apply(ccg) != Answer.YES)
                .toList();
        if (!lacking.isEmpty()) {
            wanted.add(what + " "
                    + (lacking.size() == 1
                            ? lacking.get(0).toString()
                            : lacking.size() + " CCGs: "
                                    + lacking.stream()
                                            .map(Organisation::toString)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private Answer isApprovedBy(Ccg ccg) {
        Proposal proposal = arrangement.proposal().orElse(null);
        if (proposal == null || !proposal.bodies().contains(ccg)) {
            return Answer.NOT_KNOWN;
        }
        return proposal.binds(ccg, day);
    }

    /** Whether a CCG had signed its agreement by the day. */
    Answer hasSigned(Ccg ccg) {
        return arrangement
                .agreementOf(ccg)
                .map(agreement -> agreement.signedOn().isAfter(day).not())
                .orElse(Answer.NOT_KNOWN);
    }

    /** Whether there is a committee that decides for a CCG. Those given need not be all. */
    Answer hasCommittee(Ccg ccg) {
        List<PrimaryCareCommittee> ofCcg = arrangement.committees().stream()
                .filter(each -> each.committee().bodies().contains(ccg))
                .toList();
        return ofCcg.isEmpty()
                ? Answer.NOT_KNOWN
                : ofCcg.stream()
                        .map(each -> each.committee().days().contains(day))
                        .reduce(Answer.NO, Answer::or);
    }

    /** Whether NHS England had approved it by the day, by a step that says so or by its word on the proposal. */
    Answer approvalOfNhsEngland() {
        boolean told = arrangement.steps().stream()
                .anyMatch(step ->
                        step.status() == Status.APPROVED && step.isTakenBy(day).isYes());
        if (told) {
            return Answer.YES;
        }
        Proposal proposal = arrangement.proposal().orElse(null);
        List<Approval> words = proposal == null
                ? List.of()
                : proposal.approvals().stream()
                        .filter(word -> PARTS_OF_NHS_ENGLAND.contains(word.by().kind()))
                        // its word on anything else approves no arrangement
                        .filter(word -> word.subject().equals(proposal.title()))
                        .toList();
        if (proposal == null || words.isEmpty()) {
            return Answer.NOT_KNOWN;
        }
        List<Approval> wanted = proposal.stillNeeded(day);
        return words.stream()
                .map(word -> wanted.contains(word) ? word.isGivenBy(day) : Answer.YES)
                .reduce(Answer.YES, Answer::and);
    }
}
