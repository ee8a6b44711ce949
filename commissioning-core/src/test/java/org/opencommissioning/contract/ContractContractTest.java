package org.opencommissioning.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.contract.ContractFixtures.BRENT;
import static org.opencommissioning.contract.ContractFixtures.EALING;
import static org.opencommissioning.contract.ContractFixtures.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/** Null is named, and nothing returned can be changed. */
class ContractContractTest {
    private static final CquinScheme SCHEME = CquinScheme.of(Proportion.parse("2.5%"), Map.of("falls", Proportion.ONE));
    private static final ProviderContract BRENTS =
            contract(BRENT).putTerm("follow-up", "£80").cquin(SCHEME).build();
    private static final Divergence DIVERGENCE =
            Divergence.of(List.of(BRENTS, contract(EALING).build()));

    @Test
    void answersNullWithTheNameOfTheParameter() {
        for (Class<?> type : List.of(CquinScheme.class, ProviderContract.class, Divergence.class)) {
            NullContract.check(
                    type,
                    SCHEME,
                    BRENTS,
                    DIVERGENCE,
                    Proportion.ONE,
                    Map.of(),
                    List.of(BRENTS),
                    Pounds.ZERO,
                    "follow-up");
        }
    }

    @Test
    void refusesToBeChanged() {
        for (Map<?, ?> map :
                List.<Map<?, ?>>of(SCHEME.goals(), SCHEME.worth(Pounds.of(1)), BRENTS.terms(), DIVERGENCE.causes())) {
            assertThrows(UnsupportedOperationException.class, map::clear);
        }
        for (Collection<?> collection :
                List.of(BRENTS.lines(), BRENTS.commissioners(), DIVERGENCE.commissioners(), DIVERGENCE.lines())) {
            assertThrows(UnsupportedOperationException.class, collection::clear);
        }
    }
}
