package org.opencommissioning.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.governance.GovernanceArbitraries;
import org.opencommissioning.governance.GovernanceRules;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

class RuleCheckProperties {
    private static final Landscape OCTOBER_2014 = Register.standard().asOf(LocalDate.of(2014, 10, 1));

    @Provide
    Arbitrary<List<GoverningBody>> bodies() {
        return GovernanceArbitraries.governingBodies().list().ofMinSize(1).ofMaxSize(4);
    }

    private static RuleCheck check(CommissioningRules rules, List<GoverningBody> bodies) {
        RuleCheck check = rules.on(OCTOBER_2014);
        for (GoverningBody body : bodies) {
            check = check.check(GovernanceRules.governingBodies(), body);
        }
        return check;
    }

    @Property(tries = 100)
    void theOrderInWhichThingsAreCheckedMakesNoDifference(@ForAll("bodies") List<GoverningBody> bodies) {
        Verdict verdict = check(CommissioningRules.standard(), bodies).verdict();
        Collections.reverse(bodies);
        assertEquals(verdict, check(CommissioningRules.standard(), bodies).verdict());
    }

    @Property(tries = 100)
    void theTopicsTogetherAreTheWhole(@ForAll("bodies") List<GoverningBody> bodies) {
        RuleCheck check = check(CommissioningRules.standard(), bodies);
        Verdict joined = Verdict.empty();
        for (Topic topic : Topic.values()) {
            joined = joined.and(check.verdict(topic));
        }
        assertEquals(check.verdict(), joined);
    }

    @Property(tries = 100)
    void leavingOutARuleTakesAwayWhatItFoundAndNothingElse(@ForAll("bodies") List<GoverningBody> bodies) {
        RuleId left = RuleId.of("GOV-04");
        Verdict all = check(CommissioningRules.standard(), bodies).verdict();
        assertEquals(
                all.only(rule -> !rule.equals(left)),
                check(CommissioningRules.standard().without(left), bodies).verdict());
    }

    @Property(tries = 100)
    void withoutGeneralKnowledgeNothingRestsOnIt(@ForAll("bodies") List<GoverningBody> bodies) {
        check(CommissioningRules.standard().withoutGeneralKnowledge(), bodies)
                .verdict()
                .violations()
                .forEach(each -> {
                    assertFalse(each.authority().fromGeneralKnowledge(), each::toString);
                    assertEquals(Optional.of(Topic.GOVERNANCE), Topic.of(each.rule()));
                });
    }
}
