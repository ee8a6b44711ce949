package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;
import static org.opencommissioning.governance.MemberClass.SECONDARY_CARE_SPECIALIST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.RuleId;

/** Each rule on the people and offices of a governing body kept, broken, and not assessable for want of a fact. */
class GoverningBodyOfficesRulesTest extends GoverningBodyRulesFixture {
    @Test
    void gov09NoLinkToAProvider() {
        put(seat("Nurse", REGISTERED_NURSE).linkedToProvider(Answer.YES));
        assertEquals(
                List.of(
                        "Nurse (registered nurse) is linked to a provider from which the CCG buys; somebody without such a"
                                + " link is wanted"),
                found("GOV-09", KERNOW, APRIL_2014));
        put(seat("Nurse", REGISTERED_NURSE));
        assertEquals(
                List.of("missing: whether Nurse (registered nurse) is linked to a provider from which the CCG buys"),
                found("GOV-09", KERNOW, APRIL_2014));
    }

    @Test
    void gov10ConsultantWithinTenYears() {
        assertEquals(List.of(SATISFIED), found("GOV-10", KERNOW, APRIL_2014));
        put(seat("Doctor", SECONDARY_CARE_SPECIALIST).consultantUntil(UncertainDay.parse("2003-03-31")));
        assertEquals(
                List.of(
                        "Doctor (secondary care specialist) was a consultant until 2003-03-31, more than 10 years before"
                                + " the appointment on 2013-04-01"),
                found("GOV-10", KERNOW, APRIL_2014));
        put(seat("Doctor", SECONDARY_CARE_SPECIALIST));
        assertEquals(
                List.of("missing: the day on which Doctor (secondary care specialist) was last a consultant, or that of"
                        + " the appointment,"),
                found("GOV-10", KERNOW, APRIL_2014));
    }

    @Test
    void gov09AndGov10NeedTheListOfAllSeats() {
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-09", APRIL_2014));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-10", APRIL_2014));
    }

    @Test
    void gov10WhoStillIsAConsultantIsRecent() {
        put(seat("Doctor", SECONDARY_CARE_SPECIALIST).consultantUntil(UncertainDay.parse("2013-04-01 or later")));
        assertEquals(List.of(SATISFIED), found("GOV-10", KERNOW, APRIL_2014));
    }

    @Test
    void gov11OneChiefFinanceOfficer() {
        GoverningBody two = of(KERNOW)
                .complete(true)
                .addSeats(seat("Funds", CHIEF_FINANCE_OFFICER).build())
                .build();
        assertEquals(
                List.of("only 1 chief finance officer is wanted, and it has 2: [Money, Funds]"),
                found("GOV-11", two, APRIL_2014));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-11", APRIL_2014));
        GoverningBody perhaps = of(KERNOW)
                .complete(true)
                .addSeats(maybe("Funds", CHIEF_FINANCE_OFFICER).build())
                .build();
        assertEquals(List.of("missing: whether Funds sat on it on 2014-04-30"), found("GOV-11", perhaps, APRIL_2014));
    }

    @Test
    void whoLeavesAndTakesASeatWithinAMonthKeptIt() {
        LocalDate handover = LocalDate.of(2014, 6, 15);
        seats.remove(ACCOUNTABLE_OFFICER);
        GoverningBody.Builder body = of(KERNOW)
                .complete(true)
                .addSeats(
                        spell("2013-04-01 to 2014-06").build(),
                        spell("2014-06 to open").build());
        assertEquals(List.of(SATISFIED), found("GOV-04", body.build(), handover));
        GoverningBody gap = of(KERNOW)
                .complete(true)
                .addSeats(
                        spell("2013-04-01 to 2014-06").build(),
                        spell("2014-07 to open").build())
                .build();
        assertEquals(List.of("missing: whether Officer sat on it on 2014-06-15"), found("GOV-04", gap, handover));
        GoverningBody brief = of(KERNOW)
                .complete(true)
                .addSeats(spell("2014-06 to 2014-06").build())
                .build();
        assertEquals(List.of("missing: whether Officer sat on it on 2014-06-15"), found("GOV-04", brief, handover));
    }

    private static Seat.Builder spell(String days) {
        return Seat.builder()
                .person(Person.of("Officer"))
                .addClasses(ACCOUNTABLE_OFFICER)
                .days(UncertainSpan.parse(days));
    }

    @Test
    void gov12LayChairOrDeputyAndNoOfficerInTheChair() {
        put(seat("Audit", LAY_AUDIT));
        put(seat("Officer", ACCOUNTABLE_OFFICER).role(Seat.Role.CHAIR));
        assertEquals(
                List.of(
                        "Officer (accountable officer, chair) chairs it; somebody else is wanted as chair",
                        "at least 1 chair or deputy chair who is lay is wanted, and it has 0"),
                found("GOV-12", KERNOW, APRIL_2014));
        seats.remove(ACCOUNTABLE_OFFICER);
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-12", APRIL_2014));
    }

    @Test
    void gov13AuditAndRemunerationCommittee() {
        GoverningBody without =
                GoverningBody.builder().of(KERNOW).auditCommittee(Answer.NO).build();
        assertEquals(
                List.of(
                        "it does not have an audit committee, which is wanted",
                        "missing: whether it has a remuneration committee"),
                found("GOV-13", without, APRIL_2014));
    }

    @Test
    void whatIsFromGeneralKnowledgeCanBeLeftOut() {
        assertEquals(
                List.of("GOV-09", "GOV-12", "GOV-13"),
                GovernanceRules.governingBodies().rules().stream()
                        .filter(rule -> rule.fromGeneralKnowledge())
                        .map(rule -> rule.id().toString())
                        .toList());
        assertEquals(
                10,
                GovernanceRules.governingBodies()
                        .withoutGeneralKnowledge()
                        .rules()
                        .size());
    }

    @Test
    void aViolationCitesTheLawOfTheDay() {
        seats.clear();
        GoverningBody empty = of(KERNOW).complete(true).build();
        assertEquals(
                "GOV-03 (error) governing body of NHS Kernow CCG (11N): at least 4 members are wanted, and it has 0 [National"
                        + " Health Service (Clinical Commissioning Groups) Regulations 2012, reg 11(1) as amended by SI"
                        + " 2022/316]",
                GovernanceRules.governingBodies().check(empty, REGISTER.asOf(LATE), LATE).violations().stream()
                        .filter(violation -> violation.rule().equals(RuleId.of("GOV-03")))
                        .findFirst()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void goesByItsOwnDaysWhereTheRegisterHasNoSuchCcg() {
        Ccg unknown = Fixtures.ccg("99X", "NHS Nowhere CCG");
        assertEquals(List.of(SATISFIED), found("GOV-02", unknown, APRIL_2014));
    }
}
