package org.opencommissioning.examples;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** A session with JShell that answers as the tool of that name does, but for empty lines and stack traces. */
final class ShellSession implements AutoCloseable {
    /** The tool cuts longer values, those of declared variables much sooner. */
    private static final int LONGEST_DECLARED = 80;

    private static final int LONGEST_EXPRESSION = 1000;

    private final JShell shell;
    private int asked;

    /**
     * Starts one.
     *
     * @param script what the tool would be given with {@code --startup}; it may not print or fail
     */
    ShellSession(Path script) throws IOException {
        // the start-up script does not count in the names that the tool gives to answers
        shell = JShell.builder()
                .executionEngine("local")
                .tempVariableNameGenerator(() -> "$" + asked)
                .build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
        String rest = Files.readString(script);
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                refuseFaults(event);
                if (event.exception() != null) {
                    throw new IllegalStateException(next.source(), event.exception());
                }
            }
            rest = next.remaining();
        }
    }

    /** {@return what the tool writes below a question, each line ended} */
    String answerTo(String question) {
        asked++;
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<SnippetEvent> events;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            // the completion ends a declaration with the semicolon that the tool does without
            events = shell.eval(
                    shell.sourceCodeAnalysis().analyzeCompletion(question).source());
        } finally {
            System.setOut(before);
        }
        StringBuilder answer =
                new StringBuilder(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
        for (SnippetEvent event : events) {
            refuseFaults(event);
            if (event.exception() instanceof EvalException thrown) {
                answer.append("|  Exception ").append(thrown.getExceptionClassName());
                answer.append(": ").append(thrown.getMessage()).append('\n');
            } else if (event.snippet() instanceof VarSnippet variable) {
                boolean declared = variable.subKind() != Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
                append(answer, variable.name(), event.value(), declared ? LONGEST_DECLARED : LONGEST_EXPRESSION);
            } else if (event.snippet() instanceof ExpressionSnippet expression) {
                append(answer, expression.name(), event.value(), LONGEST_EXPRESSION);
            }
        }
        return answer.toString();
    }

    private static void append(StringBuilder answer, String name, String value, int longest) {
        if (value.length() > longest) {
            throw new IllegalArgumentException("JShell would cut the value of " + name + ": " + value);
        }
        answer.append(name).append(" ==> ").append(value).append('\n');
    }

    private void refuseFaults(SnippetEvent event) {
        if (event.status() != Snippet.Status.VALID) {
            throw new IllegalArgumentException(event.snippet().source()
                    + shell.diagnostics(event.snippet())
                            .map(fault -> fault.getMessage(Locale.ENGLISH))
                            .collect(Collectors.joining("\n", "\n", "")));
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
