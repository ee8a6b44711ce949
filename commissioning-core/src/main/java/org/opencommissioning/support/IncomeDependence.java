package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

/**
 * A claim of how much of a unit's income some work is, in money and as a share. Together the two imply what the unit earns in all,
 * and two such claims can be held against each other. Which of them is right is never said here.
 *
 * <p>It prints as {@code NHS North West London Commissioning Support Unit (0AT): exactly £31,000,000 (…) is about 3/4 (…)}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class IncomeDependence permits ImmutableIncomeDependence {
    /** How far about and almost reach where the caller does not say. */
    private static final Proportion TENTH = Proportion.of(1, 10);

    IncomeDependence() {}

    /** {@return the unit} */
    @Value.Parameter
    public abstract Csu provider();

    /** {@return what the work is worth, as it was reported} */
    @Value.Parameter
    public abstract Stated<Pounds> amount();

    /** {@return what part of the unit's income that is, as it was reported} */
    @Value.Parameter
    public abstract Stated<Proportion> share();

    /**
     * An amount and a share of one unit.
     *
     * @param provider the unit
     * @param amount what the work is worth, more than nothing
     * @param share what part of its income that is, more than 0 and at most 1
     * @return the claim
     * @throws InvalidValueException when amount or share is out of bounds
     */
    public static IncomeDependence of(Csu provider, Stated<Pounds> amount, Stated<Proportion> share) {
        return ImmutableIncomeDependence.of(provider, amount, share);
    }

    /**
     * The value of an agreement, and a share.
     *
     * @param agreement an agreement whose value was reported
     * @param share what part of the provider's income that is, more than 0 and at most 1
     * @return the claim
     * @throws InvalidValueException when the agreement has no value, or value or share is out of bounds
     */
    public static IncomeDependence of(ServiceLevelAgreement agreement, Stated<Proportion> share) {
        requireNonNull(share, "share");
        Stated<Pounds> amount = agreement
                .value()
                .orElseThrow(() -> new InvalidValueException(
                        "IncomeDependence on the " + agreement + ": it has no value; give it one, or name the amount"));
        return of(agreement.provider(), amount, share);
    }

    /** {@return what the unit earns in all if amount and share are taken word for word, to the nearest penny} */
    public Pounds impliedTotal() {
        return nearest(exact(amount().value()).dividedBy(share().value()));
    }

    /**
     * What the unit can earn in all, given how exactly amount and share were said.
     *
     * @param amounts how far <em>about</em> and <em>almost</em> reach for amounts
     * @param shares how far they reach for shares
     * @return the totals that leave room for both
     */
    public ImpliedTotal impliedTotal(Tolerance<Pounds> amounts, Tolerance<Proportion> shares) {
        Range<Proportion> money = positive(range(
                amount(),
                exact(requireNonNull(amounts, "amounts").lowest(amount().value())),
                exact(amounts.highest(amount().value())),
                exact(amount().value())));
        Range<Proportion> part = positive(range(
                        share(),
                        requireNonNull(shares, "shares").lowest(share().value()),
                        shares.highest(share().value()),
                        share().value()))
                .intersection(Range.atMost(Proportion.ONE));
        return ImmutableImpliedTotal.of(impliedTotal(), quotient(money, part));
    }

    /** Every value that a figure leaves room for. */
    private static Range<Proportion> range(Stated<?> figure, Proportion lowest, Proportion highest, Proportion value) {
        return switch (figure.exactness()) {
            case EXACTLY -> Range.singleton(value);
            case ABOUT -> Range.closed(lowest, highest);
            case ALMOST -> Range.closedOpen(lowest, value);
            case OVER -> Range.greaterThan(value);
            case UP_TO -> Range.atMost(value);
            case AT_LEAST -> Range.atLeast(value);
        };
    }

    private static Range<Proportion> positive(Range<Proportion> range) {
        return range.intersection(Range.greaterThan(Proportion.ZERO));
    }

    /** Of ranges above zero, the second of which has an upper end. */
    private static Range<Proportion> quotient(Range<Proportion> dividend, Range<Proportion> divisor) {
        if (dividend.isEmpty() || divisor.isEmpty()) {
            Proportion nowhere = dividend.lowerEndpoint().dividedBy(divisor.upperEndpoint());
            return Range.closedOpen(nowhere, nowhere);
        }
        Range<Proportion> from = dividend.lowerEndpoint().signum() == 0
                ? Range.greaterThan(Proportion.ZERO)
                : Range.downTo(
                        dividend.lowerEndpoint().dividedBy(divisor.upperEndpoint()),
                        either(dividend.lowerBoundType(), divisor.upperBoundType()));
        boolean endless = !dividend.hasUpperBound() || divisor.lowerEndpoint().signum() == 0;
        return endless
                ? from
                : from.intersection(Range.upTo(
                        dividend.upperEndpoint().dividedBy(divisor.lowerEndpoint()),
                        either(dividend.upperBoundType(), divisor.lowerBoundType())));
    }

    private static BoundType either(BoundType one, BoundType other) {
        return one == BoundType.OPEN || other == BoundType.OPEN ? BoundType.OPEN : BoundType.CLOSED;
    }

    private static Proportion exact(Pounds amount) {
        return Proportion.of(amount.pence(), 1);
    }

    private static Pounds nearest(Proportion pence) {
        return Pounds.ofPence(pence.toBigDecimal(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Whether this and another claim can both be true, where <em>about</em> and <em>almost</em> reach a tenth of the value. No
     * source says how far they reach; {@link #agreement(Collection, Tolerance, Tolerance)} takes the caller's word for it.
     *
     * @param other another claim
     * @return {@link Agreement#NOT_COMPARABLE} when they are of two units
     */
    public Agreement compareWith(IncomeDependence other) {
        return agreement(
                List.of(this, requireNonNull(other, "other")),
                Tolerance.relativePounds(TENTH),
                Tolerance.relativeProportion(TENTH));
    }

    /**
     * Whether claims can all be true: whether some total fits them all.
     *
     * @param claims at least one claim
     * @param amounts how far <em>about</em> and <em>almost</em> reach for amounts
     * @param shares how far they reach for shares
     * @return {@link Agreement#NOT_COMPARABLE} unless all are of one unit
     * @throws InvalidValueException when there is no claim
     */
    public static Agreement agreement(
            Collection<IncomeDependence> claims, Tolerance<Pounds> amounts, Tolerance<Proportion> shares) {
        requireNonNull(amounts, "amounts");
        requireNonNull(shares, "shares");
        if (requireNonNull(claims, "claims").isEmpty()) {
            throw new InvalidValueException("IncomeDependence: no claim to compare; expected at least one");
        }
        Csu unit = claims.iterator().next().provider();
        if (!claims.stream().allMatch(claim -> claim.provider().equals(unit))) {
            return Agreement.NOT_COMPARABLE;
        }
        Range<Proportion> left = Range.all();
        for (IncomeDependence claim : claims) {
            Range<Proportion> totals = claim.impliedTotal(amounts, shares).pence();
            if (!left.isConnected(totals)) {
                return Agreement.INCONSISTENT;
            }
            left = left.intersection(totals);
        }
        return left.isEmpty() ? Agreement.INCONSISTENT : Agreement.CONSISTENT;
    }

    @Value.Check
    void check() {
        Problems.of("IncomeDependence on", provider())
                .require(amount().value().signum() > 0, "the amount " + amount() + " is not more than nothing")
                .require(
                        share().value().signum() > 0 && share().value().isShare(),
                        "the share " + share() + " is not more than 0 and at most 1")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return provider() + ": " + amount() + " is " + share();
    }

    /**
     * What a unit can earn in all for a claim to be true. Amounts are to the nearest penny.
     *
     * <p>It prints as {@code £93,000,000 word for word; over £93,000,000 and at most £103,333,333.33}.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class ImpliedTotal permits ImmutableImpliedTotal {
        ImpliedTotal() {}

        /** {@return the total if amount and share are taken word for word} */
        @Value.Parameter
        public abstract Pounds wordForWord();

        @Value.Parameter
        abstract Range<Proportion> pence();

        /** {@return the lower end of what the total can be; the end itself may be just out of reach} */
        public Pounds lowest() {
            return nearest(pence().lowerEndpoint());
        }

        /** {@return the upper end of what the total can be; empty when it has none} */
        public Optional<Pounds> highest() {
            return pence().hasUpperBound() ? Optional.of(nearest(pence().upperEndpoint())) : Optional.empty();
        }

        /** {@return the two ends in words: {@code over £93,000,000 and at most £103,333,333.33}} */
        public String bounds() {
            String from = pence().lowerBoundType() == BoundType.OPEN ? "over " : "at least ";
            String to = pence().hasUpperBound()
                    ? (pence().upperBoundType() == BoundType.OPEN ? " and under " : " and at most ")
                            + nearest(pence().upperEndpoint())
                    : "";
            return from + lowest() + to;
        }

        @Override
        public String toString() {
            return wordForWord() + " word for word; " + bounds();
        }
    }
}
