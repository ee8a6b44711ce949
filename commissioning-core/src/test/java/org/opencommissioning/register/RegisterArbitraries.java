package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * Generators of small registers, valid by construction: a few CCGs from 1 April 2013 that merge, split, absorb each other, hand
 * parts over, become sub-ICB locations and end without a known successor, one event per day; each CCG in an area team, and some
 * practices that follow them.
 */
public final class RegisterArbitraries {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final Evidence EVIDENCE = Evidence.assumed("made by a generator");
    private static final int FIRST_CCGS = 5;
    private static final int MOST_EVENTS = 6;
    private static final int MOST_DAYS_BETWEEN = 400;
    private static final int PRACTICES = 3;

    private RegisterArbitraries() {}

    /** {@return registers of zero to six events} */
    public static Arbitrary<Register> registers() {
        return Combinators.combine(ccgs(), histories())
                .as((ccgs, events) -> new History(ccgs, events).register())
                .withoutEdgeCases();
    }

    /**
     * Editions of one history.
     *
     * @return lists of registers, each of which knows one event more than the one before; an event is later than the last day
     *     of every edition that does not know it
     */
    public static Arbitrary<List<Register>> editions() {
        return Combinators.combine(ccgs(), histories())
                .as((ccgs, events) -> {
                    List<Register> editions = new ArrayList<>();
                    for (int known = 0; known <= events.size(); known++) {
                        editions.add(new History(ccgs, events.subList(0, known)).register());
                    }
                    return List.copyOf(editions);
                })
                .withoutEdgeCases();
    }

    /** What happens next; the numbers choose among the bodies open by then, whatever these are. */
    private record Event(SuccessionKind kind, boolean heirless, int days, int one, int other, int share) {}

    private static Arbitrary<Integer> ccgs() {
        return Arbitraries.integers().between(1, FIRST_CCGS);
    }

    private static Arbitrary<List<Event>> histories() {
        return events().list().ofMaxSize(MOST_EVENTS);
    }

    private static Arbitrary<Event> events() {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 99);
        return Combinators.combine(
                        Arbitraries.of(
                                SuccessionKind.MERGER,
                                SuccessionKind.SPLIT,
                                SuccessionKind.ABSORPTION,
                                SuccessionKind.TRANSFER,
                                SuccessionKind.BECAME),
                        Arbitraries.integers().between(0, 9).map(number -> number == 0),
                        Arbitraries.integers().between(1, MOST_DAYS_BETWEEN),
                        choice,
                        choice,
                        Arbitraries.integers().between(0, 10))
                .as(Event::new)
                .withoutEdgeCases();
    }

    /** Plays the events in turn; a body is made only when its whole life is known. */
    private static final class History {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<FlowDraft> flows = new ArrayList<>();
        private final int firstCcgs;
        private LocalDate day = FIRST_DAY;

        History(int ccgs, List<Event> events) {
            firstCcgs = ccgs;
            for (int i = 0; i < ccgs; i++) {
                open(OrganisationKind.CCG);
            }
            events.forEach(this::play);
        }

        private Draft open(OrganisationKind kind) {
            return open(kind, String.format(Locale.ROOT, "%02dA", drafts.size()));
        }

        private Draft open(OrganisationKind kind, String code) {
            Draft draft = new Draft(kind, OdsCode.of(code), day);
            drafts.add(draft);
            return draft;
        }

        private void play(Event event) {
            day = day.plusDays(event.days());
            List<Draft> open =
                    drafts.stream().filter(draft -> draft.last == null).toList();
            if (open.isEmpty()) {
                return;
            }
            Draft one = open.get(event.one() % open.size());
            Draft other = open.get(event.other() % open.size());
            if (event.heirless()) {
                one.last = day.minusDays(1);
                return;
            }
            // what passes to an older body could come back to it one day, which a register refuses as a cycle
            Draft older = drafts.indexOf(one) < drafts.indexOf(other) ? one : other;
            Draft newer = older == one ? other : one;
            switch (event.kind()) {
                case MERGER -> {
                    Draft merged = open(OrganisationKind.CCG);
                    pass(one, merged, event.kind());
                    if (other != one) {
                        pass(other, merged, event.kind());
                    }
                }
                case SPLIT -> {
                    one.last = day.minusDays(1);
                    part(one, open(OrganisationKind.CCG), event.kind(), event.share());
                    part(one, open(OrganisationKind.CCG), event.kind(), 10 - event.share());
                }
                case ABSORPTION -> {
                    if (other != one) {
                        pass(older, newer, event.kind());
                    }
                }
                case BECAME -> {
                    boolean ccg = one.kind == OrganisationKind.CCG;
                    if (ccg) {
                        pass(one, open(OrganisationKind.SUB_ICB_LOCATION, one.code.toString()), event.kind());
                    }
                }
                default -> transfer(open, event);
            }
        }

        /** Along a chain of three on one day: what arrives that day is not handed on that day. */
        private void transfer(List<Draft> open, Event event) {
            int at = event.one() % open.size();
            for (int i = at; i < Math.min(at + 2, open.size() - 1); i++) {
                part(open.get(i), open.get(i + 1), SuccessionKind.TRANSFER, event.share());
            }
        }

        private void pass(Draft from, Draft to, SuccessionKind kind) {
            from.last = day.minusDays(1);
            flows.add(new FlowDraft(from, to, day, kind, 0));
            if (from.heir == null) {
                from.heir = to;
            }
        }

        private void part(Draft from, Draft to, SuccessionKind kind, int tenths) {
            flows.add(new FlowDraft(from, to, day, kind, tenths));
            if (from.heir == null && kind != SuccessionKind.TRANSFER) {
                from.heir = to;
            }
        }

        Register register() {
            RegisterBuilder builder = Register.builder()
                    .edition(RegisterEdition.builder()
                            .name("to " + day)
                            .compiled(day)
                            .firstDay(FIRST_DAY)
                            .lastDay(day)
                            .practicesLastDay(day)
                            .attribution("")
                            .build());
            GroupingArea area = GroupingArea.builder()
                    .kind(OrganisationKind.AREA_TEAM)
                    .code(OdsCode.of("Q71"))
                    .names(Timeline.always("London Area Team"))
                    .operationalLife(UncertainSpan.from(UncertainDay.on(FIRST_DAY)))
                    .build();
            builder.add(area, EVIDENCE);
            for (Draft draft : drafts) {
                builder.add(draft.body(), EVIDENCE);
                if (draft.kind == OrganisationKind.CCG) {
                    builder.add(member(draft.body(), area, Relation.AREA_TEAM, draft.days()));
                }
                if (draft.last != null && draft.heir == null) {
                    builder.successorUnknown(draft.body());
                }
            }
            flows.forEach(flow -> builder.add(flow.succession()));
            for (int i = 0; i < PRACTICES; i++) {
                addPractice(builder, "E8700" + i, drafts.get(i % firstCcgs));
            }
            return builder.build();
        }

        /** With its first body, then with the first heir of each. */
        private static void addPractice(RegisterBuilder builder, String code, Draft from) {
            Practice practice = Practice.builder()
                    .code(OdsCode.of(code))
                    .setting(4)
                    .operationalLife(UncertainSpan.from(UncertainDay.on(FIRST_DAY)))
                    .build();
            builder.add(practice, EVIDENCE);
            LocalDate since = from.first;
            for (Draft at = from; at != null; at = at.heir) {
                DateSpan days = at.last == null ? DateSpan.from(since) : DateSpan.of(since, at.last);
                builder.add(member(practice, at.body(), Relation.COMMISSIONER, days));
                since = days.dayAfter().orElse(since);
            }
        }
    }

    private static Membership member(Organisation child, Organisation parent, Relation relation, DateSpan days) {
        return Membership.builder()
                .child(child)
                .parent(parent)
                .relation(relation)
                .days(days)
                .evidence(EVIDENCE)
                .build();
    }

    private static final class Draft {
        private final OrganisationKind kind;
        private final OdsCode code;
        private final LocalDate first;
        private @Nullable LocalDate last;
        private @Nullable Draft heir;

        Draft(OrganisationKind kind, OdsCode code, LocalDate first) {
            this.kind = kind;
            this.code = code;
            this.first = first;
        }

        DateSpan days() {
            return last == null ? DateSpan.from(first) : DateSpan.of(first, last);
        }

        Organisation body() {
            UncertainSpan life = UncertainSpan.certain(days());
            Timeline<String> names = Timeline.always("NHS " + code + " " + kind.label());
            return kind == OrganisationKind.CCG
                    ? Ccg.builder()
                            .code(code)
                            .names(names)
                            .operationalLife(life)
                            .build()
                    : SubIcbLocation.builder()
                            .code(code)
                            .names(names)
                            .operationalLife(life)
                            .build();
        }
    }

    /** Of tenths by number of practices; a whole flow has none. */
    private record FlowDraft(Draft from, Draft to, LocalDate day, SuccessionKind kind, int tenths) {
        Succession succession() {
            boolean whole = kind != SuccessionKind.SPLIT && kind != SuccessionKind.TRANSFER;
            Succession.Builder fact = Succession.builder()
                    .predecessor(from.body())
                    .successor(to.body())
                    .effective(UncertainDay.on(day))
                    .kind(kind)
                    .whole(whole)
                    .evidence(EVIDENCE);
            if (!whole) {
                fact.addShares(Share.builder()
                        .weighting(Weighting.PRACTICES)
                        .numerator(tenths)
                        .denominator(10)
                        .evidence(EVIDENCE)
                        .build());
            }
            return fact.build();
        }
    }
}
