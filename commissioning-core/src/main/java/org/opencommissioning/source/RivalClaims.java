package org.opencommissioning.source;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * Claims side by side. It never picks one and never drops one, not even one that is made twice; the order in which they were
 * given makes no difference to any answer, nor to whether two sets of claims are equal.
 *
 * <p>It prints a claim a line.
 *
 * @param <T> the values claimed
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class RivalClaims<T extends Comparable<? super T>> permits ImmutableRivalClaims {
    RivalClaims() {}

    /** Equal whatever the order, and keeping count. */
    @Value.Parameter
    abstract ImmutableMultiset<Claim<T>> bag();

    /**
     * Some claims.
     *
     * @param claims at least one
     * @param <T> the values claimed
     * @return the claims side by side
     * @throws InvalidValueException when there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read here and goes nowhere else
    public static <T extends Comparable<? super T>> RivalClaims<T> of(Claim<T>... claims) {
        return of(Arrays.asList(Objects.requireNonNull(claims, "claims")));
    }

    /**
     * Some claims.
     *
     * @param claims at least one
     * @param <T> the values claimed
     * @return the claims side by side
     * @throws InvalidValueException when there is none
     */
    public static <T extends Comparable<? super T>> RivalClaims<T> of(Collection<Claim<T>> claims) {
        Objects.requireNonNull(claims, "claims");
        return ImmutableRivalClaims.of(ImmutableMultiset.copyOf(claims));
    }

    /** {@return every claim given} */
    public List<Claim<T>> claims() {
        return bag().asList();
    }

    /**
     * Whether some value fits every claim.
     *
     * @param tolerance how far <em>about</em> and <em>almost</em> reach
     * @return {@link Agreement#NOT_COMPARABLE} unless all claims are of one subject and one measure
     */
    public Agreement agreement(Tolerance<T> tolerance) {
        Objects.requireNonNull(tolerance, "tolerance");
        if (!areRivals()) {
            return Agreement.NOT_COMPARABLE;
        }
        Range<T> left = Range.all();
        for (Claim<T> claim : bag().elementSet()) {
            Range<T> allowed = tolerance.allowed(claim.figure());
            if (!left.isConnected(allowed)) {
                return Agreement.INCONSISTENT;
            }
            left = left.intersection(allowed);
        }
        return Tolerance.isVoid(left) ? Agreement.INCONSISTENT : Agreement.CONSISTENT;
    }

    private boolean areRivals() {
        Claim<T> first = claims().get(0);
        return bag().elementSet().stream().allMatch(first::isRivalOf);
    }

    /**
     * What a policy of the caller's makes of the claims.
     *
     * @param policy which claim to follow
     * @return the claim the policy follows, together with the policy's name and every claim; empty when the policy cannot
     *     decide, and when the claims are not comparable, which leaves nothing to choose between
     * @throws InvalidValueException when the policy answers with a claim that is not among these
     */
    public Optional<Choice<T>> chosenBy(ResolutionPolicy<T> policy) {
        Objects.requireNonNull(policy, "policy");
        if (!areRivals()) {
            return Optional.empty();
        }
        return policy.choose(claims()).map(chosen -> ImmutableChoice.of(chosen, this, policy.name()));
    }

    @Value.Check
    void check() {
        if (bag().isEmpty()) {
            throw new InvalidValueException("RivalClaims without a claim: expected at least one");
        }
    }

    @Override
    public String toString() {
        return claims().stream().map(Claim::toString).collect(Collectors.joining("\n"));
    }

    /**
     * A claim that a policy of the caller's follows. It remembers the policy, and keeps the claims passed over.
     *
     * @param <T> the values claimed
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Choice<T extends Comparable<? super T>> permits ImmutableChoice {
        Choice() {}

        /** {@return the claim the policy follows} */
        @Value.Parameter
        public abstract Claim<T> chosen();

        /** {@return every claim there was, the chosen one included} */
        @Value.Parameter
        public abstract RivalClaims<T> among();

        /** {@return the name of the policy} */
        @Value.Parameter
        public abstract String policy();

        @Value.Check
        void check() {
            if (!among().bag().contains(chosen())) {
                throw new InvalidValueException("Choice by the policy \"" + policy() + "\": the claim chosen, "
                        + chosen() + ", is not among the claims; a policy chooses, it does not invent");
            }
        }

        @Override
        public String toString() {
            return chosen() + ", chosen among " + among().claims().size() + " by the policy \"" + policy() + "\"";
        }
    }
}
