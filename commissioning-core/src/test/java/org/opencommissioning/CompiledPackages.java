package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What the compiled packages import of each other, by the JDK's own jdeps. */
final class CompiledPackages {
    private static final Path CLASSES = Path.of("target", "classes");

    /** A line of {@code jdeps -verbose:package}: the package, what it imports, where that was found. */
    private static final Pattern EDGE = Pattern.compile(" +(\\S+) +-> (\\S+) .*");

    private CompiledPackages() {}

    /** {@return the packages of the library, with an edge from each to each that it imports} */
    static Graph<String> imports(Path temp) throws IOException {
        return importsWithin(jdeps(copyWithoutModuleInfo(CLASSES, temp)));
    }

    static Graph<String> importsWithin(String printed) {
        ImmutableGraph.Builder<String> graph = GraphBuilder.directed().immutable();
        for (String line : printed.lines().toList()) {
            Matcher edge = EDGE.matcher(line);
            if (edge.matches()) {
                graph.addNode(edge.group(1));
                if (edge.group(2).startsWith(PackageGraph.ROOT)
                        && !edge.group(1).equals(edge.group(2))) {
                    graph.putEdge(edge.group(1), edge.group(2));
                }
            }
        }
        return graph.build();
    }

    private static String jdeps(Path classes) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-verbose:package",
                        "-filter:none",
                        "--ignore-missing-deps",
                        "--multi-release",
                        "17",
                        classes.toString());
        assertEquals(0, exit, out.toString());
        return out.toString();
    }

    /** jdeps aborts on a folder with a module-info, so it is given a copy without one. */
    private static Path copyWithoutModuleInfo(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("module-info.class"))
                    .toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return to;
    }
}
