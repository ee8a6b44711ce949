package org.opencommissioning.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of several rival claims a caller decides to follow. A policy has a name, and what it cannot decide it leaves open: two
 * claims of equal standing are no choice.
 *
 * @param <T> the values claimed
 */
public final class ResolutionPolicy<T> {
    private final String name;
    private final Function<List<Claim<T>>, Optional<Claim<T>>> rule;

    private ResolutionPolicy(String name, Function<List<Claim<T>>, Optional<Claim<T>>> rule) {
        this.name = Objects.requireNonNull(name, "name");
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /**
     * A policy of the caller's own.
     *
     * @param name what reports call it
     * @param rule given every claim, the one to follow; empty when it cannot decide
     * @param <T> the values claimed
     * @return the policy
     */
    public static <T> ResolutionPolicy<T> named(String name, Function<List<Claim<T>>, Optional<Claim<T>>> rule) {
        return new ResolutionPolicy<>(name, rule);
    }

    /**
     * Follows the claim published last. It decides only when that claim was certainly published after every other: a claim
     * whose day of publication is unknown leaves the matter open.
     *
     * @param <T> the values claimed
     * @return the policy
     */
    public static <T> ResolutionPolicy<T> latestPublished() {
        return new ResolutionPolicy<>(
                "latest published",
                claims -> only(claims.stream().filter(claim -> isLaterThanAllOthers(claim, claims))));
    }

    private static <T> boolean isLaterThanAllOthers(Claim<T> claim, List<Claim<T>> claims) {
        Stream<Claim<T>> others = claims.stream().filter(other -> !other.equals(claim));
        Optional<LocalDate> earliest = claim.figure().citation().published().earliest();
        return others.allMatch(other -> earliest.isPresent()
                && other.figure()
                        .citation()
                        .published()
                        .isBefore(earliest.get())
                        .isYes());
    }

    /**
     * Follows the claim made most strongly, in the order of {@link Strength}. It decides only when one claim is stronger than
     * every other.
     *
     * @param <T> the values claimed
     * @return the policy
     */
    public static <T> ResolutionPolicy<T> strongest() {
        return new ResolutionPolicy<>("strongest", claims -> {
            Optional<Strength> most =
                    claims.stream().map(claim -> claim.figure().strength()).min(Strength::compareTo);
            return only(claims.stream()
                    .filter(claim ->
                            most.filter(claim.figure().strength()::equals).isPresent()));
        });
    }

    /**
     * Follows what one source says. It decides only when that source makes one claim.
     *
     * @param sourceName the name of the source, letter for letter
     * @param <T> the values claimed
     * @return the policy
     */
    public static <T> ResolutionPolicy<T> fromSource(String sourceName) {
        Objects.requireNonNull(sourceName, "sourceName");
        return new ResolutionPolicy<>(
                "from " + sourceName,
                claims -> only(claims.stream()
                        .filter(claim ->
                                claim.figure().citation().source().name().equals(sourceName))));
    }

    /** The one claim left; a claim made twice is one claim. */
    private static <T> Optional<Claim<T>> only(Stream<Claim<T>> left) {
        List<Claim<T>> claims = left.distinct().toList();
        return claims.size() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
    }

    /** {@return what reports call it} */
    public String name() {
        return name;
    }

    /** Asked through {@link RivalClaims#chosenBy}, which keeps the claims with the choice. */
    Optional<Claim<T>> choose(List<Claim<T>> claims) {
        return rule.apply(claims);
    }

    @Override
    public String toString() {
        return name;
    }
}
