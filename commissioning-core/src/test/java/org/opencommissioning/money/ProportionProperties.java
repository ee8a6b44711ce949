package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProportionProperties {
    @Property
    void readsWhatItPrints(@ForAll("proportions") Proportion proportion) {
        assertEquals(proportion, Proportion.parse(proportion.toString()));
    }

    @Property
    void isInLowestTerms(@ForAll("proportions") Proportion proportion) {
        assertEquals(BigInteger.ONE, proportion.numerator().gcd(proportion.denominator()));
        assertEquals(1, proportion.denominator().signum());
        assertEquals(proportion.numerator().signum(), proportion.signum());
        assertEquals(proportion, Proportion.of(proportion.numerator(), proportion.denominator()));
    }

    @Property
    void minusUndoesPlusAndDividingUndoesTimes(
            @ForAll("proportions") Proportion one, @ForAll("proportions") Proportion other) {
        assertEquals(one, one.plus(other).minus(other));
        Assume.that(other.signum() != 0);
        assertEquals(one, one.times(other).dividedBy(other));
    }

    @Property
    void distributes(
            @ForAll("proportions") Proportion one,
            @ForAll("proportions") Proportion other,
            @ForAll("proportions") Proportion factor) {
        assertEquals(one.plus(other).times(factor), one.times(factor).plus(other.times(factor)));
    }

    @Property
    void makesAWholeWithItsComplement(@ForAll("shares") Proportion share) {
        assertEquals(Proportion.ONE, share.plus(share.complement()));
        assertTrue(share.isShare());
        assertTrue(share.complement().isShare());
    }

    @Property
    void ordersAsItsDifferenceSays(@ForAll("proportions") Proportion one, @ForAll("proportions") Proportion other) {
        assertEquals(one.minus(other).signum(), Integer.signum(one.compareTo(other)));
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(
                0,
                one.compareTo(Proportion.of(
                        one.numerator().negate(), one.denominator().negate())));
    }

    @Property
    void equalsItselfInOtherTerms(@ForAll("proportions") Proportion proportion, @ForAll BigInteger factor) {
        Assume.that(factor.signum() != 0);
        Proportion inOtherTerms = Proportion.of(
                proportion.numerator().multiply(factor),
                proportion.denominator().multiply(factor));
        assertEquals(proportion, inOtherTerms);
        assertEquals(proportion.hashCode(), inOtherTerms.hashCode());
        assertEquals(proportion.toString(), inOtherTerms.toString());
    }

    @Property
    void readsItsPercentageAsTheRoundedValue(
            @ForAll("proportions") Proportion proportion, @ForAll @IntRange(max = 12) int decimals) {
        BigDecimal rounded = proportion.toBigDecimal(decimals + 2, RoundingMode.HALF_UP);
        assertEquals(Proportion.percent(rounded.movePointRight(2)), Proportion.parse(proportion.toPercent(decimals)));
    }

    @Provide
    Arbitrary<Proportion> proportions() {
        return MoneyArbitraries.proportions();
    }

    @Provide
    Arbitrary<Proportion> shares() {
        return MoneyArbitraries.shares();
    }
}
