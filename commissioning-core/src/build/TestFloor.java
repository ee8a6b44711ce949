import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Fails the build when tests did not run without anybody noticing: too few per engine, or a test class that Surefire did not
 * find, did not run or skipped whole. It reads the sources and Surefire's reports, so it believes neither engine's word. Maven runs it from source.
 *
 * <p>Jupiter's classes are called {@code …Test} and jqwik's {@code …Properties}. A Jupiter class whose tests were all aborted
 * by an assumption (data that is not on this machine) counts as run; its tests do not count towards the floor.
 */
final class TestFloor {
    private static final Pattern JUPITER = Pattern.compile(
            "^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b", Pattern.MULTILINE);
    private static final Pattern JQWIK = Pattern.compile("^\\s*@(Property|Example)\\b", Pattern.MULTILINE);
    private static final Pattern BASE = Pattern.compile("^(public )?(abstract class|interface) ", Pattern.MULTILINE);

    private final Path sources;
    private final Path reports;
    private final Instant buildStart;
    private final List<String> faults = new ArrayList<>();

    private TestFloor(Path sources, Path reports, Instant buildStart) {
        this.sources = sources;
        this.reports = reports;
        this.buildStart = buildStart;
    }

    /**
     * Checks the tests of this build.
     *
     * @param args the folder of test sources, the folder of reports, when the build started, and the least numbers of Jupiter
     *     and of jqwik tests
     * @throws IOException when a source or report cannot be read
     */
    public static void main(String[] args) throws IOException {
        new TestFloor(Path.of(args[0]), Path.of(args[1]), Instant.parse(args[2]))
                .check(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
    }

    private void check(int jupiterFloor, int jqwikFloor) throws IOException {
        int jupiter = 0;
        int jqwik = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sources)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String source = Files.readString(file);
            String name = sources.relativize(file)
                    .toString()
                    .replace(".java", "")
                    .replace(file.getFileSystem().getSeparator(), ".");
            boolean hasJupiter = JUPITER.matcher(source).find();
            boolean hasJqwik = JQWIK.matcher(source).find();
            if (BASE.matcher(source).find()) {
                continue;
            }
            if (name.endsWith("Test")) {
                require(!hasJqwik, name + " holds a jqwik property; move it to a class called *Properties");
                jupiter += testsRun(name, true);
            } else if (name.endsWith("Properties")) {
                require(!hasJupiter, name + " holds a Jupiter test; move it to a class called *Test");
                jqwik += testsRun(name, false);
            } else {
                require(!hasJupiter && !hasJqwik, name + " holds tests but is called neither *Test nor *Properties");
            }
        }
        require(jupiter >= jupiterFloor, jupiter + " Jupiter tests ran; expected at least " + jupiterFloor);
        require(jqwik >= jqwikFloor, jqwik + " jqwik properties ran; expected at least " + jqwikFloor);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> System.err.println("[ERROR] Test floor: " + fault));
            System.exit(1);
        }
        System.out.println("Test floor: " + jupiter + " Jupiter tests (at least " + jupiterFloor + "), " + jqwik
                + " jqwik properties (at least " + jqwikFloor + ")");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** {@return the tests of the class and of those nested in it that ran in this build and were not skipped} */
    private int testsRun(String className, boolean mayLackData) throws IOException {
        int run = 0;
        int aborted = 0;
        Path report = reports.resolve("TEST-" + className + ".xml");
        if (Files.exists(report)
                && !Files.getLastModifiedTime(report).toInstant().isBefore(buildStart)) {
            NodeList cases = parse(report).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                NodeList skipped = ((Element) cases.item(i)).getElementsByTagName("skipped");
                if (skipped.getLength() == 0) {
                    run++;
                } else if (((Element) skipped.item(0)).getAttribute("type").endsWith("TestAbortedException")) {
                    aborted++;
                }
            }
        }
        require(run > 0 || (mayLackData && aborted > 0), className + " did not run a single test");
        return run;
    }

    private static Element parse(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " cannot be read", e);
        }
    }
}
