package org.opencommissioning;

import com.google.common.graph.Graph;
import com.google.common.graph.Graphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages as a table in dependency order, and as a drawing of who imports whom. */
final class PackagePicture {
    private static final Path MAIN = Path.of("src", "main", "java", "org", "opencommissioning");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (abstract |sealed |final |non-sealed )*(class|interface|enum|record) ");
    private static final Pattern SENTENCE = Pattern.compile("^.*?\\.(?=\\s|$)");

    private PackagePicture() {}

    static String of(Graph<String> imports) {
        List<String> packages = new ArrayList<>(PackageGraph.STORY);
        packages.addAll(new TreeSet<>(PackageGraph.EDGES));
        packages.removeIf(each -> !imports.nodes().contains(PackageGraph.ROOT + '.' + each));
        return "| package | what it is about | public types |\n|---|---|---|\n"
                + packages.stream().map(PackagePicture::row).collect(Collectors.joining())
                + "\n```mermaid\n" + drawing(imports) + "```\n";
    }

    private static String row(String name) {
        Path folder = MAIN.resolve(name.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            long types = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PUBLIC_TYPE.matcher(read(file)).find())
                    .count();
            return "| `" + name + "` | " + firstSentence(read(folder.resolve("package-info.java"))) + " | " + types
                    + " |\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String firstSentence(String packageInfo) {
        String text = packageInfo
                .substring(packageInfo.indexOf("/**") + 3, packageInfo.indexOf("*/"))
                .replaceAll("\\s+\\*?\\s*", " ")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\{@link \\S+ ([^}]+)}", "$1")
                .strip();
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() ? sentence.group() : text;
    }

    /** Every import would hide the story: one that follows from others is left out. */
    static String drawing(Graph<String> imports) {
        StringBuilder drawing = new StringBuilder("flowchart BT\n");
        for (String from : new TreeSet<>(imports.nodes())) {
            for (String to : new TreeSet<>(imports.successors(from))) {
                boolean implied = imports.successors(from).stream()
                        .anyMatch(other -> !other.equals(to)
                                && Graphs.reachableNodes(imports, other).contains(to));
                if (!implied) {
                    drawing.append("    ")
                            .append(shortName(from))
                            .append(" --> ")
                            .append(shortName(to))
                            .append('\n');
                }
            }
        }
        return drawing.toString();
    }

    private static String shortName(String name) {
        return name.substring(PackageGraph.ROOT.length() + 1);
    }
}
