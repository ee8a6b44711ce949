package org.opencommissioning.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java in README and docs is compiled and run, and must print the text that stands below it. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final int FIRST_SCREEN = 15;

    @TempDir
    private static Path classes;

    /** A Java block of a document, with the text block that follows it. */
    private record Block(Path document, int line, String java, String expected) {
        String className() {
            return document.getFileName().toString().replace('.', '_').replace('-', '_') + "_" + line;
        }

        String source() {
            return "import java.math.BigDecimal;\nimport java.nio.file.*;\nimport java.time.*;\nimport java.util.*;\n"
                    + "import org.opencommissioning.budget.*;\nimport org.opencommissioning.economy.*;\n"
                    + "import org.opencommissioning.fault.*;\nimport org.opencommissioning.governance.*;\n"
                    + "import org.opencommissioning.market.*;\nimport org.opencommissioning.money.*;\n"
                    + "import org.opencommissioning.organisation.*;\nimport org.opencommissioning.payments.*;\n"
                    + "import org.opencommissioning.period.*;\nimport org.opencommissioning.pooling.*;\n"
                    + "import org.opencommissioning.rebase.*;\nimport org.opencommissioning.register.*;\n"
                    + "import org.opencommissioning.rule.*;\n"
                    + "import org.opencommissioning.source.*;\nimport org.opencommissioning.staff.*;\n"
                    + "import org.opencommissioning.support.*;\n"
                    + "public class " + className() + " {\n    public static void run() throws Exception {\n" + java
                    + "    }\n}\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> printsWhatItSays() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents()) {
            blocks.addAll(blocks(document));
        }
        assertTrue(blocks.size() >= 20, "only " + blocks.size() + " blocks were found");
        compile(blocks);
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.document().getFileName() + " line " + block.line(),
                        () -> assertEquals(block.expected(), run(block))));
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        Matcher built = Pattern.compile("<revision>(.+)</revision>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertTrue(built.find());
        Pattern asked = Pattern.compile("<artifactId>commissioning-core</artifactId>\\s*<version>(.+)</version>");
        List<String> versions = new ArrayList<>();
        for (Path document : documents()) {
            asked.matcher(Files.readString(document)).results().forEach(found -> versions.add(found.group(1)));
        }
        assertEquals(List.of(built.group(1), built.group(1), built.group(1)), versions);
    }

    @Test
    void showsCodeOnTheFirstScreenOfTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertTrue(lines.indexOf("```java") < FIRST_SCREEN, "the first block begins later");
        assertTrue(lines.indexOf("```text") < FIRST_SCREEN, "its output begins later");
    }

    @Test
    void namesDocumentsThatAreThere() throws IOException {
        for (Path document : documents()) {
            String text = Files.readString(document);
            for (String part : text.split("]\\(", -1)) {
                String target = part.substring(0, Math.max(part.indexOf(')'), 0));
                if (!target.contains(":") && (target.contains("/") || target.endsWith(".md"))) {
                    Path file = document.resolveSibling(target.replaceAll("#.*", ""))
                            .normalize();
                    assertTrue(Files.exists(file), document + " names " + target + ", which is not there");
                }
            }
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static List<Block> blocks(Path document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                String java = until(lines, i + 1);
                int end = i + 2 + (int) java.lines().count();
                assertEquals("```text", lines.get(end), document + " line " + (end + 1) + ": the output is missing");
                blocks.add(new Block(document, i + 1, java, until(lines, end + 1)));
            }
        }
        return blocks;
    }

    private static String until(List<String> lines, int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; !lines.get(i).equals("```"); i++) {
            text.append(lines.get(i)).append('\n');
        }
        return text.toString();
    }

    private static void compile(List<Block> blocks) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = new ArrayList<>();
        for (Block block : blocks) {
            sources.add(
                    new SimpleJavaFileObject(
                            URI.create("string:///" + block.className() + ".java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return block.source();
                        }
                    });
        }
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean compiled =
                compiler.getTask(complaints, null, null, options, null, sources).call();
        assertTrue(compiled, complaints.toString());
    }

    /** What it prints, and the exception it ends with, if any. */
    private static String run(Block block) throws ReflectiveOperationException, IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(out);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass(block.className()).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            out.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
