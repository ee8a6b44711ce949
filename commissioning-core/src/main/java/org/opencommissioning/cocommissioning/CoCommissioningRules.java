package org.opencommissioning.cocommissioning;

import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;

/**
 * The rules on who may commission primary care and how, by what they are about. Those that rest on general knowledge can be left out as a
 * group: {@link RuleBook#withoutGeneralKnowledge()}.
 *
 * <p>What has no rule here is law of the code: whom nothing was arranged for is NHS England's to commission for (COC-01 too), and local
 * enhanced services are the CCG's whatever was arranged (COC-02): {@link Responsibilities} answer no other way.
 *
 * <pre>{@code Verdict verdict = CoCommissioningRules.arrangements().check(arrangement, register.asOf(day), day);}</pre>
 */
public final class CoCommissioningRules {
    private CoCommissioningRules() {}

    /** {@return what an arrangement needs and must not do: COC-01 on its power, COC-03 to COC-06, COC-14, COC-15} */
    public static RuleBook<CoCommissioningArrangement, Landscape> arrangements() {
        return ArrangementRules.BOOK;
    }

    /** {@return in which model a CCG takes part: COC-07, COC-08; the context is what arrangements there are, and whether those are all} */
    public static RuleBook<Ccg, Responsibilities> ccgs() {
        return ModelRules.CCGS;
    }

    /** {@return how the primary care committee of a CCG is made up and meets: COC-09 to COC-13; they ask nothing of one with NHS England} */
    public static RuleBook<PrimaryCareCommittee, Landscape> committees() {
        return PrimaryCareCommitteeRules.BOOK;
    }

    /** {@return who holds the lines of the budget of a CCG: FIN-22; the context is who commissions what} */
    public static RuleBook<PrimaryCareBudget, Responsibilities> budgets() {
        return ModelRules.BUDGETS;
    }
}
