package org.opencommissioning.pooling;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** Generators of pools, payments, transfers and loans among a few CCGs, which therefore often meet. All are of one year. */
public final class PoolingArbitraries {
    /** The year of every generated move. */
    public static final FinancialYear YEAR = FinancialYear.parse("2014-15");

    private static final Citation CITATION = Citation.of(Source.of(SourceKind.DOCUMENT, "an example"));
    private static final List<Ccg> CCGS = IntStream.range(0, 6)
            .mapToObj(number -> Ccg.builder()
                    .code(OdsCode.of("0" + number + "A"))
                    .names(Timeline.always("NHS Place " + number + " CCG"))
                    .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                    .build())
            .toList();

    /** Of an account: limit and use, and three of cash. */
    private static final int FIGURES = 5;

    private PoolingArbitraries() {}

    /** {@return the six CCGs of which every generated move has some} */
    public static List<Ccg> bodies() {
        return CCGS;
    }

    /** {@return some of the CCGs, at least two, in any order} */
    public static Arbitrary<List<Ccg>> members() {
        return Arbitraries.shuffle(CCGS)
                .flatMap(all -> Arbitraries.integers().between(2, CCGS.size()).map(size -> all.subList(0, size)));
    }

    /** {@return amounts from a penny to £50 million} */
    public static Arbitrary<Pounds> amounts() {
        return Arbitraries.longs().between(1, 5_000_000_000L).map(Pounds::ofPence);
    }

    /** {@return pools, into which money was put, and out of which some or all of it was paid or given back} */
    public static Arbitrary<BudgetPool> pools() {
        Arbitrary<Integer> indices = Arbitraries.integers().between(0, CCGS.size() - 1);
        return Combinators.combine(
                        members(),
                        Combinators.combine(indices, amounts())
                                .as(Map::entry)
                                .list()
                                .ofMaxSize(6),
                        Combinators.combine(indices, amounts())
                                .as(Map::entry)
                                .list()
                                .ofMaxSize(6),
                        Arbitraries.of(false, false, true))
                .as((members, in, out, spent) -> {
                    BudgetPool pool = BudgetPool.builder()
                            .year(YEAR)
                            .addAllMembers(members)
                            .build();
                    for (Map.Entry<Integer, Pounds> each : in) {
                        pool = pool.contribute(members.get(each.getKey() % members.size()), each.getValue());
                    }
                    for (Map.Entry<Integer, Pounds> each : out) {
                        pool = takeOut(pool, members.get(each.getKey() % members.size()), each.getValue());
                    }
                    return spent && pool.balance().signum() > 0 ? pool.payOut(members.get(0), pool.balance()) : pool;
                })
                .withoutEdgeCases();
    }

    /** As much of an amount as there is: given back where it is an even number of pence and the member gave as much, or else paid out. */
    private static BudgetPool takeOut(BudgetPool pool, Ccg member, Pounds wanted) {
        Pounds amount = wanted.compareTo(pool.balance()) < 0 ? wanted : pool.balance();
        if (amount.signum() == 0) {
            return pool;
        }
        Pounds own = pool.total(PoolEntry.Kind.CONTRIBUTION, member).minus(pool.total(PoolEntry.Kind.RETURN, member));
        boolean back = amount.pence() % 2 == 0 && own.compareTo(amount) >= 0;
        return back ? pool.giveBack(member, amount) : pool.payOut(member, amount);
    }

    /** {@return payments of one CCG to another} */
    public static Arbitrary<Payment> payments() {
        return Combinators.combine(members(), amounts())
                .as((bodies, amount) -> Payment.builder()
                        .payer(bodies.get(0))
                        .payee(bodies.get(1))
                        .amount(amount)
                        .year(YEAR)
                        .build());
    }

    /** {@return moves of resource limit from some CCGs to others, by shares or in known amounts} */
    public static Arbitrary<ResourceTransfer> transfers() {
        Arbitrary<List<Long>> weights =
                Arbitraries.longs().between(1, 1_000).list().ofSize(CCGS.size());
        return Combinators.combine(members(), Arbitraries.integers(), weights, amounts(), Arbitraries.of(true, false))
                .as((bodies, cut, weighted, total, known) -> {
                    int givers = 1 + Math.floorMod(cut, bodies.size() - 1);
                    Function<List<Ccg>, Split> split = some -> split(some, weighted, total, known);
                    return ResourceTransfer.builder()
                            .year(YEAR)
                            .total(Stated.exactly(total, CITATION))
                            .givers(split.apply(bodies.subList(0, givers)))
                            .receivers(split.apply(bodies.subList(givers, bodies.size())))
                            .build();
                })
                .withoutEdgeCases();
    }

    private static Split split(List<Ccg> bodies, List<Long> weights, Pounds total, boolean known) {
        Split assumed = Split.assumed(
                bodies,
                Apportionment.byWeights(
                        bodies.stream().collect(Collectors.toMap(Ccg::code, body -> weights.get(CCGS.indexOf(body))))),
                "an example");
        return known ? Split.known(assumed.of(total), assumed.evidence()) : assumed;
    }

    /** {@return payments, pools and transfers} */
    public static Arbitrary<MoneyMove> moves() {
        return Arbitraries.oneOf(payments(), pools(), transfers());
    }

    /** {@return accounts of all six CCGs, with limits and cash that no generated move uses up} */
    public static Arbitrary<List<ResourceAccount>> accounts() {
        Arbitrary<Pounds> large =
                Arbitraries.longs().between(50_000_000_000L, 90_000_000_000L).map(Pounds::ofPence);
        return large.list().ofSize(FIGURES * CCGS.size()).map(figures -> {
            List<ResourceAccount> accounts = new ArrayList<>();
            for (Ccg body : CCGS) {
                int first = FIGURES * accounts.size();
                accounts.add(ResourceAccount.builder()
                        .body(body)
                        .year(YEAR)
                        .resourceLimit(figures.get(first))
                        .resourceUse(figures.get(first + 1))
                        .allotment(figures.get(first + 2))
                        .otherSums(figures.get(first + 3))
                        .spending(figures.get(first + 4))
                        .build());
            }
            return accounts;
        });
    }

    /** {@return loans of three years, with repayments on days that are known or not} */
    public static Arbitrary<Loan> loans() {
        LocalDate lent = LocalDate.of(2013, 4, 1);
        Arbitrary<UncertainDay> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1_500).map(day -> UncertainDay.on(lent.plusDays(day))),
                Arbitraries.integers().between(2013, 2017).map(year -> {
                    FinancialYear in = FinancialYear.parse(year + "-" + (year + 1) % 100);
                    return UncertainDay.between(in.firstDay(), in.lastDay());
                }));
        return Combinators.combine(members(), amounts(), days.list().ofMaxSize(4), Arbitraries.of(Answer.class))
                .as((bodies, principal, repaid, complete) -> {
                    Loan.Builder loan = Loan.builder()
                            .lender(bodies.get(0))
                            .borrower(bodies.get(1))
                            .principal(Stated.exactly(principal, CITATION))
                            .day(UncertainDay.on(lent))
                            .term(Period.ofYears(3))
                            .allRepaymentsKnown(complete);
                    Pounds part = Pounds.ofPence(principal.pence() / 4);
                    if (part.signum() > 0) {
                        repaid.forEach(day -> loan.addRepayments(Loan.Repayment.of(part, day)));
                    }
                    return loan.build();
                })
                .withoutEdgeCases();
    }
}
