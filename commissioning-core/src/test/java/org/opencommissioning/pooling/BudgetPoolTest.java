package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.EIGHT;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.SPRING_2014;
import static org.opencommissioning.pooling.PoolingFixtures.WEST_LONDON;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.codes;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.pooling.MoneyMove.Effect;
import org.opencommissioning.pooling.PoolEntry.Kind;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/** Money put together stays what it was, whatever is done with it. */
class BudgetPoolTest {
    @Test
    void whatWentInIsPaidOutGivenBackOrStillThere() {
        BudgetPool pool = pool().giveBack(BRENT, Pounds.millions(1));
        assertEquals(Pounds.millions(6), pool.total(Kind.CONTRIBUTION));
        assertEquals(Pounds.millions(4), pool.total(Kind.PAY_OUT));
        assertEquals(Pounds.millions(1), pool.total(Kind.RETURN));
        assertEquals(Pounds.millions(1), pool.balance());
        assertEquals(Pounds.millions(4), pool.total(Kind.CONTRIBUTION, BRENT));
        assertEquals(Pounds.ZERO, pool.total(Kind.PAY_OUT, HILLINGDON));
        assertEquals(
                Map.of(BRENT, Pounds.millions(-3), EALING, Pounds.millions(-2), HARROW, Pounds.millions(4)),
                pool.netEffects());
    }

    @Test
    void anOperationGivesAnotherPoolAndLeavesTheFirstAlone() {
        BudgetPool before = pool();
        BudgetPool after = before.contribute(BRENT, Pounds.of(5)).payOut(HARROW, Pounds.of(2));
        assertEquals(Pounds.millions(2), before.balance());
        assertEquals(Pounds.of(2_000_003), after.balance());
    }

    @Test
    void theOrderOfEntriesMakesNoDifference() {
        BudgetPool other = BudgetPool.builder()
                .year(YEAR)
                .addMembers(HARROW, EALING, BRENT)
                .build()
                .contribute(EALING, Pounds.millions(2))
                .contribute(BRENT, Pounds.millions(4))
                .payOut(HARROW, Pounds.millions(4));
        assertEquals(pool(), other);
        assertEquals(pool().hashCode(), other.hashCode());
        assertEquals(
                "[NHS Brent CCG (07P) gives £4,000,000, NHS Ealing CCG (07W) gives £2,000,000,"
                        + " NHS Harrow CCG (08E) receives £4,000,000]",
                other.entries().toString());
    }

    @Test
    void entriesAreInTheOrderOfTheirDays() {
        PoolEntry june = PoolEntry.contribution(BRENT, Pounds.of(1)).on(UncertainDay.on(LocalDate.of(2014, 6, 1)));
        PoolEntry may = PoolEntry.contribution(EALING, Pounds.of(2))
                .on(UncertainDay.parse("2014-05"))
                .by(Evidence.assumed("an example"));
        BudgetPool pool = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, EALING)
                .build()
                .after(june)
                .after(may);
        assertEquals(List.of(may, june), pool.entries());
        assertEquals("NHS Ealing CCG (07W) gives £2 on 2014-05, assumed: an example", may.toString());
        assertEquals(
                "NHS Brent CCG (07P) gets back £1",
                PoolEntry.giveBack(BRENT, Pounds.of(1)).toString());
    }

    @Test
    void entriesThatDifferInWhatTheyRestOnAloneAreInTheOrderOfThat() {
        PoolEntry bare = PoolEntry.contribution(BRENT, Pounds.of(1));
        PoolEntry one = bare.by(Evidence.assumed("an example"));
        PoolEntry other = bare.by(Evidence.assumed("another"));
        BudgetPool empty = BudgetPool.builder().year(YEAR).addMembers(BRENT).build();
        assertEquals(
                List.of(bare, one, other),
                empty.after(other).after(bare).after(one).entries());
        assertEquals(
                List.of(bare, one, other),
                empty.after(one).after(other).after(bare).entries());
    }

    @Test
    void aTotalPassesThroughItByAnAssumedSplitWhichSaysThatItIsAssumed() {
        BudgetPool pool = BudgetPool.builder()
                .year(YEAR)
                .addAllMembers(EIGHT)
                .transfer(
                        Stated.exactly(Pounds.of(100), PLAN),
                        Apportionment.equally(codes(List.of(BRENT, EALING, WEST_LONDON))),
                        Apportionment.equally(codes(List.of(HARROW, HILLINGDON))))
                .build();
        assertEquals("pool of 8 bodies for 2014-15", pool.toString());
        assertEquals(Pounds.ZERO, pool.balance());
        assertEquals(Pounds.of(100), pool.total(Kind.CONTRIBUTION));
        assertEquals(Pounds.parse("£33.34"), pool.total(Kind.CONTRIBUTION, BRENT));
        assertEquals(Pounds.of(50), pool.total(Kind.PAY_OUT, HARROW));
        assertEquals(
                "NHS Brent CCG (07P) gives £33.34, assumed (Eight CCGs plan to bring commissioning support in-house): a part of exactly"
                        + " £100, by shares that no source gives",
                pool.entries().get(0).toString());
    }

    @Test
    void aTotalPassesThroughItInKnownAmounts() {
        Evidence paper = Evidence.assumed("an example");
        BudgetPool pool = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, EALING, HARROW)
                .transfer(
                        Stated.exactly(Pounds.of(10), PLAN),
                        Split.known(Map.of(BRENT, Pounds.of(10), EALING, Pounds.ZERO), paper),
                        Split.known(Map.of(HARROW, Pounds.of(10)), paper))
                .build();
        assertEquals(2, pool.entries().size()); // nobody gives nothing
        assertEquals(Pounds.of(10), pool.total(Kind.PAY_OUT, HARROW));
    }

    @Test
    void sharesOfAStrangerAreRefused() {
        BudgetPool.Builder builder = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, HARROW)
                .transfer(
                        Stated.exactly(Pounds.of(10), PLAN),
                        Apportionment.equally(OdsCode.listOf("07P", "99X")),
                        Apportionment.equally(OdsCode.listOf("08E")));
        assertEquals(
                "Split among NHS Brent CCG (07P): the shares are for [07P, 99X] and the bodies are [07P];"
                        + " give one share for each body",
                problem(builder::build));
    }

    @Test
    void fin11PaysNoMoreThanItHas() {
        assertEquals(
                "BudgetPool for 2014-15: £6,000,000 went in and £6,000,001 came out; a pool pays no more than it has",
                problem(() -> pool().payOut(HARROW, Pounds.of(2_000_001))));
        assertEquals(
                "BudgetPool for 2014-15: NHS Ealing CCG (07W) put in £2,000,000 and gets back £2,000,001;"
                        + " what it gets besides is a pay-out; £6,000,000 went in and £6,000,001 came out;"
                        + " a pool pays no more than it has",
                problem(() -> pool().giveBack(EALING, Pounds.of(2_000_001))));
        assertEquals(
                "PoolEntry of NHS Brent CCG (07P): the amount is -£1, expected more than nothing",
                problem(() -> pool().contribute(BRENT, Pounds.of(-1))));
        assertEquals(
                "PoolEntry of NHS Brent CCG (07P): the amount is £0, expected more than nothing",
                problem(() -> pool().contribute(BRENT, Pounds.ZERO)));
    }

    @Test
    void onlyMembersGiveAndReceive() {
        assertEquals(
                "pool of 3 bodies for 2014-15: NHS Hillingdon CCG (08G) is no member; let it join the pool first",
                problem(() -> pool().contribute(HILLINGDON, Pounds.of(1))));
        assertEquals(
                "BudgetPool for 2014-15: NHS Hillingdon CCG (08G) gives £1, and is not a member; let it join the pool first",
                problem(() -> BudgetPool.builder()
                        .year(YEAR)
                        .addMembers(BRENT)
                        .addEntries(PoolEntry.contribution(HILLINGDON, Pounds.of(1)))
                        .build()));
        assertEquals(
                Pounds.millions(3),
                pool().join(HILLINGDON)
                        .contribute(HILLINGDON, Pounds.millions(1))
                        .balance());
        assertEquals(
                "pool of 3 bodies for 2014-15: NHS Brent CCG (07P) is a member; nobody joins twice",
                problem(() -> pool().join(BRENT)));
    }

    @Test
    void hasMembersWhoCanOwnMoneyAndSaysAllThatIsWrong() {
        Csu unit = SPRING_2014.named(Csu.class, "North West London CSU");
        assertEquals(
                "BudgetPool for 2014-15: the name is blank; leave it out; the purpose is blank; leave it out;"
                        + " NHS Brent CCG (07P) is a member, and was one; leave it out of one of them; the member "
                        + unit + " is a CSU and no legal person; name its host, " + unit.host(),
                problem(() -> BudgetPool.builder()
                        .name(" ")
                        .purpose("")
                        .year(YEAR)
                        .addMembers(BRENT, unit)
                        .addFormerMembers(BRENT)
                        .build()));
        assertEquals(
                "BudgetPool for 2014-15: no member; a pool without members is none",
                problem(() -> BudgetPool.builder().year(YEAR).build()));
        Ccg namesake = Ccg.builder()
                .code(BRENT.code())
                .names(Timeline.always("NHS Willesden CCG"))
                .operationalLife(BRENT.operationalLife())
                .build();
        assertEquals(
                "BudgetPool for 2014-15: two bodies have the code 07P; leave one out",
                problem(() -> BudgetPool.builder()
                        .year(YEAR)
                        .addMembers(BRENT, namesake)
                        .build()));
    }

    @Test
    void aMemberOfWhomNothingIsLeftInItLeaves() {
        BudgetPool spent = pool().payOut(HARROW, Pounds.millions(2));
        BudgetPool without = spent.leave(BRENT);
        assertEquals(Set.of(EALING, HARROW), without.members());
        assertEquals(Set.of(BRENT), without.formerMembers());
        assertEquals(spent.netEffects(), without.netEffects());
        assertEquals(
                "pool of 2 bodies for 2014-15: NHS Brent CCG (07P) has left it; let it join the pool first",
                problem(() -> without.contribute(BRENT, Pounds.of(1))));
        assertEquals(spent, without.join(BRENT));
        assertEquals(Set.of(HARROW), pool().leave(HARROW).formerMembers()); // it gave nothing
    }

    @Test
    void aMemberOfWhomMoneyMayBeLeftSettlesFirst() {
        assertEquals(
                "pool of 3 bodies for 2014-15: up to £2,000,000 of what NHS Brent CCG (07P) gave is still in it;"
                        + " give that back or pay it out first, or say with leave(member, givenBack) what is given back",
                problem(() -> pool().leave(BRENT)));
        BudgetPool settled = pool().leave(BRENT, Pounds.of(1_333_333));
        assertEquals(Pounds.of(666_667), settled.balance());
        assertEquals(Pounds.of(-2_666_667), settled.netEffects().get(BRENT));
        assertEquals(Pounds.millions(2), pool().leave(BRENT, Pounds.ZERO).balance());
        assertEquals(
                "pool of 3 bodies for 2014-15: NHS Hillingdon CCG (08G) is no member; let it join the pool first",
                problem(() -> pool().leave(HILLINGDON)));
        assertEquals(
                "pool of 3 bodies for 2014-15: NHS Hillingdon CCG (08G) is no member; let it join the pool first",
                problem(() -> pool().leave(HILLINGDON, Pounds.ZERO)));
        assertEquals(
                "BudgetPool for 2014-15: no member; a pool without members is none",
                problem(() -> pool().leave(HARROW).leave(EALING, Pounds.ZERO).leave(BRENT, Pounds.ZERO)));
    }

    @Test
    void whatIsStillInItWeighsOnNobodysAccountAndWhatIsPaidOutOnThoseWhoGave() {
        BudgetPool put = pool();
        assertEquals(Effect.of(Pounds.ZERO, Pounds.parse("£2,666,666.67"), Pounds.ZERO), put.effectOn(BRENT));
        assertEquals(Effect.of(Pounds.ZERO, Pounds.parse("£1,333,333.33"), Pounds.ZERO), put.effectOn(EALING));
        assertEquals(Effect.of(Pounds.ZERO, Pounds.ZERO, Pounds.millions(4)), put.effectOn(HARROW));
        assertEquals(Effect.NONE, put.effectOn(HILLINGDON));
        BudgetPool unused =
                BudgetPool.builder().year(YEAR).addMembers(BRENT).build().contribute(BRENT, Pounds.of(7));
        assertEquals(Map.of(BRENT, Effect.NONE), unused.effects());
    }

    @Test
    void anEntryIsOfMoreThanNothing() {
        assertEquals(
                "PoolEntry of NHS Brent CCG (07P): the amount is £0, expected more than nothing",
                problem(() -> PoolEntry.contribution(BRENT, Pounds.ZERO)));
    }
}
