package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

/** The moves of a part of a body that are known. */
class PartialMovesTest {
    private static final Register REGISTER = Register.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01H | 2017-03-31 | 2017-04-01 | 01H 63.1%, 01K 36.9%",
                "06Y | 2017-03-31 | 2017-04-01 | 06W 6.9%, 06Y 93.1%",
                "01K | 2018-03-31 | 2018-04-01 | 01K 94.4%, 02M 5.6%",
                "01E | 2018-03-31 | 2018-04-01 | 01E 99.3%, 02M 0.7%",
                "09G | 2020-03-31 | 2020-04-01 | 70F 98.6%, 92A 1.4%",
                "01Y | 2022-06-30 | 2022-07-01 | 01Y 87.1%, 15M 12.9%",
                "D2P2L | 2022-06-30 | 2022-07-01 | 15E 12.9%, D2P2L 87.1%",
                "06H | 2022-06-30 | 2022-07-01 | 06H 98.1%, 78H 1.9%",
                "D4U1Y | 2026-03-31 | 2026-04-01 | 92A 18.2%, D9Y0V 22.9%, U2G6B 58.9%"
            })
    void dividesByPopulation(String code, LocalDate eve, LocalDate day, String expected) {
        Route route = route(code, eve, day, Weights.of(Weighting.RESIDENT_POPULATION));
        assertEquals(
                expected,
                String.join(", ", route.legs().stream().map(RebaseReport::leg).toList()));
        assertEquals(Placement.APPORTIONED, route.placement());
        assertEquals(List.of(Weighting.RESIDENT_POPULATION), route.weightings());
        assertTrue(!route.sources().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "01H, 2017-03-31, 2017-04-01",
        "01K, 2017-03-31, 2017-04-01",
        "06W, 2017-03-31, 2017-04-01",
        "02M, 2018-03-31, 2018-04-01",
        "D9Y0V, 2026-03-31, 2026-04-01",
        "92A, 2026-03-31, 2026-04-01"
    })
    void isASeriesBreakForABodyThatGaveOrTookAPart(String code, LocalDate eve, LocalDate day) {
        assertTrue(route(code, eve, day, Weights.standard()).seriesBreak());
    }

    @Test
    void aNextWeightingStandsInForOneThatIsNotHeld() {
        LocalDate eve = LocalDate.of(2013, 3, 31);
        LocalDate day = LocalDate.of(2013, 4, 1);
        assertEquals(
                List.of(Weighting.POSTCODES),
                route("5LC", eve, day, Weights.of(Weighting.RESIDENT_POPULATION, Weighting.POSTCODES))
                        .weightings());
    }

    @Test
    void whatNoAllowedWeightingCanDivideHasNoPlaceAndSaysSo() {
        Route route = route(
                "5LC", LocalDate.of(2013, 3, 31), LocalDate.of(2013, 4, 1), Weights.of(Weighting.RESIDENT_POPULATION));
        assertEquals(Placement.UNPLACED, route.placement());
        assertTrue(
                route.problem().orElseThrow().endsWith("is not held by any weighting allowed, [resident population]"));
    }

    private static Route route(String code, LocalDate start, LocalDate end, Weights weights) {
        return Crosswalk.between(REGISTER.asOf(start), REGISTER.asOf(end), weights)
                .find(code)
                .orElseThrow();
    }
}
