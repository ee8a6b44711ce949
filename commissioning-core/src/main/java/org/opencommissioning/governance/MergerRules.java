package org.opencommissioning.governance;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What CCGs need before they merge. */
final class MergerRules {
    /** There were such procedures from 2013 on: these follow those of October 2015, and those of April 2019 follow these. */
    private static final Citation PROCEDURES = Citation.of(
            Source.builder()
                    .kind(SourceKind.DOCUMENT)
                    .publisher("NHS England")
                    .name("Procedures for clinical commissioning groups to apply for constitution change, merger or"
                            + " dissolution")
                    .build(),
            UncertainDay.on(LocalDate.of(2016, 11, 3)));

    private MergerRules() {}

    static List<Rule<MergerPlan, Landscape>> all() {
        return List.of(Rule.<MergerPlan, Landscape>builder()
                .id(RuleId.of("SUC-08"))
                .text(
                        "A merger of CCGs needs the application of each, the approval of its members per its constitution,"
                                + " and that of NHS England.")
                .severity(Severity.ERROR)
                .window(Law.CCG_YEARS)
                .authority(PROCEDURES)
                .check((plan, landscape, findings) -> check(plan, findings))
                .build());
    }

    private static void check(MergerPlan plan, Findings findings) {
        MergerNeeds needs = MergerNeeds.ofMerging(plan, findings.day());
        needs.wanted().forEach(wanted -> findings.violated("it cannot go ahead without " + wanted));
        needs.missing().forEach(findings::missing);
    }
}
