package org.opencommissioning.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.conflict.ConflictsGuardian.Holder;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.conflict.Minutes.Action;
import org.opencommissioning.conflict.Minutes.Handling;
import org.opencommissioning.governance.GovernanceArbitraries;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/**
 * Generators of registers of interests, gifts, guardians and minutes. The days are those from 2016 to 2018, so that the guidance of 2016
 * and of 2017 begins among them; people and parties are those of {@link GovernanceArbitraries}.
 */
public final class ConflictArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final List<String> LIVES =
            List.of("2013-04-01 to 2022-06-30", "2013-04-01 to open", "2013-04-01 to 2018-03-31", "2017-04-01 to open");

    /** In pence: each threshold for gifts and hospitality, with a penny less and a penny more. */
    private static final List<Long> AT_THRESHOLDS =
            List.of(0L, 599L, 600L, 601L, 2499L, 2500L, 2501L, 4999L, 5000L, 5001L, 7499L, 7500L, 7501L);

    private ConflictArbitraries() {}

    /** {@return days from 2016 to 2018} */
    public static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(FIRST, DAYS);
    }

    /** {@return days within bounds of those years} */
    public static Arbitrary<UncertainDay> uncertainDays() {
        return PeriodArbitraries.uncertainDaysOf(days());
    }

    /** {@return CCGs that are there through those years, or begin or end in them} */
    public static Arbitrary<Ccg> ccgs() {
        return Arbitraries.of(LIVES)
                .map(life -> Ccg.builder()
                        .code(OdsCode.of("07P"))
                        .names(Timeline.always("NHS Brent CCG"))
                        .operationalLife(UncertainSpan.parse(life))
                        .build());
    }

    /** {@return interests and how long they are kept, every fact of which may be known, known in part or unknown} */
    public static Arbitrary<Entry> entries() {
        Arbitrary<Optional<UncertainSpan>> kept =
                PeriodArbitraries.uncertainSpansOf(uncertainDays()).optional(0.8);
        return Combinators.combine(interests(), uncertainDays(), kept, Arbitraries.of(true, false, false, false), kept)
                .as((interest, boundSince, publicDays, neverPublic, archiveDays) -> Entry.builder()
                        .interest(interest)
                        .boundSince(boundSince)
                        .publicDays(publicDays.filter(days -> !neverPublic))
                        .neverPublic(neverPublic)
                        .archiveDays(archiveDays)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Interest> interests() {
        return Combinators.combine(
                        GovernanceArbitraries.people(),
                        Arbitraries.of(Interest.Kind.class),
                        GovernanceArbitraries.parties(),
                        PeriodArbitraries.uncertainSpansOf(uncertainDays()),
                        uncertainDays(),
                        uncertainDays().optional(0.8),
                        days().optional(0.5))
                .filter((person, kind, party, days, aware, declared, undeclared) ->
                        declared.isEmpty() || canFollow(declared.get(), aware))
                .as((person, kind, party, days, aware, declared, undeclared) -> {
                    Interest.Builder interest = Interest.builder()
                            .person(person)
                            .kind(kind)
                            .in(party)
                            .days(days)
                            .awareSince(aware)
                            .declaredOn(declared)
                            .undeclaredOn(undeclared.filter(day -> declared.isEmpty()));
                    return (declared.isPresent() ? interest : interest.inferredFrom("a generated fact")).build();
                })
                .withoutEdgeCases();
    }

    /** Nobody declares what nobody knows of. */
    private static boolean canFollow(UncertainDay later, UncertainDay earlier) {
        return later.isBefore(earlier) != Answer.YES;
    }

    /** {@return registers of up to four interests and four reviews, half of them with all of each} */
    public static Arbitrary<InterestRegister> registers() {
        return Combinators.combine(
                        ccgs(),
                        entries().list().uniqueElements(Entry::interest).ofMaxSize(4),
                        Arbitraries.of(true, false),
                        uncertainDays().list().ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((ccg, entries, complete, reviews, allReviews) -> InterestRegister.builder()
                        .of(ccg)
                        .addAllEntries(entries)
                        .complete(complete)
                        .addAllReviews(reviews)
                        .allReviewsKnown(allReviews)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return what gifts are worth: pounds and pence to £100, often at a threshold or a penny beside it} */
    public static Arbitrary<Pounds> worths() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(AT_THRESHOLDS)),
                        Tuple.of(1, Arbitraries.longs().between(0, 10_000)))
                .map(Pounds::ofPence)
                .withoutEdgeCases();
    }

    /** {@return gifts and hospitality, of which any fact may be unknown} */
    public static Arbitrary<Gift> gifts() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
        return Combinators.combine(
                        Arbitraries.of(Gift.Kind.class),
                        uncertainDays(),
                        worths().optional(0.8),
                        Arbitraries.of(Gift.Outcome.class),
                        answers.list().ofSize(4),
                        ccgs())
                .as((kind, day, worth, outcome, said, ccg) -> {
                    Gift.Builder gift = Gift.builder()
                            .kind(kind)
                            .from(Party.named("Care Ltd"))
                            .to(Person.of("Ann"))
                            .of(ccg)
                            .day(day)
                            .worth(worth)
                            .fromSupplier(said.get(0))
                            .declared(said.get(1))
                            .approvedBySenior(said.get(2));
                    boolean hospitality = kind == Gift.Kind.HOSPITALITY;
                    boolean forOrganisation = outcome == Gift.Outcome.ACCEPTED_FOR_ORGANISATION;
                    return gift.promotional(hospitality ? Answer.NO : said.get(3))
                            .outcome(hospitality && forOrganisation ? Gift.Outcome.ACCEPTED : outcome)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return guardians' offices with up to three holders} */
    public static Arbitrary<ConflictsGuardian> guardians() {
        Arbitrary<Holder> holders = Combinators.combine(
                        GovernanceArbitraries.people(),
                        PeriodArbitraries.uncertainSpansOf(uncertainDays()),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Answer.class))
                .as((person, days, gp, link) -> Holder.builder()
                        .person(person)
                        .days(days)
                        .gp(gp)
                        .linkedToProvider(link)
                        .build());
        return Combinators.combine(ccgs(), holders.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as((ccg, held, complete) -> ConflictsGuardian.builder()
                        .of(ccg)
                        .addAllHolders(held)
                        .complete(complete)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return meetings under the guidance on minutes, a year later than those of {@link GovernanceArbitraries#meetings()}} */
    public static Arbitrary<Meeting> meetings() {
        return GovernanceArbitraries.meetings()
                .map(meeting -> Meeting.builder()
                        .governingBody(meeting.governingBody())
                        .committee(meeting.committee())
                        .day(meeting.day().plusYears(1))
                        .addAllPresent(meeting.present())
                        .addAllAbsent(meeting.absent())
                        .addAllDeclarers(meeting.declarers())
                        .addAllInterests(meeting.interests())
                        .build());
    }

    /**
     * Minutes that tell of some conflicts on a matter and not of others, or in part.
     *
     * @param meeting the meeting
     * @param matter the matter
     * @return minutes of that meeting
     */
    public static Arbitrary<Minutes> minutes(Meeting meeting, Matter matter) {
        List<Interest> conflicts = List.copyOf(meeting.conflictsOn(matter).keySet());
        Arbitrary<List<Handling>> handlings = conflicts.isEmpty()
                ? Arbitraries.just(List.of())
                : handlings(conflicts, matter).list().ofMaxSize(3);
        return Combinators.combine(handlings, Arbitraries.of(true, true, false))
                .as((told, complete) -> Minutes.builder()
                        .meeting(meeting)
                        .addAllHandlings(told)
                        .complete(complete)
                        .build());
    }

    private static Arbitrary<Handling> handlings(List<Interest> conflicts, Matter matter) {
        return Combinators.combine(
                        Arbitraries.of(conflicts),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Action.class).optional(0.8),
                        Arbitraries.of(true, false))
                .as((conflict, in, nature, action, left) -> Handling.builder()
                        .matter(matter)
                        .person(conflict.person())
                        .interestIn(in ? Optional.of(conflict.in()) : Optional.empty())
                        .nature(nature ? Optional.of(conflict.kind()) : Optional.empty())
                        .action(action)
                        .left(
                                left && !action.equals(Optional.of(Action.TOOK_PART))
                                        ? Optional.of("before item 7")
                                        : Optional.empty())
                        .returned(
                                left && !action.equals(Optional.of(Action.TOOK_PART))
                                        ? Optional.of("for item 8")
                                        : Optional.empty())
                        .build())
                .withoutEdgeCases();
    }
}
