package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Who sits at a meeting at a handover, and the rule on meetings kept, broken, and not assessable for want of a fact. */
class MeetingRulesTest {
    private static final Person OFFICER = Person.of("Officer");

    @Test
    void gov18QuorumWithoutThoseExcluded() {
        Person ann = Person.of("Ann");
        Committee committee = Committee.builder()
                .name("primary care committee")
                .kind(Kind.COMMITTEE)
                .addBodies(BRENT)
                .addSeats(Seat.builder()
                        .person(ann)
                        .addClasses(MemberClass.LAY_AUDIT)
                        .days(since("2015-04-01"))
                        .build())
                .complete(true)
                .quorum(Quorum.of(1))
                .days(since("2015-04-01"))
                .build();
        LocalDate day = LocalDate.of(2015, 6, 1);
        Meeting.Builder meeting =
                Meeting.builder().committee(committee).day(day).addPresent(ann);
        Party care = Party.named("Care Ltd");
        Meeting.Matter payment = Meeting.Matter.of("payment", care);
        assertEquals(
                List.of("missing: whether Ann has an interest in the matter"),
                Found.by("GOV-18", GovernanceRules.meetings(), meeting.build(), payment, day));
        meeting.addDeclarers(ann);
        assertEquals(List.of(SATISFIED), Found.by("GOV-18", GovernanceRules.meetings(), meeting.build(), payment, day));
        meeting.addInterests(Interest.builder()
                .person(ann)
                .kind(Interest.Kind.FINANCIAL)
                .in(care)
                .days(since("2015-04-01"))
                .declaredOn(UncertainDay.unknown())
                .build());
        assertEquals(
                List.of("it is not quorate on \"payment\": at least 1 with a vote: 0 can count"),
                Found.by("GOV-18", GovernanceRules.meetings(), meeting.build(), payment, day));
    }

    @Test
    void gov18AMeetingIsCheckedOnItsOwnDay() {
        Meeting meeting = Meeting.builder()
                .committee(Committee.builder()
                        .name("board")
                        .kind(Kind.COMMITTEE)
                        .addBodies(BRENT)
                        .days(since("2013-04-01"))
                        .build())
                .day(APRIL_2014)
                .build();
        assertEquals(
                "meeting of board (committee of NHS Brent CCG (07P)) on 2014-04-30: checked on 2014-10-01; give the day on"
                        + " which it was, 2014-04-30",
                problem(() -> GovernanceRules.meetings()
                        .check(meeting, Meeting.Matter.concerningNobody("plan"), OCTOBER_2014)));
    }

    @Test
    void whoLeavesAndTakesASeatWithinAMonthKeptIt() {
        LocalDate handover = LocalDate.of(2014, 6, 15);
        GoverningBody body = GoverningBody.builder()
                .of(BRENT)
                .addSeats(spell("2013-04-01 to 2014-06"), spell("2014-06 to open"))
                .complete(true)
                .quorum(Quorum.of(1))
                .build();
        Meeting.Builder june = Meeting.builder().governingBody(body).day(handover);
        assertEquals(
                Set.of(OFFICER),
                june.addPresent(OFFICER)
                        .build()
                        .standingOn(Meeting.Matter.concerningNobody("plan"))
                        .eligibleVoters());
    }

    private static Seat spell(String days) {
        return Seat.builder()
                .person(OFFICER)
                .addClasses(MemberClass.ACCOUNTABLE_OFFICER)
                .days(UncertainSpan.parse(days))
                .build();
    }
}
