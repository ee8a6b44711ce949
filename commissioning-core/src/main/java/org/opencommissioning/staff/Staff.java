package org.opencommissioning.staff;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * A number of staff as heads and as full-time equivalents, each kept by itself; either may be unknown.
 *
 * <p>It prints as {@code 13 people, 12.6 FTE}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Staff permits ImmutableStaff {
    Staff() {}

    /** {@return how many people; empty where that is not known} */
    @Value.Parameter
    public abstract Optional<Integer> headCount();

    /** {@return how many full-time posts they fill, never more than heads; empty where that is not known} */
    @Value.Parameter
    public abstract Optional<BigDecimal> fullTimeEquivalents();

    /**
     * So many people and posts.
     *
     * @param headCount how many people
     * @param fullTimeEquivalents how many full-time posts they fill
     * @return the number
     * @throws InvalidValueException when either is negative, or there are more posts than people
     */
    public static Staff of(int headCount, BigDecimal fullTimeEquivalents) {
        return of(Optional.of(headCount), Optional.of(requireNonNull(fullTimeEquivalents, "fullTimeEquivalents")));
    }

    /**
     * So many people, posts unknown.
     *
     * @param headCount how many people
     * @return the number
     * @throws InvalidValueException when it is negative
     */
    public static Staff heads(int headCount) {
        return of(Optional.of(headCount), Optional.empty());
    }

    /** {@return nobody} */
    public static Staff none() {
        return of(0, BigDecimal.ZERO);
    }

    /** {@return a number that is not known} */
    public static Staff unknown() {
        return of(Optional.empty(), Optional.empty());
    }

    /** In the one form in which equal numbers are equal. */
    private static Staff of(Optional<Integer> heads, Optional<BigDecimal> posts) {
        return ImmutableStaff.of(heads, posts.map(BigDecimal::stripTrailingZeros));
    }

    /**
     * The sum, of heads and of posts each by itself.
     *
     * @param other what to add
     * @return what is known of both added up, and unknown where either is
     */
    public Staff plus(Staff other) {
        requireNonNull(other, "other");
        return of(
                headCount().flatMap(one -> other.headCount().map(two -> Math.addExact(one, two))),
                fullTimeEquivalents().flatMap(one -> other.fullTimeEquivalents().map(one::add)));
    }

    /**
     * The difference, of heads and of posts each by itself.
     *
     * @param other what to take away
     * @return the rest, unknown where either is
     * @throws InvalidValueException when the rest is negative, or has more posts than people
     */
    public Staff minus(Staff other) {
        requireNonNull(other, "other");
        return of(
                headCount().flatMap(one -> other.headCount().map(two -> Math.subtractExact(one, two))),
                fullTimeEquivalents().flatMap(one -> other.fullTimeEquivalents().map(one::subtract)));
    }

    @Value.Check
    void check() {
        boolean crowded = headCount().isPresent()
                && fullTimeEquivalents().isPresent()
                && fullTimeEquivalents()
                                .get()
                                .compareTo(BigDecimal.valueOf(headCount().get()))
                        > 0;
        Problems.of("Staff", this)
                .require(headCount().filter(heads -> heads < 0).isEmpty(), "fewer than no people")
                .require(
                        fullTimeEquivalents()
                                .filter(posts -> posts.signum() < 0)
                                .isEmpty(),
                        "fewer than no posts")
                .require(!crowded, "more full-time equivalents than people")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return headCount()
                        .map(heads -> heads == 1 ? "1 person" : heads + " people")
                        .orElse("people not known")
                + ", "
                + fullTimeEquivalents()
                        .map(posts -> posts.toPlainString() + " FTE")
                        .orElse("FTE not known");
    }
}
