package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterBuilder;
import org.opencommissioning.register.RegisterEdition;
import org.opencommissioning.register.Share;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;
import org.opencommissioning.register.Weighting;
import org.opencommissioning.source.Evidence;

/** Ways on small registers: over successions on days nobody knows, to bodies that came from nowhere, and over moves crossing. */
class UncertainWayTest {
    private static final Evidence EVIDENCE = Evidence.assumed("for a test");
    private static final LocalDate DAY = LocalDate.of(2014, 10, 1);
    private static final Ccg ONE = ccg("99A", "2013-04-01 to open");
    private static final Ccg TWO = ccg("99B", "2013-04-01 to open");
    private static final Ccg THREE = ccg("99C", "2013-04-01 to open");

    /** As many residents in every body. */
    private static final Sizes EQUAL = new Sizes() {
        @Override
        public Optional<Long> of(Organisation body, Landscape day, Weighting weighting) {
            return weighting == Weighting.RESIDENT_POPULATION ? Optional.of(1L) : Optional.empty();
        }

        @Override
        public Optional<String> source(Weighting weighting) {
            return Optional.empty();
        }
    };

    private static Ccg ccg(String code, String life) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " CCG"))
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }

    private static RegisterBuilder register(Ccg... bodies) {
        RegisterBuilder builder = Register.builder()
                .edition(RegisterEdition.builder()
                        .name("small")
                        .compiled(LocalDate.of(2020, 1, 1))
                        .firstDay(LocalDate.of(2013, 4, 1))
                        .lastDay(LocalDate.of(2019, 12, 31))
                        .attribution("")
                        .build());
        for (Ccg body : bodies) {
            builder.add(body, EVIDENCE);
        }
        return builder;
    }

    private static Succession transfer(Ccg from, Ccg to, String day, int... share) {
        Succession.Builder fact = Succession.builder()
                .predecessor(from)
                .successor(to)
                .effective(UncertainDay.parse(day))
                .kind(SuccessionKind.TRANSFER)
                .whole(false)
                .evidence(EVIDENCE);
        if (share.length > 0) {
            fact.addShares(Share.builder()
                    .weighting(Weighting.RESIDENT_POPULATION)
                    .numerator(share[0])
                    .denominator(share[1])
                    .evidence(EVIDENCE)
                    .build());
        }
        return fact.build();
    }

    @Test
    void figuresOfEachDayGoByWhatIsKnownToHaveHappenedByThen() {
        Ccg closes = ccg("99A", "2013-04-01 to 2014-10");
        Register register = register(closes, TWO)
                .add(Succession.builder()
                        .predecessor(closes)
                        .successor(TWO)
                        .effective(UncertainDay.parse("2014-10-02..2014-11-01"))
                        .kind(SuccessionKind.ABSORPTION)
                        .whole(true)
                        .evidence(EVIDENCE)
                        .build())
                .build();
        FigureTable table = FigureTable.builder(Measure.count("patients"), "ccg", "day")
                .addUnits(1, "99B", "2014-10-01")
                .addUnits(2, "99A", "2014-09-30")
                .addUnits(4, "99B", "2014-10-15")
                .addUnits(8, "99B", "2014-11-01")
                .build()
                .codedBy("day", PeriodKind.DAY);
        RebaseReport report = Rebasing.onto(register.asOf(LocalDate.of(2015, 4, 1)))
                .unplaced(Leftovers.DROP)
                .apply(table)
                .report();
        assertEquals(
                List.of(
                        "NHS 99A CCG (99A): exact, to 99B; series break, 2014-09-30 to 2014-09-30, 1",
                        "NHS 99B CCG (99B): exact, to 99B; series break, 2014-10-01 to 2014-10-01, 1",
                        "NHS 99B CCG (99B): exact, to 99B, 2014-10-15 to 2014-11-01, 2"),
                report.lines().stream()
                        .map(line -> line + ", " + line.firstDay() + " to " + line.lastDay() + ", " + line.figures())
                        .toList());
    }

    @Test
    void onADayOnWhichABodyMayHaveGoneNobodyKnowsWhereItsFiguresAre() {
        Ccg closes = ccg("99A", "2013-04-01 to 2014-10");
        Register register = register(closes, TWO)
                .add(Succession.builder()
                        .predecessor(closes)
                        .successor(TWO)
                        .effective(UncertainDay.parse("2014-10-02..2014-11-01"))
                        .kind(SuccessionKind.ABSORPTION)
                        .whole(true)
                        .evidence(EVIDENCE)
                        .build())
                .build();
        assertEquals(
                Optional.of(
                        "whether 99A to 99B on 2014-10-02..2014-11-01 (absorption, whole) had happened is not known"),
                Crosswalk.between(register.asOf(DAY), register.asOf(LocalDate.of(2014, 10, 15)), Weights.standard())
                        .find("99A")
                        .orElseThrow()
                        .problem());
    }

    @Test
    void aBodyThatCameFromNowhereIsNotTracedBack() {
        Register register = register(ONE, ccg("99B", "2014-10-01 to open")).build();
        Route route = Crosswalk.between(register.asOf(DAY), register.asOf(DAY.minusDays(1)), Weights.standard())
                .find("99B")
                .orElseThrow();
        assertEquals(
                Optional.of("NHS 99B CCG (99B) has no predecessor on record that was open on 2014-09-30"),
                route.problem());
    }

    @Test
    void aBodyThatLeftNobodyItsFiguresIsNotTracedOn() {
        Ccg closes = ccg("99A", "2013-04-01 to 2014-09-30");
        Register register = register(closes, TWO).successorUnknown(closes).build();
        Route route = Crosswalk.between(register.asOf(DAY.minusDays(1)), register.asOf(DAY), Weights.standard())
                .find("99A")
                .orElseThrow();
        assertEquals(
                Optional.of("NHS 99A CCG (99A) has no successor on record that was open on 2014-10-01"),
                route.problem());
    }

    /** Half of the first moved to the second that day, and a quarter of the second to the third. */
    @Test
    void aBodyThatGaveAPartOnTheDayItTookOneKeptTheRest() {
        assertEquals(
                "[99A 2/5, 99B 3/5] ",
                backOfTwo(transfer(ONE, TWO, "2014-10-01", 1, 2), transfer(TWO, THREE, "2014-10-01", 1, 4)));
        assertEquals(
                "[] in what proportion 99B and 99A came together on 2014-10-01 is not held by any weighting allowed,"
                        + " [resident population]",
                backOfTwo(transfer(ONE, TWO, "2014-10-01", 1, 2), transfer(TWO, THREE, "2014-10-01")));
    }

    private static String backOfTwo(Succession... facts) {
        RegisterBuilder builder = register(ONE, TWO, THREE);
        for (Succession fact : facts) {
            builder.add(fact);
        }
        Register register = builder.build();
        Route route = Crosswalk.between(
                        register.asOf(DAY),
                        register.asOf(DAY.minusDays(1)),
                        Weights.of(Weighting.RESIDENT_POPULATION).sizedBy(EQUAL))
                .find("99B")
                .orElseThrow();
        return route.legs().stream().map(leg -> leg.to() + " " + leg.share()).toList() + " "
                + route.problem().orElse("");
    }

    @Test
    void aWayBackStaysAnEstimateWhereItIsGoneOnWith() {
        Register register =
                register(ONE, TWO).add(transfer(ONE, TWO, "2014-10-01", 1, 2)).build();
        Weights weights = Weights.of(Weighting.RESIDENT_POPULATION).sizedBy(EQUAL);
        LocalDate eve = DAY.minusDays(1);
        Crosswalk back = Crosswalk.between(register.asOf(DAY), register.asOf(eve), weights);
        Crosswalk same = Crosswalk.between(register.asOf(eve), register.asOf(eve), weights);
        assertEquals(
                Placement.ESTIMATED_BACKWARD,
                back.then(same).find("99B").orElseThrow().placement());
        assertEquals(
                Placement.ESTIMATED_BACKWARD,
                Crosswalk.between(register.asOf(DAY), register.asOf(DAY), weights)
                        .then(back)
                        .find("99B")
                        .orElseThrow()
                        .placement());
    }

    @Test
    void aRouteSaysOfItselfWhatItsSharesSay() {
        assertEquals(
                Set.of(),
                Route.builder()
                        .from(ONE)
                        .placement(Placement.EXACT)
                        .addLegs(Route.Leg.of("99A", Proportion.ONE))
                        .seriesBreak(false)
                        .build()
                        .sources());
        assertEquals(
                "Route NHS 99A CCG (99A): a problem is told where shares add to 1, or not;"
                        + " a problem is not what it is marked as",
                assertThrows(
                                InvalidValueException.class,
                                () -> Route.builder()
                                        .from(ONE)
                                        .placement(Placement.EXACT)
                                        .addLegs(Route.Leg.of("99A", Proportion.ONE))
                                        .problem("none")
                                        .seriesBreak(false)
                                        .build())
                        .getMessage());
    }
}
