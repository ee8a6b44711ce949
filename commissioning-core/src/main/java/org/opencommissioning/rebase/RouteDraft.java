package org.opencommissioning.rebase;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.Weighting;
import org.opencommissioning.source.Citation;

/** Collects what a journey learns of one body on its way. */
final class RouteDraft {
    private final Organisation from;
    private final Map<String, Proportion> legs = new TreeMap<>();
    private final Set<Weighting> weightings = new LinkedHashSet<>();
    private final Set<Weighting> soleWeightings = new LinkedHashSet<>();
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private boolean estimated;
    private boolean seriesBreak;

    RouteDraft(Organisation from) {
        this.from = from;
    }

    /** Notes a weighting that was used, and whether no other kind of share was held. */
    void divide(Weighting weighting, boolean onlyOneHeld) {
        weightings.add(weighting);
        if (onlyOneHeld) {
            soleWeightings.add(weighting);
        }
    }

    /** Notes where the share of a flow is from. */
    void use(Succession flow, @Nullable Weighting weighting) {
        if (weighting != null) {
            flow.share(weighting).ifPresent(share -> {
                for (Citation citation : share.evidence().citations()) {
                    sources.add(citation.toString());
                }
            });
        }
    }

    /** Notes that sizes were needed, where they are from, and whether there are no others. */
    void estimate(Weighting weighting, Optional<String> source, boolean onlyOneHeld) {
        estimated = true;
        divide(weighting, onlyOneHeld);
        source.ifPresent(sources::add);
    }

    /** Notes all that is known of a part of the way, but for where it ends. */
    void note(Route part) {
        weightings.addAll(part.weightings());
        soleWeightings.addAll(part.soleWeightings());
        sources.addAll(part.sources());
        part.problem().ifPresent(problems::add);
        estimated |= part.placement() == Placement.ESTIMATED_BACKWARD;
        seriesBreak |= part.seriesBreak();
    }

    void breakSeries() {
        seriesBreak = true;
    }

    void arrive(String code, Proportion share) {
        legs.merge(code, share, Proportion::plus);
    }

    /** Notes why some of it does not arrive. */
    void lose(String problem) {
        problems.add(problem);
    }

    Route route() {
        // parts that meet again were never in doubt
        boolean divided = legs.size() > 1 || !problems.isEmpty();
        Route.Builder route = Route.builder()
                .from(from)
                .placement(placement(divided))
                .addAllWeightings(divided ? weightings : Set.of())
                .addAllSoleWeightings(divided ? soleWeightings : Set.of())
                .addAllSources(divided ? sources : Set.of())
                .seriesBreak(seriesBreak);
        legs.forEach((code, share) -> route.addLegs(Route.Leg.of(code, share)));
        if (!problems.isEmpty()) {
            route.problem(String.join("; ", problems));
        }
        return route.build();
    }

    private Placement placement(boolean divided) {
        if (!problems.isEmpty()) {
            return Placement.UNPLACED;
        }
        if (!divided) {
            return Placement.EXACT;
        }
        return estimated ? Placement.ESTIMATED_BACKWARD : Placement.APPORTIONED;
    }
}
