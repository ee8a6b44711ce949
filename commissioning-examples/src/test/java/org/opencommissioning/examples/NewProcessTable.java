package org.opencommissioning.examples;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts new Java virtual machines, each of which uses the register once, and prints what that took beside what it may take.
 * JMH cannot measure this: what is slow about a first use is over before JMH begins. The machines have a class path of jars
 * alone, as a deployed program has, and take turns, so that a busy moment of the computer falls on all alike.
 */
final class NewProcessTable {
    private static final int ROUNDS = 15;
    private static final int HEAP_ROUNDS = 3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MB = 1024 * 1024;
    private static final int NONE = 0;

    /** Compiles quickly rather than well, which pays in a process that is soon over. */
    private static final String FAST_COMPILER = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final String classPath;

    /** One line of the table: what is used, with which options, and how many milliseconds it may take, if that is laid down. */
    private record Line(String title, String use, List<String> options, int bar) {}

    /** What one machine took. */
    private record Run(double inside, double process) {}

    private NewProcessTable(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * Prints the table to standard output.
     *
     * @param args unused
     * @throws IOException when a file cannot be written or a machine not started
     * @throws InterruptedException when the wait for a machine is cut short
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("first-use");
        try {
            new NewProcessTable(folder, jars(folder)).print();
        } finally {
            delete(folder);
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

    /** The jars of this process's own class path, and one made of {@link FirstUse}; a class archive takes no folders. */
    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                jars.add(entry);
            }
        }
        Path jar = folder.resolve("first-use.jar");
        String name = FirstUse.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                InputStream bytes = FirstUse.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry(name));
            bytes.transferTo(zip);
        }
        jars.add(jar.toString());
        return String.join(File.pathSeparator, jars);
    }

    private void print() throws IOException, InterruptedException {
        String registerArchive = archive("register");
        String practicesArchive = archive("practices");
        List<Line> lines = List.of(
                new Line("an empty `main`", "nothing", List.of(), NONE),
                new Line("`Register.standard()`", "register", List.of(), 250),
                new Line("the same and first practices", "practices", List.of(), 600),
                new Line("`Register.standard()`, archive", "register", List.of(registerArchive), 100),
                new Line("the same and first practices, archive", "practices", List.of(practicesArchive), NONE),
                new Line(
                        "`Register.standard()`, archive, C1 alone",
                        "register",
                        List.of(registerArchive, FAST_COMPILER),
                        NONE));
        Map<Line, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Line line : lines) {
                runs.computeIfAbsent(line, key -> new ArrayList<>(ROUNDS)).add(run(line));
            }
        }
        System.out.println("| first use in a new JVM, " + ROUNDS
                + " runs | median ms | min–max | at most | | process: median ms | min–max |");
        System.out.println("|---|---:|---:|---:|---|---:|---:|");
        runs.forEach(NewProcessTable::print);
        System.out.println();
        System.out.println("| heap retained | MB | at most | |");
        System.out.println("|---|---:|---:|---|");
        printHeap("after `Register.standard()`", "register", 20);
        printHeap("after first practices", "practices", NONE);
    }

    private static void print(Line line, List<Run> runs) {
        List<Double> inside = runs.stream().map(Run::inside).sorted().toList();
        List<Double> process = runs.stream().map(Run::process).sorted().toList();
        System.out.println("| " + line.title() + " | " + text("%.0f", median(inside)) + " | " + range(inside) + " | "
                + bar(line.bar(), median(inside)) + " | " + text("%.0f", median(process)) + " | " + range(process)
                + " |");
    }

    private void printHeap(String title, String use, int bar) throws IOException, InterruptedException {
        List<Double> megabytes = new ArrayList<>();
        for (int round = 0; round < HEAP_ROUNDS; round++) {
            megabytes.add(start(use, "heap", List.of()) / BYTES_PER_MB);
        }
        Collections.sort(megabytes);
        System.out.println(
                "| " + title + " | " + text("%.1f", median(megabytes)) + " | " + bar(bar, median(megabytes)) + " |");
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static String range(List<Double> sorted) {
        return text("%.0f", sorted.get(0)) + "–" + text("%.0f", sorted.get(sorted.size() - 1));
    }

    private static String bar(int bar, double measured) {
        return bar == NONE ? " | " : bar + " | " + (measured <= bar ? "met" : "not met");
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    /** Trains a class-data archive by one run, and gives the option that uses it. */
    private String archive(String use) throws IOException, InterruptedException {
        Path archive = folder.resolve(use + ".jsa");
        start(use, "time", List.of("-XX:ArchiveClassesAtExit=" + archive));
        if (!Files.exists(archive)) {
            throw new IllegalStateException("no archive was written to " + archive);
        }
        return "-XX:SharedArchiveFile=" + archive;
    }

    private Run run(Line line) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long inside = start(line.use(), "time", line.options());
        return new Run(inside / NANOS_PER_MILLI, (System.nanoTime() - begin) / NANOS_PER_MILLI);
    }

    /** Runs {@link FirstUse} and gives the number it prints, the last of its lines. */
    private long start(String use, String measure, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath, FirstUse.class.getName(), use, measure));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + ": " + Files.readString(folder.resolve("errors.txt")));
        }
        List<String> lines = out.lines().toList();
        return Long.parseLong(lines.get(lines.size() - 1));
    }
}
