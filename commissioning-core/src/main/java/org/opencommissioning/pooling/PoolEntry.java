package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;

/**
 * Money that goes into a pool or comes out of it. What the pool buys for a member from others is a pay-out to that member.
 *
 * <p>It prints as {@code NHS Brent CCG (07P) gives £5,000,000 on 2014-05-01}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class PoolEntry permits ImmutablePoolEntry {
    /** The order of a ledger: by day as far as it is known, and then so that equal ledgers are listed alike. */
    static final Comparator<PoolEntry> IN_ORDER = Comparator.comparing(
                    (PoolEntry entry) -> entry.day().earliest().orElse(LocalDate.MIN))
            .thenComparing(entry -> entry.day().latest().orElse(LocalDate.MAX))
            .thenComparing(PoolEntry::kind)
            .thenComparing(entry -> entry.member().code().toString())
            .thenComparing(PoolEntry::amount)
            .thenComparing(entry -> entry.evidence().map(Evidence::toString).orElse(""));

    PoolEntry() {}

    /** {@return which way the money goes} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return the member whose money it is, or becomes} */
    @Value.Parameter
    public abstract Organisation member();

    /** {@return how much, more than nothing} */
    @Value.Parameter
    public abstract Pounds amount();

    /** {@return the day; unknown unless said} */
    @Value.Parameter
    public abstract UncertainDay day();

    /** {@return where it is from; empty where nothing is cited} */
    @Value.Parameter
    public abstract Optional<Evidence> evidence();

    /**
     * Money that a member puts in.
     *
     * @param member who gives
     * @param amount how much, more than nothing
     * @return the entry, on an unknown day
     */
    public static PoolEntry contribution(Organisation member, Pounds amount) {
        return of(Kind.CONTRIBUTION, member, amount);
    }

    /**
     * Money that is used for a member.
     *
     * @param member who receives
     * @param amount how much, more than nothing
     * @return the entry, on an unknown day
     */
    public static PoolEntry payOut(Organisation member, Pounds amount) {
        return of(Kind.PAY_OUT, member, amount);
    }

    /**
     * Money that goes back unused to the member who put it in.
     *
     * @param member who gets it back
     * @param amount how much, more than nothing
     * @return the entry, on an unknown day
     */
    public static PoolEntry giveBack(Organisation member, Pounds amount) {
        return of(Kind.RETURN, member, amount);
    }

    private static PoolEntry of(Kind kind, Organisation member, Pounds amount) {
        return ImmutablePoolEntry.of(kind, member, amount, UncertainDay.unknown(), Optional.empty());
    }

    /**
     * The same entry on a day.
     *
     * @param day the day
     * @return the entry of that day
     */
    public PoolEntry on(UncertainDay day) {
        return ImmutablePoolEntry.of(kind(), member(), amount(), requireNonNull(day, "day"), evidence());
    }

    /**
     * The same entry with what it rests on.
     *
     * @param evidence where it is from
     * @return the entry with that evidence
     */
    public PoolEntry by(Evidence evidence) {
        return ImmutablePoolEntry.of(
                kind(), member(), amount(), day(), Optional.of(requireNonNull(evidence, "evidence")));
    }

    PoolEntry of(Organisation successor) {
        return ImmutablePoolEntry.of(kind(), successor, amount(), day(), evidence());
    }

    @Value.Check
    void check() {
        Problems.of("PoolEntry of", member())
                .require(amount().signum() > 0, "the amount is " + amount() + ", expected more than nothing")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return member() + " " + kind().verb + " " + amount()
                + (day().equals(UncertainDay.unknown()) ? "" : " on " + day())
                + evidence().map(each -> ", " + each).orElse("");
    }

    /** Which way money goes. */
    public enum Kind {
        /** Into the pool. */
        CONTRIBUTION("contribution", "gives"),
        /** Out of the pool, used for a member. */
        PAY_OUT("pay-out", "receives"),
        /** Out of the pool, back to the member who put it in. */
        RETURN("return", "gets back");

        private final String label;
        private final String verb;

        Kind(String label, String verb) {
            this.label = label;
            this.verb = verb;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }
}
