package org.opencommissioning.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Starts a process for each comparison of re-basing with DuckDB, and prints what each side took beside what the library may take of
 * its rival's time.
 */
final class RebaseTable {
    static final String LIBRARY = "this library";

    private static final int ROUNDS = 9;
    private static final int ROUNDS_OF_THE_LARGEST = 3;
    private static final int LARGEST = 100_000_000;
    private static final int USUAL = 10_000_000;
    private static final double NONE = 0;
    private static final String FILES = "CSV file to CSV file, heap of 256 MB";
    private static final String CROSSWALK = "crosswalk";
    private static final double MOST_MILLIS_OF_A_CROSSWALK = 5;

    /** Enough for ten million rows with a text of their own for each code and month. */
    private static final List<String> ROOMY = List.of("-Xms6g", "-Xmx6g");

    private static final List<String> NARROW = List.of("-Xmx256m");

    private static final List<Contest> CONTESTS = List.of(
            new Contest("from a coded table", "coded", USUAL, ROOMY, 0.5),
            new Contest("from strings, coding included", "strings", USUAL, ROOMY, 1.0),
            new Contest("practice rows, each by its own date", "practices", USUAL, ROOMY, 0.5),
            new Contest(FILES, "csv", 100_000, NARROW, NONE),
            new Contest(FILES, "csv", 1_000_000, NARROW, NONE),
            new Contest(FILES, "csv", USUAL, NARROW, 1.25),
            new Contest(FILES, "csv", LARGEST, NARROW, NONE),
            new Contest("all CCGs from 2013 to 2026", CROSSWALK, 0, NARROW, NONE));

    /**
     * One comparison.
     *
     * @param bar the part of the first rival's time that the library may take, if that is laid down
     */
    private record Contest(String title, String name, int rows, List<String> options, double bar) {
        int rounds() {
            return rows == LARGEST ? ROUNDS_OF_THE_LARGEST : ROUNDS;
        }
    }

    /** One side of a comparison, and what its rounds took, in order. */
    private record Side(String name, List<Double> millis) {
        static Side parse(String line) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            return new Side(
                    cells.get(0),
                    cells.stream().skip(1).map(Double::valueOf).sorted().toList());
        }

        double median() {
            return millis.get(millis.size() / 2);
        }
    }

    private RebaseTable() {}

    /**
     * Prints the table to standard output.
     *
     * @param args the names of the comparisons wanted; all when there is none
     * @throws IOException when a file cannot be written or a process not started
     * @throws InterruptedException when the wait for a process is cut short
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> wanted = Arrays.asList(args);
        System.out.println("| re-basing | rows | | median ms | min–max | this library takes | at most | |");
        System.out.println("|---|---:|---|---:|---:|---:|---:|---|");
        for (Contest contest : CONTESTS) {
            if (wanted.isEmpty() || wanted.contains(contest.name())) {
                Path folder = Files.createTempDirectory("rebase");
                try {
                    print(contest, hold(contest, folder));
                } finally {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Side> hold(Contest contest, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(contest.options());
        command.addAll(List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                RebaseContest.class.getName(),
                contest.name(),
                Integer.toString(contest.rows()),
                Integer.toString(contest.rounds()),
                folder.toString()));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(errors));
        }
        return out.lines().map(Side::parse).toList();
    }

    private static void print(Contest contest, List<Side> sides) {
        double library = sides.get(0).median();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            double ratio = library / side.median();
            System.out.println("| " + (i == 0 ? contest.title() : "") + " | "
                    + (i == 0 && contest.rows() > 0 ? text("%,d", contest.rows()) : "") + " | " + side.name() + " | "
                    + text("%.1f", side.median()) + " | "
                    + text("%.1f", side.millis().get(0)) + "–"
                    + text("%.1f", side.millis().get(side.millis().size() - 1)) + " | "
                    + (i == 0 ? "" : text("%.2f ×", ratio)) + " | "
                    + verdict(contest, i, ratio, library)
                    + " |");
        }
    }

    /** What the library may take, and whether it does: of the first rival's time, or where there is no rival, in itself. */
    private static String verdict(Contest contest, int side, double ratio, double library) {
        if (side == 0 && contest.name().equals(CROSSWALK)) {
            return text("%.0f ms", MOST_MILLIS_OF_A_CROSSWALK) + " | " + met(library <= MOST_MILLIS_OF_A_CROSSWALK);
        }
        boolean judged = side == 1 && contest.bar() != NONE;
        return judged ? text("%.2f ×", contest.bar()) + " | " + met(ratio <= contest.bar()) : " | ";
    }

    private static String met(boolean met) {
        return met ? "met" : "not met";
    }

    private static String text(String format, Object number) {
        return String.format(Locale.ROOT, format, number);
    }
}
