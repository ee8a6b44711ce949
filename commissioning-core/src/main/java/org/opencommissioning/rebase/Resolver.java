package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Membership;

/** Finds what the codes of a table meant on their day, and where their figures belong. */
final class Resolver {
    private final Rebasing rebasing;
    private final Map<LocalDate, Map<String, Resolved>> known = new HashMap<>();
    private final Map<LocalDate, Stage> stages = new HashMap<>();

    Resolver(Rebasing rebasing) {
        this.rebasing = rebasing;
    }

    /**
     * What a code meant, and where it leads.
     *
     * @param route where it leads; null when it meant nothing that can be carried
     * @param problem why it cannot be carried, or part of it; empty when all can
     * @param kin the codes open that day which hold what its body held; empty where its body was open itself
     */
    record Resolved(String title, @Nullable Route route, Optional<String> problem, Set<String> kin) {
        /** The same body under a second code. */
        Resolved twice(String other) {
            return new Resolved(title, null, Optional.of("is the body that " + other + " names too"), Set.of(other));
        }
    }

    /** What is needed to carry the codes of one day. */
    private static final class Stage {
        final Landscape day;
        final Journey journey;

        Stage(Landscape day, Journey journey) {
            this.day = day;
            this.journey = journey;
        }
    }

    Resolved resolve(String code, LocalDate day) {
        return known.computeIfAbsent(day, each -> new HashMap<>())
                .computeIfAbsent(code, each -> find(each, stage(day)));
    }

    private Stage stage(LocalDate day) {
        return stages.computeIfAbsent(day, each -> {
            Landscape start = rebasing.target().register().asOf(each);
            return new Stage(start, new Journey(start, rebasing.target(), rebasing.weights()));
        });
    }

    private Resolved find(String text, Stage stage) {
        Code code;
        try {
            code = Bodies.code(text, stage.day.register());
        } catch (InvalidValueException e) {
            return new Resolved(text, null, Optional.of("is not a code: " + e.getMessage()), Set.of());
        }
        List<Organisation> named = stage.day.register().bodies(code);
        if (named.isEmpty()) {
            return code instanceof OdsCode ods
                    ? practice(ods, stage)
                    : new Resolved(text, null, Optional.of("is the code of no body of the register"), Set.of());
        }
        Optional<Organisation> open = stage.day.find(code);
        if (open.isPresent()) {
            Route route = rebasing.level().end(stage.journey.of(open.get()), rebasing.target());
            return new Resolved(open.get().toString(), route, route.problem(), Set.of());
        }
        Set<String> kin = new TreeSet<>();
        for (Organisation body : named) {
            kin.addAll(stage.day.register().trailOf(body.code()).codesOn(stage.day.day()));
        }
        return new Resolved(
                named.get(0).toString(),
                null,
                Optional.of("was not open on " + stage.day.day() + ", the day whose codes these are"),
                kin);
    }

    private Resolved practice(OdsCode code, Stage stage) {
        Optional<Practice> practice = stage.day.practices().find(code);
        if (practice.isEmpty()) {
            return new Resolved(
                    code.toString(),
                    null,
                    Optional.of("is the code of no body and no practice of the register"),
                    Set.of());
        }
        Optional<Organisation> now = rebasing.byMembershipThen()
                ? Optional.empty()
                : rebasing.target().practices().findCommissionerOf(code);
        String title = "practice " + code;
        if (now.isPresent()) {
            RouteDraft draft = new RouteDraft(practice.get());
            draft.arrive(now.get().code().toString(), Proportion.ONE);
            Route route = rebasing.level().end(draft.route(), rebasing.target());
            return new Resolved(title, route, route.problem(), Set.of());
        }
        Optional<Membership> last = lastBetween(stage.day, code);
        Stage from = rebasing.byMembershipThen() || last.isEmpty()
                ? stage
                : stage(last.get().days().lastDay().orElse(stage.day.day()));
        Optional<Organisation> then = from.day.practices().findCommissionerOf(code);
        if (then.isEmpty()) {
            return new Resolved(
                    title,
                    null,
                    Optional.of("has no commissioner on record on " + stage.day.day() + " or "
                            + rebasing.target().day()),
                    Set.of());
        }
        RouteDraft draft = new RouteDraft(practice.get());
        draft.follow(from.journey.of(then.get()));
        Route route = rebasing.level().end(draft.route(), rebasing.target());
        return new Resolved(
                title + " of " + then.get().code() + " on " + from.day.day(), route, route.problem(), Set.of());
    }

    /** The last membership of a practice that was over by the last day, but not yet on the first. */
    private Optional<Membership> lastBetween(Landscape start, OdsCode code) {
        Optional<Membership> found = Optional.empty();
        for (Membership each : start.practices().historyOf(code)) {
            Optional<LocalDate> over = each.days().lastDay();
            if (over.isPresent()
                    && !over.get().isBefore(start.day())
                    && over.get().isBefore(rebasing.target().day())) {
                found = Optional.of(each);
            }
        }
        return found;
    }
}
