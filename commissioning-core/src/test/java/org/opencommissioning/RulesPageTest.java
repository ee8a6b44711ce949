package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.economy.CommissioningRules;
import org.opencommissioning.economy.Topic;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;

/** docs/rules.md accounts for every id, says of each rule what the code says, and names tests that are there. */
class RulesPageTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]{3})-\\d\\d \\|");
    private static final int ID = 0;
    private static final int KIND = 1;
    private static final int SHOWN = 5;

    private final PageOfTests page = new PageOfTests("rules.md");
    private final List<List<String>> rows = page.rows("[A-Z]{3}-\\d\\d");

    RulesPageTest() throws IOException {}

    private static void addIds(Set<String> ids, String topic, int count) {
        for (int number = 1; number <= count; number++) {
            ids.add(String.format("%s-%02d", topic, number));
        }
    }

    @Test
    void accountsForEveryIdInOrder() {
        Set<String> expected = new LinkedHashSet<>();
        addIds(expected, "ORG", 14);
        addIds(expected, "SUC", 11);
        addIds(expected, "GOV", 21);
        addIds(expected, "COC", 23);
        addIds(expected, "FIN", 26);
        addIds(expected, "CSU", 14);
        addIds(expected, "TUP", 10);
        addIds(expected, "TIM", 3);
        addIds(expected, "PRV", 4);
        Set<String> found = new LinkedHashSet<>();
        rows.forEach(row -> found.add(row.get(ID)));
        assertEquals(List.copyOf(expected), List.copyOf(found));
    }

    @Test
    void saysOfEachRuleWhatTheCodeSays() throws IOException {
        Set<String> onPage = new TreeSet<>();
        for (List<String> row : rows) {
            if (row.get(KIND).startsWith("rule")) {
                onPage.add(String.join(" | ", row.subList(ID, SHOWN)));
            }
        }
        Set<String> inCode = new TreeSet<>();
        for (Rule<?, ?> rule : rulesInCode()) {
            inCode.add(String.join(
                    " | ",
                    rule.id().toString(),
                    "rule, " + rule.severity().label(),
                    rule.text(),
                    rule.window().toString(),
                    rule.authority().toString()));
        }
        assertEquals(String.join("\n", inCode), String.join("\n", onPage));
    }

    @Test
    void theRulesOfAllTopicsAreThoseInCode() throws IOException {
        Set<String> inCode = new TreeSet<>();
        rulesInCode().forEach(rule -> inCode.add(rule.toString()));
        Set<String> together = new TreeSet<>();
        CommissioningRules.standard().rules().forEach(rule -> together.add(rule.toString()));
        assertEquals(String.join("\n", inCode), String.join("\n", together));
    }

    @Test
    void hasASectionForEachTopicByItsTitle() {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : page.lines()) {
            if (line.startsWith("## ")) {
                title = line.substring("## ".length());
            }
            Matcher row = ROW.matcher(line);
            if (row.lookingAt()) {
                sections.computeIfAbsent(row.group(1), letters -> new TreeSet<>())
                        .add(title);
            }
        }
        for (Topic topic : Topic.values()) {
            assertEquals(Set.of(topic.title()), sections.get(topic.letters()), topic::name);
        }
    }

    /** Of every book that a public class called {@code …Rules} gives. */
    private static List<Rule<?, ?>> rulesInCode() throws IOException {
        List<Rule<?, ?>> rules = new ArrayList<>();
        for (Class<?> type : classesOfRules()) {
            for (Method method : type.getMethods()) {
                if (Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getReturnType() == RuleBook.class) {
                    rules.addAll(book(method).rules());
                }
            }
        }
        return rules;
    }

    private static List<Class<?>> classesOfRules() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.map(file -> MAIN.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith("Rules.java"))
                    .<Class<?>>map(name -> named(name.substring(0, name.length() - ".java".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name + " is not there", e);
        }
    }

    private static RuleBook<?, ?> book(Method method) {
        try {
            return (RuleBook<?, ?>) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " gives no book", e);
        }
    }

    @Test
    void namesATestOrAReason() {
        for (List<String> row : rows) {
            assertEquals(SHOWN + 1, row.size(), () -> row + " has other cells");
            String kind = row.get(KIND);
            if (kind.equals("not expressible")) {
                assertFalse(row.get(SHOWN).isEmpty(), () -> row.get(ID) + " gives no reason");
            } else {
                assertEquals(
                        List.of(),
                        List.of(kind.split(", ", -1)).stream()
                                .filter(part -> !Set.of(
                                                "rule",
                                                "error",
                                                "warning",
                                                "information",
                                                "invariant",
                                                "law",
                                                "data check")
                                        .contains(part))
                                .toList(),
                        () -> row.get(ID) + " is of a class that is not explained");
                page.requireTests(row.get(ID), row.get(SHOWN));
            }
        }
    }
}
