package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.MemberClass.ACCOUNTABLE_OFFICER;
import static org.opencommissioning.governance.MemberClass.CHIEF_FINANCE_OFFICER;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.REGISTERED_NURSE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Evidence;

/** Of what is not known of a governing body a rule asks for what would settle it, and for nothing else. */
class GoverningBodyDoubtsTest extends GoverningBodyRulesFixture {
    private static final LocalDate HANDOVER = LocalDate.of(2014, 6, 15);

    @Test
    void whoeverElseMaySitThereIsNotAskedForWhereThereAreEnough() {
        assertEquals(List.of(SATISFIED), found("GOV-05", also(maybe("Deputy", REGISTERED_NURSE)), APRIL_2014));
    }

    @Test
    void whetherOneSatThereIsAskedWhereThatWouldOffend() {
        put(maybe("Nurse", REGISTERED_NURSE).linkedToProvider(Answer.YES));
        assertEquals(List.of("missing: whether Nurse sat on it on 2014-04-30"), found("GOV-09", KERNOW, APRIL_2014));
        put(maybe("Nurse", REGISTERED_NURSE).linkedToProvider(Answer.NO));
        assertEquals(List.of(SATISFIED), found("GOV-09", KERNOW, APRIL_2014));
    }

    @Test
    void ofAClassThatIsToHaveOnlyOneMemberThoseOfOtherClassesAreNotAskedFor() {
        put(maybe("Nurse", REGISTERED_NURSE));
        assertEquals(
                List.of("missing: whether Funds sat on it on 2014-04-30"),
                found("GOV-11", also(maybe("Funds", CHIEF_FINANCE_OFFICER)), APRIL_2014));
        put(maybe("Money", CHIEF_FINANCE_OFFICER));
        assertEquals(List.of(SATISFIED), found("GOV-11", KERNOW, APRIL_2014));
    }

    @Test
    void ofTwoLayMembersThoseOfOtherClassesAreNotAskedFor() {
        put(maybe("Nurse", REGISTERED_NURSE));
        put(maybe("Local", LAY_LOCAL));
        assertEquals(List.of("missing: whether Local sat on it on 2014-04-30"), found("GOV-07", KERNOW, APRIL_2014));
    }

    @Test
    void twoReportsThatDoNotMeetWithinTheMonthTellOfNobodyWhoStayed() {
        List<String> doubt = List.of("missing: whether Officer sat on it on 2014-06-15");
        assertEquals(doubt, officerOf("2013-04-01 to unknown", "unknown to open"));
        assertEquals(doubt, officerOf("2013-04-01 to 2014-06", "2014-06 to 2014-06"));
        assertEquals(List.of(SATISFIED), officerOf("2013-04-01 to 2014-06", "2014-06 to 2014-07"));
    }

    private List<String> officerOf(String... spells) {
        seats.remove(ACCOUNTABLE_OFFICER);
        GoverningBody.Builder body = of(KERNOW).complete(true);
        for (String days : spells) {
            body.addSeats(Seat.builder()
                    .person(Person.of("Officer"))
                    .addClasses(ACCOUNTABLE_OFFICER)
                    .days(UncertainSpan.parse(days))
                    .build());
        }
        return found("GOV-04", body.build(), HANDOVER);
    }

    @Test
    void whetherTheCcgWasOpenIsAskedWhereItsDaysAreNotKnown() {
        Ccg vague = Ccg.builder()
                .code(OdsCode.of("99X"))
                .names(Timeline.always("NHS Nowhere CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to 2014-04"))
                .build();
        List<String> doubt = List.of("missing: whether NHS Nowhere CCG (99X) was open on 2014-04-29");
        LocalDate day = APRIL_2014.minusDays(1);
        assertEquals(doubt, found("GOV-13", vague, day));
        Register register = Register.builder()
                .edition(REGISTER.edition())
                .add(vague, Evidence.assumed("an example"))
                .successorUnknown(vague)
                .build();
        assertEquals(
                doubt,
                Found.by("GOV-13", GovernanceRules.governingBodies(), of(vague).build(), register.asOf(day), day));
    }

    private GoverningBody also(Seat.Builder seat) {
        return of(KERNOW).complete(true).addSeats(seat.build()).build();
    }
}
