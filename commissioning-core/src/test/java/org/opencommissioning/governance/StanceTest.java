package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.MergerFixtures.decision;
import static org.opencommissioning.governance.MergerFixtures.inPart;
import static org.opencommissioning.governance.MergerFixtures.proposal;
import static org.opencommissioning.governance.MergerFixtures.vote;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.period.Answer;

/** What is known of a body's stance where not all decisions are known: what is told of any day tells that there was none before. */
class StanceTest {
    private static Stance brent(LocalDate day, Decision... decisions) {
        return Stance.of(inPart(proposal().addDecisions(decisions)), BRENT, day);
    }

    @Test
    void itHadNotAppliedWhereItIsToldThatItDidLater() {
        Decision applied = decision(BRENT, Verb.APPLIED, "2014-05-20").build();
        assertEquals(Answer.NO, brent(APRIL_2014, applied).hasApplied());
        assertEquals(Answer.YES, brent(OCTOBER_2014, applied).hasApplied());
    }

    @Test
    void whetherItAppliedIsNotKnownWhereOnlyOtherThingsAreTold() {
        Decision approved = vote(BRENT, Verb.APPROVED, "2014-05-20");
        Decision others = decision(EALING, Verb.APPLIED, "2014-05-20").build();
        assertEquals(Answer.NOT_KNOWN, brent(OCTOBER_2014, approved).hasApplied());
        assertEquals(Answer.NOT_KNOWN, brent(OCTOBER_2014, others).hasApplied());
        assertEquals(Answer.NOT_KNOWN, brent(OCTOBER_2014).hasApplied());
    }

    @Test
    void itsMembersHadNotApprovedWhereItIsToldThatTheyVotedLater() {
        Decision vote = vote(BRENT, Verb.APPROVED, "2014-05-20");
        assertEquals(Answer.NO, brent(APRIL_2014, vote).isApprovedByMembers());
        assertEquals(Answer.YES, brent(OCTOBER_2014, vote).isApprovedByMembers());
        assertEquals(
                Answer.NO,
                brent(OCTOBER_2014, vote(BRENT, Verb.REJECTED, "2014-05-20")).isApprovedByMembers());
    }

    @Test
    void whetherItsMembersApprovedIsNotKnownWhereOnlyOtherThingsAreTold() {
        Decision applied =
                decision(BRENT, Verb.APPLIED, "2014-05-20").taker(Taker.MEMBERS).build();
        Decision board = decision(BRENT, Verb.REJECTED, "2014-05-20")
                .taker(Taker.GOVERNING_BODY)
                .build();
        Decision others = vote(EALING, Verb.REJECTED, "2014-05-20");
        for (Decision other : new Decision[] {applied, board, others}) {
            assertEquals(Answer.NOT_KNOWN, brent(OCTOBER_2014, other).isApprovedByMembers());
        }
    }
}
