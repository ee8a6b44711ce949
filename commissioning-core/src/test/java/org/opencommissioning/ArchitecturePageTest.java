package org.opencommissioning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/architecture.md shows the packages as they are. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Path GENERATED = Path.of("target", "packages.md");
    private static final String BEGIN = "<!-- packages -->\n";
    private static final String END = "<!-- end of packages -->\n";

    @Test
    void showsThePackagesAsTheyAre(@TempDir Path temp) throws IOException {
        String generated = PackagePicture.of(CompiledPackages.imports(temp));
        Files.writeString(GENERATED, generated);
        String page = Files.readString(PAGE);
        assertEquals(
                generated,
                page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)),
                () -> "put what is in commissioning-core/" + GENERATED
                        + " between the two marks in docs/architecture.md");
    }

    @Test
    void namesTheTypesOfManyMethods() throws IOException {
        Map<String, Integer> methods = new TreeMap<>();
        String type = "";
        for (String line : Files.readAllLines(Path.of("signatures.txt"))) {
            if (line.startsWith(" ")) {
                methods.merge(type, line.contains("(") ? 1 : 0, Integer::sum);
            } else {
                type = line.replaceAll(".*(class|interface|enum) ([\\w.]+).*", "$2");
            }
        }
        methods.values().removeIf(count -> count <= 15);
        methods.keySet().removeIf(name -> name.endsWith("Builder"));
        String paragraph = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("A type of more than 15 public methods"))
                .takeWhile(line -> !line.isEmpty())
                .collect(joining(" "));
        Set<String> named = Pattern.compile("`(\\w+)`")
                .matcher(paragraph)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        assertEquals(methods.keySet(), named);
        assertEquals(10, named.size(), "as the paragraph says");
    }

    @Test
    void drawsNoImportThatAnotherOneImplies() {
        Graph<String> imports = GraphBuilder.directed()
                .<String>immutable()
                .putEdge("org.opencommissioning.money", "org.opencommissioning.fault")
                .putEdge("org.opencommissioning.rule", "org.opencommissioning.fault")
                .putEdge("org.opencommissioning.rule", "org.opencommissioning.money")
                .build();
        assertEquals("""
                flowchart BT
                    money --> fault
                    rule --> money
                """, PackagePicture.drawing(imports));
    }

    @Test
    void takesTheFirstSentenceOfAPackage() {
        assertEquals(
                "Reads Payments of each CCG, into budgets.",
                PackagePicture.firstSentence(
                        "/**\n * Reads <em>Payments</em> of each {@link a.b.Ccg CCG}, into\n * budgets. And more.\n */\n"));
        assertEquals("Days.", PackagePicture.firstSentence("/**\n * Days.\n *\n * <p>More.\n */\n"));
    }
}
