package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.Found.SILENT;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.since;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;
import static org.opencommissioning.governance.MemberClass.SECONDARY_CARE_SPECIALIST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.Verdict;

/** Each rule on who belongs to a governing body kept, broken, and not assessable for want of a fact. */
class GoverningBodyRulesTest extends GoverningBodyRulesFixture {
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
    void gov01AClosedCcgNeedsNone() {
        LocalDate closed = LocalDate.of(2021, 4, 1);
        assertEquals(List.of(SATISFIED), found("GOV-01", BRENT, closed));
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
        seats.remove(REGISTERED_NURSE);
        assertEquals(
                List.of(
                        "at least 1 registered nurse is wanted, and it has 0",
                        "at least 1 secondary care specialist is wanted, and it has 0"),
                found("GOV-05", KERNOW, APRIL_2014));
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
}
