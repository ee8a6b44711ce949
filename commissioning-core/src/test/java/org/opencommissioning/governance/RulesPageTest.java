package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;

/** The page of rules says what the code says, and the tests it names are there. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final String PACKAGE = "org.opencommissioning.governance.";

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.matches("\\| [A-Z]{3}-\\d\\d .*")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                rows.add(cells.subList(1, cells.size() - 1));
            }
        }
        return rows;
    }

    private static Stream<Rule<?, ?>> rulesInCode() {
        Stream<RuleBook<?, ?>> books = Stream.of(
                GovernanceRules.governingBodies(),
                GovernanceRules.committees(),
                GovernanceRules.proposals(),
                GovernanceRules.meetings());
        return books.flatMap(book -> book.rules().stream());
    }

    @Test
    void everyRuleIsOnThePageAsItIsInTheCode() throws IOException {
        SortedSet<String> onPage = new TreeSet<>();
        for (List<String> row : rows()) {
            if (row.get(1).startsWith("rule")) {
                onPage.add(String.join(" | ", row.subList(0, 5)));
            }
        }
        SortedSet<String> inCode = new TreeSet<>();
        rulesInCode()
                .forEach(rule -> inCode.add(String.join(
                        " | ",
                        rule.id().toString(),
                        "rule, " + rule.severity().label(),
                        rule.text(),
                        rule.window().toString(),
                        rule.authority().toString())));
        assertEquals(String.join("\n", inCode), String.join("\n", onPage));
    }

    @Test
    void everyIdFromGov01ToGov21IsAccountedFor() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (List<String> row : rows()) {
            if (row.get(0).startsWith("GOV")) {
                ids.add(row.get(0));
            }
        }
        assertEquals(21, ids.size());
        assertEquals("GOV-01", ids.first());
        assertEquals("GOV-21", ids.last());
    }

    @Test
    void theTestsThatShowARuleAreThere() throws IOException, ClassNotFoundException {
        for (List<String> row : rows()) {
            assertEquals(
                    row.get(1).equals("not expressible"), row.get(5).isEmpty(), () -> row + ": which test shows it?");
            for (String test : row.get(5).isEmpty() ? new String[0] : row.get(5).split(", ", -1)) {
                String[] parts = test.split("#", -1);
                boolean there = Arrays.stream(Class.forName(PACKAGE + parts[0]).getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(parts[1]));
                assertTrue(there, () -> row.get(0) + " names " + test + ", which is not there");
            }
        }
    }
}
