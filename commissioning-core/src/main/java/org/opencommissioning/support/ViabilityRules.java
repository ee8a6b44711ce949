package org.opencommissioning.support;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Strength;
import org.opencommissioning.support.ViabilityAssessment.Outcome;
import org.opencommissioning.support.ViabilityAssessment.Plan;

/** What is held of a unit, beside what its customer base shows. */
final class ViabilityRules {
    private static final Proportion HALF = Proportion.of(1, 2);

    static final RuleBook<ViabilityAssessment, CustomerBase> BOOK = RuleBook.of(
            Rule.<ViabilityAssessment, CustomerBase>builder()
                    .id(RuleId.of("CSU-09"))
                    .text("No customer, or group of customers that act together, brings more than half of the income.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(SupportSources.GOOD_SENSE)
                    .check(ViabilityRules::checkLargest)
                    .build(),
            Rule.<ViabilityAssessment, CustomerBase>builder()
                    .id(RuleId.of("CSU-10"))
                    .text(
                            "Where the income left after customers leave does not bear the fixed overhead, viability is reviewed.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(SupportSources.HSJ_IN_HOUSE)
                    .check(ViabilityRules::checkResidual)
                    .build(),
            Rule.<ViabilityAssessment, CustomerBase>builder()
                    .id(RuleId.of("CSU-11"))
                    .text("A unit that is not viable by itself has a plan: to merge, to close or to shrink.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.from(LocalDate.of(2013, 4, 1)))
                    .authority(SupportSources.HSJ_IN_HOUSE)
                    .check((assessment, base, findings) -> checkPlan(assessment, findings))
                    .build(),
            Rule.<ViabilityAssessment, CustomerBase>builder()
                    .id(RuleId.of("CSU-13"))
                    .text("A unit not accredited for the lead provider framework is at risk.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.from(LocalDate.of(2015, 2, 5)))
                    .authority(SupportSources.DIGITAL_HEALTH)
                    .check((assessment, base, findings) -> checkAccredited(assessment, findings))
                    .build());

    private ViabilityRules() {}

    private static void checkLargest(ViabilityAssessment assessment, CustomerBase base, Findings findings) {
        Parties.requireSame(assessment, assessment.unit(), base.provider());
        try {
            if (base.total().signum() == 0) {
                return;
            }
            Range<Pounds> largest = base.largest();
            Proportion share = largest.lowerEndpoint().shareOf(base.total());
            boolean exact = largest.lowerEndpoint().equals(largest.upperEndpoint());
            if (share.compareTo(HALF) > 0) {
                findings.violated("one customer or group brings " + (exact ? "" : "at least ") + share.toPercent(1)
                                + " of the income")
                        .naming("share", share);
            } else if (largest.upperEndpoint().shareOf(base.total()).compareTo(HALF) > 0) {
                base.largestShare(); // tells what is missing
            }
        } catch (NotKnownException e) {
            findings.missing(e.missingFact());
        }
    }

    private static void checkResidual(ViabilityAssessment assessment, CustomerBase base, Findings findings) {
        Parties.requireSame(assessment, assessment.unit(), base.provider());
        if (isFound(assessment)) {
            return; // whatever was found, somebody has looked at the unit without those who leave
        }
        if (base.fixedOverhead().isEmpty()) {
            findings.missing("the fixed overhead of " + base.provider());
        }
        try {
            Pounds left = base.residualAfter(assessment.leaving());
            base.fixedOverhead()
                    .filter(overhead -> left.compareTo(overhead) < 0)
                    .ifPresent(overhead -> findings.violated("the income left, " + left
                                    + ", does not bear the fixed overhead of " + overhead + "; review its viability")
                            .naming("left", left)
                            .naming("overhead", overhead));
        } catch (NotKnownException e) {
            findings.missing(e.missingFact());
        }
    }

    /** Whether it was reviewed and that is documented or stated; an opinion, or what is understood, changes nothing. */
    private static boolean isFound(ViabilityAssessment assessment) {
        return assessment.outcome() != Outcome.NOT_ASSESSED
                && (assessment.strength() == Strength.DOCUMENTED || assessment.strength() == Strength.STATED);
    }

    private static void checkPlan(ViabilityAssessment assessment, Findings findings) {
        if (!isFound(assessment)) {
            findings.missing("a stated judgement of whether it is viable");
        } else if (assessment.outcome() == Outcome.NOT_VIABLE_STANDALONE) {
            if (assessment.plan().isEmpty()) {
                findings.missing("what is to become of it");
            } else if (assessment.plan().get() == Plan.NONE) {
                findings.violated(
                        "it is held to be not viable by itself, and nothing is planned; merge, close or shrink it");
            }
        }
    }

    private static void checkAccredited(ViabilityAssessment assessment, Findings findings) {
        boolean seenAtRisk = assessment.outcome() != Outcome.NOT_ASSESSED && assessment.outcome() != Outcome.VIABLE;
        if (seenAtRisk) {
            return;
        }
        if (assessment.accredited() == Answer.NOT_KNOWN) {
            findings.missing("whether it was accredited for the lead provider framework");
        } else if (assessment.accredited() == Answer.NO) {
            findings.violated("it was not accredited for the lead provider framework, and is "
                    + assessment.outcome().label() + "; it is at risk");
        }
    }
}
