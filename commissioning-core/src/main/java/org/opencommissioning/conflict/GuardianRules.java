package org.opencommissioning.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.conflict.ConflictsGuardian.Holder;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** Who watches over conflicts of interest. A CCG that is closed needs nobody. */
final class GuardianRules {
    static final Rule<ConflictsGuardian, Landscape> APPOINTED = Rule.<ConflictsGuardian, Landscape>builder()
            .id(RuleId.of("COC-21"))
            .text("There is a guardian of conflicts of interest, who is no GP and not linked to a provider.")
            .severity(Severity.WARNING)
            .window(Guidance.SINCE_2016)
            .authority(Guidance.STATUTORY_2016)
            .check((guardian, landscape, findings) -> check(guardian, findings))
            .build();

    private GuardianRules() {}

    private static void check(ConflictsGuardian guardian, Findings findings) {
        LocalDate day = findings.day();
        Answer there = CcgDays.isThere(guardian.of(), day);
        String whetherThere = "whether " + guardian.of() + " was there on " + day;
        Answer held = guardian.complete() ? Answer.NO : Answer.NOT_KNOWN;
        List<String> doubts = new ArrayList<>();
        for (Holder holder : guardian.holders()) {
            Answer holds = holder.days().contains(day);
            String whetherHeld = "whether " + holder.person() + " was its guardian on " + day;
            held = held.or(holds);
            if (holds == Answer.NOT_KNOWN) {
                doubts.add(whetherHeld);
            }
            new Charge()
                    .that(there, whetherThere)
                    .that(holds, whetherHeld)
                    .that(holder.gp(), "whether " + holder.person() + " is a GP")
                    .bring(findings, holder.person() + " is a GP; somebody is wanted who is none");
            new Charge()
                    .that(there, whetherThere)
                    .that(holds, whetherHeld)
                    .that(holder.linkedToProvider(), "whether " + holder.person() + " is linked to a provider")
                    .bring(findings, holder.person() + " is linked to a provider; somebody is wanted who is not");
        }
        if (!guardian.complete()) {
            doubts.add("the list of all who were its guardian");
        }
        new Charge()
                .that(there, whetherThere)
                .that(held.not(), doubts)
                .bring(
                        findings,
                        "there is none on " + day + "; appoint somebody who is no GP and not linked to a provider");
    }
}
