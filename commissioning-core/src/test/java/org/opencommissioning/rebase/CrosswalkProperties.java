package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** What holds of every crosswalk, on the edition inside the jar and on small registers made at random. */
class CrosswalkProperties {
    private static final int ALL_DAYS = 10_000;
    /** The random registers have no sizes of their own; any will do for the laws, if they are the same each time. */
    private static final Weights WEIGHTS = Weights.standard()
            .sizedBy((body, day, weighting) ->
                    Optional.of(1L + Math.floorMod(body.code().toString().hashCode(), 97)));

    /** Three days in order, or against it, as parts of the days of which an edition speaks. */
    record Days(int first, int second, int third) {}

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
    void isAssociative(@ForAll("registers") Register register, @ForAll("days") Days days, @ForAll("day") int fourth) {
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
        List<String> lost = crosswalk(register, days.first(), days.third()).routes().stream()
                .filter(route -> route.problem().isPresent())
                .map(route -> route.from().code().toString())
                // worked for some months before anything had passed to it, so that what it held then leads back to
                // nobody
                .filter(code -> !code.equals("13T"))
                .toList();
        assertEquals(List.of(), lost);
    }

    private static Crosswalk crosswalk(Register register, int from, int to) {
        return Crosswalk.between(day(register, from), day(register, to), WEIGHTS);
    }

    private static Landscape day(Register register, int part) {
        LocalDate first = register.edition().firstDay();
        long days = ChronoUnit.DAYS.between(first, register.edition().lastDay());
        return register.asOf(first.plusDays(days * part / ALL_DAYS));
    }

    @Provide
    static Arbitrary<Register> registers() {
        return RegisterArbitraries.registers();
    }

    @Provide
    static Arbitrary<Integer> day() {
        return Arbitraries.integers().between(0, ALL_DAYS);
    }

    @Provide
    static Arbitrary<Days> days() {
        return day().list()
                .ofSize(3)
                .flatMap(days -> Arbitraries.of(true, false).map(forward -> {
                    List<Integer> sorted = days.stream().sorted().toList();
                    return forward
                            ? new Days(sorted.get(0), sorted.get(1), sorted.get(2))
                            : new Days(sorted.get(2), sorted.get(1), sorted.get(0));
                }));
    }
}
