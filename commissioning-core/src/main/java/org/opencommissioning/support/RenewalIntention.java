package org.opencommissioning.support;

import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Strength;

/**
 * What customers are said to mean to do when their agreement ends. It is not a {@link NoticeOfTermination}: it ends nothing, however
 * strongly it is said.
 *
 * <p>It prints as {@code 8 customers of NHS North West London Commissioning Support Unit (0AT): do not renew (understood; HSJ, …)}.
 */
@Value.Immutable
public abstract sealed class RenewalIntention permits ImmutableRenewalIntention {
    RenewalIntention() {}

    /** {@return a builder, which needs a provider, at least one customer, an intent and a citation} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whose agreement it is about} */
    public abstract Csu provider();

    /** {@return who is said to mean it} */
    public abstract Set<Organisation> customers();

    /** {@return what they mean to do} */
    public abstract Intent intent();

    /** {@return why, as far as anybody has told; empty where nobody has} */
    public abstract Set<Ground> grounds();

    /** {@return from when on they mean it; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return how strongly that is said; {@link Strength#STATED} unless said otherwise} */
    @Value.Default
    public Strength strength() {
        return Strength.STATED;
    }

    /** {@return where that is said} */
    public abstract Citation citation();

    @Value.Check
    void check() {
        Problems.of("RenewalIntention on the agreement of", provider())
                .require(!customers().isEmpty(), "no customer")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return Parties.print(customers(), "customers") + " of " + provider() + ": " + intent().label() + " ("
                + strength().label() + "; " + citation() + ")";
    }

    /** What customers mean to do. */
    public enum Intent {
        /** Go on with the unit. */
        RENEW("renew"),
        /** Let the agreement run out. */
        DO_NOT_RENEW("do not renew"),
        /** They are still weighing it. */
        UNDECIDED("undecided");

        private final String label;

        Intent(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Why customers do not renew, or give notice. */
    public enum Ground {
        /** The work is not good enough. */
        QUALITY("quality"),
        /** It costs too much for what it is. */
        VALUE_FOR_MONEY("value for money"),
        /** The unit does not answer quickly or closely enough. */
        RESPONSIVENESS("responsiveness"),
        /** The unit is not close to those it works for. */
        CONNECTEDNESS("connectedness"),
        /** Anything else. */
        OTHER("another ground");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of an intention. */
    public static final class Builder extends ImmutableRenewalIntention.Builder {
        Builder() {}
    }
}
