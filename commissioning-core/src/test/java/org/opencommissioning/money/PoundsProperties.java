package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PoundsProperties {
    @Property
    void readsWhatItPrints(@ForAll("anyPounds") Pounds amount) {
        assertEquals(amount, Pounds.parse(amount.toString()));
    }

    @Property
    void readsBracketsAsMinus(@ForAll("pounds") Pounds amount) {
        assertEquals(amount.abs().negated(), Pounds.parse("(" + amount.abs() + ")"));
    }

    @Property
    void comesBackFromADecimal(@ForAll("anyPounds") Pounds amount) {
        assertEquals(amount, Pounds.of(amount.toBigDecimal()));
        assertEquals(2, amount.toBigDecimal().scale());
    }

    @Property
    void minusUndoesPlus(@ForAll("pounds") Pounds amount, @ForAll("pounds") Pounds other) {
        assertEquals(amount, amount.plus(other).minus(other));
        assertEquals(amount, amount.minus(other).plus(other));
        assertEquals(amount.minus(other), amount.plus(other.negated()));
    }

    @Property
    void addsInAnyGrouping(
            @ForAll("pounds") Pounds first, @ForAll("pounds") Pounds second, @ForAll("pounds") Pounds third) {
        assertEquals(first.plus(second).plus(third), first.plus(second.plus(third)));
        assertEquals(first.plus(second), second.plus(first));
    }

    @Property
    void totalsInAnyOrder(@ForAll @Size(max = 20) List<@From("pounds") Pounds> amounts) {
        List<Pounds> reversed = new ArrayList<>(amounts);
        Collections.reverse(reversed);
        assertEquals(Pounds.total(amounts), Pounds.total(reversed));
        assertEquals(amounts.stream().reduce(Pounds.ZERO, Pounds::plus), Pounds.total(amounts));
    }

    @Property
    void isExactOrThrows(@ForAll("anyPounds") Pounds amount, @ForAll("anyPounds") Pounds other, @ForAll long count) {
        assertExactOrThrows(amount, other.pence(), BigInteger::add, () -> amount.plus(other));
        assertExactOrThrows(amount, other.pence(), BigInteger::subtract, () -> amount.minus(other));
        assertExactOrThrows(amount, count, BigInteger::multiply, () -> amount.times(count));
    }

    private static void assertExactOrThrows(
            Pounds amount, long operand, BinaryOperator<BigInteger> operation, Supplier<Pounds> pounds) {
        BigInteger exact = operation.apply(BigInteger.valueOf(amount.pence()), BigInteger.valueOf(operand));
        if (exact.bitLength() < Long.SIZE) {
            assertEquals(exact.longValueExact(), pounds.get().pence());
        } else {
            assertThrows(ArithmeticException.class, pounds::get);
        }
    }

    @Property
    void ordersByPence(@ForAll("anyPounds") Pounds amount, @ForAll("anyPounds") Pounds other) {
        assertEquals(Long.compare(amount.pence(), other.pence()), amount.compareTo(other));
        assertEquals(amount.equals(other), amount.compareTo(other) == 0);
    }

    @Property
    void isItsShareOfTheWhole(@ForAll("pounds") Pounds amount, @ForAll("pounds") Pounds whole) {
        Assume.that(whole.signum() != 0);
        assertEquals(amount, whole.times(amount.shareOf(whole), RoundingMode.UNNECESSARY));
    }

    @Property
    void roundsByLessThanAPenny(
            @ForAll("pounds") Pounds amount, @ForAll("shares") Proportion share, @ForAll RoundingMode rounding) {
        Assume.that(rounding != RoundingMode.UNNECESSARY);
        Proportion exact = Proportion.of(amount.pence(), 1).times(share);
        Proportion rounded = Proportion.of(amount.times(share, rounding).pence(), 1);
        assertTrue(exact.minus(rounded).compareTo(Proportion.ONE) < 0);
        assertTrue(rounded.minus(exact).compareTo(Proportion.ONE) < 0);
    }

    @Provide
    Arbitrary<Pounds> anyPounds() {
        return MoneyArbitraries.anyPounds();
    }

    @Provide
    Arbitrary<Pounds> pounds() {
        return MoneyArbitraries.pounds();
    }

    @Provide
    Arbitrary<Proportion> shares() {
        return MoneyArbitraries.shares();
    }
}
