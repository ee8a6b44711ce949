package org.opencommissioning.examples;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Those who do the same work in turns, so that a busy moment of the machine falls on all alike. */
final class Turns {
    private static final int WARM_UPS = 2;

    private final Map<String, Entrant> entrants = new LinkedHashMap<>();

    /** What is timed, and what it gave: pence by code and month. */
    private record Entrant(Work work, Outcome outcome) {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    @FunctionalInterface
    interface Outcome {
        Map<String, Double> get() throws IOException, SQLException;
    }

    /** Adds one that has its turn after those before. */
    void enter(String name, Work work, Outcome outcome) {
        entrants.put(name, new Entrant(work, outcome));
    }

    int size() {
        return entrants.size();
    }

    /** Lets each have its turn in each round, and prints what each turn took. */
    void hold(int rounds) throws IOException, SQLException {
        Map<String, StringJoiner> millis = new LinkedHashMap<>();
        for (int round = -WARM_UPS; round < rounds; round++) {
            for (Map.Entry<String, Entrant> each : entrants.entrySet()) {
                long begin = System.nanoTime();
                each.getValue().work().run();
                long took = System.nanoTime() - begin;
                if (round >= 0) {
                    millis.computeIfAbsent(each.getKey(), key -> new StringJoiner("\t"))
                            .add(Double.toString(took / 1e6));
                }
            }
        }
        refuseDifferences();
        millis.forEach((name, times) -> System.out.println(name + "\t" + times));
    }

    /** What gives other figures is no rival. DuckDB's may differ by what a double cannot hold. */
    private void refuseDifferences() throws IOException, SQLException {
        Map<String, Double> expected = null;
        for (Map.Entry<String, Entrant> each : entrants.entrySet()) {
            Map<String, Double> found = each.getValue().outcome().get();
            if (expected == null) {
                expected = found;
            }
            if (!found.keySet().equals(expected.keySet())) {
                throw new IllegalStateException(
                        each.getKey() + ": has " + found.size() + " figures, not " + expected.size());
            }
            for (Map.Entry<String, Double> figure : found.entrySet()) {
                double other = expected.get(figure.getKey());
                if (Math.abs(figure.getValue() - other) > 1 + Math.abs(other) * 1e-9) {
                    throw new IllegalStateException(each.getKey() + ": " + figure + " where " + other + " is expected");
                }
            }
        }
    }
}
