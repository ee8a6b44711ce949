package org.opencommissioning.governance;

import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;

/**
 * The rules on how commissioning bodies decide, by what they are about. Those that rest on general knowledge can be left out as
 * a group: {@link RuleBook#withoutGeneralKnowledge()}.
 *
 * <pre>{@code Verdict verdict = GovernanceRules.governingBodies().check(body, register.asOf(day), day);}</pre>
 */
public final class GovernanceRules {
    private GovernanceRules() {}

    /** {@return who has to be on the governing body of a CCG: GOV-01 to GOV-13} */
    public static RuleBook<GoverningBody, Landscape> governingBodies() {
        return RuleBook.of(GoverningBodyRules.all());
    }

    /** {@return which committees there may be: GOV-15, GOV-16, ORG-08} */
    public static RuleBook<Committee, Landscape> committees() {
        return RuleBook.of(CommitteeRules.all());
    }

    /** {@return how decisions on a proposal are to be taken: GOV-15, GOV-19, ORG-08} */
    public static RuleBook<Proposal, Landscape> proposals() {
        return RuleBook.of(ProposalRules.all());
    }

    /** {@return what a merger of CCGs needs: SUC-08; on the day of the merger it tells whether it could be, and before, what is wanting} */
    public static RuleBook<MergerPlan, Landscape> mergers() {
        return RuleBook.of(MergerRules.all());
    }

    /** {@return what a meeting needs to decide a matter: GOV-18; a meeting is checked on its own day, and any other is refused} */
    public static RuleBook<Meeting, Meeting.Matter> meetings() {
        return RuleBook.of(ProposalRules.ofMeetings());
    }
}
