package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.position;
import static org.opencommissioning.pooling.PoolingFixtures.problem;
import static org.opencommissioning.pooling.PoolingFixtures.surplus;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.source.Stated;

/** What each body had beside what a move leaves it. */
class BeforeAndAfterTest {
    private static List<String> lines(FinancialPosition... positions) {
        return pool().beforeAndAfter(List.of(positions)).stream()
                .map(BeforeAndAfter::toString)
                .toList();
    }

    private static FinancialPosition.Builder deficit(String amount) {
        return position(HARROW).deficit(Stated.exactly(Pounds.parse(amount), PLAN));
    }

    @Test
    void setsWhatIsLeftBesideWhatWasThere() {
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) gives £4,000,000: a surplus of £33,000,000 in 2014-15, then a surplus of £29,000,000",
                        "NHS Ealing CCG (07W) gives £2,000,000: what it had is not known",
                        "NHS Harrow CCG (08E) gains £4,000,000: a deficit of £7,700,000 in 2014-15, then a deficit of £3,700,000"),
                lines(surplus(BRENT, 33), deficit("£7.7m").build(), surplus(HILLINGDON, 1)));
    }

    @Test
    void endsInBalanceOrOnTheOtherSide() {
        assertEquals(
                "NHS Brent CCG (07P) gives £4,000,000: a surplus of £4,000,000 in 2014-15, then balance",
                lines(surplus(BRENT, 4)).get(0));
        assertEquals(
                "NHS Brent CCG (07P) gives £4,000,000: a surplus of £1,000,000 in 2014-15, then a deficit of £3,000,000",
                lines(surplus(BRENT, 1)).get(0));
    }

    @Test
    void whatWasNotSaidExactlyIsNotReckonedWith() {
        FinancialPosition about =
                position(BRENT).surplus(Stated.about(Pounds.millions(29), PLAN)).build();
        FinancialPosition bare =
                position(EALING).result(Stated.exactly(Result.DEFICIT, PLAN)).build();
        List<BeforeAndAfter> lines = pool().beforeAndAfter(List.of(about, bare));
        assertEquals(
                "NHS Brent CCG (07P) gives £4,000,000: surplus of about £29,000,000 in 2014-15, exactly how great is not known",
                lines.get(0).toString());
        assertEquals(
                "NHS Ealing CCG (07W) gives £2,000,000: deficit in 2014-15, exactly how great is not known",
                lines.get(1).toString());
        assertEquals(Optional.empty(), lines.get(0).after());
        assertEquals(
                Optional.of(Pounds.millions(-4)),
                pool().beforeAndAfter(List.of(deficit("£8m").build())).get(2).after());
    }

    @Test
    void whoGivesAsMuchAsItGainsIsInTheListToo() {
        assertEquals(
                "NHS Harrow CCG (08E) neither gives nor gains: what it had is not known",
                pool().contribute(HARROW, Pounds.millions(4))
                        .beforeAndAfter(List.of())
                        .get(2)
                        .toString());
    }

    @Test
    void takesOnePositionOfABody() {
        assertEquals(
                "Before and after the pool of 3 bodies for 2014-15: two positions are of NHS Brent CCG (07P); choose one of them",
                problem(() -> lines(surplus(BRENT, 1), surplus(BRENT, 2))));
    }
}
