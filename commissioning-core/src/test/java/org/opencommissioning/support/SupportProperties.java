package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Tolerance;

class SupportProperties {
    private static final Tolerance<Pounds> POUNDS = Tolerance.relativePounds(Proportion.of(1, 5));
    private static final Tolerance<Proportion> SHARES = Tolerance.relativeProportion(Proportion.of(1, 5));

    @Provide
    Arbitrary<Provision> provisions() {
        return SupportArbitraries.provisions();
    }

    @Provide
    Arbitrary<List<Object>> changes() {
        Arbitrary<Object> inHousings = SupportArbitraries.inHousings().map(Object.class::cast);
        Arbitrary<Object> novations = SupportArbitraries.novations().map(Object.class::cast);
        return Arbitraries.oneOf(List.of(inHousings, novations)).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Novation> novations() {
        return SupportArbitraries.novations();
    }

    @Provide
    Arbitrary<InHousing> inHousings() {
        return SupportArbitraries.inHousings();
    }

    @Provide
    Arbitrary<CustomerBase> bases() {
        return SupportArbitraries.customerBases();
    }

    @Provide
    Arbitrary<List<IncomeDependence>> claims() {
        return SupportArbitraries.dependences().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<ServiceLevelAgreement> agreements() {
        return SupportArbitraries.agreements();
    }

    /** CSU-07: on each day every line of a customer is provided exactly once, whatever the changes. */
    @Property
    void everyLineIsProvidedOnceOnEveryDay(
            @ForAll("provisions") Provision before, @ForAll("changes") List<Object> changes) {
        Provision after = before;
        for (Object change : changes) {
            after = apply(after, change).orElse(after);
        }
        assertEquals(before.customers(), after.customers());
        for (Organisation customer : after.customers()) {
            assertEquals(before.linesOf(customer), after.linesOf(customer));
            for (ServiceLine line : after.linesOf(customer)) {
                for (LocalDate day = first(); day.isBefore(dayAfter()); day = day.plusDays(1)) {
                    LocalDate asked = day;
                    long spells = after.history(customer, line).spells().stream()
                            .filter(spell -> spell.days().contains(asked))
                            .count();
                    assertEquals(1, spells);
                }
            }
        }
    }

    private static LocalDate first() {
        return SupportArbitraries.DAYS.firstDay().orElseThrow();
    }

    private static LocalDate dayAfter() {
        return SupportArbitraries.DAYS.dayAfter().orElseThrow();
    }

    /** A change that takes from a unit what it does not provide is refused. */
    private static Optional<Provision> apply(Provision before, Object change) {
        try {
            return Optional.of(
                    change instanceof Novation novation ? before.after(novation) : before.after((InHousing) change));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    @Property
    void novatingTwiceEqualsOnce(@ForAll("provisions") Provision before, @ForAll("novations") Novation novation) {
        apply(before, novation).ifPresent(once -> assertEquals(once, once.after(novation)));
    }

    @Property
    void takingBackTwiceEqualsOnce(@ForAll("provisions") Provision before, @ForAll("inHousings") InHousing change) {
        apply(before, change).ifPresent(once -> assertEquals(once, once.after(change)));
    }

    @Property
    void aChangeLeavesTheDaysBeforeAlone(
            @ForAll("provisions") Provision before, @ForAll("inHousings") InHousing change) {
        LocalDate eve = change.firstDay().known().orElseThrow().minusDays(1);
        Provision after = apply(before, change).orElse(before);
        for (Organisation customer : before.customers()) {
            for (ServiceLine line : before.linesOf(customer)) {
                assertEquals(before.providerOf(customer, line, eve), after.providerOf(customer, line, eve));
            }
        }
    }

    /** CSU-08. */
    @Property
    void sharesOfTheIncomeAddUpToAllOfIt(@ForAll("bases") CustomerBase base) {
        assertEquals(
                base.total(),
                Pounds.total(List.of(
                        base.incomeFrom(Income.Kind.CCG),
                        base.incomeFrom(Income.Kind.NHS_ENGLAND),
                        base.incomeFrom(Income.Kind.OTHER))));
        if (base.total().signum() == 0) {
            return;
        }
        Proportion named = Proportion.total(base.incomes().stream()
                .filter(income -> !income.customers().isEmpty())
                .map(income -> base.shareOf(income.customers()))
                .toList());
        Proportion unnamed = base.incomeFrom(Income.Kind.OTHER).shareOf(base.total());
        assertEquals(Proportion.ONE, named.plus(unnamed));
    }

    @Property
    void whatLeavesAndWhatIsLeftAreTheTotal(@ForAll("bases") CustomerBase base, @ForAll Random random) {
        List<Organisation> customers = new ArrayList<>(base.incomes().stream()
                .flatMap(income -> income.customers().stream())
                .toList());
        Collections.shuffle(customers, random);
        List<Organisation> leaving = customers.subList(0, random.nextInt(customers.size() + 1));
        assertEquals(base.total(), base.residualAfter(leaving).plus(base.incomeFrom(leaving)));
    }

    @Property
    void concentrationLiesBetweenTheSquareOfTheLargestShareAndTheLargestShare(@ForAll("bases") CustomerBase base) {
        boolean named =
                base.incomes().stream().noneMatch(income -> income.customers().isEmpty());
        if (base.total().signum() == 0 || !named) {
            return;
        }
        Proportion largest = base.largestShare();
        assertTrue(base.concentration().compareTo(largest.times(largest)) >= 0);
        assertTrue(base.concentration().compareTo(largest) <= 0);
    }

    /** Order-free, and of two claims symmetric. */
    @Property
    void comparesClaimsInAnyOrder(@ForAll("claims") List<IncomeDependence> claims, @ForAll Random random) {
        List<IncomeDependence> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertEquals(
                IncomeDependence.agreement(claims, POUNDS, SHARES),
                IncomeDependence.agreement(shuffled, POUNDS, SHARES));
        assertEquals(claims.get(0).compareWith(shuffled.get(0)), shuffled.get(0).compareWith(claims.get(0)));
    }

    /** No claim is dropped: one more never makes contradicting claims agree. */
    @Property
    void anotherClaimNeverMendsAContradiction(@ForAll("claims") List<IncomeDependence> claims) {
        Agreement all = IncomeDependence.agreement(claims, POUNDS, SHARES);
        List<IncomeDependence> fewer = claims.subList(0, claims.size() - 1);
        boolean contradicted =
                !fewer.isEmpty() && IncomeDependence.agreement(fewer, POUNDS, SHARES) == Agreement.INCONSISTENT;
        assertTrue(!contradicted || all != Agreement.CONSISTENT);
    }

    /** The services of a customer are in theirs. */
    @Property
    void anAgreementIsEqualToItsTwin(@ForAll("agreements") ServiceLevelAgreement agreement) {
        ServiceLevelAgreement.Builder twin = ServiceLevelAgreement.builder()
                .provider(agreement.provider())
                .term(agreement.term())
                .value(agreement.value());
        agreement
                .customers()
                .forEach(each -> twin.addCustomers(
                        ServiceLevelAgreement.Customer.of(each.body(), new ArrayList<>(each.services()))));
        assertEquals(agreement, twin.build());
        assertEquals(agreement.hashCode(), twin.build().hashCode());
    }
}
