package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/**
 * One flow of an event that reorganised bodies: all or part of one body passing to another on a day. A merger of three is
 * three successions, a split into three is three too. A whole flow is exact; a partial one has shares by one or more
 * weightings; one that is neither whole nor has shares is known to have happened, but not how much it carried.
 */
@Value.Immutable
public abstract sealed class Succession permits ImmutableSuccession {
    Succession() {}

    /** {@return the body that passed, or from which a part passed} */
    @Value.Parameter
    public abstract Organisation predecessor();

    /** {@return the body it passed to, which may have been there before} */
    @Value.Parameter
    public abstract Organisation successor();

    /** {@return the first day on which the successor held what passed} */
    @Value.Parameter
    public abstract UncertainDay effective();

    /** {@return how it passed} */
    @Value.Parameter
    public abstract SuccessionKind kind();

    /** {@return whether all of the predecessor passed} */
    @Value.Parameter
    public abstract boolean whole();

    /** {@return what part passed, at most one entry for each weighting; empty for a whole flow or an unknown part} */
    @Value.Parameter
    public abstract List<Share> shares();

    /** {@return where this is from} */
    @Value.Parameter
    public abstract Evidence evidence();

    /**
     * The part that passed, by one weighting.
     *
     * @param weighting what is counted
     * @return the share; empty for a whole flow, or when no such count is held
     */
    public final Optional<Share> share(Weighting weighting) {
        requireNonNull(weighting, "weighting");
        return shares().stream().filter(share -> share.weighting() == weighting).findFirst();
    }

    private boolean repeatsAWeighting() {
        List<Share> shares = shares();
        for (int i = 1; i < shares.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (shares.get(i).weighting() == shares.get(j).weighting()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Value.Check
    void check() {
        boolean sameBody = predecessor() == successor() || predecessor().equals(successor());
        Problems.of("Succession", this)
                .require(!sameBody, "a body does not succeed itself; a new name or code is part of its history")
                .require(!whole() || shares().isEmpty(), "a whole flow has no shares")
                .require(!whole() || kind() != SuccessionKind.TRANSFER, "a transfer moves a part, not the whole")
                .require(!repeatsAWeighting(), "a weighting is given twice")
                .throwIfAny();
    }

    /** A succession from all its parts. */
    static Succession of(
            Organisation predecessor,
            Organisation successor,
            UncertainDay effective,
            SuccessionKind kind,
            boolean whole,
            List<Share> shares,
            Evidence evidence) {
        return ImmutableSuccession.of(predecessor, successor, effective, kind, whole, shares, evidence);
    }

    /** {@return a builder; predecessor, successor, effective day, kind, whole and evidence are wanted} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        String extent = whole()
                ? "whole"
                : shares().isEmpty()
                        ? "share unknown"
                        : shares().stream().map(Share::toString).collect(Collectors.joining(", "));
        return predecessor().code() + " to " + successor().code() + " on " + effective() + " (" + kind().label() + ", "
                + extent + ")";
    }

    /** Builds a succession. */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
