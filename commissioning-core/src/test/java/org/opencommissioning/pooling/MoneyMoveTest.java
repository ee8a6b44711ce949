package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.EIGHT;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.SPRING_2014;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.account;
import static org.opencommissioning.pooling.PoolingFixtures.amounts;
import static org.opencommissioning.pooling.PoolingFixtures.codes;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.problem;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.BudgetRules;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.budget.YearlyRates;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.pooling.MoneyMove.Effect;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/** A payment, money in a pool and a change of resource limit are three things. */
class MoneyMoveTest {
    private static final Evidence EXAMPLE = Evidence.assumed("an example");
    private static final List<ResourceAccount> ACCOUNTS = List.of(
            account(BRENT, 374_000_000, 340_000_000),
            account(EALING, 424_000_000, 420_000_000),
            account(HARROW, 234_000_000, 238_000_000));

    private static Payment payment() {
        return Payment.builder()
                .payer(BRENT)
                .payee(HARROW)
                .amount(Pounds.millions(3))
                .year(YEAR)
                .build();
    }

    private static ResourceTransfer.Builder transfer() {
        return ResourceTransfer.builder()
                .year(YEAR)
                .total(Stated.exactly(Pounds.millions(3), PLAN))
                .givers(Split.known(Map.of(BRENT, Pounds.millions(3)), EXAMPLE))
                .receivers(Split.known(Map.of(HARROW, Pounds.millions(3)), EXAMPLE));
    }

    private static List<Pounds> surpluses(MoneyMove move) {
        return move.applyTo(ACCOUNTS).stream()
                .map(account -> account.surplus().orElseThrow())
                .toList();
    }

    private static Pounds total(List<ResourceAccount> accounts) {
        return Pounds.total(accounts.stream()
                .map(account -> account.surplus().orElseThrow())
                .toList());
    }

    @Test
    void aPaymentIsSpendingOfTheOneAndIncomeOfTheOther() {
        assertEquals(
                Effect.of(Pounds.ZERO, Pounds.millions(3), Pounds.ZERO),
                payment().effectOn(BRENT));
        assertEquals(
                Effect.of(Pounds.ZERO, Pounds.ZERO, Pounds.millions(3)),
                payment().effectOn(HARROW));
        assertEquals(Effect.NONE, payment().effectOn(EALING));
        assertEquals(
                Map.of(BRENT, Pounds.millions(-3), HARROW, Pounds.millions(3)),
                payment().netEffects());
        assertEquals(List.of(Pounds.millions(31), Pounds.millions(4), Pounds.millions(-1)), surpluses(payment()));
    }

    private static ResourceAccount cash(Organisation body, long allotment, long otherSums, long spending) {
        return ResourceAccount.builder()
                .body(body)
                .year(YEAR)
                .allotment(Pounds.millions(allotment))
                .otherSums(Pounds.millions(otherSums))
                .spending(Pounds.millions(spending))
                .build();
    }

    @Test
    void aPaymentIsCashThatTheOneSpendsAndTheOtherReceives() {
        List<ResourceAccount> after = payment().applyTo(List.of(cash(BRENT, 340, 1, 340), cash(HARROW, 230, 0, 232)));
        assertEquals(List.of(cash(BRENT, 340, 1, 343), cash(HARROW, 230, 3, 232)), after);
        assertEquals(
                List.of(
                        "the spending is £343,000,000, £2,000,000 more than the allotment together with other sums of £341,000,000"),
                broken("FIN-02", BudgetRules.check(after.get(0), YearlyRates.standard())));
        assertTrue(satisfied(BudgetRules.check(after.get(1), YearlyRates.standard()))
                .contains("FIN-02"));
    }

    @Test
    void whetherCashFollowsAResourceLimitIsNotKnown() {
        ResourceAccount brent = cash(BRENT, 340, 1, 340);
        ResourceAccount after = transfer()
                .build()
                .applyTo(List.of(brent, cash(HARROW, 230, 0, 232)))
                .get(0);
        assertEquals(Optional.empty(), after.allotment());
        assertEquals(brent.spending(), after.spending());
        assertEquals(
                List.of("the allotment together with other sums"),
                missing("FIN-02", BudgetRules.check(after, YearlyRates.standard())));
    }

    @Test
    void aChangeOfResourceLimitLeavesTheUseAlone() {
        ResourceTransfer transfer = transfer().build();
        assertEquals(Effect.of(Pounds.millions(-3), Pounds.ZERO, Pounds.ZERO), transfer.effectOn(BRENT));
        assertEquals(Effect.of(Pounds.millions(3), Pounds.ZERO, Pounds.ZERO), transfer.effectOn(HARROW));
        assertEquals(surpluses(payment()), surpluses(transfer)); // what is left is the same, what may be used is not
        assertEquals(
                Optional.of(Pounds.millions(371)),
                transfer.applyTo(ACCOUNTS).get(0).resourceLimit());
        assertEquals(
                Optional.of(Pounds.millions(374)),
                payment().applyTo(ACCOUNTS).get(0).resourceLimit());
    }

    @Test
    void moneyInAPoolIsStillThatOfItsContributorsUntilItIsPaidOut() {
        BudgetPool untouched = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, EALING, HARROW)
                .build()
                .contribute(BRENT, Pounds.millions(6))
                .contribute(EALING, Pounds.millions(3));
        assertEquals(ACCOUNTS, untouched.applyTo(ACCOUNTS));
        BudgetPool spent = untouched.payOut(HARROW, Pounds.millions(9));
        assertEquals(List.of(Pounds.millions(28), Pounds.millions(1), Pounds.millions(5)), surpluses(spent));
    }

    @Test
    void noneOfThemMakesMoney() {
        for (MoneyMove move : List.of(payment(), transfer().build(), pool())) {
            assertEquals(total(ACCOUNTS), total(move.applyTo(ACCOUNTS)), move::toString);
        }
    }

    @Test
    void aMissingFigureStaysMissingAndOtherBodiesAndYearsStayAsTheyWere() {
        ResourceAccount unknown =
                ResourceAccount.builder().body(HARROW).year(YEAR).build();
        ResourceAccount earlier =
                ResourceAccount.builder().body(BRENT).year(YEAR.plus(-1)).build();
        ResourceAccount other = account(HILLINGDON, 1, 1);
        List<ResourceAccount> after = payment().applyTo(List.of(unknown, earlier, other, ACCOUNTS.get(0)));
        assertEquals(List.of(unknown, earlier, other), after.subList(0, 3));
    }

    @Test
    void moneyThatWouldGoNowhereOrTwiceIsRefused() {
        ResourceAccount brent = ACCOUNTS.get(0);
        assertEquals(
                "Accounts for payment of £3,000,000 by NHS Brent CCG (07P) to NHS Harrow CCG (08E) for 2014-15: two are of"
                        + " NHS Brent CCG (07P) for 2014-15; give one; none is of NHS Harrow CCG (08E) for 2014-15, which it"
                        + " changes by limit £0, spending £0, other sums £3,000,000; give one, with whatever is known",
                problem(() -> payment().applyTo(List.of(brent, brent))));
    }

    @Test
    void aPaymentIsOfTwoBodiesThatCanOwnMoney() {
        Csu unit = SPRING_2014.named(Csu.class, "North West London CSU");
        assertEquals(
                "Payment by " + unit
                        + ": to itself; a body does not pay itself; the amount is £0, expected more than nothing;"
                        + " the purpose is blank; leave it out; the payer " + unit
                        + " is a CSU and no legal person; name its host, " + unit.host() + "; the payee " + unit
                        + " is a CSU and no legal person; name its host, " + unit.host(),
                problem(() -> Payment.builder()
                        .payer(unit)
                        .payee(unit)
                        .amount(Pounds.ZERO)
                        .year(YEAR)
                        .purpose(" ")
                        .build()));
    }

    @Test
    void aMoveOfResourceLimitSaysHowItsTotalFallsToEachBody() {
        ResourceTransfer transfer = ResourceTransfer.builder()
                .year(YEAR)
                .total(Stated.exactly(Pounds.millions(35), PLAN))
                .givers(Split.assumed(
                        PoolingFixtures.SIX, Apportionment.equally(codes(PoolingFixtures.SIX)), "in equal parts"))
                .receivers(Split.assumed(
                        List.of(HARROW, HILLINGDON),
                        Apportionment.equally(codes(List.of(HARROW, HILLINGDON))),
                        "in equal parts"))
                .funding("surpluses")
                .build();
        assertEquals(
                "move of £35,000,000 of resource limit from 6 bodies to 2 bodies for 2014-15", transfer.toString());
        assertEquals(Stage.PLANNED, transfer.stage());
        assertEquals(Answer.NOT_KNOWN, transfer.recurrent());
        assertEquals(Pounds.parse("£5,833,333.34"), transfer.given().get(BRENT));
        assertEquals(Pounds.parse("£17,500,000"), transfer.received().get(HILLINGDON));
        assertEquals(Pounds.parse("-£5,833,333.34"), transfer.netEffects().get(BRENT));
        assertEquals(Pounds.ZERO, Pounds.total(transfer.netEffects().values()));
        assertEquals(
                "2 bodies, by shares {08E=1/2, 08G=1/2}: assumed: in equal parts",
                transfer.receivers().toString());
    }

    @Test
    void aMoveOfResourceLimitSaysAllThatIsWrongWithIt() {
        assertEquals(
                "ResourceTransfer for 2014-15: the total is £0, expected more than nothing; the funding is blank; leave it out;"
                        + " NHS Brent CCG (07P) gives and receives; leave it out, or give the difference;"
                        + " Split of £0 to NHS Brent CCG (07P): the known amounts add to £3,000,000; mend one of them, or give shares;"
                        + " Split of £0 to NHS Brent CCG (07P): the known amounts add to £3,000,000; mend one of them, or give shares",
                problem(() -> ResourceTransfer.builder()
                        .year(YEAR)
                        .total(Stated.exactly(Pounds.ZERO, PLAN))
                        .givers(Split.known(Map.of(BRENT, Pounds.millions(3)), EXAMPLE))
                        .receivers(Split.known(Map.of(BRENT, Pounds.millions(3)), EXAMPLE))
                        .funding("")
                        .build()));
    }

    @Test
    void aMoveOfResourceLimitIsAmongBodiesThatHaveOne() {
        Csu unit = SPRING_2014.named(Csu.class, "North West London CSU");
        assertEquals(
                "ResourceTransfer for 2014-15: the giver " + unit + " is a CSU and no legal person; name its host, "
                        + unit.host(),
                problem(() -> among(unit, HARROW)));
        assertEquals(
                "ResourceTransfer for 2014-15: the receiver " + unit + " is a CSU and no legal person; name its host, "
                        + unit.host(),
                problem(() -> among(BRENT, unit)));
    }

    private static ResourceTransfer among(Organisation giver, Organisation receiver) {
        return ResourceTransfer.builder()
                .year(YEAR)
                .total(Stated.exactly(Pounds.of(1), PLAN))
                .givers(Split.known(Map.of(giver, Pounds.of(1)), EXAMPLE))
                .receivers(Split.known(Map.of(receiver, Pounds.of(1)), EXAMPLE))
                .build();
    }

    @Test
    void aSplitIsAssumedUnlessSomebodySaidIt() {
        Split known = Split.known(amounts(BRENT, 1, HARROW, 2), Evidence.of(Certainty.STATED, PLAN));
        assertEquals(false, known.isAssumed());
        assertEquals(amounts(BRENT, 1, HARROW, 2), known.of(Pounds.of(3)));
        Split assumed = Split.assumed(List.of(BRENT), Apportionment.equally(codes(List.of(BRENT))), "all of it");
        assertEquals(true, assumed.isAssumed());
        assertEquals(
                "Split of £4 to 2 bodies: the known amounts add to £3; mend one of them, or give shares",
                problem(() -> known.of(Pounds.of(4))));
        assertEquals(
                "2 bodies, in known amounts: stated (Eight CCGs plan to bring commissioning support in-house)",
                known.toString());
    }

    @Test
    void aSplitHasAPartForEachOfItsBodies() {
        assertEquals(
                "Split among 0 bodies: no body", problem(() -> Split.known(Map.<Organisation, Pounds>of(), EXAMPLE)));
        assertEquals(
                "Split among NHS Brent CCG (07P): the amount of NHS Brent CCG (07P) is -£1, expected £0 or more",
                problem(() -> Split.known(Map.of(BRENT, Pounds.of(-1)), EXAMPLE)));
        assertEquals(
                "Split among 2 bodies: two bodies have the code 07P; leave one out",
                problem(() ->
                        Split.byShares(List.of(BRENT, BRENT), Apportionment.equally(OdsCode.listOf("07P")), EXAMPLE)));
        assertEquals(
                8,
                Split.assumed(EIGHT, Apportionment.equally(codes(EIGHT)), "equal")
                        .bodies()
                        .size());
    }
}
