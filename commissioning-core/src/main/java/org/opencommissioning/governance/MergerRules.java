package org.opencommissioning.governance;

import java.util.List;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** What CCGs need before they merge. */
final class MergerRules {
    private MergerRules() {}

    static List<Rule<MergerPlan, Landscape>> all() {
        return List.of(Rule.<MergerPlan, Landscape>builder()
                .id(RuleId.of("SUC-08"))
                .text(
                        "A merger of CCGs needs the application of each, the approval of its members where its constitution"
                                + " wants that, and that of NHS England.")
                .severity(Severity.ERROR)
                .window(CcgLaw.DAYS)
                .authority(Law.MERGERS)
                .check((plan, landscape, findings) -> check(plan, findings))
                .build());
    }

    private static void check(MergerPlan plan, Findings findings) {
        MergerNeeds needs = MergerNeeds.ofMerging(plan, findings.day());
        needs.wanted().forEach(wanted -> findings.violated("it cannot go ahead without " + wanted));
        needs.missing().forEach(findings::missing);
    }
}
