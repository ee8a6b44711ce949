package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_AUDIT;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** What is missing where it is not known who sat on a governing body, and what is not. */
class BoardDoubtsTest extends GoverningBodyRulesFixture {
    /** Known to the register before it can have had functions, as the codes of CCGs were. */
    private static final Ccg ANCIENT = Ccg.builder()
            .code(OdsCode.of("99A"))
            .names(Timeline.always("NHS 99A CCG"))
            .operationalLife(Fixtures.since("2012-04-01"))
            .build();

    private List<String> withAnother(String id, Seat.Builder seat) {
        return found(id, of(BRENT).addSeats(seat.build()).complete(true).build(), APRIL_2014);
    }

    @Test
    void asManyAsAreWantedForSureAreEnoughWhoeverElseMaySit() {
        assertEquals(List.of("satisfied"), withAnother("GOV-05", maybe("Second", REGISTERED_NURSE)));
    }

    @Test
    void aNurseAndASpecialistAreBothWanted() {
        seats.remove(REGISTERED_NURSE);
        assertEquals(
                List.of("at least 1 registered nurse is wanted, and it has 0"), found("GOV-05", BRENT, APRIL_2014));
    }

    @Test
    void aSecondFinanceOfficerWhoMaySitIsInDoubt() {
        assertEquals(
                List.of("missing: whether Second sat on it on 2014-04-30"),
                withAnother("GOV-11", maybe("Second", CHIEF_FINANCE_OFFICER)));
        seats.remove(CHIEF_FINANCE_OFFICER);
        assertEquals(List.of("satisfied"), withAnother("GOV-11", maybe("Only", CHIEF_FINANCE_OFFICER)));
        put(maybe("Nurse", REGISTERED_NURSE));
        put(maybe("One", CHIEF_FINANCE_OFFICER));
        assertEquals(
                List.of("missing: whether One sat on it on 2014-04-30", "missing: whether Two sat on it on 2014-04-30"),
                withAnother("GOV-11", maybe("Two", CHIEF_FINANCE_OFFICER)));
    }

    @Test
    void ofTwoLayPeopleOnlyThoseInDoubtAreMissing() {
        put(maybe("Audit", LAY_AUDIT));
        put(maybe("Local", LAY_LOCAL));
        put(maybe("Nurse", REGISTERED_NURSE));
        assertEquals(
                List.of(
                        "missing: whether Audit sat on it on 2014-04-30",
                        "missing: whether Local sat on it on 2014-04-30"),
                found("GOV-07", BRENT, APRIL_2014));
    }

    @Test
    void aSeatThatGoesOnInAnotherOfTheSameMonthIsOneSeat() {
        Seat earlier = nurse("2013-04-01 to 2014-04");
        assertEquals(true, Seats.meet(earlier, nurse("2014-04 to open"), APRIL_2014));
        assertEquals(true, Seats.meet(nurse("2014-04 to open"), earlier, APRIL_2014));
        assertEquals(false, Seats.meet(earlier, earlier, APRIL_2014));
        assertEquals(false, Seats.meet(earlier, nurse("2014-05 to open"), APRIL_2014));
        assertEquals(false, Seats.meet(nurse("2013-04-01 to 2014-03"), nurse("2014-04 to open"), APRIL_2014));
        assertEquals(false, Seats.meet(earlier, nurse("2014-04 to open"), APRIL_2014.plusDays(1)));
        assertEquals(true, Seats.meet(earlier, nurse("2014-04 to 2014-05"), APRIL_2014));
        assertEquals(false, Seats.meet(earlier, seat("Other", REGISTERED_NURSE).build(), APRIL_2014));
    }

    private static Seat nurse(String days) {
        return Seat.builder()
                .person(Person.of("Nurse"))
                .addClasses(REGISTERED_NURSE)
                .days(UncertainSpan.parse(days))
                .build();
    }

    @Test
    void aCommitteeMayHaveOtherSeatsUnlessSaid() {
        assertFalse(Committee.builder()
                .name("board")
                .kind(Committee.Kind.COMMITTEE)
                .addBodies(BRENT)
                .days(Fixtures.since("2013-04-01"))
                .build()
                .complete());
    }

    @Test
    void aQuorumPrintsItsPlaces() {
        assertEquals(
                "at least 3, the chair or deputy chair, at least 1 of (lay member with audit expertise, lay member with local"
                        + " knowledge, other lay member)",
                Quorum.builder()
                        .least(3)
                        .chairOrDeputy(true)
                        .addPlaces(Quorum.Place.lay(1))
                        .build()
                        .toString());
    }

    @Test
    void aDecisionIsAfterTheLastDayOfItsBodyAndForACcgAfterThatOfAll() {
        UncertainDay july = UncertainDay.parse("2022-07-01");
        assertEquals(Answer.YES, Lives.isAfter(BRENT, UncertainDay.parse("2021-04-01")));
        assertEquals(Answer.NO, Lives.isAfter(BRENT, UncertainDay.parse("2021-03-31")));
        assertEquals(Answer.YES, Lives.isAfter(KERNOW, july));
        assertEquals(Answer.NO, Lives.isAfter(Fixtures.NHS_ENGLAND, july));
    }

    @Test
    void noCcgDecidedAnythingBeforeThereWereAny() {
        String no = "no: CCGs have functions from 2013-04-01 only, and not on 2013-03-31";
        assertEquals(no, powerOnTheEve(Committee.Kind.COMMITTEE, ANCIENT));
        assertEquals(no, powerOnTheEve(Committee.Kind.JOINT_COMMITTEE, ANCIENT, BRENT));
    }

    private static String powerOnTheEve(Committee.Kind kind, Ccg... bodies) {
        return Committee.builder()
                .name("board")
                .kind(kind)
                .addBodies(bodies)
                .days(Fixtures.since("2012-04-01"))
                .build()
                .powerFor(ANCIENT, LocalDate.of(2013, 3, 31))
                .toString();
    }
}
