package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.REGISTER;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.account;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.surplus;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/** Null is named, nothing returned can be changed, and constants have words of their own. */
class PoolingContractTest {
    private static final Evidence EXAMPLE = Evidence.assumed("an example");
    private static final Payment PAYMENT = Payment.builder()
            .payer(BRENT)
            .payee(HARROW)
            .amount(Pounds.of(1))
            .year(YEAR)
            .build();
    private static final Split SPLIT = Split.known(Map.of(BRENT, Pounds.of(1)), EXAMPLE);
    private static final ResourceTransfer TRANSFER = ResourceTransfer.builder()
            .year(YEAR)
            .total(Stated.exactly(Pounds.of(1), PLAN))
            .givers(SPLIT)
            .receivers(Split.known(Map.of(HARROW, Pounds.of(1)), EXAMPLE))
            .build();
    private static final Loan LOAN = Loan.builder()
            .lender(BRENT)
            .borrower(HARROW)
            .principal(Stated.exactly(Pounds.of(1), PLAN))
            .build();
    private static final PoolAgreement AGREEMENT =
            PoolAgreement.builder().including(PoolAgreement.Term.AIMS).build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Object[] samples = {
            PAYMENT,
            TRANSFER,
            pool(),
            pool().entries().get(0),
            BudgetPool.builder(),
            SPLIT,
            LOAN,
            Loan.builder(),
            AGREEMENT,
            PoolAgreement.builder(),
            MemberFacts.none(),
            MoneyMove.Effect.NONE,
            account(BRENT, 1, 1),
            surplus(BRENT, 1),
            TRANSFER.total(),
            EXAMPLE,
            Apportionment.equally(List.of(BRENT.code())),
            BRENT,
            REGISTER,
            APRIL_2014,
            YEAR,
            UncertainDay.unknown(),
            Pounds.of(1),
            List.of(),
            Map.of(),
            "an example"
        };
        for (Class<?> type : List.of(
                MoneyMove.class,
                MoneyMove.Effect.class,
                BudgetPool.class,
                BudgetPool.Builder.class,
                PoolEntry.class,
                Split.class,
                Loan.class,
                Loan.Repayment.class,
                Loan.Builder.class,
                PoolAgreement.class,
                PoolingRules.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        List<Collection<?>> returned = List.of(
                pool().members(),
                pool().formerMembers(),
                pool().entries(),
                pool().netEffects().values(),
                pool().effects().values(),
                pool().beforeAndAfter(List.of()),
                PAYMENT.effects().values(),
                PAYMENT.netEffects().values(),
                PAYMENT.applyTo(List.of(account(BRENT, 1, 1), account(HARROW, 1, 1))),
                TRANSFER.given().values(),
                TRANSFER.received().values(),
                SPLIT.bodies(),
                SPLIT.of(Pounds.of(1)).values(),
                LOAN.repayments(),
                LOAN.schedule().values(),
                AGREEMENT.terms().values(),
                MemberFacts.none().positions(),
                MemberFacts.none().distances().values());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }

    @Test
    void constantsHaveWordsOfTheirOwn() {
        assertEquals(
                List.of("section 75", "section 14Z3", "risk share", "not said"),
                Arrays.stream(PoolBasis.values()).map(PoolBasis::label).toList());
        assertEquals(
                List.of("contribution", "pay-out", "return"),
                Arrays.stream(PoolEntry.Kind.values())
                        .map(PoolEntry.Kind::label)
                        .toList());
        assertEquals(
                List.of("planned", "done"),
                Arrays.stream(MoneyMove.Stage.values())
                        .map(MoneyMove.Stage::label)
                        .toList());
        assertEquals("limit £0, spending £0, other sums £0", MoneyMove.Effect.NONE.toString());
        assertEquals(
                "agreement [Eight CCGs plan to bring commissioning support in-house]",
                PoolAgreement.builder().document(PLAN).build().toString());
        assertEquals("pool \"the fund\" of NHS Brent CCG (07P) for 2014-15", named());
    }

    private static String named() {
        return BudgetPool.builder()
                .name("the fund")
                .year(YEAR)
                .addMembers(BRENT)
                .build()
                .toString();
    }
}
