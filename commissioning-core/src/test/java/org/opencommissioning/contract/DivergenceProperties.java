package org.opencommissioning.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.money.Proportion;

class DivergenceProperties {
    @Provide
    Arbitrary<List<ProviderContract>> contracts() {
        return ContractArbitraries.contractsOf(ContractFixtures.EIGHT.subList(0, 4));
    }

    @Property
    void isAShareAndItsCausesAddUpToAllOfIt(@ForAll("contracts") List<ProviderContract> contracts) {
        Divergence divergence = Divergence.of(contracts);
        assertTrue(divergence.share().map(Proportion::isShare).orElse(true));
        Proportion causes = Proportion.total(divergence.causes().values());
        assertEquals(
                divergence.share().orElse(Proportion.ZERO).signum() == 0 ? Proportion.ZERO : Proportion.ONE, causes);
    }

    @Property
    void doesNotDependOnTheOrderOfTheContracts(
            @ForAll("contracts") List<ProviderContract> contracts, @ForAll Random random) {
        List<ProviderContract> shuffled = new ArrayList<>(contracts);
        Collections.shuffle(shuffled, random);
        assertEquals(Divergence.of(contracts), Divergence.of(shuffled));
    }

    @Property
    void doesNotDependOnHowTermsAreWorded(@ForAll("contracts") List<ProviderContract> contracts) {
        List<ProviderContract> reworded = contracts.stream()
                .map(contract -> {
                    Map<String, String> terms = new TreeMap<>(contract.terms());
                    terms.replaceAll((line, term) -> "in other words: " + term);
                    return ProviderContract.builder()
                            .provider(contract.provider())
                            .addAllCommissioners(contract.commissioners())
                            .year(contract.year())
                            .putAllTerms(terms)
                            .complete(contract.complete())
                            .build();
                })
                .toList();
        assertEquals(Divergence.of(contracts).causes(), Divergence.of(reworded).causes());
    }

    @Property
    void isNothingBetweenTwoWhoShareOneContract(@ForAll("contracts") List<ProviderContract> contracts) {
        ProviderContract shared = contracts.get(0);
        ProviderContract joined = ProviderContract.builder()
                .provider(shared.provider())
                .addAllCommissioners(shared.commissioners())
                .addAllCommissioners(contracts.get(1).commissioners())
                .year(shared.year())
                .putAllTerms(shared.terms())
                .complete(shared.complete())
                .build();
        assertEquals(
                0,
                Divergence.of(List.of(joined)).share().orElse(Proportion.ZERO).signum());
    }
}
