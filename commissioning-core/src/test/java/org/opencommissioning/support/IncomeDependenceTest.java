package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.PLAN;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.csu;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;
import org.opencommissioning.source.Tolerance;

/** The two reports of what the eight were to their unit, which contradict each other. */
class IncomeDependenceTest {
    private static final Tolerance<Pounds> POUNDS = Tolerance.relativePounds(Proportion.of(1, 10));
    private static final Tolerance<Proportion> SHARES = Tolerance.relativeProportion(Proportion.of(1, 10));
    private static final Proportion THIRD = Proportion.of(1, 3);

    private static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.builder()
            .provider(UNIT)
            .addAllCustomers(EIGHT)
            .value(Stated.exactly(Pounds.millions(31), DECISION))
            .build();

    private final IncomeDependence leaked = IncomeDependence.of(
            AGREEMENT, Stated.about(Proportion.of(3, 4), PLAN).as(Strength.DOCUMENTED));
    private final IncomeDependence reported = IncomeDependence.of(AGREEMENT, Stated.almost(THIRD, DECISION));

    @Test
    void threeQuartersImplyATotalOfAbout41Million() {
        assertEquals(Pounds.parse("£41,333,333.33"), leaked.impliedTotal());
        assertEquals(
                "£41,333,333.33 word for word; at least £37,575,757.58 and at most £45,925,925.93",
                leaked.impliedTotal(POUNDS, SHARES).toString());
    }

    @Test
    void almostAThirdImpliesATotalOfABitMoreThan93Million() {
        assertEquals(Pounds.millions(93), reported.impliedTotal());
        IncomeDependence.ImpliedTotal total = reported.impliedTotal(POUNDS, SHARES);
        assertEquals("£93,000,000 word for word; over £93,000,000 and at most £103,333,333.33", total.toString());
        assertEquals(Pounds.millions(93), total.lowest());
        assertEquals(Optional.of(Pounds.parse("£103,333,333.33")), total.highest());
    }

    @Test
    void keepsBothAndSaysThatTheyContradictEachOther() {
        assertEquals(Agreement.INCONSISTENT, leaked.compareWith(reported));
        assertEquals(Agreement.INCONSISTENT, reported.compareWith(leaked));
        assertEquals(Agreement.CONSISTENT, leaked.compareWith(leaked));
        assertEquals(
                "NHS North West London Commissioning Support Unit (0AT): exactly £31,000,000 (stated; North west London CCGs to"
                        + " bring services in-house) is almost 1/3 (stated; North west London CCGs to bring services in-house)",
                reported.toString());
    }

    @Test
    void agreesWhereTheCallerLetsAboutReachFarEnough() {
        assertEquals(
                Agreement.CONSISTENT,
                IncomeDependence.agreement(
                        List.of(leaked, reported), POUNDS, Tolerance.relativeProportion(Proportion.of(3, 5))));
        assertEquals(
                Agreement.INCONSISTENT,
                IncomeDependence.agreement(List.of(reported), Tolerance.none(), Tolerance.none()));
    }

    @Test
    void comparesNothingOfTwoUnits() {
        IncomeDependence other = IncomeDependence.of(
                csu("0AX", "South London CSU", "2013-04-01 to unknown"), leaked.amount(), leaked.share());
        assertEquals(Agreement.NOT_COMPARABLE, leaked.compareWith(other));
    }

    @Test
    void leavesRoomForEveryWayInWhichAFigureIsSaid() {
        assertEquals(
                "at least £100 and at most £200",
                bounds(
                        Stated.exactly(Pounds.of(50), PLAN),
                        Stated.about(THIRD, PLAN),
                        Tolerance.named("wide", value -> Proportion.of(1, 4), value -> Proportion.of(1, 2))));
        assertEquals(
                "at least £50 and under £150",
                bounds(Stated.exactly(Pounds.of(50), PLAN), Stated.over(THIRD, PLAN), SHARES));
        assertEquals("at least £150", bounds(Stated.exactly(Pounds.of(50), PLAN), Stated.upTo(THIRD, PLAN), SHARES));
        assertEquals(
                "at least £50 and at most £150",
                bounds(Stated.exactly(Pounds.of(50), PLAN), Stated.atLeast(THIRD, PLAN), SHARES));
        assertEquals("over £150", bounds(Stated.over(Pounds.of(50), PLAN), Stated.exactly(THIRD, PLAN), SHARES));
        assertEquals(
                "over £0 and at most £150",
                bounds(Stated.upTo(Pounds.of(50), PLAN), Stated.exactly(THIRD, PLAN), SHARES));
    }

    private static String bounds(Stated<Pounds> amount, Stated<Proportion> share, Tolerance<Proportion> shares) {
        return IncomeDependence.of(UNIT, amount, share)
                .impliedTotal(POUNDS, shares)
                .bounds();
    }

    @Test
    void saysAllThatIsWrong() {
        assertEquals(
                "IncomeDependence on NHS North West London Commissioning Support Unit (0AT): the amount exactly £0 (stated; Eight"
                        + " CCGs plan to bring commissioning support in-house) is not more than nothing; the share exactly 4/3 (stated;"
                        + " Eight CCGs plan to bring commissioning support in-house) is not more than 0 and at most 1",
                problem(() -> IncomeDependence.of(
                        UNIT, Stated.exactly(Pounds.ZERO, PLAN), Stated.exactly(Proportion.of(4, 3), PLAN))));
        assertEquals(
                "IncomeDependence on NHS North West London Commissioning Support Unit (0AT): the share exactly 0 (stated; Eight"
                        + " CCGs plan to bring commissioning support in-house) is not more than 0 and at most 1",
                problem(() -> IncomeDependence.of(
                        UNIT, Stated.exactly(Pounds.of(1), PLAN), Stated.exactly(Proportion.ZERO, PLAN))));
        ServiceLevelAgreement worthless = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addAllCustomers(EIGHT)
                .build();
        assertEquals(
                "IncomeDependence on the agreement of NHS North West London Commissioning Support Unit (0AT) with 8 customers,"
                        + " unknown to unknown: it has no value; give it one, or name the amount",
                problem(() -> IncomeDependence.of(worthless, leaked.share())));
        assertEquals(
                "IncomeDependence: no claim to compare; expected at least one",
                problem(() -> IncomeDependence.agreement(List.of(), POUNDS, SHARES)));
    }
}
