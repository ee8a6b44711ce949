package org.opencommissioning.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the page for researchers asks JShell is asked in one session, and answered as the page says. */
class ResearchersTest {
    private static final Path PAGE = Path.of("..", "docs", "researchers.md");
    private static final String PROMPT = "jshell> ";

    private static ShellSession session;

    @BeforeAll
    static void start() throws IOException {
        session = new ShellSession(Path.of("start.jsh"));
    }

    @AfterAll
    static void leave() {
        session.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsItSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Files.readAllLines(PAGE);
        for (int i = lines.indexOf("```jshell"); i < lines.size(); i++) {
            if (lines.get(i).equals("```jshell")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> block = lines.subList(i + 1, end);
                tests.add(DynamicTest.dynamicTest(
                        "line " + (i + 1), () -> assertEquals(String.join("\n", block), asked(block))));
                i = end;
            }
        }
        assertTrue(tests.size() >= 6, "only " + tests.size() + " blocks were found");
        return tests.stream();
    }

    @Test
    void showsTheSampleAsItIs() throws IOException {
        String sample = Files.readString(Path.of("samples", "spend.csv"));
        assertTrue(Files.readString(PAGE).contains("```text\n" + sample + "```\n"), "the page shows another spend.csv");
    }

    /** The questions of a block, each with the answer it gets now. */
    private static String asked(List<String> block) {
        StringBuilder text = new StringBuilder();
        for (String line : block) {
            if (line.startsWith(PROMPT)) {
                text.append(line).append('\n').append(session.answerTo(line.substring(PROMPT.length())));
            }
        }
        return text.toString().stripTrailing();
    }
}
