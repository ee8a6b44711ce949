package org.opencommissioning.governance;

import java.time.LocalDate;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

/**
 * What a body had said to a merger by the end of a day, of its decisions on the proposal, where what was said last counts. Of what none
 * of them tells, be it of another day, nothing is known unless they are all there are.
 */
final class Stance {
    private final Proposal proposal;
    private final boolean allKnown;
    private final Organisation body;
    private final LocalDate day;

    private Stance(MergerPlan plan, Organisation body, LocalDate day) {
        this.proposal = plan.proposal();
        this.allKnown = plan.proposal().allDecisionsKnown();
        this.body = body;
        this.day = day;
    }

    static Stance of(MergerPlan plan, Organisation body, LocalDate day) {
        return new Stance(plan, body, day);
    }

    /** Whether it is told, of any day, that those who decide for it or its members approved or rejected. */
    boolean isTold() {
        return proposal.decisions().stream().anyMatch(each -> isTold(each) && isWord(each));
    }

    Answer hasApplied() {
        Answer applied = Answer.NO;
        for (Decision decision : proposal.decisions()) {
            applied = applied.or(isDone(decision, Verb.APPLIED));
        }
        return whereTold(
                applied, proposal.decisions().stream().anyMatch(each -> isTold(each) && each.verb() == Verb.APPLIED));
    }

    /** Whether its members or those who decide for it rejected the proposal, and have not approved it since. */
    Answer refuses() {
        Answer refuses = Answer.NO;
        for (Decision decision : proposal.decisions()) {
            refuses = refuses.or(isDone(decision, Verb.REJECTED)
                    .and(isOvertaken(decision, Verb.APPROVED).not()));
        }
        return whereTold(refuses, isTold());
    }

    /** Whether its members approved the proposal, and have not rejected it since. */
    Answer isApprovedByMembers() {
        Answer approved = Answer.NO;
        for (Decision decision : proposal.decisions()) {
            // a constitution may let others approve for the members, which nobody has recorded
            Answer byMembers = decision.taker() == Taker.MEMBERS ? Answer.YES : Answer.NOT_KNOWN;
            approved = approved.or(isDone(decision, Verb.APPROVED)
                    .and(byMembers)
                    .and(isOvertaken(decision, Verb.REJECTED).not()));
        }
        boolean told = proposal.decisions().stream()
                .anyMatch(each -> isTold(each) && isWord(each) && each.taker() == Taker.MEMBERS);
        return whereTold(approved, told);
    }

    /** That it did not is known where it is told what it did, of that day or another, or that nothing else was decided. */
    private Answer whereTold(Answer done, boolean told) {
        return done == Answer.NO && !told && !allKnown ? Answer.NOT_KNOWN : done;
    }

    private boolean isTold(Decision decision) {
        return decision.body().equals(body) && decision.isTaken().isYes();
    }

    private static boolean isWord(Decision decision) {
        return decision.verb() == Verb.APPROVED || decision.verb() == Verb.REJECTED;
    }

    private Answer isDone(Decision decision, Verb act) {
        return decision.isDone(act, body, day);
    }

    private Answer isOvertaken(Decision earlier, Verb act) {
        Answer overtaken = Answer.NO;
        for (Decision later : proposal.decisions()) {
            overtaken = overtaken.or(isDone(later, act)
                    .and(isLater(earlier, later))
                    .and(isForThatTaker(earlier.taker(), later.taker())));
        }
        return overtaken;
    }

    /** Whether one was taken after another; of two of one day it is not known which came last. */
    private static Answer isLater(Decision earlier, Decision later) {
        boolean sameDay = earlier.day().known().isPresent() && earlier.day().equals(later.day());
        return sameDay ? Answer.NOT_KNOWN : earlier.day().isBefore(later.day());
    }

    /** Members speak for themselves; the governing body and committees for one another. */
    private static Answer isForThatTaker(Taker one, Taker other) {
        if (one == Taker.NOT_SAID || other == Taker.NOT_SAID) {
            return Answer.NOT_KNOWN;
        }
        return (one == Taker.MEMBERS) == (other == Taker.MEMBERS) ? Answer.YES : Answer.NO;
    }
}
