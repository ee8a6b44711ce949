package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/** Distances as the working paper for 2013/14 printed them. */
class DistanceFromTargetTest {
    private static final DistanceFromTarget EASTERN_CHESHIRE =
            DistanceFromTarget.of(Pounds.thousands(219_307), Pounds.thousands(237_285));

    @ParameterizedTest
    @CsvSource({
        "01C, 202256, 208986, 219307, 237285, -17978, -7.58, 1084, 1173",
        "01R, 174605, 181827, 193566, 206448, -12882, -6.24, 1109, 1182",
        "02D, 102219, 105444, 120033, 119722, 311, 0.26, 1174, 1171",
        "02E, 209117, 220611, 231588, 250484, -18896, -7.54, 1107, 1198",
        "02F, 254106, 269739, 308328, 306264, 2064, 0.67, 1213, 1205",
        "12F, 331261, 389047, 445168, 441728, 3440, 0.78, 1344, 1333",
        "Q44, 1273564, 1375653, 1517990, 1561931, -43941, -2.81, 1192, 1226",
        "00C, 106079, 112163, 130336, 127351, 2985, 2.34, 1229, 1201",
        "00D, 287935, 335296, 398372, 380698, 17674, 4.64, 1384, 1322"
    })
    void comesToWhatWasPrinted(
            String code,
            long raw,
            long weighted,
            long allocation,
            long target,
            long amount,
            BigDecimal percent,
            BigDecimal perHead,
            BigDecimal targetPerHead) {
        DistanceFromTarget distance = DistanceFromTarget.of(Pounds.thousands(allocation), Pounds.thousands(target));
        assertEquals(Pounds.thousands(amount), distance.amount());
        assertEquals(percent, distance.percent());
        assertEquals(perHead, wholePounds(distance.allocationPerHead(raw)));
        assertEquals(targetPerHead, wholePounds(distance.targetPerHead(raw)));
        assertEquals(new BigDecimal("1135.41"), distance.targetPerHead(weighted).toBigDecimal(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal wholePounds(Proportion perHead) {
        return perHead.toBigDecimal(0, RoundingMode.HALF_UP);
    }

    @Test
    void isExactUntilItIsPrinted() {
        assertEquals(Proportion.of(-17_978, 237_285), EASTERN_CHESHIRE.share());
        assertEquals("-£17,978,000 or -7.58% of a target of £237,285,000", EASTERN_CHESHIRE.toString());
        assertEquals(
                Proportion.of(1, 3),
                DistanceFromTarget.of(Pounds.of(1), Pounds.of(2)).allocationPerHead(3));
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertEquals(
                new BigDecimal("0.13"),
                DistanceFromTarget.of(Pounds.of(801), Pounds.of(800)).percent());
        assertEquals(
                new BigDecimal("-0.13"),
                DistanceFromTarget.of(Pounds.of(799), Pounds.of(800)).percent());
    }

    @Test
    void refusesATargetOfNothingAndAPopulationOfNobody() {
        assertEquals(
                "DistanceFromTarget: the allocation is -£1, expected £0 or more; the target is £0, expected more than £0",
                problem(() -> DistanceFromTarget.of(Pounds.of(-1), Pounds.ZERO)));
        assertEquals(
                "£219,307,000 for each of 0 people: expected a population of 1 or more",
                problem(() -> EASTERN_CHESHIRE.allocationPerHead(0)));
    }

    @Test
    void namesWhatIsNull() {
        NullContract.check(DistanceFromTarget.class, EASTERN_CHESHIRE, Pounds.ZERO);
    }
}
