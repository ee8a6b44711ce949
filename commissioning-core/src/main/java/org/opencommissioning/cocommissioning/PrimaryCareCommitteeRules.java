package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningSources.CO_COMMISSIONING_YEARS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitation;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Citation;

/** How a primary care committee is made up, and how it meets. */
final class PrimaryCareCommitteeRules {
    private static final Set<MemberClass> EXECUTIVE =
            Set.of(MemberClass.ACCOUNTABLE_OFFICER, MemberClass.CHIEF_FINANCE_OFFICER, MemberClass.OTHER_EXECUTIVE);
    private static final Set<MemberClass> CLINICAL = Set.of(
            MemberClass.PRACTICE_REPRESENTATIVE, MemberClass.REGISTERED_NURSE, MemberClass.SECONDARY_CARE_SPECIALIST);

    static final RuleBook<PrimaryCareCommittee, Landscape> BOOK = RuleBook.of(
            rule(
                    "COC-09",
                    "Chair and vice-chair of the primary care committee are lay.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkChairs),
            rule(
                    "COC-10",
                    "Lay and executive votes in that committee outnumber those of GPs and clinicians.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkMajority),
            rule(
                    "COC-11",
                    "Healthwatch and the health and wellbeing board are invited to it, without a vote.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkInvitations),
            rule(
                    "COC-12",
                    "The chair of the audit committee does not chair it.",
                    Severity.WARNING,
                    CoCommissioningSources.SINCE_GUIDANCE_OF_2016,
                    CoCommissioningSources.CONFLICT_GUIDANCE,
                    PrimaryCareCommitteeRules::checkAuditChair),
            rule(
                    "COC-13",
                    "It meets in public, and its minutes are published.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.TERMS_OF_REFERENCE,
                    PrimaryCareCommitteeRules::checkPublicity));

    private PrimaryCareCommitteeRules() {}

    /** What a rule asks of a committee that is there. */
    private interface Demand {
        void of(PrimaryCareCommittee committee, Findings findings);
    }

    private static Rule<PrimaryCareCommittee, Landscape> rule(
            String id, String text, Severity severity, DateSpan window, Citation authority, Demand demand) {
        return Rule.<PrimaryCareCommittee, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(window)
                .authority(authority)
                .check((committee, landscape, findings) -> {
                    switch (committee.committee().days().contains(findings.day())) {
                        case YES -> demand.of(committee, findings);
                        case NOT_KNOWN -> findings.missing("whether it existed on " + findings.day());
                        case NO -> {}
                    }
                })
                .build();
    }

    private static void checkChairs(PrimaryCareCommittee committee, Findings findings) {
        checkLay(committee, Seat.Role.CHAIR, "chair", findings);
        checkLay(committee, Seat.Role.DEPUTY_CHAIR, "vice-chair", findings);
    }

    private static void checkLay(PrimaryCareCommittee committee, Seat.Role role, String what, Findings findings) {
        List<Seat> certain = ofRole(role, committee.committee().on(findings.day()));
        List<Seat> possible = ofRole(role, committee.committee().notKnownOn(findings.day()));
        certain.stream()
                .filter(seat -> !seat.isLay())
                .forEach(seat -> findings.violated("its " + what + ", " + seat + ", is not lay; appoint a lay member")
                        .naming(what, seat.person()));
        if (certain.isEmpty() && possible.isEmpty() && committee.committee().complete()) {
            findings.violated("it has no " + what + "; appoint a lay member");
        } else if (certain.isEmpty() && (possible.isEmpty() || possible.stream().anyMatch(seat -> !seat.isLay()))) {
            findings.missing("who its " + what + " was on " + findings.day());
        }
    }

    private static List<Seat> ofRole(Seat.Role role, List<Seat> seats) {
        return seats.stream().filter(seat -> seat.role() == role).toList();
    }

    /** Each person has one vote. Who may count on either side, such as a nurse who is an executive too, proves nothing. */
    private static void checkMajority(PrimaryCareCommittee committee, Findings findings) {
        Map<Person, Set<MemberClass>> voters = new LinkedHashMap<>();
        committee.committee().on(findings.day()).stream()
                .filter(Seat::voting)
                .forEach(seat -> voters.computeIfAbsent(seat.person(), person -> new HashSet<>())
                        .addAll(seat.classes()));
        int leastLayOrExecutive = 0;
        int leastClinical = 0;
        List<Person> either = new ArrayList<>();
        for (Map.Entry<Person, Set<MemberClass>> voter : voters.entrySet()) {
            boolean clinical = voter.getValue().stream().anyMatch(CLINICAL::contains);
            boolean layOrExecutive =
                    voter.getValue().stream().anyMatch(each -> each.isLay() || EXECUTIVE.contains(each));
            if (clinical == layOrExecutive) {
                either.add(voter.getKey());
            } else if (clinical) {
                leastClinical++;
            } else {
                leastLayOrExecutive++;
            }
        }
        List<Seat> perhaps = committee.committee().notKnownOn(findings.day()).stream()
                .filter(Seat::voting)
                .toList();
        boolean listed = committee.committee().complete();
        if (listed && leastLayOrExecutive + either.size() + perhaps.size() <= leastClinical) {
            findings.violated(
                            "lay members and executives have " + (leastLayOrExecutive + either.size() + perhaps.size())
                                    + " votes, and GPs and clinicians " + leastClinical
                                    + "; the former have to be more")
                    .naming("lay and executive", leastLayOrExecutive + either.size() + perhaps.size())
                    .naming("clinical", leastClinical);
            return;
        }
        if (!listed) {
            findings.missing("the list of all its seats");
        }
        if (leastLayOrExecutive <= leastClinical + either.size() + perhaps.size()) {
            either.forEach(
                    person -> findings.missing("whether " + person + " sits as lay member, executive or clinician"));
            perhaps.forEach(seat -> findings.missing("whether " + seat.person() + " sat on it on " + findings.day()));
        }
    }

    private static void checkInvitations(PrimaryCareCommittee committee, Findings findings) {
        for (Invitee invitee : List.of(Invitee.HEALTHWATCH, Invitee.HEALTH_AND_WELLBEING_BOARD)) {
            Invitation invitation = committee.invitations().get(invitee);
            if (invitation == null) {
                findings.missing("whether " + invitee.label() + " is invited");
            } else if (invitation != Invitation.WITHOUT_VOTE) {
                findings.violated(invitee.label()
                                + (invitation == Invitation.WITH_VOTE ? " has a vote" : " is not invited")
                                + "; it is to be invited without one")
                        .naming("invitee", invitee.label());
            }
        }
    }

    private static void checkAuditChair(PrimaryCareCommittee committee, Findings findings) {
        List<Seat> chairs = ofRole(Seat.Role.CHAIR, committee.committee().on(findings.day()));
        chairs.stream()
                .filter(seat -> committee.auditChairs().contains(seat.person()))
                .forEach(seat -> findings.violated(
                                seat.person() + " chairs it and an audit committee; somebody else has to chair it")
                        .naming("chair", seat.person()));
        if (committee.auditChairs().isEmpty()) {
            findings.missing("who chairs the audit committee");
        }
        if (chairs.isEmpty()) {
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
