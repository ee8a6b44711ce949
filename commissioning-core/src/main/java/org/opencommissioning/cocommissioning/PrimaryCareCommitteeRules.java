package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningSources.CO_COMMISSIONING_YEARS;

import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitation;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Citation;

/** How the primary care committee of a CCG is made up, and how it meets. */
final class PrimaryCareCommitteeRules {
    static final RuleBook<PrimaryCareCommittee, Landscape> BOOK = RuleBook.of(
            rule(
                    "COC-09",
                    "Chair and vice-chair of a CCG's primary care committee are lay.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkChairs),
            rule(
                    "COC-10",
                    "Lay and executive votes in a CCG's primary care committee outnumber those of GPs and clinicians.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkMajority),
            rule(
                    "COC-11",
                    "Healthwatch and the health and wellbeing board are invited to a CCG's primary care committee, without a vote.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkInvitations),
            rule(
                    "COC-12",
                    "The chair of the audit committee does not chair a CCG's primary care committee.",
                    Severity.WARNING,
                    CoCommissioningSources.SINCE_GUIDANCE_OF_2016,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkAuditChair),
            rule(
                    "COC-13",
                    "A CCG's primary care committee meets in public, and its minutes are published.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.TERMS_OF_REFERENCE,
                    PrimaryCareCommitteeRules::checkPublicity));

    private PrimaryCareCommitteeRules() {}

    /** Asks it of a committee that is there, and that is the CCG's own: of one with NHS England no source says that guidance asks it. */
    private static Rule<PrimaryCareCommittee, Landscape> rule(
            String id,
            String text,
            Severity severity,
            DateSpan window,
            Citation authority,
            Demand<PrimaryCareCommittee> demand) {
        return Demand.rule(id, text, severity, window, authority, (committee, findings) -> {
            if (committee.committee().bodies().stream().anyMatch(NationalBody.class::isInstance)) {
                return;
            }
            switch (committee.committee().days().contains(findings.day())) {
                case YES -> demand.of(committee, findings);
                case NOT_KNOWN -> findings.missing("whether it existed on " + findings.day());
                case NO -> {}
            }
        });
    }

    private static void checkChairs(PrimaryCareCommittee committee, Findings findings) {
        checkLay(committee, Seat.Role.CHAIR, "chair", findings);
        checkLay(committee, Seat.Role.DEPUTY_CHAIR, "vice-chair", findings);
    }

    private static void checkLay(PrimaryCareCommittee committee, Seat.Role role, String what, Findings findings) {
        List<Seat> certain = ofRole(role, committee.committee().on(findings.day()));
        List<Seat> possible = ofRole(role, committee.committee().notKnownOn(findings.day()));
        for (Seat seat : certain) {
            switch (isLay(seat)) {
                case YES -> {}
                case NO ->
                    findings.violated("its " + what + ", " + seat.person() + ", sits as " + labels(seat)
                                    + "; appoint a lay member")
                            .naming(what, seat.person());
                case NOT_KNOWN ->
                    findings.missing(
                            "whether its " + what + ", " + seat.person() + ", is lay, who sits as " + labels(seat));
            }
        }
        // a lay one who may have left leaves the question open; beside one who is there only another of whom it is not
        // known matters
        possible.stream()
                .filter(seat -> certain.isEmpty() || !isLay(seat).isYes())
                .forEach(seat -> missingSeat(seat, findings));
        if (certain.isEmpty() && possible.isEmpty()) {
            if (committee.committee().complete()) {
                findings.violated("it has no " + what + "; appoint a lay member");
            } else {
                findings.missing("who its " + what + " was on " + findings.day());
            }
        }
    }

    /** Who sits as a lay member and as a clinician or executive too is one of them only, and nobody has told which. */
    private static Answer isLay(Seat seat) {
        if (!seat.isLay()) {
            return Answer.NO;
        }
        return Votes.isOfClinicianOrExecutive(seat) ? Answer.NOT_KNOWN : Answer.YES;
    }

    private static List<Seat> ofRole(Seat.Role role, List<Seat> seats) {
        return seats.stream().filter(seat -> seat.role() == role).toList();
    }

    private static String labels(Seat seat) {
        return seat.classes().stream().map(MemberClass::label).collect(Collectors.joining(" and "));
    }

    private static void missingSeat(Seat seat, Findings findings) {
        findings.missing("whether " + seat + " sat on it on " + findings.day());
    }

    private static void checkMajority(PrimaryCareCommittee committee, Findings findings) {
        new Votes(committee.committee(), findings).check();
    }

    private static void checkInvitations(PrimaryCareCommittee committee, Findings findings) {
        for (Invitee invitee : List.of(Invitee.HEALTHWATCH, Invitee.HEALTH_AND_WELLBEING_BOARD)) {
            Invitation invitation = committee.invitations().get(invitee);
            if (invitation == null) {
                findings.missing("whether " + invitee.label() + " is invited");
            } else if (invitation == Invitation.NOT_INVITED) {
                findings.violated(invitee.label() + " is not invited; it has to be, without a vote")
                        .naming("invitee", invitee.label());
            } else if (invitation == Invitation.WITH_VOTE) {
                findings.violated(invitee.label() + " is invited with a vote; it has to be without one")
                        .naming("invitee", invitee.label());
            }
        }
    }

    private static void checkAuditChair(PrimaryCareCommittee committee, Findings findings) {
        List<Seat> chairs = ofRole(Seat.Role.CHAIR, committee.committee().on(findings.day()));
        List<Seat> possible = ofRole(Seat.Role.CHAIR, committee.committee().notKnownOn(findings.day()));
        if (committee.auditChairs().isEmpty()) {
            findings.missing("who chairs the audit committee");
        }
        chairs.stream()
                .filter(seat -> committee.auditChairs().contains(seat.person()))
                .forEach(seat -> findings.violated(
                                seat.person() + " chairs it and an audit committee; somebody else has to chair it")
                        .naming("chair", seat.person()));
        possible.stream()
                .filter(seat -> committee.auditChairs().contains(seat.person()))
                .forEach(seat -> missingSeat(seat, findings));
        if (chairs.isEmpty() && !committee.committee().complete()) {
            findings.missing("who its chair was on " + findings.day());
        }
    }

    private static void checkPublicity(PrimaryCareCommittee committee, Findings findings) {
        check(committee.meetsInPublic(), "it does not meet in public", "whether it meets in public", findings);
        check(
                committee.publishesMinutes(),
                "it does not publish its minutes",
                "whether it publishes its minutes",
                findings);
    }

    private static void check(Answer done, String offence, String fact, Findings findings) {
        if (done == Answer.NO) {
            findings.violated(offence + "; it has to");
        } else if (done == Answer.NOT_KNOWN) {
            findings.missing(fact);
        }
    }
}
