package org.opencommissioning.governance;

import static org.opencommissioning.governance.Law.REGULATIONS_AS_AMENDED;
import static org.opencommissioning.governance.Law.REGULATIONS_AS_MADE;
import static org.opencommissioning.governance.Law.regulations;
import static org.opencommissioning.governance.Law.regulationsFromGeneralKnowledge;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;
import static org.opencommissioning.governance.MemberClass.SECONDARY_CARE_SPECIALIST;
import static org.opencommissioning.governance.Seating.answer;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.BodyStatus;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.LegalProvision;

/** Whom the law wants on the governing body of a CCG. On a CCG that is closed it makes no demand. */
final class GoverningBodyRules {
    private static final int CONSULTANT_WITHIN_YEARS = 10;

    private GoverningBodyRules() {}

    static List<Rule<GoverningBody, Landscape>> all() {
        return List.of(
                composition(
                        "GOV-01",
                        "Each CCG has a governing body.",
                        Law.GOVERNING_BODY,
                        seating -> seating.wants(1, "member", seat -> Answer.YES, "")),
                composition(
                        "GOV-02",
                        "A governing body has at least six members.",
                        law("reg 11(1)", REGULATIONS_AS_MADE),
                        seating -> seating.wants(6, "members", seat -> Answer.YES, "")),
                composition(
                        "GOV-03",
                        "A governing body has at least four members.",
                        amended("reg 11(1)"),
                        seating -> seating.wants(4, "members", seat -> Answer.YES, "")),
                composition(
                        "GOV-04",
                        "A governing body has the accountable officer, and a chief finance officer who is an employee with a"
                                + " qualification in accountancy.",
                        law("reg 11(2), (3)(a)", CcgLaw.DAYS),
                        GoverningBodyRules::officers),
                composition(
                        "GOV-05",
                        "A governing body has a registered nurse and a secondary care specialist.",
                        law("reg 11(3)(b), (c)", REGULATIONS_AS_MADE),
                        seating -> {
                            seating.wants(1, REGISTERED_NURSE);
                            seating.wants(1, SECONDARY_CARE_SPECIALIST);
                        }),
                composition(
                        "GOV-06",
                        "A governing body has a registered nurse or a secondary care specialist.",
                        amended("reg 11(3)"),
                        seating -> seating.wants(
                                1,
                                REGISTERED_NURSE.label() + " or " + SECONDARY_CARE_SPECIALIST.label(),
                                seat -> answer(isClinician(seat)),
                                "")),
                composition(
                        "GOV-07",
                        "A governing body has two lay members, one with expertise in audit and another with local knowledge.",
                        law("reg 11(3)(d), (e)", REGULATIONS_AS_MADE),
                        seating -> seating.wantsTwoPeople(LAY_AUDIT, LAY_LOCAL)),
                composition(
                        "GOV-08",
                        "A governing body has a lay member with expertise in audit or with local knowledge.",
                        amended("reg 11(3)"),
                        seating -> seating.wants(
                                1,
                                LAY_AUDIT.label() + " or " + LAY_LOCAL.label(),
                                seat -> answer(seat.isOf(LAY_AUDIT) || seat.isOf(LAY_LOCAL)),
                                "")),
                composition(
                        "GOV-09",
                        "Neither nurse nor specialist of a governing body is linked to a provider from which the CCG buys.",
                        regulationsFromGeneralKnowledge("reg 11(3), 12(1)"),
                        GoverningBodyRules::independence),
                composition(
                        "GOV-10",
                        "The secondary care specialist was a consultant within the ten years before the appointment to the"
                                + " governing body.",
                        law("reg 11(6)", CcgLaw.DAYS),
                        GoverningBodyRules::recentConsultant),
                composition(
                        "GOV-11",
                        "A governing body has only one chief finance officer.",
                        law("reg 11(5)", CcgLaw.DAYS),
                        seating -> seating.wantsOnlyOne(CHIEF_FINANCE_OFFICER)),
                composition(
                        "GOV-12",
                        "The chair or the deputy chair of a governing body is lay; neither accountable officer nor chief"
                                + " finance officer chairs it.",
                        regulationsFromGeneralKnowledge("reg 13"),
                        GoverningBodyRules::chair),
                rule(
                        "GOV-13",
                        "A governing body has an audit committee and a remuneration committee.",
                        Law.COMMITTEES_WANTED,
                        (body, findings) -> {
                            wantsCommittee("an audit committee", body.auditCommittee(), findings);
                            wantsCommittee("a remuneration committee", body.remunerationCommittee(), findings);
                        }));
    }

    private static LegalProvision law(String provision, DateSpan inForce) {
        return regulations(provision, inForce);
    }

    private static LegalProvision amended(String provision) {
        return regulations(provision + " as amended by SI 2022/316", REGULATIONS_AS_AMENDED);
    }

    private static Rule<GoverningBody, Landscape> composition(
            String id, String text, LegalProvision law, Consumer<Seating> demand) {
        return rule(id, text, law, (body, findings) -> demand.accept(new Seating(body, findings)));
    }

    private static Rule<GoverningBody, Landscape> rule(
            String id, String text, LegalProvision law, Demand<GoverningBody> demand) {
        return base(id, text, law)
                .check((body, landscape, findings) ->
                        whereOpen(body, landscape, findings, () -> demand.of(body, findings)))
                .build();
    }

    private static Rule.Builder<GoverningBody, Landscape> base(String id, String text, LegalProvision law) {
        return Rule.<GoverningBody, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(Severity.ERROR)
                .window(law.inForce())
                .authority(law);
    }

    private static void whereOpen(GoverningBody body, Landscape landscape, Findings findings, Runnable check) {
        switch (isOpen(body.of(), landscape, findings.day())) {
            case YES -> check.run();
            case NOT_KNOWN -> findings.missing("whether " + body.of() + " was open on " + findings.day());
            case NO -> {} // the law speaks of CCGs that are there
        }
    }

    /** By the register, on the day of the check whatever day the view is of; by its own days where the register has no such CCG. */
    private static Answer isOpen(Ccg ccg, Landscape landscape, LocalDate day) {
        boolean registered = landscape.register().bodies(ccg.code()).stream().anyMatch(Ccg.class::isInstance);
        if (!registered) {
            return ccg.operationalLife().contains(day);
        }
        Landscape then = landscape.register().asOf(day);
        BodyStatus status = then.status(ccg.code());
        if (status == BodyStatus.NOT_KNOWN) {
            return Answer.NOT_KNOWN;
        }
        return answer(status == BodyStatus.OPEN && then.get(ccg.code()) instanceof Ccg);
    }

    private static boolean isClinician(Seat seat) {
        return seat.isOf(REGISTERED_NURSE) || seat.isOf(SECONDARY_CARE_SPECIALIST);
    }

    private static void officers(Seating seating) {
        seating.wants(1, ACCOUNTABLE_OFFICER);
        seating.wants(
                1,
                "chief finance officer who is an employee qualified in accountancy",
                seat -> answer(seat.isOf(CHIEF_FINANCE_OFFICER)).and(seat.qualifiedAccountant()),
                "is an employee qualified in accountancy");
    }

    private static void independence(Seating seating) {
        seating.refuses(
                seat -> answer(isClinician(seat)).and(seat.linkedToProvider()),
                seat -> seat
                        + " is linked to a provider from which the CCG buys; somebody without such a link is wanted",
                seat -> "whether " + seat + " is linked to a provider from which the CCG buys");
    }

    private static void recentConsultant(Seating seating) {
        seating.refuses(
                seat -> answer(seat.isOf(SECONDARY_CARE_SPECIALIST)).and(endedTooEarly(seat)),
                seat -> seat + " was a consultant until " + seat.consultantUntil() + ", more than "
                        + CONSULTANT_WITHIN_YEARS + " years before the appointment on "
                        + seat.days().firstDay(),
                seat -> "the day on which " + seat + " was last a consultant, or that of the appointment,");
    }

    private static Answer endedTooEarly(Seat seat) {
        return seat.consultantUntil().isBefore(seat.days().firstDay().plus(Period.ofYears(-CONSULTANT_WITHIN_YEARS)));
    }

    private static void chair(Seating seating) {
        seating.wants(
                1,
                "chair or deputy chair who is lay",
                seat -> answer(seat.role() != Seat.Role.MEMBER && seat.isLay()),
                "");
        seating.refuses(
                seat -> seat.role() == Seat.Role.CHAIR
                        && (seat.isOf(ACCOUNTABLE_OFFICER) || seat.isOf(CHIEF_FINANCE_OFFICER)),
                seat -> seat + " chairs it; somebody else is wanted as chair");
    }

    private static void wantsCommittee(String name, Answer has, Findings findings) {
        if (has == Answer.NO) {
            findings.violated("it does not have " + name + ", which is wanted");
        } else if (has == Answer.NOT_KNOWN) {
            findings.missing("whether it has " + name);
        }
    }
}
