package org.opencommissioning.governance;

import java.time.LocalDate;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

/** What a body had said to a proposal by the end of a day, of all its decisions on it, where what was said last counts. */
final class Stance {
    private final Proposal proposal;
    private final Organisation body;
    private final LocalDate day;

    private Stance(Proposal proposal, Organisation body, LocalDate day) {
        this.proposal = proposal;
        this.body = body;
        this.day = day;
    }

    static Stance of(Proposal proposal, Organisation body, LocalDate day) {
        return new Stance(proposal, body, day);
    }

    Answer hasApplied() {
        Answer applied = Answer.NO;
        for (Decision decision : proposal.decisions()) {
            applied = applied.or(isDone(decision, Verb.APPLIED));
        }
        return applied;
    }

    /** Whether its members or those who decide for it rejected the proposal, and have not approved it since. */
    Answer refuses() {
        Answer refuses = Answer.NO;
        for (Decision decision : proposal.decisions()) {
            refuses = refuses.or(isDone(decision, Verb.REJECTED)
                    .and(isOvertaken(decision, Verb.APPROVED).not()));
        }
        return refuses;
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
        return approved;
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
