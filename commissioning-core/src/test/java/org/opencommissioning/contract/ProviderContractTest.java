package org.opencommissioning.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.contract.ContractFixtures.BRENT;
import static org.opencommissioning.contract.ContractFixtures.EALING;
import static org.opencommissioning.contract.ContractFixtures.TRUST;
import static org.opencommissioning.contract.ContractFixtures.YEAR;
import static org.opencommissioning.contract.ContractFixtures.contract;
import static org.opencommissioning.contract.ContractFixtures.problem;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

class ProviderContractTest {
    private static final CquinScheme SCHEME = CquinScheme.of(
            Proportion.parse("2.5%"), Map.of("dementia", Proportion.of(2, 3), "falls", Proportion.of(1, 3)));

    @Test
    void holdsTermsLineByLine() {
        ProviderContract contract =
                contract(BRENT).putTerm("follow-up", "£80").cquin(SCHEME).build();
        assertEquals("contract of NHS Brent CCG (07P) with A hospital trust (XX1), 2014-15", contract.toString());
        assertEquals(
                "[CQUIN: dementia, CQUIN: falls, follow-up]", contract.lines().toString());
        assertEquals(Optional.of("£80"), contract.term("follow-up"));
        assertEquals(Optional.of("2/3 of 2.50%"), contract.term("CQUIN: dementia"));
    }

    @Test
    void tellsWhatWasNotAgreedFromWhatIsNotKnown() {
        ProviderContract whole = contract(BRENT).putTerm("follow-up", "£80").build();
        ProviderContract part = ProviderContract.builder()
                .provider(TRUST)
                .addCommissioners(BRENT, EALING)
                .year(YEAR)
                .complete(false)
                .cquin(SCHEME)
                .build();
        assertEquals(Optional.of("nothing agreed"), whole.term("first attendance"));
        assertEquals(Optional.of("nothing agreed"), whole.term("CQUIN: falls"));
        assertEquals(Optional.empty(), part.term("first attendance"));
        assertEquals(Optional.of("nothing agreed"), part.term("CQUIN: sepsis"));
        assertEquals("contract of 2 commissioners with A hospital trust (XX1), 2014-15", part.toString());
    }

    @Test
    void paysForGoalsToThePenny() {
        SortedMap<String, Pounds> worth = SCHEME.worth(Pounds.parse("£1,000.01"));
        assertEquals(Map.of("dementia", Pounds.parse("£16.67"), "falls", Pounds.parse("£8.33")), worth);
        assertEquals(Pounds.of(25), Pounds.total(worth.values()));
        assertEquals("CQUIN of 2.5% for {dementia=2/3, falls=1/3}", SCHEME.toString());
    }

    @Test
    void saysAllThatIsWrong() {
        assertEquals(
                "ProviderContract with A hospital trust (XX1): no commissioner; a line has no name; the term of follow-up is"
                        + " blank; leave out what is not known",
                problem(() ->
                        contract().putTerm(" ", "£80").putTerm("follow-up", "").build()));
        assertEquals(
                "ProviderContract with A hospital trust (XX1): the provider is among the commissioners; the line CQUIN: falls"
                        + " reads like a goal; give the scheme as cquin; the term of follow-up is \"nothing agreed\"; leave it out of"
                        + " a complete contract",
                problem(() -> contract(BRENT)
                        .addCommissioners(TRUST)
                        .putTerm("CQUIN: falls", "a third")
                        .putTerm("follow-up", "nothing agreed")
                        .build()));
        assertEquals(
                "CquinScheme of [ , falls]: its part of the contract, 5/4, is no share; a goal has no name; the parts of the goals"
                        + " add up to 1/3, expected exactly 1; the part of   is 0; leave out what is not paid for",
                problem(() -> CquinScheme.of(
                        Proportion.of(5, 4), Map.of(" ", Proportion.ZERO, "falls", Proportion.of(1, 3)))));
    }
}
