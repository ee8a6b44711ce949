package org.opencommissioning.pooling;

import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;

/**
 * What a pool and a move of resource limit have in common for the rules: who gives and who gains.
 *
 * @param move the pool or the transfer
 * @param stage whether it is done
 * @param parties whose money it is
 * @param proposal what was decided on it
 */
record Sharing(MoneyMove move, MoneyMove.Stage stage, Set<Organisation> parties, Optional<Proposal> proposal) {

    private static final Set<OrganisationKind> COMMISSIONERS =
            Set.of(OrganisationKind.CCG, OrganisationKind.ICB, OrganisationKind.PCT);

    static Sharing of(BudgetPool pool) {
        return new Sharing(pool, pool.stage(), partiesOf(pool), pool.proposal());
    }

    /** Whoever is in a pool, and whoever left it without getting back what it gave, or with more: its money has moved all the same. */
    static Set<Organisation> partiesOf(BudgetPool pool) {
        if (pool.formerMembers().isEmpty()) {
            return pool.members();
        }
        Map<Organisation, Pounds> effects = pool.netEffects();
        Set<Organisation> parties = new LinkedHashSet<>(pool.members());
        for (Organisation former : pool.formerMembers()) {
            if (effects.getOrDefault(former, Pounds.ZERO).signum() != 0) {
                parties.add(former);
            }
        }
        return parties;
    }

    static Sharing of(ResourceTransfer transfer) {
        Set<Organisation> parties =
                Sets.union(transfer.givers().bodies(), transfer.receivers().bodies());
        return new Sharing(transfer, transfer.stage(), parties, transfer.proposal());
    }

    /** Whether a body is one of those among which NHS England divides its money. */
    static boolean isCommissioner(Organisation body) {
        return COMMISSIONERS.contains(body.kind());
    }

    /** What each commissioner gives on balance, where that is more than nothing; others have no surplus in the sense of the rules. */
    Map<Organisation, Pounds> netGivers() {
        return positive(true);
    }

    /** What each commissioner gains on balance, where that is more than nothing. */
    Map<Organisation, Pounds> netGainers() {
        return positive(false);
    }

    private Map<Organisation, Pounds> positive(boolean negated) {
        Map<Organisation, Pounds> positive = new LinkedHashMap<>();
        move.netEffects().forEach((body, amount) -> {
            Pounds signed = negated ? amount.negated() : amount;
            if (isCommissioner(body) && signed.signum() > 0) {
                positive.put(body, signed);
            }
        });
        return positive;
    }
}
