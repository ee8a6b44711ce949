package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HARROW;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.Fixtures.THREE;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

class CommitteeTest {
    private static final LocalDate AFTER_CCGS = LocalDate.of(2022, 7, 1);
    private static final Organisation COUNCIL = PartnerBody.builder()
            .kind(OrganisationKind.LOCAL_AUTHORITY)
            .code(OdsCode.of("303"))
            .names(Timeline.always("Brent Council"))
            .operationalLife(since("2013-04-01"))
            .build();

    private static Committee.Builder committee(Kind kind, Organisation... bodies) {
        return Committee.builder().name("board").kind(kind).addBodies(bodies).days(since("2013-04-01"));
    }

    private static String power(Committee.Builder committee, Organisation body, LocalDate day) {
        return committee.build().powerFor(body, day).toString();
    }

    @Test
    void aCollaborationBoardBindsNobodyEver() {
        for (LocalDate day : List.of(APRIL_2014, OCTOBER_2014, AFTER_CCGS)) {
            assertEquals(
                    "no: a collaboration board advises; each of its bodies decides for itself",
                    power(committee(Kind.COLLABORATION_BOARD, BRENT, EALING), BRENT, day));
        }
    }

    @Test
    void aJointCommitteeBindsCcgsFromOctober2014() {
        assertEquals(
                "no: CCGs may have a joint committee from 2014-10-01 only [National Health Service Act 2006, s.14Z3(2), before"
                        + " SI 2014/2436 art 2 inserted (2A)]",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, EALING), BRENT, OCTOBER_2014.minusDays(1)));
        assertEquals(
                "yes: CCGs may have a joint committee [National Health Service Act 2006, s.14Z3(2A), inserted by SI 2014/2436"
                        + " art 2]",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, EALING), BRENT, OCTOBER_2014));
    }

    @Test
    void aJointCommitteeBindsNhsEnglandFromApril2013AndTheCcgsInItFromOctober2014() {
        assertEquals(
                "yes: NHS England may exercise a function of its own jointly with CCGs [National Health Service Act 2006,"
                        + " s.13Z(4)]",
                power(withNhsEngland(), NHS_ENGLAND, LocalDate.of(2013, 4, 1)));
        assertEquals(
                "no: CCGs may exercise functions of their own jointly with NHS England from 2014-10-01 only [National Health"
                        + " Service Act 2006, s.14Z9, before SI 2014/2436 art 3 amended it]",
                power(withNhsEngland(), BRENT, APRIL_2014));
        assertEquals(
                "yes: CCGs may exercise functions of their own jointly with NHS England [National Health Service Act 2006,"
                        + " s.14Z9, as amended by SI 2014/2436 art 3]",
                power(withNhsEngland(), BRENT, OCTOBER_2014));
    }

    private static Committee.Builder withNhsEngland() {
        return committee(Kind.JOINT_COMMITTEE, BRENT, NHS_ENGLAND).addFunctionsOf(BRENT, NHS_ENGLAND);
    }

    @Test
    void withNhsEnglandOnItItIsAskedWhoseFunctionsItExercises() {
        Committee.Builder unsaid = committee(Kind.JOINT_COMMITTEE, BRENT, NHS_ENGLAND);
        assertEquals(
                "not known: it is not known whether it exercises functions of NHS Brent CCG (07P)",
                power(unsaid, BRENT, OCTOBER_2014));
        assertEquals(
                "not known: it is not known whether it exercises functions of NHS England (X24)",
                power(unsaid, NHS_ENGLAND, OCTOBER_2014));
        assertEquals(
                "no: CCGs may exercise functions of their own jointly with NHS England from 2014-10-01 only [National Health"
                        + " Service Act 2006, s.14Z9, before SI 2014/2436 art 3 amended it]",
                power(unsaid, BRENT, APRIL_2014));
    }

    @Test
    void bindsOnlyThoseWhoseFunctionsItExercises() {
        Committee.Builder primaryCare =
                committee(Kind.JOINT_COMMITTEE, BRENT, NHS_ENGLAND).addFunctionsOf(NHS_ENGLAND);
        assertEquals("no: it exercises no function of NHS Brent CCG (07P)", power(primaryCare, BRENT, OCTOBER_2014));
    }

    @Test
    void committeesInCommonBindEachBodyByItsOwnDecision() {
        assertEquals(
                "yes: each of the committees in common decides for its own body [National Health Service Act 2006, Sch 1A"
                        + " (from general knowledge)]",
                power(committee(Kind.IN_COMMON, BRENT, EALING), EALING, APRIL_2014));
        assertEquals(
                "yes: a CCG may decide by a committee of its own, as its constitution allows [National Health Service Act"
                        + " 2006, Sch 1A (from general knowledge)]",
                power(committee(Kind.COMMITTEE, BRENT), BRENT, APRIL_2014));
    }

    @Test
    void bindsNoBodyForWhichItDoesNotStand() {
        assertEquals(
                "no: it does not stand for NHS Harrow CCG (08E)",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, EALING), HARROW, OCTOBER_2014));
    }

    @Test
    void bindsNoCcgAfterJune2022() {
        assertEquals(
                "no: there is no CCG after 2022-06-30 [National Health Service Act 2006, s.14Z27]",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, EALING), BRENT, AFTER_CCGS));
    }

    @Test
    void bindsNobodyWhileEitherOfThemIsNotThere() {
        assertEquals(
                "no: the committee does not exist on 2012-12-01",
                power(committee(Kind.COMMITTEE, BRENT), BRENT, LocalDate.of(2012, 12, 1)));
        Committee.Builder early = Committee.builder()
                .name("early")
                .kind(Kind.COMMITTEE)
                .addBodies(BRENT)
                .days(UncertainSpan.parse("2012-01-01 to unknown"));
        assertEquals(
                "no: NHS Brent CCG (07P) does not exist on 2012-12-01", power(early, BRENT, LocalDate.of(2012, 12, 1)));
    }

    @Test
    void bindsNoCcgThatWasThereBeforeCcgsHadFunctions() {
        Ccg early = Ccg.builder()
                .code(OdsCode.of("07P"))
                .names(Timeline.always("NHS Brent CCG"))
                .operationalLife(BRENT.operationalLife())
                .legalLife(UncertainSpan.parse("2012-10-01 to 2022-06-30"))
                .build();
        for (Kind kind : List.of(Kind.COMMITTEE, Kind.IN_COMMON, Kind.JOINT_COMMITTEE)) {
            Committee.Builder committee = Committee.builder()
                    .name("early")
                    .kind(kind)
                    .addBodies(early)
                    .addAllBodies(kind == Kind.COMMITTEE ? List.of() : List.of(EALING))
                    .days(since("2012-10-01"));
            assertEquals(
                    "no: CCGs have functions from 2013-04-01 only, and not on 2013-03-31",
                    power(committee, early, LocalDate.of(2013, 3, 31)));
        }
    }

    @Test
    void doesNotKnowWhereItIsNotKnownToExist() {
        Committee.Builder vague = Committee.builder()
                .name("vague")
                .kind(Kind.JOINT_COMMITTEE)
                .addBodies(BRENT, EALING)
                .days(UncertainSpan.parse("2014-01-01 to unknown"));
        assertEquals(
                "not known: it is not known whether the committee exists on 2014-10-01",
                power(vague, BRENT, OCTOBER_2014));
    }

    @Test
    void doesNotKnowLawThatIsNotHeld() {
        assertEquals(
                "not known: the law on a joint committee with bodies of other kinds is not held here",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, COUNCIL), BRENT, OCTOBER_2014));
        assertEquals(
                "not known: the law on a joint committee for a local authority on 2014-10-01 is not held here",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, COUNCIL), COUNCIL, OCTOBER_2014));
        assertEquals(
                "not known: the law on a joint committee for a national body on 2022-07-01 is not held here",
                power(committee(Kind.JOINT_COMMITTEE, BRENT, NHS_ENGLAND), NHS_ENGLAND, AFTER_CCGS));
    }

    @Test
    void itsSeatsEndWithIt() {
        Seat seat = Seat.builder()
                .person(Person.of("Ann Ayre"))
                .addClasses(MemberClass.OTHER)
                .days(since("2013-04-01"))
                .build();
        Committee ended = Committee.builder()
                .name("board")
                .kind(Kind.COLLABORATION_BOARD)
                .addAllBodies(THREE)
                .addSeats(seat)
                .days(UncertainSpan.parse("2013-04-01 to 2014-09"))
                .build();
        assertEquals(List.of(seat), ended.on(APRIL_2014));
        assertEquals(List.of(), ended.on(OCTOBER_2014));
        assertEquals(List.of(seat), ended.notKnownOn(OCTOBER_2014.minusDays(1)));
        assertEquals("board (collaboration board of 3 bodies)", ended.toString());
        assertEquals(
                "board (committee of NHS Brent CCG (07P))",
                committee(Kind.COMMITTEE, BRENT).build().toString());
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Committee \"\": the name is blank; committee of [NHS Brent CCG (07P), NHS Ealing CCG (07W)]; expected one"
                        + " body; functions of [NHS Harrow CCG (08E)] are given; they are asked of joint committees only;"
                        + " functions of [NHS Harrow CCG (08E)], not all of which are among its bodies [NHS Brent CCG (07P),"
                        + " NHS Ealing CCG (07W)]",
                problem(() -> Committee.builder()
                        .name("")
                        .kind(Kind.COMMITTEE)
                        .addBodies(BRENT, EALING)
                        .addFunctionsOf(HARROW)
                        .days(since("2013-04-01"))
                        .build()));
        assertEquals(
                "Committee \"board\": joint committee of [NHS Brent CCG (07P)]; expected at least two bodies",
                problem(() -> committee(Kind.JOINT_COMMITTEE, BRENT).build()));
    }
}
