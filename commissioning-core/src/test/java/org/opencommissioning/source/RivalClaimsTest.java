package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.UncertainDay;

class RivalClaimsTest {
    private static final String CSU = "North West London CSU";
    private static final Citation LEAKED = Citation.of(
            Source.of(SourceKind.DOCUMENT, "internal North West London CSU document"),
            UncertainDay.in(YearMonth.of(2014, 4)));
    private static final Citation REPORT =
            Citation.of(Source.of(SourceKind.PRESS, "HSJ"), UncertainDay.in(YearMonth.of(2014, 5)));
    private static final Stated<Proportion> THREE_QUARTERS =
            Stated.about(Proportion.parse("0.75"), LEAKED).as(Strength.DOCUMENTED);
    private static final Stated<Proportion> ALMOST_A_THIRD = Stated.almost(Proportion.of(1, 3), REPORT);
    private static final Tolerance<Proportion> TENTH = Tolerance.relativeProportion(Proportion.parse("0.1"));

    private static final RivalClaims<Proportion> ONE_MEASURE = RivalClaims.of(
            Claim.of(CSU, "share that the eight CCGs pay for", THREE_QUARTERS),
            Claim.of(CSU, "share that the eight CCGs pay for", ALMOST_A_THIRD));

    @Test
    void doesNotCompareBusinessWithTotalIncome() {
        RivalClaims<Proportion> asPrinted = RivalClaims.of(
                Claim.of(CSU, "share of its business", THREE_QUARTERS),
                Claim.of(CSU, "share of its total income", ALMOST_A_THIRD));
        assertEquals(Agreement.NOT_COMPARABLE, asPrinted.agreement(TENTH));
    }

    @Test
    void findsTheArticlesInconsistentWhenTheCallerTakesThemToMeasureOneThing() {
        assertEquals(Agreement.INCONSISTENT, ONE_MEASURE.agreement(TENTH));
    }

    @Test
    void findsThemConsistentWithinATolerantEnoughMargin() {
        assertEquals(
                Agreement.CONSISTENT, ONE_MEASURE.agreement(Tolerance.relativeProportion(Proportion.parse("0.6"))));
    }

    @Test
    void doesNotCompareThreeFundsOfThreeKinds() {
        RivalClaims<Integer> funds = RivalClaims.of(
                Claim.of("north west London", "pool from surpluses, £000", Stated.exactly(35_000, REPORT)),
                Claim.of("north west London", "central fund 2014-15, £000", Stated.exactly(139_000, REPORT)),
                Claim.of(CSU, "programme contribution, £000", Stated.exactly(41_700, REPORT)));
        assertEquals(Agreement.NOT_COMPARABLE, funds.agreement(Tolerance.none()));
        assertEquals(3, funds.claims().size());
        assertEquals(Optional.empty(), funds.chosenBy(ResolutionPolicy.latestPublished()));
    }

    @Test
    void findsTwoExactCountsInconsistent() {
        assertEquals(Agreement.INCONSISTENT, delegated(Stated.exactly(64, LEAKED), Stated.exactly(63, REPORT)));
    }

    @Test
    void letsBoundsMeetOnlyWhereBothHoldTheValue() {
        assertEquals(Agreement.CONSISTENT, delegated(Stated.atLeast(63, LEAKED), Stated.upTo(63, REPORT)));
        assertEquals(Agreement.INCONSISTENT, delegated(Stated.over(63, LEAKED), Stated.exactly(63, REPORT)));
        assertEquals(Agreement.INCONSISTENT, delegated(Stated.over(63, LEAKED), Stated.upTo(63, REPORT)));
    }

    @Test
    void findsNoCountBetweenNeighbours() {
        assertEquals(Agreement.INCONSISTENT, delegated(Stated.over(63, LEAKED), Stated.almost(64, REPORT)));
        assertEquals(Agreement.CONSISTENT, delegated(Stated.over(62, LEAKED), Stated.almost(64, REPORT)));
        RivalClaims<Proportion> amounts = RivalClaims.of(
                Claim.of(CSU, "income", Stated.over(Proportion.parse("63"), LEAKED)),
                Claim.of(CSU, "income", Stated.almost(Proportion.parse("64"), REPORT)));
        assertEquals(Agreement.CONSISTENT, amounts.agreement(TENTH));
    }

    private static Agreement delegated(Stated<Integer> one, Stated<Integer> other) {
        return RivalClaims.of(
                        Claim.of("England", "CCGs with delegated powers, 2015-16", one),
                        Claim.of("England", "CCGs with delegated powers, 2015-16", other))
                .agreement(Tolerance.relativeInteger(Proportion.parse("0.1")));
    }

    @Test
    void keepsAClaimMadeTwice() {
        Claim<Integer> claim = Claim.of(CSU, "income", Stated.exactly(31, REPORT));
        assertEquals(List.of(claim, claim), RivalClaims.of(claim, claim).claims());
    }

    @Test
    void rejectsNoClaimsAtAll() {
        assertEquals(
                "RivalClaims without a claim: expected at least one",
                assertThrows(InvalidValueException.class, () -> RivalClaims.of(List.<Claim<Integer>>of()))
                        .getMessage());
    }

    @Test
    void rejectsABlankSubjectAndMeasure() {
        Stated<Integer> figure = Stated.exactly(31, Citation.of(Source.of(SourceKind.PRESS, "HSJ")));
        assertEquals(
                "Claim  ,  : exactly 31 (stated; HSJ): the subject is blank; the measure is blank",
                assertThrows(InvalidValueException.class, () -> Claim.of(" ", " ", figure))
                        .getMessage());
    }

    @Test
    void printsAClaimALine() {
        assertEquals("""
                North West London CSU, share that the eight CCGs pay for: about 3/4 (documented; internal North West \
                London CSU document, published 2014-04)
                North West London CSU, share that the eight CCGs pay for: almost 1/3 (stated; HSJ, published 2014-05)""", ONE_MEASURE.toString());
    }

    @Test
    void choosesByTheCallersNamedPolicyAndKeepsTheRivals() {
        RivalClaims.Choice<Proportion> latest =
                ONE_MEASURE.chosenBy(ResolutionPolicy.latestPublished()).orElseThrow();
        assertEquals(ALMOST_A_THIRD, latest.chosen().figure());
        assertEquals(ONE_MEASURE, latest.among());
        assertEquals(
                "North West London CSU, share that the eight CCGs pay for: almost 1/3 (stated; HSJ, published 2014-05),"
                        + " chosen among 2 by the policy \"latest published\"",
                latest.toString());
    }

    @Test
    void choosesTheStrongest() {
        RivalClaims.Choice<Proportion> strongest =
                ONE_MEASURE.chosenBy(ResolutionPolicy.strongest()).orElseThrow();
        assertEquals(THREE_QUARTERS, strongest.chosen().figure());
        assertEquals("strongest", strongest.policy());
    }

    @Test
    void choosesWhatOneSourceSays() {
        RivalClaims.Choice<Proportion> fromHsj =
                ONE_MEASURE.chosenBy(ResolutionPolicy.fromSource("HSJ")).orElseThrow();
        assertEquals(ALMOST_A_THIRD, fromHsj.chosen().figure());
        assertEquals("from HSJ", fromHsj.policy());
        assertEquals(Optional.empty(), ONE_MEASURE.chosenBy(ResolutionPolicy.fromSource("Pulse")));
    }

    @Test
    void leavesOpenWhatAPolicyCannotDecide() {
        Citation undated = Citation.of(Source.of(SourceKind.PRESS, "Pulse"));
        RivalClaims<Integer> claims = RivalClaims.of(
                Claim.of("England", "CCGs with delegated powers, 2015-16", Stated.exactly(64, undated)),
                Claim.of("England", "CCGs with delegated powers, 2015-16", Stated.exactly(63, REPORT)));
        assertEquals(Optional.empty(), claims.chosenBy(ResolutionPolicy.latestPublished()));
        assertEquals(Optional.empty(), claims.chosenBy(ResolutionPolicy.strongest()));
    }

    @Test
    void takesAClaimMadeTwiceForOneWhenChoosing() {
        Claim<Integer> claim = Claim.of(CSU, "income", Stated.exactly(31, REPORT));
        RivalClaims<Integer> claims = RivalClaims.of(claim, claim);
        assertEquals(
                claim,
                claims.chosenBy(ResolutionPolicy.strongest()).orElseThrow().chosen());
        assertEquals(
                claim,
                claims.chosenBy(ResolutionPolicy.latestPublished())
                        .orElseThrow()
                        .chosen());
    }

    @Test
    void refusesAnInventedClaim() {
        Claim<Proportion> mean = Claim.of("x", "y", Stated.exactly(Proportion.parse("0.54"), LEAKED));
        ResolutionPolicy<Proportion> policy = ResolutionPolicy.named("mean", claims -> Optional.of(mean));
        assertEquals(
                "Choice by the policy \"mean\": the claim chosen, x, y: exactly 27/50 (stated; internal North West London CSU"
                        + " document, published 2014-04), is not among the claims; a policy chooses, it does not invent",
                assertThrows(InvalidValueException.class, () -> ONE_MEASURE.chosenBy(policy))
                        .getMessage());
        assertEquals("mean", policy.toString());
    }
}
