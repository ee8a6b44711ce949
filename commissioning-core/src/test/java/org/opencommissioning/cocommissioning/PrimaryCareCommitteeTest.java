package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.committeeOf;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.PracticeLandscape;

/** What is known of a primary care committee, and who may not vote there on what practices are paid. */
class PrimaryCareCommitteeTest {
    private static final LocalDate DAY = day("2016-07-01");
    private static final PracticeLandscape PRACTICES = REGISTER.asOf(DAY).practices();

    @Test
    void whatIsNotSaidIsNotKnown() {
        PrimaryCareCommittee committee = committeeOf(BRENT, "2015-04-01 to open");
        assertEquals("primary care committee (committee of NHS Brent CCG (07P))", committee.toString());
        assertEquals(Set.of(), committee.auditChairs());
        assertEquals(Map.of(), committee.invitations());
        assertEquals(Answer.NOT_KNOWN, committee.meetsInPublic());
        assertEquals(Answer.NOT_KNOWN, committee.publishesMinutes());
        assertEquals(
                List.of("Healthwatch", "the health and wellbeing board", "the local medical committee"),
                List.of(Invitee.values()).stream().map(Invitee::label).toList());
    }

    @Test
    void aBoardThatAdvisesIsNone() {
        Committee board = Committee.builder()
                .name("board of the eight")
                .kind(Committee.Kind.COLLABORATION_BOARD)
                .addBodies(BRENT, EALING)
                .days(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        assertEquals(
                "PrimaryCareCommittee board of the eight (collaboration board of 2 bodies): it is a collaboration board,"
                        + " which advises and decides nothing; give a committee",
                problem(() -> PrimaryCareCommittee.builder().committee(board).build()));
    }

    @Test
    void aMatterOfAllPracticesConcernsEachOfThemAndNoOther() {
        Meeting.Matter matter = PrimaryCareCommittee.matterOfPractices("what practices are paid", BRENT, PRACTICES);
        assertEquals("what practices are paid", matter.title());
        assertEquals(Set.copyOf(PRACTICES.of(BRENT).stream().map(Party::of).toList()), Set.copyOf(matter.concerns()));
        assertTrue(matter.concerns().size() > 50, () -> matter.concerns().size() + " practices");
    }

    @Test
    void thereIsNoMatterOfThePracticesOfABodyThatIsNotThere() {
        Organisation merged = REGISTER.asOf(day("2021-06-01")).get(OdsCode.of("W2U3Z"));
        PracticeLandscape before = REGISTER.asOf(day("2014-04-30")).practices();
        assertEquals(
                "Matter \"what practices are paid\": no practice of NHS North West London CCG (W2U3Z), which was there"
                        + " 2021-04-01 to 2022-06-30, is among the " + before
                        + "; give the practices of a day on which it has some",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> PrimaryCareCommittee.matterOfPractices("what practices are paid", merged, before))
                        .getMessage());
    }

    private static Seat gp(String person, Practice practice) {
        return Seat.builder()
                .person(Person.of(person))
                .addClasses(MemberClass.PRACTICE_REPRESENTATIVE)
                .practice(practice)
                .days(UncertainSpan.parse("2015-04-01 to open"))
                .build();
    }

    @Test
    void noGpOfTheCcgVotesOnWhatItsPracticesArePaid() {
        Seat ann = Seat.builder()
                .person(Person.of("Ann"))
                .addClasses(MemberClass.LAY_LOCAL)
                .days(UncertainSpan.parse("2015-04-01 to open"))
                .build();
        Seat gil = gp("Gil", PRACTICES.of(BRENT).get(0));
        Seat guy = gp("Guy", PRACTICES.of(EALING).get(0));
        Committee committee = Committee.builder()
                .name("primary care committee")
                .kind(Committee.Kind.COMMITTEE)
                .addBodies(BRENT)
                .addSeats(ann, gil, guy)
                .complete(true)
                .days(UncertainSpan.parse("2015-04-01 to open"))
                .build();
        Meeting.Standing standing = Meeting.builder()
                .committee(committee)
                .day(DAY)
                .addPresent(Person.of("Ann"), Person.of("Gil"), Person.of("Guy"))
                .build()
                .standingOn(PrimaryCareCommittee.matterOfPractices("what practices are paid", BRENT, PRACTICES));
        assertEquals(Set.of(Person.of("Gil")), standing.excluded().keySet());
    }
}
