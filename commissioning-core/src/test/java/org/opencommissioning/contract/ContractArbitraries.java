package org.opencommissioning.contract;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Valid contracts with one provider of the generator's own making. */
public final class ContractArbitraries {
    private static final PartnerBody PROVIDER = PartnerBody.builder()
            .kind(OrganisationKind.PROVIDER)
            .code(OdsCode.of("XX1"))
            .names(Timeline.always("A hospital trust"))
            .operationalLife(UncertainSpan.parse("unknown to open"))
            .build();

    private ContractArbitraries() {}

    /**
     * Contracts of all of some commissioners with one provider, each with a contract of its own.
     *
     * @param commissioners who buys, each once
     * @return lists of as many contracts, in their order
     */
    public static Arbitrary<List<ProviderContract>> contractsOf(List<Ccg> commissioners) {
        List<Arbitrary<ProviderContract>> each = new ArrayList<>();
        commissioners.forEach(commissioner -> each.add(contractOf(commissioner)));
        return Combinators.combine(each).as(List::copyOf);
    }

    private static Arbitrary<ProviderContract> contractOf(Ccg commissioner) {
        Arbitrary<String> lines = Arbitraries.of("first attendance", "follow-up", "day case");
        Arbitrary<String> terms = Arbitraries.of("£80", "£90", "by agreement");
        return Combinators.combine(
                        Arbitraries.maps(lines, terms).ofMaxSize(3).withoutEdgeCases(), Arbitraries.of(true, false))
                .as((agreed, complete) -> ProviderContract.builder()
                        .provider(PROVIDER)
                        .addCommissioners(commissioner)
                        .year(FinancialYear.startingIn(2014))
                        .putAllTerms(agreed)
                        .complete(complete)
                        .build());
    }
}
