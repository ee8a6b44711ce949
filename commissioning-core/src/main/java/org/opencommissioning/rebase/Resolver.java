package org.opencommissioning.rebase;

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
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
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

    Resolver(Rebasing rebasing, Dictionary codes) {
        this.rebasing = rebasing;
        this.codes = codes;
        this.named = new Named[codes.size()];
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
                    .computeIfAbsent(
                            body,
                            each -> new Resolved(
                                    standing, each, rebasing.level().end(journey.of(each), rebasing.target())));
        }
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
            Set<String> kin = new TreeSet<>();
            for (Organisation body : bodies) {
                kin.addAll(day.register().trailOf(body.code()).codesOn(day.day()));
            }
            return Resolved.lost(
                    bodies.get(0).toString(), "was not open on " + day.day() + ", the day whose codes these are", kin);
        }

        private Resolved practice(PracticeHistory practice) {
            Landscape target = rebasing.target();
            if (!rebasing.byMembershipThen()) {
                Organisation now = practice.commissionerOn(target.day());
                if (now != null) {
                    return stretch(target).of(now, Standing.PRACTICE_NOW);
                }
                Membership last = practice.lastThatEnded(day.day(), target.day());
                if (last != null) {
                    LocalDate over = last.days().lastDay().orElse(day.day());
                    return stretch(day.register().asOf(over)).of(last.parent(), Standing.PRACTICE_LAST);
                }
            }
            Organisation then = practice.commissionerOn(day.day());
            return then != null
                    ? stretch.of(then, Standing.PRACTICE_THEN)
                    : Resolved.lost(
                            "practice " + practice.code(),
                            "has no commissioner on record on " + day.day() + " or " + target.day(),
                            Set.of());
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
        if (!(code instanceof OdsCode ods)) {
            return new Named(null, null, "is the code of no body of the register");
        }
        return rebasing.target().practices().find(ods).isPresent()
                ? new Named(
                        new PracticeHistory(ods, rebasing.target().practices().historyOf(ods)), null, "")
                : new Named(null, null, "is the code of no body and no practice of the register");
    }
}
