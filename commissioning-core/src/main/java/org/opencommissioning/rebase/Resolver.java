package org.opencommissioning.rebase;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.rebase.Resolved.Standing;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Membership;
import org.opencommissioning.register.Succession;

/**
 * Finds what the codes of a table meant on a day, and where their figures belong. A table of practices may have a code and a day
 * for nearly every figure; where figures go is therefore worked out once for each body, and once for all days between which
 * nothing passed from body to body.
 */
final class Resolver {
    private final Rebasing rebasing;
    private final Dictionary codes;
    /** What each code is, by its number. */
    private final @Nullable Named[] named;

    /** The days on which what had passed by then changes, or comes to be known. */
    private final NavigableSet<LocalDate> turns = new TreeSet<>();

    private final Map<LocalDate, Stretch> stretches = new HashMap<>();
    private final LocalDate practicesLastDay;

    Resolver(Rebasing rebasing, Dictionary codes) {
        this.rebasing = rebasing;
        this.codes = codes;
        this.named = new Named[codes.size()];
        this.practicesLastDay =
                rebasing.target().register().edition().practicesLastDay().orElse(LocalDate.MIN);
        turns.add(LocalDate.MIN);
        for (Succession flow : rebasing.target().register().successions()) {
            flow.effective().earliest().ifPresent(turns::add);
            flow.effective().latest().ifPresent(turns::add);
        }
    }

    /** What a text is before any day is asked for: a practice, a code of bodies, or neither. */
    private static final class Named {
        final @Nullable PracticeHistory practice;
        final @Nullable Code body;
        final String problem;

        Named(@Nullable PracticeHistory practice, @Nullable Code body, String problem) {
            this.practice = practice;
            this.body = body;
            this.problem = problem;
        }
    }

    /** The days between two turns: from each of them, what bodies hold goes the same way. */
    private final class Stretch {
        private final Journey journey;
        private final Map<Standing, IdentityHashMap<Organisation, Resolved>> found = new EnumMap<>(Standing.class);

        Stretch(Landscape day) {
            this.journey = new Journey(day, rebasing.target(), rebasing.weights());
        }

        Resolved of(Organisation body, Standing standing) {
            return found.computeIfAbsent(standing, key -> new IdentityHashMap<>())
                    .computeIfAbsent(body, each -> new Resolved(standing, each, route(each, standing)));
        }

        private Route route(Organisation body, Standing standing) {
            Route route = standing == Standing.PRACTICE_CLOSED ? journey.ofWhatStayed(body) : journey.of(body);
            return rebasing.level().end(route, rebasing.target());
        }
    }

    private Stretch stretch(LocalDate day) {
        return stretch(rebasing.target().register().asOf(day));
    }

    private Stretch stretch(Landscape day) {
        return stretches.computeIfAbsent(turns.floor(day.day()), turn -> new Stretch(day));
    }

    /** What the codes of one day meant. */
    final class OnDay {
        private final Landscape day;
        private final Stretch stretch;

        private OnDay(LocalDate day) {
            this.day = rebasing.target().register().asOf(day);
            this.stretch = stretch(this.day);
        }

        /** What a code meant, by its number. */
        Resolved resolve(int code) {
            Named what = named(code);
            if (what.practice != null) {
                return practice(what.practice);
            }
            return what.body == null ? Resolved.lost(codes.text(code), what.problem, Set.of()) : body(what.body);
        }

        private Resolved body(Code code) {
            Optional<Organisation> open = day.find(code);
            if (open.isPresent()) {
                return stretch.of(open.get(), Standing.ITSELF);
            }
            List<Organisation> bodies = day.register().bodies(code);
            Set<Organisation> kin = Sets.newIdentityHashSet();
            for (Organisation body : bodies) {
                if (code instanceof GssCode
                        && day.find(body.code()).filter(body::equals).isPresent()) {
                    String now = body.gssCodes()
                            .on(day.day())
                            .map(gss -> "; then it was " + gss)
                            .orElse("");
                    return Resolved.lost(body.toString(), "was not its code on " + Resolved.DAYS + now, Set.of(body));
                }
                kin.addAll(day.register().trailOf(body.code()).on(day.day()));
            }
            return Resolved.lost(
                    bodies.get(0).toString(), "was not open on " + Resolved.DAYS + ", whose codes these are", kin);
        }

        private Resolved practice(PracticeHistory practice) {
            LocalDate target = rebasing.target().day();
            LocalDate known = practicesLastDay.isBefore(target) ? practicesLastDay : target;
            if (practicesLastDay.isBefore(day.day())) {
                return Resolved.lost(
                        "practice " + practice.code(),
                        "is the code of a practice, and on " + Resolved.DAYS + " nothing is known of practices; "
                                + day.register().edition(),
                        Set.of());
            }
            if (!rebasing.byMembershipThen()) {
                Organisation now = practice.commissionerOn(known);
                if (now != null) {
                    return known.equals(target)
                            ? stretch(rebasing.target()).of(now, Standing.PRACTICE_NOW)
                            : stretch(known).of(now, Standing.PRACTICE_LAST_KNOWN);
                }
                Membership last = practice.lastThatEnded(day.day(), target);
                if (last != null) {
                    return closed(last);
                }
            }
            return then(practice);
        }

        private Resolved then(PracticeHistory practice) {
            Organisation then = practice.commissionerOn(day.day());
            if (then != null) {
                return stretch.of(then, Standing.PRACTICE_THEN);
            }
            // figures come in after a practice has closed
            Membership before = practice.lastThatEnded(LocalDate.MIN, day.day());
            return before != null
                    ? closed(before)
                    : Resolved.lost(
                            "practice " + practice.code(),
                            "has no commissioner on record on " + Resolved.DAYS + " or before",
                            Set.of());
        }

        private Resolved closed(Membership last) {
            return stretch(last.days().lastDay().orElse(day.day())).of(last.parent(), Standing.PRACTICE_CLOSED);
        }

        /** The bodies that one belonged to that day, directly or through others, whoever commissioned for a practice included. */
        Set<Organisation> above(int code) {
            Named what = named(code);
            Organisation below = null;
            Set<Organisation> above = Sets.newIdentityHashSet();
            if (what.practice != null) {
                below = what.practice.commissionerOn(day.day());
                if (below != null) {
                    above.add(below);
                }
            } else if (what.body != null) {
                below = day.find(what.body).orElse(null);
            }
            if (below != null) {
                for (OrganisationKind kind : OrganisationKind.values()) {
                    above.addAll(day.hierarchy().above(below, kind));
                }
            }
            return above;
        }
    }

    /** For the codes of a day. */
    OnDay on(LocalDate day) {
        return new OnDay(day);
    }

    private Named named(int number) {
        Named known = named[number];
        if (known == null) {
            known = name(codes.text(number));
            named[number] = known;
        }
        return known;
    }

    private Named name(String text) {
        Code code;
        try {
            code = Bodies.code(text, rebasing.target().register());
        } catch (InvalidValueException e) {
            return new Named(null, null, "is not a code: " + e.getMessage());
        }
        if (!rebasing.target().register().bodies(code).isEmpty()) {
            return new Named(null, code, "");
        }
        // a text is taken for a GSS code only where bodies bore it
        OdsCode ods = (OdsCode) code;
        return rebasing.target().practices().find(ods).isPresent()
                ? new Named(
                        new PracticeHistory(ods, rebasing.target().practices().historyOf(ods)), null, "")
                : new Named(null, null, "is the code of no body and no practice of the register");
    }
}
