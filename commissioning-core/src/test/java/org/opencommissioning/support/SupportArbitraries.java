package org.opencommissioning.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.money.MoneyArbitraries;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.PeriodArbitraries;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.SourceArbitraries;

/** Generators of agreements, customer bases, claims and changes among a few units and CCGs, which therefore often meet. */
public final class SupportArbitraries {
    /** The days of every generated provision. */
    public static final DateSpan DAYS = DateSpan.of(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 2, 28));

    private static final UncertainSpan LIFE = UncertainSpan.parse("2013-04-01 to open");
    private static final List<Csu> UNITS = IntStream.range(0, 3)
            .mapToObj(number -> Csu.builder()
                    .code(OdsCode.of("0A" + (char) ('A' + number)))
                    .names(Timeline.always("Unit " + number))
                    .operationalLife(LIFE)
                    .host(NationalBody.builder()
                            .code(OdsCode.of("X24"))
                            .names(Timeline.always("NHS England"))
                            .operationalLife(LIFE)
                            .build())
                    .build())
            .toList();
    private static final List<Ccg> CCGS = IntStream.range(0, 4)
            .mapToObj(number -> Ccg.builder()
                    .code(OdsCode.of("0" + number + "A"))
                    .names(Timeline.always("NHS Place " + number + " CCG"))
                    .operationalLife(LIFE)
                    .build())
            .toList();

    private SupportArbitraries() {}

    /** {@return one of three units} */
    public static Arbitrary<Csu> units() {
        return Arbitraries.of(UNITS);
    }

    /** {@return some of four CCGs, at least one, in any order} */
    public static Arbitrary<List<Ccg>> customers() {
        return Arbitraries.of(CCGS).list().uniqueElements().ofMinSize(1).ofMaxSize(CCGS.size());
    }

    /** {@return agreements of any term, with and without value, of customers with and without services} */
    public static Arbitrary<ServiceLevelAgreement> agreements() {
        return Combinators.combine(
                        units(),
                        customers(),
                        lines(),
                        PeriodArbitraries.uncertainSpans(),
                        SourceArbitraries.stated(MoneyArbitraries.budgets()).optional())
                .as((unit, customers, lines, term, value) -> {
                    ServiceLevelAgreement.Builder agreement =
                            ServiceLevelAgreement.builder().provider(unit).term(term);
                    customers.forEach(each -> agreement.addCustomers(ServiceLevelAgreement.Customer.of(each, lines)));
                    value.ifPresent(agreement::value);
                    return agreement.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Set<ServiceLine>> lines() {
        return Arbitraries.of(ServiceLine.FINANCE, ServiceLine.IT, ServiceLine.CONTRACTING)
                .set()
                .ofMaxSize(3);
    }

    /** {@return customer bases of one unit whose amounts are all known; in some, customers act together or have no name} */
    public static Arbitrary<CustomerBase> customerBases() {
        Arbitrary<Pounds> amounts =
                Arbitraries.longs().between(0, 5_000_000_000L).map(Pounds::ofPence);
        return Combinators.combine(
                        customers(),
                        amounts.list().ofSize(5),
                        Arbitraries.integers().between(0, 2))
                .as((customers, each, shape) -> {
                    List<Income> incomes = new ArrayList<>();
                    for (Ccg customer : customers) {
                        Income income = Income.of(customer).worth(each.get(incomes.size()));
                        incomes.add(shape == 1 ? income.actingAs("together") : income);
                    }
                    if (shape == 2) {
                        incomes.add(Income.ofUnnamed(Income.Kind.OTHER).worth(each.get(4)));
                    }
                    return CustomerBase.builder()
                            .provider(UNITS.get(0))
                            .addAllIncomes(incomes)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return claims of how much of a unit's income some work is, said in every way} */
    public static Arbitrary<IncomeDependence> dependences() {
        Arbitrary<Pounds> amounts = Arbitraries.longs().between(1, 60).map(Pounds::millions);
        Arbitrary<Proportion> shares = Arbitraries.longs().between(1, 8).map(part -> Proportion.of(part, 8));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(UNITS.get(0))), Tuple.of(1, units())),
                        SourceArbitraries.stated(amounts),
                        SourceArbitraries.stated(shares))
                .as(IncomeDependence::of)
                .withoutEdgeCases();
    }

    /** {@return who provides finance and IT to the four CCGs over {@link #DAYS}, some with a change of provider} */
    public static Arbitrary<Provision> provisions() {
        return Combinators.combine(units(), units(), days())
                .as((first, second, day) -> {
                    Provision.Builder provision = Provision.over(DAYS);
                    Set<ServiceLine> both = EnumSet.of(ServiceLine.FINANCE, ServiceLine.IT);
                    for (Ccg customer : CCGS) {
                        provision
                                .provide(customer, both, first, DateSpan.until(day))
                                .provide(customer, both, second, DateSpan.from(day.plusDays(1)));
                    }
                    return provision.build();
                })
                .withoutEdgeCases();
    }

    /** {@return in-housings of some CCGs on one of {@link #DAYS}, of everything or of one line} */
    public static Arbitrary<InHousing> inHousings() {
        Arbitrary<Set<ServiceLine>> taken =
                Arbitraries.of(Set.of(), Set.of(ServiceLine.FINANCE), Set.of(ServiceLine.FINANCE, ServiceLine.IT));
        return Combinators.combine(units(), customers(), taken, days())
                .as((unit, customers, lines, day) -> InHousing.builder()
                        .provider(unit)
                        .addAllCustomers(customers)
                        .addAllServices(lines)
                        .firstDay(UncertainDay.on(day))
                        .build())
                .withoutEdgeCases();
    }

    /** {@return novations of one CCG between two units on one of {@link #DAYS}} */
    public static Arbitrary<Novation> novations() {
        return Combinators.combine(
                        Arbitraries.of(CCGS), units().list().uniqueElements().ofSize(2), days())
                .as((customer, units, day) -> Novation.builder()
                        .customer(customer)
                        .from(units.get(0))
                        .to(units.get(1))
                        .effective(UncertainDay.on(day))
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days() {
        return PeriodArbitraries.daysWithin(DAYS.firstDay().orElseThrow(), 58);
    }
}
