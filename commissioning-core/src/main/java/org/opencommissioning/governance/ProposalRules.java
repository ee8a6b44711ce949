package org.opencommissioning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** How decisions on a proposal are to be taken, and what a meeting needs to take them. */
final class ProposalRules {
    private static final Citation ON_CONSIDERING = Citation.of(Source.builder()
            .kind(SourceKind.PRESS)
            .publisher("Health Service Journal")
            .name("Eight CCGs plan to bring commissioning support in-house")
            .build());

    private static final Citation TERMS_OF_REFERENCE = Citation.of(Source.builder()
                    .kind(SourceKind.DOCUMENT)
                    .publisher("BMJ Open")
                    .name("conflicts of interest in four primary care commissioning committees")
                    .build())
            .at("table 3");

    private ProposalRules() {}

    static List<Rule<Proposal, Landscape>> all() {
        return List.of(
                rule(
                        "GOV-15",
                        "No joint committee decides for a CCG before 1 October 2014.",
                        Severity.ERROR,
                        Law.NO_JOINT_DECISIONS.inForce(),
                        Law.NO_JOINT_DECISIONS,
                        ProposalRules::jointDecisions),
                rule(
                        "GOV-19",
                        "A body considers a proposal before it approves it, or when it does.",
                        Severity.WARNING,
                        DateSpan.always(),
                        ON_CONSIDERING,
                        ProposalRules::consideredFirst),
                rule(
                        "ORG-08",
                        "No CCG decides before its first day or after its last, which is 30 June 2022 at the latest.",
                        Severity.ERROR,
                        Law.CCGS_END.inForce(),
                        Law.CCGS_END,
                        ProposalRules::decidedInItsLife));
    }

    static List<Rule<Meeting, Meeting.Matter>> ofMeetings() {
        return List.of(Rule.<Meeting, Meeting.Matter>builder()
                .id(RuleId.of("GOV-18"))
                .text(
                        "A meeting that decides has its quorum, in number and in classes, without those who are excluded.")
                .severity(Severity.ERROR)
                .window(DateSpan.always())
                .authority(TERMS_OF_REFERENCE)
                .check((meeting, matter, findings) -> {
                    if (!findings.day().equals(meeting.day())) {
                        throw new InvalidValueException(meeting + ": checked on " + findings.day()
                                + "; give the day on which it was, " + meeting.day());
                    }
                    quorate(meeting.standingOn(matter), findings);
                })
                .build());
    }

    private static Rule<Proposal, Landscape> rule(
            String id, String text, Severity severity, DateSpan window, Authority authority, Demand<Proposal> demand) {
        return Rule.<Proposal, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(window)
                .authority(authority)
                .check((proposal, landscape, findings) -> demand.of(proposal, findings))
                .build();
    }

    /** A decision is void or not by the law of the day on which it was taken, however much later it is looked at. */
    private static void jointDecisions(Proposal proposal, Findings findings) {
        LocalDate lastDay = Law.CCG_JOINT_COMMITTEES_FROM.minusDays(1);
        LocalDate until = findings.day().isBefore(lastDay) ? findings.day() : lastDay;
        for (Decision decision : proposal.decisions()) {
            if (decision.taker() == Taker.JOINT_COMMITTEE && decision.body() instanceof Ccg) {
                report(
                        decision.isTakenBy(until),
                        findings,
                        decision + ": a joint committee may decide for a CCG from " + Law.CCG_JOINT_COMMITTEES_FROM
                                + " only",
                        "whether a joint committee decided for " + decision.body() + " by " + until);
            }
        }
    }

    private static void decidedInItsLife(Proposal proposal, Findings findings) {
        for (Decision decision : proposal.decisions()) {
            if (decision.body() instanceof Ccg ccg) {
                // while the CCG is there, nothing that is decided by now was decided after its end
                Answer after =
                        Lives.isThere(ccg, findings.day()).isYes() ? Answer.NO : Lives.isAfter(ccg, decision.day());
                report(
                        Lives.isBefore(ccg, decision.day()).or(after).and(decision.isTakenBy(findings.day())),
                        findings,
                        decision + ": the CCG was there from " + ccg.legalLife() + ", and the last CCGs closed on "
                                + CcgLaw.LAST_DAY,
                        "whether " + ccg + " was there when it decided");
            }
        }
    }

    private static void consideredFirst(Proposal proposal, Findings findings) {
        for (Decision approval : proposal.decisions()) {
            if (approval.verb() == Verb.APPROVED) {
                Optional<Answer> considered = consideredBefore(approval, proposal);
                report(
                        considered.orElse(Answer.NOT_KNOWN).not().and(approval.isTakenBy(findings.day())),
                        findings,
                        approval.body() + " approved it on " + approval.day() + " and considered it only after that",
                        "whether " + approval.body() + " considered it before it approved it");
            }
        }
    }

    /** Whether the body had considered it by the day of the approval; empty where it is not recorded to have considered it. */
    private static Optional<Answer> consideredBefore(Decision approval, Proposal proposal) {
        Optional<Answer> before = Optional.empty();
        Organisation body = approval.body();
        for (Decision decision : proposal.decisions()) {
            if (decision.verb() == Verb.CONSIDERED && decision.body().equals(body)) {
                Answer inTime = decision.day().isAfter(approval.day()).not();
                // a report too weak to count does not show that it was considered, nor that it was not
                Answer counts = decision.isTaken().isYes() ? inTime : Answer.NOT_KNOWN;
                before = Optional.of(before.map(counts::or).orElse(counts));
            }
        }
        return before;
    }

    private static void quorate(Meeting.Standing standing, Findings findings) {
        if (standing.quorate() == Answer.NO) {
            findings.violated("it is not quorate on \"" + standing.matter() + "\": "
                            + String.join("; ", standing.shortfalls()))
                    .naming("eligible", standing.eligibleVoters())
                    .naming("excluded", standing.excluded().keySet());
        }
        standing.missing().forEach(findings::missing);
    }

    private static void report(Answer offending, Findings findings, String offence, String doubt) {
        switch (offending) {
            case YES -> findings.violated(offence);
            case NOT_KNOWN -> findings.missing(doubt);
            case NO -> {}
        }
    }
}
