package org.opencommissioning.governance;

import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.since;
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
import org.opencommissioning.Found;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;

/** A board that breaks no rule, for tests to take seats away from, and what the rules find in it. */
abstract class GoverningBodyRulesFixture {
    static final Register REGISTER = Register.standard();
    static final Ccg BRENT = REGISTER.asOf(APRIL_2014).get(Ccg.class, OdsCode.of("07P"));
    static final Ccg KERNOW = REGISTER.asOf(LocalDate.of(2022, 6, 30)).get(Ccg.class, OdsCode.of("11N"));
    static final LocalDate LATE = LocalDate.of(2022, 4, 14);

    /** A board that the law is content with on any day, one seat for each class. */
    final Map<MemberClass, Seat> seats = new EnumMap<>(MemberClass.class);

    GoverningBodyRulesFixture() {
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

    static Seat.Builder seat(String name, MemberClass memberClass) {
        return Seat.builder().person(Person.of(name)).addClasses(memberClass).days(since("2013-04-01"));
    }

    final void put(Seat.Builder seat) {
        Seat built = seat.build();
        seats.put(built.classes().iterator().next(), built);
    }

    final GoverningBody.Builder of(Ccg ccg) {
        return GoverningBody.builder()
                .of(ccg)
                .addAllSeats(seats.values())
                .auditCommittee(Answer.YES)
                .remunerationCommittee(Answer.YES);
    }

    final List<String> found(String id, Ccg ccg, LocalDate day) {
        return found(id, of(ccg).complete(true).build(), day);
    }

    static List<String> found(String id, GoverningBody body, LocalDate day) {
        return Found.by(id, GovernanceRules.governingBodies(), body, REGISTER.asOf(day), day);
    }

    final List<String> unlisted(String id, LocalDate day) {
        return found(id, of(KERNOW).build(), day);
    }

    static Seat.Builder maybe(String name, MemberClass memberClass) {
        return Seat.builder()
                .person(Person.of(name))
                .addClasses(memberClass)
                .days(UncertainSpan.parse("2013-04-01 to unknown"));
    }
}
