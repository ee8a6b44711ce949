package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.governance.MemberClass.LAY_LOCAL;
import static org.opencommissioning.governance.MemberClass.OTHER_LAY;

import java.util.List;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.governance.Seat.Role;
import org.opencommissioning.period.UncertainSpan;

/** Seats and primary care committees, and what the rules have to say of them. */
final class CommitteeFixtures {
    static final Seat ANN = seat("Ann", Role.CHAIR, LAY_LOCAL);
    static final Seat BOB = seat("Bob", Role.DEPUTY_CHAIR, OTHER_LAY);

    private CommitteeFixtures() {}

    static Seat seat(String person, Role role, MemberClass... classes) {
        return seat("2015-04-01 to open", person, role, classes);
    }

    static Seat member(String person, MemberClass... classes) {
        return seat(person, Role.MEMBER, classes);
    }

    static Seat seat(String days, String person, Role role, MemberClass... classes) {
        return Seat.builder()
                .person(Person.of(person))
                .role(role)
                .addClasses(classes)
                .days(UncertainSpan.parse(days))
                .build();
    }

    static Committee committee(boolean complete, String days, Seat... seats) {
        return Committee.builder()
                .name("primary care committee")
                .kind(Committee.Kind.COMMITTEE)
                .addBodies(BRENT)
                .days(UncertainSpan.parse(days))
                .complete(complete)
                .addSeats(seats)
                .build();
    }

    /** All of whose seats are given. */
    static PrimaryCareCommittee.Builder withAll(Seat... seats) {
        return PrimaryCareCommittee.builder().committee(committee(true, "2015-04-01 to open", seats));
    }

    /** Of whose seats some are given. */
    static PrimaryCareCommittee.Builder withSome(Seat... seats) {
        return PrimaryCareCommittee.builder().committee(committee(false, "2015-04-01 to open", seats));
    }

    static List<String> found(String id, PrimaryCareCommittee.Builder committee) {
        return found(id, committee, "2016-07-01");
    }

    static List<String> found(String id, PrimaryCareCommittee.Builder committee, String day) {
        return CoCommissioningFixtures.found(
                id, CoCommissioningRules.committees(), committee.build(), REGISTER.asOf(day(day)), day(day));
    }

    /** What all these rules have in common: they ask of a committee that is there, in the years of its rule. */
    static void appliesOnlyInItsDays(String id, String firstDay, PrimaryCareCommittee.Builder offending) {
        assertEquals(
                List.of(SILENT), found(id, offending, day(firstDay).minusDays(1).toString()));
        assertEquals(List.of(SILENT), found(id, offending, "2022-07-01"));
        Committee later = committee(true, "2018-04-01 or later to open");
        assertEquals(
                List.of(SATISFIED), found(id, PrimaryCareCommittee.builder().committee(later), "2018-03-31"));
        assertEquals(
                List.of("missing: whether it existed on 2018-04-01"),
                found(id, PrimaryCareCommittee.builder().committee(later), "2018-04-01"));
    }
}
