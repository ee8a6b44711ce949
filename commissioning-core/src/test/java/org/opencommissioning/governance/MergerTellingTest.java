package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.MergerFixtures.MERGER;
import static org.opencommissioning.governance.MergerFixtures.decision;
import static org.opencommissioning.governance.MergerFixtures.given;
import static org.opencommissioning.governance.MergerFixtures.vote;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.period.Answer;

/** What a body had not done by a day is known where it is told when it did, and by what is told of others or of other acts never. */
class MergerTellingTest {
    private static final LocalDate SUMMER = LocalDate.of(2014, 7, 1);
    private static final Decision BRENT_APPLIED =
            decision(BRENT, Verb.APPLIED, "2014-05-20").build();

    /** Ealing has done all that is wanted of it, and Brent what is told; there may be more that nobody told. */
    private static MergerPlan plan(Decision... ofBrent) {
        return MergerPlan.builder()
                .proposal(Proposal.builder()
                        .title(MERGER)
                        .addBodies(BRENT, EALING)
                        .addAllDecisions(MergerFixtures.inFavour(List.of(EALING), "2014-05-20"))
                        .addDecisions(ofBrent)
                        .addApprovals(given("2014-06-20"))
                        .build())
                .putMembersDecide(BRENT, Answer.YES)
                .putMembersDecide(EALING, Answer.YES)
                .build();
    }

    @Test
    void whoAppliedLaterHadNotAppliedBefore() {
        MergerPlan plan = plan(
                vote(BRENT, Verb.APPROVED, "2014-05-20"),
                decision(BRENT, Verb.APPLIED, "2014-08-01").build());
        assertEquals(List.of("the application of NHS Brent CCG (07P)"), plan.stillWantedOn(SUMMER));
        assertEquals(List.of(), plan.missingOn(SUMMER));
    }

    @Test
    void neitherAVoteNorTheApplicationOfAnotherTellsWhetherOneApplied() {
        MergerPlan plan = plan(vote(BRENT, Verb.APPROVED, "2014-05-20"));
        assertEquals(List.of(), plan.stillWantedOn(SUMMER));
        assertEquals(List.of("whether NHS Brent CCG (07P) has applied for it"), plan.missingOn(SUMMER));
    }

    @Test
    void membersWhoVotedLaterHadNotApprovedBefore() {
        MergerPlan plan = plan(BRENT_APPLIED, vote(BRENT, Verb.REJECTED, "2014-08-01"));
        assertEquals(List.of("the approval of the members of NHS Brent CCG (07P)"), plan.stillWantedOn(SUMMER));
        assertEquals(List.of(), plan.missingOn(SUMMER));
    }

    @Test
    void neitherTheGoverningBodyNorWhatMembersConsideredTellsWhetherTheyApproved() {
        MergerPlan plan = plan(
                BRENT_APPLIED,
                vote(BRENT, Verb.CONSIDERED, "2014-05-20"),
                decision(BRENT, Verb.REJECTED, "2014-08-01")
                        .taker(Taker.GOVERNING_BODY)
                        .build());
        assertEquals(List.of(), plan.stillWantedOn(SUMMER));
        assertEquals(List.of("whether the members of NHS Brent CCG (07P) have approved it"), plan.missingOn(SUMMER));
    }
}
