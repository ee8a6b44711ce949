package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.WholeFile;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;

/**
 * The exact share of each body of one day in each body of another, along every branch of what became of them. It is made of the
 * events between the two days, so that a crosswalk {@link #then} the next is the crosswalk over both.
 *
 * <p>What came together is not taken apart again by where it came from. Dudley CCG merged in 2021 into a CCG from which West
 * Birmingham passed away in 2022; 15 % of Dudley's figures of 2013 then go with West Birmingham, though nothing in Dudley
 * moved. Whoever knows better carries figures of practices, which go with their practices.
 */
public final class Crosswalk {
    private static final Set<OrganisationKind> COMMISSIONERS =
            Set.of(OrganisationKind.PCT, OrganisationKind.CCG, OrganisationKind.SUB_ICB_LOCATION);

    private final Landscape start;
    private final Landscape end;
    private final ImmutableMap<String, Route> routes;

    private Crosswalk(Landscape start, Landscape end, Map<String, Route> routes) {
        this.start = start;
        this.end = end;
        this.routes = ImmutableMap.copyOf(routes);
    }

    /**
     * Of every commissioner of the first day: PCT, CCG or sub-ICB location.
     *
     * @param start the day on which figures are known
     * @param end the day to which they are carried, earlier or later, of the same register
     * @param weights by what a body is divided that passed to several
     * @return the crosswalk
     * @throws InvalidValueException when the two days are of different registers, or the edition does not speak of one
     */
    public static Crosswalk between(Landscape start, Landscape end, Weights weights) {
        List<Organisation> commissioners = new ArrayList<>();
        for (Organisation body : requireNonNull(start, "start").all(Organisation.class)) {
            if (COMMISSIONERS.contains(body.kind())) {
                commissioners.add(body);
            }
        }
        return of(commissioners, start, end, weights);
    }

    /**
     * Of some bodies.
     *
     * @param bodies bodies open on the first day
     * @param start the day on which figures are known
     * @param end the day to which they are carried, earlier or later, of the same register
     * @param weights by what a body is divided that passed to several
     * @return the crosswalk
     * @throws InvalidValueException when the two days are of different registers, or the edition does not speak of one
     */
    public static Crosswalk of(
            Collection<? extends Organisation> bodies, Landscape start, Landscape end, Weights weights) {
        requireNonNull(weights, "weights");
        if (requireNonNull(start, "start").register()
                != requireNonNull(end, "end").register()) {
            throw new InvalidValueException("Crosswalk from " + start.day() + " to " + end.day()
                    + ": the days are of two registers; take both from one");
        }
        for (Landscape day : List.of(start, end)) {
            if (!day.isWithinEdition()) {
                throw new InvalidValueException("Crosswalk from " + start.day() + " to " + end.day() + ": of "
                        + day.day() + " " + day.register().edition() + ", does not speak");
            }
        }
        Journey journey = new Journey(start, end, weights);
        Map<String, Route> routes = new LinkedHashMap<>();
        for (Organisation body : requireNonNull(bodies, "bodies")) {
            routes.put(body.code().toString(), journey.of(body));
        }
        return new Crosswalk(start, end, routes);
    }

    /** {@return the day on which figures are known} */
    public LocalDate startDay() {
        return start.day();
    }

    /** {@return the day to which they are carried} */
    public LocalDate endDay() {
        return end.day();
    }

    /** {@return the route of every body, in the order of their codes within each kind} */
    public List<Route> routes() {
        return ImmutableList.copyOf(routes.values());
    }

    /**
     * The route of one body.
     *
     * @param code its code on the first day, as printed
     * @return the route; empty when the crosswalk has none of that code
     */
    public Optional<Route> find(String code) {
        return Optional.ofNullable(routes.get(requireNonNull(code, "code")));
    }

    /**
     * Goes on from the last day to that of another crosswalk.
     *
     * @param next a crosswalk that starts on the day on which this one ends
     * @return the crosswalk over both
     * @throws InvalidValueException when it starts on another day, or has no route for a body that this one leads to
     */
    public Crosswalk then(Crosswalk next) {
        if (!requireNonNull(next, "next").startDay().equals(endDay())) {
            throw new InvalidValueException("Crosswalk to " + endDay() + " then from " + next.startDay()
                    + ": the second has to start on the day on which the first ends");
        }
        Map<String, Route> joined = new LinkedHashMap<>();
        routes.forEach((code, route) -> joined.put(code, join(route, next)));
        return new Crosswalk(start, next.end, joined);
    }

    private static Route join(Route route, Crosswalk next) {
        RouteDraft draft = new RouteDraft(route.from());
        draft.note(route);
        for (Route.Leg leg : route.legs()) {
            Route onward = next.find(leg.to())
                    .orElseThrow(() -> new InvalidValueException("Crosswalk from " + next.startDay() + ": no route for "
                            + leg.to() + ", to which " + route.from().code() + " leads"));
            draft.note(onward);
            for (Route.Leg end : onward.legs()) {
                draft.arrive(end.to(), leg.share().times(end.share()));
            }
        }
        return draft.route();
    }

    /**
     * The same, with the bodies it leads to put together by those they belonged to on that day.
     *
     * @param kind the kind of body wanted, such as {@link OrganisationKind#ICB}; that of the bodies themselves leaves them as
     *     they are
     * @return the crosswalk to bodies of that kind; what leads to a body with none above it, or with several, is unplaced
     */
    public Crosswalk at(OrganisationKind kind) {
        requireNonNull(kind, "kind");
        return ending(Level.of(kind));
    }

    /**
     * The same, with the bodies it leads to put together by groupings of the caller's own.
     *
     * @param groupings the groupings, no two of which have a body in common on that day
     * @return the crosswalk to the names of groupings; what leads to a body of none of them is unplaced
     */
    public Crosswalk at(Collection<Grouping> groupings) {
        return ending(Level.of(requireNonNull(groupings, "groupings"), end));
    }

    private Crosswalk ending(Level level) {
        return new Crosswalk(start, end, Maps.transformValues(routes, route -> level.end(route, end)));
    }

    /**
     * Writes it as CSV: {@code from,to,weight,numerator,denominator,kind,source}, one row for each share. What has no known place
     * has a row with no {@code to}, whose source says why.
     *
     * @param file the file, which is written whole or not at all
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void writeCsv(Path file) {
        WholeFile.write(requireNonNull(file, "file"), writer -> CrosswalkText.writeCsv(writer, this));
    }

    /** {@return the same rows as a list of SQL values: {@code VALUES ('07P', 'W2U3Z', 1, 1, 1, 'exact', ''), …}} */
    public String toSqlValues() {
        return CrosswalkText.sql(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk that
                && startDay().equals(that.startDay())
                && endDay().equals(that.endDay())
                && routes.equals(that.routes);
    }

    @Override
    public int hashCode() {
        return routes.hashCode();
    }

    @Override
    public String toString() {
        return "Crosswalk from " + startDay() + " to " + endDay() + " of " + routes.size() + " bodies";
    }
}
