package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Register;

/** What holds of all figures that are carried over, on the edition inside the jar. */
class RebasingProperties {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
    private static final Measure SPEND = Measure.pounds("spend");

    /** One figure of a table of two periods. */
    record Figure(String code, String key, long pence) {}

    /** Figures of one day, and another day to carry them to. */
    record Task(LocalDate day, LocalDate target, List<Figure> figures) {
        RebasedTable carried() {
            return carried(figures);
        }

        RebasedTable carried(List<Figure> some) {
            FigureTable.Builder table =
                    FigureTable.builder(SPEND, "ccg", "period").summing();
            some.forEach(figure -> table.addUnits(figure.pence(), figure.code(), figure.key()));
            return rebasing().apply(table.build().codedOn(day));
        }

        /** The same figures in columns, whose texts stand twice each. */
        FigureTable coded() {
            List<String> codes = new ArrayList<>();
            List<String> periods = new ArrayList<>();
            int[] ccg = new int[figures.size()];
            int[] period = new int[figures.size()];
            long[] pence = new long[figures.size()];
            for (int row = 0; row < pence.length; row++) {
                codes.add(figures.get(row).code());
                periods.add(figures.get(row).key());
                ccg[row] = row;
                period[row] = row;
                pence[row] = figures.get(row).pence();
            }
            codes.addAll(List.copyOf(codes));
            return FigureTable.coded(
                            SPEND,
                            CodedColumn.of("ccg", codes, ccg),
                            List.of(CodedColumn.of("period", periods, period)),
                            pence)
                    .codedOn(day);
        }

        Crosswalk crosswalk() {
            return Crosswalk.between(REGISTER.asOf(day), REGISTER.asOf(target), Weights.standard());
        }

        /** 13T worked for some months before anything had passed to it, so that what it held then leads back to nobody. */
        Rebasing rebasing() {
            return Rebasing.onto(REGISTER.asOf(target)).unplaced(Leftovers.KEEP_APART);
        }
    }

    @Property(tries = 100)
    void keepsTheTotalOfEveryKeyToThePenny(@ForAll("tasks") Task task) {
        SortedMap<String, Long> before = new TreeMap<>();
        task.figures().forEach(figure -> before.merge(figure.key(), figure.pence(), Math::addExact));
        SortedMap<String, Long> after = new TreeMap<>();
        RebasedTable carried = task.carried();
        for (RebasedTable.Row row : Iterables.concat(carried.rows(), carried.apart())) {
            after.merge(row.keys().get(0), row.figures().get(0).unscaledValue().longValueExact(), Math::addExact);
        }
        assertEquals(before, after);
    }

    @Property(tries = 100)
    void isAPennyOrLessFromTheExactFigure(@ForAll("tasks") Task task) {
        RebasedTable carried = task.carried();
        for (RebasedTable.Row row : carried.rows()) {
            Proportion exact = carried.exact(row.code(), row.keys().get(0)).orElseThrow();
            Proportion off = exact.minus(pounds(row.figures().get(0)));
            assertTrue(
                    off.compareTo(Proportion.of(1, 100)) < 0 && off.compareTo(Proportion.of(-1, 100)) > 0,
                    () -> row + " is " + off + " off");
        }
    }

    @Property(tries = 100)
    void givesThePenniesOfAPlainReference(@ForAll("tasks") Task task) {
        SortedMap<String, BigDecimal> found = new TreeMap<>();
        for (RebasedTable.Row row : task.carried().rows()) {
            found.put(row.keys().get(0) + ' ' + row.code(), row.figures().get(0));
        }
        assertEquals(reference(task), found);
    }

    @Property(tries = 50)
    void carriesColumnsThatAreCodedAsItDoesRows(@ForAll("tasks") Task task) {
        RebasedTable carried = task.rebasing().apply(task.coded());
        assertEquals(task.carried().rows(), carried.rows());
        assertEquals(task.carried().report().toString(), carried.report().toString());
    }

    @Property(tries = 50)
    void doesNotDependOnTheOrderOfRows(@ForAll("tasks") Task task, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(task.figures());
        Collections.shuffle(shuffled, random);
        assertEquals(task.carried().rows(), task.carried(shuffled).rows());
        assertEquals(
                task.carried().report().toString(),
                task.carried(shuffled).report().toString());
    }

    @Property(tries = 50)
    void scalesWithItsInputExactly(@ForAll("tasks") Task task) {
        RebasedTable once = task.carried();
        RebasedTable sevenfold = task.carried(task.figures().stream()
                .map(figure -> new Figure(figure.code(), figure.key(), figure.pence() * 7))
                .toList());
        for (RebasedTable.Row row : once.rows()) {
            String key = row.keys().get(0);
            assertEquals(
                    once.exact(row.code(), key).orElseThrow().times(Proportion.of(7, 1)),
                    sevenfold.exact(row.code(), key).orElseThrow());
        }
    }

    @Property(tries = 50)
    void addsUpExactlyFromTwoHalves(@ForAll("tasks") Task task) {
        int half = task.figures().size() / 2;
        RebasedTable all = task.carried();
        RebasedTable first = task.carried(task.figures().subList(0, half));
        RebasedTable second =
                task.carried(task.figures().subList(half, task.figures().size()));
        for (RebasedTable.Row row : all.rows()) {
            String key = row.keys().get(0);
            Proportion sum = first.exact(row.code(), key)
                    .orElse(Proportion.ZERO)
                    .plus(second.exact(row.code(), key).orElse(Proportion.ZERO));
            assertEquals(all.exact(row.code(), key).orElseThrow(), sum);
        }
    }

    @Property(tries = 50)
    void rollsUpToWhatGoesThereStraight(@ForAll("tasksOfLocations") Task task) {
        FigureTable.Builder builder =
                FigureTable.builder(SPEND, "ccg", "period").summing();
        for (Figure figure : task.figures()) {
            if (figure.pence() % 3 == 0) {
                builder.addMissing(figure.code(), figure.key());
            } else {
                builder.addUnits(figure.pence(), figure.code(), figure.key());
            }
        }
        FigureTable table = builder.build().codedOn(task.day());
        RebasedTable rolled = task.rebasing().apply(table).rolledUpTo(OrganisationKind.ICB);
        RebasedTable straight = task.rebasing().at(OrganisationKind.ICB).apply(table);
        assertEquals(straight.rows(), rolled.rows());
        assertEquals(straight.report().toString(), rolled.report().toString());
    }

    @Property(tries = 50)
    void aRateLiesBetweenThoseThatFeedIt(@ForAll("tasks") Task task, @ForAll Random random) {
        Measure rate = Measure.rate("rate", Measure.count("numerator"), Measure.count("denominator"));
        FigureTable.Builder table = FigureTable.builder(rate, "ccg", "period").summing();
        Map<Figure, Proportion> rates = new HashMap<>();
        for (Figure figure : task.figures()) {
            Figure cell = new Figure(figure.code(), figure.key(), 0);
            long below = 1L + random.nextInt(10_000);
            long above = random.nextInt(10_000);
            if (rates.putIfAbsent(cell, Proportion.of(above, below)) == null) {
                table.addRate(BigDecimal.valueOf(above), BigDecimal.valueOf(below), figure.code(), figure.key());
            }
        }
        RebasedTable carried = task.rebasing().apply(table.build().codedOn(task.day()));
        Crosswalk crosswalk = task.crosswalk();
        for (RebasedTable.Row row : carried.rows()) {
            String key = row.keys().get(0);
            List<Proportion> fed = new ArrayList<>();
            rates.forEach((cell, each) -> {
                boolean reaches = crosswalk.find(cell.code()).orElseThrow().legs().stream()
                        .anyMatch(leg -> leg.to().equals(row.code()));
                if (cell.key().equals(key) && reaches) {
                    fed.add(each);
                }
            });
            Proportion found = carried.rate(row.code(), key).orElseThrow();
            assertTrue(
                    found.compareTo(Collections.min(fed)) >= 0 && found.compareTo(Collections.max(fed)) <= 0,
                    () -> row + " is " + found + ", fed by " + fed);
        }
    }

    /** The plainest way there is: exact fractions in maps, rounded by largest remainder, ties in the order of codes. */
    private static SortedMap<String, BigDecimal> reference(Task task) {
        Crosswalk crosswalk = task.crosswalk();
        SortedMap<String, SortedMap<String, Proportion>> exact = new TreeMap<>();
        for (Figure figure : task.figures()) {
            for (Route.Leg leg : crosswalk.find(figure.code()).orElseThrow().legs()) {
                exact.computeIfAbsent(figure.key(), key -> new TreeMap<>())
                        .merge(leg.to(), leg.share().times(Proportion.of(figure.pence(), 1)), Proportion::plus);
            }
        }
        SortedMap<String, BigDecimal> pounds = new TreeMap<>();
        exact.forEach((key, amounts) -> {
            Map<String, BigInteger> pence = new TreeMap<>();
            Map<String, Proportion> lost = new TreeMap<>();
            Proportion left = Proportion.ZERO;
            for (Map.Entry<String, Proportion> each : amounts.entrySet()) {
                BigInteger down = new BigDecimal(each.getValue().numerator())
                        .divide(new BigDecimal(each.getValue().denominator()), 0, RoundingMode.FLOOR)
                        .toBigIntegerExact();
                pence.put(each.getKey(), down);
                lost.put(each.getKey(), each.getValue().minus(Proportion.of(down, BigInteger.ONE)));
                left = left.plus(lost.get(each.getKey()));
            }
            lost.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Proportion> each) -> each.getValue())
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .limit(left.numerator().longValueExact())
                    .forEach(each -> pence.merge(each.getKey(), BigInteger.ONE, BigInteger::add));
            pence.forEach((code, amount) -> pounds.put(key + ' ' + code, new BigDecimal(amount, 2)));
        });
        return pounds;
    }

    private static Proportion pounds(BigDecimal amount) {
        return Proportion.of(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }

    @Provide
    static Arbitrary<Task> tasks() {
        return day(FIRST_DAY, LAST_DAY).flatMap(from -> tasks(from, day(FIRST_DAY, LAST_DAY)));
    }

    @Provide
    static Arbitrary<Task> tasksOfLocations() {
        return day(FIRST_DAY, LAST_DAY).flatMap(from -> tasks(from, day(LocalDate.of(2022, 7, 1), LAST_DAY)));
    }

    private static Arbitrary<LocalDate> day(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Task> tasks(LocalDate from, Arbitrary<LocalDate> to) {
        List<String> codes =
                Crosswalk.between(REGISTER.asOf(from), REGISTER.asOf(from), Weights.standard()).routes().stream()
                        .map(route -> route.from().code().toString())
                        .toList();
        Arbitrary<Figure> figures = Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.of("april", "may"),
                        Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L))
                .as(Figure::new);
        return Combinators.combine(to, figures.list().ofMinSize(1).ofMaxSize(40))
                .as((target, list) -> new Task(from, target, list));
    }
}
