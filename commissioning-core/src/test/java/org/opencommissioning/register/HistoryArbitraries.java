package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.opencommissioning.register.EventArbitraries.Event;
import org.opencommissioning.register.EventArbitraries.Haze;
import org.opencommissioning.source.Evidence;

/**
 * Plays the events that {@link EventArbitraries} gives, in turn, and makes a register of what came of them; a body is made only
 * when its whole life is known. It is named as a generator so as to be published with those that need it.
 */
final class HistoryArbitraries {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final Evidence EVIDENCE = Evidence.assumed("made by a generator");
    private static final int PRACTICES = 3;

    private final List<Haze> hazes;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<FlowDraft> flows = new ArrayList<>();
    private final int firstCcgs;
    private LocalDate day = FIRST_DAY;

    private HistoryArbitraries(int ccgs, List<Event> events, List<Haze> hazes) {
        this.hazes = hazes;
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
        Draft draft = new Draft(kind, OdsCode.of(code), day, haze(2 * drafts.size()), haze(2 * drafts.size() + 1));
        drafts.add(draft);
        return draft;
    }

    private Haze haze(int number) {
        return hazes.get(Math.floorMod(number, hazes.size()));
    }

    private void play(Event event) {
        day = day.plusDays(event.days());
        List<Draft> open = drafts.stream().filter(draft -> draft.last == null).toList();
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
                merged.early = event.early();
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
                if (one.kind == OrganisationKind.CCG) {
                    Draft location = open(OrganisationKind.SUB_ICB_LOCATION, one.code.toString());
                    pass(one, location, event.kind());
                    // two bodies of one code, of which no day may be claimed by both
                    one.lastHaze = Haze.NONE;
                    location.firstHaze = Haze.NONE;
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
        flows.add(new FlowDraft(from, to, blurredDay(from), kind, 0));
        if (from.heir == null) {
            from.heir = to;
        }
    }

    private void part(Draft from, Draft to, SuccessionKind kind, int tenths) {
        flows.add(new FlowDraft(from, to, blurredDay(from), kind, tenths));
        if (from.heir == null && kind != SuccessionKind.TRANSFER) {
            from.heir = to;
        }
    }

    /** The same for all that leaves a body on a day, and another for what leaves it on another, which would pass for one event. */
    private UncertainDay blurredDay(Draft from) {
        UncertainDay blurred =
                haze(3 * drafts.indexOf(from) + day.getDayOfYear()).over(day);
        LocalDate used = from.departures.putIfAbsent(blurred, day);
        return used == null || used.equals(day) ? blurred : UncertainDay.on(day);
    }

    /** The register of some first CCGs and what happened to them, with days as far as the hazes let them be known. */
    static Register register(int ccgs, List<Event> events, List<Haze> hazes) {
        return new HistoryArbitraries(ccgs, events, hazes).register();
    }

    private Register register() {
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
        private final Map<UncertainDay, LocalDate> departures = new HashMap<>();
        private Haze firstHaze;
        private Haze lastHaze;
        private int early;
        private @Nullable LocalDate last;
        private @Nullable Draft heir;

        Draft(OrganisationKind kind, OdsCode code, LocalDate first, Haze firstHaze, Haze lastHaze) {
            this.kind = kind;
            this.code = code;
            this.first = first;
            this.firstHaze = firstHaze;
            this.lastHaze = lastHaze;
        }

        DateSpan days() {
            return last == null ? DateSpan.from(first) : DateSpan.of(first, last);
        }

        /** The life that begins on a day, as far as it is known. */
        private UncertainSpan life(LocalDate from) {
            UncertainDay opened = firstHaze.over(from);
            return last == null ? UncertainSpan.from(opened) : UncertainSpan.of(opened, lastHaze.over(last));
        }

        Organisation body() {
            return kind == OrganisationKind.CCG
                    ? details(Ccg.builder().code(code)).build()
                    : details(SubIcbLocation.builder().code(code)).build();
        }

        private <B extends Organisation.Details<B>> B details(B builder) {
            return builder.names(Timeline.always("NHS " + code + " " + kind.label()))
                    .operationalLife(life(first.minusDays(early)))
                    .legalLife(life(first));
        }
    }

    /** Of tenths by number of practices; a whole flow has none. */
    private record FlowDraft(Draft from, Draft to, UncertainDay day, SuccessionKind kind, int tenths) {
        Succession succession() {
            boolean whole = kind != SuccessionKind.SPLIT && kind != SuccessionKind.TRANSFER;
            Succession.Builder fact = Succession.builder()
                    .predecessor(from.body())
                    .successor(to.body())
                    .effective(day)
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
