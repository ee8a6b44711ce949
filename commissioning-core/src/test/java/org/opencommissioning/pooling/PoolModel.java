package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.pooling.PoolEntry.Kind;

/**
 * A pool beside what a simple book of three columns says of it; both are changed alike, step by step.
 *
 * @param pool the pool
 * @param in what each body put in, in pence
 * @param out what each was paid
 * @param back what each got back
 */
record PoolModel(
        BudgetPool pool, Map<Organisation, Long> in, Map<Organisation, Long> out, Map<Organisation, Long> back) {
    static PoolModel start() {
        return new PoolModel(
                BudgetPool.builder()
                        .year(PoolingArbitraries.YEAR)
                        .addAllMembers(PoolingArbitraries.bodies().subList(0, 3))
                        .build(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Map<Organisation, Long> plus(Map<Organisation, Long> column, Organisation body, long pence) {
        Map<Organisation, Long> more = new HashMap<>(column);
        more.merge(body, pence, Long::sum);
        return more;
    }

    private static long sum(Map<Organisation, Long> column) {
        return column.values().stream().mapToLong(Long::longValue).sum();
    }

    long balance() {
        return sum(in) - sum(out) - sum(back);
    }

    long own(Organisation body) {
        return in.getOrDefault(body, 0L) - back.getOrDefault(body, 0L);
    }

    List<Organisation> members() {
        return PoolingArbitraries.bodies().stream()
                .filter(pool.members()::contains)
                .<Organisation>map(body -> body)
                .toList();
    }

    List<Ccg> strangers() {
        return PoolingArbitraries.bodies().stream()
                .filter(body -> !pool.members().contains(body))
                .toList();
    }

    PoolModel contribute(Organisation body, long pence) {
        return new PoolModel(pool.contribute(body, Pounds.ofPence(pence)), plus(in, body, pence), out, back);
    }

    PoolModel payOut(Organisation body, long pence) {
        return new PoolModel(pool.payOut(body, Pounds.ofPence(pence)), in, plus(out, body, pence), back);
    }

    PoolModel giveBack(Organisation body, long pence) {
        return new PoolModel(pool.giveBack(body, Pounds.ofPence(pence)), in, out, plus(back, body, pence));
    }

    PoolModel join(Organisation body) {
        return new PoolModel(pool.join(body), in, out, back);
    }

    PoolModel leave(Organisation body, long pence) {
        Map<Organisation, Long> returned = pence == 0 ? back : plus(back, body, pence);
        boolean settled = Math.min(own(body), balance()) == 0;
        BudgetPool after = settled && pence == 0 ? pool.leave(body) : pool.leave(body, Pounds.ofPence(pence));
        if (!settled) {
            assertThrows(InvalidValueException.class, () -> pool.leave(body));
        }
        return new PoolModel(after, in, out, returned);
    }

    PoolModel merge(Set<Organisation> merging, Organisation successor) {
        return new PoolModel(
                pool.merge(merging, successor),
                moved(in, merging, successor),
                moved(out, merging, successor),
                moved(back, merging, successor));
    }

    private static Map<Organisation, Long> moved(
            Map<Organisation, Long> column, Set<Organisation> merging, Organisation successor) {
        Map<Organisation, Long> after = new HashMap<>();
        column.forEach((body, pence) -> after.merge(merging.contains(body) ? successor : body, pence, Long::sum));
        return after;
    }

    /** Taking out a penny more than there is is refused, and changes nothing. */
    PoolModel overdraw(Organisation body) {
        Pounds tooMuch = Pounds.ofPence(balance() + 1);
        assertThrows(InvalidValueException.class, () -> pool.payOut(body, tooMuch));
        assertThrows(InvalidValueException.class, () -> pool.giveBack(body, Pounds.ofPence(own(body) + 1)));
        return this;
    }

    /** What went in is paid out, given back or still there, after every step. */
    void check() {
        assertEquals(
                pool.total(Kind.CONTRIBUTION),
                pool.total(Kind.PAY_OUT).plus(pool.balance()).plus(pool.total(Kind.RETURN)));
        assertEquals(balance(), pool.balance().pence());
        assertTrue(pool.balance().signum() >= 0);
        assertEquals(Pounds.ZERO, Pounds.total(pool.netEffects().values()).plus(pool.balance()));
        Set<Organisation> all = new HashSet<>(pool.members());
        all.addAll(pool.formerMembers());
        assertEquals(all, pool.netEffects().keySet());
        for (Organisation body : all) {
            assertEquals(
                    in.getOrDefault(body, 0L),
                    pool.total(Kind.CONTRIBUTION, body).pence());
            assertEquals(
                    out.getOrDefault(body, 0L), pool.total(Kind.PAY_OUT, body).pence());
            assertEquals(
                    back.getOrDefault(body, 0L), pool.total(Kind.RETURN, body).pence());
            assertEquals(
                    out.getOrDefault(body, 0L) - own(body),
                    pool.netEffects().get(body).pence());
        }
        checkAccounts(all);
    }

    private void checkAccounts(Set<Organisation> all) {
        Pounds sum = Pounds.ZERO;
        for (Organisation body : all) {
            MoneyMove.Effect effect = pool.effectOn(body);
            assertEquals(Pounds.ZERO, effect.limit());
            sum = sum.plus(effect.surplus());
            assertEquals(out.getOrDefault(body, 0L), effect.otherSums().pence());
            // nobody has spent more of its own than it put in
            assertTrue(effect.spending().pence() <= own(body));
            if (balance() == 0) {
                assertEquals(pool.netEffects().get(body), effect.surplus());
            }
        }
        assertEquals(Pounds.ZERO, sum);
    }

    @Override
    public String toString() {
        return pool + ", " + pool.entries();
    }
}
