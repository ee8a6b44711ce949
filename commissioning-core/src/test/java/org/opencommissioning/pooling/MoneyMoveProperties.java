package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;

/** Whatever passes from one body to another, and however, arrives. */
class MoneyMoveProperties {
    @Provide
    static Arbitrary<MoneyMove> moves() {
        return PoolingArbitraries.moves();
    }

    @Provide
    static Arbitrary<List<ResourceAccount>> accounts() {
        return PoolingArbitraries.accounts();
    }

    @Provide
    static Arbitrary<ResourceTransfer> transfers() {
        return PoolingArbitraries.transfers();
    }

    @Provide
    static Arbitrary<Loan> loans() {
        return PoolingArbitraries.loans();
    }

    private static Map<Organisation, Pounds> limits(List<ResourceAccount> accounts) {
        Map<Organisation, Pounds> limits = new HashMap<>();
        accounts.forEach(
                account -> limits.put(account.body(), account.resourceLimit().orElseThrow()));
        return limits;
    }

    private static Pounds left(List<ResourceAccount> accounts) {
        return Pounds.total(accounts.stream()
                .map(account -> account.surplus().orElseThrow())
                .toList());
    }

    @Property
    void noMoveMakesMoneyAndOnlyTransfersChangeLimits(
            @ForAll("accounts") List<ResourceAccount> accounts, @ForAll("moves") MoneyMove move) {
        List<ResourceAccount> after = move.applyTo(accounts);
        assertEquals(left(accounts), left(after));
        assertEquals(
                Pounds.total(limits(accounts).values()),
                Pounds.total(limits(after).values()));
        assertEquals(!(move instanceof ResourceTransfer), limits(accounts).equals(limits(after)));
    }

    /** What is spent or received of an account's cash, apart from the allotment. */
    private static Pounds ownCash(ResourceAccount account) {
        return account.otherSums().orElseThrow().minus(account.spending().orElseThrow());
    }

    @Property
    void cashThatSomeSpendOthersReceiveAndItGoesWithTheUse(
            @ForAll("accounts") List<ResourceAccount> accounts, @ForAll("moves") MoneyMove move) {
        List<ResourceAccount> after = move.applyTo(accounts);
        Pounds sum = Pounds.ZERO;
        for (int i = 0; i < accounts.size(); i++) {
            Pounds more = ownCash(after.get(i)).minus(ownCash(accounts.get(i)));
            Pounds used = after.get(i)
                    .resourceUse()
                    .orElseThrow()
                    .minus(accounts.get(i).resourceUse().orElseThrow());
            assertEquals(used.negated(), more);
            boolean sameLimit =
                    after.get(i).resourceLimit().equals(accounts.get(i).resourceLimit());
            assertEquals(
                    sameLimit ? accounts.get(i).allotment() : Optional.empty(),
                    after.get(i).allotment());
            sum = sum.plus(more);
        }
        assertEquals(Pounds.ZERO, sum);
    }

    @Property
    void movesMayBeAppliedInAnyOrder(
            @ForAll("accounts") List<ResourceAccount> accounts,
            @ForAll("moves") MoneyMove one,
            @ForAll("moves") MoneyMove other) {
        assertEquals(other.applyTo(one.applyTo(accounts)), one.applyTo(other.applyTo(accounts)));
    }

    @Property
    void whatSomeGiveByATransferOthersReceive(@ForAll("transfers") ResourceTransfer transfer) {
        assertEquals(transfer.total().value(), Pounds.total(transfer.given().values()));
        assertEquals(transfer.total().value(), Pounds.total(transfer.received().values()));
        assertEquals(Pounds.ZERO, Pounds.total(transfer.netEffects().values()));
        transfer.effects().forEach((body, effect) -> {
            assertEquals(transfer.netEffects().get(body), effect.surplus());
            assertEquals(Pounds.ZERO, effect.use());
            assertEquals(Pounds.ZERO, effect.spending());
        });
    }

    @Property
    void beforeAndAfterTellsOfEveryBody(@ForAll("moves") MoneyMove move) {
        List<BeforeAndAfter> lines = move.beforeAndAfter(List.of());
        assertEquals(
                move.netEffects().keySet(),
                Set.copyOf(lines.stream().map(BeforeAndAfter::body).toList()));
    }

    @Property
    void aLoanIsRepaidAndNeverGrows(@ForAll("loans") Loan loan) {
        Pounds most = loan.principal().value();
        Pounds least = most;
        for (int year = 2013; year < 2020; year++) {
            LocalDate day = LocalDate.of(year, 10, 1);
            assertTrue(loan.mostOutstandingOn(day).orElseThrow().compareTo(most) <= 0);
            assertTrue(loan.leastOutstandingOn(day).compareTo(least) <= 0);
            assertTrue(loan.leastOutstandingOn(day)
                            .compareTo(loan.mostOutstandingOn(day).orElseThrow())
                    <= 0);
            assertTrue(loan.leastOutstandingOn(day).signum() >= 0);
            most = loan.mostOutstandingOn(day).orElseThrow();
            least = loan.leastOutstandingOn(day);
        }
    }
}
