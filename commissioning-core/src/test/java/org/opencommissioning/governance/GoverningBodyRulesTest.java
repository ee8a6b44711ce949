package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.since;
import static org.opencommissioning.governance.Found.SATISFIED;
import static org.opencommissioning.governance.Found.SILENT;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.PRACTICE_REPRESENTATIVE;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;
import static org.opencommissioning.governance.MemberClass.SECONDARY_CARE_SPECIALIST;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** Each rule on the composition of a governing body kept, broken, and not assessable for want of a fact. */
class GoverningBodyRulesTest {
    private static final Register REGISTER = Register.standard();
    private static final Ccg BRENT = REGISTER.asOf(APRIL_2014).get(Ccg.class, OdsCode.of("07P"));
    private static final Ccg KERNOW = REGISTER.asOf(LocalDate.of(2022, 6, 30)).get(Ccg.class, OdsCode.of("11N"));
    private static final LocalDate LATE = LocalDate.of(2022, 4, 14);

    /** A board that the law is content with on any day, one seat for each class. */
    private final Map<MemberClass, Seat> seats = new EnumMap<>(MemberClass.class);

    GoverningBodyRulesTest() {
        put(seat("Officer", ACCOUNTABLE_OFFICER));
        put(seat("Money", CHIEF_FINANCE_OFFICER).qualifiedAccountant(Answer.YES));
        put(seat("Nurse", REGISTERED_NURSE).linkedToProvider(Answer.NO));
        put(seat("Doctor", SECONDARY_CARE_SPECIALIST)
                .linkedToProvider(Answer.NO)
                .consultantUntil(UncertainDay.parse("2003-04-01")));
        put(seat("Audit", LAY_AUDIT).role(Seat.Role.DEPUTY_CHAIR));
        put(seat("Local", LAY_LOCAL));
        put(seat("GP", PRACTICE_REPRESENTATIVE).role(Seat.Role.CHAIR));
    }

    private static Seat.Builder seat(String name, MemberClass memberClass) {
        return Seat.builder().person(Person.of(name)).addClasses(memberClass).days(since("2013-04-01"));
    }

    private void put(Seat.Builder seat) {
        Seat built = seat.build();
        seats.put(built.classes().iterator().next(), built);
    }

    private GoverningBody.Builder of(Ccg ccg) {
        return GoverningBody.builder()
                .of(ccg)
                .addAllSeats(seats.values())
                .auditCommittee(Answer.YES)
                .remunerationCommittee(Answer.YES);
    }

    private List<String> found(String id, Ccg ccg, LocalDate day) {
        return found(id, of(ccg).complete(true).build(), day);
    }

    private static List<String> found(String id, GoverningBody body, LocalDate day) {
        return Found.by(id, GovernanceRules.governingBodies(), body, REGISTER.asOf(day), day);
    }

    private List<String> unlisted(String id, LocalDate day) {
        return found(id, of(KERNOW).build(), day);
    }

    private static Seat.Builder maybe(String name, MemberClass memberClass) {
        return Seat.builder()
                .person(Person.of(name))
                .addClasses(memberClass)
                .days(UncertainSpan.parse("2013-04-01 to unknown"));
    }

    @Test
    void aLawfulBoardPassesEveryRule() {
        for (LocalDate day : List.of(APRIL_2014, LATE)) {
            Verdict verdict = GovernanceRules.governingBodies()
                    .check(of(KERNOW).complete(true).build(), REGISTER.asOf(day), day);
            assertTrue(verdict.passes(), verdict::toString);
        }
        assertEquals(List.of(SATISFIED), found("GOV-02", KERNOW, APRIL_2014));
        assertEquals(List.of(SILENT), found("GOV-03", KERNOW, APRIL_2014));
        assertEquals(List.of(SILENT), found("GOV-02", KERNOW, LATE));
        assertEquals(List.of(SATISFIED), found("GOV-03", KERNOW, LATE));
    }

    @Test
    void gov01ACcgHasAGoverningBody() {
        assertEquals(List.of(SATISFIED), found("GOV-01", BRENT, APRIL_2014));
        seats.clear();
        assertEquals(List.of("at least 1 member is wanted, and it has 0"), found("GOV-01", BRENT, APRIL_2014));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-01", APRIL_2014));
    }

    @Test
    void gov01AClosedCcgHasNone() {
        LocalDate closed = LocalDate.of(2021, 4, 1);
        assertEquals(
                List.of("NHS Brent CCG (07P) is not open on 2021-04-01; a CCG that is closed has no governing body"),
                found("GOV-01", BRENT, closed));
        assertEquals(List.of(SATISFIED), found("GOV-02", BRENT, closed));
    }

    @Test
    void gov02SixMembersToApril2022() {
        seats.remove(LAY_LOCAL);
        assertEquals(List.of(SATISFIED), found("GOV-02", KERNOW, APRIL_2014));
        seats.remove(LAY_AUDIT);
        assertEquals(
                List.of("at least 6 members are wanted, and it has 5"),
                found("GOV-02", KERNOW, LocalDate.of(2022, 4, 13)));
        assertEquals(List.of(SILENT), found("GOV-02", KERNOW, LATE));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-02", APRIL_2014));
        put(maybe("Audit", LAY_AUDIT));
        assertEquals(List.of("missing: whether Audit sat on it on 2014-04-30"), found("GOV-02", KERNOW, APRIL_2014));
    }

    @Test
    void anAttendeeIsNoMember() {
        seats.keySet().retainAll(List.of(ACCOUNTABLE_OFFICER, CHIEF_FINANCE_OFFICER, REGISTERED_NURSE));
        put(seat("Guest", MemberClass.NON_VOTING_ATTENDEE));
        assertEquals(List.of("at least 4 members are wanted, and it has 3"), found("GOV-03", KERNOW, LATE));
    }

    @Test
    void gov03FourMembersFromApril2022() {
        seats.keySet().retainAll(List.of(ACCOUNTABLE_OFFICER, CHIEF_FINANCE_OFFICER, REGISTERED_NURSE));
        assertEquals(List.of("at least 4 members are wanted, and it has 3"), found("GOV-03", KERNOW, LATE));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-03", LATE));
    }

    @Test
    void gov04AccountableOfficerAndQualifiedChiefFinanceOfficer() {
        put(seat("Money", CHIEF_FINANCE_OFFICER).qualifiedAccountant(Answer.NO));
        seats.remove(ACCOUNTABLE_OFFICER);
        assertEquals(
                List.of(
                        "at least 1 accountable officer is wanted, and it has 0",
                        "at least 1 chief finance officer who is an employee qualified in accountancy is wanted, and it has 0"),
                found("GOV-04", KERNOW, APRIL_2014));
    }

    @Test
    void gov04WhetherTheChiefFinanceOfficerIsQualifiedMayNotBeKnown() {
        put(seat("Money", CHIEF_FINANCE_OFFICER));
        assertEquals(
                List.of("missing: whether Money is an employee qualified in accountancy"),
                found("GOV-04", KERNOW, APRIL_2014));
    }

    @Test
    void gov05NurseAndSpecialistToApril2022() {
        seats.remove(SECONDARY_CARE_SPECIALIST);
        assertEquals(
                List.of("at least 1 secondary care specialist is wanted, and it has 0"),
                found("GOV-05", KERNOW, APRIL_2014));
        assertEquals(List.of(SILENT), found("GOV-05", KERNOW, LATE));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-05", APRIL_2014));
    }

    @Test
    void gov06NurseOrSpecialistFromApril2022() {
        seats.remove(SECONDARY_CARE_SPECIALIST);
        assertEquals(List.of(SATISFIED), found("GOV-06", KERNOW, LATE));
        seats.remove(REGISTERED_NURSE);
        assertEquals(
                List.of("at least 1 registered nurse or secondary care specialist is wanted, and it has 0"),
                found("GOV-06", KERNOW, LATE));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-06", LATE));
    }

    @Test
    void gov07TwoLayPeopleToApril2022() {
        seats.remove(LAY_LOCAL);
        put(Seat.builder()
                .person(Person.of("Audit"))
                .addClasses(LAY_AUDIT, LAY_LOCAL)
                .days(since("2013-04-01")));
        assertEquals(
                List.of(
                        "a lay member with audit expertise and somebody else as lay member with local knowledge are wanted, and"
                                + " it has [Audit] and [Audit]"),
                found("GOV-07", KERNOW, APRIL_2014));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-07", APRIL_2014));
        put(maybe("Local", LAY_LOCAL));
        assertEquals(List.of("missing: whether Local sat on it on 2014-04-30"), found("GOV-07", KERNOW, APRIL_2014));
        put(seat("Local", LAY_LOCAL));
        assertEquals(List.of(SATISFIED), found("GOV-07", KERNOW, APRIL_2014));
    }

    @Test
    void gov08OneLayPersonFromApril2022() {
        seats.remove(LAY_LOCAL);
        assertEquals(List.of(SATISFIED), found("GOV-08", KERNOW, LATE));
        seats.remove(LAY_AUDIT);
        assertEquals(
                List.of(
                        "at least 1 lay member with audit expertise or lay member with local knowledge is wanted, and it has 0"),
                found("GOV-08", KERNOW, LATE));
        assertEquals(List.of("missing: the list of all its seats"), unlisted("GOV-08", LATE));
    }

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
