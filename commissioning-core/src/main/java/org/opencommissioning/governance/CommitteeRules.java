package org.opencommissioning.governance;

import static org.opencommissioning.governance.Law.CCG_JOINT_COMMITTEES_FROM;

import java.util.List;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.LegalProvision;

/** Which committees there may be on a day. */
final class CommitteeRules {
    /** Councils, for one, have powers of their own to sit on a committee with a CCG. */
    private static final String OTHER_KINDS = "the law on a joint committee with bodies of other kinds";

    private CommitteeRules() {}

    static List<Rule<Committee, Landscape>> all() {
        return List.of(
                rule(
                        "GOV-15",
                        "CCGs have no joint committee before 1 October 2014.",
                        Law.NO_JOINT_OF_CCGS,
                        CommitteeRules::jointOfCcgs),
                rule(
                        "GOV-16",
                        "CCGs exercise no functions of their own jointly with NHS England before 1 October 2014.",
                        Law.NO_JOINT_FOR_CCG_FUNCTIONS,
                        CommitteeRules::jointForCcgFunctions),
                rule(
                        "ORG-08",
                        "No CCG exists or decides after 30 June 2022.",
                        Law.CCGS_ABOLISHED,
                        CommitteeRules::ofNoCcg));
    }

    private static Rule<Committee, Landscape> rule(
            String id, String text, LegalProvision law, Demand<Committee> demand) {
        return Rule.<Committee, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(Severity.ERROR)
                .window(law.inForce())
                .authority(law)
                .check((committee, landscape, findings) -> demand.of(committee, findings))
                .build();
    }

    private static void jointOfCcgs(Committee committee, Findings findings) {
        int ccgs = Powers.countOf(committee, Ccg.class);
        if (isJoint(committee, findings) && ccgs >= 2 && Powers.countOf(committee, NationalBody.class) == 0) {
            if (ccgs < committee.bodies().size()) {
                findings.missing(OTHER_KINDS);
                return;
            }
            refuse(
                    committee,
                    findings,
                    "it is a joint committee of " + ccgs + " CCGs on " + findings.day() + "; they may have one from "
                            + CCG_JOINT_COMMITTEES_FROM);
        }
    }

    private static void jointForCcgFunctions(Committee committee, Findings findings) {
        int ccgs = Powers.countOf(committee, Ccg.class);
        int nhsEngland = Powers.countOf(committee, NationalBody.class);
        if (!isJoint(committee, findings) || ccgs == 0 || nhsEngland == 0) {
            return;
        }
        if (committee.functionsOf().isEmpty()) {
            findings.missing("whose functions it exercises");
        } else if (committee.functionsOf().stream().anyMatch(Ccg.class::isInstance)) {
            if (ccgs + nhsEngland < committee.bodies().size()) {
                findings.missing(OTHER_KINDS);
                return;
            }
            refuse(
                    committee,
                    findings,
                    "with NHS England it exercises functions of " + committee.functionsOf() + " on " + findings.day()
                            + "; functions of a CCG may be so exercised from " + CCG_JOINT_COMMITTEES_FROM);
        }
    }

    private static boolean isJoint(Committee committee, Findings findings) {
        return committee.kind() == Kind.JOINT_COMMITTEE && committee.days().contains(findings.day()) != Answer.NO;
    }

    private static void ofNoCcg(Committee committee, Findings findings) {
        int ccgs = Powers.countOf(committee, Ccg.class);
        if (ccgs > 0) {
            refuse(
                    committee,
                    findings,
                    "it stands for " + ccgs + (ccgs == 1 ? " CCG" : " CCGs") + " on " + findings.day()
                            + "; the last CCGs closed on " + CcgLaw.LAST_DAY);
        }
    }

    /** It is wrong that the committee exists, so far as it does. */
    private static void refuse(Committee committee, Findings findings, String message) {
        switch (committee.days().contains(findings.day())) {
            case YES -> findings.violated(message).naming("days", committee.days());
            case NOT_KNOWN -> findings.missing("whether it existed on " + findings.day());
            case NO -> {}
        }
    }
}
