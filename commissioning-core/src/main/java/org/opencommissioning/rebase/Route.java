package org.opencommissioning.rebase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Weighting;

/** Where the figures of one body of one day belong on another day. */
@Value.Immutable
public abstract sealed class Route permits ImmutableRoute {
    Route() {}

    /** {@return the body whose figures they are} */
    public abstract Organisation from();

    /** {@return the share that each body of the other day gets, in the order of their codes} */
    public abstract List<Leg> legs();

    /** {@return how well it is known} */
    public abstract Placement placement();

    /** {@return by what it was divided, the first used first; empty where nothing was} */
    public abstract List<Weighting> weightings();

    /** {@return those of them beside which no other kind of share is held for what they divided} */
    public abstract Set<Weighting> soleWeightings();

    /** {@return where the shares and sizes it was divided by are from} */
    @Value.NaturalOrder
    public abstract SortedSet<String> sources();

    /** {@return why some of it has no known place; empty when all has} */
    public abstract Optional<String> problem();

    /** {@return whether the body goes on, but gave or took a part on the way, so that its series is not of one thing} */
    public abstract boolean seriesBreak();

    /** {@return the share that has no known place} */
    public final Proportion unplaced() {
        Proportion placed = Proportion.ZERO;
        for (Leg leg : legs()) {
            placed = placed.plus(leg.share());
        }
        return Proportion.ONE.minus(placed);
    }

    @Value.Check
    void check() {
        Problems.of("Route", from())
                .require(unplaced().signum() >= 0, "the shares add to more than 1")
                .require(
                        (unplaced().signum() > 0) == problem().isPresent(),
                        "a problem is told where shares add to 1, or not")
                .require(
                        (placement() == Placement.UNPLACED) == problem().isPresent(),
                        "a problem is not what it is marked as")
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return from().code() + " to " + legs() + " (" + placement().label() + ")";
    }

    /** One end of a route. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Leg permits ImmutableLeg {
        Leg() {}

        /** {@return the code of the body it leads to, which names one body on that day, or the name of a grouping} */
        @Value.Parameter
        public abstract String to();

        /** {@return the share that gets there, above zero and at most 1} */
        @Value.Parameter
        public abstract Proportion share();

        static Leg of(String to, Proportion share) {
            return ImmutableLeg.of(to, share);
        }

        @Override
        public String toString() {
            return share().equals(Proportion.ONE) ? to() : share() + " " + to();
        }
    }

    /** Collects the parts of a route. */
    static final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }
}
