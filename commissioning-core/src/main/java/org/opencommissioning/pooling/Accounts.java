package org.opencommissioning.pooling;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;

/** Carries the effects of a move into accounts; money that would have nowhere to go, or would go twice, is refused. */
final class Accounts {
    private Accounts() {}

    static List<ResourceAccount> after(MoneyMove move, Collection<ResourceAccount> accounts) {
        Map<Organisation, MoneyMove.Effect> effects = move.effects();
        Problems problems = Problems.of("Accounts for " + move);
        Set<Organisation> there = new HashSet<>();
        ImmutableList.Builder<ResourceAccount> after = ImmutableList.builder();
        for (ResourceAccount account : accounts) {
            MoneyMove.Effect effect = effects.get(account.body());
            if (effect == null || !account.year().equals(move.year())) {
                after.add(account);
            } else {
                problems.require(
                        there.add(account.body()),
                        "two are of " + account.body() + " for " + move.year() + "; give one");
                after.add(account.plus(effect.limit(), effect.spending(), effect.otherSums()));
            }
        }
        effects.forEach((body, effect) -> problems.require(
                there.contains(body) || effect.equals(MoneyMove.Effect.NONE),
                "none is of " + body + " for " + move.year() + ", which it changes by " + effect
                        + "; give one, with whatever is known"));
        problems.throwIfAny();
        return after.build();
    }
}
