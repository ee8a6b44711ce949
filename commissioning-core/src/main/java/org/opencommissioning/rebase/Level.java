package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;

/** What figures are put together by at their end: a kind of body, or groupings of the caller's own. */
interface Level {
    /** What a body of the last day is put under; empty where that is nothing, or not one thing. */
    Optional<String> of(String code, Landscape end);

    /** Why a body is put under nothing. */
    String problem();

    /** What it is called in reports. */
    String label();

    /** The bodies as they are. */
    static Level asTheyAre() {
        return new Level() {
            @Override
            public Optional<String> of(String code, Landscape end) {
                return Optional.of(code);
            }

            @Override
            public String problem() {
                return "";
            }

            @Override
            public String label() {
                return "body";
            }
        };
    }

    /** The bodies of a kind. */
    static Level of(OrganisationKind kind) {
        return new Level() {
            @Override
            public Optional<String> of(String code, Landscape end) {
                Organisation body = end.get(Bodies.code(code, end.register()));
                if (body.kind() == kind) {
                    return Optional.of(code);
                }
                Set<Organisation> above = end.hierarchy().above(body, kind);
                return above.size() == 1
                        ? Optional.of(above.iterator().next().code().toString())
                        : Optional.empty();
            }

            @Override
            public String problem() {
                return "no one " + kind.label() + " above it is known";
            }

            @Override
            public String label() {
                return kind.label();
            }
        };
    }

    /** Groupings, by their names. */
    static Level of(Collection<Grouping> groupings, Landscape end) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Grouping grouping : groupings) {
            for (Organisation member : wholeMembers(grouping, end)) {
                String other = names.putIfAbsent(member.code().toString(), grouping.name());
                if (other != null && !other.equals(grouping.name())) {
                    throw new InvalidValueException("Groupings " + other + " and " + grouping.name() + ": both have "
                            + member + " on " + end.day() + "; a body is in one grouping at most");
                }
            }
        }
        return new Level() {
            @Override
            public Optional<String> of(String code, Landscape day) {
                return Optional.ofNullable(names.get(code));
            }

            @Override
            public String problem() {
                return "it is in none of the groupings";
            }

            @Override
            public String label() {
                return "grouping";
            }
        };
    }

    /** The bodies of a grouping on the last day, none of which may hold what others held that are not in the grouping. */
    private static Set<Organisation> wholeMembers(Grouping grouping, Landscape end) {
        Set<Organisation> members = new LinkedHashSet<>();
        for (OdsCode code : grouping.codes()) {
            Optional<Organisation> open = end.find(code);
            if (open.isPresent()) {
                members.add(open.get());
                continue;
            }
            for (Organisation body : end.register().trailOf(code).on(end.day())) {
                for (Organisation part :
                        end.register().trailOf(body.code(), end.day()).on(lastDayOf(code, end))) {
                    if (!grouping.codes().contains(part.code())) {
                        throw new InvalidValueException("Grouping " + grouping.name() + ": on " + end.day() + " "
                                + code + " is part of " + body + ", and so is " + part
                                + ", which the grouping does not have; a body is in a grouping as a whole");
                    }
                }
                members.add(body);
            }
        }
        return members;
    }

    /** Of the days on which a body of a code was open, that nearest to the last day. */
    private static LocalDate lastDayOf(OdsCode code, Landscape end) {
        DateSpan life = end.register().bodies(code).get(0).operationalLife().possible();
        for (Organisation body : end.register().bodies(code)) {
            DateSpan days = body.operationalLife().possible();
            if (days.firstDay().filter(end.day()::isBefore).isEmpty()) {
                life = days;
            }
        }
        LocalDate last = life.lastDay().orElse(end.day());
        return last.isBefore(end.day()) ? last : life.firstDay().orElse(end.day());
    }

    /** A route to bodies, led on to this level. */
    default Route end(Route route, Landscape end) {
        RouteDraft draft = new RouteDraft(route.from());
        draft.note(route);
        for (Route.Leg leg : route.legs()) {
            Optional<String> there = of(leg.to(), end);
            if (there.isPresent()) {
                draft.arrive(there.get(), leg.share());
            } else {
                draft.lose(leg.to() + " on " + end.day() + ": " + problem());
            }
        }
        return draft.route();
    }
}
