package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;

/**
 * How the correction factor of a practice, its minimum practice income guarantee, runs off: by a seventh of what it was when April 2014
 * began, each year from 2014-15 to 2020-21. What it loses goes into the global sum of all practices.
 *
 * <p>It prints as {@code MPIG of £70,000, run off from 2014-15 to 2020-21}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class MpigRunOff permits ImmutableMpigRunOff {
    /** The first year that loses a seventh. */
    private static final int FIRST = 2014;

    private static final int YEARS = 7;

    MpigRunOff() {}

    /** {@return the correction factor of a year before it began to run off} */
    @Value.Parameter
    public abstract Pounds base();

    /**
     * The run-off of a correction factor.
     *
     * @param base what it is in a full year before April 2014, not below zero
     * @return how it runs off
     * @throws InvalidValueException when it is below zero
     */
    public static MpigRunOff of(Pounds base) {
        return ImmutableMpigRunOff.of(base);
    }

    /**
     * What part of it is left in a year.
     *
     * @param year the year
     * @return all of it to 2013-14, six sevenths in 2014-15, one in 2019-20, and nothing from 2020-21 on
     */
    public static Proportion share(FinancialYear year) {
        int lost = requireNonNull(year, "year").startYear() - FIRST + 1;
        return Proportion.of(YEARS - Math.max(0, Math.min(YEARS, lost)), YEARS);
    }

    /**
     * What is left in a year, which need not be whole pence.
     *
     * @param year the year
     * @return the exact number of pounds
     */
    public Proportion left(FinancialYear year) {
        return pounds().times(share(year));
    }

    /**
     * By how much less it is than in the year before.
     *
     * @param year the year
     * @return the exact number of pounds: a seventh from 2014-15 to 2020-21, nothing in any other year
     */
    public Proportion lost(FinancialYear year) {
        return left(requireNonNull(year, "year").plus(-1)).minus(left(year));
    }

    private Proportion pounds() {
        return Proportion.of(base().pence(), 100);
    }

    @Value.Check
    void check() {
        if (base().signum() < 0) {
            throw new InvalidValueException(
                    "MpigRunOff of " + base() + ": a guarantee is not below zero; give what it was in a full year");
        }
    }

    @Override
    public String toString() {
        return "MPIG of " + base() + ", run off from " + FinancialYear.startingIn(FIRST) + " to "
                + FinancialYear.startingIn(FIRST + YEARS - 1);
    }
}
