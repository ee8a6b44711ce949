package org.opencommissioning.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;

class PoundsTest {
    private static final Pounds MOST = Pounds.ofPence(Long.MAX_VALUE);
    private static final Pounds LEAST = Pounds.ofPence(Long.MIN_VALUE);
    private static final String BEYOND =
            "beyond what an amount can hold, -£92,233,720,368,547,758.08 to £92,233,720,368,547,758.07";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£35m | 3500000000",
                "£35M | 3500000000",
                "£35 million | 3500000000",
                "£1,234.56 | 123456",
                "-£21.2m | -2120000000",
                "£-21.2m | -2120000000",
                "−£21.2m | -2120000000",
                "- £ 21.2 m | -2120000000",
                "£31k | 3100000",
                "£31 thousand | 3100000",
                "£1.3bn | 130000000000",
                "£1.3 billion | 130000000000",
                "35000000 | 3500000000",
                "0.5 | 50",
                "£1.2300 | 123",
                "£0.00001k | 1",
                "-0 | 0",
                "(1,234) | -123400",
                "( £21.2m ) | -2120000000",
                "£92,233,720,368,547,758.07 | 9223372036854775807",
                "-£92,233,720,368,547,758.08 | -9223372036854775808",
            })
    void readsWhatPapersAndTablesWrite(String text, long pence) {
        assertEquals(Pounds.ofPence(pence), Pounds.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "£",
                "-",
                "()",
                "£1,23",
                "1,2345",
                "1234,567",
                ".5",
                "5.",
                "£5mm",
                "5 £",
                "--5",
                "-£-5",
                "(-5)",
                "-(5)",
                "(5",
                "1e6",
                "$5",
                "five",
                "£1.2.3",
                "٣"
            })
    void refusesWhatIsNotAnAmount(String text) {
        assertInvalid(
                "Pounds \"" + text
                        + "\": expected an amount such as £31,000,000, £1,234.56, -£21.2m, £31k, £1.3bn or (1,234)",
                () -> Pounds.parse(text));
    }

    @Test
    void refusesFractionsOfAPenny() {
        String advice =
                ": not whole pence; round it first, for example with setScale(2, RoundingMode.HALF_UP) of BigDecimal";
        assertInvalid("Pounds \"£1.005\"" + advice, () -> Pounds.parse("£1.005"));
        assertInvalid("Pounds \"£0.000001k\"" + advice, () -> Pounds.parse("£0.000001k"));
        assertInvalid("Pounds 0.001" + advice, () -> Pounds.of(new BigDecimal("0.001")));
        assertInvalid("Pounds 1E-1000000000" + advice, () -> Pounds.of(new BigDecimal("1E-1000000000")));
    }

    @Test
    void refusesAmountsItCannotHold() {
        assertInvalid("Pounds \"£92233720368547758.08\": " + BEYOND, () -> Pounds.parse("£92233720368547758.08"));
        assertInvalid("Pounds \"-£92233720368547758.09\": " + BEYOND, () -> Pounds.parse("-£92233720368547758.09"));
        assertInvalid("Pounds 92233720368547759: " + BEYOND, () -> Pounds.of(92_233_720_368_547_759L));
        assertInvalid("Pounds 92233720368548 thousand: " + BEYOND, () -> Pounds.thousands(92_233_720_368_548L));
        assertInvalid("Pounds -92233720369 million: " + BEYOND, () -> Pounds.millions(-92_233_720_369L));
        assertInvalid("Pounds 1E+1000000000: " + BEYOND, () -> Pounds.of(new BigDecimal("1E+1000000000")));
    }

    @Test
    void countsInPoundsThousandsAndMillions() {
        assertEquals(3_100_000_000L, Pounds.millions(31).pence());
        assertEquals(-1_797_800_000L, Pounds.thousands(-17_978).pence());
        assertEquals(500L, Pounds.of(5).pence());
        assertEquals(123_450L, Pounds.of(new BigDecimal("1.2345E+3")).pence());
        assertEquals(Pounds.ZERO, Pounds.of(new BigDecimal("0E+9")));
        assertEquals(new BigDecimal("31000000.00"), Pounds.millions(31).toBigDecimal());
    }

    @Test
    void showsPenceOnlyWhereThereAreAny() {
        assertEquals("£31,000,000", Pounds.millions(31).toString());
        assertEquals("£1,234.56", Pounds.ofPence(123_456).toString());
        assertEquals("£0.05", Pounds.ofPence(5).toString());
        assertEquals("-£0.50", Pounds.ofPence(-50).toString());
        assertEquals("-£21,200,000", Pounds.parse("-£21.2m").toString());
        assertEquals("£0", Pounds.ZERO.toString());
        assertEquals("-£92,233,720,368,547,758.08", LEAST.toString());
    }

    @Test
    void throwsRatherThanWrapRound() {
        Pounds penny = Pounds.ofPence(1);
        assertOverflow("£92,233,720,368,547,758.07 plus £0.01 is " + BEYOND, () -> MOST.plus(penny));
        assertOverflow("-£92,233,720,368,547,758.08 minus £0.01 is " + BEYOND, () -> LEAST.minus(penny));
        assertOverflow("£92,233,720,368,547,758.07 times 2 is " + BEYOND, () -> MOST.times(2));
        assertOverflow("£0 minus -£92,233,720,368,547,758.08 is " + BEYOND, LEAST::negated);
        assertOverflow("£0 minus -£92,233,720,368,547,758.08 is " + BEYOND, LEAST::abs);
        assertOverflow(
                "£92,233,720,368,547,758.07 times 3/2 is " + BEYOND,
                () -> MOST.times(Proportion.of(3, 2), RoundingMode.DOWN));
        assertOverflow("A total of £92233720368547758.08 is " + BEYOND, () -> Pounds.total(List.of(MOST, penny)));
    }

    @Test
    void totalsWhateverTheOrder() {
        assertEquals(Pounds.ofPence(-1), Pounds.total(List.of(MOST, MOST, LEAST, LEAST, Pounds.ofPence(1))));
        assertEquals(Pounds.ZERO, Pounds.total(List.of()));
    }

    @Test
    void roundsOnlyAsAsked() {
        Proportion half = Proportion.of(1, 2);
        assertEquals(Pounds.ofPence(3), Pounds.ofPence(5).times(half, RoundingMode.HALF_UP));
        assertEquals(Pounds.ofPence(2), Pounds.ofPence(5).times(half, RoundingMode.HALF_EVEN));
        assertEquals(Pounds.ofPence(-3), Pounds.ofPence(-5).times(half, RoundingMode.HALF_UP));
        assertEquals(Pounds.ofPence(-2), Pounds.ofPence(4).times(Proportion.of(-1, 2), RoundingMode.UNNECESSARY));
        assertOverflow(
                "£0.05 times 1/2 is not whole pence; pass a RoundingMode that rounds",
                () -> Pounds.ofPence(5).times(half, RoundingMode.UNNECESSARY));
    }

    /** The row of 01C in the working paper of 2013/14. */
    @Test
    void givesTheDistanceFromTargetAsPublished() {
        Pounds target = Pounds.thousands(237_285);
        assertEquals(
                "-7.58%",
                Pounds.thousands(219_307).minus(target).shareOf(target).toPercent(2));
    }

    @Test
    void isNoShareOfNoMoney() {
        assertInvalid(
                "£5 as a share of £0: nothing is a share of no money; check for a zero whole before asking",
                () -> Pounds.of(5).shareOf(Pounds.ZERO));
    }

    @Test
    void dropsTheSignWhenAskedTo() {
        assertEquals(Pounds.of(5), Pounds.of(-5).abs());
        assertEquals(Pounds.of(5), Pounds.of(5).abs());
        assertEquals(-1, Pounds.of(-5).signum());
    }

    @Test
    void refusesNull() {
        NullContract.check(Pounds.class, Pounds.ZERO, Proportion.ONE, RoundingMode.DOWN, "", BigDecimal.ONE, List.of());
    }

    private static void assertInvalid(String message, Executable executable) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, executable).getMessage());
    }

    private static void assertOverflow(String message, Executable executable) {
        assertEquals(
                message, assertThrows(ArithmeticException.class, executable).getMessage());
    }
}
