package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/** What an arrangement needs to be in force on a day, and how much of it there is. */
final class Wants {
    private final CoCommissioningArrangement arrangement;
    private final LocalDate day;

    Wants(CoCommissioningArrangement arrangement, LocalDate day) {
        this.arrangement = arrangement;
        this.day = day;
    }

    /** {@return what is not known to be there, in the order in which it is got} */
    List<String> still() {
        // greater involvement needs nobody's word, and what is over needs nothing any more
        if (arrangement.isModel(CoCommissioningModel.GREATER_INVOLVEMENT)
                || arrangement.isOver(day).isYes()) {
            return List.of();
        }
        boolean decided = arrangement.model().isPresent();
        String ifMore = decided ? "" : "if joint or delegated, ";
        List<String> wanted = new ArrayList<>();
        if (!decided) {
            wanted.add("a choice of the model");
        }
        add(wanted, ifMore + "the approval of", this::isApprovedBy);
        List<Approval> words = arrangement
                .proposal()
                .map(proposal -> proposal.stillNeeded(day))
                .orElse(List.of());
        words.stream().map(Wants::inWords).distinct().forEach(wanted::add);
        if (approvalOfNhsEngland() != Answer.YES && words.stream().noneMatch(this::isOfNhsEnglandOnThis)) {
            // its word on something else may be wanted too
            boolean another = words.stream().anyMatch(Approval::isByNhsEngland);
            wanted.add(ifMore + "the approval of " + arrangement.nhsEngland()
                    + (another ? " of the arrangement itself" : ""));
        }
        add(wanted, ifMore + "a committee for", this::hasCommittee);
        if (!arrangement.isModel(CoCommissioningModel.JOINT)) {
            add(wanted, (decided ? "" : "if delegated, ") + "an agreement signed by", this::hasSigned);
        }
        return wanted;
    }

    private static String inWords(Approval word) {
        boolean dated = !word.day().equals(UncertainDay.unknown());
        return "the approval by " + word.by() + " of \"" + word.subject() + "\""
                + (word.state() == Approval.State.NOT_KNOWN
                        ? ""
                        : ", " + word.state().label() + (dated ? " on " + word.day() : ""));
    }

    private void add(List<String> wanted, String what, Function<Ccg, Answer> has) {
        List<Ccg> lacking = arrangement.ccgs().stream()
                .filter(ccg -> has.apply(ccg) != Answer.YES)
                .toList();
        if (!lacking.isEmpty()) {
            wanted.add(what + " " + inWords(lacking));
        }
    }

    private String inWords(List<Ccg> ccgs) {
        if (ccgs.size() == 1) {
            return ccgs.get(0).toString();
        }
        return ccgs.size() == arrangement.ccgs().size()
                ? "each of the " + ccgs.size() + " CCGs"
                : ccgs.size() + " CCGs: "
                        + ccgs.stream().map(Organisation::toString).collect(Collectors.joining(", "));
    }

    /** Who has signed has approved, whether or not a decision is recorded. */
    private Answer isApprovedBy(Ccg ccg) {
        if (hasSigned(ccg).isYes()) {
            return Answer.YES;
        }
        Proposal proposal = arrangement.proposal().orElse(null);
        if (proposal == null || !proposal.bodies().contains(ccg)) {
            return Answer.NOT_KNOWN;
        }
        return proposal.binds(ccg, day);
    }

    /** Of what is not listed: that it is not there, where all is told. */
    private Answer unlessTold() {
        return arrangement.complete() ? Answer.NO : Answer.NOT_KNOWN;
    }

    /** Whether a CCG had signed its agreement by the day. */
    Answer hasSigned(Ccg ccg) {
        return arrangement
                .agreementOf(ccg)
                .map(agreement -> agreement.signedOn().isAfter(day).not())
                .orElse(unlessTold());
    }

    /** Whether there is a committee that decides for a CCG. Of one of which none is given nobody may have told, unless all is told. */
    Answer hasCommittee(Ccg ccg) {
        List<PrimaryCareCommittee> ofCcg = arrangement.committees().stream()
                .filter(each -> each.committee().bodies().contains(ccg) && decidesUnder(arrangement, each.committee()))
                .toList();
        return ofCcg.isEmpty()
                ? unlessTold()
                : ofCcg.stream()
                        .map(each -> each.committee().days().contains(day))
                        .reduce(Answer.NO, Answer::or);
    }

    /** What was delegated to a CCG it does not decide together with NHS England. */
    private static boolean decidesUnder(CoCommissioningArrangement arrangement, Committee committee) {
        return !arrangement.isModel(CoCommissioningModel.DELEGATED)
                || committee.kind() != Committee.Kind.JOINT_COMMITTEE
                || !committee.bodies().contains(arrangement.nhsEngland());
    }

    /** Whether NHS England had approved it by the day, by a step that says so or by its word on the proposal. */
    Answer approvalOfNhsEngland() {
        ArrangementStep step = arrangement
                .step(Status.APPROVED)
                .filter(each -> each.hasHappened() != Answer.NO)
                .orElse(null);
        List<Approval> words = arrangement
                .proposal()
                .map(proposal -> proposal.approvals().stream()
                        .filter(this::isOfNhsEnglandOnThis)
                        .toList())
                .orElse(List.of());
        if (step == null && words.isEmpty()) {
            return unlessTold();
        }
        Answer byStep = step == null ? Answer.NO : step.isTakenBy(day);
        return byStep.or(words.isEmpty() ? Answer.NO : isGiven(words));
    }

    private Answer isGiven(List<Approval> words) {
        List<Approval> needed = arrangement.proposal().orElseThrow().stillNeeded(day);
        if (needed.stream().noneMatch(words::contains)) {
            return Answer.YES;
        }
        // a word that may have been given outweighs a refusal of the same body, for it may be the later one
        boolean certainlyNot = words.stream()
                .map(Approval::by)
                .anyMatch(by -> words.stream()
                        .filter(word -> word.by().equals(by))
                        .allMatch(word -> word.isGivenBy(day) == Answer.NO));
        return certainlyNot ? Answer.NO : Answer.NOT_KNOWN;
    }

    /** Its word on anything else, such as a business case, approves no arrangement. */
    private boolean isOfNhsEnglandOnThis(Approval word) {
        return word.isByNhsEngland()
                && arrangement
                        .proposal()
                        .filter(proposal -> proposal.title().equals(word.subject()))
                        .isPresent();
    }
}
