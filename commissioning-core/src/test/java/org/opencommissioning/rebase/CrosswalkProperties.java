package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterArbitraries;

/** Law 12, on the edition inside the jar and on small registers made at random. */
class CrosswalkProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
    /** The random registers have no sizes of their own; any will do for the laws, if they are the same each time. */
    private static final Weights WEIGHTS = Weights.standard()
            .sizedBy((body, day, weighting) ->
                    Optional.of(1L + Math.floorMod(body.code().toString().hashCode(), 97)));

    /** Three days in order, or against it. */
    record Days(LocalDate first, LocalDate second, LocalDate third) {}

    @Property(tries = 100)
    void sharesAddToExactlyOne(@ForAll("registers") Register register, @ForAll("days") Days days) {
        for (Route route : crosswalk(register, days.first(), days.third()).routes()) {
            Proportion placed =
                    Proportion.total(route.legs().stream().map(Route.Leg::share).toList());
            assertEquals(Proportion.ONE, placed.plus(route.unplaced()), route::toString);
            assertTrue(route.legs().stream().allMatch(leg -> leg.share().signum() > 0), route::toString);
        }
    }

    @Property(tries = 100)
    void isTheIdentityOnOneDay(@ForAll("registers") Register register, @ForAll("days") Days days) {
        for (Route route : crosswalk(register, days.first(), days.first()).routes()) {
            assertEquals(List.of(Route.Leg.of(route.from().code().toString(), Proportion.ONE)), route.legs());
            assertEquals(Placement.EXACT, route.placement());
        }
    }

    @Property(tries = 100)
    void endsInTwoStagesWhereItEndsInOne(@ForAll("registers") Register register, @ForAll("days") Days days) {
        Crosswalk direct = crosswalk(register, days.first(), days.third());
        Crosswalk staged =
                crosswalk(register, days.first(), days.second()).then(crosswalk(register, days.second(), days.third()));
        for (Route route : direct.routes()) {
            Route other = staged.find(route.from().code().toString()).orElseThrow();
            assertEquals(route.legs(), other.legs(), () -> days + ": " + route + " and " + other);
            assertEquals(route.unplaced(), other.unplaced());
        }
    }

    @Property(tries = 100)
    void isAssociative(
            @ForAll("registers") Register register, @ForAll("days") Days days, @ForAll("day") LocalDate fourth) {
        Crosswalk a = crosswalk(register, days.first(), days.second());
        Crosswalk b = crosswalk(register, days.second(), days.third());
        Crosswalk c = crosswalk(register, days.third(), fourth);
        assertEquals(
                a.then(b).then(c).routes().stream().map(Route::legs).toList(),
                a.then(b.then(c)).routes().stream().map(Route::legs).toList());
    }

    @Property(tries = 50)
    void holdsForTheEditionInsideTheJar(@ForAll("days") Days days) {
        Register register = Register.standard();
        endsInTwoStagesWhereItEndsInOne(register, days);
        sharesAddToExactlyOne(register, days);
    }

    private static Crosswalk crosswalk(Register register, LocalDate from, LocalDate to) {
        Landscape start = register.asOf(from);
        return Crosswalk.between(start, register.asOf(to), WEIGHTS);
    }

    @Provide
    static Arbitrary<Register> registers() {
        return RegisterArbitraries.registers();
    }

    @Provide
    static Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<Days> days() {
        return day().list()
                .ofSize(3)
                .flatMap(days -> Arbitraries.of(true, false).map(forward -> {
                    List<LocalDate> sorted = days.stream().sorted().toList();
                    return forward
                            ? new Days(sorted.get(0), sorted.get(1), sorted.get(2))
                            : new Days(sorted.get(2), sorted.get(1), sorted.get(0));
                }));
    }
}
