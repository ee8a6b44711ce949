package org.opencommissioning.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.contract.ContractFixtures.BRENT;
import static org.opencommissioning.contract.ContractFixtures.EALING;
import static org.opencommissioning.contract.ContractFixtures.EIGHT;
import static org.opencommissioning.contract.ContractFixtures.HARROW;
import static org.opencommissioning.contract.ContractFixtures.TRUST;
import static org.opencommissioning.contract.ContractFixtures.YEAR;
import static org.opencommissioning.contract.ContractFixtures.contract;
import static org.opencommissioning.contract.ContractFixtures.problem;
import static org.opencommissioning.contract.ContractFixtures.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.FinancialYear;

/** The fear of a provider in the first article: varied contracts, different CQUIN programmes. */
class DivergenceTest {
    private static CquinScheme scheme(String goal) {
        return CquinScheme.of(Proportion.parse("2.5%"), Map.of(goal, Proportion.ONE));
    }

    @Test
    void isNothingWhereEightShareOneContract() {
        Divergence one = Divergence.of(List.of(contract(EIGHT.toArray(Ccg[]::new))
                .putTerm("follow-up", "£80")
                .cquin(scheme("falls"))
                .build()));
        assertEquals(Optional.of(Proportion.ZERO), one.share());
        assertEquals(Map.of(), one.causes());
        assertEquals("8 commissioners, 2 lines: 0.0% of pairs differ", one.toString());
    }

    @Test
    void isAllWhereNoTwoAgreeOnAnything() {
        Divergence eight = Divergence.of(EIGHT.stream()
                .map(ccg -> contract(ccg)
                        .putTerm("follow-up", "price of " + ccg.name())
                        .build())
                .toList());
        assertEquals(Optional.of(Proportion.ONE), eight.share());
        assertEquals(28, eight.lines().get(0).pairs());
    }

    @Test
    void namesTheLinesThatCauseIt() {
        Divergence three = Divergence.of(List.of(
                contract(BRENT)
                        .putTerm("follow-up", "£80")
                        .putTerm("first attendance", "£150")
                        .cquin(scheme("falls"))
                        .build(),
                contract(EALING)
                        .putTerm("follow-up", "£80")
                        .putTerm("first attendance", "£140")
                        .cquin(scheme("falls"))
                        .build(),
                contract(HARROW)
                        .putTerm("follow-up", "£80")
                        .putTerm("first attendance", "£130")
                        .cquin(scheme("dementia"))
                        .build()));
        // first attendance: all 3 pairs; each goal: 2 of 3; follow-up: none
        assertEquals(Optional.of(Proportion.of(7, 12)), three.share());
        assertEquals(
                "{first attendance=3/7, CQUIN: dementia=2/7, CQUIN: falls=2/7}",
                three.causes().toString());
        assertEquals(Optional.of(Proportion.of(2, 3)), three.lines().get(1).share());
        assertEquals(
                "{1 of 2.50%=[NHS Harrow CCG (08E)], nothing agreed=[NHS Brent CCG (07P), NHS Ealing CCG (07W)]}",
                three.lines().get(1).byTerm().toString());
        assertEquals(
                "3 commissioners, 4 lines: 58.3% of pairs differ, by first attendance, CQUIN: dementia, CQUIN: falls",
                three.toString());
    }

    @Test
    void whatIsNotKnownCountsNeitherWayAndIsNamed() {
        ProviderContract unknown = ProviderContract.builder()
                .provider(TRUST)
                .addCommissioners(HARROW)
                .year(YEAR)
                .complete(false)
                .build();
        Divergence two = Divergence.of(
                List.of(contract(BRENT).putTerm("follow-up", "£80").build(), unknown));
        assertEquals(Optional.empty(), two.share());
        assertEquals(Set.of(HARROW), two.lines().get(0).notKnown());
        assertEquals(Optional.empty(), two.lines().get(0).share());
        assertEquals("2 commissioners, 1 line: no two terms are known", two.toString());
    }

    @Test
    void comparesOneProviderInOneYearOnly() {
        assertEquals(
                "Divergence of 2 contracts: NHS Brent CCG (07P) stands in two of them; they are with [A hospital trust (XX1),"
                        + " Another (XX2)], expected one provider; they are of [2014-15, 2015-16], expected one year; there is nobody"
                        + " to compare with; give the contracts of two commissioners or more",
                problem(() -> Divergence.of(List.of(
                        contract(BRENT).build(),
                        ProviderContract.builder()
                                .provider(trust("XX2", "Another"))
                                .addCommissioners(BRENT)
                                .year(FinancialYear.parse("2015-16"))
                                .complete(true)
                                .build()))));
    }

    @Test
    void twoCommissionersOfOneCodeAreNotTakenForOne() {
        ProviderContract renamed = ProviderContract.builder()
                .provider(TRUST)
                .addCommissioners(trust("07P", "Brent by another name"))
                .year(YEAR)
                .complete(true)
                .build();
        assertEquals(
                "Divergence of 3 contracts: two commissioners have the code 07P, NHS Brent CCG (07P) and Brent by another name (07P);"
                        + " give one of them",
                problem(() -> Divergence.of(
                        List.of(contract(BRENT).build(), contract(EALING).build(), renamed))));
    }
}
