package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.Uptake.Count;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.ResolutionPolicy;
import org.opencommissioning.source.RivalClaims;
import org.opencommissioning.source.Strength;
import org.opencommissioning.source.Tolerance;

/** How many took up co-commissioning and applied for it, as the library ships it: claims, none of which is picked. */
class UptakeCountsTest {
    private static final Uptake UPTAKE = Uptake.standard();
    private static final Register REGISTER = Register.standard();
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);
    private static final LocalDate APRIL_2016 = LocalDate.of(2016, 4, 1);

    @Test
    void theCountsOf2015ContradictEachOtherAndNoneIsPicked() {
        RivalClaims<Integer> rivals =
                UPTAKE.claims("England", Count.Of.DELEGATED, APRIL_2015).orElseThrow();
        assertEquals(Set.of(63, 64, 65), values(rivals));
        assertEquals(Agreement.INCONSISTENT, rivals.agreement(Tolerance.none()));
        // neither when it was published nor how strongly it was said settles it
        assertEquals(Optional.empty(), rivals.chosenBy(ResolutionPolicy.latestPublished()));
        assertEquals(Optional.empty(), rivals.chosenBy(ResolutionPolicy.strongest()));
    }

    @Test
    void whatWasApprovedIsAForecast() {
        Count approved = UPTAKE.counts().get(0);
        assertEquals(
                "England, CCGs delegated from 2015-04-01: exactly 64 (forecast; NHS England, 18 February 2015, First CCGs set take on"
                        + " commissioning of GP services)",
                approved.toString());
        assertEquals(Certainty.ANNOUNCED, approved.evidence().certainty());
        assertEquals(
                Set.of(64),
                UPTAKE.counts().stream()
                        .filter(count ->
                                count.area().equals("England") && count.from().equals(APRIL_2015))
                        .filter(count -> count.number().strength() == Strength.FORECAST)
                        .map(count -> count.number().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theCountsOf2016ContradictEachOtherTooByTheOneThatDidNotSign() {
        RivalClaims<Integer> totals =
                UPTAKE.claims("England", Count.Of.DELEGATED, APRIL_2016).orElseThrow();
        RivalClaims<Integer> added =
                UPTAKE.claims("England", Count.Of.NEWLY_DELEGATED, APRIL_2016).orElseThrow();
        assertEquals(Set.of(114, 115), values(totals));
        assertEquals(Set.of(51, 52), values(added));
        assertEquals(Agreement.INCONSISTENT, totals.agreement(Tolerance.none()));
        assertEquals(Agreement.INCONSISTENT, added.agreement(Tolerance.none()));
    }

    @Test
    void aCountThatWasWorkedOutIsNotGivenAsStated() {
        for (Count count : UPTAKE.counts()) {
            Certainty certainty = count.evidence().certainty();
            assertEquals(
                    certainty == Certainty.INFERRED, count.number().strength() == Strength.OPINION, count.toString());
            assertEquals(
                    certainty == Certainty.STATED || certainty == Certainty.PRESS,
                    count.number().strength() == Strength.STATED,
                    count.toString());
        }
        RivalClaims<Integer> totals =
                UPTAKE.claims("England", Count.Of.DELEGATED, APRIL_2016).orElseThrow();
        assertEquals(
                114,
                totals.chosenBy(ResolutionPolicy.strongest())
                        .orElseThrow()
                        .chosen()
                        .figure()
                        .value());
    }

    @Test
    void theFourRegionsAddUpToThe64() {
        int sum = 0;
        for (String region : List.of("North", "Midlands and East", "South", "London")) {
            RivalClaims<Integer> claims =
                    UPTAKE.claims(region, Count.Of.DELEGATED, APRIL_2015).orElseThrow();
            sum += claims.claims().get(0).figure().value();
        }
        assertEquals(64, sum);
    }

    @Test
    void delegatedAndNotDelegatedOf2017AreAllCcgsOfThatDay() {
        LocalDate day = LocalDate.of(2017, 4, 1);
        assertEquals(Set.of(174), values(Count.Of.DELEGATED, day));
        assertEquals(Set.of(33), values(Count.Of.NOT_DELEGATED, day));
        assertEquals(174 + 33, REGISTER.asOf(day).ccgs().size());
    }

    @Test
    void theJointOnesOf2015AreAClaimAndTheRestIsNotCounted() {
        assertEquals(Set.of(87), values(Count.Of.JOINT, APRIL_2015));
        assertEquals(Optional.empty(), UPTAKE.claims("England", Count.Of.NOT_DELEGATED, APRIL_2015));
    }

    @Test
    void theCountsOf2018And2019AreGeneralKnowledge() {
        assertEquals(Set.of(178), values(Count.Of.DELEGATED, LocalDate.of(2018, 4, 1)));
        assertEquals(Set.of(184), values(Count.Of.DELEGATED, LocalDate.of(2019, 4, 1)));
        assertEquals(
                "England, CCGs delegated from 2018-04-01: exactly 178 (understood; Uptake of delegated commissioning from 2017 (from"
                        + " general knowledge))",
                UPTAKE.claims("England", Count.Of.DELEGATED, LocalDate.of(2018, 4, 1))
                        .orElseThrow()
                        .toString());
        assertEquals(
                Set.of(2018, 2019),
                UPTAKE.counts().stream()
                        .filter(count -> count.evidence().certainty() == Certainty.GENERAL_KNOWLEDGE)
                        .map(count -> count.from().getYear())
                        .collect(Collectors.toSet()));
    }

    @Test
    void allOfAnAreaTeamStaysAWord() {
        assertEquals(
                List.of(
                        "England, delegated from 2015-04-01: 77 of 211",
                        "England, joint from 2015-04-01: 90 of 198",
                        "England, greater involvement from 2015-04-01: 26 of 198",
                        "England, no co-commissioning from 2015-04-01: 5 of 198",
                        "Derbyshire and Nottinghamshire area team, delegated from 2015-04-01: all",
                        "Thames Valley area team, joint from 2015-04-01: all",
                        "Cheshire, Warrington and Wirral area team, joint from 2015-04-01: all",
                        "Greater Manchester area team, joint from 2015-04-01: 10 of 12"),
                UPTAKE.bids().stream().map(Uptake.Bid::toString).toList());
    }

    @Test
    void theAreaTeamsOfBidsAreThoseOfTheRegister() {
        Landscape day = REGISTER.asOf(LocalDate.of(2014, 4, 30));
        Map<String, Organisation> teams = day.all(OrganisationKind.AREA_TEAM).stream()
                .collect(Collectors.toMap(team -> team.name() + " area team", team -> team));
        for (Uptake.Bid bid : UPTAKE.bids()) {
            assertTrue(bid.area().equals("England") || teams.containsKey(bid.area()), bid.area());
        }
        assertEquals(
                12,
                day.hierarchy()
                        .membersOf(teams.get("Greater Manchester area team"), Ccg.class)
                        .size());
        assertEquals(211, day.ccgs().size());
    }

    @Test
    void allOf2021AreAsManyAsTheRegisterHas() {
        LocalDate day = LocalDate.of(2021, 4, 1);
        assertEquals(Set.of(REGISTER.asOf(day).ccgs().size()), values(Count.Of.DELEGATED, day));
    }

    private static Set<Integer> values(Count.Of of, LocalDate from) {
        return values(UPTAKE.claims("England", of, from).orElseThrow());
    }

    private static Set<Integer> values(RivalClaims<Integer> rivals) {
        return rivals.claims().stream()
                .map(claim -> claim.figure().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
