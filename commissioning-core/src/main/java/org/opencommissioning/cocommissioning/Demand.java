package org.opencommissioning.cocommissioning;

import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;

/** What a rule asks of a subject, where nothing else is looked at. */
interface Demand<T> {
    void of(T subject, Findings findings);

    /** The rule that asks it. */
    static <T> Rule<T, Landscape> rule(
            String id, String text, Severity severity, DateSpan window, Authority authority, Demand<T> demand) {
        return Rule.<T, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(window)
                .authority(authority)
                .check((subject, landscape, findings) -> demand.of(subject, findings))
                .build();
    }
}
