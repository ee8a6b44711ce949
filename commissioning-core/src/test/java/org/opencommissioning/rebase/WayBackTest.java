package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

/** Back over mergers and moves of parts, where the size of the bodies before tells what came from each. */
class WayBackTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate MERGER_OF_EIGHT = LocalDate.of(2021, 4, 1);
    private static final LocalDate MOVE_TO_06W = LocalDate.of(2017, 4, 1);

    /** Sizes by some weightings: that of a body by its code, and 1 of any other. */
    private static Sizes sizes(Map<String, Long> sizes, Weighting... weightings) {
        return new Sizes() {
            @Override
            public Optional<Long> of(Organisation body, Landscape day, Weighting weighting) {
                return Set.of(weightings).contains(weighting)
                        ? Optional.of(sizes.getOrDefault(body.code().toString(), 1L))
                        : Optional.empty();
            }

            @Override
            public Optional<String> source(Weighting weighting) {
                return Optional.of("counted by hand");
            }
        };
    }

    private static Weights residents(Map<String, Long> sizes) {
        return Weights.of(Weighting.RESIDENT_POPULATION).sizedBy(sizes(sizes, Weighting.RESIDENT_POPULATION));
    }

    /** The route of a body from a day back to its eve. */
    private static Route back(String code, LocalDate day, Weights weights) {
        return Crosswalk.between(REGISTER.asOf(day), REGISTER.asOf(day.minusDays(1)), weights)
                .find(code)
                .orElseThrow();
    }

    private static Proportion share(Route route, String to) {
        return route.legs().stream()
                .filter(leg -> leg.to().equals(to))
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void aMergerIsPartedByTheSizesOfThoseThatMerged() {
        Route equal = back("W2U3Z", MERGER_OF_EIGHT, residents(Map.of()));
        assertEquals(8, equal.legs().size());
        equal.legs().forEach(leg -> assertEquals(Proportion.of(1, 8), leg.share()));
        Route uneven = back("W2U3Z", MERGER_OF_EIGHT, residents(Map.of("07P", 3L)));
        assertEquals(Proportion.of(3, 10), share(uneven, "07P"));
        assertEquals(Proportion.of(1, 10), share(uneven, "07W"));
        assertEquals(Set.of("counted by hand"), uneven.sources());
        assertEquals(Placement.ESTIMATED_BACKWARD, uneven.placement());
    }

    @Test
    void aBodyOfNoSizeGaveNothing() {
        Route route = back("W2U3Z", MERGER_OF_EIGHT, residents(Map.of("07P", 0L)));
        assertEquals(7, route.legs().size());
        assertEquals(Proportion.of(1, 7), share(route, "07W"));
    }

    @Test
    void whereNoneHasASizeTheProportionIsNotKnown() {
        String problem =
                "in what proportion 07P and 07W and 07Y and 08C and 08E and 08G and 08Y and 09A came together on"
                        + " 2021-04-01 is not held by any weighting allowed, [resident population]";
        assertEquals(
                Optional.of(problem),
                back("W2U3Z", MERGER_OF_EIGHT, Weights.of(Weighting.RESIDENT_POPULATION))
                        .problem());
        assertEquals(
                Optional.of(problem),
                back(
                                "W2U3Z",
                                MERGER_OF_EIGHT,
                                residents(Map.of(
                                        "07P", 0L, "07W", 0L, "07Y", 0L, "08C", 0L, "08E", 0L, "08G", 0L, "08Y", 0L,
                                        "09A", 0L)))
                        .problem());
    }

    @Test
    void aBodyThatTookAPartIsNamedBesideThoseThatGaveOne() {
        assertEquals(
                Optional.of(
                        "in what proportion 06W and 06Y came together on 2017-04-01 is not held by any weighting allowed,"
                                + " [resident population]"),
                back("06W", MOVE_TO_06W, Weights.of(Weighting.RESIDENT_POPULATION))
                        .problem());
    }

    @ParameterizedTest
    @CsvSource({
        "06W, 06Y, 2017-04-01",
        "01K, 01H, 2017-04-01",
        "92A, D4U1Y, 2026-04-01",
        "D9Y0V, D4U1Y, 2026-04-01",
        "15M, 01Y, 2022-07-01"
    })
    void aPartComesBackAsItWentBesideAllThatTheBodyHad(String taker, String giver, LocalDate day) {
        Weights weights = residents(Map.of());
        Proportion gone = share(
                Crosswalk.between(REGISTER.asOf(day.minusDays(1)), REGISTER.asOf(day), weights)
                        .find(giver)
                        .orElseThrow(),
                taker);
        Route route = back(taker, day, weights);
        assertEquals(gone.dividedBy(gone.plus(Proportion.ONE)), share(route, giver));
        assertEquals(Proportion.ONE.dividedBy(gone.plus(Proportion.ONE)), share(route, taker));
        assertEquals(2, route.sources().size(), "that of the share and that of the sizes");
        assertTrue(route.seriesBreak());
    }

    @Test
    void aPartOfWhichNoAllowedWeightingTellsTheShareDoesNotComeBack() {
        Weights postcodes = Weights.of(Weighting.POSTCODES).sizedBy(sizes(Map.of(), Weighting.POSTCODES));
        assertEquals(
                Optional.of(
                        "in what proportion 92A and D4U1Y came together on 2026-04-01 is not held by any weighting allowed,"
                                + " [postcodes]"),
                back("92A", LocalDate.of(2026, 4, 1), postcodes).problem());
    }

    @Test
    void aBodyThatWasAnotherAloneIsThatOneWhateverItsSize() {
        Route route = back("U2G6B", LocalDate.of(2026, 4, 1), Weights.of(Weighting.POSTCODES));
        assertEquals("U2G6B to [D4U1Y] (exact)", route.toString());
    }

    @Test
    void aWeightingIsTheOnlyOneWhereNoOtherHasASizeOfAll() {
        Weights both = Weights.standard().sizedBy(sizes(Map.of(), Weighting.RESIDENT_POPULATION, Weighting.PRACTICES));
        assertEquals(
                List.of(Weighting.RESIDENT_POPULATION),
                back("W2U3Z", MERGER_OF_EIGHT, both).weightings());
        assertEquals(Set.of(), back("W2U3Z", MERGER_OF_EIGHT, both).soleWeightings());
        Weights one = Weights.standard().sizedBy(sizes(Map.of(), Weighting.POSTCODES));
        assertEquals(
                Set.of(Weighting.POSTCODES), back("W2U3Z", MERGER_OF_EIGHT, one).soleWeightings());
    }

    @Test
    void aSizeIsNotNegative() {
        Weights wrong = residents(Map.of("07P", -1L));
        assertEquals(
                "Sizes: -1 by resident population of NHS Brent CCG (07P) on 2021-03-31; a size is not negative",
                assertThrows(InvalidValueException.class, () -> back("W2U3Z", MERGER_OF_EIGHT, wrong))
                        .getMessage());
    }
}
