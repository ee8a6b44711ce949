package org.opencommissioning.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * Generators of people, boards and meetings; those of decisions are in {@link DecisionArbitraries}. People, bodies and parties
 * are few, so that they meet; the days are those around October 2014, so that law changes among them. They leave out jqwik's
 * edge cases, which would crowd out the rest.
 */
public final class GovernanceArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);
    private static final int DAYS = 60;
    private static final UncertainSpan LIFE = UncertainSpan.parse("2013-04-01 to 2022-06-30");
    private static final Practice PRACTICE = Practice.builder()
            .code(OdsCode.of("E84001"))
            .setting(4)
            .operationalLife(LIFE)
            .build();
    private static final List<Person> PEOPLE = List.of(
            Person.of("Ann"),
            Person.of("Bob"),
            Person.of("Cat"),
            Person.of("Dan"),
            Person.of("Eve"),
            Person.of("Ann", "the other"));
    private static final List<Party> PARTIES =
            List.of(Party.of(PRACTICE), Party.named("Care Ltd"), Party.named("Other Ltd"));
    static final List<Ccg> CCGS = List.of(ccg("07P", "Brent"), ccg("07W", "Ealing"), ccg("08E", "Harrow"));
    static final NationalBody NHS_ENGLAND = NationalBody.builder()
            .code(OdsCode.of("X24"))
            .names(Timeline.always("NHS England"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
            .build();
    private static final PartnerBody COUNCIL = PartnerBody.builder()
            .kind(OrganisationKind.LOCAL_AUTHORITY)
            .code(OdsCode.of("303"))
            .names(Timeline.always("Brent Council"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
            .build();

    private GovernanceArbitraries() {}

    private static Ccg ccg(String code, String place) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + place + " CCG"))
                .operationalLife(LIFE)
                .build();
    }

    /** {@return three CCGs that are open in the days of these generators} */
    public static Arbitrary<Ccg> ccgs() {
        return Arbitraries.of(CCGS);
    }

    /** {@return bodies that sit on committees: those CCGs, NHS England and a council} */
    public static Arbitrary<Organisation> bodies() {
        return Arbitraries.oneOf(List.of(ccgs().map(Organisation.class::cast), Arbitraries.of(NHS_ENGLAND, COUNCIL)));
    }

    /** {@return days of September and October 2014} */
    public static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(FIRST, DAYS);
    }

    /** {@return days within bounds of that season} */
    public static Arbitrary<UncertainDay> uncertainDays() {
        return PeriodArbitraries.uncertainDaysOf(days());
    }

    /** {@return spans, two in three of them certain and long enough to be there on all those days} */
    public static Arbitrary<UncertainSpan> spans() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(LIFE)), Tuple.of(1, PeriodArbitraries.uncertainSpansOf(uncertainDays())));
    }

    /** {@return six people, one of whom bears the name of another} */
    public static Arbitrary<Person> people() {
        return Arbitraries.of(PEOPLE);
    }

    /** {@return a practice and two companies in which people have interests} */
    public static Arbitrary<Party> parties() {
        return Arbitraries.of(PARTIES);
    }

    /** {@return office holdings in those parties} */
    public static Arbitrary<OfficeHolding> officeHoldings() {
        return Combinators.combine(people(), Arbitraries.of("chair", "co-chair"), parties(), spans())
                .as((person, office, party, days) -> OfficeHolding.builder()
                        .person(person)
                        .office(office)
                        .of(party)
                        .days(days)
                        .evidence(Evidence.assumed("generated"))
                        .build())
                .withoutEdgeCases();
    }

    /** {@return seats of every class and role, some without a vote, some of a member of a practice} */
    public static Arbitrary<Seat> seats() {
        Arbitrary<Set<MemberClass>> classes = Arbitraries.oneOf(
                Arbitraries.of(MemberClass.class)
                        .filter(each -> each != MemberClass.NON_VOTING_ATTENDEE)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(2),
                Arbitraries.just(Set.of(MemberClass.NON_VOTING_ATTENDEE)));
        return Combinators.combine(
                        people(),
                        classes,
                        Arbitraries.of(Seat.Role.class),
                        Arbitraries.of(true, true, true, false),
                        spans(),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(true, false, false, false))
                .as((person, of, role, voting, days, link, practice) -> {
                    boolean attends = of.contains(MemberClass.NON_VOTING_ATTENDEE);
                    return Seat.builder()
                            .person(person)
                            .addAllClasses(of)
                            .role(attends ? Seat.Role.MEMBER : role)
                            .voting(voting && !attends)
                            .days(days)
                            .linkedToProvider(link)
                            .practice(practice ? Optional.of(PRACTICE) : Optional.empty())
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return quorums of a number, with and without the chair and places for classes} */
    public static Arbitrary<Quorum> quorums() {
        Arbitrary<Quorum.Place> places = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(MemberClass.class).set().ofMinSize(1).ofMaxSize(3))
                .as((least, classes) -> Quorum.Place.of(least, classes.toArray(new MemberClass[0])));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false, false, false),
                        places.list().ofMaxSize(1))
                .as((least, chair, wanted) -> Quorum.builder()
                        .least(least)
                        .chairOrDeputy(chair)
                        .addAllPlaces(wanted)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return governing bodies of two to seven seats, most of them with all their seats listed and a quorum known} */
    public static Arbitrary<GoverningBody> governingBodies() {
        return Combinators.combine(
                        ccgs(),
                        seats().list().ofMinSize(2).ofMaxSize(7),
                        Arbitraries.of(true, true, true, false),
                        quorums().optional(0.9))
                .as((ccg, seats, complete, quorum) -> GoverningBody.builder()
                        .of(ccg)
                        .addAllSeats(seats)
                        .complete(complete)
                        .quorum(quorum)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return committees of every kind, of one body or of several} */
    public static Arbitrary<Committee> committees() {
        return Combinators.combine(
                        Arbitraries.of(Committee.Kind.class),
                        bodies().set().ofMinSize(2).ofMaxSize(4),
                        Arbitraries.integers().between(0, 4),
                        seats().list().ofMinSize(1).ofMaxSize(5),
                        quorums().optional(0.9),
                        spans())
                .as((kind, bodies, functions, seats, quorum, days) -> {
                    List<Organisation> of = new ArrayList<>(bodies);
                    if (kind == Committee.Kind.COMMITTEE) {
                        of = of.subList(0, 1);
                    }
                    List<Organisation> exercised = kind == Committee.Kind.JOINT_COMMITTEE
                            ? of.subList(0, Math.min(functions, of.size()))
                            : List.of();
                    return Committee.builder()
                            .name("committee")
                            .kind(kind)
                            .addAllBodies(of)
                            .addAllFunctionsOf(exercised)
                            .addAllSeats(seats)
                            .complete(true)
                            .quorum(quorum)
                            .days(days)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return interests of every kind, declared or inferred} */
    public static Arbitrary<Interest> interests() {
        return Combinators.combine(
                        people(),
                        Arbitraries.of(Interest.Kind.class),
                        parties(),
                        spans(),
                        uncertainDays().optional())
                .as((person, kind, party, days, declared) -> {
                    Interest.Builder interest = Interest.builder()
                            .person(person)
                            .kind(kind)
                            .in(party)
                            .days(days)
                            .declaredOn(declared);
                    return (declared.isPresent() ? interest : interest.inferredFrom("a generated fact")).build();
                })
                .withoutEdgeCases();
    }

    /** {@return matters that concern nobody, one or two of those parties, or nobody said whom} */
    public static Arbitrary<Matter> matters() {
        Arbitrary<Matter> concerning =
                parties().set().ofMaxSize(2).map(concerns -> Matter.of("matter", concerns.toArray(new Party[0])));
        return Arbitraries.frequencyOf(
                Tuple.of(3, concerning), Tuple.of(1, Arbitraries.just(Matter.concerningNobody("matter"))));
    }

    /** {@return meetings of governing bodies and committees at which of each person it is known, or not, whether they were there} */
    public static Arbitrary<Meeting> meetings() {
        Arbitrary<Meeting.Builder> ofGoverningBodies =
                governingBodies().map(body -> Meeting.builder().governingBody(body));
        Arbitrary<Meeting.Builder> ofCommittees =
                committees().map(committee -> Meeting.builder().committee(committee));
        return Combinators.combine(
                        Arbitraries.oneOf(ofGoverningBodies, ofCommittees),
                        days(),
                        people().set().ofMinSize(4),
                        people().set().ofMaxSize(2),
                        people().set().ofMinSize(3),
                        interests().list().ofMaxSize(3))
                .as((meeting, day, there, doubtful, declarers, interests) -> {
                    meeting.day(day).addAllDeclarers(declarers).addAllInterests(interests);
                    for (Person person : PEOPLE) {
                        if (!doubtful.contains(person)) {
                            if (there.contains(person)) {
                                meeting.addPresent(person);
                            } else {
                                meeting.addAbsent(person);
                            }
                        }
                    }
                    return meeting.build();
                })
                .withoutEdgeCases();
    }
}
