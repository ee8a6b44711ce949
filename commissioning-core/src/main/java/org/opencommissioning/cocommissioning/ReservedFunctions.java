package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.rule.Findings;

/**
 * What NHS England keeps to itself whatever else it shares: COC-14. It goes by the terms of each agreement, and by those of 2015 for a CCG
 * of which no terms are given; but nothing passes by terms that nobody has told.
 */
final class ReservedFunctions {
    private ReservedFunctions() {}

    static void check(CoCommissioningArrangement arrangement, Findings findings) {
        if (arrangement.isModel(GREATER_INVOLVEMENT)) {
            return;
        }
        Set<AgreementTerms> held = new LinkedHashSet<>();
        for (Ccg ccg : arrangement.ccgs()) {
            Optional<AgreementTerms> terms = arrangement.agreementOf(ccg).flatMap(DelegationAgreement::terms);
            if (terms.isEmpty() && arrangement.isModel(DELEGATED)) {
                findings.missing("the terms of the agreement of " + ccg);
            }
            held.add(terms.orElseGet(AgreementTerms::of2015));
        }
        if (!arrangement.complete()) {
            findings.missing("the list of all its functions");
        }
        for (AgreementTerms terms : held) {
            for (CommissioningFunction function : arrangement.functions()) {
                check(arrangement, function, terms, findings);
            }
        }
    }

    private static void check(
            CoCommissioningArrangement arrangement,
            CommissioningFunction function,
            AgreementTerms terms,
            Findings findings) {
        Optional<AgreementTerms.Scope> scope = terms.scopeOf(function);
        if (scope.isEmpty()) {
            findings.missing("whether " + function.label() + " may go to CCGs by the " + terms.version());
        } else if (scope.get() == AgreementTerms.Scope.DELEGATED) {
            return;
        } else if (arrangement.model().isEmpty()) {
            findings.missing(ArrangementRules.MODEL);
        } else {
            findings.violated("its functions include " + function.label() + ", which the " + terms.version()
                            + " reserves to NHS England; leave that out")
                    .naming("function", function.label());
        }
    }
}
